/**
 * The keys of organisations, laws and events. A full name is what it is; a short form (an acronym, the end of a
 * longer name, the name without its year) only leads to what is called so. It must not know other articles.
 */
import type { NameType } from '../../../recognise/mention.ts';
import { closedOrganisationHeads, openOrganisationHeads } from '../../../recognise/names/head-words.ts';
import { nameKeys, ownedKey, shortKey } from '../../name-keys.ts';
import type { Named } from './named.ts';

/** The keys of one thing by the names that the article gives it, full ones first. @param name the fullest form */
export function namedKeys(type: NameType, members: readonly Named[], name: string): readonly string[] {
  const inOrder = [...members].sort((a, b) => Number(isName(b, name)) - Number(isName(a, name)));
  const keys = inOrder.flatMap((member) => keysOfForm(type, member, name));
  const full = keys.filter(({ isShort }) => !isShort);
  return [...new Set([...full, ...keys.filter(({ isShort }) => isShort)].map(({ key }) => key))];
}

interface FormKey {
  readonly key: string;
  readonly isShort: boolean;
}

function isName({ text }: Named, name: string): boolean {
  return text.replace(/\s+/g, ' ') === name;
}

function keysOfForm(type: NameType, { owned, listed, text }: Named, name: string): readonly FormKey[] {
  const full = (key: string): FormKey => ({ key, isShort: false });
  const short = (words: string): FormKey => ({ key: shortKey(type, words), isShort: true });
  if (owned !== undefined) return owned.country === undefined ? [short(owned.name)] : [full(ownedKey(owned.name, owned.country)), short(owned.name)];
  if (listed !== undefined) return nameKeys(type, listed.name).map(full);
  const words = text.replace(/\s+/g, ' ');
  if (isHead(words)) return [short(words)];
  if (words !== name && isShortOf(words, name)) return [short(words)];
  return [...nameKeys(type, words).map(full), short(words)];
}

/** Whether the words are a shorter way to write the name: its initials, its end, or its beginning. */
function isShortOf(words: string, name: string): boolean {
  return name.endsWith(` ${words}`) || name.startsWith(`${words} `) || /^[A-Z]{2,7}$/.test(words);
}

// `Council`: in every article another one.
function isHead(words: string): boolean {
  const word = words.toLowerCase();
  return openOrganisationHeads.has(word) || closedOrganisationHeads.has(word);
}
