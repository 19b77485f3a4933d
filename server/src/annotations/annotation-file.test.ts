/** Files of annotations: what is read of them, whole or broken, and edits that touch nothing but what is meant. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Annotation, Mark, Note } from './annotation.ts';
import { threadsOf } from './annotation.ts';
import { editsFor, readAnnotationFile, writeAnnotation } from './annotation-file.ts';
import { derivedId, derivedIds } from './annotation-id.ts';
import { annotationPath, annotationPlace, annotatorProblem } from './annotation-path.ts';
import { withReplacements } from './replacement.ts';

const article = 'flood/day one.txt';

function markAt(start: number, exact: string, more: Partial<Mark> = {}): Mark {
  const anchor = { exact, prefix: 'said ', suffix: ' on', start, end: start + exact.length };
  return { kind: 'mark', id: derivedId(exact, String(start)), creator: 'mira', anchor, state: 'accepted', tag: { type: 'PERSON', attributes: {} }, ...more };
}

function put(text: string, ...annotations: readonly Annotation[]): string {
  return withReplacements(text, editsFor(text, article, annotations.map((annotation) => ({ kind: 'put', annotation }))));
}

function read(text: string): readonly Annotation[] {
  return readAnnotationFile(text, 'mira').annotations.map(({ annotation: { original, ...annotation } }) => {
    assert.ok(original);
    return annotation;
  });
}

const several: readonly Annotation[] = [
  markAt(3, 'Ada Lind', { entity: 'ada lind#1', created: '2024-03-05T10:00:00Z', modified: '2024-03-06T10:00:00Z' }),
  markAt(9, 'May', { state: 'rejected' }),
  { ...markAt(20, 'the dam'), tag: { type: 'CLAIM', attributes: { topic: 'water', certainty: 'low' } } },
  { kind: 'mark', id: 'urn:x', creator: 'mira', anchor: { exact: 'Derna', prefix: '', suffix: '' }, state: 'accepted', entity: 'derna' },
  { kind: 'note', id: 'urn:n', creator: 'mira', anchor: { exact: 'a', prefix: '', suffix: '', start: 0, end: 1, rival: 0.5, text: 'ff' }, text: 'Says who?' },
  { kind: 'note', id: 'urn:m', creator: 'mira', text: 'On the whole\nof it', resolved: true },
  { kind: 'reply', id: 'urn:r', creator: 'mira', to: 'urn:n', text: 'The mayor.', resolved: false },
  { kind: 'relation', id: 'urn:s', creator: 'mira', type: 'same-event', ends: [{ role: 'event', annotation: 'urn:x' }, { role: 'event', annotation: 'urn:y', article: 'b.txt' }] },
];

test('every kind of annotation comes back as it was written', () => {
  const text = put('', ...several);
  assert.deepEqual(readAnnotationFile(text, 'mira').problems, []);
  const byId = (a: Annotation, b: Annotation): number => (a.id < b.id ? -1 : 1);
  assert.deepEqual(read(text).toSorted(byId), several.toSorted(byId));
  assert.equal(put(text, ...read(text)), text, 'what says the same is not written again');
});

test('a line as the standard has it, its keys in one order', () => {
  assert.equal(
    writeAnnotation(markAt(3, 'Ada', { id: 'urn:a', created: '2024-03-05T10:00:00Z' }), article),
    '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:a","type":"Annotation","motivation":"tagging","creator":{"type":"Person","name":"mira"},' +
      '"created":"2024-03-05T10:00:00Z","body":[{"type":"TextualBody","purpose":"tagging","value":"PERSON"}],' +
      '"target":{"type":"SpecificResource","source":"flood/day%20one.txt","selector":[{"type":"TextQuoteSelector","exact":"Ada","prefix":"said ","suffix":" on"},' +
      '{"type":"TextPositionSelector","start":3,"end":6}]}}',
  );
});

test('what other tools write', () => {
  const foreign = [
    '{"id":"urn:1","motivation":["highlighting","tagging"],"creator":"https://example.org/ann","body":"ORG","target":{"source":"a","selector":{"type":"TextQuoteSelector","exact":"Acme","refinedBy":{"type":"TextPositionSelector","start":4,"end":8}}}}',
    '{"id":"urn:2","motivation":"commenting","body":{"type":"TextualBody","value":"Hm."},"target":"a.txt"}',
    '{"id":"urn:3","motivation":"highlighting","target":[{"selector":[{"type":"TextPositionSelector","start":9,"end":4},{"type":"TextQuoteSelector","exact":"x"}]}]}',
  ];
  const [first, second, third] = read(foreign.join('\n'));
  assert.deepEqual(first, {
    kind: 'mark', id: 'urn:1', creator: 'https://example.org/ann', anchor: { exact: 'Acme', prefix: '', suffix: '', start: 4, end: 8 }, state: 'accepted', tag: { type: 'ORG', attributes: {} },
  });
  assert.deepEqual(second, { kind: 'note', id: 'urn:2', creator: 'mira', text: 'Hm.' });
  assert.deepEqual(third, { kind: 'mark', id: 'urn:3', creator: 'mira', anchor: { exact: 'x', prefix: '', suffix: '' }, state: 'accepted' });
});

test('unknown fields of a line stay when it is written again', () => {
  const line = '{"id":"urn:a","type":["Annotation","x:Mark"],"motivation":"tagging","rights":"CC0","creator":{"name":"mira","id":"urn:m"},"body":[{"type":"Image","id":"p.png"},{"purpose":"tagging","value":"ORG","language":"en"}],"target":{"source":"?","state":{"type":"HttpRequestState"},"selector":[{"type":"TextQuoteSelector","exact":"Acme","score":1},{"type":"XPathSelector","value":"/p"}]}}';
  const [mark] = readAnnotationFile(line, 'mira').annotations.map(({ annotation }) => annotation);
  assert.ok(mark?.kind === 'mark');
  const after = put(line, { ...mark, tag: { type: 'GPE', attributes: { sure: 'yes' } } });
  for (const kept of ['"rights":"CC0"', '"id":"urn:m"', '"x:Mark"', '"p.png"', '"language":"en"', '"state":{', '"score":1', '"XPathSelector"', '"value":"GPE"', '"sure":"yes"']) assert.ok(after.includes(kept), kept);
  assert.ok(!after.includes('ORG'));
});

test('broken lines are told with their number and kept byte for byte', () => {
  const good = [writeAnnotation(markAt(1, 'Ada'), article), writeAnnotation(markAt(50, 'Bea'), article)];
  const text = `\uFEFF${good[0]}\r\n{"broken\r\n\r\n<<<<<<< ours\r\n=======\r\n[]\r\n>>>>>>> theirs\r\n{"id":7}\r\n{"id":"urn:q","motivation":"tagging"}\r\n${good[0]}\r\n${good[1]}`;
  const { annotations, problems } = readAnnotationFile(text, 'mira');
  assert.deepEqual(annotations.map(({ line }) => line + 1), [1, 11]);
  assert.deepEqual(problems.map(({ message }) => message), [
    'Line 2 is no JSON; it is kept as it is, and nothing on it counts.',
    'Line 4 begins a conflict that a merge left; settle it by hand.',
    'Line 6 is no JSON object.',
    'Line 8 has no `id`.',
    'Line 9 has no words that it stands on: `target.selector` should hold a TextQuoteSelector with `exact`.',
    'Line 10 has the id of line 1, which counts.',
  ]);
  const more = put(text, markAt(20, 'Cy'), markAt(70, 'Dan'));
  assert.equal(more, text.replace(`${good[1]}`, `${writeAnnotation(markAt(20, 'Cy'), article)}\r\n${good[1]}\r\n${writeAnnotation(markAt(70, 'Dan'), article)}\r\n`));
});

test('one line more in its place, one less, one changed', () => {
  const [a, b, c] = [markAt(1, 'Ada'), markAt(5, 'Bea'), markAt(9, 'Cy')];
  const text = put('', c, a);
  assert.deepEqual(read(text), [a, c]);
  assert.deepEqual(editsFor(text, article, [{ kind: 'put', annotation: b }]).map(({ start, end }) => [start, end]), [[text.indexOf('\n') + 1, text.indexOf('\n') + 1]]);
  assert.deepEqual(read(put(text, b)), [a, b, c]);
  const gone = editsFor(text, article, [{ kind: 'remove', id: a.id }, { kind: 'put', annotation: b }]);
  assert.equal(gone.length, 1, 'edits that touch are one');
  assert.equal(withReplacements(text, gone), put('', b, c));
  assert.deepEqual(read(put(text, { ...a, state: 'rejected' }))[0], { ...a, state: 'rejected' });
  assert.deepEqual(editsFor(text, article, [{ kind: 'remove', id: 'urn:none' }]), []);
});

test('any bytes: nothing throws, edits keep every other line', () => {
  const line = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constantFrom('{', '<<<<<<< HEAD', '', '[1]', '{"id":"urn:a","target":null}', writeAnnotation(markAt(4, 'Bea'), article)));
  fc.assert(fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), fc.nat(100), (lines, end, start) => {
    const text = lines.join(end);
    const mark = markAt(start, 'Zoë 😀');
    const after = put(text, mark);
    assert.ok(readAnnotationFile(after, 'mira').annotations.some(({ annotation }) => annotation.id === mark.id));
    const back = withReplacements(after, editsFor(after, article, [{ kind: 'remove', id: mark.id }]));
    assert.ok(back === text || back === text + (text.includes('\r\n') ? '\r\n' : '\n'));
  }));
});

test('replies settle a thread, in the order in which they were written', () => {
  const note: Note = { kind: 'note', id: 'urn:n', creator: 'mira', text: 'Who?' };
  const reply = (id: string, created: string, resolved?: boolean): Annotation => ({ kind: 'reply', id, creator: 'jo', to: 'urn:n', text: id, created, ...(resolved !== undefined && { resolved }) });
  const [thread] = threadsOf([reply('b', '2024-02-02'), note, reply('a', '2024-01-01', true), { ...note, id: 'urn:o' }]);
  assert.deepEqual([thread?.replies.map(({ id }) => id), thread?.resolved], [['a', 'b'], true]);
  assert.deepEqual(threadsOf([note, reply('a', '2024-01-01', true), reply('c', '2024-03-01', false)])[0]?.resolved, false);
});

test('ids are stable, distinct, and UUIDs by their form', () => {
  assert.equal(derivedId('a', 'b'), derivedId('a', 'b'));
  assert.notEqual(derivedId('a', 'b'), derivedId('ab', ''));
  assert.match(derivedId('x'), /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const next = derivedIds(['mira'], new Set([derivedId('mira', '0')]));
  assert.deepEqual([next(), next()], [derivedId('mira', '1'), derivedId('mira', '2')]);
});

test('names of annotators lead nowhere else', () => {
  for (const name of ['mira', 'Mira K.L', 'zoë', '東京', 'a-b_c', 'console']) {
    assert.equal(annotatorProblem(name), undefined, name);
    const path = annotationPath({ annotator: name, article }) ?? '';
    assert.deepEqual(annotationPlace(path), { annotator: name, article });
  }
  for (const name of ['', ' ', '..', '.', 'a/b', 'a\\b', '.git', 'x.', 'x ', ' x', 'CON', 'con.txt', 'lpt1', 'a:b', 'a*', 'a\nb', '\ud800', 'a\u202eb', 'x'.repeat(65)]) {
    assert.notEqual(annotatorProblem(name), undefined, JSON.stringify(name));
    assert.equal(annotationPath({ annotator: name, article }), undefined);
  }
  for (const path of ['../a.txt', '/a.txt', 'a//b', 'a/../b', 'a\\b', '', 'a/./b']) assert.equal(annotationPath({ annotator: 'mira', article: path }), undefined, path);
  for (const path of ['annotations/a.jsonl', 'annotations/../x/a.jsonl', 'annotations/x/a.txt', 'ignored.jsonl', 'annotations/x/.jsonl']) assert.equal(annotationPlace(path), undefined, path);
});
