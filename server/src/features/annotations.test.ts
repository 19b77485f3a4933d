/** Marks and threads of an article as they are shown: places, states, what a person is told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Anchoring } from '../annotations/anchor.ts';
import type { Annotation, Mark } from '../annotations/annotation.ts';
import { marksAround, marksCard } from './annotations-card.ts';
import { orphansFirst, shownMarks, shownSuggestion, shownThreads } from './annotations.ts';
import type { Placed } from './shared/placed.ts';

const text = 'Mayor Olga Reuter resigned at Tarn.';

function placed(annotation: Annotation, anchoring?: Anchoring, annotator = 'Ana'): Placed {
  return { annotation, annotator, ...(anchoring !== undefined && { anchoring }) };
}

function mark(id: string, exact: string, type: string, more: Partial<Mark> = {}): Mark {
  return { kind: 'mark', id, creator: 'Ana', anchor: { exact, prefix: '', suffix: '', start: 6, end: 6 + exact.length }, state: 'accepted', tag: { type, attributes: {} }, ...more };
}

const at = (words: string): Anchoring & { state: 'anchored' } => ({ state: 'anchored', span: { start: text.indexOf(words), end: text.indexOf(words) + words.length } });
const list: readonly Placed[] = [
  placed(mark('tarn', 'Tarn', 'GPE', { entity: 'tarn' }), at('Tarn')),
  placed(mark('reuter', 'Olga Reuters', 'PERSON'), { state: 'moved', span: at('Olga Reuter').span, why: 'changed' }),
  placed(mark('gone', 'Haddad', 'PERSON'), { state: 'orphaned', why: 'gone' }, 'Ben'),
  placed(mark('not', 'Mayor', 'PERSON', { state: 'rejected' }), at('Mayor')),
  placed({ kind: 'relation', id: 'r', creator: 'Ana', type: 'who-did-what', ends: [{ role: 'agent', annotation: 'reuter' }, { role: 'place', annotation: 'tarn' }] }),
  placed({ kind: 'note', id: 'n', creator: 'Ana', text: 'Which bridge?', anchor: { exact: 'Tarn', prefix: '', suffix: '', start: 30, end: 34 } }, at('Tarn')),
  placed({ kind: 'reply', id: 'a', creator: 'Ben', to: 'n', text: 'The old one.', resolved: true }),
];

test('orphans come first, then the marks as one reads', () => {
  const shown = shownMarks(text, list, (type) => type);
  assert.deepEqual(shown.map(({ id, state }) => `${id} ${state}`), ['gone orphaned', 'not rejected', 'reuter moved', 'tarn accepted']);
  const [gone] = shown;
  assert.deepEqual([gone?.span, gone?.annotator], [{ start: 6, end: 6 }, 'Ben']);
});

test('a moved mark says what it was on, a related one with what', () => {
  const remarks = shownMarks(text, list, () => 'Who did what').flatMap((one) => one.remarks);
  assert.deepEqual(remarks, ['it was on “Olga Reuters”, here stands “Olga Reuter”', 'Who did what, as agent: place “Tarn”', 'Who did what, as place: agent “Olga Reuters”']);
});

test('a thread stands where its note does, and is settled by who said so last', () => {
  assert.deepEqual(
    shownThreads(text, list).map(({ note, replies, resolved, state, span }) => [note.text, replies.map((reply) => reply.text), resolved, state, span]),
    [['Which bridge?', ['The old one.'], true, 'accepted', { start: 30, end: 34 }]],
  );
});

test('the card says the type first, then who and how it stands, then the guideline', () => {
  const shown = [...shownMarks(text, list, (type) => type), shownSuggestion({ id: 's', start: 30, end: 34, text: 'Tarn', type: 'GPE', confidence: 'high', because: 'named once' })].sort(orphansFirst);
  const card = marksCard(marksAround(shown, 32), { typeWords: () => 'Place', entityName: () => 'Tarn (town)', guideline: () => 'A place with a government.' });
  const lines = (rows: readonly (readonly { words: string }[])[] = []): readonly string[] => rows.map((row) => row.map(({ words }) => words).join(''));
  assert.deepEqual(lines(card?.what), ['Place “Tarn”: marked by Ana', 'Place “Tarn”: suggested, high confidence']);
  assert.deepEqual(lines(card?.known), ['stands for Tarn (town)', 'who-did-what, as place: agent “Olga Reuters”', 'named once', 'guideline: A place with a government.']);
  assert.equal(marksCard(marksAround(shown, 20), { typeWords: String, entityName: String, guideline: () => undefined }), undefined);
});
