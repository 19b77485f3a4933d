/**
 * What is kept of words from one question to the next gives the weights that one question alone would be given.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomParts, somePaths } from '../../../../../test/support/indexed-article.ts';
import type { ArticleHead, CorpusReader, EventItem, IndexedArticle } from '../corpus.ts';
import { MemoryIndex } from '../memory-index.ts';
import { SharedWeights } from './shared-weights.ts';
import { weightOf } from './weights.ts';

const words = ['dam', 'flood', 'talks', 'minister', 'río', 'fell', 'talk', 'burst', ''];

/** Everything that a question is told: of each word its weight, of each two articles their likeness. */
async function told(shared: SharedWeights, reader: CorpusReader, item: EventItem, candidates: readonly EventItem[], heads: readonly ArticleHead[]): Promise<unknown> {
  const { weights, cosines } = await shared.of(reader, { item, candidates, heads });
  const asked = new Set([item, ...candidates].flatMap((one) => one.words).concat(heads.flatMap((head) => head.words.map(([word]) => word)), item.lemma, ''));
  return [weights.articles, words.filter((word) => asked.has(word)).map((word) => weightOf(weights, word)), heads.map((a) => heads.map((b) => (a === b ? 1 : cosines.of(a, b))))];
}

function headWords(article: IndexedArticle | undefined): readonly string[] {
  return article?.head.words.map(([word]) => word) ?? [];
}

test('what is kept is told as if it was asked for the first time, as articles come and go', async () => {
  const puts = fc.array(fc.record({ path: fc.constantFrom(...somePaths), article: fc.option(randomParts) }), { minLength: 1, maxLength: 15 });
  await fc.assert(
    fc.asyncProperty(puts, async (steps) => {
      const [index, shared] = [new MemoryIndex(), new SharedWeights()];
      const articles = new Map<string, IndexedArticle>();
      for (const { path, article } of steps) {
        const [before, after] = [articles.get(path), article?.(path)];
        if (after === undefined) await index.remove(path);
        else await index.put(after);
        articles.delete(path);
        if (after !== undefined) articles.set(path, after);
        shared.forget([...new Set([...headWords(before), ...headWords(after)])]);
        const heads = [...(await index.heads(somePaths)).values()];
        const events = [...articles.values()].flatMap(({ items }) => items).filter((one): one is EventItem => one.kind === 'event');
        for (const [at, item] of events.entries()) {
          // Not all of them: what one question learned of a word must not be told to another.
          const [some, met] = [events.slice(at + 1, at + 3), heads.filter(({ path: of }) => of >= item.path)];
          assert.deepEqual(await told(shared, index, item, some, met), await told(new SharedWeights(), index, item, some, met));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('words that are forgotten while they are read are read again', async () => {
  const index = new MemoryIndex();
  const [article] = fc.sample(randomParts.map((parts) => parts('/a.txt')).filter(({ items, head }) => head.words.length > 0 && items.some(({ kind }) => kind === 'event')), { numRuns: 1, seed: 7 });
  const item = article?.items.find((one): one is EventItem => one.kind === 'event');
  assert.ok(article !== undefined && item !== undefined);
  const shared = new SharedWeights();
  let asked = 0;
  const late: Pick<CorpusReader, 'frequency'> = {
    async frequency(list) {
      const counts = await index.frequency(list);
      asked += 1;
      if (asked > 1) return counts;
      await index.put(article);
      shared.forget(headWords(article));
      return counts;
    },
  };
  const { weights } = await shared.of(Object.assign(new MemoryIndex(), late), { item, candidates: [], heads: [article.head] });
  assert.deepEqual([weights.articles, asked], [4, 2]);
});
