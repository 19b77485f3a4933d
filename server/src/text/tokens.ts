/**
 * Words, numbers and marks of a paragraph, in one pass from left to right.
 *
 * What is one token: a word with its inner apostrophes and hyphens (`don't`, `O'Brien`, `al-Sudani`, `US-led`,
 * `COVID-19`; see {@link hyphenParts}); an abbreviation with its stop (`Jan.`, `U.S.`, `p.m.`, an initial `J.`);
 * a number with everything that belongs to its notation (`2,500`, `3.5`, `7:04`, `2021-04-08`, `04/05/2021`,
 * `2014-16`, `2014–16`) and with letters behind it (`7th`, `1990s`, `19-year-old`); a possessive `'s`, apart from
 * its name; the letters of a currency, apart from their number (`Rs8,300`, `N41 million`); a run of stops, of dashes, or of two backquotes or apostrophes used as quotation marks; an address
 * (`https://…`, `www.…`, `jane@example.org`: what stands in it is neither name nor date); any other mark by itself. An en dash between words stands alone (`US–Iraq` is three tokens: it joins equals).
 *
 * This file must not know sentences, names or dates.
 */
import { amountLetters, shortLetters, usualLetters } from '../base/currencies.ts';
import type { Span } from '../base/span.ts';
import { abbreviations, longestAbbreviation, lowerCaseAbbreviations } from './abbreviations.ts';
import {
  codePointAt,
  DIGIT,
  isApostrophe,
  isCapital,
  isHyphen,
  isLetter,
  isLowerCase,
  kindOf,
  LETTER,
  MARK,
  SPACE,
  SYMBOL,
  unitsOf,
} from './characters.ts';
import type { Token } from './document.ts';
import { addLetter, LetterSums } from './letter-sums.ts';
import { NUMBER, PUNCTUATION, SIGN, TokenSpans, WORD } from './token-spans.ts';

const STOP = 0x2e;
const EN_DASH = 0x2013;
/** Letters that stand for a currency at most. */
const longestLetters = 5;

/** The tokens of a paragraph, in order, never overlapping; only white space lies between them. Linear, never throws. */
export function readTokens(text: string): readonly Token[] {
  return readTokenSpans(text).tokens();
}

/** Where these tokens are and of what kind, without the words themselves. */
export function readTokenSpans(text: string): TokenSpans {
  return new Scanner(text).run();
}

/** The parts of a token between its hyphens: `US` and `led` of `US-led`; the token itself where it has none. */
export function hyphenParts(token: Token): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (let i = 0; i < token.text.length; i++) {
    if (!isHyphen(token.text.charCodeAt(i)) || i === start) continue;
    parts.push({ start: token.start + start, end: token.start + i });
    start = i + 1;
  }
  if (start < token.text.length) parts.push({ start: token.start + start, end: token.end });
  return parts;
}

class Scanner {
  readonly #text: string;
  readonly #spans: TokenSpans;
  // Whether a single quotation mark is open: a trailing apostrophe may then be its close.
  #singleQuoteOpen = false;

  readonly #hasMailboxes: boolean;

  constructor(text: string) {
    this.#text = text;
    this.#spans = new TokenSpans(text);
    this.#hasMailboxes = text.includes('@');
  }

  run(): TokenSpans {
    const text = this.#text;
    const { length } = text;
    const plain = !this.#hasMailboxes;
    let spaced = true;
    for (let at = 0; at < length; ) {
      const unit = text.charCodeAt(at);
      if (unit === 0x20) {
        spaced = true;
        at++;
        continue;
      }
      if (plain && isLetter(unit)) {
        // Most words of English text are letters of ASCII with a space or a mark behind that is no part of them: they need no second look.
        let end = at + 1;
        let sum = addLetter(0, unit);
        let behind = 0x20;
        for (; end < length; end++) {
          behind = text.charCodeAt(end);
          if (!isLetter(behind)) break;
          sum = addLetter(sum, behind);
        }
        if (end === length || this.#endsPlainly(at, end, behind, sum)) {
          this.#spans.addPlain(at, end, spaced, sum);
          spaced = behind === 0x20;
          at = spaced ? end + 1 : end;
          continue;
        }
      }
      const code = codePointAt(text, at);
      const kind = kindOf(code);
      if (kind === SPACE) at += unitsOf(code);
      else at = this.#read(at, code, kind, spaced);
      spaced = kind === SPACE;
    }
    return this.#spans;
  }

  // Whether the letters `[start, at)` are a whole word, with the unit behind them.
  #endsPlainly(start: number, at: number, unit: number, sum: number): boolean {
    if (unit === 0x20 || (unit < 0x80 && plainEnds[unit] === 1)) return true;
    if (unit === STOP) return at - start > 1 && !stopped.mayHold(sum);
    return (unit === 0x27 || unit === 0x2019) && this.#isPossessive(at);
  }

  #read(at: number, code: number, kind: number, spaced: boolean): number {
    if (kind === LETTER) {
      const address = this.#addressEnd(at);
      return address > at ? this.#push(SIGN, at, address, spaced) : this.#pushWord(at, this.#wordEnd(at), spaced);
    }
    if (kind === DIGIT) return this.#push(NUMBER, at, this.#numberEnd(at), spaced);
    if (isApostrophe(code) && !spaced && this.#isPossessive(at)) return this.#push(WORD, at, at + 2, spaced);
    return this.#push(kind === SYMBOL || kind === MARK ? SIGN : PUNCTUATION, at, this.#markEnd(at, code, spaced), spaced);
  }

  #push(kind: number, start: number, end: number, spaced: boolean): number {
    this.#spans.add(kind, start, end, spaced);
    return end;
  }

  #pushWord(start: number, end: number, spaced: boolean): number {
    let sum = 0;
    for (let at = start; at < end; at++) {
      const unit = this.#text.charCodeAt(at);
      if (!isLetter(unit)) return this.#push(WORD, start, end, spaced);
      sum = addLetter(sum, unit);
    }
    this.#spans.addPlain(start, end, spaced, sum);
    return end;
  }

  // Up to white space or a closing mark; a stop at its end ends the sentence instead.
  #addressEnd(start: number): number {
    const first = this.#text.charCodeAt(start) | 0x20;
    const second = this.#text.charCodeAt(start + 1) | 0x20;
    const isLink = ((first === 0x68 && second === 0x74) || (first === 0x77 && second === 0x77)) && /^(?:https?:\/\/|www\.)(?=[^\s])/i.test(this.#text.slice(start, start + 9));
    const mailbox = isLink ? undefined : this.#mailboxEnd(start);
    if (!isLink && mailbox === undefined) return start;
    const behind = /[\s<>()[\]{}"\u201c\u201d\u2018\u2019\u00ab\u00bb|]/g;
    behind.lastIndex = mailbox ?? start;
    let end = behind.exec(this.#text)?.index ?? this.#text.length;
    while (end > start && /[.,;:!?'*_]/.test(this.#text.charAt(end - 1))) end--;
    return end;
  }

  // Behind the `@` of `jane.doe@example.org`; undefined where no mail address begins.
  #mailboxEnd(start: number): number | undefined {
    let at = start;
    while (this.#hasMailboxes && at < start + 64 && /[\w.+-]/.test(this.#text.charAt(at))) at++;
    return this.#text.charCodeAt(at) === 0x40 && /^@[\w-]{1,60}\.[a-z]/i.test(this.#text.slice(at, at + 64)) ? at + 1 : undefined;
  }

  #wordEnd(start: number): number {
    const letters = this.#amountLettersEnd(start);
    if (letters > start) return letters;
    const dotted = this.#dottedEnd(start);
    if (dotted > start) return this.#joinedEnd(dotted);
    const end = this.#joinedEnd(this.#lettersEnd(start));
    if (codePointAt(this.#text, end) === STOP) return this.#abbreviationEnd(start, end);
    return this.#trailingApostrophe(start, end);
  }

  // `Rs8,300`, `N41 million`: the letters of a currency end before its number.
  #amountLettersEnd(start: number): number {
    let at = start;
    while (at < start + longestLetters && isLetter(this.#text.charCodeAt(at))) at++;
    const digit = this.#text.charCodeAt(at);
    if (at === start || digit < 0x30 || digit > 0x39 || !isCapital(this.#text.charCodeAt(start))) return start;
    const written = this.#text.slice(start, at);
    if (usualLetters.has(written)) return at;
    const letters = written.toLowerCase();
    return (amountLetters.has(letters) || shortLetters.has(letters)) && amountShape.test(this.#text.slice(at, at + 24)) ? at : start;
  }

  // Letters, digits and marks in a row.
  #lettersEnd(start: number): number {
    let at = start;
    while (at < this.#text.length && isLetter(this.#text.charCodeAt(at))) at++;
    for (;;) {
      const code = codePointAt(this.#text, at);
      if (code < 0) return at;
      const kind = kindOf(code);
      if (kind !== LETTER && kind !== DIGIT && kind !== MARK) return at;
      at += unitsOf(code);
    }
  }

  // Goes on behind a hyphen or an inner apostrophe as long as a letter or digit follows.
  #joinedEnd(end: number): number {
    let at = end;
    for (;;) {
      const code = codePointAt(this.#text, at);
      const joins = isHyphen(code) || (isApostrophe(code) && !this.#isPossessive(at));
      const next = joins ? kindOfNext(this.#text, at + 1) : SPACE;
      if (next !== LETTER && next !== DIGIT) return at;
      if (next === DIGIT && !isHyphen(code)) return at;
      const dotted = this.#dottedEnd(at + 1);
      at = dotted > at + 1 ? dotted : this.#lettersEnd(at + 1);
      // `magnitude-7.2`
      if (next === DIGIT && codePointAt(this.#text, at) === STOP && kindOfNext(this.#text, at + 1) === DIGIT) at = this.#lettersEnd(at + 1);
    }
  }

  // `U.S.`, `p.m.`, `J.`: letters that each have a stop; a last letter without one belongs to it (`U.S forces`).
  #dottedEnd(start: number): number {
    let at = start;
    let pairs = 0;
    for (;;) {
      const code = codePointAt(this.#text, at);
      if (code < 0 || kindOf(code) !== LETTER) break;
      const behind = at + unitsOf(code);
      if (codePointAt(this.#text, behind) === STOP) {
        at = behind + 1;
        pairs++;
        continue;
      }
      if (pairs > 0 && isCapital(code) && !isWordKind(kindOfNext(this.#text, behind))) at = behind;
      break;
    }
    if (pairs === 0) return start;
    return pairs === 1 && (!isCapital(codePointAt(this.#text, start)) || codePointAt(this.#text, at) === STOP) ? start : at;
  }

  #abbreviationEnd(start: number, end: number): number {
    if (end - start > longestAbbreviation) return end;
    const word = this.#text.slice(start, end).toLowerCase();
    const follower = abbreviations.get(word);
    if (follower === undefined) return end;
    if (!isCapital(codePointAt(this.#text, start)) && !lowerCaseAbbreviations.has(word)) return end;
    const next = kindOfNext(this.#text, end + 1);
    if (next === LETTER && follower !== 'name') return end;
    if (follower === 'number' && kindOfNext(this.#text, skipSpace(this.#text, end + 1)) !== DIGIT) return end;
    return codePointAt(this.#text, end + 1) === STOP ? end : end + 1;
  }

  // `Shia' Al Sudani`: the apostrophe of a transliteration, unless it closes a quotation or marks a plural's possessive.
  #trailingApostrophe(start: number, end: number): number {
    const code = codePointAt(this.#text, end);
    if (!isApostrophe(code) || code === 0x60 || this.#singleQuoteOpen || this.#isPossessive(end)) return end;
    if (!isCapital(codePointAt(this.#text, start))) return end;
    const last = this.#text.charCodeAt(end - 1) | 0x20;
    if (last === 0x73 || last === 0x7a || last === 0x78) return end;
    const name = skipSpace(this.#text, end + 1);
    return name > end + 1 && isCapital(codePointAt(this.#text, name)) ? end + 1 : end;
  }

  #numberEnd(start: number): number {
    let at = this.#digitsEnd(start);
    while (this.#separatesDigits(at)) at = this.#digitsEnd(at + 1);
    if (this.#isClockSuffix(at)) return at;
    const letters = this.#text.charCodeAt(at);
    at = this.#lettersEnd(at);
    // ISO 8601: `2021-04-08T19:04:00Z`.
    if (letters === 0x54 && codePointAt(this.#text, at) === 0x3a) {
      while (this.#separatesDigits(at)) at = this.#digitsEnd(at + 1);
      at = this.#lettersEnd(at);
    }
    return this.#joinedEnd(at);
  }

  #digitsEnd(start: number): number {
    let at = start;
    for (;;) {
      const code = codePointAt(this.#text, at);
      if (code < 0 || kindOf(code) !== DIGIT) return at;
      at += unitsOf(code);
    }
  }

  #separatesDigits(at: number): boolean {
    const code = codePointAt(this.#text, at);
    if (code === 0x2c) return this.#groupsThousands(at);
    const separates = code === STOP || code === 0x3a || code === 0x2f || code === EN_DASH || isHyphen(code);
    return separates && kindOfNext(this.#text, at + 1) === DIGIT;
  }

  // A comma groups when exactly three digits follow, or two with another comma behind (`1,00,000`).
  #groupsThousands(at: number): boolean {
    const digits = this.#digitsEnd(at + 1) - at - 1;
    return digits === 3 || (digits === 2 && codePointAt(this.#text, at + 3) === 0x2c && this.#digitsEnd(at + 4) > at + 4);
  }

  // `7p.m.`: the number ends where the half of the day begins.
  #isClockSuffix(at: number): boolean {
    const letter = this.#text.charCodeAt(at) | 0x20;
    return (letter === 0x61 || letter === 0x70) && codePointAt(this.#text, at + 1) === STOP && (this.#text.charCodeAt(at + 2) | 0x20) === 0x6d;
  }

  #isPossessive(at: number): boolean {
    const code = codePointAt(this.#text, at);
    if ((code !== 0x27 && code !== 0x2019) || (this.#text.charCodeAt(at + 1) | 0x20) !== 0x73) return false;
    return !isWordKind(kindOfNext(this.#text, at + 2));
  }

  #markEnd(at: number, code: number, spaced: boolean): number {
    const end = at + unitsOf(code);
    if (code === STOP || code === 0x2d || code === EN_DASH || code === 0x2014) return runEnd(this.#text, end, code);
    if (code === 0x27 || code === 0x60) {
      if (codePointAt(this.#text, end) === code) return end + 1;
    }
    if (isApostrophe(code)) this.#noteSingleQuote(end, spaced);
    let behind = end;
    while (kindOfNext(this.#text, behind) === MARK) behind += unitsOf(codePointAt(this.#text, behind));
    return behind;
  }

  #noteSingleQuote(end: number, spaced: boolean): void {
    const next = kindOfNext(this.#text, end);
    if (spaced && next === LETTER && !isLowerCaseElision(this.#text, end)) this.#singleQuoteOpen = true;
    else if (!isWordKind(next)) this.#singleQuoteOpen = false;
  }
}

/** How an amount of money is written where a plain number would not tell: `8,300`, `1.34`, `5bn`, `41 million`. */
const amountShape = /^\d{1,3}(?:,\d{2,3}|\.\d)|^\d{1,6}(?:\.\d|[mb]n?\b|trn?\b|tn\b| (?:[mb]illion|trillion|thousand|bn|mn|crore|lakh)\b)/;

/** Words that a stop behind them may belong to, by the sums of their letters. */
const stopped = new LetterSums([...abbreviations.keys(), 'www']);

/** What ends a word for certain, wherever it stands: no stop, hyphen or apostrophe, which may belong to it. */
const plainEnds: Uint8Array = Uint8Array.from({ length: 0x80 }, (_, code) => (' \n\r,;!?()"'.includes(String.fromCharCode(code)) ? 1 : 0));

// `'em`, `'til`, `'cause`: an elision opens no quotation.
function isLowerCaseElision(text: string, at: number): boolean {
  return isLowerCase(codePointAt(text, at)) && /^(?:em|til|cause|tis|twas|n)\b/.test(text.slice(at, at + 7));
}

function isWordKind(kind: number): boolean {
  return kind === LETTER || kind === DIGIT || kind === MARK;
}

// Past the end there is white space, as far as neighbours can tell.
function kindOfNext(text: string, at: number): number {
  const code = codePointAt(text, at);
  return code < 0 ? SPACE : kindOf(code);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && at < from + 4 && kindOf(codePointAt(text, at)) === SPACE) at++;
  return at;
}

function runEnd(text: string, from: number, code: number): number {
  let at = from;
  while (text.charCodeAt(at) === code) at++;
  return at;
}
