/**
 * The server as a process of its own, run from source over the story's folder, and how a test points into its articles.
 * It must not know what a test asks of it.
 */
import assert from 'node:assert/strict';
import type { InitializeResult, Range, TextDocumentPositionParams } from 'vscode-languageserver';
import { ask } from './ask.ts';
import type { Conversation } from './ask.ts';
import { spawnServer } from './lsp-client.ts';
import type { LspClient, SpawnedServer } from './lsp-client.ts';
import { positionIn, story, storyFolder } from './story-folder.ts';
import type { StoryFolder } from './story-folder.ts';

/** The name of an article of the story. */
export type StoryName = keyof typeof story;

/** A server that has read the story, with Monday's and Tuesday's article open. */
export class StoryServer {
  readonly client: LspClient;
  readonly initialised: InitializeResult;
  readonly folder: StoryFolder;
  readonly #server: SpawnedServer;

  private constructor(server: SpawnedServer, folder: StoryFolder, initialised: InitializeResult) {
    this.client = server.client;
    this.folder = folder;
    this.initialised = initialised;
    this.#server = server;
  }

  /** Starts one. Resolves when the articles are read. */
  static async start(): Promise<StoryServer> {
    const folder = storyFolder();
    const server = spawnServer({ folders: [folder.folder], initializationOptions: { settings: { diagnostics: { scope: 'corpus' } } } });
    const started = new StoryServer(server, folder, await server.client.start());
    await server.client.ready();
    await started.open('monday.txt');
    await started.open('tuesday.txt');
    return started;
  }

  /** Ends it as an editor does, and takes the folder away. */
  async stop(): Promise<void> {
    await this.client.shutDown();
    assert.equal(await this.#server.exit(), 0);
    this.folder.remove();
  }

  /** Sends a request and gives its answer. Rejects where the server refuses it. */
  ask<Method extends keyof Conversation>(method: Method, asked: Conversation[Method][0]): Promise<Conversation[Method][1]> {
    return ask(this.client, method, asked);
  }

  /** The article's URI. */
  uri(name: StoryName): string {
    return this.folder.uri(name);
  }

  /** Opens an article of the story. */
  open(name: StoryName): Promise<void> {
    return this.client.open(this.folder.uri(name), story[name], 'plaintext');
  }

  /** The whole article, as a request names it. */
  whole(name: StoryName): { readonly textDocument: { readonly uri: string } } {
    return { textDocument: { uri: this.folder.uri(name) } };
  }

  /** The caret at words of the article. */
  caret(name: StoryName, words: string, options?: { nth?: number; into?: number }): TextDocumentPositionParams {
    return { ...this.whole(name), position: positionIn(story[name], words, options) };
  }
}

/** The words that a range covers in one of the articles. */
export function wordsAt(name: StoryName, { start, end }: Range): string {
  const lines = story[name].split('\n');
  return start.line === end.line ? (lines[start.line] ?? '').slice(start.character, end.character) : lines.slice(start.line, end.line + 1).join('\n');
}
