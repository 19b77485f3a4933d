/**
 * What lies under the caret: the one answer that hover, navigation, highlights and rename share, so that
 * they never speak of different things. It must not know what is done with the thing.
 */
import { contains, overlaps, touches } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import type { Article, EntityMention, EventMention, Quantity, Quote, Timex } from '../../link/article/article.ts';

/** A thing of an article; `n` is its index in the article's list of its kind. */
export type Thing =
  | { readonly kind: 'entity'; readonly span: Span; readonly n: number; readonly mention: EntityMention }
  | { readonly kind: 'date'; readonly span: Span; readonly n: number; readonly timex: Timex }
  | { readonly kind: 'quantity'; readonly span: Span; readonly n: number; readonly quantity: Quantity }
  | { readonly kind: 'event'; readonly span: Span; readonly n: number; readonly event: EventMention }
  | { readonly kind: 'quote'; readonly span: Span; readonly n: number; readonly quote: Quote };

/** A thing of kind `event`. */
export type EventThing = Extract<Thing, { kind: 'event' }>;

/**
 * Everything at `offset`, innermost first: triggers, names, dates and figures by length, then phrases of
 * events, then the quotation around them. What the caret is inside of comes before what it only touches.
 */
export function thingsAt(article: Article, offset: number): readonly Thing[] {
  return allThings(article)
    .filter(({ span }) => touches(span, offset))
    .sort((a, b) => rank(a, offset) - rank(b, offset) || length(a.span) - length(b.span));
}

/** The innermost thing at `offset`. */
export function thingAt(article: Article, offset: number): Thing | undefined {
  return thingsAt(article, offset)[0];
}

/**
 * The event that a caret at `offset` speaks of: that of the trigger or phrase under it, or else the one whose
 * trigger is nearest in the same sentence. A reader rests anywhere in the sentence that tells it.
 */
export function eventAt(article: Article, offset: number): EventThing | undefined {
  const under = thingsAt(article, offset).find((thing) => thing.kind === 'event');
  const minor = under ?? eventThings(article).find(({ span }) => touches(span, offset));
  return minor ?? nearestInSentence(article, offset);
}

function nearestInSentence(article: Article, offset: number): EventThing | undefined {
  const all = eventThings(article).filter(({ event }) => touches(event.sentence, offset));
  const known = all.filter(isMajor);
  const told = known.length > 0 ? known : all;
  const distance = ({ event: { trigger } }: EventThing): number =>
    Math.max(trigger.start - offset, offset - trigger.end, 0);
  return told.sort((a, b) => distance(a) - distance(b))[0];
}

function eventThings(article: Article): EventThing[] {
  return article.events.map((event, n) => ({ kind: 'event', span: event.trigger, n, event }));
}

function allThings(article: Article): Thing[] {
  return [
    ...article.mentions.map((mention, n): Thing => ({ kind: 'entity', span: mention, n, mention })),
    ...article.timexes.map((timex, n): Thing => ({ kind: 'date', span: timex, n, timex })),
    ...article.quantities.map((quantity, n): Thing => ({ kind: 'quantity', span: quantity, n, quantity })),
    ...eventThings(article).filter(isMajor),
    ...article.events.map((event, n): EventThing => ({ kind: 'event', span: event, n, event })).filter(isMajor),
    ...article.quotes.map((quote, n): Thing => ({ kind: 'quote', span: quote, n, quote })),
  ];
}

function isMajor({ event }: EventThing): boolean {
  return event.minor === undefined;
}

const wideKinds = 4;

function rank(thing: Thing, offset: number): number {
  const onlyTouched = thing.span.end === offset ? 1 : 0;
  if (thing.kind === 'quote') return wideKinds + 2 + onlyTouched;
  const phrase = thing.kind === 'event' && !isTrigger(thing);
  return (phrase ? wideKinds : 0) + onlyTouched;
}

function isTrigger({ span, event }: EventThing): boolean {
  return span.start === event.trigger.start && span.end === event.trigger.end;
}

function length(span: Span): number {
  return span.end - span.start;
}

/** Those of `spans` that share words with `within`; all of them where no stretch is asked for. */
export function within<S extends Span>(spans: readonly S[], stretch: Span | undefined): readonly S[] {
  return stretch === undefined ? spans : spans.filter((span) => overlaps(span, stretch) || contains(stretch, span));
}
