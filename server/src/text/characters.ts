/**
 * What kind of character stands where: the one table behind the scanners of this room.
 * It must not know words, numbers or sentences, only single characters.
 */

/** Kinds of characters, as small numbers so that a scanner can switch on them. */
const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Combining marks and joiners: they go on with what they stand behind. */
export const MARK = 4;
export const SYMBOL = 5;

// Invisible direction marks and zero-width breaks are white space here: no reader sees them as part of a word.
const spaces = /[\s\p{Z}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;
const marks = /[\p{M}\u00AD\u200C\u200D]/u;
const tableSize = 0x250;

const table: Uint8Array = Uint8Array.from({ length: tableSize }, (_, code) => classify(String.fromCodePoint(code)));

/** Curly quotation marks, dashes and spaces of their kind: the commonest characters behind the first table. */
const firstMark = 0x2000;
const marksTable: Uint8Array = Uint8Array.from({ length: 0x70 }, (_, at) => classify(String.fromCodePoint(firstMark + at)));

function classify(character: string): number {
  if (spaces.test(character)) return SPACE;
  if (marks.test(character)) return MARK;
  if (/[\p{L}\p{Nl}]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\p{P}]/u.test(character) && !/[%&#@*\\]/.test(character) ? OTHER : SYMBOL;
}

/** The kind of a code point; half surrogates are symbols. */
export function kindOf(codePoint: number): number {
  if (codePoint < tableSize) return table[codePoint] ?? SYMBOL;
  const known = codePoint < firstMark ? undefined : marksTable[codePoint - firstMark];
  return known ?? classify(String.fromCodePoint(codePoint));
}

/** The code point at `index`, or -1 past the end. */
export function codePointAt(text: string, index: number): number {
  if (index < 0 || index >= text.length) return -1;
  const unit = text.charCodeAt(index);
  // Nearly all characters are one unit, which is cheaper to ask for.
  return unit < 0xd800 || unit > 0xdbff ? unit : (text.codePointAt(index) ?? -1);
}

/** How many code units a code point takes. */
export function unitsOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

/** Straight, curly and grave marks that may stand for an apostrophe inside a word. */
export function isApostrophe(codePoint: number): boolean {
  return codePoint === 0x27 || codePoint === 0x2019 || codePoint === 0x2018 || codePoint === 0x60 || codePoint === 0xb4;
}

/** Hyphens that join the parts of a compound; the en dash joins numbers only. */
export function isHyphen(codePoint: number): boolean {
  return codePoint === 0x2d || codePoint === 0x2010 || codePoint === 0x2011;
}

/** Whether the character is a letter of ASCII. */
export function isLetter(codePoint: number): boolean {
  const folded = codePoint | 0x20;
  return folded >= 0x61 && folded <= 0x7a;
}

/** Whether the character is a capital or title-case letter. */
export function isCapital(codePoint: number): boolean {
  if (codePoint < 0x80) return codePoint >= 0x41 && codePoint <= 0x5a;
  return codePoint >= 0 && /[\p{Lu}\p{Lt}]/u.test(String.fromCodePoint(codePoint));
}

/** Whether the character is a lower-case letter. */
export function isLowerCase(codePoint: number): boolean {
  if (codePoint < 0x80) return codePoint >= 0x61 && codePoint <= 0x7a;
  return codePoint >= 0 && /\p{Ll}/u.test(String.fromCodePoint(codePoint));
}

/** Whether the text is blank: white space (no-break spaces counted in) or nothing. */
export function isBlank(text: string): boolean {
  for (const character of text) if (kindOf(codePointAt(character, 0)) !== SPACE) return false;
  return true;
}
