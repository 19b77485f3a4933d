/**
 * The type of a row of the names family, and how a row says what it saw. The family reads a paragraph's
 * words once and hands them to every row; a row knows no other row.
 */
import type { Span } from '../../base/span.ts';
import type { Mention, NameMention, NameType } from '../mention.ts';
import type { Model } from '../model/model.ts';
import type { NameText, Word } from './words.ts';

/** One recogniser of names; its mentions carry `name` as `maker`. */
export interface NameRow {
  readonly name: string;
  find(text: NameText, model: Model): readonly Mention[];
}

/** The name made of the words `from` to `to` (exclusive). */
export function nameOf(
  words: readonly Word[],
  from: number,
  to: number,
  type: NameType,
  maker: string,
  confidence: number,
): NameMention {
  return { kind: 'name', level: 'name', type, maker, confidence, ...spanOfWords(words, from, to) };
}

/** The stretch of the words `from` to `to` (exclusive); a stop that ends the last abbreviation of a name belongs to it. */
export function spanOfWords(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
