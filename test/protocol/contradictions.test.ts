/** What a person calls a contradiction is told on either side's hover, with the way to the other, and warns of nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Annotator } from '../support/annotator.ts';
import { Desk } from '../support/desk.ts';
import { connectServer } from '../support/lsp-client.ts';

const one = 'file:///desk/one.article';
const two = 'file:///desk/two.article';
const texts = {
  [one]: 'Bridge at Tarn reopens\n\nPublished: 12 June 2024\n\nThe new bridge was a gift of the province, Mayor Olga Reuter said on Monday.\n',
  [two]: 'What the bridge cost\n\nPublished: 14 June 2024\n\nTarn paid for the whole bridge, a councillor said on Thursday.\n',
};

test('either side of a contradiction leads to the other', async () => {
  const desk = new Desk(texts);
  const client = connectServer(desk, { folders: [{ uri: 'file:///desk', name: 'desk' }] });
  await client.start();
  await client.ready();
  const ana = new Annotator(desk, client);
  const sides = [[one, 'was a gift of the province'], [two, 'Tarn paid for the whole bridge']] as const;
  for (const [uri, words] of sides) await ana.act({ kind: 'mark', type: 'CLAIM', places: [ana.place(uri, words)] });
  const [from, to] = [await ana.mark(sides[0][1], one), await ana.mark(sides[1][1], two)];
  const hover = async (uri: string, words: string): Promise<string> => {
    const answer = await client.request<{ contents: { value: string } } | null>('textDocument/hover', { textDocument: { uri }, position: ana.place(uri, words).range.start });
    return answer?.contents.value ?? '';
  };
  assert.doesNotMatch(await hover(one, sides[0][1]), /contradicts/);
  await ana.act({ kind: 'relate', from: { uri: one, id: from.id }, to: { uri: two, id: to.id }, relation: 'contradicts', roles: ['claim', 'claim'] });
  assert.match(await hover(one, sides[0][1]), /contradicts: \[“Tarn paid for the whole bridge”\]\(file:\/\/\/desk\/two\.article#L5,1[^)]*\) in [^\n]*, says Ana/);
  assert.match(await hover(two, sides[1][1]), /contradicts: \[“was a gift of the province”\]\(file:\/\/\/desk\/one\.article#L5,16[^)]*\) in [^\n]*, says Ana/);
  assert.equal((await hover(one, sides[0][1])).split('ontradicts').length, 2);
  await ana.act({ kind: 'delete', marks: [{ uri: two, id: to.id }] });
  assert.match(await hover(one, sides[0][1]), /contradicts: a mark that is gone/);
  await client.shutDown();
});
