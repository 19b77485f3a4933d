/**
 * Reads the phrases by which news says what somebody is: `former US Secretary of State`, `Iraqi military
 * spokesman`, `president of Ghana`; and whose name stands beside. It must not know mentions.
 */
import type { Gazetteer } from '../model/model.ts';
import { closedOrganisationHeads, openOrganisationHeads } from './head-words.ts';
import { lookUp } from './look-up.ts';
import { beginsName, personRunEnd } from './person-run.ts';
import { lightHeads, roleComplements, roleHeads, roleModifiers, roleQualifiers, titles } from './role-words.ts';
import { reportingVerbs } from './small-words.ts';
import { isCapital } from './words.ts';
import type { Word } from './words.ts';

/** A range of words, `to` exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A role in the text, in word indices. */
export interface RolePhrase extends WordRange {
  /** Lower case, without country and qualifier. */
  readonly role: string;
  readonly of?: WordRange;
  readonly qualifier?: 'former' | 'acting' | 'deputy' | 'then' | 'elect' | 'late';
  /** Where the role's own words begin: behind country and qualifier, when they stand before it. */
  readonly core: number;
  readonly holder?: WordRange;
  /** The title right before the holder's name: the rank, else the role itself when it is written with a capital. */
  readonly title?: WordRange;
}

/** The roles of a paragraph in reading order. */
export function readRoles(words: readonly Word[], gazetteer: Gazetteer): readonly RolePhrase[] {
  const roles: RolePhrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !roleHeads.has(word.key) || word.case === 'mark') continue;
    const role = readRole(words, at, gazetteer);
    if (role === undefined) continue;
    roles.push(role);
    at = Math.max(at, role.to - 1);
  }
  return roles;
}

function readRole(words: readonly Word[], head: number, gazetteer: Gazetteer): RolePhrase | undefined {
  if (isCompoundStart(words, head) || isInsideListed(words, head, gazetteer)) return undefined;
  const behind = readBehind(words, head, gazetteer);
  if (belongsToOrganisation(words, behind.to)) return undefined;
  const before = readBefore(words, head, gazetteer, behind.of === undefined);
  const bare = before.from === head && behind.to === head + 1;
  const headWord = words[head];
  if (headWord === undefined) return undefined;
  if (bare && lightHeads.has(headWord.key) && !isHeld(words, head)) return undefined;
  const of = before.of ?? behind.of;
  const role = canonicalRole(words, before.core, behind.core, before.of, before.qualifierAt);
  const phrase = { from: before.from, to: behind.to, core: before.core, role };
  const holder = readHolderAfter(words, phrase, gazetteer) ?? readHolderBefore(words, phrase, gazetteer);
  return {
    ...phrase,
    ...(of === undefined ? {} : { of }),
    ...(before.qualifier === undefined ? {} : { qualifier: before.qualifier }),
    ...holder,
  };
}

// `Head Anna Weber`; `Norwind manager Anna Weber`: a name before it says of what, a name behind it who.
function isHeld(words: readonly Word[], head: number): boolean {
  const [before, own, next] = [words[head - 1], words[head], words[head + 1]];
  if (own === undefined || !isCapital(next) || next.opens || own.loud) return false;
  return isCapital(own) || (isCapital(before) && !before.loud && before.key !== 'the' && isCapital(words[head + 2]));
}

// `Secretary General`, `General Manager`, `deputy press secretary`: a later word is the head.
function isCompoundStart(words: readonly Word[], head: number): boolean {
  const next = words[head + 1];
  if (words[head]?.key === 'general' && next !== undefined && next.case === words[head]?.case && roleHeads.has(next.key)) return true;
  if (words[head]?.key === 'chief' && isCapital(next) && isCapital(words[head]) && roleHeads.has(next.key) && !titles.has(next.key)) return true;
  if (words[head]?.key === 'deputy' && next !== undefined && (roleHeads.has(next.key) || roleModifiers.has(next.key))) return true;
  return next?.key === 'general' && next.case === words[head]?.case && roleHeads.has(words[head]?.key ?? '');
}

function isInsideListed(words: readonly Word[], head: number, gazetteer: Gazetteer): boolean {
  if (!isCapital(words[head])) return false;
  for (let from = Math.max(0, head - 3); from <= head; from++) {
    const found = lookUp(words, from, gazetteer);
    if (found !== undefined && found.to > head && found.to - from > 1) return true;
  }
  return false;
}

// `Attorney General's Office`, `Justice Department`: words of an organisation's name.
function belongsToOrganisation(words: readonly Word[], to: number): boolean {
  const next = words[to]?.key === 's' ? words[to + 1] : words[to];
  return isCapital(next) && (openOrganisationHeads.has(next.key) || closedOrganisationHeads.has(next.key));
}

interface Behind {
  readonly to: number;
  /** End of the role's own words. */
  readonly core: number;
  readonly of?: WordRange;
}

// `of State`, `of Foreign Affairs`; `of Iraq`, `of the African Union`.
function readBehind(words: readonly Word[], head: number, gazetteer: Gazetteer): Behind {
  let at = head + 1;
  let core = at;
  const link = words[at];
  if (link?.key !== 'of' && link?.key !== 'for') return { to: at, core };
  if (complementEnd(words, at + 1) > at + 1) {
    core = at = complementEnd(words, at + 1);
    if (words[at]?.key !== 'of') return { to: at, core };
  }
  const from = words[at + 1]?.key === 'the' ? at + 2 : at + 1;
  const found = lookUp(words, from, gazetteer);
  // `rector of Oslo University`: the name goes on.
  const next = words[found?.to ?? from];
  const goesOn = found !== undefined && isCapital(next) && (openOrganisationHeads.has(next.key) || closedOrganisationHeads.has(next.key));
  return found === undefined || goesOn ? { to: core, core } : { to: found.to, core, of: { from, to: found.to } };
}

function complementEnd(words: readonly Word[], from: number): number {
  let end = from;
  for (let at = from; at < from + 6; at++) {
    const word = words[at];
    if (word === undefined || word.case === 'mark' || !roleComplements.has(word.key)) break;
    if (word.key !== 'and' && word.key !== 'the' && word.key !== 'for') end = at + 1;
  }
  return end;
}

interface Before {
  readonly from: number;
  readonly core: number;
  readonly of?: WordRange;
  readonly qualifier?: Exclude<RolePhrase['qualifier'], undefined>;
  readonly qualifierAt?: number;
}

// Walks to the left over modifiers, one country or organisation, and qualifiers.
function readBefore(words: readonly Word[], head: number, gazetteer: Gazetteer, mayHaveOf: boolean): Before {
  let from = head;
  let core = head;
  let of: WordRange | undefined;
  let qualifier: Before['qualifier'];
  let qualifierAt: number | undefined;
  for (let at = head - 1; at >= 0 && head - at < 12; ) {
    const word = words[at];
    if (word === undefined || word.case === 'mark' || word.case === 'number') break;
    const possessive = word.key === 's' && word.text.length === 2;
    const listed = mayHaveOf && of === undefined ? listedEndingAt(words, possessive ? at - 1 : at, gazetteer) : undefined;
    if (listed !== undefined) {
      of = listed;
      from = listed.from;
      at = from - 1;
      continue;
    }
    const qualifies = roleQualifiers.get(word.key);
    if (qualifies !== undefined && qualifier === undefined) {
      qualifier = qualifies;
      qualifierAt = at;
    } else if (!roleModifiers.has(word.key) && !(roleHeads.has(word.key) && words[at + 1]?.key === 'general')) break;
    else if (of === undefined) core = at;
    from = at;
    at--;
  }
  if (core > from && of === undefined && qualifier === undefined) core = from;
  return { from, core, ...(of && { of }), ...(qualifier && { qualifier }), ...(qualifierAt !== undefined && { qualifierAt }) };
}

// The listed country, demonym or organisation that ends with `words[last]`.
function listedEndingAt(words: readonly Word[], last: number, gazetteer: Gazetteer): WordRange | undefined {
  let best: WordRange | undefined;
  for (let from = last; from >= Math.max(0, last - 4); from--) {
    const word = words[from];
    if (word === undefined || word.case === 'mark') break;
    const found = lookUp(words, from, gazetteer);
    if (found?.to !== last + 1) continue;
    if (found.readings[0]?.weak === true && word.opens) continue;
    best = { from, to: last + 1 };
  }
  return best;
}

function canonicalRole(
  words: readonly Word[],
  from: number,
  to: number,
  of: WordRange | undefined,
  qualifierAt: number | undefined,
): string {
  const parts: string[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || at === qualifierAt || word.key === 's' || (of !== undefined && at >= of.from && at < of.to)) continue;
    parts.push(word.glued && parts.length > 0 ? `-${word.text.toLowerCase()}` : ` ${word.text.toLowerCase()}`);
  }
  const role = parts.join('').trim().replace(/^(?:(?:top|senior|longtime|long-time|veteran|top-ranking|high-ranking|ranking) )+(?=.)/, '');
  const ministry = /^minister (?:of|for) (?:the )?(.+)$/.exec(role)?.[1];
  if (ministry !== undefined) return ministry === 'foreign affairs' ? 'foreign minister' : `${ministry} minister`;
  return role === 'premier' ? 'prime minister' : role;
}

/** More ranks in a row than any name has. */
const MOST_RANKS = 5;

type Holder = Pick<RolePhrase, 'holder' | 'title'>;

// `Foreign Minister Fuad Hussein`, `spokesman Maj Gen Yahya Rasool`, `the Secretary of State, Antony Blinken,`.
function readHolderAfter(words: readonly Word[], phrase: WordRange & { readonly core: number }, gazetteer: Gazetteer): Holder | undefined {
  const comma = words[phrase.to]?.text === ',';
  let at = comma ? phrase.to + 1 : phrase.to;
  const ranksFrom = at;
  while (at - ranksFrom < MOST_RANKS && isCapital(words[at]) && titles.has(words[at]?.key ?? '') && isCapital(words[at + 1])) at++;
  const to = beginsName(words, at, true) ? personRunEnd(words, at, gazetteer) : at;
  if (to === at) return undefined;
  const ranked = at > ranksFrom;
  if (comma && !(closesApposition(words, to) && (ranked || to - at > 1))) return undefined;
  const head = words[phrase.to - 1];
  if (to - at === 1 && !ranked && !isCapital(head) && isOtherThanPerson(words, at, gazetteer)) return undefined;
  if (isListedWhole(words, at, to, gazetteer)) return undefined;
  const title = ranked ? { from: ranksFrom, to: at } : !comma && isCapital(words[phrase.core]) ? { from: phrase.core, to: phrase.to } : undefined;
  return { holder: { from: at, to }, ...(title && { title }) };
}

// `John Kirby, the Pentagon spokesman`: an apposition behind the name.
function readHolderBefore(words: readonly Word[], phrase: WordRange, gazetteer: Gazetteer): Holder | undefined {
  let comma = phrase.from - 1;
  if (/^(?:the|a|an|its|their|his|her)$/.test(words[comma]?.key ?? '')) comma--;
  // `They met Maria Lopez, the spokesman said.`
  if (words[comma]?.text !== ',' || reportingVerbs.has(words[phrase.to]?.key ?? '')) return undefined;
  for (let from = Math.max(0, comma - 6); from < comma - 1; from++) {
    if (!beginsName(words, from) || personRunEnd(words, from, gazetteer) !== comma) continue;
    if (isListedWhole(words, from, comma, gazetteer) || !startsLikePerson(words, from, comma, gazetteer)) return undefined;
    return { holder: { from, to: comma } };
  }
  return undefined;
}

function closesApposition(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word === undefined || /^[,.;)—–-]$/.test(word.text);
}

function startsLikePerson(words: readonly Word[], from: number, to: number, { givenNames, surnames, commonWords }: Gazetteer): boolean {
  const first = words[from]?.key ?? '';
  const last = words[to - 1]?.key ?? '';
  return (givenNames.has(first) && !commonWords.has(first)) || (surnames.has(last) && !commonWords.has(last));
}

function isOtherThanPerson(words: readonly Word[], at: number, gazetteer: Gazetteer): boolean {
  const key = words[at]?.key ?? '';
  return gazetteer.listed.has(key) || (gazetteer.commonWords.has(key) && !gazetteer.surnames.has(key));
}

function isListedWhole(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): boolean {
  const found = lookUp(words, from, gazetteer);
  if (found === undefined) return false;
  const kind = found.readings[0]?.kind;
  if (found.to - from > 1) return true;
  return found.to >= to && kind !== 'city' && kind !== 'province' && !gazetteer.surnames.has(words[from]?.key ?? '');
}
