/**
 * Lengths of time in years, months, weeks or days, as time expressions say them. It must not know what they are held
 * against.
 */
import { cardinalsFrom, cardinalValue } from '../../../../base/number-words.ts';
import type { Timex } from '../../article.ts';
import type { DurationFact } from '../figure-fact.ts';

/** Units that lengths are compared in. */
export type Unit = DurationFact['value']['unit'];

const units: Readonly<Record<string, Unit>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** A length of time. */
export interface Length {
  readonly length: number;
  readonly unit: Unit;
}

/** The length that a time expression says; undefined where it says none, or a vague one. */
export function lengthOf({ type, value, text }: Timex): Length | undefined {
  if (type === 'DATE') return relativeLength(text);
  const match = type === 'DURATION' ? /^P(\d{1,4})([YMWD])$/.exec(value) : null;
  const unit = units[match?.[2] ?? ''];
  if (match === null || unit === undefined || /centur|couple|fortnight|weekend|half/i.test(text)) return undefined;
  return { length: Number(match[1]), unit };
}

/** Whether it counts back from publication: `five years ago`. */
export function isAgo({ type, text }: Timex): boolean {
  return type === 'DATE' && / ago$/.test(text);
}

/** Whether it counts on from what was told: `six days later`. */
export function isLater({ type, text }: Timex): boolean {
  return type === 'DATE' && / later$/.test(text);
}

/** Whether it is a length that counts from a time which the sentence may name. */
export function isRelative(timex: Timex): boolean {
  return isAgo(timex) || isLater(timex);
}

const someDecades = new RegExp(`(?:^| )(a|${cardinalsFrom(2, 9)}) decades? (?:ago|later)$`, 'i');

function relativeLength(text: string): Length | undefined {
  const decades = someDecades.exec(text)?.[1]?.toLowerCase();
  if (decades !== undefined) return { length: 10 * (decades === 'a' ? 1 : (cardinalValue(decades) ?? 0)), unit: 'year' };
  const one = /(?:^| )(?:an?|one) (year|month|week|day) later$/i.exec(text)?.[1];
  if (one !== undefined) return { length: 1, unit: one.toLowerCase() as Unit };
  const match = /(?:^| )(\d{1,3}|[a-z]+) (year|month|week|day)s (?:ago|later)$/i.exec(text);
  const word = (match?.[1] ?? '').toLowerCase();
  const length = /^\d/.test(word) ? Number(word) : (cardinalValue(word) ?? 0);
  return match === null || length < 2 ? undefined : { length, unit: (match[2] ?? 'year').toLowerCase() as Unit };
}
