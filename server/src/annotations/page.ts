/**
 * A text made ready for anchoring: folded, counted in code points, its hash at hand; and the ranking of the places
 * where quoted words stand. It must not know which likeness is enough.
 */
import { hashText } from '../base/hash.ts';
import type { Span } from '../base/span.ts';
import type { Sought } from './altered-quote.ts';
import { edgesOf } from './edges.ts';
import type { Edges } from './edges.ts';
import { foldedText } from './folded-text.ts';
import type { FoldedText } from './folded-text.ts';
import { likenessOf, likeSides } from './likeness.ts';
import type { Sides } from './likeness.ts';
import { countedIn } from './offsets.ts';
import type { OffsetMap } from './offsets.ts';

/** A text as anchoring sees it. */
export interface Page {
  readonly text: string;
  readonly folded: FoldedText;
  /** Code points of the text as stored. */
  readonly points: OffsetMap;
  /** Its hash, once somebody asked. */
  hash?: string;
}

/** A place of the quoted words, folded, with the likeness of its neighbours. */
export interface Place extends Span {
  readonly score: number;
  readonly sides: Sides;
}

/** The likeliest place and the next one, of all the places where the quoted words stand as words of their own. */
export interface Ranked {
  readonly best?: Place;
  readonly second?: Place;
  readonly places: number;
  /** By how many code units another place is more like than the best one on one of the sides. */
  readonly contested: number;
}

/** Beyond this many places of one quotation only the adjoining characters are compared. */
const MANY = 64;

/** The text made ready. One pass each. */
export function pageOf(text: string): Page {
  return { text, folded: foldedText(text), points: countedIn('code points', text) };
}

/** The hash by which an anchor knows its text again. */
export function hashOf(page: Page): string {
  page.hash ??= hashText(page.text);
  return page.hash;
}

/** Whether the hash is that of the text. */
export function isSameText(page: Page, hash: string): boolean {
  return hashOf(page) === hash;
}

/**
 * Ranks the places by the likeness of their neighbours, of equals the nearer to where the words should be first.
 * @param starts where the quoted words stand, folded
 */
export function rankPlaces({ folded: { words } }: Page, sought: Sought, edge: Edges, starts: readonly number[]): Ranked {
  let best: Place | undefined;
  let second: Place | undefined;
  let places = 0;
  let [left, right] = [0, 0];
  for (const start of starts) {
    const span = { start, end: start + sought.quote.length };
    const { before, after } = edgesOf(words, span);
    if (before !== edge.before || after !== edge.after) continue;
    places += 1;
    const sides = likeSides(sought, words, span, starts.length <= MANY);
    const place = { ...span, sides, score: likenessOf(sought, sides) ?? Number(start === sought.expected) };
    [left, right] = [Math.max(left, sides.left), Math.max(right, sides.right)];
    if (best === undefined || goesBefore(place, best, sought.expected)) [best, second] = [place, best];
    else if (second === undefined || place.score > second.score) second = place;
  }
  const contested = best === undefined ? 0 : Math.max(left - best.sides.left, right - best.sides.right);
  return { ...(best && { best }), ...(second && { second }), places, contested };
}

function goesBefore(place: Place, other: Place, expected: number): boolean {
  return place.score > other.score || (place.score === other.score && Math.abs(place.start - expected) < Math.abs(other.start - expected));
}
