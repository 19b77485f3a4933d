/**
 * What a learned trigger is recognised by: the word, its endings and fields of meaning, and the kinds of its
 * neighbours, each hashed into one bucket of weights (feature hashing, Weinberger et al. 2009). The same code
 * serves training and reading. It must not know the weights.
 */
import type { Token } from '../../../text/document.ts';
import { readForm } from '../event-words.ts';
import type { FormReadings } from '../event-words.ts';
import type { EventWords, WordUse } from '../../model/event-words.ts';
import { triggerLexicon } from '../lexicon.ts';
import { wordKind } from './word-kind.ts';

/** Buckets of weights; a power of two. */
export const buckets = 65536;

/** A sentence prepared for features: everything that one token needs of itself, computed once. */
export interface PreparedSentence {
  readonly words: readonly PreparedWord[];
}

interface PreparedWord {
  readonly hash: number;
  readonly kind: number;
  readonly readings: FormReadings;
  readonly token: Token;
}

/** Prepares the tokens `from` (inclusive) to `to` (exclusive). */
export function prepare(tokens: readonly Token[], from: number, to: number, words: EventWords): PreparedSentence {
  return {
    words: tokens.slice(from, to).map((token) => {
      const readings = token.kind === 'word' ? readForm(words, token.lower) : none;
      return { token, hash: hashOf(token.lower), kind: wordKind(token, readings), readings };
    }),
  };
}

const none: FormReadings = { verb: undefined, noun: undefined };

/**
 * Whether the token at `at` can be a trigger at all: a word of the vocabulary or of the tables, no function word, and
 * no noun of things whose verb is rarer (`bridge`, `harbour`).
 */
export function isCandidate({ words }: PreparedSentence, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.token.kind !== 'word' || never.has(word.token.lower) || noActs.has(word.token.lower)) return false;
  if (triggerLexicon.has(word.token.lower)) return true;
  const { verb, noun } = word.readings;
  return verb?.verb === undefined ? noun !== undefined : noun?.noun === undefined || isEventful(noun.noun) || verb.verb.common > noun.noun.common;
}

// Act, communication, event, phenomenon, process, state: one of its three commonest senses.
function isEventful({ fields }: WordUse): boolean {
  return /^..?[4abjmq]|^[4abjmq]/.test(fields);
}

const never: ReadonlySet<string> = new Set(
  'be is are was were been being am has have had having do does did doing can could may might must will would shall should not the and but for with his her its their our your who whom whose what which that this these those one two three first last more most some any all new old other own own such many few than then there here when where while how why'.split(' '),
);

/** Nouns that ECB+ annotates in one matter (an `emergency` `security` update) and that tell of an act less than once in ten times in the written news. */
const noActs: ReadonlySet<string> = new Set('security emergency office offices history privacy stage probate condition conditions plane planes'.split(' '));

/** The buckets of the features of the token at `at`. */
export function featuresAt(sentence: PreparedSentence, at: number, found: number[]): void {
  const { words } = sentence;
  const word = words[at];
  if (word === undefined) return;
  const kind = (offset: number): number => words[at + offset]?.kind ?? 31;
  const hash = (offset: number): number => words[at + offset]?.hash ?? 7;
  const lower = word.token.lower;
  const { verb, noun } = word.readings;
  const lemma = hashOf(noun?.madeFrom ?? verb?.lemma ?? noun?.lemma ?? lower);
  const [before, after] = [kind(-1), kind(1)];
  const form = inflection(lower, verb?.lemma);
  const vField = verb?.verb?.fields.charCodeAt(0) ?? 0;
  const nField = noun?.noun?.fields.charCodeAt(0) ?? 0;
  const field = vField * 256 + nField;
  found.length = 0;
  const add = (template: number, value: number, other = 0): void => void found.push(bucketOf(template, value, other));
  add(1, before);
  add(2, after);
  add(3, before, after);
  add(4, kind(-2), before);
  add(5, after, kind(2));
  add(6, lemma);
  add(7, word.hash);
  add(8, lemma, before);
  add(9, lemma, after);
  add(10, hashOf(lower.slice(-3)), form);
  add(11, hashOf(lower.slice(-4)));
  add(12, form, before);
  add(13, form, after);
  add(14, field, form);
  add(15, field, before);
  add(16, field, after);
  add(17, hash(-1), form);
  add(18, hash(1), form);
  add(19, shapeOf(word.token, at));
  add(20, shapeOf(word.token, at), field);
  add(21, triggerLexicon.has(lower) ? 1 : 0, form);
  add(22, triggerLexicon.has(lower) ? 1 : 0, before);
  const lean = verb === undefined ? 40 : noun?.noun === undefined ? 41 : Math.max(-6, Math.min(6, (verb.verb?.common ?? 0) - noun.noun.common));
  add(29, lean, form);
  add(30, lean, before);
  add(31, lean, after);
  add(32, nField, before);
  add(33, lean, nField);
  add(23, kind(-2), kind(-3));
  add(24, hash(-2), before);
  for (const use of [verb?.verb, noun?.noun]) {
    if (use === undefined) continue;
    for (let i = 0; i < use.fields.length; i++) add(25, use.fields.charCodeAt(i), use === verb?.verb ? 1 : 2);
    for (const synset of use.synsets) add(26, hashOf(synset));
    for (const synset of use.above) add(27, hashOf(synset));
    if (use.synsets[0] !== undefined) add(28, hashOf(use.synsets[0]));
  }
}

function shapeOf(token: Token, at: number): number {
  const capital = /^\p{Lu}/u.test(token.text);
  return (capital ? (token.text.length > 2 && token.text === token.text.toUpperCase() ? 2 : 1) : 0) * 2 + (at === 0 ? 1 : 0);
}

function inflection(lower: string, lemma: string | undefined): number {
  if (lemma === undefined) return lower.endsWith('s') ? 1 : 0;
  if (lower === lemma) return 2;
  if (lower.endsWith('ing')) return 3;
  if (lower.endsWith('s')) return 4;
  return 5;
}

function bucketOf(template: number, value: number, other: number): number {
  let mixed = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(other + template, 0xc2b2ae35);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x27d4eb2f);
  return ((mixed ^ (mixed >>> 13)) >>> 0) & (buckets - 1);
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}
