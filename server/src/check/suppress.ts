/**
 * Findings that people silenced. A silenced finding is known by its rule, its words and the words around
 * them, not by its place, so that it stays silent when the text around it is edited, and so that another
 * finding of the same words elsewhere is not silenced with it. It must not know where decisions are kept.
 */
import type { Span } from '../base/span.ts';
import type { IgnoredFinding, OtherSide } from '../link/decisions.ts';
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
    if (anchor.against !== undefined || (anchor.article !== undefined && anchor.article !== relative)) continue;
    const alike = findings.filter((finding) => finding.rule === anchor.rule && text.slice(finding.start, finding.end) === anchor.exact);
    if (anchor.article === undefined) for (const finding of alike) hidden.add(finding);
    else hideBest(alike, anchor, text, hidden);
  }
  return withoutPairs(findings.filter((finding) => !hidden.has(finding)), text, ignored, relative);
}

/**
 * The other side of a pair: with it an anchor silences that pair in both articles, and nothing else.
 * @param relative the related place's article as `.dateline/` files write it
 * @param text its text
 * @param span the related place
 */
export function otherSide(relative: string, text: string, span: Span): OtherSide {
  return { article: relative, sentence: sentenceAround(text, span) };
}

function withoutPairs(findings: readonly Finding[], text: string, ignored: readonly IgnoredFinding[], relative: string): readonly Finding[] {
  return ignored.reduce((left, anchor) => (anchor.against === undefined ? left : withoutPair(left, text, anchor, anchor.against, relative)), findings);
}

// Seen from the article that it was silenced in, or from the other one.
function withoutPair(findings: readonly Finding[], text: string, anchor: IgnoredFinding, against: OtherSide, relative: string): readonly Finding[] {
  const ofRule = findings.filter(({ rule }) => rule === anchor.rule);
  const own = anchor.article === relative ? mostAlike(ofRule.filter(({ start, end }) => text.slice(start, end) === anchor.exact), anchor, text) : [];
  const theirs = against.article === relative ? ofRule.filter((finding) => sentenceAround(text, finding) === against.sentence) : [];
  if (own.length + theirs.length === 0) return findings;
  return findings.flatMap((finding) => {
    if (own.includes(finding)) return withoutSide(finding, against.article);
    return theirs.includes(finding) && anchor.article !== undefined ? withoutSide(finding, anchor.article) : [finding];
  });
}

// What still contradicts it keeps the finding.
function withoutSide(finding: Finding, article: string): readonly Finding[] {
  const related = finding.related.filter(({ path }) => !isArticle(path, article));
  if (related.length === finding.related.length) return [finding];
  return related.length === 0 ? [] : [{ ...finding, related }];
}

function isArticle(path: string, relative: string): boolean {
  return path === relative || path.endsWith(`/${relative}`) || path.endsWith(`/${encodeURI(relative)}`);
}

/** Code units of a sentence that a pair is known by. */
const SENTENCE = 200;

// Offsets move when a text is edited; the sentence goes with them.
function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - SENTENCE), start);
  const behind = text.slice(end, end + SENTENCE);
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => before.lastIndexOf(mark) + mark.length).filter((at) => at > 0), 0);
  const stops = ['. ', '! ', '? ', '\n'].map((mark) => behind.indexOf(mark)).filter((at) => at >= 0);
  return levelled(before.slice(from) + text.slice(start, end) + behind.slice(0, Math.min(behind.length, ...stops))).replace(/[.!?\s]+$/, '').trim();
}

// One anchor silences one finding: the one whose surroundings are most like those that it was silenced in.
function hideBest(alike: readonly Finding[], anchor: IgnoredFinding, text: string, hidden: Set<Finding>): void {
  for (const finding of mostAlike(alike.filter((one) => !hidden.has(one)), anchor, text)) hidden.add(finding);
}

// At most one.
function mostAlike(alike: readonly Finding[], anchor: IgnoredFinding, text: string): readonly Finding[] {
  let best: { readonly finding: Finding; readonly likeness: number } | undefined;
  for (const finding of alike) {
    const likeness = likenessOf(anchor, finding, text);
    if (likeness >= ENOUGH && likeness > (best?.likeness ?? 0)) best = { finding, likeness };
  }
  return best === undefined ? [] : [best.finding];
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
