/**
 * Organisations by their head word: `Iraqi Parliament`, `Ministry of Health`, `Acme Holdings`. It must not
 * know lists of organisations beyond what cuts a country off a listed name.
 */
import type { NameMention } from '../mention.ts';
import type { Gazetteer, Model } from '../model/model.ts';
import { complementEnd, isOpposed, isRunWord, placeEnd, runStart } from './capital-run.ts';
import { closedOrganisationHeads, openOrganisationHeads, plainHeads } from './head-words.ts';
import { isOrganisationOf, lookUp } from './look-up.ts';
import { nameOf } from './name-row.ts';
import type { NameRow } from './name-row.ts';
import { roleHeads } from './role-words.ts';
import { isCapital } from './words.ts';
import type { NameText, Word } from './words.ts';

/** The row. */
export const organisation: NameRow = { name: 'names/organisation', find };

const LONGEST = 5;

function find({ words }: NameText, { gazetteer }: Model): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!isCapital(word) || word.loud || word.glued || isHalf(words, at)) continue;
    const open = openOrganisationHeads.has(word.key);
    if (!open && !closedOrganisationHeads.has(word.key)) continue;
    if (open && isHead(words[at + 1]) && !plainHeads.has(words[at + 1]?.key ?? '')) continue;
    const name = readOrganisation(words, at, open, gazetteer);
    if (name === undefined) continue;
    found.push(name);
    at = Math.max(at, lastWordBefore(words, name.end, at));
  }
  return found;
}

// `Co-operation` is no company.
function isHalf(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.glued === true && next.case === 'lower' && (words[at]?.text.length ?? 0) < 3;
}

function isHead(word: Word | undefined): boolean {
  return isCapital(word) && (openOrganisationHeads.has(word.key) || closedOrganisationHeads.has(word.key));
}

function lastWordBefore(words: readonly Word[], end: number, from: number): number {
  let at = from;
  while ((words[at + 1]?.end ?? Infinity) <= end) at++;
  return at;
}

// `the Committee against Torture in Rome`: what people are against seldom lies somewhere.
function beforePlace(words: readonly Word[], from: number, end: number): number {
  const cut = words.slice(from, end).findIndex(({ key }) => key === 'in' || key === 'on' || key === 'at');
  return cut > 0 ? from + cut : end;
}

function readOrganisation(words: readonly Word[], head: number, open: boolean, gazetteer: Gazetteer): NameMention | undefined {
  const opposed = open && isOpposed(words, head + 1);
  const reach = open ? beforeOffice(words, head, complementEnd(words, head + 1, gazetteer)) : head + 1;
  const end = opposed ? beforePlace(words, head + 2, reach) : reach;
  const from = openStart(words, head, gazetteer);
  const before = head - from;
  const behind = end > head + 1;
  const headWord = words[head];
  if (headWord === undefined || (before === 0 && !behind)) return undefined;
  if (before === 0 && !opposed && (headWord.opens || plainHeads.has(headWord.key)) && !isSureComplement(words, head)) return undefined;
  if (before > 0 && isOnlyNumbersOrInitials(words, from, head)) return undefined;
  const confidence = before > 0 && isOfCountry(words, head, end, gazetteer) ? 0.95 : behind ? (opposed || listsTasks(words, head, end) ? 0.94 : 0.82) : plainHeads.has(headWord.key) ? 0.66 : 0.8;
  return nameOf(words, from, end, 'ORG', opposed ? 'names/organisation#against' : 'names/organisation', confidence);
}

// `Central Bank of Egypt Governor Tarek Amer`: the name ends before the office of whoever is named.
function beforeOffice(words: readonly Word[], head: number, end: number): number {
  for (let at = head + 3; at < end; at++) {
    const word = words[at];
    if (word !== undefined && roleHeads.has(word.key) && isRunWord(words[at - 1]) && isRunWord(words[at + 1]) && !isHead(words[at + 1])) return at;
  }
  return end;
}

// Where the name begins: country kept (`Iraqi Parliament`), unless a listed name stands behind it (`US` + `State Department`).
function openStart(words: readonly Word[], head: number, gazetteer: Gazetteer): number {
  let from = runStart(words, head, LONGEST);
  // `Food and Agriculture Organization`: one capital word and `and` before the run, without a country in it.
  if (from < head && words[from - 1]?.key === 'and' && isRunWord(words[from - 2]) && head - from === 1 && !gazetteer.listed.has(words[from - 2]?.key ?? '') && !isRunWord(words[from - 3])) {
    from -= 2;
  }
  // `Container & Cargo Handling Co.`
  if (closedOrganisationHeads.has(words[head]?.key ?? '') && from > 1 && words[from - 1]?.text === '&' && isRunWord(words[from - 2])) from = runStart(words, from - 1, LONGEST);
  // `Brightwater, Inc.`
  if (from === head && words[head - 1]?.text === ',' && legalForms.has(words[head]?.key ?? '') && isRunWord(words[head - 2])) {
    const start = runStart(words, head - 1, LONGEST);
    // `Printing and Minting Company, Ltd.`: more may stand before.
    return /^(?:and|&|of|for)$/.test(words[start - 1]?.key || words[start - 1]?.text || '') ? head : start;
  }
  const country = placeEnd(words, from, gazetteer);
  if (country > from && country <= head) {
    const rest = lookUp(words, country, gazetteer);
    const whole = lookUp(words, from, gazetteer);
    if (rest !== undefined && whole !== undefined && rest.to > head && isOrganisationOf(rest, whole)) return country;
  }
  return from;
}

/** Legal forms that stand behind a comma. */
const legalForms: ReadonlySet<string> = new Set(['inc', 'ltd', 'llc', 'corp', 'plc', 'co']);

// `Ministry of Health` opens a sentence as well; `Church of his fathers` never gets here.
function isSureComplement(words: readonly Word[], head: number): boolean {
  const word = words[head];
  return words[head + 1]?.key === 'of' && isRunWord(words[head + 2]) && word !== undefined && !word.loud;
}

// `Ministry of Labour, Social Protection, and Family`: so many commas are read by nobody else.
function listsTasks(words: readonly Word[], head: number, end: number): boolean {
  const key = words[head]?.key ?? '';
  return (key === 'ministry' || key === 'department') && words.slice(head, end).some(({ text }) => text === ',');
}

// `Bar Council of Ghana`: what it is, and of which country.
function isOfCountry(words: readonly Word[], head: number, end: number, gazetteer: Gazetteer): boolean {
  if (words[head + 1]?.key !== 'of') return false;
  const found = lookUp(words, words[head + 2]?.key === 'the' ? head + 3 : head + 2, gazetteer);
  return found?.to === end && found.readings[0]?.kind === 'country';
}

function isOnlyNumbersOrInitials(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((words[at]?.text.length ?? 0) > 2) return false;
  return true;
}
