/**
 * The object of `annotate`: an Article in the form that the contract fixes for programs of others.
 * A pure translation; it must not know where articles come from, nor how the object is written.
 */
import { formatDay } from '../base/civil-date.ts';
import type { DayInterval } from '../base/civil-date.ts';
import { bareSpan, compareSpans } from '../base/span.ts';
import type { Span } from '../base/span.ts';
import type { Finding } from '../check/rule.ts';
import type { Article, EntityMention, EventMention, Published, Quantity, Quote, Timex } from '../link/article/article.ts';

/** Ids that hold across all articles given, by the place of the thing in its article. */
export interface CorpusIds {
  /** The id of `Article.entities[index]`. */
  entity(index: number): string;
  /** The id of `Article.events[index]`. */
  event(index: number): string;
  /** The id of `Article.reporting[index]`: each is its own, for no two are ever joined. */
  reporting(index: number): string;
}

/** Either name of an article: its path, or the id it came with. */
export type ArticleName = { readonly path: string } | { readonly id: unknown };

/** The object of one article; its keys stand in the contract's order. */
export function annotation(name: ArticleName, article: Article, ids: CorpusIds, findings: readonly Finding[]): object {
  return {
    ...name,
    published: published(article.published),
    mentions: article.mentions.map((mention) => mentionOf(mention, ids)),
    entities: entities(article, ids),
    timexes: article.timexes.map(timex),
    quantities: article.quantities.map(quantity),
    quotes: article.quotes.map((quote) => quoteOf(quote, ids)),
    events: events(article, ids),
    findings: findings.map(findingOf),
  };
}

function published({ value, status, span, evidence }: Published): object {
  return { value, status, ...(span === undefined ? {} : bareSpan(span)), ...(evidence === '' ? {} : { evidence }) };
}

function mentionOf({ start, end, text, type, entity, level }: EntityMention, ids: CorpusIds): object {
  return { start, end, text, type, entity: ids.entity(entity), level };
}

/** One object per id: what the article itself kept apart may be one for the corpus. */
function entities(article: Article, ids: CorpusIds): readonly object[] {
  const merged = new Map<string, { id: string; type: string; name: string; variants: Set<string>; roles: object[] }>();
  article.entities.forEach(({ type, name, variants, roles }, index) => {
    const id = ids.entity(index);
    const one = merged.get(id) ?? { id, type, name, variants: new Set(), roles: [] };
    for (const { text } of variants) one.variants.add(text);
    for (const { role, of, start, end } of roles) one.roles.push({ role, ...(of === undefined ? {} : { of }), start, end });
    merged.set(id, one);
  });
  return [...merged.values()].map((one) => ({ ...one, variants: [...one.variants] }));
}

function timex({ start, end, text, type, value, mod, interval, anchor }: Timex): object {
  return { start, end, text, type, value, ...(mod === undefined ? {} : { mod }), ...days(interval), anchor };
}

function quantity({ start, end, text, value, unit, counts }: Quantity): object {
  return { start, end, text, value, ...(unit === undefined ? {} : { unit }), ...(counts === undefined ? {} : { counts }) };
}

function quoteOf({ start, end, speaker }: Quote, ids: CorpusIds): object {
  return { start, end, ...(speaker === undefined ? {} : { speaker: ids.entity(speaker) }) };
}

/** Events and acts of saying in reading order. */
function events({ events, reporting }: Article, ids: CorpusIds): readonly object[] {
  const written = [
    ...events.map((event, index) => eventOf(event, ids.event(index), ids)),
    ...reporting.map((event, index) => ({ ...eventOf(event, ids.reporting(index), ids), class: 'reporting' })),
  ];
  return written.sort(compareSpans);
}

function eventOf({ start, end, text, trigger, interval, participants, place }: EventMention, event: string, ids: CorpusIds): Span & Readonly<Record<string, unknown>> {
  return {
    start,
    end,
    text,
    trigger: bareSpan(trigger),
    event,
    ...days(interval),
    participants: [...new Set(participants.map(({ entity }) => ids.entity(entity)))],
    ...(place === undefined ? {} : { place: ids.entity(place) }),
  };
}

/** A finding as `annotate` and `check --format json` write it. */
export function findingOf({ rule, severity, message, start, end, related, fixes }: Finding): object {
  return {
    rule,
    severity,
    message,
    start,
    end,
    related: related.map(({ path, start, end, message }) => ({ path, start, end, message })),
    ...(fixes.length === 0
      ? {}
      : { fixes: fixes.map(({ title, edits }) => ({ title, edits: edits.map(({ path, start, end, newText }) => ({ path, start, end, newText })) })) }),
  };
}

/** `from` and `to` where at least one end is known; null is the open end. */
function days({ from, to }: DayInterval): { readonly from?: string | null; readonly to?: string | null } {
  if (from === null && to === null) return {};
  return { from: from === null ? null : formatDay(from), to: to === null ? null : formatDay(to) };
}
