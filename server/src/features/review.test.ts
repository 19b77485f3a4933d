/** Groups and counts of marks and proposals over articles. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countFitting, fits, GroupCounts, talliesOf } from './review.ts';
import type { ArticleSummary, Grouping, MarkFilter } from './review.ts';
import type { ShownMark, ShownState } from './shared/shown-mark.ts';

function mark(state: ShownState, type: string, exact: string, entity?: string): ShownMark {
  return { id: exact, state, span: { start: 0, end: exact.length }, exact, type, attributes: {}, annotator: 'Ana', remarks: [], ...(entity !== undefined && { entity }) };
}

const one: ArticleSummary = {
  path: 'file:///desk/one.txt',
  marks: [mark('orphaned', 'GPE', 'Tarn'), mark('accepted', 'PERSON', 'Olga Reuter', 'reuter'), mark('moved', 'PERSON', 'Reuter', 'reuter'), mark('rejected', 'ORG', 'Bridge')],
  tallies: talliesOf([
    { type: 'PERSON', exact: 'Haddad', entity: 'Omar Haddad', confidence: 'high' },
    { type: 'PERSON', exact: 'Omar Haddad', entity: 'Omar Haddad', confidence: 'high' },
    { type: 'TRIGGER', exact: 'resigned', confidence: 'low' },
  ]),
};
const two: ArticleSummary = { path: 'file:///desk/two%20b.txt', marks: [mark('accepted', 'PERSON', 'Reuter', 'reuter')], tallies: talliesOf([{ type: 'PERSON', exact: 'Haddad', entity: 'Omar Haddad', confidence: 'low' }]) };

function groups(by: Grouping, filter: MarkFilter): readonly string[] {
  const counts = new GroupCounts(by, filter);
  for (const summary of [one, two]) counts.add(summary);
  return counts.sorted().map(({ id, count }) => `${id} ${count}`);
}

test('proposals that are alike are counted together', () => {
  assert.deepEqual(one.tallies.map(({ entity, exact, count }) => [entity ?? exact, count]), [['Omar Haddad', 2], ['resigned', 1]]);
});

test('groups come in the order in which a person looks for them', () => {
  const marks: MarkFilter = { of: 'marks' };
  const suggestions: MarkFilter = { of: 'suggestions', state: 'suggested' };
  assert.deepEqual(groups('type', marks), ['PERSON 3', 'GPE 1']);
  assert.deepEqual(groups('state', marks), ['orphaned 1', 'moved 1', 'accepted 2', 'rejected 1']);
  assert.deepEqual(groups('entity', marks), ['reuter 3', ' 1']);
  assert.deepEqual(groups('article', { of: 'suggestions' }), ['file:///desk/one.txt 3', 'file:///desk/two%20b.txt 1']);
  assert.deepEqual(groups('confidence', suggestions), ['high 2', 'low 2']);
});

test('what is urgent is counted whatever the filter', () => {
  const counts = new GroupCounts('type', { of: 'marks', text: 'nobody' });
  counts.add(one);
  assert.deepEqual([counts.orphaned, counts.moved, counts.marks], [1, 1, 0]);
});

test('a filter holds for words, entity and the name of the article', () => {
  const count = (filter: Omit<MarkFilter, 'of'>): number => countFitting(one, { of: 'marks', ...filter });
  assert.deepEqual([count({ text: 'reuter' }), count({ text: 'one.txt' }), count({ type: 'GPE' }), count({ state: 'rejected' }), count({ article: two.path })], [2, 3, 1, 1, 0]);
  assert.equal(countFitting(two, { of: 'suggestions', text: 'two b' }), 1);
  assert.ok(!fits(mark('accepted', 'GPE', 'Tarn'), one.path, { of: 'marks', entity: 'reuter' }));
});
