/**
 * Findings that people silenced. A silenced finding is known by its rule, its words and the words around
 * them, not by its place, so that it stays silent when the text around it is edited, and so that another
 * finding of the same words elsewhere is not silenced with it. It must not know where decisions are kept.
 */
import type { Span } from '../base/span.ts';
import type { IgnoredFinding } from '../link/decisions.ts';
import type { Finding } from './rule.ts';

/** Code units kept on each side of the words. */
const CONTEXT = 32;

/** Share of the kept context that must still be there. */
const ENOUGH = 0.5;

/**
 * The anchor of a finding (W3C Web Annotation, TextQuoteSelector).
 * @param text the article's text
 * @param relative the article as `.dateline/` files write it; without it the anchor silences the words everywhere
 */
export function anchorOf(finding: Pick<Finding, 'rule' | 'start' | 'end'>, text: string, relative?: string): IgnoredFinding {
  const { rule, start, end } = finding;
  const exact = text.slice(start, end);
  if (relative === undefined) return { rule, exact };
  const { prefix, suffix } = contextOf(finding, text);
  return { rule, article: relative, exact, prefix, suffix };
}

/**
 * The findings that nobody silenced, in their order.
 * @param text the article's text
 * @param ignored what people silenced
 * @param relative the article as `.dateline/` files write it
 */
export function withoutIgnored(
  findings: readonly Finding[],
  text: string,
  ignored: readonly IgnoredFinding[],
  relative: string,
): readonly Finding[] {
  const hidden = new Set<Finding>();
  for (const anchor of ignored) {
    if (anchor.article !== undefined && anchor.article !== relative) continue;
    const alike = findings.filter((finding) => finding.rule === anchor.rule && text.slice(finding.start, finding.end) === anchor.exact);
    if (anchor.article === undefined) for (const finding of alike) hidden.add(finding);
    else hideBest(alike, anchor, text, hidden);
  }
  return findings.filter((finding) => !hidden.has(finding));
}

// One anchor silences one finding: the one whose surroundings are most like those that it was silenced in.
function hideBest(alike: readonly Finding[], anchor: IgnoredFinding, text: string, hidden: Set<Finding>): void {
  let best: { readonly finding: Finding; readonly likeness: number } | undefined;
  for (const finding of alike) {
    const likeness = hidden.has(finding) ? 0 : likenessOf(anchor, finding, text);
    if (likeness >= ENOUGH && likeness > (best?.likeness ?? 0)) best = { finding, likeness };
  }
  if (best !== undefined) hidden.add(best.finding);
}

// How much of the kept context still stands beside the words, 0 to 1. White space counts as one space: texts are wrapped anew.
function likenessOf({ prefix = '', suffix = '' }: IgnoredFinding, span: Span, text: string): number {
  const now = contextOf(span, text);
  const [before, after] = [levelled(prefix), levelled(suffix)];
  const kept = before.length + after.length;
  if (kept === 0) return now.prefix.trim() + now.suffix.trim() === '' ? 1 : 0;
  const same = commonLength(reversed(before), reversed(levelled(now.prefix))) + commonLength(after, levelled(now.suffix));
  return same / kept;
}

function contextOf({ start, end }: Span, text: string): { readonly prefix: string; readonly suffix: string } {
  return { prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) };
}

function levelled(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
