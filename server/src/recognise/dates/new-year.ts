/**
 * `the new year`: the one that comes, or the one that has begun where its clause tells of what was. The day of that name is a
 * holiday. It must not know the publication.
 */
import { cueAround } from './cues.ts';
import type { Match } from './pattern.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

/** The year; `the new year's budget` and `a new year` are none. */
export function readNewYear(words: Words, at: number): Match | undefined {
  const [the, fresh, year, next] = [0, 1, 2, 3].map((on) => wordAt(words, at + on));
  if (the?.lower !== 'the' || fresh?.lower !== 'new' || fresh.capital || year?.lower !== 'year' || next?.joint !== undefined || next?.lower === "'s" || next?.lower === 'of') return undefined;
  const amount = cueAround(words, at, at + 3) === 'past' ? 0 : 1;
  return { end: at + 3, value: { form: 'shift', type: 'DATE', amount, direction: amount === 0 ? 0 : 1, unit: 'year', from: 'published' } };
}
