/** Persons of one article: a name that stands over and over is joined in proportion. It must not know how names are found. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../../../test/support/linear.ts';
import { Groups } from './groups.ts';
import { joinPersons } from './join-persons.ts';
import type { Named } from './named.ts';

/** The names in the order given, each in a paragraph of its own. */
function personsNamed(texts: readonly string[]): readonly Named[] {
  return texts.map((text, paragraph): Named => ({
    mention: { kind: 'name', level: 'name', type: 'PERSON', maker: 'names/full-name', confidence: 1, start: 100 * paragraph, end: 100 * paragraph + text.length, paragraph },
    text,
    roles: [],
    reasons: [],
  }));
}

test('a name told over and over is joined in proportion, to the full name told last', () => {
  const told = ['Geoffrey Cavaco Silva', 'Cavaco Silva', 'Geoff', 'Silva', 'Ann Lund', 'Lund'];
  assertLinear('names', 3_000, (size) => {
    const names = personsNamed(Array.from({ length: size }, (_, at) => told[at % told.length] ?? ''));
    const groups = new Groups(names.length);
    joinPersons(names, groups, (word) => word === 'ann');
    assert.deepEqual(new Set(names.map((_, at) => groups.find(at))), new Set([0, 4]));
    assert.equal(groups.reason(size - 1)?.span?.start, 100 * (size - 2));
  });
});

test('surnames alone, each of another person, are joined in proportion', () => {
  const syllables = ['ba', 'do', 'ki', 'lu', 'me', 'no', 'ra', 'si'];
  const nameOf = (at: number): string => `${[0, 3, 6, 9].map((by) => syllables[(at >> by) % 8] ?? '').join('')}lund`;
  assertLinear('names', 500, (size) => {
    const names = personsNamed(Array.from({ length: size }, (_, at) => nameOf(at).replace(/^./, (letter) => letter.toUpperCase())));
    const groups = new Groups(names.length);
    joinPersons(names, groups, () => false);
    assert.equal(new Set(names.map((_, at) => groups.find(at))).size, size);
  });
});
