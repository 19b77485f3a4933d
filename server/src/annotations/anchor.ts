/**
 * Finds the words of annotations in a text that may have changed since: as quoted and in their old company, else by
 * proposals that a person confirms. After the idea of `match-quote.ts` of hypothesis/client, with a stricter rule:
 * a mark is never put on words that another place could be mistaken for. It must not know files or the editor.
 */
import { countWhile } from '../base/partition.ts';
import type { Span } from '../base/span.ts';
import { findAltered } from './altered-quote.ts';
import type { Proposal, Sought } from './altered-quote.ts';
import { CONTEXT } from './annotation.ts';
import type { TextAnchor } from './annotation.ts';
import { edges } from './edges.ts';
import type { Edges } from './edges.ts';
import { foldSpace } from './folded-text.ts';
import { inOneOrder } from './one-order.ts';
import { occurrencesOf } from './occurrences.ts';
import { isSameText, pageOf, rankPlaces } from './page.ts';
import type { Page, Ranked } from './page.ts';
import { CERTAIN, COMMON, CONTESTED, FORMULAIC, LONG, MARGIN, NEAR, RIVAL_MARGIN, SILENT, SURE, TOUCHING, WIDE_MARGIN, WORTH_ASKING } from './thresholds.ts';

export { anchorAt, anchorsAt } from './make-anchor.ts';

/** Where an annotation stands now. Spans are of the text as stored, in UTF-16 code units. */
export type Anchoring =
  | { readonly state: 'anchored'; readonly span: Span }
  /**
   * A person has to confirm: the words were `changed`; they stand at `several` places that are alike; or their
   * `surroundings` are others.
   */
  | { readonly state: 'moved'; readonly span: Span; readonly why: 'changed' | 'several' | 'surroundings' }
  /** Kept and listed: the words were `deleted` between neighbours that still stand, or are `gone` with them. */
  | { readonly state: 'orphaned'; readonly why: 'deleted' | 'gone' };

/** An anchor with what the first step found. */
interface Tried {
  readonly anchor: TextAnchor;
  readonly sought: Sought;
  readonly ranked: Ranked;
  readonly anchoring?: Anchoring;
}

/** Where each anchor stands in the text. Linear in the text and the places where the quoted words stand. */
export function anchorAll(text: string, anchors: readonly TextAnchor[]): readonly Anchoring[] {
  if (anchors.length === 0) return [];
  const page = pageOf(text);
  const places = occurrencesOf(anchors.map((anchor) => foldSpace(trimmedAnchor(anchor).exact)), page.folded.words);
  const first = anchors.map((anchor) => attempt(page, anchor, places));
  const shiftAt = shifts(first);
  const shifted = first.map((one) => ({ ...one, sought: { ...one.sought, expected: one.sought.expected + shiftAt(one.sought.expected) } })).map((one) => withWitness(page, one));
  const tried = withoutStrays(shifted);
  const proposals = findAltered(page.folded.words, tried.flatMap(({ sought, anchoring }) => (anchoring === undefined ? [sought] : [])))[Symbol.iterator]();
  return tried.map(({ sought, ranked, anchoring }) => anchoring ?? proposed(page, sought, ranked, proposals.next().value as Proposal | undefined));
}

/** Where one anchor stands in the text. */
export function anchorOne(text: string, anchor: TextAnchor): Anchoring {
  return anchorAll(text, [anchor])[0] ?? { state: 'orphaned', why: 'gone' };
}

function attempt(page: Page, anchor: TextAnchor, places: ReadonlyMap<string, readonly number[]>): Tried {
  const stored = anchor.start === undefined ? 0 : page.points.toUtf16(anchor.start);
  const { exact, prefix, suffix } = trimmedAnchor(anchor);
  const quote = foldSpace(exact);
  const begins = stored + anchor.exact.indexOf(exact);
  const sought = { quote, prefix: foldSpace(prefix), suffix: foldSpace(suffix), expected: page.folded.at(begins) };
  if (anchor.text !== undefined && isSameText(page, anchor.text) && page.text.startsWith(anchor.exact, stored)) {
    const best = { start: sought.expected, end: sought.expected + quote.length, score: 1, sides: { left: 1, right: 1, adjoining: 1 } };
    return { anchor, sought, ranked: { best, places: 1, contested: 0 }, anchoring: { state: 'anchored', span: { start: stored, end: stored + anchor.exact.length } } };
  }
  const edge: Edges = edges(prefix, exact, suffix);
  const tried = { anchor, sought, ranked: rankPlaces(page, sought, edge, places.get(quote) ?? []) };
  const span = unmistakable(page, tried, CERTAIN) ? storedSpan(page, tried) : undefined;
  return span === undefined ? tried : { ...tried, anchoring: { state: 'anchored', span } };
}

// White space at the ends of marked words is no part of them: another tool may have taken it in.
function trimmedAnchor({ exact, prefix, suffix }: TextAnchor): Pick<TextAnchor, 'exact' | 'prefix' | 'suffix'> {
  const words = exact.trim();
  const lead = exact.indexOf(words);
  return words === '' ? { exact, prefix, suffix } : { exact: words, prefix: prefix + exact.slice(0, lead), suffix: exact.slice(lead + words.length) + suffix };
}

/** Like neighbours that changed a little are believed where the marks around lead to the same place. */
function withWitness(page: Page, tried: Tried): Tried {
  const { sought, ranked, anchoring } = tried;
  if (anchoring !== undefined || ranked.best === undefined) return tried;
  const near = Math.abs(ranked.best.start - sought.expected) <= NEAR;
  return near && unmistakable(page, tried, SILENT) ? { ...tried, anchoring: { state: 'anchored', span: storedSpan(page, tried) } } : tried;
}

/** Those that are not in one order with the most of the others have moved, or the like of their words has come in elsewhere: they ask. */
function withoutStrays(tried: readonly Tried[]): readonly Tried[] {
  const placed = tried.filter(({ anchor, anchoring }) => anchor.start !== undefined && anchoring?.state === 'anchored');
  const from = ({ anchor }: Tried): number => anchor.start ?? 0;
  const to = ({ ranked }: Tried): number => ranked.best?.start ?? 0;
  const kept = inOneOrder(placed.toSorted((a, b) => from(a) - from(b) || to(a) - to(b)), to);
  return tried.map((one) => (one.anchor.start === undefined || one.anchoring === undefined || kept.has(one) ? one : { anchor: one.anchor, sought: one.sought, ranked: one.ranked }));
}

function unmistakable(page: Page, { anchor, sought, ranked }: Tried, least: number): boolean {
  const { best, second, places, contested } = ranked;
  if (best === undefined || best.score - (second?.score ?? 0) < MARGIN || best.score < neededScore(anchor, places, least)) return false;
  if ((anchor.rival ?? 0) >= FORMULAIC && !isAtItsEdge(page, anchor, sought, best)) return false;
  if (best.score >= SURE) return true;
  // What was typed anew beside new neighbours on either side, and what another place has the other half of, is undecidable.
  const [longest, touching] = [Math.max(sought.prefix.length, sought.suffix.length), best.sides.adjoining];
  return touching >= Math.min(TOUCHING, longest) && contested <= CONTESTED;
}

function neededScore({ rival }: TextAnchor, places: number, least: number): number {
  if (rival === undefined) return CERTAIN;
  const sure = rival >= FORMULAIC || places >= COMMON ? SURE : Math.min(SURE, rival + WIDE_MARGIN);
  return Math.max(least, rival + RIVAL_MARGIN, sure);
}

// Neighbours that an end of the text cut short say little: words that begin or end a text do so still.
function isAtItsEdge({ folded: { words } }: Page, anchor: TextAnchor, { prefix, suffix }: Sought, { start, end }: Span): boolean {
  const atStart = anchor.prefix.length >= CONTEXT - 1 || start <= prefix.length;
  return atStart && (anchor.suffix.length >= CONTEXT - 1 || words.length - end <= suffix.length);
}

function storedSpan({ folded }: Page, { ranked: { best } }: Tried): Span {
  return folded.stored(best ?? { start: 0, end: 0 });
}

function proposed(page: Page, sought: Sought, { best, second, places }: Ranked, altered: Proposal | undefined): Anchoring {
  const exact = best !== undefined && best.score >= WORTH_ASKING ? best : undefined;
  if (exact !== undefined && exact.score >= (altered?.score ?? 0)) {
    const several = second !== undefined && exact.score - second.score < MARGIN;
    return { state: 'moved', span: page.folded.stored(exact), why: several ? 'several' : 'surroundings' };
  }
  if (altered !== undefined) {
    const span = trimmed(page.folded.words, altered);
    return span.end > span.start ? { state: 'moved', span: page.folded.stored(span), why: 'changed' } : { state: 'orphaned', why: 'deleted' };
  }
  const telling = sought.quote.length >= LONG || (sought.prefix === '' && sought.suffix === '');
  if (best !== undefined && places === 1 && telling) return { state: 'moved', span: page.folded.stored(best), why: 'surroundings' };
  return { state: 'orphaned', why: 'gone' };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) };
}

/** By how much the settled anchor that was nearest to an old place has moved. */
function shifts(tried: readonly Tried[]): (expected: number) => number {
  const known = tried.flatMap(({ sought, ranked, anchoring }) => (anchoring === undefined || ranked.best === undefined ? [] : [{ from: sought.expected, by: ranked.best.start - sought.expected }]));
  known.sort((a, b) => a.from - b.from);
  return (expected) => {
    const at = countWhile(known.length, (one) => (known[one]?.from ?? 0) <= expected);
    const [before, after] = [known[at - 1], known[at]];
    if (before === undefined || after === undefined) return (before ?? after)?.by ?? 0;
    return expected - before.from <= after.from - expected ? before.by : after.by;
  };
}
