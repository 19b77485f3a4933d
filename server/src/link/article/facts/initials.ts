/**
 * First letters of words, as acronyms are made of them, and whether two rows of letters are one but for two neighbours
 * that changed places. It must not know acronyms.
 */
import type { Token } from '../../../text/document.ts';

/**
 * The first letters of the words in small letters, in each way in which acronyms are made: with the words of `small` and
 * without them, of each part of a hyphened word and of the whole.
 */
export function initialsOf(tokens: readonly Token[], small: ReadonlySet<string>): readonly string[] {
  return initialsOfWords(tokens.filter(({ kind, lower }) => kind === 'word' && !/^['’]?s$/.test(lower)).map(({ lower }) => lower), small);
}

/** As {@link initialsOf}, of words in small letters without possessives. */
export function initialsOfWords(words: readonly string[], small: ReadonlySet<string>): readonly string[] {
  const great = words.filter((word) => !small.has(word));
  const parts = (each: readonly string[]): readonly string[] => each.flatMap((word) => word.split(/[-‐/]/));
  return [parts(great), great, parts(words)].map((each) => each.map((word) => word.charAt(0)).join(''));
}

/** Whether two neighbouring letters changed places, and nothing else is different. */
export function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const at = [...a].findIndex((_, n) => a.charAt(n) !== b.charAt(n));
  return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2);
}
