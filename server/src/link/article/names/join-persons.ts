/**
 * Joins the mentions of one person in an article: full names first, then surnames, first names and titles
 * with a surname. Namesakes and relatives stay apart: two given names are two people. It must not know lists.
 */
import { groupBy } from '../../../base/group-by.ts';
import type { Span } from '../../../base/span.ts';
import type { RoleMention } from '../../../recognise/mention.ts';
import { compareNames, compareWords, LONG_NAME, readPersonName, skeleton, soundLength } from '../../person-name.ts';
import type { PersonName } from '../../person-name.ts';
import type { Groups } from './groups.ts';
import type { Named } from './named.ts';

const maker = 'names/join';

interface Person {
  readonly at: number;
  readonly name: PersonName;
  readonly named: Named;
}

/** Joins the persons among the names. */
export function joinPersons(names: readonly Named[], groups: Groups): void {
  const persons = names.flatMap((named, at): Person[] => (named.mention.type === 'PERSON' ? [{ at, named, name: readPersonName(named.text) }] : []));
  const full = persons.filter(({ name }) => name.given.length > 0);
  const bySurname = groupBy(full, ({ name }) => skeleton(name.surname));
  for (const family of bySurname.values()) joinFamily(family, groups);
  const byFirst = groupBy(full, ({ name }) => name.first);
  const alone: Person[] = [];
  for (const person of persons) {
    if (person.name.given.length > 0) continue;
    if (!joinShort(person, bySurname, byFirst, groups)) joinAlone(person, alone, groups);
  }
}

// Full names with one surname: each joins the first group before it whose spelling or role says that it is the same person.
function joinFamily(family: readonly Person[], groups: Groups): void {
  const spellings: Person[] = [];
  for (const person of family) {
    const twin = spellings.find((other) => isSamePerson(person, other));
    if (twin === undefined) spellings.push(person);
    else {
      groups.join(person.at, twin.at, fullReason(person, twin));
      if (twin.named.text !== person.named.text || person.named.roles.length > 0) spellings.push(person);
    }
  }
}

function isSamePerson(a: Person, b: Person): boolean {
  const likeness = compareNames(a.name, b.name);
  if (likeness === 'same') return true;
  if (likeness === 'other') return false;
  if (likeness === 'variant' && Math.min(soundLength(a.name), soundLength(b.name)) >= LONG_NAME) return true;
  return a.named.roles.some((role) => b.named.roles.some((other) => isSameRole(role, other)));
}

function isSameRole(a: RoleMention, b: RoleMention): boolean {
  return a.role === b.role && a.role !== 'counterpart';
}

function fullReason(person: Person, twin: Person): { maker: string; words: string; span: Span } | undefined {
  if (person.named.text === twin.named.text) return undefined;
  const likeness = compareNames(person.name, twin.name);
  const words = likeness === 'same' ? `the name of ${twin.named.text}` : `another spelling of ${twin.named.text}`;
  return { maker, words, span: twin.named.mention };
}

type ByName = ReadonlyMap<string, readonly Person[]>;

// A surname alone, else a first name alone.
function joinShort(person: Person, bySurname: ByName, byFirst: ByName, groups: Groups): boolean {
  const { surname } = person.name;
  const family = (bySurname.get(skeleton(surname)) ?? []).filter(({ name }) => /same|variant/.test(compareWords(name.surname, surname)));
  const exact = family.filter(({ name }) => name.surname === surname);
  const alike = exact.length > 0 ? exact : family.filter((bearer) => sharesTitle(person, bearer, family, groups));
  const bearers = family.length > 0 ? alike : (byFirst.get(surname) ?? []);
  const bearer = chooseBearer(person, bearers, groups);
  if (bearer === undefined) return false;
  const short = family.length > 0 ? 'surname' : 'first name';
  const doubt = new Set(bearers.map(({ at }) => groups.find(at))).size > 1 ? ', the one named last' : '';
  groups.join(person.at, bearer.at, { maker, words: `${short} of ${bearer.named.text}${doubt}`, span: bearer.named.mention });
  return true;
}

/** Forms of address that anybody may have. */
const address = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'lady', 'dame']);

// Sound alone does not make `Ayatollah Hossein` a Hussein of another title; with none said, or one that is shared, it is but another spelling.
function sharesTitle(person: Person, bearer: Person, family: readonly Person[], groups: Groups): boolean {
  const said = titleWords(person);
  if (said.length === 0) return true;
  const same = family.filter(({ at }) => groups.find(at) === groups.find(bearer.at)).flatMap(titleWords);
  return said.some((word) => same.includes(word));
}

function titleWords({ named: { title = '', roles } }: Person): readonly string[] {
  return [title, ...roles.map(({ role }) => role)].flatMap((words) => words.split(/[\s.-]+/)).filter((word) => word !== '' && !address.has(word));
}

// One bearer, or the one whose role is said here, or the one named last before; whoever has another role is not meant.
function chooseBearer(person: Person, bearers: readonly Person[], groups: Groups): Person | undefined {
  const fitting = bearers.filter((bearer) => !contradicts(person, bearer));
  const sharing = fitting.filter(({ named }) => named.roles.some((role) => person.named.roles.some((own) => isSameRole(role, own))));
  const choice = sharing.length > 0 ? sharing : fitting;
  const before = choice.filter(({ at }) => at < person.at).at(-1);
  const single = new Set(choice.map(({ at }) => groups.find(at))).size === 1;
  return before ?? (single ? choice[0] : undefined);
}

// `President Hussein` is not `Foreign Minister Hussein`: both roles have a country, and not the same one.
function contradicts({ named }: Person, bearer: Person): boolean {
  if (named.roles.length === 0 || bearer.named.roles.length === 0) return false;
  return named.roles.every((own) => bearer.named.roles.every((other) => !shareWord(own.role, other.role)));
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(a.split(/[\s-]/));
  return b.split(/[\s-]/).some((word) => words.has(word));
}

function joinAlone(person: Person, alone: Person[], groups: Groups): void {
  const twin = alone.find(({ name }) => compareWords(name.surname, person.name.surname) === 'same');
  if (twin === undefined) alone.push(person);
  else groups.join(person.at, twin.at);
}
