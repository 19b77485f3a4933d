/**
 * Names of the lists: countries, demonyms, towns, regions, peoples, organisations, events. The words around
 * decide where a listed form is also something else. It must not know persons.
 */
import type { NameMention, NameType } from '../mention.ts';
import type { Listed, ListedKind, Model } from '../model/model.ts';
import { isOpposed } from './capital-run.ts';
import { lookUp } from './look-up.ts';
import { nameOf } from './name-row.ts';
import type { NameRow } from './name-row.ts';
import { placePrepositions, reportingVerbs } from './small-words.ts';
import { isCapital } from './words.ts';
import type { NameText, Word } from './words.ts';

const types: Readonly<Record<ListedKind, NameType>> = {
  country: 'GPE',
  capital: 'GPE',
  city: 'GPE',
  province: 'GPE',
  region: 'LOC',
  demonym: 'NORP',
  people: 'NORP',
  organisation: 'ORG',
  event: 'EVENT',
};

/** The row. */
export const listedName: NameRow = { name: 'names/listed', find };

function find({ words }: NameText, { gazetteer }: Model): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const hit = word === undefined || !mayBegin(word) ? undefined : lookUp(words, at, gazetteer);
    const reading = hit?.readings[0];
    if (hit === undefined || reading === undefined) {
      at++;
      continue;
    }
    const confidence = confidenceOf(words, at, hit.to, reading, hit.readings);
    if (confidence > 0) found.push(nameOf(words, at, hit.to, types[reading.kind], 'names/listed', confidence));
    at = behindAgainst(words, at, hit.to);
  }
  return found;
}

// `Daesh` of `Global Coalition against Daesh` is read as well; of other names nothing inside.
function behindAgainst(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (isOpposed(words, at)) return at + 1;
  return to;
}

/** Small words that listed names begin with: `al-Qaeda`, `mainland China`. */
const smallBeginnings: ReadonlySet<string> = new Set(['al', 'mainland', 'occupied']);

function mayBegin({ case: wordCase, key }: Word): boolean {
  return wordCase === 'lower' ? smallBeginnings.has(key) : wordCase !== 'mark';
}

// 0: not a name here.
function confidenceOf(words: readonly Word[], from: number, to: number, reading: Listed, readings: readonly Listed[]): number {
  const word = words[from];
  if (word === undefined || word.case === 'lower') return to - from > 1 ? 0.8 : 0;
  if (isParty(words, from, reading)) return 0.96;
  if (isWordOfLanguage(words, from, to, reading)) return 0.3;
  // `Gulf Co-operation Council`: nothing else reads over the small half.
  if (to - from > 1) return words.slice(from + 1, to - 1).some(({ case: wordCase, glued }) => glued && wordCase === 'lower') ? 0.95 : 0.92;
  if (reading.written !== undefined) return 0.95;
  if (isStateBehindTown(words, from, to, reading)) return 0.96;
  if (readings.some(({ weak }) => weak)) return isSpokenFor(words, from, to, reading) ? 0.6 : 0;
  if (reading.kind === 'city' || reading.kind === 'province') return continuesUnlisted(words, from, to) ? 0.3 : 0.8;
  return reading.kind === 'organisation' ? 0.88 : 0.85;
}

// `The Nation was divided`: at the head of a sentence a newspaper of that name is the one that reports.
function isWordOfLanguage(words: readonly Word[], from: number, to: number, { kind }: Listed): boolean {
  if (kind !== 'organisation' || to - from !== 2 || words[from]?.key !== 'the' || !words[from].opens) return false;
  return newspapers.has(words[from + 1]?.key ?? '') && !reportingVerbs.has(words[to]?.key ?? '') && !/^(?:s|reported|reports|newspaper|magazine|quoted|published)$/.test(words[to]?.key ?? '');
}

/** Words that newspapers are called by, and that are written with a capital for their own sake too. */
const newspapers: ReadonlySet<string> = new Set('nation times sun age star news hill wire standard national punch observer print independent'.split(' '));

// `R-Iowa`, `(D-Ill.)`: party and state behind a lawmaker's name.
function isParty(words: readonly Word[], from: number, { kind, country }: Listed): boolean {
  return kind === 'province' && country === 'US' && words[from]?.glued === true && isPartyLetter(words[from - 1]) && /^[,(]$/.test(words[from - 2]?.text ?? '');
}

/** Whether the word is `D`, `R` or `I`, as American news shortens what a lawmaker is. */
export function isPartyLetter(word: Word | undefined): boolean {
  return word !== undefined && /^[DRI]$/.test(word.text);
}

// `in Peoria, Ill., on Monday`: what is cut short is a state only behind its town.
function isStateBehindTown(words: readonly Word[], from: number, to: number, { kind, country, weak }: Listed): boolean {
  if (!weak || kind !== 'province' || country !== 'US' || words[from]?.case !== 'capital' || words[from - 1]?.text !== ',') return false;
  const [town, after] = [words[from - 2], words[to]];
  return isCapital(town) && !town.loud && (after === undefined || after.case === 'mark' || after.opens);
}

// A weak listed word is a name only with a capital inside a sentence, alone, and after a word that fits what it names.
function isSpokenFor(words: readonly Word[], from: number, to: number, { kind }: Listed): boolean {
  const word = words[from];
  if (word === undefined || word.opens || word.loud || !isCapital(word)) return false;
  const before = words[from - 1];
  const after = words[to];
  if (isCapital(after) && !after.opens) return false;
  // `my Lords` are spoken to.
  if (kind === 'organisation' && before?.key === 'my') return false;
  if (kind === 'organisation') return !isCapital(before) || before.case === 'upper' || before.key.endsWith('an') || before.key === 'the';
  if (kind === 'event' || kind === 'people' || kind === 'demonym' || kind === 'region') return !isCapital(before);
  return before !== undefined && placePrepositions.has(before.key) && before.key !== 'of' && before.key !== 'for';
}

function continuesUnlisted(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  const after = words[to];
  return (isCapital(after) && after.case === 'capital') || (isCapital(before) && before.case === 'capital' && !before.opens);
}
