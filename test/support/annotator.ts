/**
 * An annotator at a desk, for tests of the protocol: does acts and writes what the server proposes, as the editor does. It
 * must not know what is tested.
 */
import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver';
import { withEdits } from '../../client/src/annotations/text-edits.ts';
import type { AnnotateAnswer, ArticleMarks, WireAct, WireActEdit, WireMark, WirePlaceOfText } from '../../server/src/protocol/annotation-messages.ts';
import { rangeOf } from '../../server/src/protocol/convert.ts';
import { indexLines } from '../../server/src/text/lines.ts';
import type { Desk } from './desk.ts';
import type { LspClient } from './lsp-client.ts';

/** The article that is meant where none is named. */
const one = 'file:///desk/one.article';

/** Seconds of the acts, so that one comes after the other. */
const clock = { seconds: 9 };

/** A client that writes what the server proposes, as the editor does. */
export class Annotator {
  readonly desk: Desk;
  readonly client: LspClient;
  readonly name: string;
  /** Whether it says what it has written, or leaves that to be read. */
  tells = true;

  constructor(desk: Desk, client: LspClient, name = 'Ana') {
    this.desk = desk;
    this.client = client;
    this.name = name;
  }

  /** Another person at the same desk. */
  as(name: string): Annotator {
    return new Annotator(this.desk, this.client, name);
  }

  ask(act: unknown): Promise<AnnotateAnswer> {
    return this.client.request<AnnotateAnswer>('dateline/annotate', { act, annotator: this.name, now: new Date(Date.UTC(2024, 5, 15, 10, 0, ++clock.seconds)).toISOString(), seed: JSON.stringify(act) });
  }

  /** Does an act and writes it. */
  async act(act: WireAct): Promise<WireActEdit> {
    const answer = await this.ask(act);
    assert.ok(!('refused' in answer), JSON.stringify(answer));
    await this.write(answer.edit);
    return answer;
  }

  async write(edit: unknown): Promise<void> {
    const { documentChanges = [] } = (edit ?? {}) as { documentChanges?: { kind?: string; uri?: string; textDocument?: { uri: string }; edits?: TextEdit[] }[] };
    const uris: string[] = [];
    for (const { kind, uri, textDocument, edits } of documentChanges) {
      if (kind === 'delete' && uri !== undefined) {
        this.desk.files.files.delete(uri);
        uris.push(uri);
      }
      if (textDocument === undefined || edits === undefined) continue;
      const before = this.desk.files.files.get(textDocument.uri);
      this.desk.files.files.set(textDocument.uri, withEdits(typeof before === 'string' ? before : '', edits));
      uris.push(textDocument.uri);
    }
    const texts = uris.map((uri) => ({ uri, text: this.desk.files.files.has(uri) ? this.file(uri) : null }));
    await this.client.request('dateline/filesWritten', { uris, texts: this.tells ? texts : [] });
  }

  file(uri: string): string {
    const text = this.desk.files.files.get(uri);
    return typeof text === 'string' ? text : '';
  }

  /** A place of an article as it stands on the desk: the n-th one with the words. */
  place(uri: string, words: string, n = 0): WirePlaceOfText {
    const text = this.file(uri);
    let start = -1;
    for (let count = 0; count <= n; count += 1) start = text.indexOf(words, start + 1);
    assert.ok(start >= 0, `“${words}” does not stand in ${uri}`);
    return { uri, range: rangeOf(indexLines(text), { start, end: start + words.length }), exact: words };
  }

  marks(uri: string): Promise<ArticleMarks> {
    return this.client.request<ArticleMarks>('dateline/marks', { textDocument: { uri } });
  }

  async mark(exact: string, uri = one): Promise<WireMark> {
    const { marks } = await this.marks(uri);
    const found = marks.find((mark) => mark.exact === exact);
    assert.ok(found !== undefined, `“${exact}” is not among ${JSON.stringify(marks.map((mark) => mark.exact))}`);
    return found;
  }

  /** The marks of people, as `words type state`. */
  async people(uri = one): Promise<readonly string[]> {
    const { marks } = await this.marks(uri);
    return marks.filter(({ state }) => state !== 'suggested').map(({ exact, type, state }) => `${exact} ${type} ${state}`);
  }
}
