/**
 * Annotating put together: acts, marks in sight, how they look and are spoken of, notes and the two views. It must not
 * know what any of them does.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ActiveArticle } from '../active-article.ts';
import type { CorpusChanges } from '../corpus-changes.ts';
import { Acts } from './acts.ts';
import { CaretMark } from './caret-mark.ts';
import { Decorations } from './decorations.ts';
import { MarkTree } from './mark-tree.ts';
import { Marks } from './marks.ts';
import { Notes } from './notes.ts';
import { Relating } from './relate.ts';
import { renameAnnotations } from './rename-annotations.ts';
import { settleStored } from './settle-stored.ts';
import { Suggestions } from './suggestions.ts';

/** Everything that the commands of annotating work with. */
export class Annotating implements vscode.Disposable {
  readonly client: BaseLanguageClient;
  readonly acts: Acts;
  readonly marks: Marks;
  readonly suggestions: Suggestions;
  readonly caret: CaretMark;
  readonly notes: Notes;
  readonly relating: Relating;
  readonly annotations: MarkTree;
  readonly review: MarkTree;
  readonly #all: vscode.Disposable;

  constructor(client: BaseLanguageClient, active: ActiveArticle, changes: CorpusChanges) {
    this.client = client;
    this.acts = new Acts(client);
    this.marks = new Marks(client, this.acts);
    this.suggestions = new Suggestions();
    this.caret = new CaretMark(this.marks, this.suggestions);
    this.notes = new Notes(client, this.acts, this.marks);
    this.relating = new Relating(client, this.acts, this.marks);
    this.annotations = new MarkTree(client, { name: 'annotations', of: 'marks', groupings: ['type', 'entity', 'state', 'article'] }, this.marks, changes);
    this.review = new MarkTree(client, { name: 'review', of: 'suggestions', groupings: ['article', 'type', 'confidence', 'entity'] }, this.marks, changes);
    this.#all = vscode.Disposable.from(
      this.review,
      this.annotations,
      this.notes,
      this.caret,
      new Decorations(this.marks, this.suggestions),
      this.suggestions,
      this.marks,
      this.acts,
      renameAnnotations(client, this.acts),
      active.onDidChange(() => this.marks.refresh()),
      settleStored(this.acts),
    );
  }

  dispose(): void {
    this.#all.dispose();
  }
}
