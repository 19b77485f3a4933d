/**
 * What the machine proposes to be marked: names, events and times that nobody has marked or rejected. A proposal is
 * derived at the moment of asking and never kept: only a person makes a mark of it. It must not know where marks lie.
 */
import { compareSpans, overlaps, sameSpan } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import type { Article, Timex } from '../../link/article/article.ts';
import type { EntityItem, EventItem, Item } from '../../link/corpus/corpus.ts';
import type { TimexType } from '../../recognise/dates/expression.ts';
import type { NameType } from '../../recognise/mention.ts';

/** What a proposal says of its words: the type of a name or time, or that the word tells an event. */
export type SuggestedType = NameType | TimexType | 'TRIGGER';

/** How much speaks for a proposal. */
export type Confidence = 'high' | 'medium' | 'low';

/** One proposal. Offsets are the article's. */
export interface Suggestion extends Span {
  /** The same as long as the words of the article before it are: type, words, and the how manieth of these it is. */
  readonly id: string;
  readonly text: string;
  readonly type: SuggestedType;
  readonly confidence: Confidence;
  /** The entity's fullest name in the article. */
  readonly entity?: string;
  /** Why it is proposed, for a person. */
  readonly because: string;
}

/** A person's mark, as far as it settles proposals. */
export interface Settling {
  readonly span: Span;
  readonly state: 'accepted' | 'rejected';
  /** The machine's types that it speaks of; absent for all. */
  readonly types?: readonly string[];
}

/** Proposals of the names and events of an article, from the items that the corpus keeps, in reading order. */
export function suggestionsOfItems(items: readonly Item[]): readonly Suggestion[] {
  return numbered(items.flatMap((item) => (item.kind === 'entity' ? ofEntity(item) : item.kind === 'event' && item.minor === undefined ? ofEvent(item) : [])));
}

/** Proposals of an article that is at hand: of its items, and of its times. */
export function suggestionsOfArticle(article: Article, items: readonly Item[]): readonly Suggestion[] {
  const { text } = article.document;
  const times = numbered(article.timexes.map(ofTimex));
  const told = suggestionsOfItems(items).map((one) => (one.type === 'TRIGGER' ? { ...one, text: text.slice(one.start, one.end) } : one));
  return [...told, ...times].sort(compareSpans);
}

/**
 * The proposals that nothing settles: what a person marked where a proposal stands, or across its border, outranks it;
 * what a person rejected there is not proposed again.
 */
export function openSuggestions(suggestions: readonly Suggestion[], settled: readonly Settling[]): readonly Suggestion[] {
  if (settled.length === 0) return suggestions;
  const sorted = settled.toSorted((a, b) => a.span.start - b.span.start);
  const longest = sorted.reduce((most, { span }) => Math.max(most, span.end - span.start), 0);
  return suggestions.filter((one) => !near(sorted, one, longest).some((mark) => settles(mark, one)));
}

function near(sorted: readonly Settling[], { start, end }: Span, longest: number): readonly Settling[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.span.start ?? 0) < start - longest) low = middle + 1;
    else high = middle;
  }
  const found: Settling[] = [];
  for (let at = low; at < sorted.length; at += 1) {
    const mark = sorted[at];
    if (mark === undefined || mark.span.start >= end) break;
    found.push(mark);
  }
  return found;
}

function settles({ span, state, types }: Settling, suggestion: Suggestion): boolean {
  if (state === 'rejected') return sameSpan(span, suggestion) && (types === undefined || types.includes(suggestion.type));
  const crosses = overlaps(span, suggestion) && ((span.start < suggestion.start && span.end < suggestion.end) || (span.start > suggestion.start && span.end > suggestion.end));
  // A word that tells an event may stand in a name that is marked: these are two things.
  return sameSpan(span, suggestion) || (crosses && suggestion.type !== 'TRIGGER');
}

type Unnumbered = Omit<Suggestion, 'id'>;

function ofEntity({ type, name, mentions, roles, country }: EntityItem): Unnumbered[] {
  const isFull = /\s/.test(name);
  const many = mentions.length > 1;
  const sure = country !== undefined || roles.length > 0 || (isFull && many);
  const confidence: Confidence = sure ? 'high' : isFull || many ? 'medium' : 'low';
  const [role] = roles;
  const because = `named ${many ? `${mentions.length} times` : 'once'}${role === undefined ? '' : `, as ${role.role}`}`;
  return mentions.map(({ start, end, text }) => ({ start, end, text, type, confidence, entity: name, because }));
}

function ofEvent({ trigger, told, lemma, participants, participantNames, when, modality }: EventItem): Unnumbered[] {
  const confidence: Confidence = participants.length === 0 || modality !== 'happened' ? 'low' : when === undefined ? 'medium' : 'high';
  const who = participantNames.length === 0 ? '' : ` of ${participantNames.slice(0, 2).join(' and ')}`;
  return [{ ...trigger, text: wordsOf(trigger, told) ?? lemma, type: 'TRIGGER', confidence, because: `tells an event${who}${when === undefined ? '' : ` (${when})`}` }];
}

// The excerpt has its white space levelled: where that changed nothing, its offsets are the article's.
function wordsOf({ start, end }: Span, { sentence, text }: EventItem['told']): string | undefined {
  const at = start - sentence.start;
  return text.length === sentence.end - sentence.start && at >= 0 ? text.slice(at, at + end - start) : undefined;
}

function ofTimex({ start, end, text, type, value, anchor }: Timex): Unnumbered {
  const confidence: Confidence = anchor === 'explicit' || anchor === 'published' ? 'high' : anchor === 'context' ? 'medium' : 'low';
  return { start, end, text, type, confidence, because: anchor === 'unresolved' ? 'a time that nothing resolves' : `stands for ${value}` };
}

function numbered(suggestions: readonly Unnumbered[]): readonly Suggestion[] {
  const seen = new Map<string, number>();
  return suggestions.toSorted(compareSpans).map((one) => {
    const key = `${one.type}:${one.type === 'TRIGGER' ? '' : one.text}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...one, id: `suggested:${key}:${count}` };
  });
}
