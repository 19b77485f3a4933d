/**
 * What must hold of annotating in the running editor, on an article of its own that is written for it: mark, undo,
 * link, relate, note, edit, bulk accept, another version from outside. Nothing is lost, and everything stands in plain
 * files.
 */
import * as vscode from 'vscode';
import type { Api } from '../../client/src/extension.ts';
import type { MarkNode } from '../../client/src/annotations/mark-items.ts';
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
      // Nobody asks here: the editor shows by itself what it has been told.
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
      equal((await marksNow(api)).marks.filter(({ exact, state }) => exact === 'Brandt' && state === 'accepted').length, 2, 'marks');
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
      equal((await standing(api, 'Nadia Ferro')).state, 'accepted', 'the state');
      assert(editor.selection.active.isAfter(at(editor.document, 'Nadia $0Ferro')), 'the caret did not go on');
      moveTo(editor, 'Ostr$0el reopens');
      const before = (await marksNow(api)).marks.filter(({ exact, state }) => exact === 'Ostrel' && state === 'suggested').length;
      if (before > 0) await vscode.commands.executeCommand('dateline.rejectSuggestion');
      equal((await marksNow(api)).marks.filter(({ exact, state }) => exact === 'Ostrel' && state === 'suggested').length, Math.max(0, before - 1), 'suggestions left');
    },
  },
  {
    name: 'linking: a mark is linked to a new entity of people’s own list',
    async run(api) {
      const mark = await standing(api, 'Nadia Ferro');
      await api.views.annotating.acts.perform({ kind: 'linkNew', marks: [{ uri: mark.place.uri, id: mark.id }], name: 'Nadia Ferro', type: 'PERSON' });
      equal((await standing(api, 'Nadia Ferro')).entity?.name, 'Nadia Ferro', 'the entity');
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
      contains((await standing(api, second.exact)).remarks.join(), [first.exact], 'what is said of the second');
    },
  },
  {
    name: 'notes: written on the selection, answered, settled',
    async run(api) {
      const editor = await show(BRIDGE);
      select(editor, 'nine people');
      await vscode.commands.executeCommand('dateline.writeNote', 'The police said eleven.');
      // The margin shows what the last answer says, so that it is asked for, once.
      await marksNow(api);
      const [thread, ...others] = api.views.annotating.notes.threadsOf(editor.document.uri);
      assert(thread !== undefined && others.length === 0, 'there is not one thread');
      await vscode.commands.executeCommand('dateline.saveNote', { thread, text: 'Asked again: nine.' });
      await marksNow(api);
      equal(thread.comments.length, 2, 'notes in the thread');
      await vscode.commands.executeCommand('dateline.resolveNote', thread);
      await marksNow(api);
      equal(thread.state, vscode.CommentThreadState.Resolved, 'the state of the thread');
      contains(await stored(), ['The police said eleven.', 'commenting', 'Asked again: nine.', 'replying'], 'the file');
      await vscode.commands.executeCommand('dateline.undoAnnotation');
      await marksNow(api);
      equal(thread.state, vscode.CommentThreadState.Unresolved, 'the state of the thread after undo');
    },
  },
  {
    name: 'editing: marks and notes follow what is typed above and inside, and come back when it is taken back',
    async run(api) {
      const editor = await show(BRIDGE);
      const { document } = editor;
      const before = await places(api);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'UPDATE 1\n\n'));
      equal(await places(api), before.map((place) => moved(place, 2)), 'places after lines above');
      await editor.edit((edit) => edit.insert(at(document, 'The old $0bridge'), 'stone '));
      contains((await places(api)).join('\n'), ['The old stone bridge collapsed in March'], 'places after words inside');
      await vscode.commands.executeCommand('undo');
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), TEXT, 'the article');
      equal(await places(api), before, 'places after undo');
    },
  },
  {
    name: 'editing: after a save the marks are written where they stand',
    async run(api) {
      const editor = await show(BRIDGE);
      await editor.edit((edit) => edit.insert(at(editor.document, 'The old $0bridge'), 'stone '));
      await saved(api, editor);
      contains(await stored(), ['The old stone bridge collapsed in March'], 'the file');
      equal((await people(api)).filter(({ state }) => state !== 'accepted'), [], 'marks that do not stand');
      await editor.edit((edit) => edit.delete(new vscode.Range(at(editor.document, 'The old $0stone'), at(editor.document, 'stone $0bridge'))));
      await saved(api, editor);
      contains(await stored(), ['The old bridge collapsed in March'], 'the file');
    },
  },
  {
    name: 'editing: a mark made in words that were never saved stands when they are taken back',
    async run(api) {
      const editor = await show(BRIDGE);
      const { document } = editor;
      await editor.edit((edit) => edit.insert(at(document, 'The old $0bridge'), 'stone '));
      select(editor, 'The old stone bridge collapsed in March and injured nine people');
      await vscode.commands.executeCommand('dateline.markSelection', 'CLAIM');
      await vscode.commands.executeCommand('undo');
      // The editor tells only afterwards that nothing is unsaved any more.
      await until(vscode.workspace.onDidChangeTextDocument, () => !document.isDirty);
      await api.views.annotating.acts.idle();
      contains(await stored(), ['"The old bridge collapsed in March and injured nine people"'], 'the file');
      equal((await standing(api, 'The old bridge collapsed in March and injured nine people')).state, 'accepted', 'the state');
      await vscode.commands.executeCommand('dateline.undoAnnotation');
      await gone(api, 'The old bridge collapsed in March and injured nine people');
    },
  },
  {
    name: 'bulk: all people of the corpus are accepted in one act, and taken back in one',
    async run(api) {
      const before = await suggestions(api);
      const done = await vscode.commands.executeCommand('dateline.acceptSuggestions', { of: 'suggestions', type: 'PERSON' });
      assert(done === true, 'nothing was accepted');
      assert((await suggestions(api)) < before, 'as many suggestions wait as before');
      contains(await text('articles/.dateline/annotations/Ana Ruiz/karvel-inquiry.txt.jsonl'), ['PERSON'], 'the file of another article');
      await vscode.commands.executeCommand('dateline.undoAnnotation');
      equal(await suggestions(api), before, 'suggestions after undo');
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
      const states = await people(api);
      equal(states.length, all, 'marks');
      const stateOf = (exact: string): string | undefined => states.find((mark) => mark.exact === exact)?.state;
      equal(['The old bridge collapsed in March', 'Nadia Ferro', 'the bridge had cost $6 million'].map(stateOf), ['accepted', 'moved', 'orphaned'], 'states');
      await vscode.commands.executeCommand('dateline.groupAnnotations', 'type');
      const words = (await nodes(api)).map((node) => (node.kind === 'group' ? node.words : ''));
      equal(words.slice(0, 2), ['Words gone: put back', 'Moved: confirm'], 'the first groups');
    },
  },
  {
    name: 'outside: a moved mark is confirmed, an orphan is put on other words, and the old version brings all back',
    async run(api) {
      const editor = await show(BRIDGE);
      moveTo(editor, 'Nadja Fe$0rro');
      await vscode.commands.executeCommand('dateline.confirmMark');
      equal((await standing(api, 'Nadja Ferro')).state, 'accepted', 'the state');
      await vscode.commands.executeCommand('dateline.undoAnnotation');
      select(editor, 'We tested it twice');
      const orphan = (await people(api)).find(({ state }) => state === 'orphaned');
      await vscode.commands.executeCommand('dateline.reattachMark', { kind: 'mark', mark: orphan });
      equal((await standing(api, 'We tested it twice')).state, 'accepted', 'the state');
      await vscode.commands.executeCommand('dateline.undoAnnotation');
      await vscode.workspace.fs.writeFile(uriOf(BRIDGE), new TextEncoder().encode(TEXT));
      await until(vscode.workspace.onDidChangeTextDocument, () => editor.document.getText() === TEXT);
      equal((await people(api)).filter(({ state }) => state !== 'accepted'), [], 'marks that do not stand');
    },
  },
  {
    name: 'renaming an article takes its marks along, and what was done before is taken back where it lies then',
    async run(api) {
      const all = (await people(api)).filter(({ state }) => state === 'accepted').length;
      select(await show(BRIDGE), 'injured');
      await vscode.commands.executeCommand('dateline.markSelection', 'CLAIM');
      await standing(api, 'injured');
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(uriOf(BRIDGE), uriOf(RENAMED));
      await vscode.workspace.applyEdit(edit);
      const { marks, acts } = api.views.annotating;
      const { document } = await show(RENAMED);
      // The editor tells of a rename that is done and waits for nobody.
      await acts.idle();
      const accepted = async (): Promise<number | undefined> => (await marks.of(document))?.marks.filter(({ state }) => state === 'accepted').length;
      equal(await accepted(), all + 1, 'marks');
      await vscode.commands.executeCommand('dateline.undoAnnotation');
      equal(await accepted(), all, 'marks after undo');
      const back = new vscode.WorkspaceEdit();
      back.renameFile(uriOf(RENAMED), uriOf(BRIDGE));
      await vscode.workspace.applyEdit(back);
      await acts.idle();
      equal((await people(api)).filter(({ state }) => state === 'accepted').length, all, 'marks after renaming back');
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

/** The mark with these words, asked for once: an act that is done is in every answer. */
async function standing(api: Api, exact: string): Promise<WireMark> {
  const found = (await people(api)).find((mark) => mark.exact === exact);
  assert(found !== undefined, `“${exact}” is not marked`);
  return found;
}

async function gone(api: Api, exact: string, state?: WireMark['state']): Promise<void> {
  const left = (await people(api)).filter((mark) => mark.exact === exact && (state === undefined || mark.state === state));
  equal(left, [], `marks on “${exact}”`);
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

/** Saves the article. The editor tells of it and waits for nobody: the marks are written behind it. */
async function saved({ views: { annotating } }: Api, { document }: vscode.TextEditor): Promise<void> {
  await document.save();
  await annotating.acts.idle();
}
