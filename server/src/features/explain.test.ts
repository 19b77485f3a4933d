/**
 * The trace of what lies under the caret: each thing once, each step with its maker.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardWords } from '../../../test/support/check-features.ts';
import { corpusOf } from '../../../test/support/corpus.ts';
import { explain } from './explain.ts';

test('each thing under the caret once, with every step and its maker', async () => {
  const { snapshot, offset } = (await corpusOf('//- /a.txt published:2024-06-12\n"The bridge was closed on Mon$0day," Mayor Olga Reuter said.')).atCaret();
  const cards = explain(snapshot, offset).map(cardWords);
  assert.match(cards[0] ?? '', /^Monday {2}DATE 2024-06-10 \(published\)\n\? .+: .+/);
  assert.match(cards[0] ?? '', /\? published: the article is of 2024-06-12 \(stated\)$/);
  assert.ok(cards.some((card) => card.startsWith('The bridge was closed on Monday,  quotation')), cards.join('\n\n'));
});

test('how a name came together, and by what it is looked for elsewhere', async () => {
  const { snapshot, offset } = (await corpusOf('Former mayor Olga Reuter left on Monday. Reu$0ter said nothing.')).atCaret();
  const [card = ''] = explain(snapshot, offset).map(cardWords);
  assert.match(card, /one with every mention of it in this article: “Olga Reuter” 1×, “Reuter” 1×/);
  assert.match(card, /called former mayor here/);
  assert.match(card, /looked for in other articles as \S+/);
});

test('how a figure was read', async () => {
  const { snapshot, offset } = (await corpusOf('The bridge cost about 2.5 mil$0lion euros, the council said.')).atCaret();
  assert.match(explain(snapshot, offset).map(cardWords).join(), /is read as about 2500000, in EUR/);
});

test('nothing where nothing was recognised', async () => {
  const { snapshot, offset } = (await corpusOf('The bri$0dge is green.')).atCaret();
  assert.deepEqual(explain(snapshot, offset), []);
});
