/**
 * Assembles events from triggers, the entities and the dates of their clauses. Reads the article alone and
 * says no more than its words: no invented times, no guessed participants. It must not know the corpus.
 */
import type { DayInterval } from '../../base/civil-date.ts';
import type { Reason } from '../../base/reason.ts';
import { bareSpan, compareSpans, contains, lastStartingAtOrBefore, overlaps, shiftSpan } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import type { TriggerMention } from '../../recognise/mention.ts';
import type { Document } from '../../text/document.ts';
import type { ArticleEntity, EntityMention, EventMention, Timex } from './article.ts';
import { datedByCounting } from './events/counted-time.ts';
import { daysOf, placeOf, timeOf } from './events/occasion.ts';
import type { IndexedTimex } from './events/occasion.ts';
import { holdsVerb } from './events/other-verb.ts';
import { participantsOf } from './events/participants.ts';
import { datedBySameEvent } from './events/same-event-time.ts';
import type { Placed } from './place.ts';

/** Paragraphs that tell nothing of their own: what looks like an event there is furniture. */
const silentRoles: ReadonlySet<string> = new Set(['boilerplate', 'credit', 'byline', 'dateline']);
const open: DayInterval = { from: null, to: null };

/** The events of an article in reading order; all lists absolute and in reading order. */
export function assembleEvents(
  document: Document,
  triggers: readonly Placed<TriggerMention>[],
  mentions: readonly EntityMention[],
  entities: readonly ArticleEntity[],
  timexes: readonly Timex[],
): readonly EventMention[] {
  const events: EventMention[] = [];
  let previous: { readonly trigger: TriggerMention; readonly event: EventMention } | undefined;
  for (const trigger of triggers) {
    const placed = document.paragraphs[trigger.paragraph];
    if (placed === undefined || silentRoles.has(placed.role)) continue;
    // `2021 Summit`: a trigger inside a date or alone in one tells of no event.
    if (within(timexes, trigger.start).some((timex) => contains(timex, trigger))) continue;
    const told = eventOf(document, trigger, mentions, entities, timexes);
    const event = previous === undefined ? told : inherit(document.text, told, trigger, previous.event, previous.trigger);
    events.push(event);
    if (trigger.minor === undefined) previous = { trigger, event };
  }
  // Triggers come in order, their phrases need not: `the talks' third round`.
  return withDerivedTimes(document, events.sort(compareSpans), timexes);
}

// What is counted from another mention may need that one's own derived time.
function withDerivedTimes(document: Document, events: readonly EventMention[], timexes: readonly Timex[]): readonly EventMention[] {
  return datedByCounting(document.text, datedBySameEvent(document, events, timexes), timexes);
}

function eventOf(
  document: Document,
  trigger: Placed<TriggerMention>,
  mentions: readonly EntityMention[],
  entities: readonly ArticleEntity[],
  timexes: readonly Timex[],
): EventMention {
  const { text } = document;
  const named = inside(mentions, trigger.clause).map(({ item }) => item);
  const dated = inside(timexes, trigger.clause).map(({ item, index }) => ({ timex: item, index }));
  const time = timeOf(text, trigger, dated);
  const place = placeOf(text, trigger, named);
  const participants = participantsOf(text, trigger, named).filter(({ entity }) => entity !== place?.entity);
  return {
    start: trigger.phrase.start,
    end: trigger.phrase.end,
    text: text.slice(trigger.phrase.start, trigger.phrase.end),
    trigger: { start: trigger.start, end: trigger.end },
    sense: trigger.sense,
    lemma: trigger.lemma,
    modality: trigger.modality,
    ...(trigger.root === undefined ? {} : { root: trigger.root }),
    ...(trigger.meanings === undefined ? {} : { meanings: trigger.meanings }),
    ...(trigger.minor === undefined ? {} : { minor: trigger.minor }),
    ...(trigger.several === undefined ? {} : { several: trigger.several }),
    ...(trigger.ordinal === undefined ? {} : { ordinal: trigger.ordinal }),
    participants,
    ...(time === undefined ? {} : { time: time.index }),
    interval: time === undefined ? open : daysOf(text, time.timex),
    ...(place === undefined ? {} : { place: place.entity }),
    sentence: sentenceOf(document, trigger),
    reasons: reasonsOf(trigger, time, place, entities, participants.length),
  };
}

function reasonsOf(
  trigger: TriggerMention,
  time: IndexedTimex | undefined,
  place: EntityMention | undefined,
  entities: readonly ArticleEntity[],
  participants: number,
): readonly Reason[] {
  const reasons: Reason[] = [{ maker: trigger.maker, words: `the ${trigger.form} “${trigger.lemma}” tells of an event`, span: { start: trigger.start, end: trigger.end } }];
  if (trigger.modality !== 'happened') reasons.push({ maker: 'events/modality', words: modalityWords[trigger.modality], span: trigger.clause });
  if (time !== undefined) reasons.push({ maker: 'events/time', words: `“${time.timex.text}” stands in its clause`, span: bareSpan(time.timex) });
  if (place !== undefined) {
    const name = entities[place.entity]?.name ?? place.text;
    reasons.push({ maker: 'events/place', words: `its clause places it in ${name}`, span: bareSpan(place) });
  }
  if (participants > 0) reasons.push({ maker: 'events/participants', words: 'those named in its clause take part', span: trigger.clause });
  return reasons;
}

const modalityWords = {
  planned: 'the words before it speak of a plan',
  denied: 'the words before it deny it',
  hypothetical: 'the words before it put it as possible only',
} as const;

// `the strike in Basra on Monday that killed two`, `resulted in two deaths`: the killing has the strike's day and place.
function inherit(
  text: string,
  event: EventMention,
  trigger: TriggerMention,
  antecedent: EventMention,
  before: TriggerMention,
): EventMention {
  if (before.clause.end > trigger.clause.start || trigger.clause.start - before.clause.end > 2) return event;
  if (!/^(?:that|which|resulted|resulting)\b/.test(text.slice(trigger.clause.start, trigger.clause.start + 10))) return event;
  if (event.time !== undefined || antecedent.sentence.start !== event.sentence.start || event.modality === 'denied') return event;
  // `The inquiry proposed a road that was built`: the clause speaks of the road.
  if (/^(?:that|which)\b/.test(text.slice(trigger.clause.start, trigger.clause.start + 6)) && (before.form === 'verb' || holdsVerb(text.slice(before.end, before.clause.end)))) return event;
  return {
    ...event,
    ...(antecedent.time === undefined ? {} : { time: antecedent.time }),
    interval: antecedent.interval,
    ...(event.place === undefined && antecedent.place !== undefined ? { place: antecedent.place } : {}),
    reasons: [...event.reasons, { maker: 'events/antecedent', words: `time and place of “${antecedent.text}”, of which the clause speaks`, span: antecedent.trigger }],
  };
}

function sentenceOf(document: Document, trigger: Placed<TriggerMention>): Span {
  const placed = document.paragraphs[trigger.paragraph];
  if (placed === undefined) return trigger.clause;
  const index = lastStartingAtOrBefore(placed.paragraph.sentences, trigger.start - placed.start);
  const sentence = placed.paragraph.sentences[index];
  return sentence === undefined ? trigger.clause : shiftSpan(sentence, placed.start);
}

// Sorted by start, short spans: a walk of a few steps around the clause.
function inside<Item extends Span>(sorted: readonly Item[], outer: Span): readonly { readonly item: Item; readonly index: number }[] {
  const found: { item: Item; index: number }[] = [];
  for (let index = lastStartingAtOrBefore(sorted, outer.start - 1) + 1; index < sorted.length; index++) {
    const item = sorted[index];
    if (item === undefined || item.start >= outer.end) break;
    if (overlaps(item, outer)) found.push({ item, index });
  }
  return found;
}

function within(timexes: readonly Timex[], offset: number): readonly Timex[] {
  const timex = timexes[lastStartingAtOrBefore(timexes, offset)];
  return timex === undefined ? [] : [timex];
}
