/**
 * The words that patterns of dates and figures walk over: a paragraph's tokens, compounds taken apart at their
 * inner marks (`third-quarter`, `2014-16`, `8pm`, `04/05/2021`), each with its row of the lexicon, so that a
 * pattern sees one stream however the writer hyphenates. It must not know any pattern.
 */
import type { Paragraph } from '../text/document.ts';
import { isLetter } from '../text/characters.ts';
import { addLetter } from '../text/letter-sums.ts';
import { NUMBER, WORD } from '../text/token-spans.ts';
import type { TokenSpans } from '../text/token-spans.ts';
import { bearing, entryOf, entryOfAll, knownAt, listed } from './dates/lexicon.ts';
import type { Entry, Known } from './dates/lexicon.ts';

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

/** The words of a paragraph. Most are never asked for: a word is made when it is, numbers and words that speak of time at once. */
export class Words {
  readonly #text: string;
  readonly #spans: TokenSpans;
  readonly #words: (Word | undefined)[];
  #length = 0;
  // The first token that no word is of yet.
  #next = 0;
  // The token that each word is, or is a part of; absent as long as each token is one word.
  #tokens: number[] | undefined;
  // Which words were read at once, ascending.
  readonly #read: number[] = [];

  /** @param spans the tokens of the text */
  constructor(text: string, spans: TokenSpans) {
    this.#text = text;
    this.#spans = spans;
    this.#words = new Array<Word | undefined>(spans.length);
  }

  get length(): number {
    return this.#length;
  }

  /** Adds the next word, a part of a token or all of it; the tokens that were left out are a word each. */
  add(token: number, word: Word): void {
    this.passTo(token);
    if (token < this.#next) this.#tokens ??= numbersBelow(this.#length);
    this.#tokens?.push(token);
    this.#words[this.#length] = word;
    this.#read.push(this.#length);
    this.#length += 1;
    this.#next = token + 1;
  }

  /** Leaves out the tokens in front of `token`: each is a word that is made when it is asked for. */
  passTo(token: number): void {
    if (token <= this.#next) return;
    this.#length += token - this.#next;
    for (; this.#next < token; this.#next++) this.#tokens?.push(this.#next);
  }

  /** Puts another word in the place of the last one. */
  replaceLast(word: Word): void {
    this.#words[this.#length - 1] = word;
  }

  /** The word at `at`; an empty word outside the paragraph, so that patterns need no bounds of their own. */
  at(at: number): Word {
    if (at < 0 || at >= this.#length) return none;
    return this.#words[at] ?? this.#make(at);
  }

  /** The first word from `at` on that was read at once, as those are that are a number or speak of time by themselves; behind the last word where none is. */
  readFrom(at: number): number {
    let [low, high] = [0, this.#read.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#read[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return this.#read[low] ?? this.#length;
  }

  /** The sum of the letters of the word at `at` where it is one of letters of ASCII that nobody asked for; -1 of any other. */
  sumOfUnread(at: number): number {
    if (at < 0 || at >= this.#length || this.#words[at] !== undefined) return -1;
    return this.#spans.sumOf(this.#tokenOf(at));
  }

  /** Whether the word at `at` ends in `ed`. */
  endsInEd(at: number): boolean {
    const end = this.#spans.endOf(this.#tokenOf(at));
    return (this.#text.charCodeAt(end - 1) | 0x20) === 0x64 && (this.#text.charCodeAt(end - 2) | 0x20) === 0x65;
  }

  #tokenOf(at: number): number {
    return this.#tokens === undefined ? at : (this.#tokens[at] ?? 0);
  }

  #make(at: number): Word {
    const token = this.#tokenOf(at);
    const sum = this.#spans.sumOf(token);
    const known = sum >= 0 && listed.mayHold(sum) ? knownIn(this.#text, this.#spans, token) : undefined;
    return (this.#words[at] = wordOfToken(this.#spans, token, known));
  }
}

function numbersBelow(end: number): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < end; at++) numbers.push(at);
  return numbers;
}

/** As {@link Words.at}. */
export function wordAt(words: Words, at: number): Word {
  return words.at(at);
}

/** Reads the words of a paragraph, in one pass. */
export function readWords({ text, spans }: Paragraph): Words {
  const words = new Words(text, spans);
  for (let token = 0; token < spans.length; token++) {
    const sum = spans.sumOf(token);
    if (sum < 0) readMarked(spans, token, words);
    else if (bearing.mayHold(sum)) readBearing(text, spans, token, words);
  }
  words.passTo(spans.length);
  return words;
}

// A token that is not of letters alone.
function readMarked(spans: TokenSpans, token: number, words: Words): void {
  const kind = spans.kindOf(token);
  if (kind === NUMBER) readDigits(spans.startOf(token), spans.textOf(token), undefined, spans.isSpaced(token), words, token);
  else if (kind !== WORD) return;
  else if (spans.firstOf(token) === 0x46 && /^FY[0-9]{2}(?:[0-9]{2})?$/.test(spans.textOf(token))) readBusinessYear(spans, token, words);
  else if (spans.endOf(token) - spans.startOf(token) > 3 && isCompound(spans.textOf(token))) readCompound(spans, token, words);
  else if (spans.firstOf(token) > 64) words.add(token, wordOfToken(spans, token, undefined));
}

// `FY2020`, `FY21`: the word and the year.
function readBusinessYear(spans: TokenSpans, token: number, words: Words): void {
  const start = spans.startOf(token);
  words.add(token, wordOf(start, start + 2, 'fy', 0x46, undefined, spans.isSpaced(token)));
  words.add(token, numberOf(start + 2, spans.textOf(token).slice(2), '', false));
}

function readBearing(text: string, spans: TokenSpans, token: number, words: Words): void {
  const known = knownIn(text, spans, token);
  if (known?.entry.bears === true) words.add(token, wordOfToken(spans, token, known));
}

function knownIn(text: string, spans: TokenSpans, token: number): Known | undefined {
  return knownAt(text, spans.startOf(token), spans.endOf(token), spans.sumOf(token));
}

// `known` where the token is plain: what the lexicon holds of other words is looked up.
function wordOfToken(spans: TokenSpans, token: number, known: Known | undefined): Word {
  const lower = known?.word ?? spans.lowerOf(token);
  const entry = known === undefined && !spans.isPlain(token) && spans.kindOf(token) === WORD ? entryOf(lower) : known?.entry;
  return new PlainWord(spans.startOf(token), spans.endOf(token), lower, isCapital(spans.firstOf(token)), undefined, spans.isSpaced(token), entry);
}

function isCompound(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isJoint(text.charCodeAt(at))) return true;
  return false;
}

function isJoint(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x2013;
}

// Whether a part of a compound may be a word of the lexicon or a number: `well-known` is told by the sums of its letters.
function mayTell(compound: string): boolean {
  let sum = 0;
  for (let at = 0; at < compound.length; at++) {
    const unit = compound.charCodeAt(at);
    if (isJoint(unit)) {
      if (listed.mayHold(sum)) return true;
      sum = 0;
    } else if (isLetter(unit)) sum = addLetter(sum, unit);
    else return true;
  }
  return listed.mayHold(sum);
}

function wordOf(start: number, end: number, lower: string, first: number, joint: string | undefined, spaced: boolean): Word {
  return new PlainWord(start, end, lower, isCapital(first), joint, spaced, first > 64 ? entryOf(lower) : undefined);
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
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
function readCompound(spans: TokenSpans, token: number, words: Words): void {
  const written = spans.textOf(token);
  if (!mayTell(written)) return;
  const parts = spans.lowerOf(token).split(/[-\u2010\u2011\u2013]/);
  if (!parts.some((part) => entryOf(part) !== undefined || /^[0-9]/.test(part))) return;
  let at = 0;
  parts.forEach((part, index) => {
    const start = spans.startOf(token) + at;
    const joint = index === 0 ? undefined : '-';
    const text = written.slice(at, at + part.length);
    const spaced = index === 0 && spans.isSpaced(token);
    if (/^[0-9]/.test(part)) readDigits(start, text, joint, spaced, words, token);
    else words.add(token, wordOf(start, start + part.length, part, text.charCodeAt(0), joint, spaced));
    at += part.length + 1;
  });
}

// `1,200`, `3.5` stay whole; `7th` is one ordinal; everything else is taken apart at marks and where letters begin.
function readDigits(start: number, text: string, firstJoint: string | undefined, spaced: boolean, words: Words, token: number): void {
  if (isDigits(text) || /^[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?$/.test(text)) {
    words.add(token, numberOf(start, text, firstJoint, spaced));
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
    readPiece(at, written, first ? firstJoint : (joint ?? ''), first && spaced, words, token);
    joint = undefined;
    first = false;
  }
}

function readPiece(at: number, written: string, joint: string | undefined, spaced: boolean, words: Words, token: number): void {
  if (/^[0-9]/.test(written)) {
    words.add(token, numberOf(at, written, joint, spaced));
    return;
  }
  const last = wordAt(words, words.length - 1);
  const lower = written.toLowerCase();
  if (joint === '' && last.digits > 0 && /^(?:st|nd|rd|th)(?:$|-)/.test(lower)) {
    words.replaceLast({ ...last, end: last.end + 2, entry: entryOfAll({ ordinal: last.value, bears: true }), digits: 0, value: Number.NaN });
    if (lower.length > 3) readLetters(at + 3, written.slice(3), '-', words, token);
    return;
  }
  readLetters(at, written, joint, words, token);
}

function readLetters(at: number, written: string, joint: string | undefined, words: Words, token: number): void {
  let from = at;
  let glue = joint;
  for (const part of written.split(/[-\u2010\u2011\u2013]/)) {
    if (part !== '') words.add(token, wordOf(from, from + part.length, part.toLowerCase(), part.charCodeAt(0), glue, false));
    from += part.length + 1;
    glue = '-';
  }
}
