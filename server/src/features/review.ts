/**
 * Lists of marks and proposals of the whole corpus: what each article has, counted, and the groups and pages that a view
 * shows of it. Proposals are kept as counts only: there are a great many. It must not know when a count is stale.
 */
import { fileName } from './shared/articles.ts';
import type { Confidence } from './shared/suggestions.ts';
import type { ShownMark, ShownState } from './shared/shown-mark.ts';

/** How a list is grouped. */
export type Grouping = 'type' | 'entity' | 'state' | 'article' | 'confidence';

/** Which marks are wanted: those that fit every field given. */
export interface MarkFilter {
  readonly of: 'marks' | 'suggestions';
  /** Lower case. */
  readonly text?: string;
  readonly type?: string;
  readonly entity?: string;
  readonly state?: string;
  readonly article?: string;
  readonly confidence?: string;
}

/** As much of a mark as decides what lists it is in. */
export type Listed = Pick<ShownMark, 'state' | 'type' | 'exact' | 'entity' | 'confidence'>;

/** Proposals of one article that are alike in all that a list asks for. */
export interface Tally extends Listed {
  readonly state: 'suggested';
  readonly confidence: Confidence;
  readonly count: number;
}

/** What one article has. `entity` of a mark is the id of the people's entity, of a proposal the machine's name. */
export interface ArticleSummary {
  readonly path: string;
  readonly marks: readonly ShownMark[];
  readonly tallies: readonly Tally[];
}

/** Proposals as counts. */
export function talliesOf(suggestions: readonly Omit<Listed, 'state'>[]): readonly Tally[] {
  const tallies = new Map<string, { -readonly [Field in keyof Tally]: Tally[Field] }>();
  for (const { type, exact, entity, confidence = 'low' } of suggestions) {
    const key = JSON.stringify([type, entity ?? exact, confidence]);
    const known = tallies.get(key);
    if (known !== undefined) known.count += 1;
    else tallies.set(key, { state: 'suggested', type, exact, ...(entity !== undefined && { entity }), confidence, count: 1 });
  }
  return [...tallies.values()];
}

/** How many marks of an article fit. */
export function countFitting(summary: ArticleSummary, filter: MarkFilter): number {
  return fittingIn(summary, filter).reduce((sum, one) => sum + countOf(one), 0);
}

/** The marks, or the counts of proposals, of an article that fit. */
export function fittingIn({ path, marks, tallies }: ArticleSummary, filter: MarkFilter): readonly (ShownMark | Tally)[] {
  if (filter.article !== undefined && filter.article !== path) return [];
  return (filter.of === 'marks' ? marks : tallies).filter((one) => fits(one, path, filter));
}

/** Whether a mark of an article fits. What was rejected is listed only where it is asked for. */
export function fits(one: Listed, path: string, { text, type, entity, state, article, confidence }: MarkFilter): boolean {
  if (state === undefined ? one.state === 'rejected' : one.state !== state) return false;
  if (article !== undefined && article !== path) return false;
  if (type !== undefined && one.type !== type) return false;
  if (entity !== undefined && (one.entity ?? '') !== entity) return false;
  if (confidence !== undefined && one.confidence !== confidence) return false;
  return text === undefined || text === '' || [one.exact, one.entity ?? '', fileName(path)].some((words) => words.toLowerCase().includes(text));
}

/** Counts of groups while articles are gone through. */
export class GroupCounts {
  readonly #by: Grouping;
  readonly #filter: MarkFilter;
  readonly #counts = new Map<string, number>();
  orphaned = 0;
  moved = 0;
  marks = 0;

  constructor(by: Grouping, filter: MarkFilter) {
    this.#by = by;
    this.#filter = filter;
  }

  add(summary: ArticleSummary): void {
    for (const { state } of summary.marks) {
      if (state === 'orphaned') this.orphaned += 1;
      if (state === 'moved') this.moved += 1;
    }
    // Grouped by state, what was rejected has a group too.
    const states = this.#by === 'state' && this.#filter.of === 'marks' ? summary.marks.filter((one) => fits(one, summary.path, { ...this.#filter, state: one.state })) : fittingIn(summary, this.#filter);
    for (const one of states) {
      const id = this.#groupOf(one, summary.path);
      const count = countOf(one);
      this.#counts.set(id, (this.#counts.get(id) ?? 0) + count);
      this.marks += count;
    }
  }

  /** The groups, in the order in which a person looks for them. */
  sorted(): readonly { readonly id: string; readonly count: number }[] {
    const groups = [...this.#counts].map(([id, count]) => ({ id, count }));
    const order = this.#by === 'state' ? STATES : this.#by === 'confidence' ? CONFIDENCES : undefined;
    if (order !== undefined) return groups.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    return groups.sort((a, b) => (this.#by === 'article' ? 0 : b.count - a.count) || (a.id < b.id ? -1 : 1));
  }

  #groupOf(one: ShownMark | Tally, path: string): string {
    switch (this.#by) {
      case 'type':
        return one.type;
      case 'entity':
        return one.entity ?? '';
      case 'state':
        return one.state;
      case 'article':
        return path;
      case 'confidence':
        return one.confidence ?? '';
    }
  }
}

const STATES: readonly string[] = ['orphaned', 'moved', 'accepted', 'suggested', 'rejected'] satisfies ShownState[];
const CONFIDENCES: readonly string[] = ['high', 'medium', 'low'] satisfies Confidence[];

function countOf(one: ShownMark | Tally): number {
  return 'count' in one ? one.count : 1;
}
