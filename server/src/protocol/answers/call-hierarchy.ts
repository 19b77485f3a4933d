/**
 * The hierarchy of events on the wire: one item, what came before it, what followed. It must not know how
 * the order of events is found.
 */
import { SymbolKind } from 'vscode-languageserver';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CallHierarchyPrepareParams,
  Range,
} from 'vscode-languageserver';
import { eventNodeAt, eventsAfter, eventsBefore } from '../../features/call-hierarchy.ts';
import type { EventNeighbour, EventNode } from '../../features/call-hierarchy.ts';
import type { Context, Opened } from '../context.ts';
import { rangeOf } from '../convert.ts';
import type { LineIndex } from '../../text/lines.ts';

/** The event at a position; null where there is none. */
export async function prepareHierarchy(context: Context, params: CallHierarchyPrepareParams): Promise<CallHierarchyItem[] | null> {
  const at = await context.at(params);
  const node = at && eventNodeAt(at.snapshot, at.offset);
  return at === undefined || node === undefined ? null : [itemOf(node, at.lines, params.textDocument.uri)];
}

/** What the event is said to follow or result from. */
export async function answerIncoming(context: Context, item: CallHierarchyItem): Promise<CallHierarchyIncomingCall[] | null> {
  const event = eventOf(item);
  const opened = event === undefined ? undefined : await context.article(item);
  if (event === undefined || opened === undefined) return null;
  const calls = await itemsOf(context, opened, item, await eventsBefore(opened.snapshot, event));
  return calls.map(({ item: from, fromRange }) => ({ from, fromRanges: [fromRange] }));
}

/** What is said to have followed the event. */
export async function answerOutgoing(context: Context, item: CallHierarchyItem): Promise<CallHierarchyOutgoingCall[] | null> {
  const event = eventOf(item);
  const opened = event === undefined ? undefined : await context.article(item);
  if (event === undefined || opened === undefined) return null;
  const calls = await itemsOf(context, opened, item, await eventsAfter(opened.snapshot, event));
  return calls.map(({ item: to }) => ({ to, fromRanges: [item.selectionRange] }));
}

// An article that is gone since has no lines, and its events are left out.
async function itemsOf(context: Context, { snapshot }: Opened, { uri }: CallHierarchyItem, neighbours: readonly EventNeighbour[]): Promise<{ item: CallHierarchyItem; fromRange: Range }[]> {
  const linesOf = await context.linesOf(neighbours.map(({ node }) => node.path), snapshot);
  return neighbours.flatMap(({ node, trigger }) => {
    const lines = linesOf(node.path);
    const at = node.path === snapshot.path ? uri : context.uris.uriOf(node.path);
    return lines === undefined ? [] : [{ item: itemOf(node, lines, at), fromRange: rangeOf(lines, trigger) }];
  });
}

function itemOf(node: EventNode, lines: LineIndex, uri: string): CallHierarchyItem {
  return {
    name: node.name,
    kind: SymbolKind.Event,
    detail: node.detail,
    uri,
    range: rangeOf(lines, node.span),
    selectionRange: rangeOf(lines, node.selection),
    data: { event: node.event },
  };
}

function eventOf({ uri, data }: CallHierarchyItem): number | undefined {
  const value: unknown = data;
  if (typeof uri !== 'string' || typeof value !== 'object' || value === null || !('event' in value)) return undefined;
  return typeof value.event === 'number' ? value.event : undefined;
}
