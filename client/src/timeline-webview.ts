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
export const CHART = 'dateline.timelineChart';

/** Registers the view over the model. */
export function registerTimelineChart(client: BaseLanguageClient, model: TimelineModel, extension: vscode.Uri): vscode.Disposable {
  return vscode.window.registerWebviewViewProvider(CHART, {
    resolveWebviewView: (view) => show(client, model, extension, view),
  });
}

function show(client: BaseLanguageClient, model: TimelineModel, extension: vscode.Uri, view: vscode.WebviewView): void {
  const { webview } = view;
  const send = (): void => {
    const { timeline, wish } = model;
    void webview.postMessage({ timeline, wish } satisfies ShowTimeline);
  };
  let watching: vscode.Disposable | undefined;
  const watch = (): void => {
    watching?.dispose();
    watching = view.visible ? model.watch() : undefined;
  };
  const subscriptions = vscode.Disposable.from(
    model.onDidChange(send),
    view.onDidChangeVisibility(watch),
    webview.onDidReceiveMessage((message: TimelineAct) => (message.act === 'ready' ? send() : act(client, model, message))),
  );
  view.onDidDispose(() => {
    watching?.dispose();
    subscriptions.dispose();
  });
  const places = { script: vscode.Uri.joinPath(extension, 'dist', 'timeline-page.js'), style: vscode.Uri.joinPath(extension, 'client', 'media', 'timeline.css') };
  webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(places.script, '..'), vscode.Uri.joinPath(places.style, '..')] };
  webview.html = pageHtml(webview.cspSource, webview.asWebviewUri(places.script).toString(), webview.asWebviewUri(places.style).toString());
  watch();
}

function act(client: BaseLanguageClient, model: TimelineModel, message: Exclude<TimelineAct, { act: 'ready' }>): void {
  switch (message.act) {
    case 'go':
      void goToPlace(client, message.place);
      return;
    case 'want':
      model.want(message.wish);
      return;
    case 'turn':
      model.turn(message.pages);
  }
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
