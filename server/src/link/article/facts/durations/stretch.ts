/**
 * The two ends of a stretch beside its length: joined to one (`from 1990 to 1995, a five-year war`), or told by what began
 * and ended. It must not know lengths that count from another time.
 */
import type { Span } from '../../../../base/span.ts';
import type { Timex } from '../../article.ts';
import { endOf, isDated } from './ends.ts';
import type { Context, Ends } from './ends.ts';

const apart = /^(?:,? to |,? until |,? till |,? through |,? (?:to|until|till) (?:its|his|her|the) (?:last|final|closing) (?:night|day|show|performance|match|game|episode) (?:in|on) |\s?[–—-]\s?| and )(?:early |late |mid-?)?$/;

/** The ends of a length that stands right before or right behind two times joined to one stretch. */
export function stretchOf({ text, sentence, times }: Context, timex: Timex): Ends | undefined {
  const written = times.filter(isDated);
  const days = daysOfMonth(text, sentence, written, timex);
  if (days !== undefined) return days;
  for (const [at, last] of written.entries()) {
    const first = written[at - 1];
    if (first === undefined || !apart.test(text.slice(first.end, last.start))) continue;
    const before = text.slice(Math.max(sentence.start, first.start - 12), first.start);
    const joint = text.slice(first.end, last.start);
    if (/and/.test(joint) ? !/\bbetween $/i.test(before) : !/(?:\bfrom |\(|, |^)$/i.test(before)) continue;
    const gap = timex.start >= last.end ? text.slice(last.end, timex.start) : timex.end <= first.start ? text.slice(timex.end, first.start) : '.';
    if (gap.endsWith('(') && text.charAt(timex.start >= last.end ? timex.end : last.end) !== ')') continue;
    if (compared.test(text.slice(timex.end, timex.end + 12))) continue;
    if (pause.test(text.slice(timex.end, timex.end + 16))) continue;
    // Whoever ran it may have been its head for a part of that time, not for longer.
    if (asItsHead.test(gap)) return { first: endOf(first), last: endOf(last), kind: 'stretch', bound: 'at-least' };
    const isInJob = spentThere.test(gap) && inJob.test(text.slice(timex.end, Math.min(sentence.end, timex.end + 40)));
    if (isOneClause(gap, timex.start >= last.end) || whichRan.test(gap) || thatSomebody.test(gap) || inThose.test(gap) || isInJob) return { first: endOf(first), last: endOf(last), kind: 'stretch' };
  }
  return undefined;
}

/** `from 3 to 9 May`: the first day has the month of the second. */
const dayBefore = /\bfrom (?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)? (?:to|until|till|through) $/;

function daysOfMonth(text: string, sentence: Span, times: readonly Timex[], timex: Timex): Ends | undefined {
  for (const last of times) {
    const before = text.slice(Math.max(sentence.start, last.start - 24), last.start);
    const match = dayBefore.exec(before);
    const [from, to] = [Number(match?.groups?.day), Number(/^\d{4}-\d\d-(?<day>\d\d)$/.exec(last.value)?.groups?.day)];
    const day = last.interval.from;
    if (match === null || day === null || !(from < to)) continue;
    const start = last.start - before.length + match.index + 5;
    const gap = timex.start >= last.end ? text.slice(last.end, timex.start) : timex.end <= start ? text.slice(timex.end, start) : '.';
    const first = { start, end: start + String(from).length, text: String(from), days: { from: day - to + from, to: day - to + from } };
    if (isOneClause(gap, timex.start >= last.end) || whichRan.test(gap)) return { first, last: endOf(last), kind: 'stretch' };
  }
  return undefined;
}

/** `a two-year break included`: of a time inside the stretch. */
const pause = /^ (?:break|gap|pause|interruption|hiatus|absence|suspension|recess|delay|lull|truce)\b/;
const begun = /\b(?:beg[au]n|started|built|erected|opened|launched|founded|established|elected|jailed|imprisoned|appointed|erupted|broke out|took office|came to (?:the throne|power)|crowned)\b[^,.;:]{0,24}\b(?:in|on) $/i;
const over = /^[^.;:]{0,30}\b(?:ended|finished|closed|released|freed|left|retired|resigned|stepped down|collapsed|was completed)\b[^,.;:]{0,24}\b(?:in|on) $/;
const lasted = /^,? (?:lasting|having lasted|a period of) (?:about |nearly |almost |more than )?$/;
const spent = /^,? (?:after|having served|having spent) $/;
const endsThere = /^(?: of (?:[a-z]+ )?(?:fighting|war|conflict|bloodshed|strife|work|construction|operation|service|rule|existence|captivity|occupation))?\.?$/;
/** `she spent`, `, stood for`: between the first end and the length. */
const during = /^,? ?(?:[a-z]+ ){0,2}(?:spent|served|stood|stayed|lasted|survived|ruled|reigned)(?: for)? (?:about |nearly |almost |more than )?$/;
const untilEnd = /^(?: (?:in|behind) (?:prison|jail|office|power|custody|bars|exile))? (?:until|till|before)\b[^.,;:]{0,40}\b(?:in|on) $/;
const kept = /^ (?:in|behind) (?:prison|jail|office|power|custody|bars)\b/;

/** The ends of a length as what began and ended has them: `began in 1990 and ended in 1995, lasting five years`, `the five-year project started in 1990 and ended in 1995`. */
export function lifeOf({ text, sentence, times }: Context, timex: Timex): Ends | undefined {
  const [first, last, ...more] = times.filter(isDated);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  if (!begun.test(text.slice(Math.max(sentence.start, first.start - 60), first.start))) return undefined;
  if (timex.start >= first.end && timex.end <= last.start && during.test(text.slice(first.end, timex.start)) && untilEnd.test(text.slice(timex.end, last.start))) {
    return { first: endOf(first), last: endOf(last), kind: 'stretch' };
  }
  if (!over.test(text.slice(first.end, last.start))) return undefined;
  const gap = timex.start >= last.end ? text.slice(last.end, timex.start) : '';
  const isBehind = lasted.test(gap) || / – $| - $/.test(gap) || (spent.test(gap) && (kept.test(text.slice(timex.end, timex.end + 20)) || endsThere.test(text.slice(timex.end, sentence.end))));
  const isSubject = timex.end <= first.start && /\w-(?:year|month|week|day)$/.test(timex.text) && /^(?: [a-z]+){1,5}(?:, (?:which|that))?(?: had)? (?:[a-z]+ )?(?:in |on )?$/.test(text.slice(timex.end, first.start));
  return isBehind || isSubject ? { first: endOf(first), last: endOf(last), kind: 'stretch' } : undefined;
}

/** The ends of a length behind both: `began in 1990 and ended in 1995, five years later`. */
export function sinceBegun({ text, sentence, times }: Context, timex: Timex): Ends | undefined {
  const [first, last, ...more] = times.filter((time) => time.end <= timex.start && isDated(time));
  if (first === undefined || last === undefined || more.length > 0 || !/^,? (?:just |only )?$/.test(text.slice(last.end, timex.start)) || /^ than\b/.test(text.slice(timex.end, timex.end + 6))) return undefined;
  const isLife = begun.test(text.slice(Math.max(sentence.start, first.start - 60), first.start)) && over.test(text.slice(first.end, last.start));
  return isLife ? { first: endOf(first), last: endOf(last), kind: 'interval' } : undefined;
}

const other = /[.;:]|\b(?:and|but|when|while|after|before|later|earlier|ago|every|each|per|of|with|on|using|by|that|which|who)\b/;
const lengthBehind = /^(?:\)?,| \(|\)| -| –|—)? ?(?:(?:for|last(?:s|ed|ing)?|was|is|an?|the|his|her|its|their|or|in|over|making it|nearly|almost|about|some|more than|less than|(?:period|span|total|stretch) of) ){0,3}(?:[a-z]+ )?$/;
const lengthBefore = /^[^,]{0,40},? ?(?:\(|from |- |– )$|^[^,]{0,30}, $|^,? ?[a-z]{0,12} ?between $/i;

/** `from 2004 to 2011, four years longer than` */
const compared = /^ (?:longer|more|fewer|less|older|younger|earlier|shorter|ahead|behind|short)\b/;

/** `the seven years that she led the party, from`, `, and in those` */
const thatSomebody = /^ (?:that|when|in which|during which) (?:he|she|it|they) [^,.;:]{2,40},? from $/;
const inThose = /^,? (?:and )?(?:in|during|over|throughout) (?:those|these) $/;
/** `Mayor from 1990 until 1996, he spent six years in the job`, `From 1990 to 1996, during his six years as mayor`. */
const spentThere = /^,? (?:(?:he|she|they) (?:had )?(?:spent|served)|(?:in|during|over|throughout) (?:his|her|their)) (?:about |nearly |almost |more than )?$/;
const inJob = /^ (?:in (?:the|that) (?:job|post|role|position|office)|in (?:office|power|charge)|at the (?:helm|top)|as (?!a\b)[a-z]+)\b/;
/** `who ran the club from 1990 to 2002, was its chairman for` */
const asItsHead = /^,? (?:and )?(?:was|had been|served as) (?:(?:its|the|their) )?(?:[a-z]+ )?(?:chairman|chairwoman|chair|president|head|chief|director|leader|manager|mayor|governor|editor|principal|captain|chancellor|minister) for $/;
/** `the five-year contract, which runs from` */
const whichRan = /^ [a-z]+(?: [a-z]+)?,? (?:which|that) (?:runs?|ran|lasts|lasted|extends|extended|was to run|is to run|will run) (?:from )?$/;

// The words between length and stretch must be of one thing: `a two-year study of data from 1990 to 2010` is not.
function isOneClause(gap: string, isBehind: boolean): boolean {
  return gap.length <= 60 && !other.test(gap.replace(/\b(?:period|span|total|stretch) of\b/, '')) && (isBehind ? lengthBehind : lengthBefore).test(gap);
}
