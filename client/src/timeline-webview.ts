/**
 * The drawn timeline: a page without network, whose one script is the extension's own. It must not know how
 * events are drawn; that is the page's business.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { goToPlace } from './places.ts';
import type { ShowTimeline, TimelineAct } from './timeline-messages.ts';
import type { TimelineModel } from './timeline-model.ts';

/** The view's id, as `package.json` names it. */
const CHART = 'dateline.timelineChart';

/** The view over the model. */
export class TimelineChart implements vscode.WebviewViewProvider, vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #model: TimelineModel;
  readonly #extension: vscode.Uri;
  readonly #drew = new vscode.EventEmitter<void>();
  readonly #registration: vscode.Disposable;
  #drawn = 0;

  /** Fires when the page has drawn what it was sent. */
  readonly onDidDraw = this.#drew.event;

  constructor(client: BaseLanguageClient, model: TimelineModel, extension: vscode.Uri) {
    this.#client = client;
    this.#model = model;
    this.#extension = extension;
    this.#registration = vscode.window.registerWebviewViewProvider(CHART, this);
  }

  /** Events that the page shows. */
  get drawn(): number {
    return this.#drawn;
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const model = this.#model;
    const send = (): void => void view.webview.postMessage({ timeline: model.timeline, wish: model.wish } satisfies ShowTimeline);
    let watching: vscode.Disposable | undefined;
    const watch = (): void => {
      watching?.dispose();
      watching = view.visible ? model.watch() : undefined;
    };
    const subscriptions = vscode.Disposable.from(
      model.onDidChange(send),
      view.onDidChangeVisibility(watch),
      view.webview.onDidReceiveMessage((message: TimelineAct) => (message.act === 'ready' ? send() : this.#do(message))),
    );
    view.onDidDispose(() => {
      watching?.dispose();
      subscriptions.dispose();
    });
    fill(view.webview, this.#extension);
    watch();
  }

  dispose(): void {
    this.#registration.dispose();
    this.#drew.dispose();
  }

  #do(message: Exclude<TimelineAct, { act: 'ready' }>): void {
    switch (message.act) {
      case 'drawn':
        this.#drawn = message.events;
        this.#drew.fire();
        return;
      case 'go':
        void goToPlace(this.#client, message.place);
        return;
      case 'want':
        this.#model.want(message.wish);
        return;
      case 'turn':
        this.#model.turn(message.pages);
    }
  }
}

function fill(webview: vscode.Webview, extension: vscode.Uri): void {
  const [scripts, styles] = [vscode.Uri.joinPath(extension, 'dist'), vscode.Uri.joinPath(extension, 'client', 'media')];
  const addressOf = (folder: vscode.Uri, name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
  webview.options = { enableScripts: true, localResourceRoots: [scripts, styles] };
  webview.html = pageHtml(webview.cspSource, addressOf(scripts, 'timeline-page.js'), addressOf(styles, 'timeline.css'));
}

function pageHtml(source: string, script: string, style: string): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Timeline</title>
</head>
<body>
<form id="wishes" role="search" aria-label="Filter the timeline">
<fieldset><legend>Events of</legend>
<label><input type="radio" name="scope" value="article"> this article</label>
<label><input type="radio" name="scope" value="corpus"> all articles</label>
</fieldset>
<label>with <input type="search" name="entity" list="entities" placeholder="a name" autocomplete="off"></label>
<label>of the kind <input type="search" name="kind" list="kinds" placeholder="such as agree" autocomplete="off"></label>
<label>saying <input type="search" name="text" placeholder="words" autocomplete="off"></label>
<datalist id="entities"></datalist><datalist id="kinds"></datalist>
</form>
<div id="count" role="status" aria-live="polite"></div>
<div id="axis" aria-hidden="true"></div>
<div id="events" role="tree" aria-label="Events in the order of time"></div>
<nav id="pages" aria-label="Pages of the timeline"></nav>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
