/**
 * The words that patterns of dates and figures walk over: a paragraph's tokens, compounds taken apart at their
 * inner marks (`third-quarter`, `2014-16`, `8pm`, `04/05/2021`), each with its row of the lexicon, so that a
 * pattern sees one stream however the writer hyphenates. It must not know any pattern.
 */
import type { Paragraph, Token } from '../text/document.ts';
import { entryOf } from './dates/lexicon.ts';
import type { Entry } from './dates/lexicon.ts';

/** One word, number or mark. Offsets from the start of the paragraph. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** What stands between it and the word before inside one token: `-`, `/`, `:`, `.`, or `` where nothing does; undefined between tokens. */
  readonly joint: string | undefined;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  readonly entry: Entry | undefined;
  /** How many digits it consists of; 0 for a word or mark. */
  readonly digits: number;
  /** The number it is written as, in digits (`2003`, `2,500`, `3.5`); NaN for a word or mark. */
  readonly value: number;
}

// A word that is no number: nine in ten, so what only numbers have is not kept with each.
class PlainWord implements Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly capital: boolean;
  readonly joint: string | undefined;
  readonly spaced: boolean;
  readonly entry: Entry | undefined;
  readonly digits = 0;

  constructor(start: number, end: number, lower: string, capital: boolean, joint: string | undefined, spaced: boolean, entry: Entry | undefined) {
    this.start = start;
    this.end = end;
    this.lower = lower;
    this.capital = capital;
    this.joint = joint;
    this.spaced = spaced;
    this.entry = entry;
  }

  get value(): number {
    return Number.NaN;
  }
}

/** The words of a paragraph. */
export type Words = readonly Word[];

const none: Word = {
  start: 0,
  end: 0,
  lower: '',
  capital: false,
  joint: undefined,
  spaced: true,
  entry: undefined,
  digits: 0,
  value: Number.NaN,
};

/** The word at `at`; an empty word outside the paragraph, so that patterns need no bounds of their own. */
export function wordAt(words: Words, at: number): Word {
  return words[at] ?? none;
}

/** Reads the words of a paragraph, in one pass. */
export function readWords(paragraph: Paragraph): Words {
  const words: Word[] = [];
  const mayJoin = hyphen.test(paragraph.text);
  for (const token of paragraph.tokens) {
    if (token.kind === 'number') readNumber(token, words);
    else if (mayJoin && token.kind === 'word' && token.text.length > 3 && isCompound(token.text)) readCompound(token, words);
    else words.push(wordOf(token.start, token.end, token.lower, token.text, undefined, token.spaced));
  }
  return words;
}

/** Whether a word of the paragraph may speak of time: a number, a compound, or a word that the lexicon says so of. Costs less than its words. */
export function mayHoldTime({ text, tokens }: Paragraph): boolean {
  const mayJoin = hyphen.test(text);
  for (const token of tokens) {
    if (token.kind === 'number') return true;
    if (token.kind === 'word' && (entryOf(token.lower)?.bears === true || (mayJoin && isCompound(token.text)))) return true;
  }
  return false;
}

const hyphen = /[-\u2010\u2011\u2013]/;

function isCompound(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x2013) return true;
  }
  return false;
}

function wordOf(start: number, end: number, lower: string, text: string, joint: string | undefined, spaced: boolean): Word {
  const first = text.charCodeAt(0);
  const capital = first >= 65 && first <= 90;
  const entry = first > 64 ? entryOf(lower) : undefined;
  return new PlainWord(start, end, lower, capital, joint, spaced, entry);
}

function numberOf(start: number, text: string, joint: string | undefined, spaced: boolean): Word {
  const plain = isDigits(text);
  const value = Number(plain ? text : text.replaceAll(',', ''));
  const digits = plain ? text.length : 0;
  return { start, end: start + text.length, lower: text, capital: false, joint, spaced, entry: undefined, digits, value };
}

function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return text.length > 0;
}

// Only compounds that hold a word of the lexicon or a number are taken apart; the others stay as they are.
function readCompound(token: Token, words: Word[]): void {
  const parts = token.lower.split(/[-\u2010\u2011\u2013]/);
  const telling = parts.some((part) => entryOf(part) !== undefined || /^[0-9]/.test(part));
  if (!telling) {
    words.push(wordOf(token.start, token.end, token.lower, token.text, undefined, token.spaced));
    return;
  }
  let at = 0;
  parts.forEach((part, index) => {
    const start = token.start + at;
    const joint = index === 0 ? undefined : '-';
    const text = token.text.slice(at, at + part.length);
    const spaced = index === 0 && token.spaced;
    if (/^[0-9]/.test(part)) readDigits(start, text, joint, spaced, words);
    else words.push(wordOf(start, start + part.length, part, text, joint, spaced));
    at += part.length + 1;
  });
}

function readNumber(token: Token, words: Word[]): void {
  readDigits(token.start, token.text, undefined, token.spaced, words);
}

// `1,200`, `3.5` stay whole; `7th` is one ordinal; everything else is taken apart at marks and where letters begin.
function readDigits(start: number, text: string, firstJoint: string | undefined, spaced: boolean, words: Word[]): void {
  if (isDigits(text) || /^[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?$/.test(text)) {
    words.push(numberOf(start, text, firstJoint, spaced));
    return;
  }
  let joint: string | undefined;
  let first = true;
  // `27.05.2021` holds no decimals.
  const pieces = /^[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{2,4}$/.test(text) ? /[0-9]+|\./g : /[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+(?![0-9.]))?|[^0-9\s]+/g;
  for (const piece of text.matchAll(pieces)) {
    const [written] = piece;
    const at = start + piece.index;
    if (/^[-\u2010\u2011\u2013/:.]$/.test(written) && !first) {
      joint = written === '/' || written === ':' || written === '.' ? written : '-';
      continue;
    }
    readPiece(at, written, first ? firstJoint : (joint ?? ''), first && spaced, words);
    joint = undefined;
    first = false;
  }
}

function readPiece(at: number, written: string, joint: string | undefined, spaced: boolean, words: Word[]): void {
  if (/^[0-9]/.test(written)) {
    words.push(numberOf(at, written, joint, spaced));
    return;
  }
  const last = words.at(-1);
  const lower = written.toLowerCase();
  if (joint === '' && last !== undefined && last.digits > 0 && /^(?:st|nd|rd|th)(?:$|-)/.test(lower)) {
    words[words.length - 1] = { ...last, end: last.end + 2, entry: { ordinal: last.value, bears: true }, digits: 0, value: Number.NaN };
    if (lower.length > 3) readLetters(at + 3, written.slice(3), '-', words);
    return;
  }
  readLetters(at, written, joint, words);
}

function readLetters(at: number, written: string, joint: string | undefined, words: Word[]): void {
  let from = at;
  let glue = joint;
  for (const part of written.split(/[-\u2010\u2011\u2013]/)) {
    if (part !== '') words.push(wordOf(from, from + part.length, part.toLowerCase(), part, glue, false));
    from += part.length + 1;
    glue = '-';
  }
}
