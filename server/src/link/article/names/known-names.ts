/**
 * The second pass over an article: names that the article itself has made known are found where they stand
 * short or alone: `Blinken` after `Antony Blinken`, a surname in a headline. It must not know other articles.
 */
import { groupBy } from '../../../base/group-by.ts';
import { compareSpans } from '../../../base/span.ts';
import type { NameMention, NameType } from '../../../recognise/mention.ts';
import type { Gazetteer } from '../../../recognise/model/model.ts';
import { wordKey } from '../../../recognise/model/phrase-key.ts';
import { familyOf } from '../../../recognise/names/family-first.ts';
import { openOrganisationHeads } from '../../../recognise/names/head-words.ts';
import { withGeneration } from '../../../recognise/names/person-run.ts';
import { titles } from '../../../recognise/names/role-words.ts';
import { functionWords, particles } from '../../../recognise/names/small-words.ts';
import { isCapital, readWords } from '../../../recognise/names/words.ts';
import type { Word } from '../../../recognise/names/words.ts';
import type { Document } from '../../../text/document.ts';
import { readPersonName } from '../../person-name.ts';
import type { Placed } from '../place.ts';
import { companyWord } from './company-word.ts';

/** One-word forms that the article makes known. */
interface Known {
  readonly type: NameType;
  /** Also where a capital says nothing: a surname is known in a headline too. */
  readonly everywhere: boolean;
}

/** The names with those added that they make known; `aliasOf` is kept. */
export function addKnownNames(
  document: Document,
  names: readonly Placed<NameMention>[],
  gazetteer: Gazetteer,
  refused: (words: string) => boolean,
): readonly Placed<NameMention>[] {
  const known = collectKnown(document.text, names, gazetteer);
  if (known.size === 0) return names;
  const small = new Set(document.paragraphs.flatMap(({ paragraph }) => paragraph.tokens.flatMap(({ text, lower }) => (text === lower ? [lower] : []))));
  const isSmall = (word: Word): boolean => small.has(word.text.toLowerCase());
  const byParagraph = groupBy(names, ({ paragraph }) => paragraph);
  const added: Placed<NameMention>[] = [];
  document.paragraphs.forEach(({ start, paragraph }, index) => {
    const { words } = readWords(paragraph);
    const covered = coveredWords(words, start, byParagraph.get(index) ?? []);
    for (const { from, to, type } of findKnown(words, covered, known, isSmall, gazetteer)) {
      const span = { start: start + (words[from]?.start ?? 0), end: start + (words[to - 1]?.end ?? 0) };
      if (refused(document.text.slice(span.start, span.end))) continue;
      added.push({ kind: 'name', level: 'name', type, maker: 'names/known', confidence: 0.7, paragraph: index, ...span });
    }
  });
  return added.length === 0 ? names : merge(names, added);
}

const SURE = 0.6;

function collectKnown(text: string, names: readonly Placed<NameMention>[], gazetteer: Gazetteer): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const name of names) {
    const words = text.slice(name.start, name.end);
    if (name.type === 'PERSON') addPerson(known, words, gazetteer);
    else if (name.type === 'ORG' && addCompany(known, words, gazetteer)) continue;
    else if (name.confidence >= SURE && !/\s/.test(words)) addWord(known, wordKey(words), { type: name.type, everywhere: false }, gazetteer);
  }
  return known;
}

function addPerson(known: Map<string, Known>, words: string, gazetteer: Gazetteer): void {
  const { given, surname, first } = readPersonName(words);
  const common = gazetteer.commonWords.has(surname);
  if (surname.length > 2) known.set(surname, { type: 'PERSON', everywhere: !common });
  const family = familyOf(words);
  if (family !== undefined && !known.has(family) && !functionWords.has(family)) known.set(family, { type: 'PERSON', everywhere: false });
  const paternal = given.length > 1 ? (given.at(-1) ?? '') : '';
  // `Boric`, of `Gabriel Boric Font`
  if (paternal.length > 3 && !openOrganisationHeads.has(paternal) && !gazetteer.givenNames.has(paternal) && !gazetteer.listed.has(paternal)) addWord(known, paternal, { type: 'PERSON', everywhere: false }, gazetteer);
  if (given.length > 0 && first.length > 3 && !known.has(first) && !gazetteer.listed.has(first)) addWord(known, first, { type: 'PERSON', everywhere: false }, gazetteer);
}

// Not what the lists have as something else: `Mumbai` of `Mumbai Motors`.
function addCompany(known: Map<string, Known>, name: string, gazetteer: Gazetteer): boolean {
  const key = companyWord(name);
  if (key !== undefined && !gazetteer.listed.has(key)) addWord(known, key, { type: 'ORG', everywhere: false }, gazetteer);
  return key !== undefined;
}

function addWord(known: Map<string, Known>, key: string, entry: Known, { commonWords }: Gazetteer): void {
  if (key.length > 2 && !commonWords.has(key) && !known.has(key)) known.set(key, entry);
}

function coveredWords(words: readonly Word[], start: number, names: readonly Placed<NameMention>[]): Uint8Array {
  const covered = new Uint8Array(words.length);
  let first = 0;
  for (const name of names) {
    while (first < words.length && (words[first]?.end ?? 0) + start <= name.start) first++;
    for (let at = first; at < words.length && (words[at]?.start ?? 0) + start < name.end; at++) covered[at] = 1;
  }
  return covered;
}

interface KnownAt {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
}

// Where a capital says nothing, a word that the article never writes small is the name that it is elsewhere.
function findKnown(words: readonly Word[], covered: Uint8Array, known: ReadonlyMap<string, Known>, isSmall: (word: Word) => boolean, gazetteer: Gazetteer): readonly KnownAt[] {
  const found: KnownAt[] = [];
  words.forEach((word, at) => {
    if (covered[at] === 1 || !isCapital(word)) return;
    const entry = known.get(word.key);
    if (entry === undefined || (!entry.everywhere && (word.loud || (word.opens && entry.type !== 'PERSON')) && isSmall(word))) return;
    if (word.case === 'upper' && !word.loud && entry.type === 'PERSON') return;
    const from = entry.type === 'PERSON' ? personStart(words, at, covered, gazetteer) : at;
    if (from < 0) return;
    found.push({ from, to: entry.type === 'PERSON' ? withGeneration(words, at + 1) : at + 1, type: entry.type });
  });
  return found;
}

// Takes the particle before a surname and an unread given name (`Melania Trump`); -1 behind any other capital.
function personStart(words: readonly Word[], at: number, covered: Uint8Array, gazetteer: Gazetteer): number {
  let from = at;
  while (from > 0 && covered[from - 1] !== 1 && particles.has(words[from - 1]?.key ?? '') && (words[from]?.glued === true || isCapital(words[from - 1]))) from--;
  const before = words[from - 1];
  if (before === undefined || !isCapital(before) || covered[from - 1] === 1 || before.loud) return from;
  if (before.opens || before.case === 'upper') return gazetteer.givenNames.has(before.key) && !functionWords.has(before.key) && !titles.has(before.key) && (before.opens || !gazetteer.commonWords.has(before.key)) ? from - 1 : from;
  return gazetteer.givenNames.has(before.key) ? from - 1 : -1;
}

function merge(names: readonly Placed<NameMention>[], added: readonly Placed<NameMention>[]): readonly Placed<NameMention>[] {
  const all = [...names.map((name, before) => ({ name, before })), ...added.map((name) => ({ name, before: -1 }))];
  all.sort((a, b) => compareSpans(a.name, b.name));
  const moved = new Map<number, number>();
  all.forEach(({ before }, now) => moved.set(before, now));
  return all.map(({ name }) => {
    const alias = name.aliasOf === undefined ? undefined : moved.get(name.aliasOf);
    return alias === undefined ? name : { ...name, aliasOf: alias };
  });
}
