/** Verbs that say with the words behind them what another verb says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseOfNoun, phraseWith, rootOfPhrase } from './phrases.ts';

/** What the verb and the words behind it stand for. */
function root(words: string): string | undefined {
  const [verb = '', ...behind] = words.split(' ');
  const phrase = phraseWith(verb, behind);
  return phrase && rootOfPhrase(phrase);
}

test('a verb and its particle stand for another verb', () => {
  for (const [words, verb] of [['turn down the offer', 'reject'], ['step down on Monday', 'resign'], ['put off the vote', 'delay'], ['take the company to court', 'sue']] as const) {
    assert.equal(root(words), verb, words);
  }
  for (const words of ['put milk on the table', 'put', 'turn the page', 'zzz off']) assert.equal(root(words), undefined, words);
});

test('whose it is and its article make no difference, nor do some words between', () => {
  for (const words of ['lose their lives', 'lose his lives', 'take hostage', 'take the company to the court', 'take her to court', 'show him the door', 'show the door']) {
    assert.notEqual(root(words), undefined, words);
  }
  assert.equal(root('show him the door'), root('show the door'));
  assert.equal(root('take the company to the court'), 'sue');
  assert.equal(root('take the old mill in the valley up to court'), undefined, 'too far');
});

test('what may stand for several verbs stays itself, what says one thing twice does not', () => {
  assert.equal(root('break out'), 'break out');
  assert.equal(root('take over'), 'take over');
  assert.equal(root('turn down'), 'reject');
});

test('nouns made of a phrase have its root', () => {
  for (const [noun, verb] of [['break-out', 'break out'], ['breakout', 'break out'], ['takeover', 'take over'], ['harbour', undefined], ['out', undefined]] as const) {
    const phrase = phraseOfNoun(noun);
    assert.equal(phrase && rootOfPhrase(phrase), verb, noun);
  }
});
