/**
 * The requests of annotating over the protocol: every act does what it says, is taken back in one step, and writes
 * plain files; lists are bounded; what makes no sense is refused.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ErrorCodes } from 'vscode-languageserver';
import type {
  ArticleMarks,
  BulkSlice,
  MarkGroups,
  MarkList,
  Occurrences,
  WireEntityChoice,
  WireTagSet,
} from '../../server/src/protocol/annotation-messages.ts';
import { Annotator } from '../support/annotator.ts';
import { Desk } from '../support/desk.ts';
import { connectServer, spawnServer } from '../support/lsp-client.ts';

const one = 'file:///desk/one.article';
const two = 'file:///desk/two.article';
const files = {
  [one]: 'Mayor resigns over bridge\n\nPublished: 12 June 2024\n\nMayor Olga Reuter resigned on Monday over the closed bridge at Tarn. "It was time," Reuter said.\n\nReuter had led Tarn since 2019.\n',
  [two]: 'Tarn without a mayor\n\nPublished: 14 June 2024\n\nMayor Olga Reuter resigned on Monday. Engineer Omar Haddad will meet the council of Tarn on June 20.\n',
};
const marksOfAna = 'file:///desk/.dateline/annotations/Ana/one.article.jsonl';

async function started(): Promise<Annotator> {
  const desk = new Desk(files);
  const client = connectServer(desk, { folders: [{ uri: 'file:///desk', name: 'desk' }] });
  await client.start();
  await client.ready();
  return new Annotator(desk, client);
}

const ref = ({ id, place }: { id: string; place: { uri: string } }): { uri: string; id: string } => ({ uri: place.uri, id });

test('words are marked in the file of who marks them, and the act is taken back and done again', async () => {
  const ana = await started();
  const before = await ana.marks(one);
  assert.deepEqual([before.annotated, before.threads], [false, []]);
  const done = await ana.act({ kind: 'mark', type: 'CLAIM', places: [ana.place(one, 'closed bridge')] });
  assert.deepEqual([done.words, done.files], ['Marked 1 place as Claim to check', [marksOfAna]]);
  const line = JSON.parse(ana.file(marksOfAna)) as { motivation: string; creator: { name: string } };
  assert.deepEqual([ana.file(marksOfAna).split('\n').length, line.motivation], [2, 'tagging']);
  assert.deepEqual([await ana.people(), (await ana.marks(one)).annotated], [['closed bridge CLAIM accepted'], true]);
  const back = await ana.act({ kind: 'restore', inverse: done.inverse });
  assert.deepEqual([await ana.people(), ana.file(marksOfAna)], [[], '']);
  await ana.act({ kind: 'restore', inverse: back.inverse });
  assert.deepEqual(await ana.people(), ['closed bridge CLAIM accepted']);
  await ana.client.shutDown();
});

test('what is marked alike twice is marked once, and a place that has changed is refused', async () => {
  const ana = await started();
  const place = ana.place(one, 'Tarn');
  await ana.act({ kind: 'mark', type: 'GPE', places: [place, place] });
  const again = await ana.act({ kind: 'mark', type: 'GPE', places: [place] });
  assert.deepEqual([again.edit, await ana.people()], [null, ['Tarn GPE accepted']]);
  assert.deepEqual(await ana.ask({ kind: 'mark', type: 'GPE', places: [{ ...place, exact: 'Tarp' }] }), { refused: 'The article has changed meanwhile: select the words again.' });
  assert.match(JSON.stringify(await ana.as('../../etc').ask({ kind: 'mark', type: 'GPE', places: [place] })), /refused/);
  assert.match(JSON.stringify(await ana.as(' ').ask({ kind: 'mark', type: 'GPE', places: [place] })), /needs a name/);
  await ana.client.shutDown();
});

test('suggestions are accepted, rejected, accepted otherwise; what is settled is not proposed again', async () => {
  const ana = await started();
  const reuter = await ana.mark('Olga Reuter');
  assert.deepEqual([reuter.state, reuter.type, reuter.typeWords, reuter.confidence], ['suggested', 'PERSON', 'Person', 'high']);
  const suggested = async (): Promise<readonly string[]> => (await ana.marks(one)).marks.filter(({ state }) => state === 'suggested').map(({ exact }) => exact);
  const count = (await suggested()).length;
  await ana.act({ kind: 'accept', marks: [ref(reuter)] });
  assert.deepEqual([(await suggested()).length, await ana.people()], [count - 1, ['Olga Reuter PERSON accepted']]);
  const rejected = await ana.act({ kind: 'reject', marks: [ref(await ana.mark('Tarn'))] });
  assert.deepEqual([(await suggested()).length, await ana.people()], [count - 2, ['Olga Reuter PERSON accepted']]);
  assert.equal((await ana.act({ kind: 'accept', marks: [ref(reuter)] })).edit, null);
  assert.deepEqual(await ana.ask({ kind: 'accept', marks: [{ uri: one, id: 'suggested:PERSON:Nobody:1' }] }), { refused: 'This is not there any more.' });
  const list = await ana.client.request<MarkList>('dateline/markList', { filter: { of: 'marks', state: 'rejected' } });
  assert.deepEqual(list.marks.map(({ exact, state }) => [exact, state]), [['Tarn', 'rejected']]);
  await ana.act({ kind: 'restore', inverse: rejected.inverse });
  await ana.act({ kind: 'change', marks: [ref(await ana.mark('Tarn'))], type: 'LOC' });
  assert.ok((await ana.people()).includes('Tarn LOC accepted'));
  await ana.client.shutDown();
});

test('type and attributes change; another’s mark stays and becomes an own copy', async () => {
  const ana = await started();
  await ana.act({ kind: 'mark', type: 'CLAIM', places: [ana.place(one, 'closed bridge')] });
  const mark = await ana.mark('closed bridge');
  await ana.act({ kind: 'change', marks: [ref(mark)], attributes: { verdict: 'confirmed' } });
  assert.deepEqual((await ana.mark('closed bridge')).attributes, { verdict: 'confirmed' });
  await ana.act({ kind: 'change', marks: [ref(mark)], attributes: { verdict: null } });
  assert.deepEqual((await ana.mark('closed bridge')).attributes, {});
  const ben = ana.as('Ben');
  await ben.act({ kind: 'change', marks: [ref(mark)], type: 'FAC' });
  assert.deepEqual((await ana.people()).toSorted(), ['closed bridge CLAIM accepted', 'closed bridge FAC accepted']);
  assert.match(JSON.stringify(await ben.ask({ kind: 'delete', marks: [ref(mark)] })), /only Ana deletes it/);
  await ana.act({ kind: 'delete', marks: [ref(mark)] });
  assert.deepEqual(await ana.people(), ['closed bridge FAC accepted']);
  await ana.client.shutDown();
});

test('marks are linked to people’s own entities, new ones and known ones', async () => {
  const ana = await started();
  const reuter = await ana.mark('Olga Reuter');
  const done = await ana.act({ kind: 'linkNew', marks: [ref(reuter)], name: 'Olga Reuter', type: 'PERSON' });
  assert.match(ana.file('file:///desk/.dateline/entities.yaml'), /- name: Olga Reuter\n {4}type: PERSON/);
  assert.equal((await ana.mark('Olga Reuter')).entity?.name, 'Olga Reuter');
  const choices = await ana.client.request<WireEntityChoice[]>('dateline/entityChoices', { textDocument: { uri: one }, query: 'reu' });
  assert.deepEqual([choices[0]?.name, choices[0]?.id], ['Olga Reuter', 'Olga Reuter']);
  const others = await ana.client.request<WireEntityChoice[]>('dateline/entityChoices', { textDocument: { uri: one }, query: 'hadd' });
  assert.deepEqual(others.map(({ name, id }) => [name, id]), [['Omar Haddad', undefined]]);
  await ana.act({ kind: 'link', marks: [ref(await ana.mark('Olga Reuter'))], entity: null });
  assert.equal((await ana.mark('Olga Reuter')).entity, undefined);
  assert.ok(done.files.length === 2);
  await ana.client.shutDown();
});

test('an act on two files is taken back in both, and refused where one says something else by now', async () => {
  const ana = await started();
  const done = await ana.act({ kind: 'linkNew', marks: [ref(await ana.mark('Olga Reuter'))], name: 'Olga Reuter', type: 'PERSON' });
  await ana.act({ kind: 'restore', inverse: done.inverse });
  assert.deepEqual([ana.file('file:///desk/.dateline/entities.yaml'), ana.file(marksOfAna)], ['', '']);
  const again = await ana.act({ kind: 'linkNew', marks: [ref(await ana.mark('Olga Reuter'))], name: 'Olga Reuter', type: 'PERSON' });
  ana.desk.files.files.set('file:///desk/.dateline/entities.yaml', 'entities: []\n');
  assert.match(JSON.stringify(await ana.ask({ kind: 'restore', inverse: again.inverse })), /says something else by now/);
  await ana.client.shutDown();
});

test('names are merged, split, accepted and rejected in people’s list', async () => {
  const ana = await started();
  const list = 'file:///desk/.dateline/entities.yaml';
  const [reuter, haddad] = [{ name: 'Olga Reuter', type: 'PERSON' }, { name: 'Omar Haddad', type: 'PERSON' }];
  await ana.act({ kind: 'merge', uri: one, names: [reuter, haddad] });
  assert.match(ana.file(list), /same:\n {2}- \["Olga Reuter", "Omar Haddad"\]/);
  await ana.act({ kind: 'split', uri: one, names: [reuter, haddad] });
  assert.match(ana.file(list), /different:\n {2}- \["Olga Reuter", "Omar Haddad"\]/);
  const done = await ana.act({ kind: 'acceptName', uri: one, names: [reuter, haddad] });
  assert.match(ana.file(list), /- name: Omar Haddad/);
  await ana.act({ kind: 'restore', inverse: done.inverse });
  await ana.act({ kind: 'rejectName', uri: one, names: [haddad] });
  assert.match(ana.file(list), /rejected:\n {2}- Omar Haddad/);
  assert.match(JSON.stringify(await ana.ask({ kind: 'merge', uri: 'untitled:1', names: [reuter, haddad] })), /opened folder/);
  assert.match(JSON.stringify(await ana.ask({ kind: 'merge', uri: one, names: [{ name: 'x', type: 'ANIMAL' }, haddad] })), /no type/);
  await ana.client.shutDown();
});

test('marks are related, events of two articles are the same or are not', async () => {
  const ana = await started();
  await ana.act({ kind: 'relate', from: ref(await ana.mark('Olga Reuter')), to: ref(await ana.mark('resigned')), relation: 'who-did-what', roles: ['agent', 'event'] });
  assert.deepEqual((await ana.mark('Olga Reuter')).remarks, ['Who did what, as agent: event “resigned”']);
  assert.deepEqual(await ana.people(), ['Olga Reuter PERSON accepted', 'resigned TRIGGER accepted']);
  await ana.act({ kind: 'sameEvent', a: ana.place(one, 'resigned'), b: ana.place(two, 'resigned') });
  assert.deepEqual(await ana.people(two), ['resigned TRIGGER accepted']);
  assert.match(ana.file(marksOfAna), /same-event/);
  assert.match(JSON.stringify(await ana.ask({ kind: 'differentEvent', a: ana.place(one, 'resigned'), b: ana.place(one, 'resigned') })), /go to the other event/);
  // With the mark go the relations that have it as an end.
  await ana.act({ kind: 'delete', marks: [ref(await ana.mark('resigned'))] });
  assert.doesNotMatch(ana.file(marksOfAna), /same-event|who-did-what/);
  await ana.client.shutDown();
});

test('notes are written, answered, changed, settled and deleted, each by whom it may be', async () => {
  const ana = await started();
  const ben = ana.as('Ben');
  await ana.act({ kind: 'note', place: ana.place(one, 'closed bridge'), text: 'Since when?' });
  const thread = async (): Promise<ArticleMarks['threads'][number]> => {
    const [first] = (await ana.marks(one)).threads;
    assert.ok(first !== undefined, 'there is no note');
    return first;
  };
  const id = { uri: one, id: (await thread()).id };
  await ben.act({ kind: 'reply', thread: id, text: 'Since May.' });
  assert.deepEqual((await thread()).notes.map(({ annotator, text }) => [annotator, text]), [['Ana', 'Since when?'], ['Ben', 'Since May.']]);
  await ben.act({ kind: 'resolve', thread: id, resolved: true });
  assert.ok((await thread()).resolved);
  await ana.act({ kind: 'resolve', thread: id, resolved: false });
  assert.ok(!(await thread()).resolved);
  assert.match(JSON.stringify(await ben.ask({ kind: 'editNote', note: id, text: 'x' })), /only Ana changes it/);
  await ana.act({ kind: 'editNote', note: id, text: 'Since when is it closed?' });
  assert.equal((await thread()).notes[0]?.text, 'Since when is it closed?');
  const deleted = await ana.act({ kind: 'deleteNote', note: id });
  assert.deepEqual((await ana.marks(one)).threads, []);
  await ana.act({ kind: 'restore', inverse: deleted.inverse });
  assert.equal((await thread()).notes[1]?.text, 'Since May.');
  await ana.client.shutDown();
});

test('marks move with edits, ask when their words changed outside, and are put back by hand', async () => {
  const ana = await started();
  await ana.act({ kind: 'mark', type: 'GPE', places: [ana.place(one, 'Tarn')] });
  await ana.act({ kind: 'mark', type: 'PERSON', places: [ana.place(one, 'Olga Reuter')] });
  const changed = (files[one] ?? '').replace('Olga Reuter', 'Olga Rueter').replace(/ at Tarn| Tarn/g, '');
  ana.desk.files.files.set(one, changed);
  await ana.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: one, type: 2 }] });
  assert.deepEqual((await ana.people()).toSorted(), ['Olga Reuter PERSON moved', 'Tarn GPE orphaned']);
  const groups = await ana.client.request<MarkGroups>('dateline/markGroups', { filter: { of: 'marks' }, by: 'state' });
  assert.deepEqual([groups.orphaned, groups.moved, groups.groups.map(({ id }) => id)], [1, 1, ['orphaned', 'moved']]);
  await ana.act({ kind: 'confirm', marks: [ref(await ana.mark('Olga Reuter'))] });
  assert.ok((await ana.people()).includes('Olga Rueter PERSON accepted'));
  await ana.act({ kind: 'reattach', mark: ref(await ana.mark('Tarn')), place: ana.place(one, 'bridge', 1) });
  assert.ok((await ana.people()).includes('bridge GPE accepted'));
  assert.match(JSON.stringify(await ana.ask({ kind: 'reattach', mark: ref(await ana.mark('bridge')), place: ana.place(two, 'council') })), /stays in its article/);
  await ana.client.shutDown();
});

test('an open article: marks follow what is typed, come back when it is taken back, and are written where they stand when it is saved', async () => {
  const ana = await started();
  const text = files[one] ?? '';
  await ana.act({ kind: 'mark', type: 'GPE', places: [ana.place(one, 'Tarn')] });
  await ana.client.open(one, text);
  const line = async (): Promise<number | undefined> => (await ana.mark('Tarn')).place.range.start.line;
  assert.equal(await line(), 4);
  await ana.client.notify('textDocument/didChange', { textDocument: { uri: one, version: 50 }, contentChanges: [{ range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: 'Updated\n' }] });
  assert.deepEqual([await line(), (await ana.marks(one)).version], [5, 50]);
  const at = ana.place(one, 'Tarn').range.start.character;
  const edit = (version: number, from: number, to: number, text: string): Promise<void> =>
    ana.client.notify('textDocument/didChange', { textDocument: { uri: one, version }, contentChanges: [{ range: { start: { line: 5, character: from }, end: { line: 5, character: to } }, text }] });
  await edit(51, at + 2, at + 2, 'ato');
  const inside = await ana.mark('Tarn');
  assert.equal(inside.place.range.end.character - inside.place.range.start.character, 'Taatorn'.length);
  await edit(52, at + 2, at + 5, '');
  assert.deepEqual([await ana.people(), await line()], [['Tarn GPE accepted'], 5]);
  await edit(53, 0, at - 3, '');
  const saved = text.replace(/Published[^]*?bridge at Tarn/, (words) => `Updated\n${words.replace(/Mayor Olga[^]*bridge/, '')}`);
  ana.desk.files.files.set(one, saved);
  await ana.act({ kind: 'settle', uri: one });
  const again = connectServer(new Desk({ ...files, [one]: text.replace(/Published[^]*?bridge at Tarn/, (words) => `Updated\n${words.replace(/Mayor Olga[^]*bridge/, '')}`), [marksOfAna]: ana.file(marksOfAna) }), { folders: [{ uri: 'file:///desk', name: 'desk' }] });
  await again.start();
  await again.ready();
  assert.deepEqual(await new Annotator(ana.desk, again).people(), ['Tarn GPE accepted']);
  await again.shutDown();
  await ana.client.shutDown();
});

test('suggestions of the corpus are grouped, listed in pages and settled in slices, each slice taken back by itself', async () => {
  const ana = await started();
  // As many as each article shows, whatever the recognisers take for a person.
  const personsOf = async (uri: string): Promise<readonly string[]> => (await ana.marks(uri)).marks.filter(({ state, type }) => state === 'suggested' && type === 'PERSON').map(({ exact }) => exact);
  const [here, there] = [await personsOf(one), await personsOf(two)];
  assert.ok(here.includes('Olga Reuter') && there.includes('Omar Haddad'));
  const all = [...here.map((exact) => [exact, one]), ...there.map((exact) => [exact, two])];
  const groups = await ana.client.request<MarkGroups>('dateline/markGroups', { filter: { of: 'suggestions' }, by: 'type' });
  const people = groups.groups.find(({ id }) => id === 'PERSON');
  assert.deepEqual([people?.words, people?.count], ['Person', all.length]);
  const articles = await ana.client.request<MarkGroups>('dateline/markGroups', { filter: { of: 'suggestions', type: 'PERSON' }, by: 'article', limit: 1 });
  assert.deepEqual([articles.total, articles.groups.map(({ id, words, count }) => [id, words, count])], [2, [[one, 'Mayor resigns over bridge (2024-06-12)', here.length]]]);
  const page = await ana.client.request<MarkList>('dateline/markList', { filter: { of: 'suggestions', type: 'PERSON' }, offset: here.length - 1, limit: 2 });
  assert.deepEqual([page.total, page.marks.map(({ exact, place }) => [exact, place.uri])], [all.length, all.slice(here.length - 1, here.length + 1)]);
  const slice = await ana.client.request<BulkSlice>('dateline/bulkAnnotate', { act: 'accept', filter: { of: 'suggestions', type: 'PERSON' }, annotator: 'Ana', now: '', seed: '1' });
  assert.deepEqual([slice.count, slice.articles, slice.waiting, slice.after], [all.length, 2, 2, undefined]);
  await ana.write(slice.edit);
  assert.equal((await ana.people(two)).length, there.length);
  const left = await ana.client.request<MarkGroups>('dateline/markGroups', { filter: { of: 'suggestions', type: 'PERSON' }, by: 'type' });
  assert.deepEqual(left.groups, []);
  const marks = await ana.client.request<MarkList>('dateline/markList', { filter: { of: 'marks', text: 'haddad' } });
  assert.deepEqual(marks.marks.map(({ exact, article, annotator }) => [exact, article, annotator]), [['Omar Haddad', 'Tarn without a mayor (2024-06-14)', 'Ana']]);
  await ana.act({ kind: 'restore', inverse: slice.inverse });
  assert.deepEqual([await ana.people(), await ana.people(two)], [[], []]);
  await ana.client.shutDown();
});

test('the same words are found in the article and in all, with what is marked there', async () => {
  const ana = await started();
  await ana.act({ kind: 'mark', type: 'GPE', places: [ana.place(one, 'Tarn')] });
  const { range } = ana.place(one, 'Tarn');
  const ask = (scope: string): Promise<Occurrences> => ana.client.request<Occurrences>('dateline/occurrences', { textDocument: { uri: one }, range, scope });
  const here = await ask('article');
  assert.deepEqual([here.exact, here.total, here.articles.map(({ places }) => places.map(({ marked }) => marked))], ['Tarn', 2, [['Country, state or city by Ana', undefined]]]);
  assert.deepEqual((await ask('corpus')).articles.map(({ uri, places }) => [uri, places.length]), [[one, 2], [two, 2]]);
  await ana.client.shutDown();
});

test('the tag set of the folder is given, and the hover says what is marked, by whom and why', async () => {
  const ana = await started();
  const { types, relations } = await ana.client.request<WireTagSet>('dateline/tagSet', { textDocument: { uri: one } });
  assert.ok(types.some(({ id, key, guideline }) => id === 'PERSON' && key === 'p' && guideline !== undefined));
  assert.ok(relations.some(({ id }) => id === 'contradicts'));
  const place = ana.place(one, 'closed bridge');
  const hover = (): Promise<{ contents: { value: string } } | null> => ana.client.request('textDocument/hover', { textDocument: { uri: one }, position: place.range.start });
  assert.doesNotMatch((await hover())?.contents.value ?? '', /Claim/);
  await ana.act({ kind: 'mark', type: 'CLAIM', places: [place] });
  assert.match((await hover())?.contents.value ?? '', /^\*\*Claim to check\*\* “closed bridge”: marked by Ana[^]*guideline: A statement/);
  await ana.client.shutDown();
});

test('the files of annotations go with an article that is renamed', async () => {
  const ana = await started();
  await ana.act({ kind: 'mark', type: 'GPE', places: [ana.place(one, 'Tarn')] });
  const renames = await ana.client.request('dateline/annotationRenames', { from: one, to: 'file:///desk/old/first.article' });
  assert.deepEqual(renames, [{ from: marksOfAna, to: 'file:///desk/.dateline/annotations/Ana/old/first.article.jsonl' }]);
  assert.deepEqual(await ana.client.request('dateline/annotationRenames', { from: two, to: one }), []);
  await ana.client.shutDown();
});

test('nothing is written by asking, and untitled articles have no marks', async () => {
  const ana = await started();
  await ana.marks(one);
  await ana.client.request('dateline/markGroups', { filter: { of: 'suggestions' }, by: 'article' });
  assert.deepEqual([...ana.desk.files.files.keys()].toSorted(), [one, two]);
  await ana.client.open('untitled:1', files[one] ?? '');
  assert.equal(await ana.client.request('dateline/marks', { textDocument: { uri: 'untitled:1' } }), null);
  assert.equal(await ana.client.request('dateline/marks', { textDocument: { uri: 'file:///desk/none.article' } }), null);
  await ana.client.shutDown();
});

describe('requests that make no sense are refused', () => {
  const place = { uri: one, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } }, exact: 'Mayor' };
  const act = (given: unknown): unknown => ({ act: given, annotator: 'Ana', now: '', seed: '' });
  const bad: readonly (readonly [string, unknown])[] = [
    ['dateline/marks', {}],
    ['dateline/marks', { textDocument: one }],
    ['dateline/tagSet', {}],
    ['dateline/annotate', {}],
    ['dateline/annotate', act(undefined)],
    ['dateline/annotate', act('mark')],
    ['dateline/annotate', act({ kind: 'constructor' })],
    ['dateline/annotate', act({ kind: 'mark', places: [], type: 'GPE' })],
    ['dateline/annotate', act({ kind: 'mark', places: [{ ...place, exact: 7 }], type: 'GPE' })],
    ['dateline/annotate', act({ kind: 'mark', places: [{ ...place, range: { start: { line: -1, character: 0 }, end: null } }], type: 'GPE' })],
    ['dateline/annotate', act({ kind: 'mark', places: [place], type: null })],
    ['dateline/annotate', act({ kind: 'change', marks: [{ uri: one, id: 1 }] })],
    ['dateline/annotate', act({ kind: 'change', marks: [{ uri: one, id: 'x' }], attributes: { a: 1 } })],
    ['dateline/annotate', act({ kind: 'link', marks: [{ uri: one, id: 'x' }] })],
    ['dateline/annotate', act({ kind: 'relate', from: {}, to: {}, relation: 'x', roles: ['a'] })],
    ['dateline/annotate', act({ kind: 'resolve', thread: { uri: one, id: 'x' }, resolved: 'yes' })],
    ['dateline/annotate', act({ kind: 'merge', uri: one, names: 'all' })],
    ['dateline/annotate', { ...(act({ kind: 'mark', places: [place], type: 'GPE' }) as object), annotator: 7 }],
    ['dateline/filesWritten', {}],
    ['dateline/filesWritten', { uris: [7] }],
    ['dateline/annotationRenames', { from: one }],
    ['dateline/annotationRenames', { from: 7, to: {} }],
    ['dateline/occurrences', { textDocument: { uri: one } }],
    ['dateline/occurrences', { textDocument: { uri: one }, range: 'all', scope: 'article' }],
    ['dateline/entityChoices', {}],
    ['dateline/markGroups', { filter: { of: 'marks' } }],
    ['dateline/markGroups', { filter: { of: 'marks' }, by: 'colour' }],
    ['dateline/markGroups', { filter: null, by: 'type' }],
    ['dateline/markList', { filter: { of: 'all' } }],
    ['dateline/bulkAnnotate', { act: 'delete', filter: { of: 'suggestions' }, annotator: 'Ana', now: '', seed: '' }],
    ['dateline/bulkAnnotate', { act: 'accept', filter: 7, annotator: 'Ana', now: '', seed: '' }],
  ];

  test('one by one, and the server goes on', async () => {
    const ana = await started();
    for (const [method, params] of bad) {
      await assert.rejects(ana.client.request(method, params), (error) => (error as { code: number }).code === ErrorCodes.InvalidParams, `${method} ${JSON.stringify(params)}`);
    }
    for (const inverse of [null, 'x', [7], [{ kind: 'text', folder: 'file:///etc', file: 'passwd', before: '', after: '' }], [{ kind: 'annotations', folder: 'file:///desk', article: '../../x', annotator: 'Ana', put: [], remove: ['x'] }], [{ kind: 'annotations', folder: 'file:///desk', article: 'one.article', annotator: 'Ana', put: ['{'], remove: [] }]]) {
      assert.match(JSON.stringify(await ana.ask({ kind: 'restore', inverse })), /^\{"refused":/, JSON.stringify(inverse));
    }
    assert.match(JSON.stringify(await ana.ask({ kind: 'mark', type: 'GPE', places: [{ ...place, range: { start: { line: 9e9, character: 9e9 }, end: { line: 9e9, character: 9e9 } }, exact: '' }] })), /refused/);
    assert.equal((await ana.marks(one)).annotated, false);
    await ana.client.shutDown();
  });

  test('filters of another kind than words want everything', async () => {
    const ana = await started();
    const all = await ana.client.request<MarkList>('dateline/markList', { filter: { of: 'suggestions' } });
    assert.deepEqual(await ana.client.request('dateline/markList', { filter: { of: 'suggestions', text: 7, type: null, state: [], article: {} }, offset: -1, limit: 'x' }), all);
    await ana.client.shutDown();
  });
});

test('a server without a disk leaves the files of annotations to the client to write', async () => {
  const ana = await started();
  assert.deepEqual(await ana.client.request('dateline/writeAnnotations', { files: [{ uri: marksOfAna, text: '' }] }), { uris: [] });
  await assert.rejects(ana.client.request('dateline/writeAnnotations', { files: [{ uri: marksOfAna }] }), (error) => (error as { code: number }).code === ErrorCodes.InvalidParams);
  await ana.client.shutDown();
});

test('a server with a disk writes files of annotations, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-marks-'));
  const root = pathToFileURL(folder).href;
  await writeFile(join(folder, 'one.article'), files[one] ?? '');
  const { client, exit } = spawnServer({ folders: [{ uri: root, name: 'desk' }] });
  await client.start();
  await client.ready();
  const write = (path: string): Promise<{ uris: string[] }> => client.request('dateline/writeAnnotations', { files: [{ uri: `${root}/${path}`, text: '\n' }] });
  assert.equal((await write('.dateline/annotations/Ana/one.article.jsonl')).uris.length, 1);
  assert.equal(await readFile(join(folder, '.dateline/annotations/Ana/one.article.jsonl'), 'utf8'), '\n');
  for (const path of ['one.article', '.dateline/entities.yaml', '.dateline/annotations/Ana/../../../x.jsonl', '../x/.dateline/annotations/Ana/one.jsonl', '.dateline/annotations/%2E%2E/one.jsonl']) {
    assert.deepEqual((await write(path)).uris, [], path);
  }
  assert.equal(await readFile(join(folder, 'one.article'), 'utf8'), files[one]);
  await client.shutDown();
  await exit();
  await rm(folder, { recursive: true });
});
