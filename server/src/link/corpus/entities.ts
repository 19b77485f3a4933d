/**
 * One entity across articles, derived from name keys at the moment of asking: the order in which articles
 * arrived never shows. What articles say is counted form by form, so an answer costs the ways in which the
 * entity is spoken of and not the articles; only {@link entityItems} walks those. It must not know text.
 */
import type { Reason } from '../../base/reason.ts';
import type { NameType } from '../../recognise/mention.ts';
import type { CorpusReader, EntityItem, Tally } from './corpus.ts';
import { formIdOf, formOf, readForm, writingsOf } from './entity-form.ts';
import type { EntityForm, FormRole } from './entity-form.ts';
import { fold } from '../../text/fold.ts';
import { identityKeyOf } from '../identities.ts';
import { firstNameKeys } from '../name-keys.ts';
import { readPersonName } from '../person-name.ts';
import { Company } from './entities/company.ts';
import { decidedKey, decidedTallies } from './entities/decided.ts';
import { companyWith, COMPANY } from './entities/evidence.ts';
import { FormFamilies, reachOf } from './entities/form-families.ts';
import { NameFamily } from './entities/name-family.ts';
import { nobodyElse, PersonFamily } from './entities/person-family.ts';
import { usualName } from './entities/spelling.ts';
import { compareItems } from './item-order.ts';

/** A form of the name, how often it is written and in how many articles. */
export interface CorpusVariant {
  readonly text: string;
  readonly count: number;
  readonly articles: number;
}

/** An entity as all articles know it. */
export interface CorpusEntity {
  readonly id: string;
  readonly type: NameType;
  /** The usual one of the full forms. */
  readonly name: string;
  /** Every form, most used first. */
  readonly variants: readonly CorpusVariant[];
  /** How many articles name it. */
  readonly articles: number;
  /** What is said of it in all of them, by form. Surnames alone that only company joins are not among them: each is judged in its article. */
  readonly tallies: readonly Tally[];
  /** Keys under which every item of it is found, among others. */
  readonly keys: readonly string[];
  /** Others that this one may be instead or as well: one item each, a few at most. Absent where there is no doubt. */
  readonly candidates?: readonly EntityItem[];
  /** `likely`: some article was joined by evidence besides the spelling; `open`: there are candidates. */
  readonly certainty: 'sure' | 'likely' | 'open';
  readonly reasons: readonly Reason[];
}

/** The entity that an item of an article in this corpus belongs to. */
export function corpusEntity(reader: CorpusReader, item: EntityItem): Promise<CorpusEntity> {
  return new Entities(reader).of(item);
}

/** The entities of several items; what they share is looked up once. */
export async function corpusEntities(reader: CorpusReader, items: readonly EntityItem[]): Promise<ReadonlyMap<EntityItem, CorpusEntity>> {
  const entities = new Entities(reader);
  const found = new Map<EntityItem, CorpusEntity>();
  for (const item of items) found.set(item, await entities.of(item));
  return found;
}

/** The id of every entity item of the corpus, by `path#n`. */
export async function entityIds(reader: CorpusReader): Promise<ReadonlyMap<string, string>> {
  const entities = new Entities(reader);
  const ids = new Map<string, string>();
  for (const path of await reader.paths()) {
    for (const item of await reader.items(path)) if (item.kind === 'entity') ids.set(`${path}#${item.n}`, await entities.idOf(item));
  }
  return ids;
}

/** Items of an entity: some of every way to speak of it, those with roles before others, `limit` at most; ordered by path and `n`. */
export async function exampleItems(reader: CorpusReader, { tallies }: CorpusEntity, limit: number): Promise<readonly EntityItem[]> {
  const found = new Map<string, EntityItem>();
  const take = async (forms: readonly Tally[], most: number): Promise<void> => {
    const writings = forms.map(({ form }) => ({ form: form.id, text: form.name }));
    for (const item of await reader.sample(writings, most)) if (found.size < limit) found.set(`${item.path}#${item.n}`, item);
  };
  for (const role of usualRoles(tallies).slice(0, limit)) await take(tallies.filter(({ form }) => form.roles.some((said) => isSaid(said, role))), 1);
  await take(tallies, limit);
  return [...found.values()].sort(compareItems);
}

/** How a walk over many items is kept polite; both are looked at between two pages. */
export interface Walk {
  /** Ends the walk early, with what was found so far. */
  readonly isCancellationRequested: boolean;
  /** Lets other work go first. */
  readonly rest?: () => Promise<void>;
}

/** Items of an entity that are read at once. */
const PAGE = 1000;

/** Every item of an entity, by path and `n`: costs the items. */
export async function entityItems(reader: CorpusReader, entity: CorpusEntity, walk: Walk = { isCancellationRequested: false }): Promise<readonly EntityItem[]> {
  const entities = new Entities(reader);
  const forms = new Set(entity.tallies.map(({ form }) => form.id));
  const found: EntityItem[] = [];
  for (let page = await reader.lookup(entity.keys, PAGE); page.length > 0; page = await reader.lookup(entity.keys, PAGE, page.at(-1))) {
    for (const item of page) {
      if (item.kind === 'entity' && (forms.has(formIdOf(item)) || (await entities.idOf(item)) === entity.id)) found.push(item);
    }
    if (page.length < PAGE) break;
    await walk.rest?.();
    if (walk.isCancellationRequested) break;
  }
  return found;
}

/** Roles with the most articles that say them first; each once. */
export function usualRoles(tallies: readonly Tally[]): readonly FormRole[] {
  const counts = new Map<string, { readonly role: FormRole; items: number }>();
  for (const { form, items } of tallies) {
    for (const role of form.roles) {
      const name = JSON.stringify([role.role, role.of, role.qualifier]);
      const known = counts.get(name);
      if (known === undefined) counts.set(name, { role, items });
      else known.items += items;
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n.items - m.items || (a < b ? -1 : 1)).map(([, { role }]) => role);
}

/** What families, groups and company were found in one corpus; each is looked up once. */
class Entities {
  readonly #reader: CorpusReader;
  readonly #company: Company;
  readonly #families: FormFamilies;
  readonly #persons = new Map<readonly Tally[], PersonFamily>();
  readonly #names = new Map<readonly Tally[], NameFamily>();
  readonly #ids = new Map<string, string>();

  constructor(reader: CorpusReader) {
    this.#reader = reader;
    this.#company = new Company(reader);
    this.#families = new FormFamilies(reader);
  }

  async idOf(item: EntityItem): Promise<string> {
    const form = formIdOf(item);
    const known = this.#ids.get(form);
    if (known !== undefined) return known;
    const { id, alone } = await this.#found(item, readForm(form));
    // Where the form decides, it decides for all of its items.
    if (alone === undefined) this.#ids.set(form, id);
    return id;
  }

  async of(item: EntityItem): Promise<CorpusEntity> {
    const form = formOf(item);
    const { id, tallies, alone, reasons, likely, candidates } = await this.#found(item, form);
    const counted = alone === undefined ? tallies : [...tallies, tallyOf(alone, form)];
    const others = await Promise.all(candidates.map((forms) => this.#reader.sample(forms.map((one) => ({ form: one.form.id, text: one.form.name })), 1)));
    const told = reasons.length > 0 ? reasons : ['the same name in every article'];
    return {
      id,
      type: item.type,
      name: usualName(counted),
      variants: variantsOf(counted),
      articles: counted.reduce((sum, { items }) => sum + items, 0),
      tallies,
      keys: [...new Set([form, ...tallies.map((tally) => tally.form)].flatMap(widestReach))].sort(),
      ...(candidates.length === 0 ? {} : { candidates: others.flat() }),
      certainty: candidates.length > 0 ? 'open' : likely ? 'likely' : 'sure',
      reasons: told.map((words) => ({ maker: 'corpus/entities', words })),
    };
  }

  async #found(item: EntityItem, form: EntityForm): Promise<Found> {
    const found = identityKeyOf(form.keys) === undefined ? await this.#joined(item, form) : undefined;
    const key = decidedKey(form.keys, found?.tallies ?? []);
    if (key === undefined) return found ?? this.#joined(item, form);
    const alone = found?.alone === undefined ? {} : { alone: found.alone };
    return { id: key, tallies: await decidedTallies(this.#reader, key), ...alone, reasons: ['a person says that these are one'], likely: false, candidates: [] };
  }

  async #joined(item: EntityItem, form: EntityForm): Promise<Found> {
    const family = await this.#families.of(form);
    if (item.type === 'PERSON') {
      const person = await this.#personsOf(family).personOf(item, form.id);
      return isNobody(person) ? ((await this.#byFirstName(item, form)) ?? person) : person;
    }
    return this.#namesOf(family).entityOf(item, form.id);
  }

  // `Saddam`: the only person of this first name, where both are named with the same names.
  async #byFirstName(item: EntityItem, form: EntityForm): Promise<Found | undefined> {
    const full = (await this.#reader.tally(firstNameKeys(form.keys, 'bare', 'first'))).filter((tally) => readPersonName(tally.form.name).first === fold(item.name));
    // A first name that many have says nothing.
    if (full.length > MOST_BEARERS) return undefined;
    const persons = new Map<string, Found>();
    for (const { form: bearer } of full) {
      const person = await this.#personsOf(await this.#families.of(bearer)).personOf(item, bearer.id);
      persons.set(person.id, person);
    }
    const [only, ...others] = persons.values();
    if (only === undefined) return undefined;
    const shared = others.length > 0 ? 0 : await companyWith(item.path, item.keys, only.tallies, this.#company);
    if (shared < COMPANY) return nobodyElse(item, [...persons.values()].map(({ tallies }) => tallies));
    const words = `${item.name} alone: the only one of this first name here, named with ${shared} of the same names`;
    return { ...only, alone: item, reasons: [...only.reasons, words], likely: true };
  }

  #namesOf(family: readonly Tally[]): NameFamily {
    const known = this.#names.get(family);
    if (known !== undefined) return known;
    const names = new NameFamily(family.filter(({ form }) => form.type !== 'PERSON'), this.#company);
    this.#names.set(family, names);
    return names;
  }

  #personsOf(family: readonly Tally[]): PersonFamily {
    const known = this.#persons.get(family);
    if (known !== undefined) return known;
    const persons = new PersonFamily(family.filter(({ form }) => form.type === 'PERSON'), this.#company);
    this.#persons.set(family, persons);
    return persons;
  }
}

type Found = Awaited<ReturnType<PersonFamily['personOf']>>;

/** Full names of one first name that are looked into at most. */
const MOST_BEARERS = 24;

function isNobody({ tallies, candidates }: Found): boolean {
  return tallies.length === 0 && candidates.length === 0;
}

/** The keys under which items of a form are found, and those that may mean it. */
function widestReach(form: EntityForm): readonly string[] {
  return [...reachOf(form), ...firstNameKeys(form.keys, 'first', 'bare')];
}

function isSaid(said: FormRole, role: FormRole): boolean {
  return said.role === role.role && said.of === role.of && said.qualifier === role.qualifier;
}

function tallyOf(item: EntityItem, form: EntityForm): Tally {
  return { form, items: 1, spellings: [...writingsOf(item)].map(([text, mentions]) => ({ text, mentions, items: 1 })) };
}

function variantsOf(tallies: readonly Tally[]): readonly CorpusVariant[] {
  const known = new Map<string, { count: number; articles: number }>();
  for (const { spellings } of tallies) {
    for (const { text, items, mentions } of spellings) {
      const variant = known.get(text) ?? { count: 0, articles: 0 };
      known.set(text, { count: variant.count + mentions, articles: variant.articles + items });
    }
  }
  return [...known]
    .filter(([, { count }]) => count > 0)
    .map(([text, { count, articles }]) => ({ text, count, articles }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
