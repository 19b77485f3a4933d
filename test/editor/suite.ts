/**
 * The suite that runs inside the real editor, the same in both extension hosts: picks the cases by what is
 * opened, runs them in order, writes what came of them beside the opened folder. It must not import anything
 * of Node: the web worker has none.
 */
import * as vscode from 'vscode';
import type { Api } from '../../client/src/extension.ts';
import { agreementCases } from './agreement-cases.ts';
import { annotationCases } from './annotation-cases.ts';
import { until, uriOf, type Case } from './case.ts';
import { newsroomCases } from './newsroom-cases.ts';
import { repositoryCases } from './repository-cases.ts';
import { viewsCases } from './views-cases.ts';

/** A case that has not ended by then never will: what it waits for does not come. */
const PATIENCE_MILLISECONDS = 20_000;

interface CaseOutcome {
  readonly name: string;
  /** Why it failed; absent when it passed. */
  readonly words?: string;
}

/** Runs the suite; rejects when a case failed. Called by the editor. */
export async function run(): Promise<void> {
  const outcomes: CaseOutcome[] = [];
  const api = await activated(outcomes);
  for (const one of chosenCases()) {
    outcomes.push(api === undefined ? { name: one.name, words: 'the extension did not start' } : await tried(one.name, () => one.run(api)));
    // After every case, so that what is known is known even when the editor hangs.
    await write(outcomes);
  }
  const failed = outcomes.filter(({ words }) => words !== undefined);
  if (failed.length > 0) throw new Error(`${failed.length} of ${outcomes.length} cases failed`);
}

async function write(outcomes: readonly CaseOutcome[]): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf('outcome.json'), new TextEncoder().encode(JSON.stringify(outcomes)));
}

async function activated(outcomes: CaseOutcome[]): Promise<Api | undefined> {
  let api: Api | undefined;
  outcomes.push(
    await tried('the extension starts and its server reads the articles', async () => {
      // The web host may run extensions before it has read the file of the workspace.
      await until(vscode.workspace.onDidChangeWorkspaceFolders, () => (vscode.workspace.workspaceFolders?.length ?? 0) > 0);
      const started = await vscode.extensions.getExtension<Api>('dateline.dateline')?.activate();
      if (started === undefined) throw new Error('the extension is not there');
      await started.ready;
      api = started;
    }),
  );
  return api;
}

function chosenCases(): readonly Case[] {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  // The cases of the newsroom that change articles come last of all.
  return first?.name === 'repository' ? repositoryCases : [...viewsCases, ...newsroomCases, ...annotationCases, ...agreementCases];
}

async function tried(name: string, run: () => Promise<void>): Promise<CaseOutcome> {
  const start = performance.now();
  const words = await Promise.race([run().then(() => undefined, describe), outOfPatience()]);
  console.log(`${words === undefined ? 'passed' : 'FAILED'} ${name} (${Math.round(performance.now() - start)} ms)${words === undefined ? '' : `: ${words}`}`);
  return { name, ...(words !== undefined && { words }) };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function outOfPatience(): Promise<string> {
  return new Promise((resolve) => setTimeout(() => resolve(`it did not end within ${PATIENCE_MILLISECONDS / 1000} s`), PATIENCE_MILLISECONDS));
}
