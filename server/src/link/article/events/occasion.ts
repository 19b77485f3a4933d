/**
 * When and where an event took place, as far as its own clause says. What the words do not give stays open:
 * a time is never invented. It must not know the corpus.
 */
import { parseDay } from '../../../base/civil-date.ts';
import type { DayInterval } from '../../../base/civil-date.ts';
import { contains } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { TriggerMention } from '../../../recognise/mention.ts';
import type { EntityMention, Timex } from '../article.ts';
import { isOfAnother } from './other-verb.ts';
import { plainPast } from './past-forms.ts';
import { isOnlyLocating, isPlace } from './places.ts';
import { governs, isReportingDate } from './words-before.ts';

/** A time and where it stands among the article's. */
export interface IndexedTimex {
  readonly timex: Timex;
  readonly index: number;
}

/** What is left of an event, or remembers it, has days of its own: `stood at the site of the bombing on Monday`. */
const remains = /\b(?:sites?|scene|aftermath|wreck|wreckage|ruins|rubble|remains|anniversary|victims|survivors|memory|memorial|place) of (?:(?:the|an?|its|their|his|her|this|that) )?$/i;

/** The time that the clause gives the event: one inside its phrase first, else the nearest. */
export function timeOf(text: string, trigger: TriggerMention, timexes: readonly IndexedTimex[]): IndexedTimex | undefined {
  let best: IndexedTimex | undefined;
  let least = Infinity;
  // Where a word between has the first time behind it, those further on are not the trigger's either.
  let isBarred = false;
  const standsFor = remains.test(text.slice(Math.max(0, trigger.phrase.start - 40), trigger.phrase.start));
  for (const candidate of timexes) {
    const { timex } = candidate;
    if (standsFor && timex.end <= trigger.start && !contains(trigger.phrase, timex)) continue;
    const isBehind = timex.start >= trigger.end;
    if (isBehind && isBarred) continue;
    const isAnothers = isOfAnother(text, trigger, timex);
    isBarred = isBehind && isAnothers && trigger.form === 'verb';
    if (!isDated(text, timex) || isAnothers || (!contains(trigger.phrase, timex) && (belongsToAnother(text, trigger, timex) || isAcrossVerb(text, trigger, timex)))) continue;
    const distance = contains(trigger.phrase, timex) ? 0 : gap(trigger, timex);
    if (distance >= least) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

/** The place that the clause gives the event, the most precise kind first: a building, a city or country, a region. */
export function placeOf(text: string, trigger: TriggerMention, mentions: readonly EntityMention[]): EntityMention | undefined {
  let best: EntityMention | undefined;
  let least = Infinity;
  for (const mention of mentions) {
    if (!isPlace(text, trigger, mention) || isOnlyLocating(text, mention)) continue;
    const distance = (mention.type === 'FAC' ? 0 : 1000) + (ownsBuilding.test(text.slice(mention.end, mention.end + 14)) ? 1000 : 0) + gap(trigger, mention);
    if (distance >= least) continue;
    best = mention;
    least = distance;
  }
  return best;
}

/** `outside the Norvind office in Karachi`: whose office it is; where it stands is said behind it. */
const ownsBuilding = /^ (?:office|plant|factory|store|shop|branch|building|warehouse|depot|mill|mine|works|yard|hotel|school|clinic|club)s?\b/;

// `said on Tuesday that troops left`, `on Tuesday officials said`, `on Tuesday pledged to leave`: the day of the saying.
function belongsToAnother(text: string, trigger: Span, timex: Span): boolean {
  return isReportingDate(text, timex.start) || (timex.end <= trigger.start && governs(text.slice(timex.end, trigger.start)));
}

const pastVerb = new RegExp(`\\b(?:${plainPast}|was|were)\\b`);
const relative = /^(?:who|which|that|whose|whom|where)\b/;
const background = /\b(?:amid|despite) (?:(?:the|an?|its|their|his|her|this|that) )?$/i;

// `the bridge that fell in 2018 reopened on Monday`: in one stretch stand the relative clause and the verb of the main
// one, and each has the time on its own side of the other verb. `Amid the strike, they met on Monday`.
function isAcrossVerb(text: string, { start, end, form, clause, phrase }: TriggerMention, timex: Span): boolean {
  const before = timex.end <= start;
  if (form === 'noun') return !before && background.test(text.slice(Math.max(0, phrase.start - 16), phrase.start)) && text.slice(end, timex.start).includes(',');
  if (!relative.test(text.slice(clause.start, clause.start + 6)) || timex.start < clause.start) return false;
  return pastVerb.test((before ? text.slice(clause.start, timex.start) : text.slice(end, timex.start)).slice(0, longest));
}

/** Code units of a clause that are looked through. */
const longest = 400;

// A duration or a set is no day; `recently` has no interval to hold against another.
function isDated(text: string, timex: Timex): boolean {
  const { from, to } = daysOf(text, timex);
  return (timex.type === 'DATE' || timex.type === 'TIME') && from !== null && to !== null && !isBareClock(timex);
}

const namesDay = /[a-z]day\b|night|morning|evening|noon|dawn|dusk|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[-/]\d|\b(?:19|20)\d\d$/i;

// `at 6 pm`: an hour of the day that is told of, which need not be the day of publication.
function isBareClock({ type, text }: Timex): boolean {
  return type === 'TIME' && !namesDay.test(text);
}

const hourBefore = /\bbefore $/i;
const daybreak = /^(?:dawn|daybreak|sunrise|first light|midnight|noon|midday)\b/i;
const closeBy = /\b(?:just|shortly|soon|immediately|moments|minutes|seconds) (?:before|after) $/i;

/** The days that a time gives an event: `before dawn on Friday` and `shortly after 9pm on Friday` are of that day. */
export function daysOf(text: string, { start, interval, value, type }: Timex): DayInterval {
  const { from, to } = interval;
  if (type !== 'TIME' || (from === null) === (to === null)) return interval;
  const words = text.slice(Math.max(0, start - 24), start);
  if (!closeBy.test(words) && !(hourBefore.test(words) && daybreak.test(text.slice(start, start + 12)))) return interval;
  const day = parseDay(value.slice(0, 10));
  return day === undefined ? interval : { from: day, to: day };
}

// What stands behind the trigger is nearer than what stands as far before it.
function gap(trigger: Span, other: Span): number {
  return other.start >= trigger.end ? other.start - trigger.end : (trigger.start - other.end) * 1.5 + 1;
}
