/**
 * Which names of one family, persons aside, are one entity. Names that share a full key are; a short form (an
 * acronym, the end of a longer name) joins the only entity that is called so, or of several the one whose company it
 * keeps. What every country has one of (`the Foreign Ministry`) needs company even for the only one.
 * It must not know how forms were found.
 */
import { hashText } from '../../../base/hash.ts';
import type { EntityItem, Tally } from '../corpus.ts';
import { isShortKey } from '../../name-keys.ts';
import type { Company } from './company.ts';
import { companyWith, COMPANY } from './evidence.ts';
import { shownOf, slugOf } from './spelling.ts';

/** An entity as all articles know it, before it is told. */
export interface NamedOne {
  readonly id: string;
  /** The forms that are this entity's in every article. */
  readonly tallies: readonly Tally[];
  /** The asked item, where it alone of its form is this entity's. */
  readonly alone?: EntityItem;
  readonly reasons: readonly string[];
  readonly likely: boolean;
  /** Forms of the others it may be, the most used ones. */
  readonly candidates: readonly (readonly Tally[])[];
}

/** Forms that share full keys. */
interface Block {
  readonly tallies: readonly Tally[];
  /** Full keys, ascending; none where every country has one of it. */
  readonly keys: readonly string[];
  /** Keys of short forms. */
  readonly short: ReadonlySet<string>;
}

/** Candidates that are told at most. */
const CANDIDATES = 6;

/** The entities, persons aside, whose names share keys. */
export class NameFamily {
  readonly #blockOf = new Map<string, Block>();
  readonly #called: ReadonlyMap<string, readonly Block[]>;
  readonly #bare = new Map<string, Block>();
  readonly #company: Company;

  constructor(tallies: readonly Tally[], company: Company) {
    const blocks = blocksOf(tallies);
    const short = blocks.flatMap((block) => [...block.short].map((key) => ({ key, block })));
    this.#called = groupValues(short.filter(({ key, block }) => block.keys.length > 0 && !block.keys.includes(fullOf(key))));
    for (const block of blocks) {
      for (const { form } of block.tallies) this.#blockOf.set(form.id, block);
      for (const key of bareOf(block)) this.#bare.set(key, block);
    }
    this.#company = company;
  }

  /** The entity that an item of this form is. */
  async entityOf(item: EntityItem, form: string): Promise<NamedOne> {
    const block = this.#blockOf.get(form);
    if (block === undefined) return nothingElse(item, []);
    const longer = this.#longerThan(block);
    const [only] = longer;
    if (only === undefined) return block.keys.length > 0 ? this.#whole(block) : nothingElse(item, []);
    if (longer.length === 1 && block.keys.length > 0) return this.#whole(only);
    return this.#byCompany(item, block, longer);
  }

  // What else is called as this is, where this is nothing but a short form; the most used first.
  #longerThan(block: Block): readonly Block[] {
    return [...new Set(bareOf(block).flatMap((key) => this.#called.get(key) ?? []))].sort(byUse);
  }

  // With the short forms that can only mean it.
  #whole(block: Block): NamedOne {
    const short = [...block.short].flatMap((key) => this.#bare.get(key) ?? []).filter((other) => other !== block && other.keys.length > 0);
    const followers = short.filter((other) => this.#longerThan(other).length === 1);
    return {
      id: slugOf(block.keys[0] ?? ''),
      tallies: [block, ...followers].flatMap(({ tallies }) => tallies),
      reasons: followers.map((other) => `${shownOf(other)}: short for ${shownOf(block)}, and for nothing else here`),
      likely: followers.length > 0,
      candidates: [],
    };
  }

  async #byCompany(item: EntityItem, block: Block, longer: readonly Block[]): Promise<NamedOne> {
    let best: { readonly block: Block; readonly shared: number } | undefined;
    let isTied = false;
    for (const other of longer.slice(0, CANDIDATES)) {
      const shared = await companyWith(item.path, item.keys, other.tallies, this.#company);
      if (shared < COMPANY || shared < (best?.shared ?? 0)) continue;
      isTied = shared === best?.shared;
      best = { block: other, shared };
    }
    const candidates = longer.slice(0, CANDIDATES).map(({ tallies }) => tallies);
    if (best === undefined || isTied) return block.keys.length > 0 ? { ...this.#whole(block), candidates } : nothingElse(item, candidates);
    const whole = this.#whole(best.block);
    const words = `${item.name} alone: short for ${shownOf(best.block)}, named with ${best.shared} of the same names`;
    return { ...whole, alone: item, reasons: [...whole.reasons, words], likely: true };
  }
}

function blocksOf(tallies: readonly Tally[]): readonly Block[] {
  const blockOf = new Map<string, Tally[]>();
  for (const tally of tallies) {
    // What has no full key goes by its short form.
    const full = tally.form.keys.filter((key) => !isShortKey(key));
    const keys = full.length > 0 ? full : tally.form.keys;
    const known = new Set(keys.flatMap((key) => (blockOf.has(key) ? [blockOf.get(key) ?? []] : [])));
    const joined = [...known].flat().concat(tally);
    for (const { form } of joined) for (const key of form.keys) if (full.length === 0 || !isShortKey(key)) blockOf.set(key, joined);
  }
  return [...new Set(blockOf.values())].map(blockFrom);
}

function blockFrom(tallies: readonly Tally[]): Block {
  const keys = [...new Set(tallies.flatMap(({ form }) => form.keys))].sort();
  return { tallies, keys: keys.filter((key) => !isShortKey(key)), short: new Set(keys.filter(isShortKey)) };
}

function byUse(a: Block, b: Block): number {
  return itemsOf(b) - itemsOf(a) || ((a.keys[0] ?? '') < (b.keys[0] ?? '') ? -1 : 1);
}

function itemsOf({ tallies }: Block): number {
  return tallies.reduce((sum, { items }) => sum + items, 0);
}

// The short keys of what is known by its short form only.
function bareOf({ keys, short }: Block): readonly string[] {
  if (keys.length === 0) return [...short];
  return keys.length > 1 ? [] : [...short].filter((key) => fullOf(key) === keys[0]);
}

function groupValues(pairs: readonly { readonly key: string; readonly block: Block }[]): ReadonlyMap<string, readonly Block[]> {
  const groups = new Map<string, Block[]>();
  for (const { key, block } of pairs) groups.set(key, [...(groups.get(key) ?? []), block]);
  return groups;
}

/** The full key of the words that a short key has. */
function fullOf(key: string): string {
  return key.replace('~', ':');
}

// Nothing says what it is: it is something in its own article only.
function nothingElse(item: EntityItem, candidates: NamedOne['candidates']): NamedOne {
  const place = hashText(`${item.path}#${item.n}`).slice(-10);
  return { id: `${slugOf(item.keys[0] ?? '').replace('~', ':')}~${place}`, tallies: [], alone: item, reasons: [], likely: false, candidates };
}
