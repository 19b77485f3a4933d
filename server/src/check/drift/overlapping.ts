/**
 * Whether a stretch overlaps one of many: asked once for each of many findings, it must not walk them all every time. It
 * must not know what lies there.
 */
import { compareSpans, lastStartingAtOrBefore } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';

/** Tells whether a span shares a code unit with one of these. */
export function overlapsOneOf(spans: Iterable<Span>): (span: Span) => boolean {
  const sorted = [...spans].sort(compareSpans);
  let furthest = -Infinity;
  const reach = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => (reach[lastStartingAtOrBefore(sorted, end - 1)] ?? -Infinity) > start;
}
