/**
 * What must hold of annotating in the running editor, on an article of its own that is written for it: mark, undo,
 * link, relate, note, edit, bulk accept, another version from outside. Nothing is lost, and everything stands in plain
 * files.
 */
import * as vscode from 'vscode';
import type { Api } from '../../client/src/extension.ts';
import type { MarkNode } from '../../client/src/annotations/mark-tree.ts';
import type { WireMark } from '../../server/src/protocol/annotation-messages.ts';
import { accepting, assert, at, contains, equal, hoverAt, moveTo, show, until, uriOf, type Case } from './case.ts';

const BRIDGE = 'more/2023-07-03-bridge.txt';
const RENAMED = 'more/older/bridge.txt';
const FILE = 'more/.dateline/annotations/Ana Ruiz/2023-07-03-bridge.txt.jsonl';

const TEXT = `Bridge at Ostrel reopens after collapse

By Lena Vogt
OSTREL, July 3, 2023 - The bridge over the Varn reopened on Monday, Mayor Nadia Ferro told reporters.

The old bridge collapsed in March and injured nine people, Ferro said.

Engineer Tomas Brandt of the Varn Authority said the new bridge had cost $4 million. "We tested it twice," Brandt said.

Opposition councillor Ida Sorel called the opening premature. Sorel said the bridge had cost $6 million.
`;

/** In the order in which they run. */
export const annotationCases: readonly Case[] = [
  {
    name: 'marking: nothing is marked before somebody marks, and suggestions wait unseen',
    async run(api) {
      await vscode.workspace.getConfiguration('dateline').update('annotator', 'Ana Ruiz', vscode.ConfigurationTarget.Workspace);
      await vscode.workspace.fs.writeFile(uriOf(BRIDGE), new TextEncoder().encode(TEXT));
      const { document } = await show(BRIDGE);
      const known = await until(api.views.annotating.marks.onDidChange, () => api.views.annotating.marks.known(document.uri));
      equal(known.annotated, false, 'whether anybody has annotated');
      assert(known.marks.some(({ exact, state }) => exact === 'Nadia Ferro' && state === 'suggested'), 'the mayor is not suggested');
      equal(await nodes(api), [], 'rows of the view Annotations');
    },
  },
  {
    name: 'marking: a key marks the selection, in a plain file, and leaves the article alone',
    async run(api) {
      const editor = await show(BRIDGE);
      select(editor, 'The old bridge collapsed in March');
      await vscode.commands.executeCommand('dateline.markByKey', { key: 'c' });
      const mark = await standing(api, 'The old bridge collapsed in March');
      equal([mark.type, mark.state, mark.annotator], ['CLAIM', 'accepted', 'Ana Ruiz'], 'the mark');
      contains(await stored(), ['"The old bridge collapsed in March"', '"tagging"', 'Ana Ruiz'], 'the file');
      assert(!editor.document.isDirty, 'the article was changed');
      assert(!vscode.workspace.textDocuments.some(({ isDirty, uri }) => isDirty && uri.path.includes('/.dateline/')), 'the mark is not saved');
      contains(await hoverAt(editor.document, 'old bridge coll$0apsed'), ['Claim to check', 'marked by Ana Ruiz', 'guideline'], 'the hover');
      api.views.annotating.caret.show();
      contains(api.views.annotating.caret.words, ['Claim to check, marked by Ana Ruiz'], 'what a screen reader hears');
    },
  },
  {
    name: 'marking: Ctrl+Z in the article takes back typing and marks in the order in which they were made',
    async run(api) {
      const editor = await show(BRIDGE);
      const { document } = editor;
      select(editor, 'nine people');
      await vscode.commands.executeCommand('dateline.markSelection', 'FIGURE');
      await standing(api, 'nine people');
      await editor.edit((edit) => edit.insert(at(document, '$0The old bridge'), 'Later: '));
      const undo = (): Thenable<unknown> => vscode.commands.executeCommand('dateline.undoAnnotation', { inEditor: true });
      await undo();
      equal(document.getText(), TEXT, 'the article after the first undo');
      await standing(api, 'nine people');
      await undo();
      await gone(api, 'nine people');
      await vscode.commands.executeCommand('dateline.redoAnnotation', { inEditor: true });
      await standing(api, 'nine people');
      contains(await stored(), ['nine people'], 'the file');
      await vscode.commands.executeCommand('dateline.undoAnnotation');
      await gone(api, 'nine people');
    },
  },
  {
    name: 'marking: the quick pick of types marks what is selected',
    async run(api) {
      const editor = await show(BRIDGE);
      select(editor, '$4 million');
      const { types } = await api.views.annotating.marks.tagSet(editor.document.uri);
      await accepting(vscode.commands.executeCommand('dateline.markSelection'));
      equal((await standing(api, '$4 million')).type, types[0]?.id, 'the type');
      await vscode.commands.executeCommand('dateline.undoAnnotation');
      await gone(api, '$4 million');
    },
  },
  {
    name: 'marking: all occurrences, after a look at them, in one act',
    async run(api) {
      const editor = await show(BRIDGE);
      select(editor, 'Brandt', 1);
      await accepting(vscode.commands.executeCommand('dateline.markOccurrencesInArticle'));
      await soon(async () => (await marksNow(api)).marks.filter(({ exact, state }) => exact === 'Brandt' && state === 'accepted').length, 2, 'marks');
      await vscode.commands.executeCommand('dateline.undoAnnotation');
      await gone(api, 'Brandt', 'accepted');
    },
  },
  {
    name: 'suggestions: the one at the caret is accepted, the next is gone to, another is rejected',
    async run(api) {
      const editor = await show(BRIDGE);
      moveTo(editor, 'Mayor Nadia Fe$0rro');
      await vscode.commands.executeCommand('dateline.acceptSuggestion');
      await soon(async () => (await standing(api, 'Nadia Ferro')).state, 'accepted', 'the state');
      assert(editor.selection.active.isAfter(at(editor.document, 'Nadia $0Ferro')), 'the caret did not go on');
      moveTo(editor, 'Ostr$0el reopens');
      const before = (await marksNow(api)).marks.filter(({ exact, state }) => exact === 'Ostrel' && state === 'suggested').length;
      if (before > 0) await vscode.commands.executeCommand('dateline.rejectSuggestion');
      await soon(async () => (await marksNow(api)).marks.filter(({ exact, state }) => exact === 'Ostrel' && state === 'suggested').length, Math.max(0, before - 1), 'suggestions left');
    },
  },
  {
    name: 'linking: a mark is linked to a new entity of people’s own list',
    async run(api) {
      const mark = await standing(api, 'Nadia Ferro');
      await api.views.annotating.acts.perform({ kind: 'linkNew', marks: [{ uri: mark.place.uri, id: mark.id }], name: 'Nadia Ferro', type: 'PERSON' });
      await marksNow(api);
      await until(api.views.annotating.marks.onDidChange, () => knownMarks(api).some(({ exact, entity }) => exact === 'Nadia Ferro' && entity?.name === 'Nadia Ferro'));
      contains(await text('more/.dateline/entities.yaml'), ['name: Nadia Ferro', 'type: PERSON'], 'the list');
    },
  },
  {
    name: 'relating: a remembered mark is related to the one at the caret',
    async run(api) {
      const editor = await show(BRIDGE);
      select(editor, 'the bridge had cost $6 million');
      await vscode.commands.executeCommand('dateline.markSelection', 'CLAIM');
      const second = await standing(api, 'the bridge had cost $6 million');
      select(editor, 'the new bridge had cost $4 million');
      await vscode.commands.executeCommand('dateline.markSelection', 'CLAIM');
      const first = await standing(api, 'the new bridge had cost $4 million');
      await vscode.commands.executeCommand('dateline.rememberMark', { kind: 'mark', mark: first });
      const done = await accepting(vscode.commands.executeCommand('dateline.relateMarks', { kind: 'mark', mark: second }));
      assert(done !== undefined, 'nothing was related');
      await soon(async () => (await standing(api, second.exact)).remarks.join().includes(first.exact), true, 'whether the first is said of the second');
    },
  },
  {
    name: 'notes: written on the selection, answered, settled',
    async run(api) {
      const editor = await show(BRIDGE);
      select(editor, 'nine people');
      await vscode.commands.executeCommand('dateline.writeNote', 'The police said eleven.');
      const { notes, marks } = api.views.annotating;
      const [thread] = await until(marks.onDidChange, () => notes.threadsOf(editor.document.uri).length === 1 && notes.threadsOf(editor.document.uri));
      assert(thread !== undefined, 'there is no thread');
      await vscode.commands.executeCommand('dateline.saveNote', { thread, text: 'Asked again: nine.' });
      await until(marks.onDidChange, () => thread.comments.length === 2);
      await vscode.commands.executeCommand('dateline.resolveNote', thread);
      await until(marks.onDidChange, () => thread.state === vscode.CommentThreadState.Resolved);
      contains(await stored(), ['The police said eleven.', 'commenting', 'Asked again: nine.', 'replying'], 'the file');
      await vscode.commands.executeCommand('dateline.undoAnnotation');
      await until(marks.onDidChange, () => thread.state === vscode.CommentThreadState.Unresolved);
    },
  },
  {
    name: 'editing: marks and notes follow what is typed above and inside, and come back when it is taken back',
    async run(api) {
      const editor = await show(BRIDGE);
      const { document } = editor;
      const before = await places(api);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'UPDATE 1\n\n'));
      await soon(() => places(api), before.map((place) => moved(place, 2)), 'places after lines above');
      await editor.edit((edit) => edit.insert(at(document, 'The old $0bridge'), 'stone '));
      await soon(async () => (await places(api)).join('\n').includes('The old stone bridge collapsed in March'), true, 'whether the mark has the words inside');
      await vscode.commands.executeCommand('undo');
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), TEXT, 'the article');
      await soon(() => places(api), before, 'places after undo');
    },
  },
  {
    name: 'editing: after a save the marks are written where they stand',
    async run(api) {
      const editor = await show(BRIDGE);
      await editor.edit((edit) => edit.insert(at(editor.document, 'The old $0bridge'), 'stone '));
      const before = await stored();
      await editor.document.save();
      contains(await settled(api, before), ['The old stone bridge collapsed in March'], 'the file');
      await soon(async () => (await people(api)).every(({ state }) => state === 'accepted'), true, 'whether every mark stands');
      await editor.edit((edit) => edit.delete(new vscode.Range(at(editor.document, 'The old $0stone'), at(editor.document, 'stone $0bridge'))));
      const between = await stored();
      await editor.document.save();
      contains(await settled(api, between), ['The old bridge collapsed in March'], 'the file');
    },
  },
  {
    name: 'bulk: all people of the corpus are accepted in one act, and taken back in one',
    async run(api) {
      const before = await suggestions(api);
      const done = await vscode.commands.executeCommand('dateline.acceptSuggestions', { of: 'suggestions', type: 'PERSON' });
      assert(done === true, 'nothing was accepted');
      await soon(async () => (await suggestions(api)) < before, true, 'whether fewer suggestions wait than before');
      contains(await text('articles/.dateline/annotations/Ana Ruiz/karvel-inquiry.txt.jsonl'), ['PERSON'], 'the file of another article');
      await vscode.commands.executeCommand('dateline.undoAnnotation');
      await soon(() => suggestions(api), before, 'suggestions after undo');
      await standing(api, 'Nadia Ferro');
    },
  },
  {
    name: 'views: Annotations groups by type, entity, state and article, and rows say the type to a screen reader',
    async run(api) {
      const { annotations } = api.views.annotating;
      for (const by of ['type', 'entity', 'state', 'article'] as const) {
        await vscode.commands.executeCommand('dateline.groupAnnotations', by);
        const groups = await annotations.getChildren();
        assert(groups.some((node) => node.kind === 'group'), `there are no groups by ${by}`);
        const rows = await annotations.getChildren(groups[0]);
        const [first] = rows.filter((node) => node.kind === 'mark');
        const item = first && annotations.getTreeItem(first);
        assert(item?.accessibilityInformation !== undefined && item.command !== undefined, `a row by ${by} says nothing or leads nowhere`);
      }
      await vscode.commands.executeCommand('dateline.groupAnnotations', 'type');
    },
  },
  {
    name: 'outside: another version of the article loses nothing: what moved is found, what changed asks, what is gone is kept',
    async run(api) {
      const all = (await people(api)).length;
      const other = TEXT.replace('Bridge at Ostrel reopens', 'Ostrel: the bridge reopens').replace('Nadia Ferro', 'Nadja Ferro').replace(/Opposition councillor[^]*$/, '');
      await vscode.workspace.fs.writeFile(uriOf(BRIDGE), new TextEncoder().encode(other));
      await until(vscode.workspace.onDidChangeTextDocument, () => vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('bridge.txt'))?.getText() === other);
      const stateOf = async (exact: string): Promise<string | undefined> => (await people(api)).find((mark) => mark.exact === exact)?.state;
      await soon(() => Promise.all(['The old bridge collapsed in March', 'Nadia Ferro', 'the bridge had cost $6 million'].map(stateOf)), ['accepted', 'moved', 'orphaned'], 'states');
      equal((await people(api)).length, all, 'marks');
      await vscode.commands.executeCommand('dateline.groupAnnotations', 'type');
      const words = async (): Promise<readonly string[]> => (await nodes(api)).map((node) => (node.kind === 'group' ? node.words : ''));
      await soon(async () => (await words()).slice(0, 2), ['Words gone: put back', 'Moved: confirm'], 'the first groups');
    },
  },
  {
    name: 'outside: a moved mark is confirmed, an orphan is put on other words, and the old version brings all back',
    async run(api) {
      const editor = await show(BRIDGE);
      moveTo(editor, 'Nadja Fe$0rro');
      await vscode.commands.executeCommand('dateline.confirmMark');
      await soon(async () => (await standing(api, 'Nadja Ferro')).state, 'accepted', 'the state');
      await vscode.commands.executeCommand('dateline.undoAnnotation');
      select(editor, 'We tested it twice');
      await soon(async () => (await people(api)).some(({ state }) => state === 'orphaned'), true, 'whether there is an orphan');
      const orphan = (await people(api)).find(({ state }) => state === 'orphaned');
      await vscode.commands.executeCommand('dateline.reattachMark', { kind: 'mark', mark: orphan });
      await soon(async () => (await standing(api, 'We tested it twice')).state, 'accepted', 'the state');
      await vscode.commands.executeCommand('dateline.undoAnnotation');
      await vscode.workspace.fs.writeFile(uriOf(BRIDGE), new TextEncoder().encode(TEXT));
      await until(vscode.workspace.onDidChangeTextDocument, () => editor.document.getText() === TEXT);
      await soon(async () => (await people(api)).filter(({ state }) => state !== 'accepted'), [], 'marks that do not stand');
    },
  },
  {
    name: 'renaming an article takes its marks along',
    async run(api) {
      const all = (await people(api)).filter(({ state }) => state === 'accepted').length;
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(uriOf(BRIDGE), uriOf(RENAMED));
      await vscode.workspace.applyEdit(edit);
      const { document } = await show(RENAMED);
      const marks = await until(api.views.annotating.marks.onDidChange, () => { const found = api.views.annotating.marks.known(document.uri)?.marks.filter(({ state }) => state === 'accepted') ?? []; return found.length > 0 && found; });
      equal(marks.length, all, 'marks');
      const back = new vscode.WorkspaceEdit();
      back.renameFile(uriOf(RENAMED), uriOf(BRIDGE));
      await vscode.workspace.applyEdit(back);
      await marksNow(api);
      await until(api.views.annotating.marks.onDidChange, () => knownMarks(api).filter(({ state }) => state === 'accepted').length === all);
    },
  },
  {
    name: 'deleting takes a mark away, and undo brings it back',
    async run(api) {
      const editor = await show(BRIDGE);
      moveTo(editor, 'The old bri$0dge');
      await vscode.commands.executeCommand('dateline.deleteMark');
      await gone(api, 'The old bridge collapsed in March');
      await vscode.commands.executeCommand('dateline.undoAnnotation');
      await standing(api, 'The old bridge collapsed in March');
    },
  },
];

async function marksNow({ views: { annotating } }: Api): Promise<{ readonly marks: readonly WireMark[] }> {
  const { document } = await show(BRIDGE);
  const known = await annotating.marks.of(document);
  assert(known !== undefined, 'the article is none');
  return known;
}

async function people(api: Api): Promise<readonly WireMark[]> {
  return (await marksNow(api)).marks.filter(({ state }) => state !== 'suggested');
}

/** How long an answer may lag behind an act: the files were written, and the server is reading them. */
const LAG_MILLISECONDS = 8000;

/** Asks again until the answer is the expected one, and fails with the last answer when it has not become so. */
async function soon<Value>(ask: () => Promise<Value>, expected: Value, what: string): Promise<void> {
  for (let waited = 0; ; waited += 50) {
    const value = await ask();
    if (JSON.stringify(value) === JSON.stringify(expected) || waited > LAG_MILLISECONDS) return equal(value, expected, what);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The mark with these words, once it is there. */
async function standing(api: Api, exact: string): Promise<WireMark> {
  await marksNow(api);
  return until(api.views.annotating.marks.onDidChange, () => knownMarks(api).find((mark) => mark.exact === exact && mark.state !== 'suggested'));
}

async function gone(api: Api, exact: string, state?: WireMark['state']): Promise<void> {
  await marksNow(api);
  await until(api.views.annotating.marks.onDidChange, () => !knownMarks(api).some((mark) => mark.exact === exact && (state === undefined ? mark.state !== 'suggested' : mark.state === state)));
}

function knownMarks(api: Api): readonly WireMark[] {
  return api.views.annotating.marks.known(uriOf(BRIDGE))?.marks ?? [];
}

/** People's marks as `line: words`, from the article as it stands. */
async function places(api: Api): Promise<readonly string[]> {
  const { document } = await show(BRIDGE);
  return (await people(api)).map(({ place: { range } }) => `${range.start.line}: ${document.getText(new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character))}`);
}

function moved(place: string, lines: number): string {
  const [line = '', ...words] = place.split(': ');
  return [Number(line) + lines, ...words].join(': ');
}

async function nodes({ views: { annotating } }: Api): Promise<readonly MarkNode[]> {
  return annotating.annotations.getChildren();
}

async function suggestions({ views: { annotating } }: Api): Promise<number> {
  await vscode.commands.executeCommand('dateline.groupReview', 'type');
  const groups = await annotating.review.getChildren();
  return groups.reduce((sum, node) => sum + (node.kind === 'group' ? node.count : 0), 0);
}

function select(editor: vscode.TextEditor, words: string, n = 0): void {
  let start = -1;
  for (let count = 0; count <= n; count += 1) start = editor.document.getText().indexOf(words, start + 1);
  assert(start >= 0, `“${words}” does not stand in the article`);
  editor.selection = new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(start + words.length));
}

async function text(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(path)));
}

function stored(): Promise<string> {
  return text(FILE);
}

/** What the file says once it says something else. Marks that were just being read when the article was saved are written with the next save. */
async function settled(api: Api, before: string): Promise<string> {
  for (let looks = 1; ; looks += 1) {
    if (looks % 40 === 0) await api.views.annotating.acts.settle(uriOf(BRIDGE));
    // While it is written it may be away.
    const now = await stored().catch(() => '');
    if (now !== before && now !== '') return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
