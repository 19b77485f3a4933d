/** Verbs that are said to recur tell of several events; one that happened once does not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../analyse.ts';
import { testModel } from '../../../../test/support/model.ts';

const cases: Readonly<Record<string, boolean>> = {
  'The convoys are frequently attacked by rebels.': true,
  'Rebels repeatedly attacked the convoys.': true,
  'Rebels attacked the convoy almost daily.': true,
  'The ministers met every week in Lima.': true,
  'Rebels attacked the convoy on Monday.': false,
  'The ministers met in Lima, as they often do.': false,
  'The daily said that rebels from the north attacked the convoy.': false,
};

test('what is said to recur is several events', () => {
  for (const [text, expected] of Object.entries(cases)) {
    const event = analyse(text, testModel()).events.find(({ lemma }) => lemma === 'attack' || lemma === 'meet');
    assert.equal(event?.several === true, expected, text);
  }
});
