/**
 * Finds the words of annotations in a text that may have changed since: as quoted and in their old company, else by
 * proposals that a person confirms. After the idea of `match-quote.ts` of hypothesis/client, with a stricter rule:
 * a mark is never put on words that another place could be mistaken for. It must not know files or the editor.
 */
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
import { CERTAIN, COMMON, CONTESTED, FORMULAIC, LEAST_TOUCHING, LED, LONG, MARGIN, NEAR, NEWCOMER, PARTED, RIVAL_MARGIN, SILENT, SURE, TOUCHING, TWIN, WIDE_MARGIN, WORTH_ASKING } from './thresholds.ts';
import { Witnesses } from './witnesses.ts';

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
  const witnesses = witnessesOf(first);
  const tried = withoutStrays(first.map((one) => withWitnesses(page, one, witnesses)));
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
    const best = { start: sought.expected, end: sought.expected + quote.length, score: 1, sides: { left: 1, right: 1, adjoining: 1, least: 1 } };
    return { anchor, sought, ranked: { best, places: 1, contested: 0 }, anchoring: { state: 'anchored', span: { start: stored, end: stored + anchor.exact.length } } };
  }
  const edge: Edges = edges(prefix, exact, suffix);
  const tried = { anchor, sought, ranked: rankPlaces(page, sought, edge, places.get(quote) ?? []) };
  return isFirm(page, tried) ? { ...tried, anchoring: { state: 'anchored', span: storedSpan(page, tried) } } : tried;
}

// White space at the ends of marked words is no part of them: another tool may have taken it in.
function trimmedAnchor({ exact, prefix, suffix }: TextAnchor): Pick<TextAnchor, 'exact' | 'prefix' | 'suffix'> {
  const words = exact.trim();
  const lead = exact.indexOf(words);
  return words === '' ? { exact, prefix, suffix } : { exact: words, prefix: prefix + exact.slice(0, lead), suffix: exact.slice(lead + words.length) + suffix };
}

/** What needs no witness: next to nothing of the neighbours changed, and nothing like them was ever about. */
function isFirm(page: Page, tried: Tried): boolean {
  const { best } = tried.ranked;
  if (best === undefined || best.score < SURE || alikeElsewhere(tried) >= TWIN) return false;
  return isAtItsEdge(page, tried.anchor, tried.sought, best) && isUnmistakable(page, tried);
}

/** How like the next best place is, now or when the anchor was made. */
function alikeElsewhere({ anchor, ranked }: Tried): number {
  return Math.max(anchor.rival ?? 0, ranked.second?.score ?? 0);
}

function witnessesOf(first: readonly Tried[]): Witnesses {
  const firm = withoutStrays(first).filter(({ anchor, anchoring }) => anchor.start !== undefined && anchoring !== undefined);
  return new Witnesses(firm.flatMap(({ sought, ranked: { best } }) => (best === undefined ? [] : [{ from: sought.expected, to: best.start }])));
}

/** The others are believed where the marks around lead: what was put beside a mark moved one of them, and a twin that takes its place moved with the other. */
function withWitnesses(page: Page, tried: Tried, witnesses: Witnesses): Tried {
  const { anchor, ranked: { best }, anchoring, sought } = tried;
  if (anchoring !== undefined || best === undefined || !isUnmistakable(page, tried)) return expectedAt(tried, witnesses);
  const { expected } = sought;
  const isSure = best.score >= SURE && isAtItsEdge(page, anchor, sought, best);
  const isLed = isSure || (anchor.start !== undefined && witnesses.oneLeads(expected, best.start, LED));
  const isTwin = alikeElsewhere(tried) >= TWIN && anchor.start !== undefined && !witnesses.noneStrays(expected, best.start, NEAR);
  return isLed && !isTwin ? { ...tried, anchoring: { state: 'anchored', span: storedSpan(page, tried) } } : expectedAt(tried, witnesses);
}

function expectedAt(tried: Tried, witnesses: Witnesses): Tried {
  const { sought } = tried;
  return { ...tried, sought: { ...sought, expected: sought.expected + witnesses.shiftAt(sought.expected) } };
}

/** Those that are not in one order with the most of the others have moved, or the like of their words has come in elsewhere: they ask. */
function withoutStrays(tried: readonly Tried[]): readonly Tried[] {
  const placed = tried.filter(({ anchor, anchoring }) => anchor.start !== undefined && anchoring?.state === 'anchored');
  const from = ({ anchor }: Tried): number => anchor.start ?? 0;
  const to = ({ ranked }: Tried): number => ranked.best?.start ?? 0;
  const kept = inOneOrder(placed.toSorted((a, b) => from(a) - from(b) || to(a) - to(b)), to);
  return tried.map((one) => (one.anchor.start === undefined || one.anchoring === undefined || kept.has(one) ? one : { anchor: one.anchor, sought: one.sought, ranked: one.ranked }));
}

function isUnmistakable(page: Page, { anchor, sought, ranked }: Tried): boolean {
  const { best, second, places, contested } = ranked;
  if (best === undefined || best.score - (second?.score ?? 0) < MARGIN || best.score < neededScore(anchor, places)) return false;
  if ((anchor.rival ?? 0) >= PARTED && !isAtItsEdge(page, anchor, sought, best)) return false;
  if (best.score >= SURE) return true;
  // What was typed anew beside new neighbours on either side, and what another place has the other half of, is undecidable.
  const [longest, touching] = [Math.max(sought.prefix.length, sought.suffix.length), best.sides.adjoining];
  const isNewcomer = anchor.rival !== undefined && (second?.score ?? 0) > anchor.rival + NEWCOMER;
  const isBare = places > 1 && sought.quote.length < TOUCHING && best.sides.least < LEAST_TOUCHING;
  return touching >= Math.min(TOUCHING, longest) && contested <= CONTESTED && !isNewcomer && !isBare;
}

function neededScore({ rival }: TextAnchor, places: number): number {
  if (rival === undefined) return CERTAIN;
  const sure = rival >= FORMULAIC || places >= COMMON ? SURE : Math.min(SURE, rival + WIDE_MARGIN);
  return Math.max(SILENT, rival + RIVAL_MARGIN, sure);
}

// Neighbours that an end of the text cut short say little: words that begin or end a text do so still. Other tools cut them shorter anywhere.
function isAtItsEdge({ folded: { words } }: Page, anchor: TextAnchor, { prefix, suffix }: Sought, { start, end }: Span): boolean {
  if (anchor.rival === undefined) return true;
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
