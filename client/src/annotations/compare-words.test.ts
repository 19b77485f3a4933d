/** A comparison of annotators in words, and the acts that settle a difference. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WireDifference, WireSide } from '../../../server/src/protocol/annotation-messages.ts';
import { agreementWords, differenceWords, verdicts } from './compare-words.ts';

const uri = 'file:///desk/one.article';
const ana: WireSide = { annotator: 'Ana', mark: { uri, id: 'a' }, words: 'Person “Tarn”' };
const ben: WireSide = { annotator: 'Ben', mark: { uri, id: 'b' }, words: 'Organisation “Tarn”' };
const nothing: WireSide = { annotator: 'Ben', words: 'nothing' };
const place = { uri, range: { start: { line: 4, character: 0 }, end: { line: 4, character: 4 } } };

const difference = (sides: readonly [WireSide, WireSide], both = false): WireDifference => ({ words: 'another type', place, exact: 'Tarn', article: 'One', sides, both });

test('the coefficients and what waits stand on one line', () => {
  const pair = { first: 'Ana', second: 'Ben', articles: 1, kappa: 0.5, spanF1: 0.25 };
  const counts = { alpha: null, waiting: 1, settled: 2 };
  assert.equal(agreementWords({ annotators: ['Ana', 'Ben'], pairs: [pair], ...counts }), 'Ana, Ben · kappa 0.50, span F1 0.25 · alpha undefined · 1 difference, 2 settled');
  const many = agreementWords({ annotators: ['Ana', 'Ben', 'Cem', 'Dia'], pairs: Array.from({ length: 6 }, () => pair), ...counts });
  assert.match(many, /Ana and Ben: kappa 0\.50.* · 3 more pairs · alpha/);
});

test('a difference tells the words, who says what, and where', () => {
  assert.deepEqual(differenceWords(difference([ana, ben])), { label: '“Tarn”', description: 'Ana: Person “Tarn” · Ben: Organisation “Tarn”', detail: 'another type · One, line 5' });
});

test('one side can be taken, the other, none, and both where their words are not the same', () => {
  const acts = (sides: readonly [WireSide, WireSide], both?: boolean): readonly string[] =>
    verdicts(difference(sides, both)).map(({ act }) => (act.kind === 'adjudicate' ? `+${act.take.map(({ id }) => id).join('')} -${act.leave.map(({ id }) => id).join('')}` : act.kind));
  assert.deepEqual(acts([ana, ben]), ['+a -b', '+b -a', '+ -ab']);
  assert.deepEqual(acts([ana, ben], true), ['+a -b', '+b -a', '+ab -', '+ -ab']);
  assert.deepEqual(acts([ana, nothing]), ['+a -', '+ -a']);
});
