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
import { nameDrift } from './rules/name-drift.ts';
import { ordinalConflict } from './rules/ordinal-conflict.ts';
import { undefinedReference } from './rules/undefined-reference.ts';

async function contextOf(text: string): Promise<RuleContext> {
  const published = parseDay('2021-04-08');
  const article = analyse(text, testModel(), published === undefined ? {} : { published });
  const corpus = new MemoryIndex();
  await corpus.put(indexArticle('/a.txt', article));
  return { path: '/a.txt', article, corpus };
}

const letters = 'abdefgiklmnoprstuv';

/** Names that all begin and end alike, each one slip away from some others. */
function nearName(n: number): string {
  const letter = (place: number): string => letters.charAt(Math.floor(n / letters.length ** place) % letters.length);
  return `Elling${letter(0)}${letter(1)}${letter(2)}n`;
}

/** `size` is the number of sentences of the shorter article. */
const rows = [
  { rule: dateMismatch, what: 'years of one event', size: 200, sentence: (n: number) => `The Arden Institute was founded in ${1000 + (n % 900)}.` },
  { rule: ordinalConflict, what: 'rounds of one series', size: 200, sentence: (n: number) => `The ${4 + (n % 90)}th round of talks on the harbour ended.` },
  { rule: undefinedReference, what: 'surnames alone', size: 60, sentence: (n: number) => `Marta ${nearName(n)} met reporters in Oslo. Striker ${nearName(n).replace('Ell', 'H')} said no.` },
  { rule: nameDrift, what: 'persons of near names', size: 80, sentence: (n: number) => `Marta ${nearName(n)} met reporters in Oslo, officials said.` },
  { rule: nameDrift, what: 'places of near names', size: 80, sentence: (n: number) => `They met in ${nearName(n)}.${n % 2 === 0 ? ` It rained in ${nearName(n)}.` : ''}` },
];

for (const { rule, what, size: shorter, sentence } of rows) {
  test(`${rule.id}: ${what}`, async () => {
    const contexts = new Map<number, RuleContext>();
    for (const size of [shorter, 8 * shorter]) contexts.set(size, await contextOf(Array.from({ length: size }, (_, n) => sentence(n)).join('\n\n')));
    await assertLinearLater(rule.id, shorter, async (size) => {
      const context = contexts.get(size);
      if (context !== undefined) await check(context, {}, [rule]);
    });
  });
}
