/**
 * Makes anchors: the words, their neighbours, their place, and how like the next best place is, so that a later
 * reader knows when to ask. It must not know annotations' files.
 */
import type { Span } from '../base/span.ts';
import { CONTEXT } from './annotation.ts';
import type { TextAnchor } from './annotation.ts';
import { edgesOf } from './edges.ts';
import { foldSpace } from './folded-text.ts';
import { occurrencesOf } from './occurrences.ts';
import { hashOf, pageOf, rankPlaces } from './page.ts';
import type { Page } from './page.ts';
import { RIVAL_MARGIN } from './thresholds.ts';

/** The anchor of a span of the text. See {@link anchorsAt}. */
export function anchorAt(text: string, span: Span): TextAnchor | undefined {
  return anchorsAt(text, [span])[0];
}

/** The anchors of many spans, in one pass over the text; undefined for a span that holds no words or lies outside. A half character is made whole, white space at the ends is left out. */
export function anchorsAt(text: string, spans: readonly Span[]): readonly (TextAnchor | undefined)[] {
  if (spans.length === 0) return [];
  const page = pageOf(text);
  const whole = spans.map((span) => withoutBlanks(text, wholeCharacters(text, span)));
  const places = occurrencesOf(whole.map(({ start, end }) => foldSpace(text.slice(start, end))), page.folded.words);
  return whole.map((span) => (text.slice(span.start, span.end).trim() === '' ? undefined : made(page, span, places)));
}

function made(page: Page, span: Span, places: ReadonlyMap<string, readonly number[]>): TextAnchor {
  const { text, points } = page;
  const before = wholeCharacters(text, { start: span.start - CONTEXT, end: span.start }, 1);
  const after = wholeCharacters(text, { start: span.end, end: span.end + CONTEXT }, -1);
  const anchor = { exact: text.slice(span.start, span.end), prefix: text.slice(before.start, before.end), suffix: text.slice(after.start, after.end) };
  const rival = rivalOf(page, span, anchor, places);
  return {
    ...anchor,
    start: points.fromUtf16(span.start),
    end: points.fromUtf16(span.end),
    rival,
    // Nothing but the place tells it from another one: it holds as long as the text is the same.
    ...(rival + RIVAL_MARGIN > 1 && { text: hashOf(page) }),
  };
}

function rivalOf(page: Page, span: Span, { exact, prefix, suffix }: TextAnchor, places: ReadonlyMap<string, readonly number[]>): number {
  const quote = foldSpace(exact);
  const here = page.folded.at(span.start);
  const sought = { quote, prefix: foldSpace(prefix), suffix: foldSpace(suffix), expected: here };
  const others = (places.get(quote) ?? []).filter((start) => start !== here);
  const score = rankPlaces(page, sought, edgesOf(page.text, span), others).best?.score ?? 0;
  return Math.ceil(score * 100) / 100;
}

/** The span with no character cut in two: grown to take it in, or, for neighbours, cut short on the outer side. */
function wholeCharacters(text: string, { start, end }: Span, cut: -1 | 0 | 1 = 0): Span {
  const [from, to] = [Math.min(text.length, Math.max(0, start)), Math.min(text.length, Math.max(0, end))];
  return {
    start: splits(text, from) ? from + (cut === 1 ? 1 : -1) : from,
    end: splits(text, to) ? to + (cut === -1 ? -1 : 1) : to,
  };
}

function withoutBlanks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}

function splits(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
