/**
 * Who is who among the persons of one surname. Full names are grouped; a surname alone joins the only bearer that
 * shares its role, or company in its article; else those with one role are one person. What many articles say
 * alike is judged once, and every judgement can be made for one item without looking at the others.
 * It must not know how forms were found.
 */
import { hashText } from '../../../base/hash.ts';
import type { EntityItem, Tally } from '../corpus.ts';
import type { FormRole } from '../entity-form.ts';
import type { Company } from './company.ts';
import { companyWith, COMPANY, sharedRole } from './evidence.ts';
import { PersonGroups } from './person-groups.ts';
import type { Group } from './person-groups.ts';
import { classesOf, tellsRole } from './surname-classes.ts';
import type { SurnameClass } from './surname-classes.ts';
import { shownOf, slugOf, spellingOf, spellingsOf, usualName } from './spelling.ts';
import type { Spelling } from './spelling.ts';

/** A person as all articles know it. */
export interface Person {
  readonly id: string;
  /** The forms that are this person's in every article. */
  readonly tallies: readonly Tally[];
  /** The asked item, where it alone of its form is this person's. */
  readonly alone?: EntityItem;
  readonly reasons: readonly string[];
  readonly likely: boolean;
  /** Forms of the others it may be, the most used ones. */
  readonly candidates: readonly (readonly Tally[])[];
}

/** Candidates that are told at most. */
const CANDIDATES = 6;

/** The persons whose names share keys. */
export class PersonFamily {
  readonly #full: readonly Spelling[];
  /** Surnames alone, each form for itself: its roles say who is meant. */
  readonly #alone: readonly Spelling[];
  readonly #groups: PersonGroups;
  readonly #persons = new Map<Group, Person>();
  readonly #bearersOf = new Map<string, readonly Spelling[]>();
  readonly #company: Company;

  constructor(tallies: readonly Tally[], company: Company) {
    const spellings = spellingsOf(tallies);
    this.#full = spellings.filter(({ name }) => name.given.length > 0);
    this.#alone = spellings.filter(({ name }) => name.given.length === 0).flatMap(({ slug, tallies: forms }) => forms.map((form) => spellingOf(slug, [form])));
    this.#groups = new PersonGroups(this.#full, company);
    this.#company = company;
  }

  /** The person that an item of this form is. */
  async personOf(item: EntityItem, form: string): Promise<Person> {
    const isOwn = ({ tallies }: Spelling): boolean => tallies.some((tally) => tally.form.id === form);
    const full = this.#full.find(isOwn);
    if (full !== undefined) return this.#bearer(await this.#groups.of(full));
    const alone = this.#alone.find(isOwn);
    return alone === undefined ? nobodyElse(item, []) : this.#meant(item, alone);
  }

  // A full name, with the surnames alone that can only mean it.
  #bearer(group: Group): Person {
    const known = this.#persons.get(group);
    if (known !== undefined) return known;
    const own = talliesOf(group);
    const roles = rolesOf(group);
    const followers = this.#alone.filter((alone) => sharedRole(alone.roles, roles) !== undefined && this.#isOnlyBearer(group, alone));
    const words = followers.map((alone) => `${shownOf(alone)} alone: the only one of this name here, and both ${sharedRole(alone.roles, roles) ?? ''}`);
    const person: Person = {
      id: slugOf(`person:${usualName(own)}`),
      tallies: [...own, ...followers.flatMap(({ tallies }) => tallies)],
      reasons: [...new Set([...group.reasons, ...words])],
      likely: group.likely || followers.length > 0,
      candidates: [],
    };
    this.#persons.set(group, person);
    return person;
  }

  #isOnlyBearer({ spellings }: Group, alone: Spelling): boolean {
    const bearers = this.#bearers(alone);
    return bearers.length > 0 && bearers.every((one) => spellings.includes(one));
  }

  async #meant(item: EntityItem, alone: Spelling): Promise<Person> {
    const groups = await this.#groupsNamed(alone, CANDIDATES);
    const [only] = groups;
    if (only !== undefined && groups.length === 1) {
      const person = this.#bearer(only);
      if (person.tallies.some((tally) => alone.tallies.includes(tally))) return person;
      const isExact = only.spellings.some(({ name }) => name.surname === alone.name.surname || name.first === alone.name.surname);
      // Of another title and the same sound only: company does not make up for both.
      const shared = isExact || !tellsRole(alone) ? await this.#sharedWith(item, talliesOf(only)) : 0;
      if (shared >= COMPANY) return withItem(person, item, shared);
    }
    const candidates = groups.map(talliesOf);
    const classes = await this.#classes(alone);
    const own = classes.find(({ members }) => members.includes(alone));
    if (own !== undefined) return personOf(own, candidates);
    return groups.length > 0 ? nobodyElse(item, candidates) : this.#byCompany(item, alone, classes);
  }

  // No article has the full name: those who keep the same company are one.
  async #byCompany(item: EntityItem, alone: Spelling, classes: readonly SurnameClass[]): Promise<Person> {
    const core = this.#alone.filter(({ heard }) => heard === alone.heard).flatMap(({ tallies }) => tallies);
    const targets = classes.length > 0 ? classes.map((one) => personOf(one, [])) : [coreOf(core)];
    let best: { readonly person: Person; readonly shared: number } | undefined;
    for (const person of targets) {
      const shared = await this.#sharedWith(item, classes.length > 0 ? person.tallies : core);
      if (shared >= COMPANY && shared > (best?.shared ?? 0)) best = { person, shared };
    }
    return best === undefined ? nobodyElse(item, []) : withItem(best.person, item, best.shared);
  }

  #sharedWith(item: EntityItem, tallies: readonly Tally[]): Promise<number> {
    return companyWith(item.path, item.keys, tallies, this.#company);
  }

  /** Full names that a surname alone may stand for: by its sound, or their first word, as in names that begin with the family. The most used first. */
  #bearers({ heard, name }: Spelling): readonly Spelling[] {
    const known = this.#bearersOf.get(name.surname);
    if (known !== undefined) return known;
    const bearers = this.#full.filter((full) => full.heard === heard || full.name.first === name.surname).sort((a, b) => b.items - a.items || (a.slug < b.slug ? -1 : 1));
    this.#bearersOf.set(name.surname, bearers);
    return bearers;
  }

  /** The first persons that a surname alone may be; two tell that it is not known which. */
  async #groupsNamed(alone: Spelling, most: number): Promise<readonly Group[]> {
    const groups = new Set<Group>();
    for (const bearer of this.#bearers(alone)) {
      if (groups.size >= most) break;
      groups.add(await this.#groups.of(bearer));
    }
    return [...groups];
  }

  async #classes(alone: Spelling): Promise<readonly SurnameClass[]> {
    const unplaced: Spelling[] = [];
    for (const one of this.#alone) if (one.heard === alone.heard && tellsRole(one) && !(await this.#isPlaced(one))) unplaced.push(one);
    return classesOf(unplaced);
  }

  async #isPlaced(alone: Spelling): Promise<boolean> {
    const groups = await this.#groupsNamed(alone, 2);
    return groups.length === 1 && groups.some((group) => sharedRole(alone.roles, rolesOf(group)) !== undefined);
  }
}

function talliesOf({ spellings }: Group): readonly Tally[] {
  return spellings.flatMap(({ tallies }) => tallies);
}

function rolesOf({ spellings }: Group): readonly FormRole[] {
  return spellings.flatMap(({ roles }) => roles);
}

function withItem(person: Person, item: EntityItem, shared: number): Person {
  const words = `${item.name} alone: the only one of this name here, named with ${shared} of the same names`;
  return { ...person, alone: item, reasons: [...person.reasons, words], likely: true };
}

function personOf({ founder, members }: SurnameClass, candidates: Person['candidates']): Person {
  const tallies = members.flatMap((member) => member.tallies);
  const [role] = founder.roles.filter((said) => sharedRole([said], [said]) !== undefined);
  const words = `${shownOf(founder)} alone: ${role?.role ?? ''} in every article`;
  return { id: slugOf(`person:${usualName(tallies)}~${role?.role ?? ''} ${role?.of ?? ''}`.trim()), tallies, reasons: [words], likely: members.length > 1, candidates };
}

function coreOf(tallies: readonly Tally[]): Person {
  return { id: slugOf(`person:${usualName(tallies)}`), tallies: [], reasons: [], likely: true, candidates: [] };
}

/** Somebody in the item's own article only: nothing says who it is. */
export function nobodyElse(item: EntityItem, candidates: Person['candidates']): Person {
  const place = hashText(`${item.path}#${item.n}`).slice(-10);
  return { id: `${slugOf(`person:${item.name}`)}~${place}`, tallies: [], alone: item, reasons: [], likely: false, candidates };
}
