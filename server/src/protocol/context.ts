/**
 * What a request handler works with: the session, the article and offset that its parameters speak of, and the
 * lines of other articles. It must not know any request.
 */
import { ErrorCodes, MessageType, ResponseError, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection, Location, Position, Range } from 'vscode-languageserver';
import { isObject } from '../base/is-object.ts';
import type { Span } from '../base/span.ts';
import type { Place, Snapshot } from '../features/snapshot.ts';
import type { FileText, Host } from '../host.ts';
import type { Walk } from '../link/corpus/entities.ts';
import type { CancelToken, Session } from '../session.ts';
import { largestOf } from '../session/dateline-folder.ts';
import { indexLines } from '../text/lines.ts';
import type { LineIndex } from '../text/lines.ts';
import type { Abilities } from './abilities.ts';
import { locationOf, offsetOf, spanOfRange } from './convert.ts';
import type { LinesOf } from './convert.ts';
import type { UriSpellings } from './uris.ts';
import { canonicalUri } from './uris.ts';

/** A session with the host under it. */
export interface Running {
  readonly session: Session;
  readonly host: Host;
}

/** An article that a request speaks of. */
export interface Opened {
  readonly snapshot: Snapshot;
  readonly text: string;
  readonly lines: LineIndex;
}

/** What a context is made of; the functions give what becomes known later. */
export interface ContextParts {
  readonly connection: Connection;
  readonly uris: UriSpellings;
  running(): Promise<Running>;
  abilities(): Abilities;
  /** The text and version of a document that the client has open, article or not. */
  document(path: string): { readonly text: string; readonly version: number } | undefined;
}

/** What the server hands to every handler. */
export class Context {
  readonly connection: Connection;
  readonly uris: UriSpellings;
  readonly #parts: ContextParts;

  constructor(parts: ContextParts) {
    this.connection = parts.connection;
    this.uris = parts.uris;
    this.#parts = parts;
  }

  get abilities(): Abilities {
    return this.#parts.abilities();
  }

  /** The session, once it has started. Rejects with a response error before `initialize` and after `shutdown`. */
  async session(): Promise<Session> {
    return (await this.#parts.running()).session;
  }

  /** The article of a document; undefined when it is none, or unknown. */
  async article(document: { readonly uri: string }): Promise<Opened | undefined> {
    const session = await this.session();
    const snapshot = await session.snapshot(canonicalUri(document.uri));
    if (snapshot === undefined) return undefined;
    const { text, lines } = snapshot.article.document;
    return { snapshot, text, lines };
  }

  /** The article and the offset that a position in it means. */
  async at(params: { readonly textDocument: { readonly uri: string }; readonly position: Position }): Promise<(Opened & { readonly offset: number }) | undefined> {
    const opened = await this.article(params.textDocument);
    return opened && { ...opened, offset: offsetOf(opened.text, opened.lines, params.position) };
  }

  /** The article and the stretch that a range of it means. */
  async within(params: { readonly textDocument: { readonly uri: string }; readonly range: Range }): Promise<(Opened & { readonly span: Span }) | undefined> {
    const opened = await this.article(params.textDocument);
    return opened && { ...opened, span: spanOfRange(opened.text, opened.lines, params.range) };
  }

  /** The lines of articles: `own` as it is now, the others as the corpus knows them. */
  async linesOf(paths: Iterable<string>, own?: Snapshot): Promise<LinesOf> {
    const { corpus } = await this.session();
    const heads = await corpus.heads([...new Set(paths)]);
    return (path) => {
      if (path === own?.path) return own.article.document.lines;
      const head = heads.get(path);
      return head && { starts: head.lineStarts, length: head.length };
    };
  }

  /** Locations of places under the client's own spelling of their URIs; places of articles that are gone are left out. */
  async locations(places: readonly Place[], own: Snapshot): Promise<Location[]> {
    const linesOf = await this.linesOf(places.map(({ path }) => path), own);
    return places.flatMap((place) => {
      const location = locationOf(place, linesOf);
      return location === undefined ? [] : [{ ...location, uri: this.uris.uriOf(location.uri) }];
    });
  }

  /** The text of a file as an edit will find it: the open document's, or the stored one. Undefined when it cannot be read. */
  async textOf(path: string): Promise<{ readonly text: string; readonly lines: LineIndex } | undefined> {
    const text = this.#parts.document(path)?.text ?? (await this.#stored(path));
    return text === undefined ? undefined : { text, lines: indexLines(text) };
  }

  /** The text of a file as it is stored, open or not. Undefined when it cannot be read. */
  async storedText(path: string): Promise<{ readonly text: string; readonly lines: LineIndex } | undefined> {
    const text = await this.#stored(path);
    return text === undefined ? undefined : { text, lines: indexLines(text) };
  }

  /** A file of `.dateline/` as an edit will find it. Unlike an article it may be large, and what cannot be read is told from what is missing. */
  async decisionFile(path: string): Promise<FileText> {
    const open = this.#parts.document(path)?.text;
    return open === undefined ? (await this.#parts.running()).host.readFile(path, largestOf(path)) : { kind: 'text', text: open };
  }

  /** Whether this surrounding writes a file of annotations itself. */
  async canWrite(path: string): Promise<boolean> {
    return (await this.#parts.running()).host.writeAnnotations !== undefined && path.startsWith('file:');
  }

  /** Does work on files of annotations that no other window does at the same time. */
  async alone<Value>(paths: readonly string[], work: (stillAlone: () => Promise<boolean>) => Promise<Value>): Promise<Value> {
    const { host } = await this.#parts.running();
    return host.alone === undefined || paths.length === 0 ? work(() => Promise.resolve(true)) : host.alone(paths, work);
  }

  /** Writes a file of annotations, or removes it, where this surrounding can. Rejects when the disk refuses. */
  async writeAnnotations(path: string, text: string | null): Promise<void> {
    await (await this.#parts.running()).host.writeAnnotations?.(path, text);
  }

  /** The version that an edit must name; null where the client has no document open. */
  versionOf(path: string): number | null {
    return this.#parts.document(path)?.version ?? null;
  }

  /** Lets other work go first. */
  async pause(): Promise<void> {
    await (await this.#parts.running()).host.pause();
  }

  /** A walk over many items that ends with the request and lets others go first. */
  walk(token: CancelToken): Walk {
    return {
      get isCancellationRequested() {
        return token.isCancellationRequested;
      },
      rest: () => this.pause(),
    };
  }

  /** Tells the person something. */
  warn(message: string): void {
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }).catch(() => undefined);
  }

  async #stored(path: string): Promise<string | undefined> {
    const { session, host } = await this.#parts.running();
    const file = await host.readFile(path, session.config.maxFileSize);
    return file.kind === 'text' ? file.text : undefined;
  }
}

/** Rejects parameters that are not of the form the protocol gives them, before a handler trips over them. */
export function checkParams(params: unknown): void {
  if (!isObject(params)) return;
  const { textDocument, position, range, positions } = params;
  if (textDocument !== undefined && !(isObject(textDocument) && typeof textDocument['uri'] === 'string')) fail('textDocument.uri must be a string');
  if (position !== undefined && !isPosition(position)) fail('position must have a line and a character');
  if (range !== undefined && !(isObject(range) && isPosition(range['start']) && isPosition(range['end']))) fail('range must have two positions');
  if (positions !== undefined && !(Array.isArray(positions) && positions.every(isPosition))) fail('positions must be a list of positions');
}

/** Rejects parameters without the named fields. */
export function needParams(params: unknown, fields: readonly string[]): void {
  if (fields.length > 0 && !isObject(params)) fail('parameters are missing');
  for (const field of fields) if (isObject(params) && params[field] === undefined) fail(`${field} is missing`);
}

function fail(message: string): never {
  throw new ResponseError(ErrorCodes.InvalidParams, message);
}

function isPosition(value: unknown): boolean {
  return isObject(value) && isCount(value['line']) && isCount(value['character']);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
