/**
 * Hints behind relative dates; what is written in full, or stays open, has none.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkArticle } from '../../../test/support/check-features.ts';
import { corpusOf } from '../../../test/support/corpus.ts';
import { defaultConfig } from '../session/config.ts';
import { inlayHints } from './inlay-hints.ts';

const wednesday = '//- /a.txt published:2024-06-12\n';
const check = (fixture: string): Promise<void> =>
  checkArticle(fixture, (snapshot) => inlayHints(snapshot).map(({ offset, label }) => ({ start: offset, end: offset, label })));

test('the day that a relative date stands for', async () => {
  await check(`${wednesday}The bridge was closed on Monday[[|10 June 2024]], the council said.`);
  await check(`${wednesday}The bridge was closed yesterday[[|11 June 2024]], the council said.`);
  await check(`${wednesday}The bridge was built last month[[|May 2024]], the council said.`);
});

test('the day that a stretch goes on to, or from', async () => {
  await check(`${wednesday}The bridge is shut until Friday[[|14 June 2024]], the council said.`);
  await check(`${wednesday}The bridge has been shut since Monday[[|10 June 2024]], the council said.`);
  await check(`${wednesday}The bridge has been shut since last month[[|May 2024]], the council said.`);
  await check(`${wednesday}The bridge has been shut since May 9[[|2024]], the council said.`);
  await check(`${wednesday}The bridge has been shut since last year[[|2023]], the council said.`);
  await check(`${wednesday}The bridge has been shut since 2003, the council said.`);
});

test('only the year behind a day or month that lacks it', async () => {
  await check(`${wednesday}The bridge was closed on May 9[[|2024]], the council said.`);
  await check(`${wednesday}The bridge was closed on Sunday, 9 June[[|2024]], the council said.`);
  await check(`${wednesday}The bridge was built last June[[|2023]], the council said.`);
});

test('nothing behind a date in full, a length of time, or a day that stays open', async () => {
  await check(`${wednesday}The bridge was closed on 10 June 2024 after thirty years of use, the council said.`);
  await check('The bridge was closed on Monday, the council said.');
  await check(`${wednesday}The bridge was recently closed, the council said.`);
});

test('only in the asked stretch, and only when wanted', async () => {
  const { snapshotAt, fixtures } = await corpusOf(`${wednesday}It was closed on Monday and opened on Tuesday, the council said.`);
  const text = fixtures[0]?.text ?? '';
  const tuesday = { start: text.indexOf('Tuesday'), end: text.length };
  assert.deepEqual(inlayHints(snapshotAt('/a.txt'), tuesday).map(({ label }) => label), ['11 June 2024']);
  assert.deepEqual(inlayHints(snapshotAt('/a.txt', { ...defaultConfig, inlayHints: { dates: false } })), []);
});
