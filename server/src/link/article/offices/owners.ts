/**
 * Of what somebody holds an office: the name beside the words of the office (`Ghana's president`, `president of
 * Ghana`, `Bank of Portugal governor`), or a thing that has none (`head of the agency`). It must not know offices.
 */
import { contains } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { SpanIndex } from '../../../base/span-index.ts';
import type { HeldRole, PlacedName } from './held-role.ts';

/** What an office belongs to, and where the words that say so begin or end. */
export interface Owner extends Pick<HeldRole, 'of' | 'whose'> {
  /** Absolute offset: where the owner's words begin, of one in front; where they end, of one behind. */
  readonly edge: number;
}

/** Owners that say nothing by themselves. */
const empty = /^(?:country|nation|people|kingdom|republic|day|week|month|year|man|woman|world|late|first|time|same|other)$/;

/** The names of an article that offices can be held of. */
export class Owners {
  readonly text: string;
  readonly #names: SpanIndex<PlacedName>;

  constructor(text: string, names: readonly PlacedName[]) {
    this.text = text;
    this.#names = new SpanIndex(names.filter(({ type, level }) => type !== 'PERSON' && level === 'name'));
  }

  /** The longest name that begins at a place. */
  nameAt(start: number): PlacedName | undefined {
    return longest(this.#names.beginningIn({ start, end: start + 1 }));
  }

  /** The owner in front of an office that begins at `start`: `Norway's`, `the Norwegian`, `the company's`. */
  before(start: number): Owner | undefined {
    const gap = /(?:['’]s?)? $/.exec(this.text.slice(Math.max(0, start - 3), start))?.[0];
    if (gap === undefined) return undefined;
    const end = start - gap.length;
    const named = longest(this.#names.overlapping({ start: end - 1, end }).filter((name) => name.end === end));
    if (named !== undefined) return { of: named, edge: named.start };
    const thing = gap === ' ' ? null : /\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) ([a-z]+(?:[ -][a-z]+){0,2})$/.exec(this.text.slice(Math.max(0, end - 50), end));
    const words = thing?.[1];
    return thing === null || words === undefined || empty.test(words) ? undefined : { whose: words, edge: end - thing[0].length };
  }

  /** The owner behind an office that ends at `end`: ` of Norway`, ` of the central bank`, ` at Acme`. */
  behind(end: number): Owner | undefined {
    const link = /^ (?:of|for|from|at) (?:the )?/.exec(this.text.slice(end, end + 10))?.[0];
    if (link === undefined) return undefined;
    const start = end + link.length;
    const named = this.nameAt(start);
    if (named !== undefined) return { of: named, edge: named.end };
    const words = link.endsWith('the ') ? /^[a-z]+(?:[ -][a-z]+){0,2}?(?=[,.;:)]|$| (?:and|who|since|until|said|says|told|was|is|has|had|will|in|on|at|for|from)\b)/.exec(this.text.slice(start, start + 50))?.[0] : undefined;
    return words === undefined || empty.test(words) ? undefined : { whose: words, edge: start + words.length };
  }

  /** The whole name that words of a role are a part of: `Portugal` of `Bank of Portugal governor`; undefined where they are no name's. */
  whole(role: Span, of: Span): PlacedName | undefined {
    const around = this.#names.overlapping(of).filter((name) => contains(name, of) && !contains(name, role));
    const isFitting = (name: Span): boolean => (of.end < role.end ? name.end <= of.end : name.start >= of.start);
    return longest(around.filter((name) => name.type === 'ORG' && isFitting(name))) ?? longest(around.filter(({ start, end }) => start === of.start && end === of.end));
  }
}

function longest(names: readonly PlacedName[]): PlacedName | undefined {
  return names.reduce<PlacedName | undefined>((best, name) => (best === undefined || name.end - name.start > best.end - best.start ? name : best), undefined);
}
