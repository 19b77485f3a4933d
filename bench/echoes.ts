/**
 * More articles than there are texts, for measuring large corpora: each is the index entry of a text under another name,
 * its dates moved, its persons, organisations and rarer words renamed, so that it tells of another matter in the same
 * common words. Costs no analysis. It must not know what is measured.
 */
import type { DayInterval } from '../server/src/base/civil-date.ts';
import type { ArticleHead, EntityItem, EventItem, IndexedArticle, Item } from '../server/src/link/corpus/corpus.ts';

/** Share of the articles that must have a word for it to stay as it is: such words stay as common as they are. */
const COMMON = 0.01;
/** Years by which the dates of one echo differ from those of the one before. */
const YEARS = 5;
/** Kinds of names that articles of other matters share. */
const shared = /^(?:gpe|norp|loc):/;

/** Makes echoes of index entries. */
export class Echoes {
  readonly #common: ReadonlySet<string>;

  /** @param articles what is echoed: which words are common is read off them */
  constructor(articles: readonly IndexedArticle[]) {
    const counts = new Map<string, number>();
    for (const { head } of articles) for (const [word] of head.words) counts.set(word, (counts.get(word) ?? 0) + 1);
    this.#common = new Set([...counts].filter(([, count]) => count >= COMMON * articles.length).map(([word]) => word));
  }

  /** The `turn`-th echo of an article, from 1. */
  of({ head, items }: IndexedArticle, turn: number): IndexedArticle {
    return { head: this.#head(head, turn), items: items.flatMap((item) => this.#item(item, turn)) };
  }

  #head(head: ArticleHead, turn: number): ArticleHead {
    const { published } = head;
    return {
      ...head,
      path: pathOf(head.path, turn),
      published: { ...published, interval: moved(published.interval, turn) },
      words: head.words.map(([word, count]) => [this.#word(word, turn), count] as const),
    };
  }

  // Facts are no part of what is asked.
  #item(item: Item, turn: number): readonly Item[] {
    if (item.kind === 'fact') return [];
    const keys = item.keys.map((key) => this.#key(key, turn));
    return [item.kind === 'event' ? this.#event({ ...item, path: pathOf(item.path, turn), keys }, turn) : this.#entity({ ...item, path: pathOf(item.path, turn), keys }, turn)];
  }

  #entity(item: EntityItem, turn: number): EntityItem {
    return item.keys.some((key) => shared.test(key)) ? item : { ...item, name: `${item.name} ${turn}` };
  }

  #event(item: EventItem, turn: number): EventItem {
    const words = (list: readonly string[] = []): readonly string[] => list.map((word) => this.#word(word, turn));
    const [before, after] = item.sides ?? [];
    return {
      ...item,
      participants: item.participants.map((key) => this.#name(key, turn)),
      interval: moved(item.interval, turn),
      words: words(item.words),
      near: words(item.near),
      sides: [words(before), words(after)],
      keys: [...item.keys].sort(),
    };
  }

  /** `ev:FIELD|e:NAME`, `|t:MONTH`, `|w:WORD`, `|s:WORD`, `st:WORD+WORD`; anything else is the key of a name. */
  #key(key: string, turn: number): string {
    if (key.startsWith('st:')) return `st:${key.slice(3).split('+').map((word) => this.#word(word, turn)).sort().join('+')}`;
    const [, field, kind, value] = /^(ev:[^|]*)\|([etws]):(.*)$/.exec(key) ?? [];
    if (field === undefined || kind === undefined || value === undefined) return this.#name(key, turn);
    if (kind === 'e') return `${field}|e:${this.#name(value, turn)}`;
    if (kind === 't') return `${field}|t:${Number(value.slice(0, 4)) + YEARS * turn}${value.slice(4)}`;
    return `${field}|${kind}:${this.#word(value, turn)}`;
  }

  #word(word: string, turn: number): string {
    return this.#common.has(word) ? word : `${word}${turn}`;
  }

  #name(key: string, turn: number): string {
    return shared.test(key) ? key : `${key} ${turn}`;
  }
}

function pathOf(path: string, turn: number): string {
  return `${path.replace(/\.txt$/, '')}-${turn}.txt`;
}

function moved({ from, to }: DayInterval, turn: number): DayInterval {
  const days = Math.round(365.25 * YEARS * turn);
  return { from: from === null ? null : from + days, to: to === null ? null : to + days };
}
