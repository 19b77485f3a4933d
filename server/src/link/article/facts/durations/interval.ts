/**
 * The two ends of a length that counts from one time to another: `five years ago, in 2016`, `six days later`, `eight years
 * after the 2003 invasion`. It must not count.
 */
import type { EventMention, Timex } from '../../article.ts';
import type { ReadArticle } from '../extractor.ts';
import { endOf, isDated, isWritten, spanOf } from './ends.ts';
import type { Context, Ends } from './ends.ts';
import { newsEnd } from './lately.ts';
import { lengthOf } from './length.ts';
import { sinceBegun } from './stretch.ts';
import { clausesBefore } from './told.ts';

/** The ends of a length that counts back from publication, which is one of them: `in March 2016, five years ago`. */
export function agoOf({ article, text, times }: Context, timex: Timex): Ends | undefined {
  const { published } = article;
  if (published.status !== 'stated') return undefined;
  const beside = times.find((time) => {
    if (!isWritten(time)) return false;
    const gap = time.start > timex.end ? text.slice(timex.end, time.start) : text.slice(time.end, timex.start);
    // `planned since 2014, two years ago stopped`
    if (time.end <= timex.start && /\b(?:since|from|until|till|by|before|after|for|of|to) $/.test(text.slice(Math.max(0, time.start - 8), time.start))) return false;
    return gap.length < 24 && /^(?:,? ?\(?(?:in|on|back in|since)?(?: the (?:spring|summer|autumn|fall|winter) of)? ?|,? ?(?:nearly|about|almost|some|more than|over)? ?)$/i.test(gap);
  });
  if (beside === undefined) return undefined;
  return { first: endOf(beside), last: untilNow(timex, published.interval), kind: 'interval' };
}

/** The ends of a length that counts on from a time told before: `elected in 1997 and left eight years later, in 2005`. */
export function laterOf(context: Context, timex: Timex): Ends | undefined {
  const { text, times } = context;
  const last = times.find((time) => time.start >= timex.end && isWritten(time));
  const first = times.findLast((time) => time.end <= timex.start && isWritten(time));
  if (first !== undefined && last !== undefined && /^,? (?:in |on )?$/.test(text.slice(timex.end, last.start))) return { first: endOf(first), last: endOf(last), kind: 'interval' };
  if (first === undefined && last !== undefined) return afterSentence(context, timex, last);
  return last === undefined ? (sinceBegun(context, timex) ?? clausesBefore(context, timex)) : undefined;
}

// `It sank on 3 May 2018. Six days later, on 9 May 2018, …`: counted from the only time of the sentence before.
function afterSentence({ text, sentence, earlier }: Context, timex: Timex, last: Timex): Ends | undefined {
  const [first, ...more] = earlier.filter(({ type }) => type === 'DATE' || type === 'TIME');
  if (first === undefined || more.length > 0 || !isWritten(first) || !/^(?:(?:It|He|She|They) (?:[a-z]+ ){1,5})?(?:Just |Only |And )?$/.test(text.slice(sentence.start, timex.start))) return undefined;
  return /^,? (?:in |on )?$/.test(text.slice(timex.end, last.start)) ? { first: endOf(first), last: endOf(last), kind: 'interval' } : undefined;
}

/** `It has been 31 years since the flood of 1990`, `31 years on from the flood of 1990` */
const marking = /^(?:It (?:has been|is)|[^.;:“”]{2,40} (?:marks|marked|will mark)) (?:now |exactly |almost |nearly |about |more than )?$/;
const sinceThen = /^ (?:since|on from) (?!he\b|she\b|they\b)[^.,;:\d]{0,60}$/;

/** `has been in the job for four years, since 2017`: up to publication. */
export function sinceNow({ article: { published }, text, sentence, times }: Context, timex: Timex): Ends | undefined {
  const first = times.find((time) => time.start >= timex.end && isWritten(time));
  const isMarked = first !== undefined && sinceThen.test(text.slice(timex.end, first.start)) && published.status === 'stated' && times.filter(isWritten).length === 1;
  if (isMarked && (marking.test(text.slice(sentence.start, timex.start)) || (timex.start === sentence.start && / on from /.test(text.slice(timex.end, first.start))))) {
    return { first: endOf(first), last: untilNow(timex, published.interval), kind: 'interval' };
  }
  const isSince = first !== undefined && /^,? since (?:early |late |about )?$/.test(text.slice(timex.end, first.start));
  if (!isSince || published.status !== 'stated' || !/\b(?:has|have)\b[^.;:]{0,80} for (?:the (?:past|last) )?$/.test(text.slice(sentence.start, timex.start))) return undefined;
  return { first: endOf(first), last: untilNow(timex, published.interval), kind: 'interval' };
}

function untilNow(timex: Timex, days: Ends['last']['days']): Ends['last'] {
  return { ...spanOf(timex), text: 'publication', days };
}

const forward = /^ (?:on )?(after|since|following|before|from) (?=\S)/;

/** `after joining the party founded in 1990`: the year is the party's. */
const ofAnother = /^[a-z]+ing\b.*\b(?:[a-z]+ed|built|born|begun|set up|held) (?:in|on) $/;
const anotherVerb = /\b(?:was|were|had|has|is|are|made|became|came|went|took|gave|brought|led|left|drove|forced|cost|killed|destroyed|expired|lapsed|ended|failed|fell|closed)\b/;

/** The ends of a length after or before a time or an event: `in 2011, eight years after the 2003 invasion`, `eight years after the 2003 invasion, in 2011`. */
export function intervalOf(context: Context, timex: Timex): Ends | undefined {
  const { text, sentence, times } = context;
  const behind = text.slice(timex.end, sentence.end);
  const word = forward.exec(behind)?.[1];
  if (word === undefined) return undefined;
  const isOn = behind.startsWith(' on ');
  if ((word === 'from') !== isOn) return undefined;
  const from = timex.end + word.length + (isOn ? 5 : 2);
  const clauseEnd = from + (/^(?:[^,;:]|, (?=\d{4}\b))*/.exec(text.slice(from, sentence.end))?.[0].length ?? 0);
  const isEnd = endsOfUnit(timex);
  const other = times.find((time) => time.start >= from && time.end <= clauseEnd && isEnd(time) && time.start - from < 80);
  // `after the 1980 crash made her famous`: the year is the crash's.
  if (other !== undefined && (anotherVerb.test(text.slice(other.end, clauseEnd)) || ofAnother.test(text.slice(from, other.start)))) return undefined;
  const near = nearEnd(context, timex, other?.end ?? clauseEnd) ?? (other === undefined || word !== 'after' ? undefined : newsEnd(context, timex));
  const far = other === undefined ? (namedAgain(context, from, near) ?? begunAgain(context, from, near) ?? eventDays(context, from, clauseEnd)) : endOf(other);
  if (far === undefined || near === undefined) return undefined;
  return word === 'before' ? { first: near, last: far, kind: 'interval' } : { first: far, last: near, kind: 'interval' };
}

/** `left in 2011, having worked there for seven years since 2004` */
const worked = /^, having (?:worked|served|been|spent|played|lived|taught|stayed|ruled)(?: [a-z]+){0,3} (?:for )?$/;

/** `the law of 1959 came twelve years after`, `the 1965 crash came`: the subject's own time. */
const came = /^,? (?:[a-z]+ )?(?:came|comes|followed|was (?:passed|signed|adopted|held|published)|took place|occurred|happened) (?:just |only |exactly |about |nearly |almost |more than |some |barely |a full )?$/;

// Days and weeks lie between days, whose year the article's own date may give.
function endsOfUnit(timex: Timex): (time: Timex) => boolean {
  return lengthOf(timex)?.unit === 'year' ? isWritten : isDated;
}

// The time right before the length, else the one that follows the clause behind a comma.
function nearEnd({ article: { published }, text, sentence, times }: Context, timex: Timex, behind: number): Ends['first'] | undefined {
  if (published.status === 'stated' && /^(?:Now|Today),? (?:just |only |nearly |almost |more than )?$/.test(text.slice(sentence.start, timex.start))) return untilNow(timex, published.interval);
  const isEnd = endsOfUnit(timex);
  const before = times.findLast((time) => time.end <= timex.start && isEnd(time));
  const gap = before === undefined ? undefined : text.slice(before.end, timex.start);
  if (before !== undefined && gap !== undefined && /^(?:,| -| –|—|\s?\()?\s?(?:just |only |exactly |about |nearly |almost |more than |some |over |less than |barely |a full )?$/.test(gap)) return endOf(before);
  if (before !== undefined && gap !== undefined && worked.test(gap)) return endOf(before);
  if (before !== undefined && gap !== undefined && came.test(gap) && times.find(isEnd) === before) return endOf(before);
  // `It closed in 2011, eight years after …` has its time right there; elsewhere the sentence must begin with the length.
  if (text.slice(sentence.start, timex.start).trim().length > 14) return undefined;
  const after = times.find((time) => time.start >= behind && isEnd(time));
  return after !== undefined && /^[^,;:.]{0,60},[^;:.]{0,60}$/.test(text.slice(behind, after.start)) ? endOf(after) : undefined;
}

// `founded in 1990, was sold in 2002, twelve years after its founding`: the noun takes up the verb before the year.
function namedAgain({ text, sentence, times }: Context, from: number, near: Ends['first'] | undefined): Ends['first'] | undefined {
  const stem = /^(?:its|his|her|their|the) ([a-z]{4})/.exec(text.slice(from, from + 30))?.[1];
  const dated = near === undefined || stem === undefined ? [] : times.filter((time) => time.end < near.start && isWritten(time));
  const found = dated.find((time) => new RegExp(`\\b${stem ?? ''}[a-z]* (?:in|on) $`, 'i').test(text.slice(Math.max(sentence.start, time.start - 24), time.start)));
  return found === undefined ? undefined : endOf(found);
}

/** Words for a beginning that one article changes between: `construction began`, `after work started`. */
const beginnings: readonly RegExp[] = [/^(?:beg[aiu]n|start|open|work|construct|launch)/, /^(?:found|establish|creat|form|set up)/, /^sign/, /^(?:built|buil|erect)/, /^(?:elect)/, /^(?:marr|wed)/, /^(?:appoint|hir)/, /^(?:vanish|disappear|went missing)/, /^(?:arrest|detain|kidnap|abduct|seiz)/, /^(?:crash|sank|sunk)/];
const again = /^(?:(?:it|he|she|they|work|construction|the (?:work|firm|company|club|war|project|talks)) )?(?:(?:was|were|had|had been|first) )?(?<verb>[a-z]{4,}|set up)(?: (?:work|it))?(?=[.,;]|$)/;

// `Construction began in 2004. It opened in 2011, seven years after work started`: the one beginning told before, with its year.
function begunAgain({ text, sentence, times, earlier, before }: Context, from: number, near: Ends['first'] | undefined): Ends['first'] | undefined {
  const verb = again.exec(text.slice(from, sentence.end))?.groups?.verb;
  const kind = verb === undefined || near === undefined ? undefined : beginnings.find((one) => one.test(verb));
  if (kind === undefined || near === undefined) return undefined;
  const told = [...earlier, ...times.filter((time) => time.end < near.start)].filter(isDated);
  const found = told.filter((time) => {
    const start = Math.max(before?.start ?? sentence.start, time.start - 40);
    return text.slice(start, time.start).toLowerCase().split(/[^a-z]+/).slice(-4).some((word) => kind.test(word));
  });
  const [one, ...more] = found;
  if (one === undefined || more.length > 0) return undefined;
  const isBefore = one.end <= sentence.start && before !== undefined;
  return isBefore && !isOfSame(text.slice(before.start, one.start), text.slice(sentence.start, near.start), text.slice(from, sentence.end)) ? undefined : endOf(one);
}

const pronoun = /^(?<who>he|she|it|they)\b/i;
const workAlone = /^(?:The )?(?:building |construction |main |preparatory )?(?:work|construction)\s[a-z]+(?: in)? $/i;

// `The mine opened in 1990. A new shaft was finished in 2011`: the beginning must be of what the sentence, and its last clause, is about.
function isOfSame(told: string, said: string, clause: string): boolean {
  const [first, here, there] = [told, said, clause].map((words) => pronoun.exec(words)?.groups?.who?.toLowerCase());
  // What opened was built before.
  if (/^(?:work|construction)\b/.test(clause) && /\b(?:opened|launched) in $/.test(told)) return false;
  if (here !== undefined) return (first === undefined || first === here) && (there === undefined || there === here);
  if (workAlone.test(told)) return true;
  const subject = new Set(contentWords(told));
  return contentWords(said).slice(0, 4).some((word) => subject.has(word));
}

function contentWords(words: string): readonly string[] {
  const all = words.split(/[^\p{L}-]+/u).slice(0, 10).map((word) => word.toLowerCase());
  return all.filter((word) => word.length > 3 && !/^(?:[a-z]{2,}ed|that|this|their|were|with|from|work|construction|began|begun|first|after|when)$/.test(word));
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
