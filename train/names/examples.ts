/**
 * Turns texts with marked names into what the trainer reads: stretches of words with their features and the
 * labels that each word may have. Where a source does not mark a type, a word without a mark may still be one
 * of it (partial labels).
 */
import type { GoldName, GoldText } from './sources.ts';
import { bestReading } from '../../server/src/recognise/names/best-reading.ts';
import { ruleNames } from '../../server/src/recognise/names/tagger/rule-names.ts';
import { labelCount, taggedTypes } from '../../server/src/recognise/model/tagger.ts';
import type { TaggedType, Tagger } from '../../server/src/recognise/model/tagger.ts';
import type { NameMention } from '../../server/src/recognise/mention.ts';
import type { Gazetteer, Model } from '../../server/src/recognise/model/model.ts';
import { candidateStretches } from '../../server/src/recognise/names/tagger/candidates.ts';
import { featureCount, readFeatures } from '../../server/src/recognise/names/tagger/features.ts';
import { readColumns } from '../../server/src/recognise/names/tagger/word-columns.ts';
import type { Sight } from '../../server/src/recognise/names/tagger/word-columns.ts';
import { readWords } from '../../server/src/recognise/names/words.ts';
import type { Word } from '../../server/src/recognise/names/words.ts';
import { readParagraph } from '../../server/src/text/paragraph.ts';
import { readDocument } from '../../server/src/text/read-document.ts';

/** A stretch of words. */
export interface Example {
  readonly source: string;
  readonly length: number;
  /** `featureCount` hashes a word. */
  readonly features: Int32Array;
  /** A bit set of labels a word. */
  readonly allowed: Int32Array;
}

const common: Readonly<Record<string, TaggedType>> = {
  PERSON: 'PERSON', ORG: 'ORG', GPE: 'LOC', LOC: 'LOC', FAC: 'LOC', NORP: 'NORP', EVENT: 'MISC', WORK: 'MISC', PRODUCT: 'MISC', LAW: 'MISC', MISC: 'MISC',
};

/** Types that a source leaves unmarked, wholly or often. */
const unmarked: Readonly<Record<string, readonly TaggedType[]>> = {
  'uner-ewt': ['NORP', 'MISC'],
  're3d-train': ['MISC'],
  'gum-open': ['NORP', 'MISC'],
  crossner: ['NORP'],
  wnut17: ['NORP', 'MISC'],
  btc: ['NORP', 'MISC'],
};

/** Sources whose MISC holds demonyms too. */
const mixed: ReadonlySet<string> = new Set(['wikigold-a', 'crossner', 'gum-open']);

/** A label set that allows all. */
const EVERYTHING = (1 << labelCount) - 1;

/** The examples of one text. */
export function examplesOf(gold: GoldText, model: Model, tagger: Pick<Tagger, 'words' | 'network'>, sight: Sight): readonly Example[] {
  const found: Example[] = [];
  const document = readDocument(gold.text, readParagraph);
  for (const { start, paragraph } of document.paragraphs) {
    const text = readWords(paragraph);
    const { words } = text;
    const rules = sight.lists ? ruleNames(text, model, bestReading) : [];
    found.push(...readStretches(gold.source, words, rules, allowedLabels(words, start, gold), model.gazetteer, tagger, sight));
  }
  return found;
}

/** The stretches of a paragraph with the features of their words. @param allowed label bits of each word */
function readStretches(
  source: string,
  words: readonly Word[],
  rules: readonly NameMention[],
  allowed: Int32Array,
  gazetteer: Gazetteer,
  tagger: Pick<Tagger, 'words' | 'network'>,
  sight: Sight,
): readonly Example[] {
  const stretches = candidateStretches(words);
  if (stretches.length === 0) return [];
  const rows = readColumns(words, stretches, rules, gazetteer, tagger, sight);
  return stretches.map(({ from, to }) => {
    const features = new Int32Array((to - from) * featureCount);
    for (let at = from; at < to; at++) readFeatures(rows, at, features, (at - from) * featureCount);
    return { source, length: to - from, features, allowed: allowedWithin(allowed, from, to) };
  });
}

/** The labels that each word of a paragraph may have by the marks of its text. @param start where the paragraph begins */
export function allowedLabels(words: readonly Word[], start: number, gold: GoldText): Int32Array {
  const free = (unmarked[gold.source] ?? []).reduce((bits, type) => bits | bitsOf(type), 1);
  const allowed = new Int32Array(words.length).fill(free);
  for (const span of gold.ignore ?? []) mark(allowed, words, start, span, () => EVERYTHING);
  for (const name of gold.entities) markName(allowed, words, start, name, gold.source);
  return allowed;
}

/** The labels of the words of one stretch. A name that goes on outside of it (`2011 Dutch elections`) teaches nothing: its words may be anything. */
export function allowedWithin(allowed: Int32Array, from: number, to: number): Int32Array {
  const within = allowed.slice(from, to);
  for (let at = 0; at < within.length && isOnly(within[at] ?? 0, inside | last); at++) {
    const ends = isOnly(within[at] ?? 0, last);
    within[at] = EVERYTHING;
    if (ends) break;
  }
  for (let at = within.length - 1; at >= 0 && isOnly(within[at] ?? 0, begin | inside); at--) {
    const begins = isOnly(within[at] ?? 0, begin);
    within[at] = EVERYTHING;
    if (begins) break;
  }
  return within;
}

const [begin, inside, last] = [0, 1, 2].map((part) => taggedTypes.reduce((bits, _, type) => bits | (1 << (1 + 4 * type + part)), 0)) as [number, number, number];

function isOnly(labels: number, parts: number): boolean {
  return (labels & ~parts) === 0;
}

function markName(allowed: Int32Array, words: readonly Word[], start: number, name: GoldName, source: string): void {
  const type = common[name.type];
  if (type === undefined) return;
  const types: readonly TaggedType[] = type === 'MISC' && mixed.has(source) ? ['MISC', 'NORP'] : [type];
  mark(allowed, words, start, name, (part) => types.reduce((bits, each) => bits | (1 << (1 + 4 * taggedTypes.indexOf(each) + part)), 0));
}

// A name that does not begin and end with words teaches nothing: its words may be anything.
function mark(allowed: Int32Array, words: readonly Word[], start: number, span: { readonly start: number; readonly end: number }, label: (part: number) => number): void {
  const [begin, end] = [span.start - start, span.end - start];
  const from = words.findIndex((word) => word.end > begin);
  if (from < 0 || end <= 0) return;
  let to = from;
  while (to < words.length && (words[to]?.start ?? 0) < end) to++;
  if (to === from) return;
  const fits = words[from]?.start === begin && words[to - 1]?.end === end;
  for (let at = from; at < to; at++) {
    const part = to - from === 1 ? 3 : at === from ? 0 : at === to - 1 ? 2 : 1;
    allowed[at] = fits ? label(part) : EVERYTHING;
  }
}

function bitsOf(type: TaggedType): number {
  return 0b1111 << (1 + 4 * taggedTypes.indexOf(type));
}
