/**
 * Joins names that the lists or their own words make one: `US` and `American`, `ISIL` and `Daesh`, an acronym
 * and its expansion, a short form of a ministry. It must not know persons.
 */
import type { Listed } from '../../../recognise/model/model.ts';
import { nameKeys } from '../../name-keys.ts';
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
  joinShortForms(names, groups);
}

/** What makes two listed or equal names one. */
export function identity({ listed, mention, text }: Named): string {
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

// `Foreign Ministry` for `Iraqi Foreign Ministry`, when one longer name alone ends so.
function joinShortForms(names: readonly Named[], groups: Groups): void {
  const organisations = names.flatMap(({ mention, text, listed }, at) => (mention.type === 'ORG' && listed === undefined && /\s/.test(text) ? [{ at, text }] : []));
  const distinct = new Map(organisations.map(({ at, text }) => [text, at]));
  if (distinct.size < 2 || distinct.size > 200) return;
  for (const [text, at] of distinct) {
    const longer = [...distinct].filter(([other]) => other.endsWith(` ${text}`));
    const targets = [...new Set(longer.map(([, index]) => groups.find(index)))];
    const [whole] = targets;
    if (whole === undefined || targets.length > 1) continue;
    groups.join(at, whole, { maker, words: `the end of ${longer[0]?.[0] ?? ''}` });
  }
}
