/**
 * An undated mention has the time of a dated mention of the same event in the same article: `the attack` that of
 * `the attack on Monday` above it, a headline that of the report below it. Strict, because what one word means is
 * only likely to be one event. It must not know the corpus.
 */
import { bareSpan, compareSpans, contains, lastStartingAtOrBefore } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { Document, ParagraphRole } from '../../../text/document.ts';
import type { EventMention, Timex } from '../article.ts';
import { intervalOfAll, isDated } from './dated.ts';
import { wordsBefore } from './words-before.ts';

/** Paragraphs that stand above the report and tell what it tells. */
const above: ReadonlySet<ParagraphRole> = new Set(['headline', 'standfirst']);
/** Dated mentions of the kind that are looked at before one. */
const looked = 5;
/** Code units within which the nearest mention is meant where the article dates several of the kind. */
const nearReach = 300;
const definite: ReadonlySet<string> = new Set('the this that'.split(' '));
/** Words that set one event apart from another of its kind. */
const apart = /\b(?:another|new|next|previous|prior|earlier|later|latest|last|past|recent|future|upcoming|forthcoming|planned|possible|potential|similar|further|more|other|separate|subsequent|annual|each|every|any|no|former|final|second|third|fourth|fifth|initial|original|eventual|resumption|continuation|end)\b/i;
/** As {@link apart}, of the one that lends its day. */
const otherThanTold = /\b(?:another|earlier|previous|prior|similar|separate|comparable|such)\b/i;
/** Paragraphs of the report that a headline is dated by. */
const leads = 3;
/** `of a contractor`, `on two ships`: somebody or something not told of before. */
const unknownTarget = /^ (?:of|on|against|at|by|in|with|between) (?:an?|one|two|three|four|five|some|several|many|other|another|more|dozens|hundreds)\b/i;

/** The events, those without a time dated by another mention where one surely tells of the same. */
export function datedBySameEvent(document: Document, events: readonly EventMention[], timexes: readonly Timex[]): readonly EventMention[] {
  const bySense = datedBySense(events);
  return events.map((event) => {
    const kind = bySense.get(event.sense);
    const source = kind === undefined ? undefined : sourceOf(document, event, kind, timexes);
    return source === undefined ? event : { ...event, ...timeLike(event, source) };
  });
}

interface DatedKind {
  readonly events: EventMention[];
  /** Whether all of them can be on one day. */
  readonly agree: boolean;
}

function datedBySense(events: readonly EventMention[]): ReadonlyMap<string, DatedKind> {
  const kinds = new Map<string, EventMention[]>();
  for (const event of events) {
    if (event.minor !== undefined || !isDated(event)) continue;
    const known = kinds.get(event.sense);
    if (known === undefined) kinds.set(event.sense, [event]);
    else known.push(event);
  }
  return new Map([...kinds].map(([sense, dated]) => [sense, { events: dated, agree: intervalOfAll(dated.map(({ interval }) => interval)) !== undefined }]));
}

function sourceOf(document: Document, event: EventMention, { events, agree }: DatedKind, timexes: readonly Timex[]): EventMention | undefined {
  if (!isOneUndated(document.text, event, timexes)) return undefined;
  const isAbove = above.has(roleAt(document, event.start));
  if (!isAbove && !isDefinite(document.text, event)) return undefined;
  const at = lastStartingAtOrBefore(events, event.start);
  const before = events.slice(Math.max(0, at + 1 - looked), at + 1).reverse();
  const lead = isAbove ? endOfLead(document) : 0;
  const nearest = [...before, ...(isAbove ? events.slice(at + 1, at + 1 + looked).filter(({ start }) => start < lead) : [])];
  const source = nearest.find((other) => mayBeOne(document.text, event, other));
  if (source === undefined || agree) return source;
  return source === before[0] && event.start - source.end <= nearReach ? source : undefined;
}

// A headline tells what the first paragraphs tell; what came before it is told further down.
function endOfLead({ paragraphs, text }: Document): number {
  return paragraphs.filter(({ role }) => role === 'body')[leads]?.start ?? text.length;
}

// One event that is said to have happened or to be planned, of whose time its own clause says nothing at all.
function isOneUndated(text: string, event: EventMention, timexes: readonly Timex[]): boolean {
  const { interval, modality, several, minor, time } = event;
  if (minor !== undefined || several !== undefined || time !== undefined || interval.from !== null || interval.to !== null) return false;
  if (modality === 'denied' || modality === 'hypothetical' || apart.test(event.text) || unknownTarget.test(text.slice(event.trigger.end, event.trigger.end + 30))) return false;
  const near = Math.max(0, lastStartingAtOrBefore(timexes, event.end) - 1);
  return !timexes.slice(near, near + 3).some((timex) => contains(event, timex) || isRightAfter(text, event, timex));
}

// `the attack last year`: whatever could not be resolved is still a time of its own.
function isRightAfter(text: string, { end }: Span, timex: Span): boolean {
  return timex.start >= end && timex.start - end <= 12 && /^ (?:on |in |of |since |at )?$/.test(text.slice(end, timex.start));
}

function isDefinite(text: string, event: EventMention): boolean {
  const [word = ''] = wordsBefore(text, event.start, 1);
  return definite.has(word);
}

function mayBeOne(text: string, event: EventMention, other: EventMention): boolean {
  if (event.modality !== other.modality || other.several !== undefined || other.sentence.start === event.sentence.start) return false;
  if (otherThanTold.test(`${other.text}${text.slice(other.end, other.end + 20)}`)) return false;
  if (event.ordinal !== undefined && event.ordinal !== other.ordinal) return false;
  if (event.place !== undefined && other.place !== undefined && event.place !== other.place) return false;
  const theirs = new Set([...other.participants.map(({ entity }) => entity), ...(other.place === undefined ? [] : [other.place])]);
  const own = event.participants.map(({ entity }) => entity);
  if (own.length > 0 && theirs.size > 0 && !own.some((entity) => theirs.has(entity))) return false;
  return fitsTarget(text, event, other);
}

// `the attack on the harbour` is not that on the mill: what it is said of stands in the other's sentence as well.
function fitsTarget(text: string, { trigger }: EventMention, { sentence }: EventMention): boolean {
  const target = /^ (?:of|on|against)((?: [\p{L}\p{N}'’-]{1,30}){1,4})/u.exec(text.slice(trigger.end, trigger.end + 120))?.[1];
  if (target === undefined) return true;
  const told = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)).toLowerCase();
  return target.toLowerCase().split(' ').some((word) => word.length > 3 && told.includes(word));
}

function timeLike(event: EventMention, source: EventMention): Pick<EventMention, 'interval' | 'derivedFrom' | 'reasons'> {
  const side = compareSpans(source, event) < 0 ? 'earlier' : 'further on';
  const words = `has no date of its own; dated as “${source.text.replace(/\s+/g, ' ')}”, told of ${side} in the article`;
  return { interval: source.interval, derivedFrom: bareSpan(source), reasons: [...event.reasons, { maker: 'events/same-event', words, span: bareSpan(source.trigger) }] };
}

function roleAt({ paragraphs }: Document, offset: number): ParagraphRole {
  return paragraphs[Math.max(0, lastStartingAtOrBefore(paragraphs, offset))]?.role ?? 'body';
}
