/**
 * Findings on their way to the client: reports that it pulls, sets that are pushed to it, and the difference to
 * what it was told last, so that nothing unchanged is sent. It must not know how findings are made.
 */
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Diagnostic, DocumentDiagnosticReport, WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { hashText } from '../base/hash.ts';
import type { Finding } from '../check/rule.ts';
import type { CancelToken, Session } from '../session.ts';
import type { Context } from './context.ts';
import { diagnosticOf } from './convert.ts';
import { canonicalUri } from './uris.ts';

/**
 * Diagnostics that one answer for the whole workspace holds at most, of errors and warnings and of the others each;
 * what is beyond is counted and told. The hints of the first articles never take the place of the last one's warnings.
 */
export const WORKSPACE_LIMIT = 1000;

/** Counts what is shown of the whole workspace, and what is not. */
class Room {
  readonly #left = { grave: WORKSPACE_LIMIT, mild: WORKSPACE_LIMIT };
  leftOut = 0;

  /** Those of the findings that there is room for, in their order. */
  take(findings: readonly Finding[]): readonly Finding[] {
    const shown = findings.filter(({ severity }) => {
      const kind = severity === 'error' || severity === 'warning' ? 'grave' : 'mild';
      return this.#left[kind]-- > 0;
    });
    this.leftOut += findings.length - shown.length;
    return shown;
  }
}

interface Report {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/** Keeps what the client was told of each article. */
export class Reports {
  readonly #context: Context;
  /** Result ids by path: what the client knows. */
  readonly #told = new Map<string, string>();
  #leftOut = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  /** The answer to a pull of one document. */
  async pulled(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const path = canonicalUri(uri);
    const session = await this.#context.session();
    const { resultId, items } = await this.#report(session, path, await session.findings(path));
    this.#told.set(path, resultId);
    return resultId === previous ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
  }

  /** The answer to a pull of the workspace: of every article, or of the open ones when the user wants no more. */
  async pulledWorkspace(previous: ReadonlyMap<string, string>, token: CancelToken): Promise<WorkspaceDiagnosticReport> {
    const session = await this.#context.session();
    const reports: WorkspaceDocumentDiagnosticReport[] = [];
    const room = new Room();
    for await (const { path, findings } of this.#inScope(session, token)) {
      const shown = room.take(findings);
      const uri = this.#context.uris.uriOf(path);
      const known = previous.get(path);
      if (shown.length === 0 && known === undefined) continue;
      const { resultId, items } = await this.#report(session, path, shown);
      const report = resultId === known ? { kind: 'unchanged' as const, resultId } : { kind: 'full' as const, resultId, items };
      reports.push({ ...report, uri, version: null });
    }
    this.#tell(room.leftOut);
    return { items: reports };
  }

  /** Sends the client what differs of these articles. */
  async push(paths: Iterable<string>): Promise<void> {
    const session = await this.#context.session();
    for (const path of new Set(paths)) await this.#pushOne(session, path, await session.findings(path));
  }

  /** Takes back what was sent of an article that is no longer shown. */
  async withdraw(path: string): Promise<void> {
    const told = this.#told.get(path);
    this.#told.delete(path);
    if (told === undefined || told === NOTHING || this.#context.abilities.pullsDiagnostics) return;
    await this.#context.connection.sendDiagnostics({ uri: this.#context.uris.uriOf(path), diagnostics: [] });
  }

  /** Whether the client was told something else of one of these articles than what holds now. */
  async areStale(paths: Iterable<string>): Promise<boolean> {
    const session = await this.#context.session();
    for (const path of new Set(paths)) {
      const told = this.#told.get(path);
      if (told !== undefined && told !== (await this.#report(session, path, await session.findings(path))).resultId) return true;
    }
    return false;
  }

  /** Sends the findings of the whole corpus, to a client that cannot pull them. */
  async pushWorkspace(token: CancelToken): Promise<void> {
    const session = await this.#context.session();
    const room = new Room();
    for await (const { path, findings } of session.workspaceFindings(token)) {
      const shown = room.take(findings);
      if (shown.length > 0 || this.#told.has(path)) await this.#pushOne(session, path, shown);
    }
    this.#tell(room.leftOut);
  }

  async #pushOne(session: Session, path: string, findings: readonly Finding[]): Promise<void> {
    const { resultId, items } = await this.#report(session, path, findings);
    if ((this.#told.get(path) ?? NOTHING) === resultId) return;
    this.#told.set(path, resultId);
    await this.#context.connection.sendDiagnostics({ uri: this.#context.uris.uriOf(path), diagnostics: items });
  }

  async *#inScope(session: Session, token: CancelToken): AsyncIterable<{ path: string; findings: readonly Finding[] }> {
    if (session.config.diagnostics.scope !== 'open') yield* session.workspaceFindings(token);
    else for (const path of session.openPaths()) yield { path, findings: await session.findings(path) };
  }

  async #report(session: Session, path: string, findings: readonly Finding[]): Promise<Report> {
    const items = findings.length === 0 ? [] : await this.#diagnostics(session, path, findings);
    return { resultId: items.length === 0 ? NOTHING : hashText(JSON.stringify(items)), items };
  }

  async #diagnostics(session: Session, path: string, findings: readonly Finding[]): Promise<Diagnostic[]> {
    const { abilities, uris } = this.#context;
    const own = session.openPaths().includes(path) ? await session.snapshot(path) : undefined;
    const linesOf = await this.#context.linesOf([path, ...findings.flatMap(({ related }) => related.map((place) => place.path))], own);
    const lines = linesOf(path) ?? (await session.snapshot(path))?.article.document.lines;
    if (lines === undefined) return [];
    return findings.map((finding) => diagnosticOf(finding, lines, linesOf, abilities, (other) => uris.uriOf(other)));
  }

  #tell(leftOut: number): void {
    if (leftOut === this.#leftOut) return;
    const isNew = this.#leftOut === 0;
    this.#leftOut = leftOut;
    if (leftOut === 0) return;
    const words = `${leftOut} more findings of the corpus are not listed; open their articles to see them, or run \`dateline check\`.`;
    // Shown once, and logged from then on: the corpus is asked for again and again.
    if (isNew) void this.#context.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: words }).catch(() => undefined);
    else this.#context.connection.console.info(words);
  }
}

/** The result id of an article without findings. */
const NOTHING = 'none';
