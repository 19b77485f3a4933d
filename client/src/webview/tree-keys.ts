/**
 * The keys of a tree, as the WAI-ARIA Authoring Practices give them: up and down, open and close, first and last,
 * Enter. One row can be reached by Tab. It must not know what the rows are.
 */

/** Rows that a page key passes. */
const PAGE = 10;

/** Rows with `role=treeitem` in an element with `role=tree`; a row that is chosen hears of it as an event `go`. */
export class TreeKeys {
  readonly #tree: HTMLElement;

  constructor(tree: HTMLElement) {
    this.#tree = tree;
    tree.addEventListener('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !this.#press(event.key)) return;
      event.preventDefault();
    });
  }

  /** Shows other rows. The focus stays on the row of the same `data-id`. */
  replace(rows: readonly HTMLElement[]): void {
    const before = this.#rows().find((row) => row.tabIndex === 0);
    const hadFocus = this.#tree.contains(document.activeElement);
    this.#tree.replaceChildren(...rows);
    for (const row of rows) if (groupOf(row) !== null) row.setAttribute('aria-expanded', 'false');
    const same = rows.find((row) => row.dataset['id'] !== undefined && row.dataset['id'] === before?.dataset['id']) ?? rows[0];
    if (same === undefined) return;
    same.tabIndex = 0;
    if (hadFocus) same.focus();
  }

  /** Puts the focus on a row. */
  focus(row: HTMLElement): void {
    for (const other of this.#tree.querySelectorAll<HTMLElement>('[role=treeitem][tabindex="0"]')) other.tabIndex = -1;
    row.tabIndex = 0;
    row.focus();
  }

  /** Opens or closes what is beneath a row. */
  toggle(row: HTMLElement): void {
    this.#open(row, row.getAttribute('aria-expanded') === 'false');
  }

  /** Whether the key means something here. */
  #press(key: string): boolean {
    const row = document.activeElement;
    if (!(row instanceof HTMLElement) || row.getAttribute('role') !== 'treeitem') return false;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE, Home: -Infinity, End: Infinity };
    const step = steps[key];
    if (step !== undefined) this.#move(row, step);
    else if (key === 'ArrowRight') this.#right(row);
    else if (key === 'ArrowLeft') this.#left(row);
    else if (key === 'Enter' || key === ' ') row.dispatchEvent(new CustomEvent('go'));
    else return false;
    return true;
  }

  #move(row: HTMLElement, step: number): void {
    const rows = this.#rows();
    const to = rows[Math.max(0, Math.min(rows.length - 1, rows.indexOf(row) + step))];
    if (to !== undefined) this.focus(to);
  }

  #right(row: HTMLElement): void {
    if (row.getAttribute('aria-expanded') === 'false') this.#open(row, true);
    else if (groupOf(row) !== null) this.#move(row, 1);
  }

  #left(row: HTMLElement): void {
    if (row.getAttribute('aria-expanded') === 'true') return this.#open(row, false);
    const parent = row.parentElement?.closest<HTMLElement>('[role=treeitem]');
    if (parent !== null && parent !== undefined) this.focus(parent);
  }

  #open(row: HTMLElement, isOpen: boolean): void {
    const group = groupOf(row);
    if (group === null) return;
    group.hidden = !isOpen;
    row.setAttribute('aria-expanded', String(isOpen));
  }

  /** The rows that can be seen, from the first to the last. */
  #rows(): HTMLElement[] {
    return [...this.#tree.querySelectorAll<HTMLElement>('[role=treeitem]')].filter((row) => row.closest('[role=group][hidden]') === null);
  }
}

function groupOf(row: HTMLElement): HTMLElement | null {
  return row.querySelector<HTMLElement>(':scope > [role=group]');
}
