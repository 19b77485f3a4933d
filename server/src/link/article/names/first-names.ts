/**
 * First names that open a sentence and are words of the language as well: where the article has others of that surname,
 * `Dawn Marsden` is one more of them and not the Marsden named before. It must not know who is who.
 */
import type { NameMention } from '../../../recognise/mention.ts';
import type { Gazetteer } from '../../../recognise/model/model.ts';
import { wordKey } from '../../../recognise/model/phrase-key.ts';
import { roleHeads, titles } from '../../../recognise/names/role-words.ts';
import { functionWords } from '../../../recognise/names/small-words.ts';
import { readPersonName } from '../../person-name.ts';
import type { Placed } from '../place.ts';

/** A capital word that opens a sentence, right before a name. */
const opening = /(?:^|[.!?]["”’)]? +|[\n"“‘])(\p{Lu}\p{Ll}+) $/u;

/** Longest stretch before a name that is looked at, in UTF-16 code units. */
const REACH = 30;

/** What a surname has before it too, and is given as a name. */
const adjectives: ReadonlySet<string> = new Set(['young', 'old', 'little', 'big', 'late', 'new', 'poor', 'dear']);

/** The names, surnames alone with the first name that opens their sentence where somebody's full name has that surname. */
export function withFirstNames(text: string, names: readonly Placed<NameMention>[], gazetteer: Gazetteer): readonly Placed<NameMention>[] {
  const surnames = new Set(names.flatMap(({ start, end, type }) => (type === 'PERSON' ? surnameOf(text.slice(start, end)) : [])));
  if (surnames.size === 0) return names;
  return names.map((name) => {
    const words = text.slice(name.start, name.end);
    if (name.type !== 'PERSON' || isDecided(name) || name.title !== undefined || /\s/.test(words) || !surnames.has(readPersonName(words).surname)) return name;
    const first = opening.exec(text.slice(Math.max(0, name.start - REACH), name.start))?.[1] ?? '';
    return isFirstName(wordKey(first), gazetteer) ? { ...name, start: name.start - first.length - 1 } : name;
  });
}

// What people say of a text stands as they say it.
function isDecided({ maker }: NameMention): boolean {
  return maker === 'names/accepted' || maker === 'names/marked';
}

function surnameOf(name: string): readonly string[] {
  const { given, surname } = readPersonName(name);
  return given.length === 0 ? [] : [surname];
}

function isFirstName(key: string, { givenNames }: Gazetteer): boolean {
  return givenNames.has(key) && !functionWords.has(key) && !titles.has(key) && !roleHeads.has(key) && !adjectives.has(key);
}
