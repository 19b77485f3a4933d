/**
 * One name in one article names one thing: names that the weights typed differently in different places take the
 * type that most of them have, and a word alone that is somebody's surname is that person. It must not know other
 * articles.
 */
import type { NameMention, NameType } from '../../../recognise/mention.ts';
import { readPersonName } from '../../person-name.ts';
import { vessel, withoutPrefix } from '../../../recognise/names/vessel.ts';
import type { Gazetteer } from '../../../recognise/model/model.ts';
import { phraseKey } from '../../../recognise/model/phrase-key.ts';
import type { Placed } from '../place.ts';
import { companyWord } from './company-word.ts';

type Votes = Map<NameType, number>;

/** The names in the same order, those that only the weights know typed as the whole article speaks for; what is a ship once is one throughout. */
export function agreeTypes(text: string, names: readonly Placed<NameMention>[], gazetteer: Gazetteer): readonly Placed<NameMention>[] {
  const votes = new Map<string, Votes>();
  const [surnames, given] = [new Set<string>(), new Set<string>()];
  const keys = names.map(({ start, end }) => phraseKey(text.slice(start, end)));
  names.forEach((name, at) => {
    const key = keys[at] ?? '';
    if (name.type === 'PERSON' && key.includes(' ')) {
      const { surname, first } = readPersonName(text.slice(name.start, name.end));
      surnames.add(surname);
      given.add(first);
    }
    const known: Votes = votes.get(key) ?? new Map<NameType, number>();
    // What stands in brackets behind an organisation is one, whatever it seems to be elsewhere.
    known.set(name.type, (known.get(name.type) ?? 0) + name.confidence + (name.aliasOf === undefined ? 0 : 1));
    votes.set(key, known);
  });
  const companies = new Set(names.flatMap(({ start, end, type }) => (type === 'ORG' ? (companyWord(text.slice(start, end)) ?? []) : [])));
  const ships = new Set(names.flatMap(({ maker }, at) => (maker === vessel.name ? [keys[at] ?? '', withoutPrefix(keys[at] ?? '')] : [])));
  const towns = new Set(names.flatMap((name, at) => (isInCountry(text, name, names[at + 1]) ? [keys[at] ?? ''] : [])));
  return names.map((name, at) => {
    const key = keys[at] ?? '';
    if (ships.has(key) && name.maker !== 'names/accepted' && name.maker !== 'names/marked') return { ...name, type: 'MISC' };
    // `Halden`, of Halden Foods Ltd, where nobody is called so.
    if (companies.has(key) && !surnames.has(key) && !given.has(key) && name.title === undefined && isGuess(name)) return { ...name, type: 'ORG' };
    if (name.maker !== 'names/tagger') return name;
    if (surnames.has(key) && (isPlaced(text, name, key, gazetteer) || isInCountry(text, name, names[at + 1]))) return { ...name, type: 'GPE' };
    if (surnames.has(key) && towns.has(key)) return name.type === 'PERSON' ? name : { ...name, type: 'GPE' };
    const type = surnames.has(key) ? 'PERSON' : mostVoted(votes.get(key), name.type);
    return type === name.type ? name : { ...name, type };
  });
}

// `Michael Jordan visited Jordan`: a country of the lists behind a word of place; behind `from` and `to` where the weights see a place as well.
function isPlaced(text: string, { start, type }: Placed<NameMention>, key: string, { listed }: Gazetteer): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return listed.get(key)?.[0]?.kind === 'country' && (/\b(?:in|into|across|throughout|visited|toured|entered) $/.test(before) || (type === 'GPE' && /\b(?:from|to|left|reached) $/.test(before)));
}

// `SANTOS, Brazil`, where the weights see nobody (`a call with Biden, Iraq said`): a town, and no Bruno dos Santos; elsewhere in the article it is the person where the weights see one.
function isInCountry(text: string, { end, type }: Placed<NameMention>, next: Placed<NameMention> | undefined): boolean {
  return type !== 'PERSON' && next?.type === 'GPE' && next.start === end + 2 && text.startsWith(', ', end);
}

// What neither a title nor the lists say of a name.
function isGuess({ maker }: NameMention): boolean {
  return maker === 'names/tagger' || maker === 'names/spoken-for#person';
}

function mostVoted(votes: Votes | undefined, own: NameType): NameType {
  let best = own;
  for (const [type, weight] of votes ?? []) if (weight > (votes?.get(best) ?? 0)) best = type;
  return best;
}
