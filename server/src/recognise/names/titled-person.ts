/**
 * Persons by what stands beside their name: `Mr`, a rank, a role. It must not know name lists beyond what
 * ends a name.
 */
import type { NameMention } from '../mention.ts';
import type { Gazetteer, Model } from '../model/model.ts';
import { nameOf, spanOfWords } from './name-row.ts';
import type { NameRow } from './name-row.ts';
import { beginsName, personRunEnd } from './person-run.ts';
import { readRoles } from './role-phrase.ts';
import { roleHeads, sureTitles, titlePrefixes, titles } from './role-words.ts';
import { isCapital } from './words.ts';
import type { NameText, Word } from './words.ts';

/** The row. */
export const titledPerson: NameRow = { name: 'names/titled-person', find };

function find({ words }: NameText, { gazetteer }: Model): readonly NameMention[] {
  return [...addressed(words, gazetteer), ...holders(words, gazetteer)];
}

// `Mr Biden`, `Maj Gen Joel Vowell`, `Sheikh Hasina`.
function addressed(words: readonly Word[], gazetteer: Gazetteer): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!isCapital(word) || !titles.has(word.key)) continue;
    const name = endOfTitles(words, at);
    const sure = sureTitles.has(words[name - 1]?.key ?? '');
    if (name === at || (!sure && (word.loud || roleHeads.has(words[name - 1]?.key ?? '')))) continue;
    const to = beginsName(words, name, true) ? personRunEnd(words, name, gazetteer) : name;
    if (to === name || (!sure && isListed(words, name, to, gazetteer))) continue;
    found.push({
      ...nameOf(words, name, to, 'PERSON', 'names/titled-person', sure ? 0.97 : 0.86),
      title: spanOfWords(words, at, name),
    });
    at = to - 1;
  }
  return found;
}

/** More titles in a row than any name has. */
const MOST_TITLES = 5;

// The index behind the titles that begin at `from`; `from` where the title is no title here.
function endOfTitles(words: readonly Word[], from: number): number {
  let at = from;
  while (at - from < MOST_TITLES && isCapital(words[at]) && titles.has(words[at]?.key ?? '')) {
    at++;
    if (words[at]?.text === '.') at++;
  }
  // `He was knighted by the Queen. Lund wrote two books.`
  if (words[at]?.opens === true && words[at - 1]?.text === '.' && roleHeads.has(words[at - 2]?.key ?? '')) return from;
  const last = words[at - 1]?.key ?? '';
  return titlePrefixes.has(last) && !sureTitles.has(last) && last !== 'major' && last !== 'lieutenant' && last !== 'brigadier' ? from : at;
}

function isListed(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): boolean {
  if (to - from > 1) return false;
  const key = words[from]?.key ?? '';
  return (gazetteer.listed.has(key) || gazetteer.commonWords.has(key)) && !gazetteer.surnames.has(key) && !gazetteer.givenNames.has(key);
}

// Whoever a role is said of.
function holders(words: readonly Word[], gazetteer: Gazetteer): readonly NameMention[] {
  const found: NameMention[] = [];
  for (const { holder, title, of } of readRoles(words, gazetteer)) {
    if (holder === undefined) continue;
    const long = holder.to - holder.from > 1;
    // `US President Stone`: whose office, the office, who.
    const sure = title !== undefined && of !== undefined && of.to <= title.from && title.to === holder.from && words[holder.from]?.loud === false;
    const confidence = sure ? 0.96 : title === undefined ? (long ? 0.85 : 0.6) : long ? 0.94 : 0.88;
    found.push({
      ...nameOf(words, holder.from, holder.to, 'PERSON', sure ? 'names/titled-person' : 'names/titled-person#role', confidence),
      ...(title && { title: spanOfWords(words, title.from, title.to) }),
    });
  }
  return found;
}
