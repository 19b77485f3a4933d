/**
 * Spellings compared by sounds kept with them: the same answer as of the names themselves, in either order.
 * Forms gathered under one spelling, whatever their roles and accents.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Tally } from '../corpus.ts';
import { formOf } from '../entity-form.ts';
import { compareNames } from '../../person-name.ts';
import { likenessOf, spellingsOf, usualName } from './spelling.ts';

function tally(name: string, items = 1, role?: string): Tally {
  const form = formOf({ type: 'PERSON', name, keys: [], roles: role === undefined ? [] : [{ role, start: 0, end: 1 }] });
  return { form, items, spellings: [] };
}

test('likeness by kept sounds is likeness of names', () => {
  const word = fc.constantFrom('Ali', 'Aly', 'Alli', 'A.', 'J', 'Jon', 'Jan', 'John', 'Hussein', 'Hossein', 'Husain', 'Fuad', 'Faud', 'al-Sudani', 'Sudany', 'van', 'Smith', 'Smyth', 'x');
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, (one, other) => {
      const [a] = spellingsOf([tally(one)]);
      const [b] = spellingsOf([tally(other)]);
      assert.ok(a !== undefined && b !== undefined);
      assert.equal(likenessOf(a, b), compareNames(a.name, b.name));
      assert.equal(likenessOf(a, b), likenessOf(b, a));
    }),
    // One initial told twice is the same one.
    { examples: [['x Husain', 'x Husain']] },
  );
});

test('forms of one spelling are one, with the roles of all', () => {
  const spellings = spellingsOf([tally('Ivo Marić', 2, 'general'), tally('Ivo Maric', 3), tally('Anna Maric'), tally('Ivo Maric', 1, 'minister')]);
  assert.deepEqual(
    spellings.map(({ slug, items, roles }) => [slug, items, roles.map(({ role }) => role)]),
    [['anna-maric', 1, []], ['ivo-maric', 6, ['general', 'minister']]],
  );
});

test('the usual name is the one that most articles use, a full one before a surname alone', () => {
  assert.equal(usualName([tally('Maric', 9), tally('Ivo Marić', 2, 'general'), tally('Ivo Maric', 3)]), 'Ivo Maric');
  assert.equal(usualName([]), '');
});
