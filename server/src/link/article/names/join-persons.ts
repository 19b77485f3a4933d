/**
 * Joins the mentions of one person in an article: full names first, then surnames, first names and titles
 * with a surname. Namesakes and relatives stay apart: two given names are two people. It must not know lists.
 */
import { groupBy } from '../../../base/group-by.ts';
import { lastStartingAtOrBefore } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { compareNames, compareWords, isSameGeneration, LONG_NAME, readPersonName, skeleton, soundLength } from '../../person-name.ts';
import type { PersonName } from '../../person-name.ts';
import { isShortFor } from '../../short-names.ts';
import type { HeldRole } from '../offices/held-role.ts';
import { genderOfTitle } from './gender.ts';
import type { Gender } from './gender.ts';
import type { Groups } from './groups.ts';
import { joinParts } from './join-parts.ts';
import { joinTurned } from './join-turned.ts';
import type { Named } from './named.ts';

const maker = 'names/join';

/** A person's name among the names of the article. */
export interface Person {
  /** Index of the name. */
  readonly at: number;
  readonly name: PersonName;
  readonly named: Named;
}

/** Joins the persons among the names. `isGiven` tells of a folded word whether it is a given name. */
export function joinPersons(names: readonly Named[], groups: Groups, isGiven: (word: string) => boolean): void {
  const persons = names.flatMap((named, at): Person[] => (named.mention.type === 'PERSON' ? [{ at, named, name: readPersonName(named.text) }] : []));
  const full = persons.filter(({ name }) => name.given.length > 0);
  for (const family of groupBy(full, ({ name }) => skeleton(name.surname)).values()) joinFamily(family, groups);
  joinParts(full, groups, isGiven);
  joinTurned(full, groups, isGiven);
  const bearers = bearersOf(full, groups);
  const known: Known = {
    bySurname: groupBy(bearers, ({ name }) => skeleton(name.surname)),
    byFirst: groupBy(bearers, ({ name }) => name.first),
    byCalled: calledNames(bearers),
    told: new Told(full, groups),
  };
  const alone = new Map<string, Person[]>();
  for (const person of persons) {
    if (person.name.given.length > 0) continue;
    if (!joinShort(person, known, groups)) joinAlone(person, alone, known.told, groups);
  }
}

/** A full name with a title and roles, once for all the places where one person stands so: of a name told a thousand times there is one. */
interface Bearer extends Person {
  /** The places, in order. */
  readonly uses: readonly Use[];
}

/** A place of a name, with the index of the name. */
interface Use extends Span {
  readonly at: number;
}

function bearersOf(full: readonly Person[], groups: Groups): readonly Bearer[] {
  const sayings = groupBy(full, ({ at, named: { text, title = '', kin = '', roles } }) => JSON.stringify([groups.find(at), text, title, kin, ...roles.map(({ role }) => role)]));
  return [...sayings.values()].flatMap((same): Bearer[] => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, uses: same.map(({ at, named: { mention } }) => ({ at, start: mention.start, end: mention.end })) }];
  });
}

/** What is known of the full names when the short ones are joined. */
interface Known {
  readonly bySurname: ByName;
  readonly byFirst: ByName;
  /** By nicknames and by the beginnings of given names. */
  readonly byCalled: ByName;
  readonly told: Told;
}

/** Letters that the beginning of a given name has at least, where somebody is called by it: `Geoff`. */
const SHORTEST_BEGINNING = 4;

// `Becky` of `Rebecca “Becky” Thornton`; `Geoff` of `Geoffrey Lund`.
function calledNames(bearers: readonly Bearer[]): ByName {
  const keyed = bearers.flatMap((person) => {
    const nickname = nicknameOf(person.named.text);
    const keys = new Set(nickname === undefined ? [] : [nickname]);
    const { first, given } = person.name;
    // `Boric`, of `Gabriel Boric Font`
    if (given.length > 1 && (given.at(-1)?.length ?? 0) > 3) keys.add(given.at(-1) ?? '');
    for (let length = SHORTEST_BEGINNING; length <= first.length - 2; length++) keys.add(first.slice(0, length));
    return [...keys].map((key) => ({ key, person }));
  });
  return new Map([...groupBy(keyed, ({ key }) => key)].map(([key, rows]) => [key, rows.map(({ person }) => person)]));
}

function nicknameOf(name: string): string | undefined {
  const words = /["“'‘(](?:the )?([^"”'’()]+)["”'’)] /i.exec(name)?.[1];
  return words === undefined ? undefined : readPersonName(words).surname;
}

// What the article says of whole groups: how somebody is addressed, and who comes in as another one's relative.
class Told {
  readonly #groups: Groups;
  readonly #genders = new Map<number, Gender>();
  readonly #kin = new Set<number>();

  constructor(full: readonly Person[], groups: Groups) {
    this.#groups = groups;
    for (const person of full) {
      if (groups.find(person.at) === person.at && (person.named.kin !== undefined || person.named.tellsKin)) this.#kin.add(person.at);
      this.learn(person);
    }
  }

  learn(person: Person): void {
    const gender = ownGender(person);
    if (gender !== undefined) this.#genders.set(this.#groups.find(person.at), gender);
  }

  gender({ at }: Person): Gender | undefined {
    return this.#genders.get(this.#groups.find(at));
  }

  isKin({ at }: Person): boolean {
    return this.#kin.has(this.#groups.find(at));
  }
}

function ownGender({ named: { title = '', kin } }: Person): Gender | undefined {
  return genderOfTitle(title.split(/\s/)[0] ?? '') ?? kin;
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
  if (likeness === 'same' || isCalled(a, b) || isCalled(b, a)) return true;
  if (likeness === 'other') return false;
  if (likeness === 'variant' && Math.min(soundLength(a.name), soundLength(b.name)) >= LONG_NAME) return true;
  return a.named.roles.some((role) => b.named.roles.some((other) => isSameRole(role, other)));
}

// `Whitey Lund`, of `James “Whitey” Lund`; `Joe Lund`, of `Joseph Lund`.
function isCalled({ name }: Person, { name: whole, named }: Person): boolean {
  const [first = '', ...others] = name.given;
  if (others.length > 0 || name.surname !== whole.surname || !isSameGeneration(name, whole)) return false;
  return first === nicknameOf(named.text) || isShortFor(first, whole.given[0] ?? '');
}

function isSameRole(a: HeldRole, b: HeldRole): boolean {
  return a.role === b.role && a.role !== 'counterpart';
}

function fullReason(person: Person, twin: Person): { maker: string; words: string; span: Span } | undefined {
  if (person.named.text === twin.named.text) return undefined;
  const likeness = compareNames(person.name, twin.name);
  const words = likeness === 'same' ? `the name of ${twin.named.text}` : `another spelling of ${twin.named.text}`;
  return { maker, words, span: twin.named.mention };
}

type ByName = ReadonlyMap<string, readonly Bearer[]>;

// A surname alone, else a first name alone.
function joinShort(person: Person, { bySurname, byFirst, byCalled, told }: Known, groups: Groups): boolean {
  const { surname } = person.name;
  const family = (bySurname.get(skeleton(surname)) ?? []).filter(({ name }) => /same|variant/.test(compareWords(name.surname, surname)));
  const exact = family.filter(({ name }) => name.surname === surname);
  const alike = exact.length > 0 ? exact : family.filter((bearer) => sharesTitle(person, bearer, family, groups));
  const first = byFirst.get(surname) ?? onlyOne(byCalled.get(surname) ?? [], groups);
  const bearers = family.length > 0 ? alike : first;
  const fitting = ofGeneration(person, bearers).filter((bearer) => !contradicts(person, bearer) && !clash(ownGender(person), told.gender(bearer)));
  const chosen = chooseBearer(person, likeliest(person, fitting, told), groups);
  if (chosen === undefined) return false;
  const short = family.length > 0 ? 'surname' : 'first name';
  const { bearer, use: { at, start, end } } = chosen;
  groups.join(person.at, at, { maker, words: `${short} of ${bearer.named.text}${doubtOf(bearers, fitting, person, told, groups)}`, span: { start, end } });
  told.learn(person);
  return true;
}

// `Lund Jr.` is no other Lund, and `Hassan II` whoever has that number; `Lund` alone is not the one whom `Jr.` tells from his father.
function ofGeneration({ name }: Person, bearers: readonly Bearer[]): readonly Bearer[] {
  if (name.generation !== undefined) return bearers.filter((bearer) => bearer.name.generation === name.generation);
  const elders = new Set(bearers.flatMap((bearer) => (bearer.name.generation === undefined ? [bearer.name.first] : [])));
  return bearers.filter((bearer) => bearer.name.generation !== 'jr' || !elders.has(bearer.name.first));
}

function onlyOne(bearers: readonly Bearer[], groups: Groups): readonly Bearer[] {
  return new Set(bearers.map(({ at }) => groups.find(at))).size === 1 ? bearers : [];
}

function clash(a: Gender | undefined, b: Gender | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

// `Mrs Lund` is the wife where there is one; `Lund` alone is whoever did not come in as somebody's wife or son.
function likeliest(person: Person, fitting: readonly Bearer[], told: Told): readonly Bearer[] {
  const gender = ownGender(person);
  const addressed = gender === undefined ? [] : fitting.filter((bearer) => told.gender(bearer) === gender);
  if (addressed.length > 0) return addressed;
  const chosen = fitting.filter((bearer) => !told.isKin(bearer));
  return chosen.length > 0 ? chosen : fitting;
}

function doubtOf(bearers: readonly Bearer[], fitting: readonly Bearer[], person: Person, told: Told, groups: Groups): string {
  const count = (some: readonly Person[]): number => new Set(some.map(({ at }) => groups.find(at))).size;
  if (count(likeliest(person, fitting, told)) > 1) return ', the one named last';
  if (count(bearers) === 1) return '';
  return ownGender(person) === undefined ? ', not of a relative' : ', by the form of address';
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

// One bearer, or the one whose role is said here, or the one named last before.
function chooseBearer(person: Person, bearers: readonly Bearer[], groups: Groups): { readonly bearer: Bearer; readonly use: Use } | undefined {
  const sharing = bearers.filter(({ named }) => named.roles.some((role) => person.named.roles.some((own) => isSameRole(role, own))));
  const choice = sharing.length > 0 ? sharing : bearers;
  const before = choice.flatMap((bearer) => {
    const use = bearer.uses[lastStartingAtOrBefore(bearer.uses, person.named.mention.start - 1)];
    return use === undefined ? [] : [{ bearer, use }];
  });
  const last = before.reduce<(typeof before)[number] | undefined>((latest, one) => (latest === undefined || one.use.at > latest.use.at ? one : latest), undefined);
  const [first] = choice;
  const single = new Set(choice.map(({ at }) => groups.find(at))).size === 1;
  return last ?? (single && first?.uses[0] !== undefined ? { bearer: first, use: first.uses[0] } : undefined);
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

// `alone` has those whom nobody joined so far, by surname.
function joinAlone(person: Person, alone: Map<string, Person[]>, told: Told, groups: Groups): void {
  const { surname } = person.name;
  const others = alone.get(surname) ?? [];
  const twin = others.find((other) => isSameGeneration(other.name, person.name) && !clash(ownGender(person), told.gender(other)));
  if (twin === undefined) alone.set(surname, [...others, person]);
  else groups.join(person.at, twin.at);
  told.learn(person);
}
