/**
 * Tagged names in house style: persons without title, no article in front, no country in front of an organisation
 * that the rest names alone. It must not know the weights.
 */
import type { Gazetteer } from '../../model/model.ts';
import { eventHeads, governedHeads, lawHeads, leadingPlaceHeads, openOrganisationHeads, placeHeads } from '../head-words.ts';
import { isPartyLetter } from '../listed-name.ts';
import { isOrganisationOf, lookUp } from '../look-up.ts';
import { postNominals, withGeneration, withSyllable } from '../person-run.ts';
import { reigningTitles, respectful, roleHeads, titles } from '../role-words.ts';
import { isCapital } from '../words.ts';
import type { Word } from '../words.ts';
import type { Tagged } from './tag.ts';

/** The name, cut or parted; none when nothing is left. */
export function inHouseStyle(words: readonly Word[], name: Tagged, gazetteer: Gazetteer): readonly Tagged[] {
  const bare = withHead(words, withoutMarks(words, name));
  const state = stateOfParty(words, bare, gazetteer);
  if (state !== undefined) return [state];
  const cut = { ...bare, from: withoutArticle(words, bare, gazetteer) };
  if (cut.from >= cut.to) return [];
  if (name.type === 'PERSON') return apartPersons(words, cut).flatMap((one) => withoutRealm(words, one, gazetteer)).flatMap((one) => (one.type === 'PERSON' ? personIn(words, one, gazetteer) : [one]));
  if (name.type === 'LOC') return inPlaces(words, cut, gazetteer);
  if (name.type === 'MISC') return [withYear(words, cut)];
  return name.type === 'ORG' ? apart(words, cut, gazetteer).flatMap((one) => withoutCountry(words, one, gazetteer)) : [cut];
}

// `Tehreek-i-Insaf`, `Jund-al-Sham`: what hangs together by hyphens is one name.
function withHead(words: readonly Word[], name: Tagged): Tagged {
  const [first, link, own] = [words[name.from - 2], words[name.from - 1], words[name.from]];
  const hangs = own?.glued === true && link?.glued === true && link.case === 'lower' && link.text.length <= 3 && isCapital(first);
  return hangs ? { ...name, from: name.from - 2 } : name;
}

// `Sen. Anna Weber, R-Iowa`: the state alone is a name.
function stateOfParty(words: readonly Word[], name: Tagged, gazetteer: Gazetteer): Tagged | undefined {
  const from = isPartyLetter(words[name.from]) && words[name.from + 1]?.glued === true ? name.from + 1 : name.from;
  const listed = isPartyLetter(words[from - 1]) && words[from]?.glued === true ? lookUp(words, from, gazetteer) : undefined;
  return listed?.to === name.to && listed.readings[0]?.kind === 'province' ? { ...name, from, type: 'LOC' } : undefined;
}

// `Anne and Margaret` are two.
function apartPersons(words: readonly Word[], name: Tagged): readonly Tagged[] {
  const parts: Tagged[] = [];
  let { from } = name;
  for (let at = name.from + 1; at < name.to - 1; at++) {
    if (words[at]?.key !== 'and' || words[at]?.case !== 'lower' || !isCapital(words[at + 1]) || at === from) continue;
    parts.push({ ...name, from, to: at });
    from = at + 1;
  }
  return [...parts, { ...name, from }];
}

// `King Abdullah of Jordan`: who reigns, then what.
function withoutRealm(words: readonly Word[], name: Tagged, gazetteer: Gazetteer): readonly Tagged[] {
  let of = name.from + 1;
  while (of < name.to && words[of]?.key !== 'of') of++;
  const titled = reigningTitles.has(words[name.from - 1]?.key ?? '') || reigningTitles.has(words[name.from]?.key ?? '');
  const realm = titled && of < name.to ? lookUp(words, of + 1, gazetteer) : undefined;
  if (realm?.to !== name.to || realm.readings[0]?.kind !== 'country') return [name];
  return [{ ...name, to: of }, { ...name, from: of + 1, type: 'LOC' }];
}

// `Calder Chairman and Chief Executive Officer Luis Amador`: a firm and an office in capitals.
function firmOfOffice(words: readonly Word[], { from, to, ...rest }: Tagged, { givenNames, surnames }: Gazetteer): Tagged | undefined {
  const [first, last] = [words[from], words[to - 1]];
  if (to - from !== 2 || first === undefined || last === undefined || !/^(?:chairman|chairwoman|chair|president|ceo)$/.test(last.key) || words[to]?.key !== 'and' || !isCapital(words[to + 1])) return undefined;
  return givenNames.has(first.key) || surnames.has(last.key) ? undefined : { ...rest, from, to: to - 1, type: 'ORG' };
}

function personIn(words: readonly Word[], cut: Tagged, gazetteer: Gazetteer): readonly Tagged[] {
  const firm = firmOfOffice(words, cut, gazetteer);
  if (firm !== undefined) return [firm];
  const isLettered = cut.to - cut.from > 2 && words[cut.to - 1]?.case === 'upper' && postNominals.has(words[cut.to - 1]?.key ?? '');
  const to = isLettered ? cut.to - 1 : cut.to;
  const bare = bareName(words, { ...cut, from: withoutTitles(words, cut.from, to, gazetteer), to }, gazetteer);
  return withoutDemonym(words, { ...bare, to: withGeneration(words, withSyllable(words, bare.from, bare.to)) }, gazetteer);
}

/** What bears a number as its name: `Channel 4 and Channel 5`. */
const numbered: ReadonlySet<string> = new Set(
  'channel terminal interstate route line highway radio pier flight gate platform road section article class formula local group studio ward zone area region district camp block phase stage level grade unit room hall building junction exit plot lot mile kilometre apollo artemis soyuz boeing airbus mark type'.split(' '),
);

// `Denver 117, Utah 99`, `Bell 64 and Obi 7 scored`: the points are no part of a name where the next one has its own.
function withoutPoints(words: readonly Word[], name: Tagged): Tagged {
  const last = words[name.to - 1];
  if (name.type === 'MISC' || last?.case !== 'number' || last.glued || name.to - name.from < 2 || numbered.has(words[name.to - 2]?.key ?? '')) return name;
  if (/^(?:[,;]|and)$/.test(words[name.from - 1]?.text ?? '') && words[name.from - 2]?.case === 'number' && isCapital(words[name.from - 3])) return { ...name, to: name.to - 1 };
  if (!/^(?:[,.;]|and)$/.test(words[name.to]?.text ?? '')) return name;
  for (let at = name.to + 1; at < name.to + 5; at++) {
    if (words[at]?.case === 'number') return at > name.to + 1 ? { ...name, to: name.to - 1 } : name;
    if (!isCapital(words[at])) return name;
  }
  return name;
}

function withoutMarks(words: readonly Word[], marked: Tagged): Tagged {
  const name = withoutPoints(words, marked);
  let { from, to } = name;
  while (from < to && (words[from]?.case === 'mark' || isCount(words[from]))) from++;
  while (to > from && /^[^.!?)\]\p{L}\p{N}]+$/u.test(words[to - 1]?.text ?? '')) to--;
  return { ...name, from, to };
}

// `1,200 Marines`: a count stands before a name, never in it.
function isCount(word: Word | undefined): boolean {
  return word?.case === 'number' && /^\d{1,3}(?:,\d{3})+$/.test(word.text);
}

function withoutArticle(words: readonly Word[], { from, to }: Tagged, gazetteer: Gazetteer): number {
  if (!/^(?:the|a|an)$/.test(words[from]?.key ?? '') || /^A\.?$/.test(words[from]?.text ?? '')) return from;
  return lookUp(words, from, gazetteer)?.to === to ? from : from + 1;
}

// Behind the last title or role of the span: `Iraqi Prime Minister Haider al-Janabi`; `Judge` may be a given name.
function withoutTitles(words: readonly Word[], from: number, to: number, { givenNames, surnames }: Gazetteer): number {
  if (to - from === 2 && respectful.has(words[from]?.key ?? '')) return from + 1;
  for (let at = to - 2; at >= from; at--) {
    const key = words[at]?.key ?? '';
    const reigns = reigningTitles.has(key) && givenNames.has(words[at + 1]?.key ?? '');
    if ((!titles.has(key) && !roleHeads.has(key)) || (givenNames.has(key) && !reigns)) continue;
    if (at > from && (surnames.has(key) || innerTitles.has(key)) && givenNames.has(words[at - 1]?.key ?? '')) continue;
    return words[at + 1]?.text === '.' && at + 2 < to ? at + 2 : at + 1;
  }
  return from;
}

/** Titles that are names too, behind a given name: `Hassan Sheikh Mohamud`. */
const innerTitles: ReadonlySet<string> = new Set(['sheikh', 'shaikh', 'imam', 'mullah', 'sultan', 'emir', 'king', 'prince', 'mir', 'hajji', 'sayyid', 'sayyed', 'earl', 'duke', 'major', 'judge']);

// `Anna Weber as US Envoy` and `Anna Weber Lawyer` of a title in capitals: small words and roles are no part of a name.
function bareName(words: readonly Word[], name: Tagged, { surnames }: Gazetteer): Tagged {
  let to = name.from + 2;
  while (to < name.to && !endsName.has(words[to]?.key ?? '')) to++;
  const last = words[to - 1];
  const isRole = last?.loud === true && to - name.from > 2 && roleHeads.has(last.key) && !surnames.has(last.key);
  return to >= name.to && !isRole ? name : { ...name, to: isRole ? to - 1 : to };
}

const endsName: ReadonlySet<string> = new Set('as for in on to at from after with over by against is was has said says'.split(' '));

/** Camps that no list of peoples has, since they are words of many names (`Conservative Party`). */
const camps: ReadonlySet<string> = new Set('conservative liberal labour labor green independent'.split(' '));

// `German Klaus Weber`, `Conservative Klaus Weber`: somebody's nationality or camp, then the name; who is `Independent` is of no camp.
function withoutDemonym(words: readonly Word[], name: Tagged, { listed, givenNames }: Gazetteer): readonly Tagged[] {
  const key = words[name.from]?.key ?? '';
  const kind = listed.get(key)?.[0]?.kind;
  const isLed = kind === 'demonym' || kind === 'people' || camps.has(key);
  if (!isLed || name.to - name.from < 3 || (!givenNames.has(words[name.from + 1]?.key ?? '') && !camps.has(key))) return [name];
  const person = { ...name, from: name.from + 1 };
  return key === 'independent' ? [person] : [{ ...name, to: name.from + 1, type: 'NORP' }, person];
}

// `Kyiv, the United States`, `Iraq and the United States`: two places, unless the lists have them as one name (`Washington, D.C.`).
function inPlaces(words: readonly Word[], name: Tagged, gazetteer: Gazetteer): readonly Tagged[] {
  const country = countryOf(words, name, gazetteer);
  if (country !== undefined) return [{ ...name, from: country }];
  const listed = lookUp(words, name.from, gazetteer)?.to ?? name.from;
  if (listed > name.from && listed < name.to - 1 && isLed(words, name.from)) return [{ ...name, to: listed }, { ...name, from: listed, type: 'PERSON' }];
  let link = name.from + 1;
  while (link < name.to - 1 && words[link]?.text !== ',' && words[link]?.key !== 'and') link++;
  return link >= name.to - 1 || listed === name.to ? [name] : parted(words, name, link, gazetteer);
}

// `the leader of Abkhazia Badra Lind`: behind an office its place, then who holds it.
function isLed(words: readonly Word[], from: number): boolean {
  return words[from - 1]?.key === 'of' && roleHeads.has(words[from - 2]?.key ?? '');
}

// `Diplomats of the United States` at the head of a sentence: a capital that says nothing, then a country.
function countryOf(words: readonly Word[], { from, to }: Tagged, gazetteer: Gazetteer): number | undefined {
  const first = words[from];
  if (first?.opens !== true || words[from + 1]?.key !== 'of' || polities.has(first.key)) return undefined;
  if (leadingPlaceHeads.has(first.key) || placeHeads.has(first.key) || governedHeads.has(first.key)) return undefined;
  const at = words[from + 2]?.key === 'the' ? from + 3 : from + 2;
  const listed = lookUp(words, at, gazetteer);
  return listed?.to === to && listed.readings[0]?.kind === 'country' ? at : undefined;
}

// `the 2004 Water Treaty`: the year is written as a part of the name.
function withYear(words: readonly Word[], name: Tagged): Tagged {
  const [year, last] = [words[name.from - 1], words[name.to - 1]?.key ?? ''];
  const isYear = year !== undefined && !year.opens && /^(?:1[89]|20)\d\d$/.test(year.text);
  return isYear && name.to - name.from > 1 && (lawHeads.has(last) || eventHeads.has(last)) ? { ...name, from: name.from - 1 } : name;
}

// `al-Qaeda and Iraq`: the lists know both by themselves; `the Reform Movement and the Green Party`: both say what they are.
function apart(words: readonly Word[], name: Tagged, gazetteer: Gazetteer): readonly Tagged[] {
  const row = rowOfNames(words, name);
  if (row !== undefined) return row;
  const part = partOfBody(words, name);
  if (part !== undefined) return [{ ...name, to: part }, ...apart(words, { ...name, from: part + 2 }, gazetteer)];
  const and = secondOrganisation(words, name);
  if (and !== undefined) return [{ ...name, to: and }, { ...name, from: and + 2 }];
  const first = lookUp(words, name.from, gazetteer);
  if (first === undefined || words[first.to]?.key !== 'and' || first.to + 1 >= name.to) return [name];
  const second = lookUp(words, first.to + 1, gazetteer);
  const kind = second?.readings[0]?.kind;
  if (second?.to !== name.to || first.readings[0]?.kind !== 'organisation') return [name];
  const type = kind === 'organisation' ? 'ORG' : kind === 'country' || kind === 'capital' ? 'LOC' : undefined;
  return type === undefined ? [name] : [{ ...name, to: first.to }, { ...name, from: first.to + 1, type }];
}

/** What is a part of a body that has a name of its own. */
const bodyParts: ReadonlySet<string> = new Set('directorate division unit branch chapter bureau department wing section command brigade battalion squad institute faculty school centre center'.split(' '));

// `Traffic Directorate of the National Police`: two bodies.
function partOfBody(words: readonly Word[], { from, to }: Tagged): number | undefined {
  for (let at = from + 2; at < to - 2; at++) {
    if (words[at]?.key !== 'of' || words[at + 1]?.key !== 'the' || !bodyParts.has(words[at - 1]?.key ?? '')) continue;
    const rest = words.slice(at + 2, to);
    if (rest.length > 1 && rest.every(isCapital) && openOrganisationHeads.has(rest.at(-1)?.key ?? '')) return at;
  }
  return undefined;
}

// `Shell, Star Oil and Yara`: where nothing governs the row (`Department for Business, Energy and Industry`), each is one.
function rowOfNames(words: readonly Word[], name: Tagged): readonly Tagged[] | undefined {
  const parts: Tagged[] = [];
  const last = lastLink(words, name);
  let { from } = name;
  for (let at = name.from; at < name.to; at++) {
    const { key, text, case: wordCase } = words[at] ?? { key: '', text: '', case: 'mark' };
    const isLink = text === ',' || (key === 'and' && wordCase === 'lower');
    if (!isLink && wordCase !== 'capital' && wordCase !== 'upper') return undefined;
    if (!isLink) continue;
    if (at === from || (key === 'and') !== (at === last)) return undefined;
    parts.push({ ...name, from, to: at });
    from = at + 1;
  }
  return parts.length < 2 || from >= name.to ? undefined : [...parts, { ...name, from }];
}

function lastLink(words: readonly Word[], { from, to }: Tagged): number {
  let at = to - 1;
  while (at > from && words[at]?.text !== ',' && words[at]?.key !== 'and') at--;
  return at;
}

function secondOrganisation(words: readonly Word[], { from, to }: Tagged): number | undefined {
  let isGoverned = false;
  for (let at = from + 1; at < to - 2; at++) {
    isGoverned ||= /^(?:of|for|on|against|to)$/.test(words[at]?.key ?? '');
    if (words[at]?.key !== 'and' || words[at + 1]?.key !== 'the' || words[at + 1]?.case !== 'lower') continue;
    const rest = words.slice(at + 2, to);
    // `the Lions and the Bulls`.
    if (!isGoverned && rest.every(isCapital)) return at;
    const isWhole = openOrganisationHeads.has(words[at - 1]?.key ?? '') || /(?:ists|ats|ans|als|ives|ens)$/.test(words[at - 1]?.key ?? '');
    if (isWhole && rest.every(isCapital) && openOrganisationHeads.has(rest.at(-1)?.key ?? '')) return at;
  }
  return undefined;
}

const polities: ReadonlySet<string> = new Set('republic kingdom union federation commonwealth emirate sultanate state dominion principality'.split(' '));

function parted(words: readonly Word[], name: Tagged, at: number, gazetteer: Gazetteer): readonly Tagged[] {
  return [{ ...name, to: at }, ...inHouseStyle(words, { ...name, from: at + 1 }, gazetteer)];
}

// `US State Department` is `US` and `State Department`; `Iraqi Parliament` and `Kenyan Supreme Court` stay whole: not
// every country has the State Department, but each its own Supreme Court.
function withoutCountry(words: readonly Word[], name: Tagged, gazetteer: Gazetteer): readonly Tagged[] {
  const country = lookUp(words, name.from, gazetteer);
  const kind = country?.readings[0]?.kind;
  // `Saudi Arabia's Public Investment Fund`
  if (country !== undefined && words[country.to]?.key === 's' && country.to + 1 < name.to && kind === 'country') return [{ ...name, to: country.to, type: 'LOC' }, { ...name, from: country.to + 1 }];
  if (country === undefined || country.to >= name.to || (kind !== 'country' && kind !== 'demonym')) return [name];
  const rest = lookUp(words, country.to, gazetteer);
  if (rest?.to !== name.to || !isOrganisationOf(rest, country)) return [name];
  return [{ ...name, to: country.to, type: kind === 'country' ? 'LOC' : 'NORP' }, { ...name, from: country.to }];
}
