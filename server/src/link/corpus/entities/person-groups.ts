/**
 * Which full names of one family are one person. Equal names are; other spellings need length or evidence.
 * Only names alike to the one asked for are compared, and the answer depends on no order.
 * It must not know surnames alone.
 */
import type { Likeness } from '../../person-name.ts';
import type { Company } from './company.ts';
import { couldBeOne, whyOne } from './evidence.ts';
import { likenessOf } from './spelling.ts';
import type { Spelling } from './spelling.ts';

/** Full names that are one person, and why. */
export interface Group {
  readonly spellings: Spelling[];
  readonly reasons: string[];
  /** Whether some join rests on evidence besides the spelling. */
  likely: boolean;
}

interface Pair {
  readonly a: Spelling;
  readonly b: Spelling;
  readonly likeness: Likeness;
}

const strength: Readonly<Record<Likeness, number>> = { same: 0, variant: 1, slip: 2, other: 3 };

/** The groups of the full names of one family, found for the asked ones only. */
export class PersonGroups {
  readonly #full: readonly Spelling[];
  readonly #company: Company;
  readonly #known = new Map<Spelling, Promise<Group>>();

  constructor(full: readonly Spelling[], company: Company) {
    this.#full = full;
    this.#company = company;
  }

  /** The group that a full name is in. */
  of(spelling: Spelling): Promise<Group> {
    const known = this.#known.get(spelling);
    if (known !== undefined) return known;
    const alike = reachedFrom(spelling, this.#full);
    const joined = joinSpellings(alike, this.#company);
    for (const one of alike) this.#known.set(one, joined.then((groups) => groups.get(one) ?? lone(one)));
    return this.#known.get(spelling) ?? Promise.resolve(lone(spelling));
  }
}

// Everything that could be one with it, and with what could: nothing else can be joined with it.
function reachedFrom(spelling: Spelling, all: readonly Spelling[]): readonly Spelling[] {
  const reached = new Set([spelling]);
  for (const one of reached) {
    for (const other of all) if (!reached.has(other) && couldBeOne(one, other, likenessOf(one, other))) reached.add(other);
  }
  return [...reached].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

// Strongest pairs first; two groups join only when no two of their spellings name different people.
async function joinSpellings(spellings: readonly Spelling[], company: Company): Promise<ReadonlyMap<Spelling, Group>> {
  const groupOf = new Map(spellings.map((spelling) => [spelling, lone(spelling)]));
  for (const { a, b, likeness } of pairsOf(spellings)) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (left === undefined || right === undefined || left === right || clash(left, right)) continue;
    const why = await whyOne(a, b, likeness, company);
    if (why === undefined) continue;
    left.spellings.push(...right.spellings);
    left.reasons.push(...right.reasons, why.words);
    left.likely ||= right.likely || why.likely;
    for (const spelling of right.spellings) groupOf.set(spelling, left);
  }
  return groupOf;
}

function lone(spelling: Spelling): Group {
  return { spellings: [spelling], reasons: [], likely: false };
}

function pairsOf(spellings: readonly Spelling[]): readonly Pair[] {
  const pairs: Pair[] = [];
  spellings.forEach((a, at) => {
    for (const b of spellings.slice(at + 1)) {
      const likeness = likenessOf(a, b);
      if (couldBeOne(a, b, likeness)) pairs.push({ a, b, likeness });
    }
  });
  return pairs.sort((x, y) => strength[x.likeness] - strength[y.likeness]);
}

function clash(left: Group, right: Group): boolean {
  return left.spellings.some((a) => right.spellings.some((b) => likenessOf(a, b) === 'other'));
}
