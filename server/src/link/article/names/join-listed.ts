/**
 * Joins names that the lists or their own words make one: `US` and `American`, `ISIL` and `Daesh`, an acronym
 * and its expansion, a short form of a ministry. It must not know persons.
 */
import { groupBy } from '../../../base/group-by.ts';
import type { NameType } from '../../../recognise/mention.ts';
import type { Listed } from '../../../recognise/model/model.ts';
import { nameKeys, ownedKey } from '../../name-keys.ts';
import { companyWord, withoutForm } from './company-word.ts';
import type { Groups } from './groups.ts';
import type { Named } from './named.ts';

const maker = 'names/join';

/** Joins everything but persons. */
export function joinListed(names: readonly Named[], groups: Groups): void {
  const first = new Map<string, number>();
  names.forEach((name, at) => {
    if (name.mention.type === 'PERSON') return;
    const id = identity(name);
    const known = first.get(id);
    if (known === undefined) first.set(id, at);
    else groups.join(at, known, joinReason(name, names[known]));
  });
  names.forEach(({ aliasOf }, at) => {
    const other = aliasOf === undefined ? undefined : names[aliasOf];
    if (aliasOf === undefined || other === undefined) return;
    groups.join(at, aliasOf, { maker, words: `stands in brackets behind ${other.text}`, span: other.mention });
  });
  joinAcronyms(names, groups);
  joinOwned(names, groups);
  joinShortForms(names, groups);
}

/** What makes two listed or equal names one. */
function identity({ listed, mention, text, owned }: Named): string {
  if (owned?.country !== undefined) return ownedKey(owned.name, owned.country);
  if (listed === undefined) return nameKeys(mention.type, text)[0] ?? text;
  return listedIdentity(listed);
}

function listedIdentity({ kind, country = '', name }: Listed): string {
  if (kind === 'country' || kind === 'demonym') return `country:${country}`;
  return `${kind}:${country}:${name}`;
}

function joinReason({ listed, text }: Named, other: Named | undefined): { maker: string; words: string } | undefined {
  if (other === undefined || other.text === text) return undefined;
  return { maker, words: listed === undefined ? `the same words as ${other.text}` : `listed as another form of ${listed.name}` };
}

// `ARN` and `Acme Relief Network`, when one organisation alone has these initials.
function joinAcronyms(names: readonly Named[], groups: Groups): void {
  const byInitials = new Map<string, number[]>();
  names.forEach(({ mention, text }, at) => {
    if (mention.type !== 'ORG' || !/\s/.test(text)) return;
    const initials = initialsOf(text);
    byInitials.set(initials, [...(byInitials.get(initials) ?? []), at]);
  });
  names.forEach(({ mention, text, listed, aliasOf }, at) => {
    if (mention.type !== 'ORG' || listed !== undefined || aliasOf !== undefined || !/^[A-Z]{2,7}$/.test(text)) return;
    const [whole, ...others] = [...new Set((byInitials.get(text) ?? []).map((index) => groups.find(index)))];
    if (whole === undefined || others.length > 0) return;
    groups.join(at, whole, { maker, words: `the initials of ${names[whole]?.text ?? ''}` });
  });
}

function initialsOf(text: string): string {
  return text
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('');
}

// `the Ministry of Foreign Affairs` beside `the Iraqi Foreign Ministry`, when no other country's is named.
function joinOwned(names: readonly Named[], groups: Groups): void {
  const owners = new Map<string, Set<number>>();
  names.forEach(({ owned }, at) => {
    if (owned?.country !== undefined) owners.set(owned.name, (owners.get(owned.name) ?? new Set()).add(groups.find(at)));
  });
  names.forEach(({ owned }, at) => {
    if (owned === undefined || owned.country !== undefined) return;
    const [whole, ...others] = owners.get(owned.name) ?? [];
    if (whole !== undefined && others.length === 0) groups.join(at, whole, { maker, words: `the only ${owned.name} here is ${names[whole]?.text ?? ''}` });
  });
}

/** Names that one short form is looked for among, at most. */
const MOST = 400;

// `Relief Network` and `Halvorsen` for `Northern Relief Network` and `Halvorsen Ltd`, `Water Treaty` for `2004 Water Treaty`: when one
// longer name alone is called so.
function joinShortForms(names: readonly Named[], groups: Groups): void {
  for (const type of ['ORG', 'LAW', 'EVENT'] as const) {
    const distinct = new Map(names.flatMap(({ mention, text, listed }, at) => (mention.type === type && listed === undefined ? [[text.replace(/\s+/g, ' '), at] as const] : [])));
    if (distinct.size < 2 || distinct.size > MOST) continue;
    const longer = groupBy([...distinct.keys()].flatMap((whole) => shortFormsOf(whole, type).map((short) => ({ short, whole }))), ({ short }) => short);
    for (const [text, at] of distinct) {
      const wholes = (longer.get(text) ?? []).map(({ whole }) => whole);
      const [target, ...others] = new Set(wholes.map((whole) => groups.find(distinct.get(whole) ?? at)));
      if (target !== undefined && others.length === 0) groups.join(at, target, { maker, words: `a part of ${wholes[0] ?? ''}` });
    }
  }
}

function shortFormsOf(whole: string, type: NameType): readonly string[] {
  if (type !== 'ORG') return /^\d{4} /.test(whole) ? [whole.slice(5)] : [];
  const words = whole.split(' ');
  const ends = words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
  const bare = withoutForm(whole);
  // `TransPlains` of `TransPlains Energy Inc.`: a company alone is called by how its name begins.
  const beginnings = bare === whole ? (companyWord(whole) === undefined ? [] : [words[0] ?? '']) : bare.split(' ').map((_, at, all) => all.slice(0, at + 1).join(' '));
  return [...ends.filter((end) => /^\p{Lu}/u.test(end)), ...beginnings];
}
