/**
 * Name keys: the strings by which the mentions of one entity find each other across articles. Keys are wide
 * (they hold everything that could be one entity); `entities.ts` decides. It must not know articles.
 */
import { fold } from '../text/fold.ts';
import type { NameType } from '../recognise/mention.ts';
import { withoutPrefix } from '../recognise/names/vessel.ts';
import { readPersonName, skeleton } from './person-name.ts';

/**
 * The keys of a name, the primary one first. PERSON: given name and surname as consonant skeletons, then the
 * surname alone and the first name alone, under which a person known by it is looked for. GPE and NORP of a country: its code. Others: the folded name without article, one spelling of
 * words that are spelled in two ways.
 * @param country ISO 3166-1 alpha-2 code, where the entity is that country
 */
export function nameKeys(type: NameType, name: string, country?: string): readonly string[] {
  if (type === 'PERSON') return personKeys(name);
  if ((type === 'GPE' || type === 'NORP') && country !== undefined) return [`gpe:${country.toLowerCase()}`];
  return [`${group(type)}:${type === 'MISC' ? withoutPrefix(plain(name)) : plain(name)}`];
}

function personKeys(name: string): readonly string[] {
  const { given, surname } = readPersonName(name);
  const family = skeleton(surname);
  const first = given[0];
  if (first === undefined) return [`surname:${family}`, `bare:${family}`];
  return [`person:${skeleton(first)} ${family}`, `surname:${family}`, `first:${skeleton(first)}`];
}

/** The keys of full names that may be meant where this first name stands alone, and back. */
export function firstNameKeys(keys: readonly string[], from: 'bare' | 'first', to: 'bare' | 'first'): readonly string[] {
  return keys.filter((key) => key.startsWith(`${from}:`)).map((key) => `${to}:${key.slice(from.length + 1)}`);
}

// Places of all kinds share one group: one article calls a GPE what another calls a LOC.
function group(type: NameType): string {
  if (type === 'GPE' || type === 'LOC' || type === 'FAC') return 'place';
  return type.toLowerCase();
}

/**
 * The key of a short form: an acronym, the end of a longer name. It leads from a name that stands alone to the longer
 * ones that are called so, and joins nothing by itself.
 */
export function shortKey(type: NameType, name: string): string {
  return `${group(type)}~${plain(name)}`;
}

/** Whether the key is one of {@link shortKey}. */
export function isShortKey(key: string): boolean {
  return /^[a-z]+~/.test(key);
}

/** The key of an organisation that every country has one of: `Foreign Ministry` of `IQ`. */
export function ownedKey(name: string, country: string): string {
  return `org:${country.toLowerCase()}/${plain(name)}`;
}

/** One spelling of words that are spelled in two ways. */
const spellings: Readonly<Record<string, string>> = {
  mt: 'mount', st: 'saint', organisation: 'organization', organisations: 'organizations', centre: 'center', centres: 'centers', defence: 'defense',
  labour: 'labor', harbour: 'harbor', programme: 'program', theatre: 'theater', mobilisation: 'mobilization', cooperation: 'co operation', '&': 'and',
};

function plain(name: string): string {
  return fold(name)
    .replace(/['.]/g, '')
    .split(/[-\s]+/)
    .map((word) => (Object.hasOwn(spellings, word) ? spellings[word] : word))
    .join(' ')
    .trim()
    .replace(/^the /, '');
}
