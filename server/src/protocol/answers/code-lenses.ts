/**
 * Lenses of related reports in their two steps: where they stand, and what they say. It must not know how
 * reports are found.
 */
import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { codeLenses, relatedReports } from '../../features/code-lens.ts';
import type { CancelToken } from '../../session.ts';
import type { Context } from '../context.ts';
import { rangeOf } from '../convert.ts';
import { showRelatedCommand } from '../messages.ts';

/** The lenses of an article, without their words. Lets other requests go first between two events. */
export async function answerCodeLenses(context: Context, { textDocument }: CodeLensParams, token: CancelToken): Promise<CodeLens[]> {
  const opened = await context.article(textDocument);
  if (opened === undefined) return [];
  const lenses: CodeLens[] = [];
  for await (const lens of codeLenses(opened.snapshot)) {
    if (lens !== undefined) lenses.push({ range: rangeOf(opened.lines, lens.span), data: { uri: textDocument.uri, event: lens.event } });
    await context.pause();
    if (token.isCancellationRequested) return [];
  }
  return lenses;
}

/** A lens with its words and command; unchanged when its article is gone. */
export async function resolveCodeLens(context: Context, lens: CodeLens): Promise<CodeLens> {
  const data = readData(lens.data);
  const opened = data && (await context.article(data));
  if (data === undefined || opened === undefined) return lens;
  const { title, places } = await relatedReports(opened.snapshot, data.event);
  const locations = await context.locations(places, opened.snapshot);
  return { ...lens, command: { title, command: showRelatedCommand, arguments: [data.uri, lens.range.start, locations] } };
}

function readData(data: unknown): { readonly uri: string; readonly event: number } | undefined {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('event' in data)) return undefined;
  const { uri, event } = data;
  return typeof uri === 'string' && typeof event === 'number' ? { uri, event } : undefined;
}
