/**
 * Makes the edits of a fix, as an editor would. It must not know why they are made.
 */
import assert from 'node:assert/strict';
import type { Span } from '../../server/src/base/span.ts';

/** The text after all edits; they count in the text before, and must not overlap. */
export function applyEdits(text: string, edits: readonly (Span & { readonly newText: string })[]): string {
  const inOrder = [...edits].sort((a, b) => b.start - a.start);
  inOrder.forEach((edit, i) => assert.ok(i === 0 || edit.end <= (inOrder[i - 1]?.start ?? 0), 'edits overlap'));
  return inOrder.reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
}
