/**
 * People's annotations in a session: where they stand while articles are edited, changed outside and removed, and
 * that what people say outranks the machine in names, entities and events.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryHost } from '../../../test/support/memory-host.ts';
import { testModel } from '../../../test/support/model.ts';
import { anchorAt } from '../annotations/anchor.ts';
import type { Annotation, Mark } from '../annotations/annotation.ts';
import { editsFor, readAnnotationFile } from '../annotations/annotation-file.ts';
import { withReplacements } from '../annotations/replacement.ts';
import { corpusEntity } from '../link/corpus/entities.ts';
import type { CorpusReader, EntityItem, EventItem } from '../link/corpus/corpus.ts';
import { relatedEvents } from '../link/corpus/related.ts';
import { createSession, defaultConfig } from '../session.ts';
import type { Session } from '../session.ts';

const dam = `Dam breaks above Derna

DERNA, March 5 (Reuters) - A dam burst above the Libyan city of Derna on Sunday, Interior Minister Omar Haddad said.

"We lost the whole harbour," Haddad told reporters on Monday. The Blue Rooster, a bar, stood in the water.
`;
const talks = `Haddad meets envoys in Rome

ROME, March 9 (Reuters) - Libyan Interior Minister Omar Haddad met envoys from Italy in Rome on Friday, officials said.
`;

function mark(text: string, words: string, more: Partial<Mark> = {}): Mark {
  const start = text.indexOf(words);
  const anchor = anchorAt(text, { start, end: start + words.length });
  assert.ok(anchor, words);
  return { kind: 'mark', id: `urn:${words}`, creator: 'mira', anchor, state: 'accepted', tag: { type: 'ORG', attributes: {} }, ...more };
}

class Folder {
  readonly host = new MemoryHost({ '/desk/dam.txt': dam, '/desk/talks.txt': talks });
  readonly told: (readonly string[] | undefined)[] = [];
  #session: Session | undefined;

  get session(): Session {
    assert.ok(this.#session);
    return this.#session;
  }

  async start(): Promise<this> {
    this.#session = await createSession(this.host, testModel(), defaultConfig, { onAnnotations: (paths) => this.told.push(paths) });
    await this.#session.indexAll();
    return this;
  }

  /** Puts annotations into an annotator's file, as the editor does. */
  async put(article: string, annotations: readonly Annotation[], annotator = 'mira'): Promise<void> {
    const file = `/desk/.dateline/annotations/${annotator}/${article}.jsonl`;
    const known = this.host.files.get(file);
    const text = typeof known === 'string' ? known : '';
    this.host.files.set(file, withReplacements(text, editsFor(text, article, annotations.map((annotation) => ({ kind: 'put', annotation })))));
    await this.#session?.fileChanged(file);
  }

  async write(path: string, text: string): Promise<void> {
    this.host.files.set(path, text);
    await this.#session?.fileChanged(path);
  }

  /** `state words` of every annotation of an article with this text. */
  async states(path: string, text: string): Promise<readonly string[]> {
    const { annotations } = await this.session.annotations(path);
    return annotations.map(({ anchoring }) => (anchoring === undefined ? '' : anchoring.state === 'orphaned' ? anchoring.state : `${anchoring.state} ${text.slice(anchoring.span.start, anchoring.span.end)}`));
  }

  async mentions(path: string): Promise<readonly string[]> {
    const snapshot = await this.session.snapshot(path);
    return (snapshot?.article.mentions ?? []).map(({ type, text }) => `${type} ${text}`);
  }
}

test('marks stand where they stood, through edits, a checkout and the end of the article', async () => {
  const folder = await new Folder().start();
  await folder.put('dam.txt', [mark(dam, 'Omar Haddad'), mark(dam, 'Blue Rooster')]);
  assert.deepEqual(await folder.states('/desk/dam.txt', dam), ['anchored Omar Haddad', 'anchored Blue Rooster']);
  assert.deepEqual(folder.told, [['/desk/dam.txt']]);
  assert.deepEqual(await folder.session.annotatedArticles(), ['/desk/dam.txt']);
  assert.deepEqual([await folder.session.isAnnotated('/desk/talks.txt'), await folder.session.isAnnotated('/other/x.txt')], [true, false]);

  const session = folder.session;
  session.open('/desk/dam.txt', dam, { languageId: 'plaintext' });
  await session.annotations('/desk/dam.txt');
  const gone = dam.replace('Interior Minister Omar Haddad', 'an official');
  session.change('/desk/dam.txt', gone);
  assert.deepEqual(await folder.states('/desk/dam.txt', gone), ['orphaned', 'anchored Blue Rooster']);
  session.change('/desk/dam.txt', dam);
  assert.deepEqual(await folder.states('/desk/dam.txt', dam), ['anchored Omar Haddad', 'anchored Blue Rooster']);
  await session.close('/desk/dam.txt');

  const later = `CORRECTED\n\n${dam.replace('Omar Haddad', 'Omar Hadad')}`;
  await folder.write('/desk/dam.txt', later);
  assert.deepEqual(await folder.states('/desk/dam.txt', later), ['moved Omar Hadad', 'anchored Blue Rooster']);
  folder.host.files.delete('/desk/dam.txt');
  await session.fileRemoved('/desk/dam.txt');
  assert.deepEqual(await folder.states('/desk/dam.txt', ''), ['orphaned', 'orphaned']);
  await session.dispose();
});

test('what is undone stands as it stood, step by step or at once, and what is typed there again asks', async () => {
  const folder = await new Folder().start();
  const path = '/desk/dam.txt';
  await folder.put('dam.txt', [mark(dam, 'Omar Haddad'), mark(dam, 'Blue Rooster')]);
  const { session } = folder;
  session.open(path, dam, { languageId: 'plaintext' });
  const states = async (text: string): Promise<string> => {
    session.change(path, text);
    return (await folder.states(path, text)).join();
  };
  await session.annotations(path);
  const texts = [dam, dam.replace('Omar Haddad', ''), dam.replace('Omar Haddad', 'Omar Haddadi'), dam.replace('Interior Minister Omar Haddad said', 'he said').replace('Haddad told', 'Omar Haddad told'), dam.replace('The Blue Rooster, a bar, stood', 'Nobody stood')];
  const there: string[] = [];
  for (const text of texts) there.push(await states(text));
  assert.deepEqual(there, ['anchored Omar Haddad,anchored Blue Rooster', 'orphaned,anchored Blue Rooster', 'moved Omar Haddad,anchored Blue Rooster', 'orphaned,anchored Blue Rooster', 'anchored Omar Haddad,orphaned']);
  const again = texts.map((text, at) => [text, there[at] ?? ''] as const);
  for (const [text, before] of [...again.toReversed(), ...again, ...again.slice(1, 3), ...again.slice(0, 1)]) assert.equal(await states(text), before);
  await session.dispose();
});

test('anchors are written anew only where the old ones would ask', async () => {
  const folder = await new Folder().start();
  await folder.put('dam.txt', [mark(dam, 'A dam burst above the Libyan city of Derna'), mark(dam, 'Blue Rooster')]);
  const session = folder.session;
  session.open('/desk/dam.txt', dam, { languageId: 'plaintext' });
  await session.annotations('/desk/dam.txt');
  const edited = dam.replace('A dam burst above', 'A dam suddenly burst above').replace('Dam breaks', 'The dam breaks');
  session.change('/desk/dam.txt', dam.replace('Dam breaks', 'The dam breaks'));
  session.change('/desk/dam.txt', edited);
  const stale = await session.staleAnchors('/desk/dam.txt');
  assert.deepEqual(stale.map(({ annotation }) => (annotation.kind === 'mark' ? annotation.anchor.exact : '')), ['A dam suddenly burst above the Libyan city of Derna']);
  await folder.put('dam.txt', stale.map(({ annotation }) => annotation));
  await session.close('/desk/dam.txt');
  folder.host.files.set('/desk/dam.txt', edited);
  assert.deepEqual(await folder.states('/desk/dam.txt', edited), ['anchored A dam suddenly burst above the Libyan city of Derna', 'anchored Blue Rooster']);
  await session.dispose();
});

test('a mark forces a name, a rejection removes one, and disagreement leaves both to the machine', async () => {
  const folder = await new Folder().start();
  const before = await folder.mentions('/desk/dam.txt');
  assert.ok(before.includes('PERSON Omar Haddad') && !before.some((name) => name.endsWith('whole harbour')));
  const hash = (await folder.session.snapshot('/desk/dam.txt'))?.article.hash;
  await folder.put('dam.txt', [mark(dam, 'whole harbour', { tag: { type: 'FAC', attributes: {} } }), mark(dam, 'Omar Haddad', { state: 'rejected' }), { ...mark(dam, 'Libyan', { state: 'rejected' }), id: 'urn:any' }]);
  const after = await folder.mentions('/desk/dam.txt');
  assert.ok(after.includes('FAC whole harbour'));
  assert.ok(after.includes('PERSON Omar Haddad'), 'rejected as an organisation, which it was not taken for');
  assert.notEqual((await folder.session.snapshot('/desk/dam.txt'))?.article.hash, hash);
  await folder.put('dam.txt', [{ kind: 'mark', id: 'urn:no', creator: 'mira', anchor: mark(dam, 'Omar Haddad').anchor, state: 'rejected' }]);
  await folder.put('dam.txt', [mark(dam, 'whole harbour', { id: 'urn:jo', creator: 'jo', state: 'rejected' })], 'jo');
  const last = await folder.mentions('/desk/dam.txt');
  assert.ok(last.includes('PERSON Omar Haddad'), 'a word against a word');
  assert.ok(!last.includes('FAC whole harbour'));
  await folder.put('dam.txt', [mark(dam, 'whole harbour', { id: 'urn:judge', creator: 'adjudicated' })], 'adjudicated');
  assert.ok((await folder.mentions('/desk/dam.txt')).includes('ORG whole harbour'));
  await folder.session.dispose();
});

test('a rejected name is none where it was rejected, and one elsewhere', async () => {
  const folder = await new Folder().start();
  const { tag, ...bare } = mark(dam, 'Omar Haddad', { state: 'rejected' });
  assert.ok(tag);
  await folder.put('dam.txt', [bare]);
  const names = await folder.mentions('/desk/dam.txt');
  assert.ok(!names.includes('PERSON Omar Haddad'));
  assert.ok((await folder.mentions('/desk/talks.txt')).includes('PERSON Omar Haddad'));
  await folder.session.dispose();
});

async function entityItem(reader: CorpusReader, path: string, name: string): Promise<EntityItem> {
  const item = (await reader.items(path)).find((one): one is EntityItem => one.kind === 'entity' && one.variants.some(({ text }) => text === name));
  assert.ok(item, `${path} ${name}`);
  return item;
}

test('what people call one is one in all articles, and what they call different is two', async () => {
  const folder = await new Folder().start();
  const corpus = (): CorpusReader => folder.session.corpus;
  const id = async (path: string, name: string): Promise<string> => (await corpusEntity(corpus(), await entityItem(corpus(), path, name))).id;
  assert.notEqual(await id('/desk/dam.txt', 'Derna'), await id('/desk/talks.txt', 'Rome'));
  await folder.write('/desk/.dateline/entities.yaml', 'same:\n  - [Derna, Rome]\n');
  assert.equal(await id('/desk/dam.txt', 'Derna'), await id('/desk/talks.txt', 'Rome'));

  await folder.write('/desk/.dateline/entities.yaml', 'entities:\n  - {id: haddad-1, name: Omar Haddad, type: PERSON}\n  - {id: haddad-2, name: O. Haddad the younger, type: PERSON}\n');
  assert.equal(await id('/desk/dam.txt', 'Omar Haddad'), await id('/desk/talks.txt', 'Omar Haddad'));
  await folder.put('talks.txt', [mark(talks, 'Omar Haddad', { tag: { type: 'PERSON', attributes: {} }, entity: 'haddad-2' })]);
  assert.notEqual(await id('/desk/dam.txt', 'Omar Haddad'), await id('/desk/talks.txt', 'Omar Haddad'));
  assert.equal((await corpusEntity(corpus(), await entityItem(corpus(), '/desk/talks.txt', 'Omar Haddad'))).id, 'one:haddad-2');
  assert.deepEqual((await folder.session.entities('/desk/dam.txt')).map((one) => one.id), ['haddad-1', 'haddad-2']);
  await folder.session.dispose();
});

test('names called different are kept apart within an article', async () => {
  const folder = await new Folder().start();
  const text = 'Omar Haddad spoke in Derna on Monday, officials said. Later Omar Hadad left Derna, and Mr Hadad was seen in Rome.\n';
  await folder.write('/desk/two.article', text);
  const entityOf = async (words: string): Promise<number | undefined> => (await folder.session.snapshot('/desk/two.article'))?.article.mentions.find((one) => one.text === words)?.entity;
  assert.equal(await entityOf('Omar Haddad'), await entityOf('Omar Hadad'));
  await folder.write('/desk/.dateline/entities.yaml', 'different:\n  - [Omar Haddad, Omar Hadad]\n');
  assert.notEqual(await entityOf('Omar Haddad'), await entityOf('Omar Hadad'));
  assert.equal(await entityOf('Hadad'), await entityOf('Omar Hadad'), 'a surname alone follows the one named last');
  await folder.session.dispose();
});

test('events that people call the same are found from one another, those called different are not', async () => {
  const folder = await new Folder().start();
  const event = async (path: string, words: string): Promise<EventItem> => {
    const text = path.endsWith('dam.txt') ? dam : talks;
    const item = (await folder.session.corpus.items(path)).find((one): one is EventItem => one.kind === 'event' && text.slice(one.trigger.start, one.trigger.end) === words);
    assert.ok(item, words);
    return item;
  };
  const leadsTo = async (): Promise<readonly string[]> => (await relatedEvents(folder.session.corpus, await event('/desk/dam.txt', 'burst'), { othersOnly: true })).map(({ item, reasons }) => `${item.path} ${reasons.join()}`);
  assert.deepEqual(await leadsTo(), []);
  const triggers = [mark(dam, 'burst', { id: 'urn:1', tag: { type: 'TRIGGER', attributes: {} } }), mark(talks, 'met', { id: 'urn:2', tag: { type: 'TRIGGER', attributes: {} } })];
  await folder.put('dam.txt', triggers.slice(0, 1));
  await folder.put('talks.txt', triggers.slice(1));
  const ends = [{ role: 'event', annotation: 'urn:1' }, { role: 'event', annotation: 'urn:2', article: 'talks.txt' }];
  await folder.put('dam.txt', [{ kind: 'relation', id: 'urn:r', creator: 'mira', type: 'same-event', ends }]);
  assert.deepEqual(folder.told.at(-1), ['/desk/dam.txt', '/desk/talks.txt']);
  assert.deepEqual(await leadsTo(), ['/desk/talks.txt a person says that this is the same event']);
  await folder.put('dam.txt', [{ kind: 'relation', id: 'urn:q', creator: 'mira', type: 'different-event', ends }]);
  assert.deepEqual(await leadsTo(), []);
  await folder.session.dispose();
});

test('a broken file, a folder removed, a tag set', async () => {
  const folder = await new Folder().start();
  const file = '/desk/.dateline/annotations/jo/dam.txt.jsonl';
  await folder.put('dam.txt', [mark(dam, 'Blue Rooster')], 'jo');
  await folder.write(file, `{broken\n${String(folder.host.files.get(file))}`);
  const { annotations, problems } = await folder.session.annotations('/desk/dam.txt');
  assert.deepEqual([annotations.map(({ line, annotator }) => `${line} ${annotator}`), problems.map(({ line }) => line)], [['1 jo'], [0]]);
  const text = String(folder.host.files.get(file));
  assert.equal(readAnnotationFile(text, 'jo').annotations.length, 1);
  folder.host.files.delete(file);
  await folder.session.fileRemoved('/desk/.dateline/annotations/jo');
  assert.deepEqual((await folder.session.annotations('/desk/dam.txt')).annotations, []);
  assert.deepEqual(await folder.session.annotatedArticles(), []);
  const before = await folder.session.tagSet('/desk/dam.txt');
  await folder.write('/desk/.dateline/tagset.yaml', 'types:\n  - id: SHIP\n    label: Ship\n');
  const after = await folder.session.tagSet('/desk/dam.txt');
  assert.ok(!before.types.some(({ id }) => id === 'SHIP') && after.types.some(({ id }) => id === 'SHIP'));
  await folder.session.dispose();
});

test('a folder says which of its files are articles, and by which tag set they are marked', async () => {
  const folder = await new Folder().start();
  assert.deepEqual((await folder.session.corpus.paths()).toSorted(), ['/desk/dam.txt', '/desk/talks.txt']);
  await folder.write('/desk/.dateline/ours.yaml', 'types:\n  - id: SHIP\n    label: Ship\n');
  await folder.write('/desk/.dateline/config.yaml', 'articles:\n  exclude:\n    - talks.*\ntagset: ours.yaml\nowner: desk\n');
  assert.deepEqual(await folder.session.corpus.paths(), ['/desk/dam.txt']);
  assert.ok((await folder.session.tagSet('/desk/dam.txt')).types.some(({ id }) => id === 'SHIP'));
  await folder.write('/desk/.dateline/config.yaml', 'articles:\n  include: [talks.txt]\n');
  assert.deepEqual(await folder.session.corpus.paths(), ['/desk/talks.txt']);
  assert.ok(!(await folder.session.tagSet('/desk/dam.txt')).types.some(({ id }) => id === 'SHIP'));
  await folder.session.dispose();
});

test('the rules of a house hold as soon as they are written, and no longer than they stand', async () => {
  const folder = await new Folder().start();
  const path = '/desk/form.txt';
  await folder.write(path, 'Form signed\n\nThe form is dated 04/05/2021, Minister Fouad Hussain said in Rome. He left.\n');
  const said = async (): Promise<readonly string[]> => (await folder.session.findings(path)).map(({ rule, severity }) => `${rule} ${severity}`);
  assert.deepEqual((await said()).filter((one) => /ambiguous|drift/.test(one)), ['ambiguous-date information']);
  await folder.write('/desk/.dateline/config.yaml', 'dates: {order: dmy}\nnames: [{prefer: Fuad Hussein, instead_of: [Fouad Hussain]}]\n');
  assert.deepEqual((await said()).filter((one) => /ambiguous|drift/.test(one)), ['name-drift warning']);
  folder.session.open(path, 'The form is dated 04/05/2021, he said.', { languageId: 'article' });
  assert.equal((await folder.session.snapshot(path))?.article.timexes[0]?.value, '2021-05-04');
  await folder.session.close(path);
  await folder.write('/desk/.dateline/config.yaml', '');
  assert.deepEqual((await said()).filter((one) => /ambiguous|drift/.test(one)), ['ambiguous-date information']);
  await folder.session.dispose();
});

test('the files of annotations go with their article, and it keeps its marks', async () => {
  const folder = await new Folder().start();
  await folder.put('dam.txt', [mark(dam, 'Blue Rooster')]);
  await folder.put('dam.txt', [mark(dam, 'Omar Haddad', { creator: 'jo' })], 'jo');
  const renames = await folder.session.annotationRenames('/desk/dam.txt', '/desk/2024/flood.txt');
  assert.deepEqual(renames, ['mira', 'jo'].map((annotator) => ({ from: `/desk/.dateline/annotations/${annotator}/dam.txt.jsonl`, to: `/desk/.dateline/annotations/${annotator}/2024/flood.txt.jsonl` })));
  for (const { from, to } of [...renames, { from: '/desk/dam.txt', to: '/desk/2024/flood.txt' }]) {
    folder.host.files.set(to, folder.host.files.get(from) ?? '');
    folder.host.files.delete(from);
    await folder.session.fileRemoved(from);
    await folder.session.fileChanged(to);
  }
  assert.deepEqual((await folder.states('/desk/2024/flood.txt', dam)).toSorted(), ['anchored Blue Rooster', 'anchored Omar Haddad']);
  assert.deepEqual(await folder.session.annotatedArticles(), ['/desk/2024/flood.txt']);
  assert.deepEqual((await folder.session.annotationRenames('/desk/2024', '/desk/old')).map(({ to }) => to), ['/desk/.dateline/annotations/mira/old/flood.txt.jsonl', '/desk/.dateline/annotations/jo/old/flood.txt.jsonl']);
  await folder.session.dispose();
});
