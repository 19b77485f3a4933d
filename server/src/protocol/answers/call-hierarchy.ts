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
} from 'vscode-languageserver';
import { eventNodeAt, eventsAfter, eventsBefore } from '../../features/call-hierarchy.ts';
import type { EventNode } from '../../features/call-hierarchy.ts';
import type { Context } from '../context.ts';
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
  return eventsBefore(opened.snapshot, event).map(({ node, trigger }) => ({
    from: itemOf(node, opened.lines, item.uri),
    fromRanges: [rangeOf(opened.lines, trigger)],
  }));
}

/** What is said to have followed the event. */
export async function answerOutgoing(context: Context, item: CallHierarchyItem): Promise<CallHierarchyOutgoingCall[] | null> {
  const event = eventOf(item);
  const opened = event === undefined ? undefined : await context.article(item);
  if (event === undefined || opened === undefined) return null;
  return eventsAfter(opened.snapshot, event).map(({ node }) => ({ to: itemOf(node, opened.lines, item.uri), fromRanges: [item.selectionRange] }));
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
