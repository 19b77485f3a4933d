/**
 * How sure it is of many events at once that two and two tell of one, by the evidence and the scorer that rank related
 * events. What does not depend on the pair is worked out once. It must not know how pairs are joined.
 */
import type { ArticleHead, ArticlePath, CorpusReader, EventItem } from './corpus.ts';
import { EventBlocks } from './event-blocks.ts';
import type { ScoredPair } from './event-groups.ts';
import { ArticleMatters, Cosines } from './related/article-matters.ts';
import { evidenceOf } from './related/evidence.ts';
import { scoreOf } from './related/score.ts';
import type { Told } from './related/told.ts';
import { readWeights } from './related/weights.ts';
import type { WordWeights } from './related/weights.ts';
import { rootOf } from './related/word-likeness.ts';

/** The pairs among the items, which come in an order that does not depend on how they arrived, that score at least `least`. */
export async function scoredPairs(
  reader: CorpusReader,
  items: readonly EventItem[],
  heads: ReadonlyMap<ArticlePath, ArticleHead>,
  least: number,
): Promise<readonly ScoredPair[]> {
  const weights = await readWeights(reader, weighedWords(items, heads));
  const matters = new ArticleMatters(heads, new Cosines(weights));
  const near = likeItems(items, heads, weights);
  for (const [a, others] of near.entries()) for (const b of others) matters.meet(items[a]?.path ?? '', items[b]?.path ?? '');
  const pairs: ScoredPair[] = [];
  for (const [a, others] of near.entries()) {
    for (const b of others) {
      const [one, other] = [toldIn(items[a], heads), toldIn(items[b], heads)];
      const evidence = one && other && evidenceOf(one, other, matters.likeness(one.item.path, other.item.path), weights);
      const score = evidence === undefined ? 0 : scoreOf(evidence);
      if (score >= least) pairs.push({ a, b, score });
    }
  }
  return pairs;
}

// Of each item those behind it that are to be held against it: a pair that both sides lead to is met once.
function likeItems(items: readonly EventItem[], heads: ReadonlyMap<ArticlePath, ArticleHead>, weights: WordWeights): readonly (readonly number[])[] {
  const blocks = new EventBlocks(items, heads, weights);
  const near = items.map((): Set<number> => new Set());
  for (const at of items.keys()) for (const other of blocks.near(at)) near[Math.min(at, other)]?.add(Math.max(at, other));
  return near.map((others) => [...others]);
}

function toldIn(item: EventItem | undefined, heads: ReadonlyMap<ArticlePath, ArticleHead>): Told | undefined {
  const head = heads.get(item?.path ?? '');
  return item === undefined || head === undefined ? undefined : { item, head };
}

function weighedWords(items: readonly EventItem[], heads: ReadonlyMap<ArticlePath, ArticleHead>): ReadonlySet<string> {
  const words = new Set<string>(['']);
  for (const item of items) for (const word of [rootOf(item), ...item.words]) words.add(word);
  for (const head of heads.values()) for (const [word] of head.words) words.add(word);
  return words;
}
