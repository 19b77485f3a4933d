/**
 * Units with the definite article alone: `the quarter`, `the year`, `the weekend`, `the day`, `the night`.
 * They name the period that the text is in. It must not know which that is.
 */
import type { PartOfDay, TimeExpression, Unit } from './expression.ts';
import type { Match } from './pattern.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

const leads = /^(?:in|for|of|during|over|on|by|from|throughout|through|to|since|this|at|until|late|early|within|earlier|end|ends|ended|ending|start|started|finish|finished|close|closed|open|opened)$/;

// `the year before.`, not `the year before the war`.
/** Whether nothing that could go on stands there. */
export function isEnd(after: string): boolean {
  return /^(?:[.,;:)]|and|but|when|)$/.test(after);
}

/** `the` and a unit or a part of the day, behind a word of time. */
export function readDefinite(words: Words, at: number): Match | undefined {
  if (wordAt(words, at).lower !== 'the') return undefined;
  if (/^(?:fiscal|full)$/.test(wordAt(words, at + 1).lower)) return readBusinessYear(words, at + 2);
  const word = wordAt(words, at + 1);
  const { unit, part, plural } = word.entry ?? {};
  if (plural === true || wordAt(words, at + 2).joint === '-') return undefined;
  const before = wordAt(words, at - 1).lower;
  const after = wordAt(words, at + 2).lower;
  if (part !== undefined) {
    const night = readNeighbourPart(words, at, part, after);
    if (night !== undefined) return night;
    if (!leads.test(before) || after === 'of') return undefined;
    return { end: at + 2, value: { form: 'shift', type: 'TIME', amount: 0, direction: 0, unit: 'day', from: 'mention', part } };
  }
  if (unit !== 'quarter' && unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'weekend' && unit !== 'day') return undefined;
  const neighbour = readNeighbour(words, at, unit, after);
  if (neighbour !== undefined) return neighbour;
  if (unit === 'day' || unit === 'week' || unit === 'month') {
    if (!leads.test(before) || /^(?:when|after|before|that|to|in)$/.test(after)) return undefined;
  }
  if (after === 'of') return undefined;
  // `the year ended March 31`, `the year to March`: the length of a business year.
  if (unit === 'year' && (/^(?:ended|ending)$/.test(after) || (after === 'to' && opensDate(words, at + 3)))) return { end: at + 2, value: { form: 'duration', type: 'DURATION', lengths: [{ amount: 1, unit }] } };
  if (unit === 'quarter') return { end: at + 2, value: { form: 'shift', type: 'DATE', amount: 0, direction: 0, unit: 'year', from: 'mention', report: true } };
  const definite = unit === 'weekend' ? { definite: true as const } : {};
  return { end: at + 2, value: { form: 'shift', type: 'DATE', amount: 0, direction: 0, unit, from: unit === 'weekend' || unit === 'year' ? 'published' : 'mention', ...definite } };
}

/** `a second consecutive day`, `the third straight month`: the last of a row, the one that the text is in. */
export function readInRow(words: Words, at: number): Match | undefined {
  if (!/^(?:a|the|its|his|her|their)$/.test(wordAt(words, at).lower) || wordAt(words, at + 1).entry?.ordinal === undefined) return undefined;
  if (!/^(?:consecutive|straight|successive)$/.test(wordAt(words, at + 2).lower)) return readThirdInRow(words, at);
  const { unit, plural } = wordAt(words, at + 3).entry ?? {};
  if (plural === true || (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year')) return undefined;
  return { end: at + 4, value: { form: 'shift', type: 'DATE', amount: 0, direction: 0, unit, from: 'published' } };
}

// `the third year in a row`, `the third day running`.
function readThirdInRow(words: Words, at: number): Match | undefined {
  const { unit, plural } = wordAt(words, at + 2).entry ?? {};
  if (plural === true || (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year')) return undefined;
  const behind = [3, 4, 5].map((on) => wordAt(words, at + on).lower).join(' ');
  const end = behind === 'in a row' ? at + 6 : behind.startsWith('running') ? at + 4 : undefined;
  return end === undefined ? undefined : { end, value: { form: 'shift', type: 'DATE', amount: 0, direction: 0, unit, from: 'published' } };
}

function opensDate(words: Words, at: number): boolean {
  const { entry, capital, digits } = wordAt(words, at);
  return (entry?.month !== undefined && capital) || (digits > 0 && wordAt(words, at + 1).entry?.month !== undefined && wordAt(words, at + 1).capital);
}

// `the fiscal year`, `the full year`; `the fiscal year ended Jan. 31` is a length.
function readBusinessYear(words: Words, at: number): Match | undefined {
  const { lower } = wordAt(words, at);
  const after = wordAt(words, at + 1);
  if (lower !== 'year' || after.joint === '-' || after.digits === 4 || after.lower === 'of') return undefined;
  if (/^(?:ended|ending)$/.test(after.lower)) return { end: at + 1, value: { form: 'duration', type: 'DURATION', lengths: [{ amount: 1, unit: 'year' }] } };
  return { end: at + 1, value: { form: 'shift', type: 'DATE', amount: 0, direction: 0, unit: 'year', from: 'published' } };
}

// `the day before`, `the month after`; `the week before last`, `the year after next`.
function readNeighbour(words: Words, at: number, unit: Unit, join: string): Match | undefined {
  const back = join === 'before' || join === 'earlier';
  if (unit === 'quarter' || (!back && join !== 'after')) return undefined;
  const behind = wordAt(words, at + 3).lower;
  if (behind === (back ? 'last' : 'next')) return { end: at + 4, value: neighbour(unit, back ? -2 : 2, 'published') };
  return unit !== 'weekend' && isEnd(behind) ? { end: at + 3, value: neighbour(unit, back ? -1 : 1, 'mention') } : undefined;
}

// `the night before`, `the morning after`: of the day told last; `the night before last` counts from today.
function readNeighbourPart(words: Words, at: number, part: PartOfDay, join: string): Match | undefined {
  if (join === 'before' && part === 'NI' && wordAt(words, at + 3).lower === 'last' && isEnd(wordAt(words, at + 4).lower)) {
    return { end: at + 4, value: { form: 'shift', type: 'TIME', amount: -2, direction: -1, unit: 'day', from: 'published', part } };
  }
  if ((join !== 'before' && join !== 'after') || !isEnd(wordAt(words, at + 3).lower)) return undefined;
  return { end: at + 3, value: { form: 'shift', type: 'TIME', amount: join === 'before' ? -1 : 1, direction: join === 'before' ? -1 : 1, unit: 'day', from: 'mention', part } };
}

function neighbour(unit: Unit, amount: number, from: 'published' | 'mention'): TimeExpression {
  return { form: 'shift', type: 'DATE', amount, direction: amount < 0 ? -1 : 1, unit, from };
}
