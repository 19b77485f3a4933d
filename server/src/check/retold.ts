/**
 * What other tellings contradict the events of the article under check: asked once for all rules that hold days, counts
 * and places against each other, and weighed only where some part of it can contradict. It must not know rules.
 */
import type { Day } from '../base/civil-date.ts';
import type { ArticleHead, ArticlePath, CorpusReader, EventItem, Item } from '../link/corpus/corpus.ts';
import { weighCandidates } from '../link/corpus/related.ts';
import type { WeighedCandidate } from '../link/corpus/related.ts';
import { SharedWeights } from '../link/corpus/related/shared-weights.ts';
import { isLoose } from '../link/corpus/related/word-likeness.ts';
import { areOtherDays } from './contradicted-days.ts';
import { countsOtherwise } from './contradicted-ordinals.ts';
import { isElsewhere } from './contradicted-places.ts';
import { indexedOf, seenBy } from './indexed.ts';
import { reframed } from './reframed.ts';
import type { Reframed } from './reframed.ts';
import type { RuleContext } from './rule.ts';

/** The events of one article, and the tellings in it and in the corpus that may contradict each. */
export class Retold {
  /** What the article offers. */
  readonly items: readonly Item[];
  readonly #reader: CorpusReader;
  readonly #weights: Promise<SharedWeights>;
  readonly #weighed = new Map<number, Promise<readonly WeighedCandidate[]>>();
  readonly #context: RuleContext;
  readonly #days = new Map<ArticlePath, Promise<ReadonlyMap<string, ReadonlySet<Day>>>>();
  #reframed: Promise<readonly Reframed[]> | undefined;

  constructor(context: RuleContext) {
    this.#context = context;
    const now = indexedOf(context);
    this.items = now.items;
    this.#reader = seenBy(context);
    this.#weights = weightsFor(context, now.head);
  }

  /** The candidates of an event that have another day, count or place, with their evidence; looked up when first asked for. */
  weighed(item: EventItem): Promise<readonly WeighedCandidate[]> {
    const known = this.#weighed.get(item.n) ?? this.#weigh(item);
    this.#weighed.set(item.n, known);
    return known;
  }

  /** Whether an article tells of such an event, by its root, on that one day; its days are read when first asked for. */
  async tellsOf(path: ArticlePath, root: string, day: Day): Promise<boolean> {
    const days = this.#days.get(path) ?? this.#daysOf(path);
    this.#days.set(path, days);
    return (await days).get(root)?.has(day) === true;
  }

  /** Sentences of the article that are told again with another date, number or ordinal. */
  reframed(): Promise<readonly Reframed[]> {
    this.#reframed ??= reframed(this.#context);
    return this.#reframed;
  }

  async #daysOf(path: ArticlePath): Promise<ReadonlyMap<string, ReadonlySet<Day>>> {
    const items = path === this.#context.path ? this.items : await this.#reader.items(path);
    const days = new Map<string, Set<Day>>();
    for (const item of items) {
      if (item.kind !== 'event' || item.interval.from === null || item.interval.from !== item.interval.to) continue;
      const root = item.root ?? item.lemma;
      const known = days.get(root) ?? new Set();
      days.set(root, known.add(item.interval.from));
    }
    return days;
  }

  async #weigh(item: EventItem): Promise<readonly WeighedCandidate[]> {
    const contradicts = (other: EventItem): boolean => areOtherDays(item, other) || countsOtherwise(item, other) || isElsewhere(item, other);
    const weighed = await weighCandidates(this.#reader, item, contradicts, await this.#weights);
    // A hint for a reader is no ground to contradict one.
    return weighed.filter(({ evidence }) => !isLoose(evidence.words));
  }
}

// What is kept of the corpus counts the article as it is stored.
async function weightsFor({ corpus, weights }: RuleContext, { path, hash }: ArticleHead): Promise<SharedWeights> {
  const stored = weights === undefined ? undefined : (await corpus.heads([path])).get(path);
  return weights !== undefined && stored?.hash === hash ? weights : new SharedWeights();
}

/** The article's events as they are told elsewhere: what the context brings along, else made anew. */
export function retoldOf(context: RuleContext): Retold {
  return context.retold ?? new Retold(context);
}
