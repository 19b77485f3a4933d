/**
 * Looks for words that are no longer as they were quoted: between the neighbours that they had, or by likeness of
 * their letters. What it finds is a proposal that a person confirms. It must not know files, nor unfolded text.
 */
import search from 'approx-string-match';
import { countWhile } from '../base/partition.ts';
import type { Span } from '../base/span.ts';
import { likeness } from './likeness.ts';
import type { Context } from './likeness.ts';
import { occurrencesOf } from './occurrences.ts';

/** A quotation that is looked for; all of it folded. */
export interface Sought extends Context {
  readonly quote: string;
  /** Where it should begin by its old place and the shift of its neighbours. */
  readonly expected: number;
}

/** Where the words may stand now. Empty where nothing is left between the neighbours. */
export interface Proposal extends Span {
  /** 0 to 1. */
  readonly score: number;
}

/** Code units next to the mark that have to stand on each side, to find what is between them. */
const BRACKET = 16;
const SHORTEST_BRACKET = 6;
/** Least likeness of the neighbours of a proposal, and of letters and neighbours together. */
const LEAST = 0.6;
const MARGIN = 0.1;
/** Share of letters that may differ. */
const ERRORS = 0.35;
/** Half a window around the expected place, and the shortest quotation that is looked for beyond it. */
const WINDOW = 2000;
const SHORTEST_FAR = 12;
/** Places of one bracket that are looked at, the nearest ones. */
const NEAREST = 32;
/** Code units that may be searched beyond the windows for one article: some tenths of a second. */
const FAR_BUDGET = 8_000_000;

/** Proposals for each quotation, in their order; undefined where nothing is like enough or two are alike. */
export function findAltered(text: string, sought: readonly Sought[]): readonly (Proposal | undefined)[] {
  const sides = occurrencesOf(sought.flatMap((one) => [leftBracket(one), rightBracket(one)]), text);
  let budget = FAR_BUDGET;
  return sought.map((one) => {
    const between = clear(betweenNeighbours(text, one, sides));
    if (between !== undefined) return between;
    const near = clear(alike(text, one, one.expected - WINDOW, one.expected + WINDOW + one.quote.length));
    if (near !== undefined || one.quote.length < SHORTEST_FAR || budget < text.length) return near;
    budget -= text.length;
    return clear(alike(text, one, 0, text.length));
  });
}

function leftBracket({ prefix }: Context): string {
  return prefix.length < SHORTEST_BRACKET ? '' : prefix.slice(-BRACKET);
}

function rightBracket({ suffix }: Context): string {
  return suffix.length < SHORTEST_BRACKET ? '' : suffix.slice(0, BRACKET);
}

function betweenNeighbours(text: string, sought: Sought, sides: ReadonlyMap<string, readonly number[]>): readonly Proposal[] {
  const [left, right] = [leftBracket(sought), rightBracket(sought)];
  const widest = 2 * sought.quote.length + 40;
  const lefts = nearest(sides.get(left) ?? [], sought.expected - left.length);
  const rights = sides.get(right) ?? [];
  return lefts.flatMap((at) => {
    const start = at + left.length;
    const end = rights[firstAtOrAfter(rights, start)];
    if (end === undefined || end - start > widest) return [];
    return [{ start, end, score: likeness(sought, text, { start, end }, true) ?? 0 }];
  });
}

function alike(text: string, sought: Sought, from: number, to: number): readonly Proposal[] {
  const start = Math.max(0, from);
  const { quote } = sought;
  if (quote.length < 4) return [];
  // A match without errors is one of the places where the words stand, which were judged before.
  const matches = search(text.slice(start, Math.max(start, to)), quote, Math.max(1, Math.floor(quote.length * ERRORS))).filter(({ errors }) => errors > 0);
  return matches.slice(0, NEAREST).map((match) => {
    const span = { start: start + match.start, end: start + match.end };
    const letters = 1 - match.errors / quote.length;
    return { ...span, score: 0.6 * letters + 0.4 * (likeness(sought, text, span, true) ?? letters) };
  });
}

/** The best one, where it is good enough and no other place is nearly as good. */
function clear(proposals: readonly Proposal[]): Proposal | undefined {
  const [best, ...others] = proposals.toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score < LEAST) return undefined;
  const rival = others.find(({ start, end }) => start >= best.end || end <= best.start);
  return rival !== undefined && best.score - rival.score < MARGIN ? undefined : best;
}

function nearest(places: readonly number[], expected: number): readonly number[] {
  const middle = firstAtOrAfter(places, expected);
  return places.slice(Math.max(0, middle - NEAREST / 2), middle + NEAREST / 2);
}

function firstAtOrAfter(sorted: readonly number[], offset: number): number {
  return countWhile(sorted.length, (at) => (sorted[at] ?? 0) < offset);
}
