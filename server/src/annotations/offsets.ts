/**
 * The one place where offsets change their unit: UTF-16 code units (the program), code points (W3C annotations,
 * brat, most of Python) and UTF-8 bytes (some formats). Text is counted as stored, byte-order mark, CRLF and
 * combining marks included. It must not know what lies at the offsets.
 */

import { countWhile } from '../base/partition.ts';

/** Converts between UTF-16 offsets into one text and another unit; monotonous, and clamped to the text. */
export interface OffsetMap {
  /** Length of the text in the other unit. */
  readonly length: number;
  /** A UTF-16 offset in the other unit; within a character, that of its beginning. */
  fromUtf16(offset: number): number;
  /** An offset in the other unit as UTF-16; within a character, that of its beginning. */
  toUtf16(offset: number): number;
}

/** What offsets may count; `code units` are UTF-16's, the program's own. */
export type OffsetUnit = 'code units' | 'code points' | 'bytes';

// What a character counts beyond its code units.
const surplus: Record<OffsetUnit, (code: number) => number> = {
  'code units': () => 0,
  'code points': (code) => (code > 0xffff ? -1 : 0),
  bytes: (code) => (code < 0x80 ? 0 : code < 0x800 ? 1 : 2),
};

/**
 * Offsets of a text in a unit: `code points` as W3C's TextPositionSelector counts (a lone surrogate is one), `bytes`
 * of UTF-8 (a lone surrogate takes three, as the replacement character that stands for it). Made in one pass over
 * the text; each answer is logarithmic.
 */
export function countedIn(unit: OffsetUnit, text: string): OffsetMap {
  const steps = stepsOf(text, surplus[unit]);
  const length = convert(steps, text.length, 'utf16', 'other', Infinity);
  return {
    length,
    fromUtf16: (offset) => convert(steps, clamp(offset, text.length), 'utf16', 'other', length),
    toUtf16: (offset) => convert(steps, clamp(offset, length), 'other', 'utf16', text.length),
  };
}

/** A stretch of characters that all gain alike: its start in both units. */
interface Step {
  readonly utf16: number;
  readonly other: number;
  /** Code units of each character here, and units of the other kind. */
  readonly units: number;
  readonly others: number;
}

function stepsOf(text: string, more: (code: number) => number): readonly Step[] {
  const steps: Step[] = [];
  let last: Step | undefined;
  let other = 0;
  for (let utf16 = 0; utf16 < text.length; ) {
    const code = text.codePointAt(utf16) ?? 0;
    const units = code > 0xffff ? 2 : 1;
    const others = units + more(code);
    if (last?.units !== units || last.others !== others) {
      last = { utf16, other, units, others };
      steps.push(last);
    }
    utf16 += units;
    other += others;
  }
  return steps;
}

function convert(steps: readonly Step[], offset: number, from: 'utf16' | 'other', to: 'utf16' | 'other', most: number): number {
  const step = steps[countWhile(steps.length, (at) => (steps[at]?.[from] ?? 0) <= offset) - 1];
  if (step === undefined) return 0;
  const [size, gives] = from === 'utf16' ? [step.units, step.others] : [step.others, step.units];
  return Math.min(most, step[to] + Math.floor((offset - step[from]) / size) * gives);
}

function clamp(offset: number, length: number): number {
  return Number.isFinite(offset) ? Math.min(length, Math.max(0, Math.floor(offset))) : offset > 0 ? length : 0;
}
