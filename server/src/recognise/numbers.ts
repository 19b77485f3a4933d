/**
 * Numbers in digits and in words, for dates and figures alike. It must not know what is counted.
 */
import { wordAt } from './words.ts';
import type { Words } from './words.ts';

/** A number and where it ends. */
export interface NumberMatch {
  /** Index of the first word behind it. */
  readonly end: number;
  readonly value: number;
}

/** A number written out or in digits at `at`: `2,500`, `twenty-five`, `two hundred`, `3.5 million`, `5 1/2`. */
export function readNumber(words: Words, at: number): NumberMatch | undefined {
  const word = wordAt(words, at);
  const first = Number.isNaN(word.value) ? readCardinal(words, at) : { end: at + 1, value: word.value };
  if (first === undefined) return undefined;
  const fraction = readFraction(words, first.end);
  if (fraction !== undefined) return { end: fraction.end, value: first.value + fraction.value };
  return readMagnitude(words, first);
}

const magnitudes: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

// `2.5 million`; a magnitude takes the whole of what stands before it.
function readMagnitude(words: Words, number: NumberMatch): NumberMatch {
  const factor = magnitudes.get(wordAt(words, number.end).lower);
  if (factor === undefined) return number;
  return { end: number.end + 1, value: Number((number.value * factor).toPrecision(15)) };
}

// `twenty-five`, `two hundred and six`, `a hundred`.
function readCardinal(words: Words, at: number): NumberMatch | undefined {
  const word = wordAt(words, at);
  const article = word.lower === 'a' && isScale(wordAt(words, at + 1).lower);
  if (!article && word.entry?.cardinal === undefined) return undefined;
  if (!article && (word.lower === 'thousand' || word.lower === 'hundred' || word.lower === 'dozen')) return undefined;
  let end = article ? at + 1 : at;
  let value = 0;
  if (!article) ({ end, value } = readBelowHundred(words, at));
  if (wordAt(words, end).lower === 'hundred') {
    value = (article ? 1 : value) * 100;
    end += 1;
    const and = wordAt(words, end).lower === 'and' ? 1 : 0;
    const rest = wordAt(words, end + and).entry?.cardinal;
    if (rest !== undefined && rest < 100) {
      const small = readBelowHundred(words, end + and);
      value += small.value;
      end = small.end;
    }
  } else if (article) {
    value = 1;
  }
  // `two dozen`, `a dozen`: never an exact number of its own, but one that a sentence can be held to.
  return wordAt(words, end).lower === 'dozen' ? { end: end + 1, value: value * 12 } : { end, value };
}

function readBelowHundred(words: Words, at: number): { end: number; value: number } {
  const value = wordAt(words, at).entry?.cardinal ?? 0;
  const next = wordAt(words, at + 1);
  const unit = next.entry?.cardinal;
  if (value >= 20 && value % 10 === 0 && unit !== undefined && unit > 0 && unit < 10) return { end: at + 2, value: value + unit };
  return { end: at + 1, value };
}

function isScale(lower: string): boolean {
  return lower === 'hundred' || lower === 'thousand' || lower === 'million' || lower === 'billion' || lower === 'dozen';
}

// `1/2` behind a number, `and a half` behind a number.
function readFraction(words: Words, at: number): NumberMatch | undefined {
  const above = wordAt(words, at);
  const below = wordAt(words, at + 1);
  if (above.digits === 1 && below.digits === 1 && below.joint === '/' && above.value < below.value) {
    return { end: at + 2, value: above.value / below.value };
  }
  if (above.lower === 'and' && below.lower === 'a' && wordAt(words, at + 2).lower === 'half') return { end: at + 3, value: 0.5 };
  return undefined;
}
