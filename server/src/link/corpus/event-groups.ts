/**
 * Groups of things that are likely one, made from the scores of pairs: average link, the surest pairs first. Groups are
 * bounded and never hold two that exclude each other, so that a chain of likely pairs never makes one of two.
 * Costs little more than a look at every pair. It must not know what is grouped.
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
  /** Whether two things can never be one, whatever else is alike. */
  readonly excludes: (a: number, b: number) => boolean;
}

/** For each of `count` things the places of those it is grouped with, itself among them; one list for a whole group. */
export function groupPairs(count: number, pairs: readonly ScoredPair[], rules: GroupRules): readonly (readonly number[])[] {
  const groups = new Groups(count, rules);
  const sorted = pairs.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b, score } of sorted) groups.weigh(a, b, score);
  for (const { a, b, score } of sorted) {
    if (score < rules.joining) break;
    groups.tryJoin(a, b);
  }
  return groups.lists();
}

interface Group {
  members: number[];
  /** Sums of the scores between this group and others. */
  readonly sums: Map<Group, number>;
  /** Groups of which a member excludes one of this group's. */
  readonly enemies: Set<Group>;
}

class Groups {
  readonly #of: Group[];
  readonly #rules: GroupRules;

  constructor(count: number, rules: GroupRules) {
    this.#of = Array.from({ length: count }, (_, at) => ({ members: [at], sums: new Map(), enemies: new Set() }));
    this.#rules = rules;
  }

  weigh(a: number, b: number, score: number): void {
    const [one, other] = [this.#of[a], this.#of[b]];
    if (one !== undefined && other !== undefined) addSum(one, other, score);
  }

  tryJoin(a: number, b: number): void {
    const [one, other] = [this.#of[a], this.#of[b]];
    if (one === undefined || other === undefined || one === other || !this.#mayJoin(one, other)) return;
    if (one.members.length < other.members.length) this.#join(other, one);
    else this.#join(one, other);
  }

  lists(): readonly (readonly number[])[] {
    return this.#of.map(({ members }) => members);
  }

  #mayJoin(one: Group, other: Group): boolean {
    const pairs = one.members.length * other.members.length;
    if (one.enemies.has(other) || one.members.length + other.members.length > this.#rules.largest) return false;
    if ((one.sums.get(other) ?? 0) < this.#rules.average * pairs) return false;
    const excluded = one.members.some((a) => other.members.some((b) => this.#rules.excludes(a, b)));
    if (excluded) {
      one.enemies.add(other);
      other.enemies.add(one);
    }
    return !excluded;
  }

  // Into the larger of the two, so that a thing moves seldom.
  #join(into: Group, from: Group): void {
    into.sums.delete(from);
    from.sums.delete(into);
    for (const [third, sum] of from.sums) {
      third.sums.delete(from);
      addSum(into, third, sum);
    }
    for (const third of from.enemies) {
      third.enemies.delete(from);
      third.enemies.add(into);
      into.enemies.add(third);
    }
    for (const member of from.members) this.#of[member] = into;
    into.members = [...into.members, ...from.members];
  }
}

function addSum(one: Group, other: Group, score: number): void {
  one.sums.set(other, (one.sums.get(other) ?? 0) + score);
  other.sums.set(one, (other.sums.get(one) ?? 0) + score);
}
