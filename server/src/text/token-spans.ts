/**
 * The tokens of a paragraph as places only: where each begins and ends, of what kind it is, and whether white space
 * stands before it. Most words are looked at by nobody, so their characters are cut out when somebody asks.
 * It must not know how tokens are told apart.
 */
import type { Token, TokenKind } from './document.ts';

/** Kinds of tokens, as small numbers: those of {@link TokenKind} in this order. */
export const WORD = 0;
export const NUMBER = 1;
export const PUNCTUATION = 2;
export const SIGN = 3;

const KINDS: readonly TokenKind[] = ['word', 'number', 'punctuation', 'symbol'];
const KIND = 3;
const SPACED = 4;

/** What is kept of a token, side by side: where it starts, where it ends with its traits in three bits below, and its sum. */
const PLACES = 3;

/** Tokens by their index, in reading order. Offsets from the start of the paragraph. */
export class TokenSpans {
  readonly #text: string;
  readonly #places: number[];
  #length = 0;

  /** @param text the paragraph's words */
  constructor(text: string) {
    this.#text = text;
    this.#places = new Array<number>(PLACES * ((text.length >>> 2) + 4));
  }

  get length(): number {
    return this.#length;
  }

  /** Adds the next token. */
  add(kind: number, start: number, end: number, spaced: boolean): void {
    this.#put(start, (end << 3) | kind | (spaced ? SPACED : 0), -1);
  }

  /** Adds a word of letters of ASCII alone, with their `sumOfLetters`. */
  addPlain(start: number, end: number, spaced: boolean, sum: number): void {
    this.#put(start, (end << 3) | WORD | (spaced ? SPACED : 0), sum);
  }

  #put(start: number, traits: number, sum: number): void {
    const at = this.#length * PLACES;
    this.#places[at] = start;
    this.#places[at + 1] = traits;
    this.#places[at + 2] = sum;
    this.#length += 1;
  }

  startOf(at: number): number {
    return this.#places[at * PLACES] ?? 0;
  }

  endOf(at: number): number {
    return this.#traitsOf(at) >>> 3;
  }

  /** {@link WORD}, {@link NUMBER}, {@link PUNCTUATION} or {@link SIGN}. */
  kindOf(at: number): number {
    return this.#traitsOf(at) & KIND;
  }

  /** Whether white space, or the paragraph's start, stands before it. */
  isSpaced(at: number): boolean {
    return (this.#traitsOf(at) & SPACED) !== 0;
  }

  /** Whether it is a word of letters of ASCII alone. */
  isPlain(at: number): boolean {
    return this.sumOf(at) >= 0;
  }

  /** What `sumOfLetters` gives for its letters, where it is plain, and -1 otherwise; different words seldom have the same. */
  sumOf(at: number): number {
    return this.#places[at * PLACES + 2] ?? -1;
  }

  #traitsOf(at: number): number {
    return this.#places[at * PLACES + 1] ?? 0;
  }

  /** Its first code unit. */
  firstOf(at: number): number {
    return this.#text.charCodeAt(this.startOf(at));
  }

  /** Its characters. */
  textOf(at: number): string {
    return this.#text.slice(this.startOf(at), this.endOf(at));
  }

  /** Its characters as {@link Token.lower} has them. */
  lowerOf(at: number): string {
    return lowerCase(this.textOf(at), this.isPlain(at));
  }

  /** All tokens, made anew. */
  tokens(): readonly Token[] {
    const tokens: Token[] = [];
    for (let at = 0; at < this.length; at++) {
      const text = this.textOf(at);
      tokens.push({ kind: KINDS[this.kindOf(at)] ?? 'symbol', start: this.startOf(at), end: this.endOf(at), text, lower: lowerCase(text, this.isPlain(at)), spaced: this.isSpaced(at) });
    }
    return tokens;
  }
}

function lowerCase(text: string, plain: boolean): string {
  if (plain) return isLower(text) ? text : text.toLowerCase();
  return text.length === 1 && text.charCodeAt(0) < 0x41 ? text : levelled(text);
}

// Of letters of ASCII, which all lie above the capitals.
function isLower(letters: string): boolean {
  for (let i = 0; i < letters.length; i++) if (letters.charCodeAt(i) < 0x61) return false;
  return true;
}

function levelled(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('\u2019') || lower.includes('\u2018') ? lower.replace(/[\u2018\u2019]/g, "'") : lower;
}
