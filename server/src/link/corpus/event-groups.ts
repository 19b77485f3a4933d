/**
 * Groups of things that are likely one, made from the scores of pairs: average link, the surest pairs first. Groups are
 * bounded and never joined where most of what is known of their members speaks against it, so that a chain of likely
 * pairs never makes one of two. Costs little more than a look at every pair. It must not know what is grouped.
 */

/** A pair of things, by their places, and how sure it is that they are one. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What may become a group. */
export interface GroupRules {
  /** Score from which a pair may join two groups. */
  readonly joining: number;
  /** Average over all pairs of two groups from which they may be joined; a pair that is not given counts as 0. */
  readonly average: number;
  /** Things in a group at most. */
  readonly largest: number;
  /** Whether what is known of two things says that they are one, or that they are not; undefined where it says neither. */
  readonly agree: (a: number, b: number) => boolean | undefined;
  /** What people said of the things: it outranks every score. */
  readonly decided?: DecidedPairs;
}

/** Pairs of things that people called one, and pairs that they called different; the latter hold where both are said. */
export interface DecidedPairs {
  readonly same: readonly (readonly [number, number])[];
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>;
}

/** For each of `count` things the places of those it is grouped with, itself among them; one list for a whole group. */
export function groupPairs(count: number, pairs: readonly ScoredPair[], rules: GroupRules): readonly (readonly number[])[] {
  const groups = new Groups(count, rules);
  const sorted = pairs.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b, score } of sorted) groups.weigh(a, b, score);
  for (const [a, b] of rules.decided?.same ?? []) groups.decide(a, b);
  for (const { a, b, score } of sorted) {
    if (score < rules.joining) break;
    groups.tryJoin(a, b);
  }
  return groups.lists();
}

/** Members of each of two groups of which every pair is asked whether it agrees. */
const askedOf = 24;
/** Share of the pairs that disagree, among those of which anything is known, from which two groups are not joined. */
const outvoted = 0.34;

interface Group {
  members: number[];
  /** Sums of the scores between this group and others. */
  readonly sums: Map<Group, number>;
  /** Groups that disagreed with this one, and how many members both had then. */
  readonly disagreed: Map<Group, number>;
}

class Groups {
  readonly #of: Group[];
  readonly #rules: GroupRules;

  constructor(count: number, rules: GroupRules) {
    this.#of = Array.from({ length: count }, (_, at) => ({ members: [at], sums: new Map(), disagreed: new Map() }));
    this.#rules = rules;
  }

  weigh(a: number, b: number, score: number): void {
    const [one, other] = [this.#of[a], this.#of[b]];
    if (one !== undefined && other !== undefined) addSum(one, other, score);
  }

  tryJoin(a: number, b: number): void {
    const [one, other] = [this.#of[a], this.#of[b]];
    if (one === undefined || other === undefined || one === other || !this.#mayJoin(one, other)) return;
    this.#joinLarger(one, other);
  }

  /** Joins what people call one, whatever the scores, unless they keep members of both apart. */
  decide(a: number, b: number): void {
    const [one, other] = [this.#of[a], this.#of[b]];
    if (one !== undefined && other !== undefined && one !== other && !this.#isKeptApart(one, other)) this.#joinLarger(one, other);
  }

  lists(): readonly (readonly number[])[] {
    return this.#of.map(({ members }) => members);
  }

  #mayJoin(one: Group, other: Group): boolean {
    const members = one.members.length + other.members.length;
    if (members > this.#rules.largest || one.disagreed.get(other) === members || this.#isKeptApart(one, other)) return false;
    if ((one.sums.get(other) ?? 0) < this.#rules.average * one.members.length * other.members.length) return false;
    const agreed = this.#agree(one.members.slice(0, askedOf), other.members.slice(0, askedOf));
    if (!agreed) {
      one.disagreed.set(other, members);
      other.disagreed.set(one, members);
    }
    return agreed;
  }

  #isKeptApart(one: Group, other: Group): boolean {
    const apart = this.#rules.decided?.apart;
    if (apart === undefined || apart.size === 0) return false;
    return one.members.some((member) => apart.has(member) && other.members.some((third) => apart.get(member)?.has(third)));
  }

  #joinLarger(one: Group, other: Group): void {
    if (one.members.length < other.members.length) this.#join(other, one);
    else this.#join(one, other);
  }

  #agree(members: readonly number[], others: readonly number[]): boolean {
    let known = 0;
    let against = 0;
    for (const a of members) {
      for (const b of others) {
        const agreed = this.#rules.agree(a, b);
        if (agreed !== undefined) known += 1;
        if (agreed === false) against += 1;
      }
    }
    return against === 0 || against < known * outvoted;
  }

  // Into the larger of the two, so that a thing moves seldom.
  #join(into: Group, from: Group): void {
    into.sums.delete(from);
    from.sums.delete(into);
    for (const [third, sum] of from.sums) {
      third.sums.delete(from);
      addSum(into, third, sum);
    }
    for (const member of from.members) this.#of[member] = into;
    into.members = [...into.members, ...from.members];
  }
}

function addSum(one: Group, other: Group, score: number): void {
  one.sums.set(other, (one.sums.get(other) ?? 0) + score);
  other.sums.set(one, (other.sums.get(one) ?? 0) + score);
}
