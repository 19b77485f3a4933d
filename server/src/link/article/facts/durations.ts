/**
 * A length of time with the two times that it lies between: `from 1980 to 1988, an eight-year war`, `in 2011, eight
 * years after the 2003 invasion`, `five years ago, in 2016`. It must not count.
 */
import type { DayInterval } from '../../../base/civil-date.ts';
import type { Span } from '../../../base/span.ts';
import type { PlacedParagraph } from '../../../text/document.ts';
import type { EventMention, Timex } from '../article.ts';
import type { ReadArticle } from './extractor.ts';
import type { DurationFact } from './figure-fact.ts';
import { factIn } from './numbered-sentences.ts';

type Unit = DurationFact['value']['unit'];
type Ends = Pick<DurationFact['value'], 'first' | 'last' | 'kind'>;

interface Context {
  readonly article: ReadArticle;
  readonly text: string;
  readonly sentence: Span;
  readonly times: readonly Timex[];
  /** Those of the sentence before, in the same paragraph. */
  readonly earlier: readonly Timex[];
}

const units: Readonly<Record<string, Unit>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const hedged = /\b(about|around|some|nearly|almost|roughly|approximately|close to|more than|over|at least|less than|under|up to|just over|just under)(?: an?)? $/i;

/** The durations of an article whose ends are written. */
export function durationsIn(article: ReadArticle): DurationFact[] {
  const { document, timexes } = article;
  let next = 0;
  return document.paragraphs.flatMap((placed) => {
    const end = placed.start + placed.paragraph.text.length;
    const own: Timex[] = [];
    for (let timex = timexes[next]; timex !== undefined && timex.start < end; timex = timexes[++next]) own.push(timex);
    return own.some(({ type }) => type === 'DURATION') || own.some(isRelative) ? inParagraph(article, placed, own) : [];
  });
}

function inParagraph(article: ReadArticle, placed: PlacedParagraph, timexes: readonly Timex[]): DurationFact[] {
  let next = 0;
  let before: readonly Timex[] = [];
  return placed.paragraph.sentences.flatMap(({ start, end }): DurationFact[] => {
    const sentence = { start: placed.start + start, end: placed.start + end };
    const times: Timex[] = [];
    for (let timex = timexes[next]; timex !== undefined && timex.start < sentence.end; timex = timexes[++next]) times.push(timex);
    const earlier = before;
    before = times;
    // A sentence with more times, or a longer one, is a table.
    if (times.length < 2 || times.length > 24 || end - start > 3000) return [];
    const context: Context = { article, text: article.document.text, sentence, times, earlier };
    return times.flatMap((timex) => durationOf(context, placed, timex) ?? []);
  });
}

function durationOf(context: Context, placed: PlacedParagraph, timex: Timex): DurationFact | undefined {
  const length = lengthOf(timex);
  const ends = length === undefined ? undefined : isAgo(timex) ? agoOf(context, timex) : isLater(timex) ? laterOf(context, timex) : endsOf(context, timex);
  if (length === undefined || ends === undefined) return undefined;
  const hedge = hedged.exec(context.text.slice(Math.max(context.sentence.start, timex.start - 20), timex.start))?.[1]?.toLowerCase();
  const written = /^(?:nearly|almost|about|around|some|roughly|more than|over|at least|less than|under|up to)\b/i.exec(timex.text)?.[0].toLowerCase();
  const bound = boundOf(hedge ?? written, timex.mod);
  const span = { start: Math.min(timex.start, ends.first.start, ends.last.start), end: Math.max(timex.end, ends.first.end, ends.last.end) };
  const isInside = span.start >= context.sentence.start && span.end <= context.sentence.end;
  const value = { ...length, ...(bound === undefined ? {} : { bound }), ...ends };
  const sentence = { span: context.sentence, text: '', role: placed.role, numbers: [], paragraph: placed };
  return { ...factIn(sentence, 'facts/durations', isInside ? span : timex), ...(isInside ? {} : { start: timex.start, end: timex.end }), subject: { kind: 'article' }, attribute: 'duration', value };
}

function lengthOf({ type, value, text }: Timex): { length: number; unit: Unit } | undefined {
  if (type === 'DATE') return relativeLength(text);
  const match = type === 'DURATION' ? /^P(\d{1,4})([YMWD])$/.exec(value) : null;
  const unit = units[match?.[2] ?? ''];
  if (match === null || unit === undefined || /decade|centur|couple|fortnight|weekend/i.test(text)) return undefined;
  return { length: Number(match[1]), unit };
}

function isAgo({ type, text }: Timex): boolean {
  return type === 'DATE' && / ago$/.test(text);
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']; // prettier-ignore

function isLater({ type, text }: Timex): boolean {
  return type === 'DATE' && / later$/.test(text);
}

function isRelative(timex: Timex): boolean {
  return isAgo(timex) || isLater(timex);
}

function relativeLength(text: string): { length: number; unit: Unit } | undefined {
  const match = /(?:^| )(\d{1,3}|[a-z]+) (year|month|week|day)s (?:ago|later)$/i.exec(text);
  const word = (match?.[1] ?? '').toLowerCase();
  const length = /^\d/.test(word) ? Number(word) : numbers.indexOf(word) + 1;
  return match === null || length < 2 ? undefined : { length, unit: (match[2] ?? 'year').toLowerCase() as Unit };
}

function boundOf(hedge: string | undefined, mod: string | undefined): DurationFact['value']['bound'] {
  if (hedge === undefined) return mod === undefined ? undefined : 'about';
  if (/more|over|least/.test(hedge)) return 'at-least';
  return /less|under|up to/.test(hedge) ? 'at-most' : 'about';
}

// `in March 2016, five years ago`: the other end is the day of publication.
function agoOf({ article, text, times }: Context, timex: Timex): Ends | undefined {
  const { published } = article;
  if (published.status !== 'stated') return undefined;
  const beside = times.find((time) => {
    if (!isWritten(time)) return false;
    const gap = time.start > timex.end ? text.slice(timex.end, time.start) : text.slice(time.end, timex.start);
    return gap.length < 24 && /^(?:,? ?\(?(?:in|on|back in|since)?(?: the (?:spring|summer|autumn|fall|winter) of)? ?|,? ?(?:nearly|about|almost|some|more than|over)? ?)$/i.test(gap);
  });
  if (beside === undefined) return undefined;
  return { first: endOf(beside), last: { ...spanOf(timex), text: 'publication', days: published.interval }, kind: 'interval' };
}

// `elected in 1997 and left eight years later, in 2005`.
function laterOf(context: Context, timex: Timex): Ends | undefined {
  const { text, times } = context;
  const last = times.find((time) => time.start >= timex.end && isWritten(time));
  const first = times.findLast((time) => time.end <= timex.start && isWritten(time));
  if (first !== undefined && last !== undefined && /^,? (?:in |on )?$/.test(text.slice(timex.end, last.start))) return { first: endOf(first), last: endOf(last), kind: 'interval' };
  if (first === undefined && last !== undefined) return afterSentence(context, timex, last);
  return last === undefined ? sinceBegun(context, timex) : undefined;
}

// `It sank on 3 May 2018. Six days later, on 9 May 2018, …`: counted from the only time of the sentence before.
function afterSentence({ text, sentence, earlier }: Context, timex: Timex, last: Timex): Ends | undefined {
  const [first, ...more] = earlier.filter(({ type }) => type === 'DATE' || type === 'TIME');
  if (first === undefined || more.length > 0 || !isWritten(first) || !/^(?:Just |Only |And )?$/.test(text.slice(sentence.start, timex.start))) return undefined;
  return /^,? (?:in |on )?$/.test(text.slice(timex.end, last.start)) ? { first: endOf(first), last: endOf(last), kind: 'interval' } : undefined;
}

// `began in 1990 and ended in 1995, five years later`.
function sinceBegun({ text, sentence, times }: Context, timex: Timex): Ends | undefined {
  const [first, last, ...more] = times.filter((time) => time.end <= timex.start && isDated(time));
  if (first === undefined || last === undefined || more.length > 0 || !/^,? (?:just |only )?$/.test(text.slice(last.end, timex.start))) return undefined;
  const isLife = begun.test(text.slice(Math.max(sentence.start, first.start - 60), first.start)) && over.test(text.slice(first.end, last.start));
  return isLife ? { first: endOf(first), last: endOf(last), kind: 'interval' } : undefined;
}

const apart = /^(?:,? to |,? until |,? till |,? through |\s?[–—-]\s?| and )(?:early |late |mid-?)?$/;

function endsOf(context: Context, timex: Timex): Ends | undefined {
  return stretchOf(context, timex) ?? lifeOf(context, timex) ?? intervalOf(context, timex);
}

// Two times joined to one stretch, right before or right behind the length.
function stretchOf({ text, sentence, times }: Context, timex: Timex): Ends | undefined {
  const written = times.filter(isDated);
  for (const [at, last] of written.entries()) {
    const first = written[at - 1];
    if (first === undefined || !apart.test(text.slice(first.end, last.start))) continue;
    const before = text.slice(Math.max(sentence.start, first.start - 12), first.start);
    const joint = text.slice(first.end, last.start);
    if (/and/.test(joint) ? !/\bbetween $/i.test(before) : !/(?:\bfrom |\(|, |^)$/i.test(before)) continue;
    const gap = timex.start >= last.end ? text.slice(last.end, timex.start) : timex.end <= first.start ? text.slice(timex.end, first.start) : '.';
    if (gap.endsWith('(') && text.charAt(timex.end) !== ')') continue;
    if (isOneClause(gap, timex.start >= last.end) || whichRan.test(gap)) return { first: endOf(first), last: endOf(last), kind: 'stretch' };
  }
  return undefined;
}

const begun = /\b(?:beg[au]n|started|built|erected|opened|launched|founded|established|elected|jailed|imprisoned|appointed|erupted|broke out|took office)\b[^,.;:]{0,24}\b(?:in|on) $/i;
const over = /^[^.;:]{0,30}\b(?:ended|finished|closed|released|freed|left|retired|resigned|stepped down|collapsed|was completed)\b[^,.;:]{0,24}\b(?:in|on) $/;
const lasted = /^,? (?:lasting|having lasted|a period of) (?:about |nearly |almost |more than )?$/;
const spent = /^,? (?:after|having served|having spent) $/;
const endsThere = /^(?: of (?:[a-z]+ )?(?:fighting|war|conflict|bloodshed|strife|work|construction|operation|service|rule|existence|captivity|occupation))?\.?$/;
/** `she spent`, `, stood for`: between the first end and the length. */
const during = /^,? ?(?:[a-z]+ ){0,2}(?:spent|served|stood|stayed|lasted|survived|ruled|reigned)(?: for)? (?:about |nearly |almost |more than )?$/;
const untilEnd = /^(?: (?:in|behind) (?:prison|jail|office|power|custody|bars|exile))? (?:until|till|before)\b[^.,;:]{0,40}\b(?:in|on) $/;
const kept = /^ (?:in|behind) (?:prison|jail|office|power|custody|bars)\b/;

// `began in 1990 and ended in 1995, lasting five years`, `the five-year project started in 1990 and ended in 1995`.
function lifeOf({ text, sentence, times }: Context, timex: Timex): Ends | undefined {
  const [first, last, ...more] = times.filter(isDated);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  if (!begun.test(text.slice(Math.max(sentence.start, first.start - 60), first.start))) return undefined;
  if (timex.start >= first.end && timex.end <= last.start && during.test(text.slice(first.end, timex.start)) && untilEnd.test(text.slice(timex.end, last.start))) {
    return { first: endOf(first), last: endOf(last), kind: 'stretch' };
  }
  if (!over.test(text.slice(first.end, last.start))) return undefined;
  const gap = timex.start >= last.end ? text.slice(last.end, timex.start) : '';
  const isBehind = lasted.test(gap) || / – $| - $/.test(gap) || (spent.test(gap) && (kept.test(text.slice(timex.end, timex.end + 20)) || endsThere.test(text.slice(timex.end, sentence.end))));
  const isSubject = timex.end <= first.start && /\w-(?:year|month|week|day)$/.test(timex.text) && /^(?: [a-z]+){1,4} (?:in |on )?$/.test(text.slice(timex.end, first.start));
  return isBehind || isSubject ? { first: endOf(first), last: endOf(last), kind: 'stretch' } : undefined;
}

const other = /[.;:]|\b(?:and|but|when|while|after|before|later|earlier|ago|every|each|per|of|with|on|using|by|that|which|who)\b/;
const lengthBehind = /^(?:\)?,| \(|\)| -| –|—)? ?(?:(?:for|last(?:s|ed|ing)?|was|is|an?|the|his|her|its|their|or|in|over|making it|nearly|almost|about|some|more than|less than|(?:period|span|total|stretch) of) ){0,3}(?:[a-z]+ )?$/;
const lengthBefore = /^[^,]{0,40},? ?(?:\(|from |- |– )$|^[^,]{0,30}, $|^,? ?[a-z]{0,12} ?between $/i;

/** `the five-year contract, which runs from` */
const whichRan = /^ [a-z]+(?: [a-z]+)?,? (?:which|that) (?:runs?|ran|lasts|lasted|extends|extended|was to run|is to run|will run) (?:from )?$/;

// The words between length and stretch must be of one thing: `a two-year study of data from 1990 to 2010` is not.
function isOneClause(gap: string, isBehind: boolean): boolean {
  return gap.length <= 60 && !other.test(gap.replace(/\b(?:period|span|total|stretch) of\b/, '')) && (isBehind ? lengthBehind : lengthBefore).test(gap);
}

const forward = /^ (after|since|following|before) (?=\S)/;

// `in 2011, eight years after the 2003 invasion`, `eight years after the 2003 invasion, in 2011`.
function intervalOf(context: Context, timex: Timex): Ends | undefined {
  const { text, sentence, times } = context;
  const behind = text.slice(timex.end, sentence.end);
  const word = forward.exec(behind)?.[1];
  if (word === undefined) return undefined;
  const from = timex.end + word.length + 2;
  const clauseEnd = from + (/^(?:[^,;:]|, (?=\d{4}\b))*/.exec(text.slice(from, sentence.end))?.[0].length ?? 0);
  const other = times.find((time) => time.start >= from && time.end <= clauseEnd && isWritten(time) && time.start - from < 80);
  const near = nearEnd(context, timex, other?.end ?? clauseEnd);
  const far = other === undefined ? (namedAgain(context, from, near) ?? eventDays(context, from, clauseEnd)) : endOf(other);
  if (far === undefined || near === undefined) return undefined;
  return word === 'before' ? { first: near, last: far, kind: 'interval' } : { first: far, last: near, kind: 'interval' };
}

/** `the law of 1959 came twelve years after`, `the 1965 crash came`: the subject's own time. */
const came = /^,? (?:[a-z]+ )?(?:came|comes|followed|was (?:passed|signed|adopted|held|published)|took place|occurred|happened) (?:just |only |exactly |about |nearly |almost |more than |some |barely |a full )?$/;

// The time right before the length, else the one that follows the clause behind a comma.
function nearEnd({ text, sentence, times }: Context, timex: Timex, behind: number): Ends['first'] | undefined {
  const before = times.findLast((time) => time.end <= timex.start && isWritten(time));
  const gap = before === undefined ? undefined : text.slice(before.end, timex.start);
  if (before !== undefined && gap !== undefined && /^(?:,| -| –|—|\s?\()?\s?(?:just |only |exactly |about |nearly |almost |more than |some |over |less than |barely |a full )?$/.test(gap)) return endOf(before);
  if (before !== undefined && gap !== undefined && came.test(gap) && times.find(isWritten) === before) return endOf(before);
  // `It closed in 2011, eight years after …` has its time right there; elsewhere the sentence must begin with the length.
  if (text.slice(sentence.start, timex.start).trim().length > 14) return undefined;
  const after = times.find((time) => time.start >= behind && isWritten(time));
  return after !== undefined && /^[^,;:.]{0,60},[^;:.]{0,60}$/.test(text.slice(behind, after.start)) ? endOf(after) : undefined;
}

// `founded in 1990, was sold in 2002, twelve years after its founding`: the noun takes up the verb before the year.
function namedAgain({ text, sentence, times }: Context, from: number, near: Ends['first'] | undefined): Ends['first'] | undefined {
  const stem = /^(?:its|his|her|their|the) ([a-z]{4})/.exec(text.slice(from, from + 30))?.[1];
  const dated = near === undefined || stem === undefined ? [] : times.filter((time) => time.end < near.start && isWritten(time));
  const found = dated.find((time) => new RegExp(`\\b${stem ?? ''}[a-z]* (?:in|on) $`, 'i').test(text.slice(Math.max(sentence.start, time.start - 24), time.start)));
  return found === undefined ? undefined : endOf(found);
}

/** Events of an article that are looked through for the one that a length counts from. */
const mostEvents = 300;

// `eight years after the invasion`: an event that the article dates elsewhere, and only so.
function eventDays({ article, text }: Context, from: number, end: number): Ends['first'] | undefined {
  const told = article.events.slice(0, mostEvents).find((event) => event.trigger.start >= from && event.trigger.end <= end && event.minor === undefined);
  if (told === undefined || !/^(?:the|his|her|its|their) /i.test(text.slice(from, end))) return undefined;
  const dated = article.events.slice(0, mostEvents).filter((event) => isDatedTwin(article, event, told));
  const [twin] = dated;
  if (twin === undefined || dated.some((event) => event.interval.from !== twin.interval.from || event.interval.to !== twin.interval.to)) return undefined;
  return { ...spanOf(twin.trigger), text: text.slice(twin.start, twin.end), days: twin.interval };
}

function isDatedTwin({ timexes }: ReadArticle, event: EventMention, told: EventMention): boolean {
  const timex = event.time === undefined ? undefined : timexes[event.time];
  return event !== told && event.lemma === told.lemma && event.several === undefined && told.several === undefined && timex !== undefined && isWritten(timex);
}

/** Whether it is a day or year of the calendar: in `from June 3 to June 7, 2019` the second says the year of the first. */
function isDated(timex: Timex): boolean {
  const { type, known, interval, mod } = timex;
  return isWritten(timex) || (type === 'DATE' && known.has('day') && known.has('month') && interval.from !== null && interval.to !== null && mod === undefined);
}

/** Whether the year stands there: nothing else can be contradicted by a length. */
function isWritten({ type, known, interval, mod, value }: Timex): boolean {
  const isClosed = (interval.from !== null && interval.to !== null) || /^\d{4}(?:-\d\d){0,2}$/.test(value);
  return type === 'DATE' && known.has('year') && isClosed && mod === undefined;
}

// `until 2007` is open to the past: the year itself is what ends the stretch.
function daysOf({ interval: { from, to }, value }: Timex): DayInterval {
  const length = value.length >= 10 ? 0 : value.length >= 7 ? 30 : 364;
  return { from: from ?? (to === null ? null : to - length), to: to ?? (from === null ? null : from + length) };
}

function endOf(timex: Timex): Span & { text: string; days: DayInterval } {
  const { start, end, text } = timex;
  return { start, end, text, days: daysOf(timex) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
