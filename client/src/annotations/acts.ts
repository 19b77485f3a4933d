/**
 * Does what a person decides: asks the server for the edit of the plain files, makes and saves it, and keeps what
 * takes it back, so that every act, bulk acts too, is undone in one step. It must not know what an act means.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  annotateRequest,
  bulkRequest,
  filesWrittenRequest,
  type AnnotateAnswer,
  type AnnotateParams,
  type BulkParams,
  type BulkSlice,
  type FilesWrittenParams,
  type WireAct,
  type WireActEdit,
} from '../../../server/src/protocol/annotation-messages.ts';
import { LANGUAGES } from '../languages.ts';
import { annotatorName } from './annotator.ts';
import { doSlices } from './bulk-slices.ts';
import { counted } from './mark-words.ts';
import { UndoStack, type DoneAct, type Standing } from './undo-stack.ts';
import { saveOpenDecisions, writeEdit } from './write-files.ts';

/** What a bulk act wants. */
export type Bulk = Pick<BulkParams, 'act' | 'filter'>;

/** How often an act is counted anew where its files are changed by somebody else at that very moment. */
const TRIES = 5;

/** How long what was done stands in the status bar. */
const SHOWN_MILLISECONDS = 6000;

/** Does acts one after the other. */
export class Acts implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #stack = new UndoStack();
  readonly #acted = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  readonly #keys = new Map<string, boolean>();
  #queue: Promise<unknown> = Promise.resolve();

  /** Fires when an act was done or taken back, and its files are saved. */
  readonly onDidAct = this.#acted.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => this.#tellKeys()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => document === vscode.window.activeTextEditor?.document && this.#tellKeys()),
    ];
  }

  /** Does an act. Resolves to what was done; undefined when it was not: no name was given, or the server refused it. */
  async perform(act: WireAct): Promise<WireActEdit | undefined> {
    const annotator = await annotatorName();
    if (annotator === undefined) return undefined;
    return this.#queued(async () => {
      const stood = standing();
      const done = await this.#make(act, annotator);
      if (done === undefined) return undefined;
      if (done.edit !== null) this.#stack.push({ words: done.words, inverses: [done.inverse], ...(stood !== undefined && { stood }) });
      this.#told(done.words);
      return done;
    });
  }

  /** Does an act on all suggestions that fit, a slice of files at a time; what was done until it is cancelled holds, and is one act. */
  async performBulk(bulk: Bulk): Promise<number> {
    const annotator = await annotatorName();
    if (annotator === undefined) return 0;
    return this.#queued(() => vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, cancellable: true, title: verbing(bulk) }, (progress, token) => this.#slices(bulk, annotator, progress, token)));
  }

  /** An article was saved: its marks are written where they stand now. No act of a person's, and none to be taken back. */
  async settle(uri: vscode.Uri): Promise<void> {
    const act: WireAct = { kind: 'settle', uri: this.#client.code2ProtocolConverter.asUri(uri) };
    const failed = (error: unknown): void => this.#client.error(`The marks of ${uri.path} could not be written where they stand now.`, error, false);
    if (this.#client.isRunning()) await this.#queued(() => this.#make(act, '')).catch(failed);
  }

  /** Articles were renamed, and these files of annotations with them: the server reads these where they are now, and what is taken back lies there. */
  async renamed(articles: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[], uris: readonly string[]): Promise<void> {
    this.#stack.renamed(articles.map(({ oldUri, newUri }) => ({ from: oldUri.toString(), to: newUri.toString() })));
    if (uris.length === 0) return;
    await this.#queued(() => this.#client.sendRequest(filesWrittenRequest, { uris } satisfies FilesWrittenParams)).catch(() => undefined);
    this.#acted.fire();
  }

  /** Resolves when all that was begun is done. */
  async idle(): Promise<void> {
    await this.#queue;
  }

  /**
   * Takes back the last act.
   * @param inEditor true for the key of the editor's own undo: where typing was last, that is taken back
   */
  undo(inEditor: boolean): Promise<boolean> {
    if (inEditor && !this.#meansAct().undo) return plain('undo');
    return this.#queued(async () => {
      const act = this.#stack.last;
      if (act === undefined) return this.#nothing('There is no annotation to take back');
      this.#stack.tookBack(await this.#reversed(act));
      this.#told(`Taken back: ${act.words}`);
      return true;
    });
  }

  /** Does the act last taken back once more. `inEditor`: see {@link undo}. */
  redo(inEditor: boolean): Promise<boolean> {
    if (inEditor && !this.#meansAct().redo) return plain('redo');
    return this.#queued(async () => {
      const act = this.#stack.next;
      if (act === undefined) return this.#nothing('There is no annotation to do again');
      this.#stack.didAgain(await this.#reversed(act));
      this.#told(`Done again: ${act.words}`);
      return true;
    });
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#acted.dispose();
  }

  async #make(act: WireAct, annotator: string): Promise<WireActEdit | undefined> {
    await saveOpenDecisions();
    const params: AnnotateParams = { act, annotator, now: new Date().toISOString(), seed: crypto.randomUUID() };
    const answer = await this.#written(() => this.#client.sendRequest<AnnotateAnswer>(annotateRequest, params));
    if (!('refused' in answer)) return answer;
    void vscode.window.showWarningMessage(answer.refused);
    return undefined;
  }

  // What an act is counted in may be another when it comes to be written: another window, git. Then it is counted again.
  async #written<Answer extends AnnotateAnswer>(ask: () => Promise<Answer>, writing: (answer: Answer | undefined) => void = () => undefined): Promise<Answer> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const answer = await ask();
      if ('refused' in answer || answer.edit === null) return answer;
      writing(answer);
      if (await writeEdit(this.#client, answer)) return answer;
      writing(undefined);
    }
    throw new Error('The files of .dateline are being changed by another program. Try again.');
  }

  async #slices(bulk: Bulk, annotator: string, progress: vscode.Progress<{ message: string; increment: number }>, token: vscode.CancellationToken): Promise<number> {
    await saveOpenDecisions();
    const stood = standing();
    let done = 0;
    let total: number | undefined;
    const { count, inverses, fault } = await doSlices({
      write: (after, writing) => {
        const params: BulkParams = { ...bulk, annotator, now: new Date().toISOString(), seed: crypto.randomUUID(), ...(after !== undefined && { after }) };
        return this.#written(() => this.#client.sendRequest<BulkSlice>(bulkRequest, params), writing);
      },
      written: ({ articles, waiting }) => {
        total ??= waiting;
        done += articles;
        progress.report({ message: `${done} of ${counted(total, 'article')}`, increment: total > 0 ? (100 * articles) / total : 0 });
      },
      isStopped: () => token.isCancellationRequested,
    });
    const words = `${bulk.act === 'accept' ? 'Accepted' : 'Rejected'} ${counted(count, 'suggestion')}`;
    if (inverses.length > 0) this.#stack.push({ words, inverses, ...(stood !== undefined && { stood }) });
    this.#told(fault !== undefined || token.isCancellationRequested ? `${words}, then stopped` : words);
    if (fault !== undefined) throw fault.error;
    return count;
  }

  // What is taken back is itself an act that can be taken back.
  async #reversed({ words, inverses, renames = [] }: DoneAct): Promise<DoneAct> {
    const stood = standing();
    const annotator = await annotatorName();
    const again: unknown[] = [];
    const restore = async (inverse: unknown): Promise<void> => {
      const done = await this.#make({ kind: 'restore', inverse, renames }, annotator ?? '');
      if (done === undefined) throw new Error('It cannot be taken back: the files say something else by now.');
      again.unshift(done.inverse);
    };
    if (inverses.length === 1) await restore(inverses[0]);
    else
      await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: words }, async (progress) => {
        for (const [n, inverse] of inverses.entries()) {
          progress.report({ message: `${n} of ${inverses.length}`, increment: 100 / inverses.length });
          await restore(inverse);
        }
      });
    return { words, inverses: again, ...(stood !== undefined && { stood }) };
  }

  /** Acts wait for each other: each is counted in what the one before has saved. */
  #queued<Value>(work: () => PromiseLike<Value>): Promise<Value> {
    const result = this.#queue.then(work);
    this.#queue = result.then(() => undefined, () => undefined);
    return result;
  }

  #told(words: string): void {
    vscode.window.setStatusBarMessage(`$(tag) ${words}`, SHOWN_MILLISECONDS);
    this.#tellKeys();
    this.#acted.fire();
  }

  #nothing(words: string): boolean {
    vscode.window.setStatusBarMessage(words, SHOWN_MILLISECONDS);
    return false;
  }

  #meansAct(): { readonly undo: boolean; readonly redo: boolean } {
    const here = this.#stack.last === undefined && this.#stack.next === undefined ? undefined : standing();
    return here === undefined ? { undo: false, redo: false } : this.#stack.meansAct(here);
  }

  // The keys of the editor's own undo and redo mean an act while these hold.
  #tellKeys(): void {
    const { undo, redo } = this.#meansAct();
    const keys = { undoIsAnnotation: undo, redoIsAnnotation: redo, canUndoAnnotation: this.#stack.last !== undefined, canRedoAnnotation: this.#stack.next !== undefined };
    for (const [key, value] of Object.entries(keys)) {
      if (this.#keys.get(key) === value) continue;
      this.#keys.set(key, value);
      void vscode.commands.executeCommand('setContext', `dateline.${key}`, value);
    }
  }
}

function standing(): Standing | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !LANGUAGES.includes(document.languageId)) return undefined;
  return { uri: document.uri.toString(), text: document.getText() };
}

async function plain(command: 'undo' | 'redo'): Promise<boolean> {
  await vscode.commands.executeCommand(command);
  return false;
}

function verbing({ act }: Bulk): string {
  return act === 'accept' ? 'Accepting suggestions' : 'Rejecting suggestions';
}
