/**
 * Timelines of marked articles: order, one line for several reports, filters, stretches; what has no day or never
 * happened is left out.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDay, parseDay } from '../base/civil-date.ts';
import { corpusOf } from '../../../test/support/corpus.ts';
import { articleTimeline, corpusTimeline } from './timeline.ts';
import type { TimelinePage } from './timeline.ts';

const story = `//- /one.txt published:2024-06-12
Minister leaves over bridge

Transport minister Anna Berg resigned on Monday over the closed bridge at Tarn. The bridge was built in 1987. The choir sang.
//- /two.txt published:2024-06-13
Bridge brings down minister

Transport minister Anna Berg resigned on Monday over the closed bridge at Tarn. Inspectors will meet engineer Omar Haddad on June 20.
//- /three.txt published:2024-07-02
No word from the inspectors

Engineer Omar Haddad did not resign on Monday. He met Mayor Lena Moe in Bergen in March 2023.
`;

const shown = ({ lines }: TimelinePage): unknown[] =>
  lines.map(({ from, to, days, kind, isPlanned, reports }) => [
    days,
    from === to ? 'day' : `${from === null ? '' : formatDay(from)}..${to === null ? '' : formatDay(to)}`,
    isPlanned ? `${kind} (planned)` : kind,
    reports.map(({ place: { path } }) => path).join(' '),
  ]);
const kinds = ({ lines }: TimelinePage): string[] => lines.map(({ kind }) => kind);
const all = { limit: 100 };

test('all articles: oldest first, one line for the reports of one event, plans marked, what was denied left out', async () => {
  const { index } = await corpusOf(story);
  const page = await corpusTimeline(index, {}, all);
  const lines = shown(page);
  assert.deepEqual(lines.find((line) => String(line).includes('resign')), ['10 June 2024', 'day', 'resign', '/one.txt /two.txt']);
  assert.deepEqual(lines[0], ['March 2023', '2023-03-01..2023-03-31', 'meet', '/three.txt']);
  assert.deepEqual(lines.at(-1), ['20 June 2024', 'day', 'meet (planned)', '/two.txt']);
  assert.ok(!String(lines).includes('July'), String(lines));
  const days = page.lines.map(({ from, to }) => from ?? to ?? Infinity);
  assert.deepEqual(days, days.toSorted((a, b) => a - b));
});

test('a report leads to the words that tell it', async () => {
  const { index, fixtures } = await corpusOf(story);
  const { lines } = await corpusTimeline(index, { kind: 'resign' }, all);
  const words = lines[0]?.reports.map(({ place: { path, span } }) => fixtures.find((article) => article.path === path)?.text.slice(span.start, span.end));
  assert.ok(words?.length === 2 && words.every((said) => said?.includes('resigned')), String(words));
  assert.equal(lines[0]?.reports[0]?.article, 'Minister leaves over bridge (2024-06-12)');
});

test('the article of this moment, by itself', async () => {
  const { snapshotAt } = await corpusOf(story);
  const page = await articleTimeline(snapshotAt('/two.txt'), {}, all);
  assert.deepEqual(kinds(page), ['resign', 'meet']);
  assert.ok(page.lines.every(({ reports }) => reports.every(({ place }) => place.path === '/two.txt')));
  assert.deepEqual(kinds(await articleTimeline(snapshotAt('/two.txt'), { entity: 'haddad' }, all)), ['meet']);
});

test('filters by who takes part, by kind and by words; blank ones want everything', async () => {
  const corpus = (await corpusOf(story)).index;
  assert.deepEqual([...new Set(kinds(await corpusTimeline(corpus, { entity: 'BERG' }, all)))], ['resign']);
  assert.deepEqual([...new Set(kinds(await corpusTimeline(corpus, { kind: ' Meet ' }, all)))], ['meet']);
  assert.deepEqual(kinds(await corpusTimeline(corpus, { text: 'Engineer OMAR' }, all)), ['meet']);
  assert.deepEqual(kinds(await corpusTimeline(corpus, { entity: 'nobody of that name' }, all)), []);
  const everything = await corpusTimeline(corpus, {}, all);
  assert.deepEqual(await corpusTimeline(corpus, { entity: '', kind: ' ', text: '' }, all), everything);
});

test('a stretch says where it lies, and can lie around a day', async () => {
  const corpus = (await corpusOf(story)).index;
  const { total } = await corpusTimeline(corpus, {}, all);
  const first = await corpusTimeline(corpus, {}, { limit: 2 });
  const rest = await corpusTimeline(corpus, {}, { offset: 2, limit: 100 });
  assert.deepEqual([first.offset, first.reports, first.total], [0, 2, total]);
  assert.equal(first.reports + rest.reports, total);
  const around = await corpusTimeline(corpus, { kind: 'meet' }, { limit: 1, around: parseDay('2024-06-21') ?? 0 });
  assert.deepEqual([around.offset, shown(around)[0]], [1, ['20 June 2024', 'day', 'meet (planned)', '/two.txt']]);
  assert.deepEqual(kinds(await corpusTimeline(corpus, {}, { offset: 1000, limit: 5 })), []);
});
