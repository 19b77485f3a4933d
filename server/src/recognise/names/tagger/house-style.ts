/**
 * Tagged names in house style: persons without title, no article in front, no country in front of an organisation
 * that the rest names alone. It must not know the weights.
 */
import type { Gazetteer } from '../../model/model.ts';
import { lookUp } from '../look-up.ts';
import { roleHeads, titles } from '../role-words.ts';
import type { Word } from '../words.ts';
import type { Tagged } from './tag.ts';

/** The name, cut or parted; none when nothing is left. */
export function inHouseStyle(words: readonly Word[], name: Tagged, gazetteer: Gazetteer): readonly Tagged[] {
  const bare = withoutMarks(words, name);
  const cut = { ...bare, from: withoutArticle(words, bare, gazetteer) };
  if (cut.from >= cut.to) return [];
  if (name.type === 'PERSON') return [{ ...cut, from: withoutTitles(words, cut.from, cut.to, gazetteer) }];
  if (name.type === 'LOC') return atCommas(words, cut, gazetteer);
  return name.type === 'ORG' ? withoutCountry(words, cut, gazetteer) : [cut];
}

function withoutMarks(words: readonly Word[], name: Tagged): Tagged {
  let { from, to } = name;
  while (from < to && words[from]?.case === 'mark') from++;
  while (to > from && /^[^.!?)\]\p{L}\p{N}]+$/u.test(words[to - 1]?.text ?? '')) to--;
  return { ...name, from, to };
}

function withoutArticle(words: readonly Word[], { from, to }: Tagged, gazetteer: Gazetteer): number {
  if (!/^(?:the|a|an)$/.test(words[from]?.key ?? '') || words[from]?.text === 'A') return from;
  return lookUp(words, from, gazetteer)?.to === to ? from : from + 1;
}

// Behind the last title or role of the span: `Iraqi Prime Minister Haider al-Janabi`; `Judge` may be a given name.
function withoutTitles(words: readonly Word[], from: number, to: number, { givenNames, surnames }: Gazetteer): number {
  for (let at = to - 2; at >= from; at--) {
    const key = words[at]?.key ?? '';
    if ((!titles.has(key) && !roleHeads.has(key)) || givenNames.has(key)) continue;
    if (at > from && surnames.has(key) && givenNames.has(words[at - 1]?.key ?? '')) continue;
    return words[at + 1]?.text === '.' && at + 2 < to ? at + 2 : at + 1;
  }
  return from;
}

// `Kyiv, the United States`: two places, unless the lists have them as one name (`Washington, D.C.`).
function atCommas(words: readonly Word[], name: Tagged, gazetteer: Gazetteer): readonly Tagged[] {
  let comma = name.from + 1;
  while (comma < name.to - 1 && words[comma]?.text !== ',') comma++;
  if (comma >= name.to - 1 || lookUp(words, name.from, gazetteer)?.to === name.to) return [name];
  return [{ ...name, to: comma }, ...inHouseStyle(words, { ...name, from: comma + 1 }, gazetteer)];
}

// `US State Department` is `US` and `State Department`; `Iraqi Parliament` stays whole.
function withoutCountry(words: readonly Word[], name: Tagged, gazetteer: Gazetteer): readonly Tagged[] {
  const country = lookUp(words, name.from, gazetteer);
  const kind = country?.readings[0]?.kind;
  if (country === undefined || country.to >= name.to || (kind !== 'country' && kind !== 'demonym')) return [name];
  const rest = lookUp(words, country.to, gazetteer);
  if (rest?.to !== name.to || rest.readings[0]?.kind !== 'organisation') return [name];
  return [{ ...name, to: country.to, type: kind === 'country' ? 'LOC' : 'NORP' }, { ...name, from: country.to }];
}
