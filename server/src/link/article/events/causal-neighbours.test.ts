/** What an event followed and what followed it, by cue words and by dates. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../../analyse.ts';
import { testModel } from '../../../../../test/support/model.ts';
import { causalNeighbours } from './causal-neighbours.ts';

/** `later <- earlier`, by trigger words, for every pair that the text orders. */
function orders(text: string): readonly string[] {
  const article = analyse(text, testModel());
  const word = (index: number): string => {
    const trigger = article.events[index]?.trigger;
    return trigger === undefined ? '?' : article.document.text.slice(trigger.start, trigger.end);
  };
  return article.events.flatMap((_event, index) =>
    causalNeighbours(article, index).incoming.map(({ event }) => `${word(index)} <- ${word(event)}`),
  );
}

const cases: Readonly<Record<string, readonly string[]>> = {
  'The army withdrew from the valley after the ceasefire.': ['withdrew <- ceasefire'],
  'After the ceasefire, the army withdrew from the valley.': ['withdrew <- ceasefire'],
  'Talks resumed before the election.': ['election <- Talks', 'election <- resumed'],
  'Protests followed the killing of a student.': ['Protests <- killing'],
  'The ceasefire was followed by an attack on the port.': ['attack <- ceasefire'],
  'The explosion led to a fire in the harbour.': ['fire <- explosion'],
  'A bomb exploded in the market, killing nine traders.': ['killing <- exploded'],
  'The protests began following the killing of a student.': ['protests <- killing'],
  'The strike was called off before May 3, and the attack was denied.': [],
  'The court sentenced the banker. The miners held a protest.': [],
  'Nine guards were killed during the protest.': ['killed <- protest'],
  'The ceasefire was caused by the attack.': ['ceasefire <- attack'],
  'The army attacked the camp. In response, France withdrew its troops.': ['withdrew <- attacked'],
  'The army attacked the camp. France withdrew its troops.': [],
  'The strike hit the depot after the attack, but the talks went on.': ['strike <- attack'],
};

test('cue words order the events of a sentence, and only those they reach', () => {
  for (const [text, expected] of Object.entries(cases)) assert.deepEqual(orders(text), expected, text);
});

test('outgoing is the other side of incoming, and an unknown event has neither', () => {
  const article = analyse('The army withdrew from the valley after the ceasefire.', testModel());
  assert.deepEqual(causalNeighbours(article, 1).outgoing, [{ event: 0, reason: '“after” stands between them' }]);
  assert.deepEqual(causalNeighbours(article, 9), { incoming: [], outgoing: [] });
});
