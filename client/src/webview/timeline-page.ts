/**
 * The script of the drawn timeline: one row an event, its days as a dot or a bar on a common axis, its reports
 * beneath. All of it can be done at the keyboard. It must not know how events are found, and asks nobody but the
 * extension.
 */
import type { ShowTimeline, TimelineAct, TimelineWish } from '../timeline-messages.ts';
import { axisOf, rowsOf } from './drawing.ts';
import { TreeKeys } from './tree-keys.ts';

interface Host {
  postMessage(message: TimelineAct): void;
}
declare function acquireVsCodeApi(): Host;

// Long enough that a word is typed in peace.
const QUIET_MILLISECONDS = 300;

/** The page. */
class TimelinePage {
  readonly #host: Host = acquireVsCodeApi();
  readonly #form = element('wishes', HTMLFormElement);
  readonly #keys = new TreeKeys(element('events', HTMLElement));
  #timer: ReturnType<typeof setTimeout> | undefined;

  start(): void {
    window.addEventListener('message', ({ data }: MessageEvent<ShowTimeline>) => this.#show(data));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', () => this.#later());
    element('events', HTMLElement).addEventListener('click', ({ target }) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[role=treeitem]') : null;
      if (row !== null) this.#keys.focus(row);
      if (row !== null && target instanceof Element && target.closest('.twist') !== null) this.#keys.toggle(row);
      else if (row !== null) row.dispatchEvent(new CustomEvent('go'));
    });
    this.#host.postMessage({ act: 'ready' });
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#host.postMessage({ act: 'want', wish: this.#wish() }), QUIET_MILLISECONDS);
  }

  #wish(): Partial<TimelineWish> {
    const data = new FormData(this.#form);
    const words = (name: string): string => String(data.get(name) ?? '').trim();
    return { scope: words('scope') === 'corpus' ? 'corpus' : 'article', entity: words('entity'), kind: words('kind'), text: words('text') };
  }

  #show({ timeline, wish }: ShowTimeline): void {
    this.#fill(wish);
    const { events, reports, total, offset } = timeline;
    suggest('entities', events.flatMap(({ participants }) => participants));
    suggest('kinds', events.map(({ kind }) => kind));
    element('count', HTMLElement).textContent = countWords(events.length, offset, reports, total);
    element('axis', HTMLElement).replaceChildren(...axisOf(events));
    this.#keys.replace(rowsOf(events, (place) => this.#host.postMessage({ act: 'go', place })));
    element('pages', HTMLElement).replaceChildren(...this.#turns(offset > 0, offset + reports < total));
    this.#host.postMessage({ act: 'drawn', events: events.length });
  }

  // What is being typed is not overwritten by the answer to its beginning.
  #fill(wish: TimelineWish): void {
    for (const name of ['entity', 'kind', 'text'] as const) {
      const field = this.#form.elements.namedItem(name);
      if (field instanceof HTMLInputElement && field !== document.activeElement) field.value = wish[name];
    }
    for (const radio of this.#form.querySelectorAll<HTMLInputElement>('input[name=scope]')) radio.checked = radio.value === wish.scope;
  }

  #turns(earlier: boolean, later: boolean): HTMLElement[] {
    return [
      ...(earlier ? [this.#turn(-1, '← Earlier')] : []),
      ...(later ? [this.#turn(1, 'Later →')] : []),
    ];
  }

  #turn(pages: -1 | 1, words: string): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', () => this.#host.postMessage({ act: 'turn', pages }));
    return button;
  }
}

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}

function suggest(id: string, words: readonly string[]): void {
  const options = [...new Set(words)].sort().map((value) => Object.assign(document.createElement('option'), { value }));
  element(id, HTMLElement).replaceChildren(...options);
}

function countWords(events: number, offset: number, reports: number, total: number): string {
  if (total === 0) return 'No dated events.';
  const shown = `${plural(events, 'event')} told in ${plural(reports, 'report')}`;
  return reports === total ? shown : `${shown}: ${number(offset + 1)} to ${number(offset + reports)} of ${number(total)}`;
}

function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}

new TimelinePage().start();
