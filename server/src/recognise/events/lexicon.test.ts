/** Inflection, stems and the sense tables. What English does to a word is held here against forms written by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nounForms, verbForms } from './inflect.ts';
import { fieldOf, triggerLexicon } from './lexicon.ts';
import { contrarySenses } from './sense.ts';
import { senseRows } from './senses.ts';
import { stem } from './stem.ts';

const verbs: Readonly<Record<string, string>> = {
  withdraw: 'withdraw withdraws withdrew withdrawn withdrawing',
  attack: 'attack attacks attacked attacking',
  kidnap: 'kidnap kidnaps kidnapped kidnapping',
  acquit: 'acquit acquits acquitted acquitting',
  visit: 'visit visits visited visiting',
  raid: 'raid raids raided raiding',
  flee: 'flee flees fled fleeing',
  die: 'die dies died dying',
  marry: 'marry marries married marrying',
  traffic: 'traffic traffics trafficked trafficking',
  crash: 'crash crashes crashed crashing',
  cut: 'cut cuts cutting',
  storm: 'storm storms stormed storming',
  rob: 'rob robs robbed robbing',
};

test('verbs are inflected as English does', () => {
  for (const [lemma, forms] of Object.entries(verbs)) {
    assert.deepEqual(verbForms(lemma).map(({ form }) => form), forms.split(' '));
  }
});

test('nouns take their plural', () => {
  assert.deepEqual(['attack', 'crash', 'bribery', 'delay'].map((noun) => nounForms(noun)[1]), ['attacks', 'crashes', 'briberies', 'delays']);
});

test('inflections and nominalisations of an unlisted word compare equal, strangers do not', () => {
  for (const [a, b] of [['stopped', 'stops'], ['announcement', 'announced'], ['connection', 'connect'], ['placed', 'placing']] as const) {
    assert.equal(stem(a), stem(b), `${a} ${b}`);
  }
  assert.notEqual(stem('station'), stem('state'));
  assert.notEqual(stem('meal'), stem('meet'));
});

test('the tables agree with themselves', () => {
  const senses = new Set(senseRows.map(({ sense }) => sense));
  for (const sense of contrarySenses.flat()) assert.ok(senses.has(sense), `no row tells of ${sense}`);
  for (const { sense, verbs: some = '', nouns = '' } of senseRows) {
    assert.ok(some !== '' || nouns !== '', `${sense} has no words`);
    for (const word of `${some} ${nouns}`.trim().split(' ')) assert.match(word, /^[a-z]+(?:[-_][a-z]+)*$/, sense);
  }
});

test('one sense lies in one field', () => {
  for (const { sense, field } of senseRows) assert.equal(fieldOf(sense), field ?? sense, sense);
});

test('the lexicon finds a form of each kind', () => {
  for (const form of ['withdrew', 'withdrawals', 'pulled', 'talks', 'drone']) assert.ok(triggerLexicon.has(form), form);
  for (const form of ['said', 'told', 'the']) assert.ok(!triggerLexicon.has(form), form);
});
