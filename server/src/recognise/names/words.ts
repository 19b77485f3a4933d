/**
 * The paragraph as the names family reads it: tokens with their hyphenated parts apart, each with its look-up
 * key and its case, and whether a capital says anything where it stands. It must not know names.
 */
import type { Span } from '../../base/span.ts';
import { hyphenParts } from '../../text/tokens.ts';
import type { Paragraph, Token } from '../../text/document.ts';
import { wordKey } from '../model/phrase-key.ts';
import { functionWords } from './small-words.ts';

/** How a word is written: `iraq`, `Iraq`, `ISIS` (two capitals or more), `2021`, a mark. */
export type WordCase = 'lower' | 'capital' | 'upper' | 'number' | 'mark';

/** A word, number or mark, with offsets from the start of its paragraph. */
export interface Word extends Span {
  readonly text: string;
  /** Look-up key, see `wordKey`; empty for marks. */
  readonly key: string;
  readonly case: WordCase;
  /** A hyphen stands between the word before and this one. */
  readonly glued: boolean;
  /** First word of its sentence or quotation: its capital may be grammar. */
  readonly opens: boolean;
  /** Its sentence is written in capitals or as a title: no capital in it says anything. */
  readonly loud: boolean;
  /** Its sentence is written in capitals throughout: `US` may be the word `us`. */
  readonly shouted: boolean;
}

/** A word with a capital. */
export type CapitalWord = Word & { readonly case: 'capital' | 'upper' };

/** The words of a paragraph in reading order. */
export interface NameText {
  readonly paragraph: Paragraph;
  readonly words: readonly Word[];
}

/** Reads the words of a paragraph, in one pass over its tokens. */
export function readWords(paragraph: Paragraph): NameText {
  const words: Word[] = [];
  const { tokens, sentences } = paragraph;
  let at = 0;
  for (const sentence of sentences) {
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? Infinity) < sentence.end) at++;
    const volume = volumeOf(tokens, first, at);
    let opens = true;
    for (let i = first; i < at; i++) {
      const token = tokens[i];
      if (token === undefined) continue;
      pushParts(words, token, opens, volume);
      opens = opensNext(token, opens);
    }
  }
  return { paragraph, words };
}

// Marks keep a sentence's opening open; inside a sentence an opening quotation mark or a colon begins anew.
function opensNext(token: Token, opens: boolean): boolean {
  if (token.kind === 'word' || token.kind === 'number') return false;
  if (opens) return true;
  return /^["“‘«:•|]$|^''$|^``$/.test(token.text);
}

function pushParts(words: Word[], token: Token, opens: boolean, volume: Volume): void {
  if (token.kind === 'word' && token.text.includes('-')) {
    hyphenParts(token).forEach(({ start, end }, part) => {
      const text = token.text.slice(start - token.start, end - token.start);
      words.push({ start, end, text, key: wordKey(text), case: caseOf(text), glued: part > 0, opens: opens && part === 0, ...volume });
    });
    return;
  }
  const { start, end, text, kind } = token;
  if (kind === 'word') words.push({ start, end, text, key: wordKey(token.lower), case: caseOf(text), glued: false, opens, ...volume });
  else if (kind === 'number') words.push({ start, end, text, key: token.lower, case: 'number', glued: false, opens, ...volume });
  else words.push({ start, end, text, key: '', case: 'mark', glued: false, opens: false, ...volume });
}

const lowerFirst = /^[\p{Ll}\p{Lo}'’‘]/u;
const secondCapital = /^.[^\p{Lu}]*\p{Lu}/u;

function caseOf(text: string): WordCase {
  const code = text.charCodeAt(0);
  // `I'm`, `I've`: a pronoun, whatever its capital.
  if (code === 73 && /^I['’]\p{Ll}/u.test(text)) return 'lower';
  if (code >= 97 && code <= 122) return 'lower';
  if (code > 127 && lowerFirst.test(text)) return 'lower';
  if (code < 128 && (code < 65 || code > 90)) return code >= 48 && code <= 57 ? 'number' : 'lower';
  return secondCapital.test(text) && !/\p{Ll}{2}/u.test(text) ? 'upper' : 'capital';
}

const LOUD_SHARE = 0.8;
const LOUD_WORDS = 4;

function endsWithStop(tokens: readonly Token[], to: number): boolean {
  return tokens[to - 1]?.text === '.' || tokens[to - 2]?.text === '.';
}

type Volume = Pick<Word, 'loud' | 'shouted'>;

function volumeOf(tokens: readonly Token[], from: number, to: number): Volume {
  let counted = 0;
  let capitals = 0;
  let shouts = 0;
  let [loudSmall, quietSmall] = [0, 0];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 2) continue;
    const inCapitals = token.text === token.text.toUpperCase();
    if (functionWords.has(token.lower)) {
      if (inCapitals) loudSmall++;
      else quietSmall++;
      continue;
    }
    if (token.text.length < 3) continue;
    counted++;
    if (caseOf(token.text) !== 'lower') capitals++;
    if (inCapitals) shouts++;
  }
  // `WHERE IS HE?`: small words in capitals, and none of them small, say the same of a short sentence.
  const shouted = (counted >= 2 || (loudSmall >= 2 && quietSmall === 0)) && shouts >= counted * LOUD_SHARE;
  // A title has no full stop: `The US State Department and the Iraqi Parliament answered.` is a sentence.
  const titled = counted >= LOUD_WORDS && capitals >= counted * LOUD_SHARE && !endsWithStop(tokens, to);
  return { loud: shouted || titled, shouted };
}

/** Whether the word is written with a capital. */
export function isCapital(word: Word | undefined): word is CapitalWord {
  return word !== undefined && (word.case === 'capital' || word.case === 'upper');
}
