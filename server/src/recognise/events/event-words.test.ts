/** The vocabulary of events: lemmas of forms, and what verb and nominalisation share. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testModel } from '../../../../test/support/model.ts';
import { readEventWords } from '../model/event-words.ts';
import { foldedLemma, particleVerb, readForm } from './event-words.ts';

const roots: Readonly<Record<string, string>> = {
  announcements: 'announce', explosions: 'explode', withdrawal: 'withdraw', killing: 'kill', killed: 'kill', stopped: 'stop',
  robbing: 'rob', carried: 'carry', chosen: 'choose', sold: 'sell', quakes: 'quake', zzyzxes: 'zzyzx',
};

test('forms lead to what verb and noun share', () => {
  const { eventWords } = testModel();
  for (const [form, root] of Object.entries(roots)) assert.equal(foldedLemma(eventWords, form), root, form);
});

test('a form is read as the verb and as the noun that it can be', () => {
  const { verb, noun } = readForm(testModel().eventWords, 'strikes');
  assert.deepEqual([verb?.lemma, noun?.lemma], ['strike', 'strike']);
  assert.deepEqual(readForm(testModel().eventWords, 'zzyzx'), { verb: undefined, noun: undefined });
});

for (const [form, use, root] of [
  ['putting', 'verb', 'put'], ['operations', 'noun', 'operate'], ['trial', 'noun', 'trial'], ['tried', 'verb', 'try'],
  ['hearings', 'noun', 'hearing'], ['hearing', 'verb', 'hear'], ['meeting', 'noun', 'meet'], ['reception', 'noun', 'reception'], ['office', 'noun', 'office'],
] as const) {
  test(`${form}, a ${use}, is of ${root}`, () => assert.equal(foldedLemma(testModel().eventWords, form, use), root));
}

test('a particle makes another verb of a verb, where the vocabulary has it', () => {
  const { eventWords } = testModel();
  assert.equal(particleVerb(eventWords, 'drive', 'off')?.lemma, 'drive off');
  assert.equal(particleVerb(eventWords, 'drive', 'home'), undefined);
  assert.equal(particleVerb(eventWords, 'drive', undefined), undefined);
});

test('the asset is read line by line, and what is empty is absent', () => {
  const words = readEventWords('walk\t5q a b/c\t\nwedding\t\t2b d/e f\twed\n');
  assert.deepEqual(words.get('walk'), { lemma: 'walk', verb: { common: 5, fields: 'q', synsets: ['a', 'b'], above: ['c'] } });
  assert.equal(words.get('wedding')?.madeFrom, 'wed');
  assert.equal(words.size, 2);
});
