/**
 * Where an article writes names as its house wants them, and where in spellings that the house lists as wrong: found
 * in the words themselves, for nobody recognises every misspelt name. It must not know what follows from it.
 */
import type { Span } from '../../base/span.ts';
import { overlaps } from '../../base/span.ts';
import type { Document } from '../../text/document.ts';
import type { ArticleOptions, HouseSpellings, HouseWriting } from './article.ts';

/** The names of the house in the article; undefined where the house has none. */
export function findHouseNames({ text }: Document, { houseNames = [] }: ArticleOptions): HouseSpellings | undefined {
  if (houseNames.length === 0) return undefined;
  const preferred = houseNames.map(({ prefer }) => prefer);
  const right = placesOf(text, new Map(preferred.map((prefer) => [prefer, prefer])));
  const listed = placesOf(text, new Map(houseNames.flatMap(({ prefer, insteadOf }) => insteadOf.map((other) => [other, prefer] as const))));
  // `Kyiv` is no slip within another name that the house writes so.
  return { preferred, right, listed: listed.filter((place) => !right.some((other) => overlaps(place, other))) };
}

/** Every place of the words, as words of their own, the longer before the shorter; white space counts once. */
function placesOf(text: string, meant: ReadonlyMap<string, string>): readonly HouseWriting[] {
  if (meant.size === 0) return [];
  const words = [...meant.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_@./])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}_]|[.@]\\p{L})`, 'gu');
  return [...text.matchAll(pattern)].map((match): HouseWriting => {
    const span: Span = { start: match.index, end: match.index + match[0].length };
    return { ...span, text: match[0], prefer: meant.get(match[0].replace(/\s+/g, ' ')) ?? match[0] };
  });
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '[ \\t\\n\\r\\u00a0]{1,3}');
}
