/**
 * Notes in the margin, as the editor's own comments: threads with replies, resolved and opened again, written into
 * people's files. A thread shows what the server knows; nothing is kept here. It must not know the files.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { WireActEdit, WireNote, WireThread } from '../../../server/src/protocol/annotation-messages.ts';
import { LANGUAGES } from '../languages.ts';
import type { Acts } from './acts.ts';
import { tellNothing } from './chosen-mark.ts';
import { chosenRanges, placeOf } from './mark-selection.ts';
import { rangeOf, type Marks } from './marks.ts';

/** A note as the editor shows it. */
class NoteComment implements vscode.Comment {
  body: string | vscode.MarkdownString;
  mode = vscode.CommentMode.Preview;
  readonly author: vscode.CommentAuthorInformation;
  readonly contextValue = 'note';
  readonly id: string;
  readonly uri: string;
  readonly timestamp?: Date;
  readonly #text: string;

  constructor({ id, text, annotator, created }: WireNote, uri: string) {
    this.id = id;
    this.uri = uri;
    this.#text = text;
    this.body = plainMarkdown(text);
    this.author = { name: annotator };
    if (created !== undefined && !Number.isNaN(Date.parse(created))) this.timestamp = new Date(created);
  }

  /** Makes it editable, or what it was. */
  edit(isEdited: boolean): void {
    this.mode = isEdited ? vscode.CommentMode.Editing : vscode.CommentMode.Preview;
    this.body = isEdited ? this.#text : plainMarkdown(this.#text);
  }
}

/** The threads of the articles in sight. */
export class Notes implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #acts: Acts;
  readonly #marks: Marks;
  readonly #controller = vscode.comments.createCommentController('dateline.notes', 'Notes');
  /** By the id of the note, for each article. */
  readonly #threads = new Map<string, Map<string, vscode.CommentThread>>();
  readonly #subscription: vscode.Disposable;

  constructor(client: BaseLanguageClient, acts: Acts, marks: Marks) {
    this.#client = client;
    this.#acts = acts;
    this.#marks = marks;
    this.#controller.options = { prompt: 'Write a note', placeHolder: 'What a reader of the article should know' };
    this.#offerMargin();
    this.#subscription = marks.onDidChange((uri) => this.#show(uri));
  }

  /** The threads of an article, as they are shown. */
  threadsOf(uri: vscode.Uri): readonly vscode.CommentThread[] {
    return [...(this.#threads.get(uri.toString())?.values() ?? [])];
  }

  /** Writes a note on the selection: with these words, or in a box in the margin. */
  async write(text?: string): Promise<WireActEdit | undefined> {
    const editor = vscode.window.activeTextEditor;
    const [range] = editor === undefined ? [] : await chosenRanges(editor, this.#marks);
    if (editor === undefined || range === undefined) return tellNothing('Select the words that the note is on');
    const { document } = editor;
    if (text !== undefined) return this.#acts.perform({ kind: 'note', place: placeOf(this.#client, document, range), text });
    // The editor's own command, for it alone puts the caret into the box: else a person would type into the article.
    editor.selection = new vscode.Selection(range.start, range.end);
    await vscode.commands.executeCommand('workbench.action.addComment');
    return undefined;
  }

  /** What was typed into the box of a thread: the first note, or an answer. */
  async save({ thread, text }: vscode.CommentReply): Promise<void> {
    if (text.trim() === '') return;
    const known = this.#idOf(thread);
    if (known !== undefined) {
      await this.#acts.perform({ kind: 'reply', thread: known, text });
      return;
    }
    const document = await vscode.workspace.openTextDocument(thread.uri);
    const range = this.#wordsOf(document, thread.range);
    const done = range && (await this.#acts.perform({ kind: 'note', place: placeOf(this.#client, document, range), text }));
    // The server's thread takes its place.
    if (done !== undefined) thread.dispose();
  }

  /** Makes a note editable. */
  edit(comment: vscode.Comment): void {
    this.#change(comment, (note) => note.edit(true));
  }

  /** Leaves a note as it was. */
  cancel(comment: vscode.Comment): void {
    this.#change(comment, (note) => note.edit(false));
  }

  /** Keeps what a note says now. */
  async saveEdited(comment: vscode.Comment): Promise<void> {
    if (!(comment instanceof NoteComment)) return;
    const text = typeof comment.body === 'string' ? comment.body : comment.body.value;
    const done = text.trim() === '' ? undefined : await this.#acts.perform({ kind: 'editNote', note: { uri: comment.uri, id: comment.id }, text });
    if (done === undefined) this.cancel(comment);
  }

  /** Deletes a note, with its answers where it is the first of them. */
  async delete(target: vscode.Comment | vscode.CommentThread): Promise<void> {
    const note = target instanceof NoteComment ? { uri: target.uri, id: target.id } : 'comments' in target ? this.#idOf(target) : undefined;
    if (note !== undefined) await this.#acts.perform({ kind: 'deleteNote', note });
    else if ('comments' in target) target.dispose();
  }

  /** Says that a thread is settled, or open again: the one given, or the one at the caret. */
  async resolve(resolved: boolean, given?: vscode.CommentThread): Promise<WireActEdit | undefined> {
    const thread = given ?? this.#threadAtCaret();
    const known = thread && this.#idOf(thread);
    return known === undefined ? tellNothing('There is no note here') : this.#acts.perform({ kind: 'resolve', thread: known, resolved });
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#controller.dispose();
  }

  // Set again, the editor asks again: it does so by itself only when an editor opens, and then the server may not know yet.
  #offerMargin(): void {
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: async (document) => {
        const known = LANGUAGES.includes(document.languageId) ? await this.#marks.of(document) : undefined;
        return known === undefined ? [] : [new vscode.Range(0, 0, Math.max(0, document.lineCount - 1), 0)];
      },
    };
  }

  #show(uri: vscode.Uri): void {
    const key = uri.toString();
    if (!this.#threads.has(key)) this.#offerMargin();
    const before = this.#threads.get(key) ?? new Map<string, vscode.CommentThread>();
    const now = new Map<string, vscode.CommentThread>();
    for (const wire of this.#marks.known(uri)?.threads ?? []) {
      // An orphaned note has no words to stand at: it is listed in the view Annotations.
      if (wire.state === 'orphaned') continue;
      const thread = before.get(wire.id) ?? this.#controller.createCommentThread(uri, rangeOf(wire), []);
      fill(thread, wire);
      now.set(wire.id, thread);
    }
    for (const [id, thread] of before) if (!now.has(id)) thread.dispose();
    this.#threads.set(key, now);
  }

  #idOf(thread: vscode.CommentThread): { readonly uri: string; readonly id: string } | undefined {
    const [first] = thread.comments;
    return first instanceof NoteComment ? { uri: first.uri, id: first.id } : undefined;
  }

  #threadAtCaret(): vscode.CommentThread | undefined {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return undefined;
    const threads = this.threadsOf(editor.document.uri);
    return threads.find(({ range }) => range?.contains(editor.selection.active)) ?? threads.find(({ range }) => range?.start.line === editor.selection.active.line);
  }

  #wordsOf(document: vscode.TextDocument, range: vscode.Range | undefined): vscode.Range | undefined {
    if (range !== undefined && !range.isEmpty) return range;
    // The margin gives a line and no words: the note is on the whole line.
    const line = document.lineAt(Math.min(range?.start.line ?? 0, document.lineCount - 1));
    return line.isEmptyOrWhitespace ? undefined : new vscode.Range(line.lineNumber, line.firstNonWhitespaceCharacterIndex, line.lineNumber, line.text.trimEnd().length);
  }

  #change(comment: vscode.Comment, change: (note: NoteComment) => void): void {
    for (const threads of this.#threads.values()) {
      for (const thread of threads.values()) {
        if (!(comment instanceof NoteComment) || !thread.comments.includes(comment)) continue;
        change(comment);
        thread.comments = [...thread.comments];
      }
    }
  }
}

function fill(thread: vscode.CommentThread, { place, resolved, state, notes }: WireThread): void {
  const range = rangeOf({ place });
  if (thread.range?.isEqual(range) !== true) thread.range = range;
  const isEdited = thread.comments.some((comment) => comment.mode === vscode.CommentMode.Editing);
  // What is being written is not taken out of a person's hands.
  if (!isEdited) thread.comments = notes.map((note) => new NoteComment(note, place.uri));
  thread.label = `${resolved ? 'Resolved note' : 'Note'}${state === 'moved' ? ', moved, to be confirmed' : ''}`;
  thread.state = resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
  thread.contextValue = resolved ? 'resolved' : 'open';
}

// What people write is shown as they wrote it: no links, no markup.
function plainMarkdown(text: string): vscode.MarkdownString {
  return new vscode.MarkdownString().appendText(text);
}
