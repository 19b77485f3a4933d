/**
 * Every request of a reader, over standard input and output, on a folder of three invented articles: hover and definition,
 * lists and outlines, hints and colours.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Location } from 'vscode-languageserver';
import { positionIn, story } from '../support/story-folder.ts';
import { StoryServer, wordsAt } from '../support/story-server.ts';
import type { StoryName } from '../support/story-server.ts';

const wholeFile = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('reading, over standard input and output', () => {
  let server: StoryServer;

  before(async () => {
    server = await StoryServer.start();
  });

  after(() => server.stop());

  test('hover: a person, with what other articles say', async () => {
    const hover = await server.ask('textDocument/hover', server.caret('monday.txt', 'Halvorsen', { nth: 1 }));
    assert.ok(hover !== null);
    const { kind, value } = hover.contents;
    assert.equal(kind, 'markdown');
    assert.match(value, /\*\*Ingrid Halvorsen\*\* · person/);
    assert.match(value, /Mayor/);
    assert.ok(value.includes(server.uri('tuesday.txt')), value);
    assert.match(value, /\*Why:\*/);
    assert.equal(hover.range && wordsAt('monday.txt', hover.range), 'Halvorsen');
  });

  test('hover: a relative date, a figure, a quotation, an event', async () => {
    const cases: [StoryName, string, RegExp][] = [
      ['monday.txt', 'Sunday', /Sunday 3 March 2024.*2024-03-03/],
      ['tuesday.txt', 'next Wednesday', /Wednesday 13 March 2024|Wednesday 6 March 2024/],
      ['tuesday.txt', '300', /\*\*300\*\*|\*\*300 /],
      ['monday.txt', 'rebuild every', /Halvorsen\*\* · speaker/],
      ['monday.txt', 'burst near', /event/],
    ];
    for (const [name, words, expected] of cases) {
      const hover = await server.ask('textDocument/hover', server.caret(name, words));
      assert.match(hover?.contents.value ?? 'nothing', expected, words);
    }
  });

  test('hover: nothing where there is nothing', async () => {
    assert.equal(await server.ask('textDocument/hover', server.caret('tuesday.txt', 'schools')), null);
  });

  test('definition: an entity’s introduction, a date’s anchor', async () => {
    const [entity] = (await server.ask('textDocument/definition', server.caret('monday.txt', 'Halvorsen told'))) ?? [];
    assert.equal(entity?.uri, server.uri('monday.txt'));
    assert.equal(entity && wordsAt('monday.txt', entity.range), 'Ingrid Halvorsen');
    const [date] = (await server.ask('textDocument/definition', server.caret('monday.txt', 'Sunday'))) ?? [];
    assert.equal(date && wordsAt('monday.txt', date.range), '4 March 2024');
  });

  test('implementation: the same event in other articles, and nothing where there is none', async () => {
    const places = (await server.ask('textDocument/implementation', server.caret('monday.txt', 'burst near'))) ?? [];
    const uris = places.map(({ uri }) => uri);
    const elsewhere = uris.filter((uri) => uri !== server.uri('monday.txt'));
    assert.deepEqual([...new Set(elsewhere)].sort(), [server.uri('friday.txt'), server.uri('tuesday.txt')].sort());
    assert.deepEqual(uris.slice(0, elsewhere.length), elsewhere, 'other articles come first');
    assert.equal(await server.ask('textDocument/implementation', server.caret('monday.txt', 'Published')), null);
  });

  test('references: every mention in the corpus', async () => {
    const places = await server.ask('textDocument/references', { ...server.caret('tuesday.txt', 'near Velmora', { into: 6 }), context: { includeDeclaration: true } });
    assert.deepEqual([...new Set(places.map(({ uri }) => uri))].sort(), [server.uri('friday.txt'), server.uri('monday.txt'), server.uri('tuesday.txt')].sort());
  });

  test('highlights: every mention here', async () => {
    const places = await server.ask('textDocument/documentHighlight', server.caret('monday.txt', 'Ingrid Halvorsen'));
    assert.deepEqual(places.map(({ range }) => wordsAt('monday.txt', range)), ['Ingrid Halvorsen', 'Halvorsen', 'Halvorsen']);
  });

  test('symbols of an article and of the corpus', async () => {
    const [root] = await server.ask('textDocument/documentSymbol', server.whole('monday.txt'));
    assert.equal(root?.name, 'Dam near Velmora bursts');
    assert.ok((root?.children ?? []).some(({ detail }) => detail?.includes('3 March 2024')), JSON.stringify(root?.children));
    const found = await server.ask('workspace/symbol', { query: 'wiklund' });
    assert.deepEqual(found.map(({ name, location }) => [name, location.uri]), [['Tomas Wiklund', server.uri('monday.txt')]]);
  });

  test('folding, selection, links', async () => {
    assert.ok(Array.isArray(await server.ask('textDocument/foldingRange', server.whole('monday.txt'))));
    const [selection] = await server.ask('textDocument/selectionRange', {
      ...server.whole('monday.txt'),
      positions: [positionIn(story['monday.txt'], 'Ingrid')],
    });
    const widening: string[] = [];
    for (let at = selection; at !== undefined; at = at.parent) widening.push(wordsAt('monday.txt', at.range));
    assert.deepEqual(widening.slice(0, 2), ['Ingrid', 'Ingrid Halvorsen']);
    assert.ok(widening.length >= 4, widening.join(' | '));
    const links = await server.ask('textDocument/documentLink', server.whole('tuesday.txt'));
    assert.deepEqual(links.map(({ target }) => target), ['http://news.example/velmora/dam', server.uri('monday.txt')]);
  });

  test('code lenses in two steps', async () => {
    const [lens] = await server.ask('textDocument/codeLens', server.whole('monday.txt'));
    assert.ok(lens !== undefined && lens.command === undefined);
    const { command } = await server.ask('codeLens/resolve', lens);
    assert.match(command?.title ?? '', /^Told in \d other articles?: /);
    const [uri, , locations] = (command?.arguments ?? []) as [string, unknown, Location[]];
    assert.equal(uri, server.uri('monday.txt'));
    assert.ok(locations.length > 0 && locations.every((location) => location.uri !== server.uri('monday.txt')));
  });

  test('inlay hints: the day of a relative date', async () => {
    const hints = await server.ask('textDocument/inlayHint', { ...server.whole('monday.txt'), range: wholeFile });
    assert.ok(hints.some(({ label }) => label === '3 March 2024'), JSON.stringify(hints));
  });

  test('semantic tokens: whole, range, difference', async () => {
    const full = await server.ask('textDocument/semanticTokens/full', server.whole('monday.txt'));
    assert.ok(full.data.length > 0 && full.data.length % 5 === 0);
    const range = await server.ask('textDocument/semanticTokens/range', { ...server.whole('monday.txt'), range: wholeFile });
    assert.deepEqual(range.data, full.data);
    const same = await server.ask('textDocument/semanticTokens/full/delta', { ...server.whole('monday.txt'), previousResultId: full.resultId ?? '' });
    assert.deepEqual('edits' in same ? same.edits : undefined, []);
    const unknown = await server.ask('textDocument/semanticTokens/full/delta', { ...server.whole('monday.txt'), previousResultId: 'never heard of' });
    assert.deepEqual('data' in unknown ? unknown.data : undefined, full.data);
  });

  test('call hierarchy: what came before and what followed', async () => {
    await server.open('friday.txt');
    const [item] = (await server.ask('textDocument/prepareCallHierarchy', server.caret('friday.txt', 'flooded after'))) ?? [];
    assert.ok(item !== undefined);
    const incoming = await server.ask('callHierarchy/incomingCalls', { item });
    const cause = incoming.find(({ from }) => /burst/.test(from.name));
    assert.ok(cause !== undefined, JSON.stringify(incoming));
    const outgoing = await server.ask('callHierarchy/outgoingCalls', { item: cause.from });
    assert.ok(outgoing.some(({ to }) => /flood/.test(to.name)), JSON.stringify(outgoing));
  });
});
