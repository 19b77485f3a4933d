/**
 * The views beside the editor, made together because they share what they follow: changes of the corpus, the
 * active article, the stretch of the timeline that is wanted. It must not know what a view shows.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ActiveArticle } from './active-article.ts';
import { Annotating } from './annotations/annotating.ts';
import { CorpusChanges } from './corpus-changes.ts';
import { EntitiesView } from './entities-view.ts';
import { registerEntityCards } from './entity-card.ts';
import type { StatusItem } from './status.ts';
import { TimelineModel } from './timeline-model.ts';
import { TimelineView } from './timeline-view.ts';
import { TimelineChart } from './timeline-webview.ts';

/** All views. */
export class Views implements vscode.Disposable {
  readonly entities: EntitiesView;
  readonly timeline: TimelineModel;
  readonly timelineTree: TimelineView;
  readonly chart: TimelineChart;
  readonly annotating: Annotating;
  readonly #all: vscode.Disposable;

  constructor(client: BaseLanguageClient, active: ActiveArticle, status: StatusItem, extension: vscode.Uri) {
    const changes = new CorpusChanges(client, status, active);
    this.entities = new EntitiesView(client, changes);
    this.timeline = new TimelineModel(client, active, changes);
    this.timelineTree = new TimelineView(this.timeline);
    this.chart = new TimelineChart(client, this.timeline, extension);
    this.annotating = new Annotating(client, active, changes);
    this.#all = vscode.Disposable.from(this.annotating, this.timelineTree, this.chart, this.timeline, this.entities, registerEntityCards(client), changes);
  }

  dispose(): void {
    this.#all.dispose();
  }
}
