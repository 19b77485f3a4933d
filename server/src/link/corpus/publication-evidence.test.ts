/** What dated articles say of when an undated one appeared, and where silence is right. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDay } from '../../base/civil-date.ts';
import { corpusOf } from '../../../../test/support/corpus.ts';
import { publicationEvidence } from './publication-evidence.ts';

/** Checks the days and paths offered for the fixture's first article. */
async function check(fixture: string, expected: readonly string[]): Promise<void> {
  const { index, fixtures, articles } = await corpusOf(fixture);
  const path = fixtures[0]?.path ?? '';
  const article = articles.get(path);
  assert.ok(article !== undefined);
  const evidence = await publicationEvidence(index, path, article);
  const offered = evidence.map(({ day, reports }) => `${formatDay(day)} ${[...new Set(reports.map(({ other }) => other.path))].join(' ')}`);
  assert.deepEqual(offered, expected);
}

const undated = 'Egypt and Sudan held the third round of dam talks in Khartoum on Wednesday.';

test('a dated report of the same event says when an undated one was written', async () => {
  await check(
    `
//- /undated.txt
${undated}
//- /dated.txt published:2020-09-17
Delegates from Egypt and Sudan discussed the dam on the Nile. The third round of dam talks in Khartoum was held on Wednesday.`,
    ['2020-09-16 /dated.txt'],
  );
});

test('the weekday that is written must be that of the day', async () => {
  await check(
    `
//- /undated.txt
Egypt and Sudan held the third round of dam talks in Khartoum on Friday.
//- /dated.txt published:2020-09-17
Delegates from Egypt and Sudan discussed the dam on the Nile. The third round of dam talks in Khartoum was held on Wednesday.`,
    [],
  );
});

test('what looks back, what is still to come and what is undated itself says nothing', async () => {
  await check(
    `
//- /undated.txt
${undated}
//- /years-later.txt published:2023-05-04
Egypt and Sudan met again. They had held the third round of dam talks in Khartoum on September 16, 2020.
//- /before.txt published:2020-09-10
Egypt and Sudan will hold the third round of dam talks in Khartoum on September 16.
//- /undated-too.txt
Delegates said the third round of dam talks of Egypt and Sudan in Khartoum was held on Wednesday.`,
    [],
  );
});

test('an article alone has no evidence', async () => {
  await check(`//- /alone.txt\n${undated}`, []);
});
