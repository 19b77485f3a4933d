/**
 * Features over several articles that answer with more than places: search, lenses, the order of events, traces.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cardWords } from '../../../test/support/check-features.ts';
import { corpusOf } from '../../../test/support/corpus.ts';
import { defaultConfig } from '../session/config.ts';
import { eventNodeAt, eventsAfter, eventsBefore } from './call-hierarchy.ts';
import { codeLenses, relatedReports } from './code-lens.ts';
import { explain } from './explain.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

const story = `//- /one.txt published:2024-06-12
Minister leaves over bridge

Transport minister Anna Berg resigned on Monday over the closed bridge at Tarn. The choir sang.
//- /two.txt published:2024-06-13
Bridge brings down minister

Transport minister Anna Berg resigned on Monday over the closed bridge at Tarn, and nobody was surprised.
`;

describe('search', () => {
  test('finds an entity once and each of its events, without regard to case and accents', async () => {
    const { index } = await corpusOf(story);
    const found = await workspaceSymbols(index, 'BÉRG');
    assert.deepEqual(found.map(({ kind, name, container, place }) => [kind, name, container, place.path]), [['PERSON', 'Anna Berg', 'Minister leaves over bridge (2024-06-12)', '/one.txt']]);
    const events = await workspaceSymbols(index, 'resign');
    assert.deepEqual(events.map(({ kind, name, place }) => [kind, name, place.path]), [
      ['event', 'resign · Anna Berg · 10 June 2024', '/one.txt'],
      ['event', 'resign · Anna Berg · 10 June 2024', '/two.txt'],
    ]);
    assert.deepEqual(await workspaceSymbols(index, 'nobody of that name'), []);
  });
});

describe('lenses', () => {
  test('stand above an event that another article reports', async () => {
    const { snapshotAt, fixtures } = await corpusOf(story);
    const snapshot = snapshotAt('/one.txt');
    const lenses = [];
    for await (const lens of codeLenses(snapshot)) if (lens !== undefined) lenses.push(lens);
    const words = lenses.map(({ span }) => fixtures[0]?.text.slice(span.start, span.end));
    assert.ok(words.includes('resigned'), words.join());
    const lens = lenses[words.indexOf('resigned')];
    const { title, places } = await relatedReports(snapshot, lens?.event ?? -1);
    assert.equal(title, '1 related report: resigned');
    assert.deepEqual(places.map(({ path }) => path), ['/two.txt']);
  });

  test('are none when the user wants none, and for an event that is gone', async () => {
    const { snapshotAt } = await corpusOf(story);
    for await (const lens of codeLenses(snapshotAt('/one.txt', { ...defaultConfig, codeLens: { relatedEvents: false } }))) assert.fail(String(lens));
    assert.deepEqual((await relatedReports(snapshotAt('/one.txt'), 99)).places, []);
  });
});

describe('the order of events', () => {
  test('what an event followed, and what followed it', async () => {
    const { snapshot, offset } = (await corpusOf('//- /a.txt published:2024-06-12\nThe minister res$0igned after the bridge collapsed, the council said.')).atCaret();
    const node = eventNodeAt(snapshot, offset);
    assert.equal(node?.name, 'resigned');
    const [before] = eventsBefore(snapshot, node?.event ?? -1);
    assert.equal(before?.node.name, 'collapsed');
    assert.match(before?.node.detail ?? '', /“after” stands between them/);
    assert.deepEqual(eventsAfter(snapshot, before?.node.event ?? -1).map(({ node: { name } }) => name), ['resigned']);
  });

  test('nothing where there is no event', async () => {
    const { snapshot, offset } = (await corpusOf('The bri$0dge is green.')).atCaret();
    assert.equal(eventNodeAt(snapshot, offset), undefined);
    assert.deepEqual(eventsBefore(snapshot, 7), []);
  });
});

describe('the trace', () => {
  test('each thing under the caret once, with every step and its maker', async () => {
    const { snapshot, offset } = (await corpusOf('//- /a.txt published:2024-06-12\n"The bridge was closed on Mon$0day," Mayor Olga Reuter said.')).atCaret();
    const cards = explain(snapshot, offset).map(cardWords);
    assert.match(cards[0] ?? '', /^Monday {2}DATE 2024-06-10 \(published\)\n\? .+: .+/);
    assert.match(cards[0] ?? '', /\? published: the article is of 2024-06-12 \(stated\)$/);
    assert.ok(cards.some((card) => card.startsWith('The bridge was closed on Monday,  quotation')), cards.join('\n\n'));
  });

  test('nothing where nothing was recognised', async () => {
    const { snapshot, offset } = (await corpusOf('The bri$0dge is green.')).atCaret();
    assert.deepEqual(explain(snapshot, offset), []);
  });
});
