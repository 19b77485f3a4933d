/**
 * What the tagger sees of single words, as integers: their letters, shape, clusters, lists, and what the rules
 * say of them. Read once a word; features are combinations of these. It must not know labels.
 */
import type { NameMention, NameType } from '../../mention.ts';
import type { Gazetteer, ListedKind } from '../../model/model.ts';
import type { Tagger } from '../../model/tagger.ts';
import { calendarWords, functionWords, reportingVerbs } from '../small-words.ts';
import { roleHeads, titles } from '../role-words.ts';
import type { Word } from '../words.ts';
import type { Stretch } from './candidates.ts';
import { lookOf, vectorRowOf } from './word-vectors.ts';

/** Columns of a word's row. */
export const column = { word: 0, text: 1, shape: 2, suffix3: 3, suffix4: 4, prefix3: 5, fine: 6, coarse: 7, lists: 8, rule: 9, maker: 10, place: 11, vector: 12, look: 13 } as const;

/** Integers a word. */
export const columns = 14;

/** Rows of words beyond both ends of the text that features may ask for. */
export const margin = 2;

/** What to leave out, for comparisons. */
export interface Sight {
  readonly clusters: boolean;
  readonly lists: boolean;
}

const kinds: readonly ListedKind[] = ['country', 'demonym', 'capital', 'city', 'province', 'region', 'people', 'organisation', 'event'];
const types: readonly NameType[] = ['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'EVENT', 'LAW', 'WORK', 'MISC'];

/** Rows for the words of the stretches and {@link margin} words around each; `margin` rows stand before the first word. */
export function readColumns(
  words: readonly Word[],
  stretches: readonly Stretch[],
  mentions: readonly NameMention[],
  gazetteer: Gazetteer,
  tagger: Pick<Tagger, 'words' | 'network'>,
  sight: Sight,
): Int32Array {
  const rows = new Int32Array((words.length + 2 * margin) * columns);
  let done = 0;
  for (const { from, to } of stretches) {
    const end = Math.min(words.length, to + margin);
    for (let at = Math.max(done, from - margin); at < end; at++) {
      const word = words[at];
      if (word !== undefined) readWord(rows, (at + margin) * columns, word, gazetteer, tagger, sight);
    }
    done = end;
  }
  if (sight.lists) readRules(rows, words, mentions);
  return rows;
}

function readWord(rows: Int32Array, row: number, word: Word, gazetteer: Gazetteer, { words, network }: Pick<Tagger, 'words' | 'network'>, sight: Sight): void {
  const { key, text, case: wordCase } = word;
  const letters = wordCase === 'mark' ? text : wordCase === 'number' ? text.replace(/\d/g, '0') : key;
  rows[row + column.word] = hash(letters, 0, letters.length);
  rows[row + column.text] = hash(text, 0, text.length);
  rows[row + column.shape] = shapeOf(text);
  rows[row + column.suffix3] = hash(letters, Math.max(0, letters.length - 3), letters.length);
  rows[row + column.suffix4] = hash(letters, Math.max(0, letters.length - 4), letters.length);
  rows[row + column.prefix3] = hash(letters, 0, Math.min(3, letters.length));
  rows[row + column.place] = (word.opens ? 1 : 0) | (word.loud ? 2 : 0) | (word.glued ? 4 : 0) | (word.shouted ? 8 : 0);
  const known = sight.clusters ? words.rows.get(key) : undefined;
  rows[row + column.fine] = known === undefined ? 0 : (words.fine[known] ?? 0) + 1;
  rows[row + column.coarse] = known === undefined ? 0 : (words.coarse[known] ?? 0) + 1;
  if (network !== undefined) rows[row + column.vector] = vectorRowOf(word, known, network) + 1;
  rows[row + column.look] = lookOf(word);
  if (sight.lists && wordCase !== 'mark') rows[row + column.lists] = listsOf(word, gazetteer);
}

function listsOf({ key }: Word, { givenNames, surnames, commonWords, listed }: Gazetteer): number {
  const reading = listed.get(key)?.[0];
  const kind = reading === undefined ? 0 : kinds.indexOf(reading.kind) + 1 + (reading.weak ? 16 : 0);
  const flags =
    (givenNames.has(key) ? 1 : 0) | (surnames.has(key) ? 2 : 0) | (commonWords.has(key) ? 4 : 0) | (titles.has(key) ? 8 : 0) |
    (roleHeads.has(key) ? 16 : 0) | (calendarWords.has(key) ? 32 : 0) | (functionWords.has(key) ? 64 : 0) | (reportingVerbs.has(key) ? 128 : 0);
  return (kind << 8) | flags;
}

// Of several rules that speak of a word the last and longest is kept: mentions come settled, outer ones first.
function readRules(rows: Int32Array, words: readonly Word[], mentions: readonly NameMention[]): void {
  let first = 0;
  for (const mention of mentions) {
    while (first < words.length && (words[first]?.end ?? 0) <= mention.start) first++;
    for (let at = first; at < words.length && (words[at]?.start ?? 0) < mention.end; at++) {
      const row = (at + margin) * columns;
      if (rows[row + column.rule] !== 0) continue;
      const begins = (words[at]?.start ?? 0) <= mention.start ? 1 : 0;
      const ends = (words[at]?.end ?? 0) >= mention.end ? 2 : 0;
      rows[row + column.rule] = (types.indexOf(mention.type) + 1) * 4 + begins + ends;
      rows[row + column.maker] = hash(mention.maker, 6, mention.maker.length) + Math.floor(mention.confidence * 5);
    }
  }
}

/** FNV-1a over the UTF-16 units of `text` from `from` to `to`. */
function hash(text: string, from: number, to: number): number {
  let value = 0x811c9dc5 ^ (to - from);
  for (let i = from; i < to; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

// Runs of capitals, small letters, digits and others, each written once; long words alike.
function shapeOf(text: string): number {
  let shape = 0;
  let before = 0;
  for (let i = 0; i < text.length && i < 24; i++) {
    const unit = text.charCodeAt(i);
    const kind = unit >= 97 && unit <= 122 ? 1 : unit >= 65 && unit <= 90 ? 2 : unit >= 48 && unit <= 57 ? 3 : unit > 127 ? 4 : unit === 46 ? 5 : 6;
    if (kind === before) continue;
    shape = Math.imul(shape, 7) + kind;
    before = kind;
  }
  return shape * 4 + (text.length === 1 ? 0 : text.length < 4 ? 1 : text.length < 7 ? 2 : 3);
}
