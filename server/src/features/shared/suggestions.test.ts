/** What is proposed, with which confidence, and what settles it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../analyse.ts';
import { indexArticle } from '../../link/corpus/index-article.ts';
import { testModel } from '../../../../test/support/model.ts';
import { openSuggestions, suggestionsOfArticle, suggestionsOfItems } from './suggestions.ts';
import type { Settling, Suggestion } from './suggestions.ts';

const text = 'Mayor resigns\n\nPublished: 12 June 2024\n\nMayor Olga Reuter resigned on Monday over the bridge at Tarn. Reuter will meet Omar Haddad next week.\n';
const article = analyse(text, testModel());
const { items } = indexArticle('/one', article);
const all = suggestionsOfArticle(article, items);
const words = (suggestions: readonly Suggestion[]): readonly string[] => suggestions.map((one) => `${one.type} ${text.slice(one.start, one.end)}`);

test('names, events and times of an article, in reading order, each once', () => {
  for (const expected of ['PERSON Olga Reuter', 'PERSON Reuter', 'PERSON Omar Haddad', 'DATE Monday', 'TRIGGER resigned']) assert.ok(words(all).includes(expected), `${expected}: ${words(all).join('; ')}`);
  assert.deepEqual(all.map(({ start }) => start), all.map(({ start }) => start).toSorted((a, b) => a - b));
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  assert.ok(all.every(({ because, text: own, start, end }) => because !== '' && own === text.slice(start, end)));
});

test('what the corpus keeps gives the same names under the same ids', () => {
  const kept = suggestionsOfItems(items);
  const ofNames = (list: readonly Suggestion[]): readonly string[] => list.filter(({ type }) => type === 'PERSON').map(({ id }) => id);
  assert.deepEqual(ofNames(kept), ofNames(all));
  assert.deepEqual(kept.filter(({ type }) => type === 'TRIGGER').map(({ id }) => id), all.filter(({ type }) => type === 'TRIGGER').map(({ id }) => id));
});

test('a person of whom a role is told is surer than a name that stands alone', () => {
  const confidence = (name: string): string | undefined => all.find((one) => one.text === name)?.confidence;
  assert.equal(confidence('Olga Reuter'), 'high');
  assert.equal(confidence('Omar Haddad'), 'medium');
});

const at = (marked: string): { start: number; end: number } => ({ start: text.indexOf(marked), end: text.indexOf(marked) + marked.length });
const open = (...settled: readonly Settling[]): readonly string[] => words(openSuggestions(all, settled));

test('a mark settles what stands on its words or across its border, and nothing else', () => {
  assert.deepEqual(open(), words(all));
  assert.ok(!open({ span: at('Olga Reuter'), state: 'accepted' }).includes('PERSON Olga Reuter'));
  assert.ok(open({ span: at('Olga Reuter'), state: 'accepted' }).includes('PERSON Reuter'));
  assert.ok(!open({ span: at('Mayor Olga'), state: 'accepted' }).includes('PERSON Olga Reuter'));
  assert.ok(open({ span: at('Mayor Olga Reuter resigned on Monday'), state: 'accepted' }).includes('PERSON Olga Reuter'));
});

test('what was rejected is not proposed again, save as another type', () => {
  assert.ok(!open({ span: at('Omar Haddad'), state: 'rejected', types: ['PERSON'] }).includes('PERSON Omar Haddad'));
  assert.ok(!open({ span: at('Omar Haddad'), state: 'rejected' }).includes('PERSON Omar Haddad'));
  assert.ok(open({ span: at('Omar Haddad'), state: 'rejected', types: ['ORG'] }).includes('PERSON Omar Haddad'));
});
