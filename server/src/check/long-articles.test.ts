/** Checks of long articles that tell of one thing over and over cost in proportion. */
import { test } from 'node:test';
import { assertLinearLater } from '../../../test/support/linear.ts';
import { testModel } from '../../../test/support/model.ts';
import { analyse } from '../analyse.ts';
import { parseDay } from '../base/civil-date.ts';
import { indexArticle } from '../link/corpus/index-article.ts';
import { MemoryIndex } from '../link/corpus/memory-index.ts';
import { check } from './check.ts';
import type { RuleContext } from './rule.ts';
import { dateMismatch } from './rules/date-mismatch.ts';
import { ordinalConflict } from './rules/ordinal-conflict.ts';

async function contextOf(text: string): Promise<RuleContext> {
  const published = parseDay('2021-04-08');
  const article = analyse(text, testModel(), published === undefined ? {} : { published });
  const corpus = new MemoryIndex();
  await corpus.put(indexArticle('/a.txt', article));
  return { path: '/a.txt', article, corpus };
}

/** Sentences of the shorter article. */
const SIZE = 200;

const rows = [
  { rule: dateMismatch, sentence: (n: number) => `The Arden Institute was founded in ${1000 + (n % 900)}.` },
  { rule: ordinalConflict, sentence: (n: number) => `The ${4 + (n % 90)}th round of talks on the harbour ended.` },
];

for (const { rule, sentence } of rows) {
  test(rule.id, async () => {
    const contexts = new Map<number, RuleContext>();
    for (const size of [SIZE, 8 * SIZE]) contexts.set(size, await contextOf(Array.from({ length: size }, (_, n) => sentence(n)).join('\n\n')));
    await assertLinearLater(rule.id, SIZE, async (size) => {
      const context = contexts.get(size);
      if (context !== undefined) await check(context, {}, [rule]);
    });
  });
}
