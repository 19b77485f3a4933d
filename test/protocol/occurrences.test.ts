/** Places of the same words where there are a great many: the first are given, and all are counted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Occurrences } from '../../server/src/protocol/annotation-messages.ts';
import { Desk } from '../support/desk.ts';
import { connectServer } from '../support/lsp-client.ts';

const long = 'file:///desk/long.article';
const short = 'file:///desk/short.article';

test('more places than are given are counted, in an article and over all', async () => {
  const line = 'Tarn is closed.\n\n';
  const client = connectServer(new Desk({ [long]: line.repeat(2_500), [short]: line.repeat(3) }), { folders: [{ uri: 'file:///desk', name: 'desk' }] });
  await client.start();
  await client.ready();
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
  const ask = (scope: string): Promise<Occurrences> => client.request('dateline/occurrences', { textDocument: { uri: long }, range, scope });
  const given = ({ articles }: Occurrences): readonly number[] => articles.map(({ places }) => places.length);
  const [inArticle, inCorpus] = [await ask('article'), await ask('corpus')];
  assert.deepEqual([inArticle.total, given(inArticle)], [2_500, [2_000]]);
  assert.deepEqual([inCorpus.total, given(inCorpus)], [2_503, [2_000]]);
  assert.deepEqual(inArticle.articles[0]?.places[1], { place: { uri: long, range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } } }, before: 'Tarn is closed. ', text: 'Tarn', after: ' is closed. Tarn is closed. Tarn is cl' });
  await client.shutDown();
});
