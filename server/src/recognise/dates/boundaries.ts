/**
 * Where a clause of news ends, and the names of days in it. It must not know what a clause says.
 */
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

/** Words and marks at which another clause begins. */
export const boundary: ReadonlySet<string> = new Set([',', ';', ':', '.', '!', '?', '(', ')', '"', '“', '”', '--', '—', '–', 'that', 'which', 'who', 'where', 'but', 'while', 'when', 'after', 'before', 'because', 'although', 'as', '']);

/** Whether the word names a day of the week, with a capital. */
export function isDayName(words: Words, at: number): boolean {
  const { entry, capital } = wordAt(words, at);
  return capital && entry?.weekday !== undefined;
}
