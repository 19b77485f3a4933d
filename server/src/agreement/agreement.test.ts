/**
 * Coefficients against the tables that their authors and textbooks print; comparison of marks by example and by law.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cohensKappa, krippendorffsAlpha } from './coefficients.ts';
import type { Labels } from './coefficients.ts';
import { compareMarks, spanF1 } from './compare.ts';
import type { ComparedMark } from './compare.ts';
import { tokenUnits } from './units.ts';

function near(value: number | undefined, expected: number, digits: number): void {
  assert.ok(value !== undefined && Math.abs(value - expected) < 0.5 * 10 ** -digits, `${value ?? 'nothing'} is not ${expected}`);
}

/** Units from a table of counts: rows the first annotator's labels, columns the second's. */
function unitsOf(table: readonly (readonly number[])[]): Labels[] {
  return table.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, () => [`${a}`, `${b}`])));
}

/** Units from one row an annotator, `*` for no label. */
function rated(...rows: readonly string[]): Labels[] {
  const cells = rows.map((row) => row.trim().split(/\s+/));
  return (cells[0] ?? []).map((_cell, i) => cells.map((row) => (row[i] === '*' ? undefined : row[i])));
}

test('kappa: tables of Fleiss, Levin and Paik (2003, table 18.1) and of the classic fifty grants', () => {
  near(cohensKappa(unitsOf([[75, 1, 4], [5, 4, 1], [0, 0, 10]])), 0.676, 3);
  near(cohensKappa(unitsOf([[20, 5], [10, 15]])), 0.4, 4);
  near(cohensKappa(unitsOf([[45, 15], [25, 15]])), 0.1304, 4);
  near(cohensKappa(unitsOf([[25, 35], [5, 35]])), 0.2593, 4);
  assert.equal(cohensKappa([]), undefined);
  assert.equal(cohensKappa([['a', 'a'], ['a', 'a']]), undefined);
  assert.equal(cohensKappa([['a', 'a'], ['b', 'b'], ['b', undefined]]), 1);
});

test('alpha: the four examples of Krippendorff (2011) for nominal data', () => {
  // A: binary, two observers, no missing data.
  near(krippendorffsAlpha(rated('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0')), 0.095, 3);
  // B: nominal, two observers.
  near(krippendorffsAlpha(rated('a a b b d c c c e d d a', 'b a b b b c c c e d d d')), 0.692, 3);
  // C: nominal, four observers, missing data.
  near(krippendorffsAlpha(rated('1 2 3 3 2 1 4 1 2 * * *', '1 2 3 3 2 2 4 1 2 5 * 3', '* 3 3 3 2 3 4 2 2 5 1 *', '1 2 3 3 2 4 4 1 2 5 1 *')), 0.743, 3);
  assert.equal(krippendorffsAlpha([['a', undefined], [undefined, 'b']]), undefined);
  assert.equal(krippendorffsAlpha(rated('a a', 'a a')), undefined);
});

function mark(start: number, end: number, type = 'PERSON', entity?: string): ComparedMark {
  return { id: `${start}-${end}-${type}`, start, end, type, ...(entity === undefined ? {} : { entity }) };
}

test('every kind of difference, each mark once', () => {
  const first = [mark(0, 4), mark(10, 14, 'ORG'), mark(20, 24, 'GPE', 'oslo'), mark(30, 38), mark(40, 44), mark(60, 70, 'ORG')];
  const second = [mark(0, 4), mark(10, 14, 'GPE'), mark(20, 24, 'GPE', 'bergen'), mark(32, 38), mark(50, 54), mark(65, 75, 'FAC')];
  const { agreed, differences } = compareMarks(first, second);
  assert.equal(agreed.length, 1);
  assert.deepEqual(differences.map(({ kind, start, end }) => `${kind} ${start}-${end}`), ['type 10-14', 'entity 20-24', 'extent 30-38', 'only-first 40-44', 'only-second 50-54', 'extent-and-type 60-75']);
});

test('span F1: exact spans and types count', () => {
  assert.deepEqual(spanF1([], []), { precision: 1, recall: 1, f1: 1 });
  const { precision, recall, f1 } = spanF1([mark(0, 4), mark(5, 9), mark(10, 12), mark(13, 15)], [mark(0, 4), mark(5, 9), mark(10, 13)]);
  near(precision, 0.6667, 4);
  near(recall, 0.5, 4);
  near(f1, 0.5714, 4);
});

const marks = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }), fc.constantFrom('PERSON', 'ORG')), { maxLength: 12 }).map((rows) =>
  [...new Map(rows.map(([start, length, type]) => [`${start} ${length} ${type}`, mark(start, start + length, type)])).values()],
);

test('laws: nobody differs from himself, no mark is lost, the order of annotators changes names alone', () => {
  fc.assert(
    fc.property(marks, marks, (a, b) => {
      assert.equal(compareMarks(a, a).differences.length, 0);
      const { agreed, differences } = compareMarks(a, b);
      assert.equal(agreed.length + differences.filter(({ first }) => first !== undefined).length, a.length);
      assert.equal(agreed.length + differences.filter(({ second }) => second !== undefined).length, b.length);
      assert.equal(spanF1(a, b).f1, spanF1(b, a).f1);
    }),
    { seed: 5 },
  );
});

test('alpha of two equals that of them in the other order; a unit nobody shares changes nothing', () => {
  const unit = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c'));
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1 }), (units) => {
      assert.equal(krippendorffsAlpha(units), krippendorffsAlpha(units.map(([a, b]) => [b, a])));
      assert.equal(krippendorffsAlpha([...units, ['c', undefined]]), krippendorffsAlpha(units));
    }),
    { seed: 5 },
  );
});

test('tokens are labelled by the widest mark on them', () => {
  const tokens = [{ start: 0, end: 4 }, { start: 5, end: 9 }, { start: 10, end: 14 }];
  assert.deepEqual(tokenUnits(tokens, [[mark(0, 9, 'ORG'), mark(0, 4, 'GPE')], [mark(10, 14)], []]), [['ORG', 'O', 'O'], ['ORG', 'O', 'O'], ['O', 'PERSON', 'O']]);
});
