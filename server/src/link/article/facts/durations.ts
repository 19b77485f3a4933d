/**
 * A length of time with the two times that it lies between: `from 1980 to 1988, an eight-year war`, `in 2011, eight
 * years after the 2003 invasion`, `five years ago, in 2016`. It must not count.
 */
import type { Span } from '../../../base/span.ts';
import type { PlacedParagraph } from '../../../text/document.ts';
import type { Timex } from '../article.ts';
import type { Context, Ends } from './durations/ends.ts';
import { agoOf, intervalOf, laterOf, sinceNow } from './durations/interval.ts';
import { searchOf, whenItCame } from './durations/lately.ts';
import { isAgo, isLater, isRelative, lengthOf } from './durations/length.ts';
import { lifeOf, stretchOf } from './durations/stretch.ts';
import { afterThere, clausesBefore, clausesOf, isAfterwards, isOn, sentenceBefore } from './durations/told.ts';
import type { ReadArticle } from './extractor.ts';
import type { DurationFact } from './figure-fact.ts';
import { factIn } from './numbered-sentences.ts';

const hedged = /\b(about|around|some|nearly|almost|roughly|approximately|close to|more than|over|at least|less than|under|up to|just over|just under)(?: an?)? $/i;

const compared = /^ (?:longer|shorter|more|less|fewer|older|younger|early|late|ahead|behind|than|too)\b/;

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
  let last: Span | undefined;
  return placed.paragraph.sentences.flatMap(({ start, end }): DurationFact[] => {
    const sentence = { start: placed.start + start, end: placed.start + end };
    const times: Timex[] = [];
    for (let timex = timexes[next]; timex !== undefined && timex.start < sentence.end; timex = timexes[++next]) times.push(timex);
    const earlier = before;
    const said = last;
    before = times;
    last = sentence;
    // A sentence with more times, or a longer one, is a table.
    if (times.length + earlier.length < 2 || times.length > 24 || end - start > 3000) return [];
    const context: Context = { article, text: article.document.text, sentence, times, earlier, ...(said === undefined ? {} : { before: said }) };
    return times.flatMap((timex) => durationOf(context, placed, timex) ?? []);
  });
}

function durationOf(context: Context, placed: PlacedParagraph, timex: Timex): DurationFact | undefined {
  // `two days longer than planned`, `two years early`
  if (compared.test(context.text.slice(timex.end, timex.end + 12))) return undefined;
  const length = lengthOf(timex);
  const ends = length === undefined ? undefined : isAgo(timex) ? agoOf(context, timex) : isLater(timex) ? laterOf(context, timex) : endsOf(context, timex);
  if (length === undefined || ends === undefined) return undefined;
  const hedge = hedged.exec(context.text.slice(Math.max(context.sentence.start, timex.start - 20), timex.start))?.[1]?.toLowerCase();
  const written = /^(?:nearly|almost|about|around|some|roughly|more than|over|at least|less than|under|up to)\b/i.exec(timex.text)?.[0].toLowerCase();
  const bound = boundOf(hedge ?? written, timex);
  const span = { start: Math.min(timex.start, ends.first.start, ends.last.start), end: Math.max(timex.end, ends.first.end, ends.last.end) };
  const isInside = span.start >= context.sentence.start && span.end <= context.sentence.end;
  const value = { ...length, ...(bound === undefined ? {} : { bound }), ...ends, ...(isOfPart(context, timex, length.unit, ends) ? { bound: 'at-least' as const } : {}) };
  const sentence = { span: context.sentence, text: '', role: placed.role, numbers: [], paragraph: placed };
  return { ...factIn(sentence, 'facts/durations', isInside ? span : timex), ...(isInside ? {} : { start: timex.start, end: timex.end }), subject: { kind: 'article' }, attribute: 'duration', value };
}

/** Who does so does it on some of the days. */
const nowAndThen = /\b(?:s[ai]ts?|sitting|met|meets?|played|plays|playing|worked|works|working|travel?led) (?:[\p{L}’'-]+ ){0,4}$/iu;
const inSpells = /\b(?:in (?:two|three|four|several|separate) (?:spells|stints|terms|parts|stages|periods|stretches)|on and off|off and on|altogether|in all)\b/;

// `sat for 88 days from October 2004 to July 2005`, `spent 40 days in hospital`: days between two months are counted, and may be fewer.
function isOfPart({ text, sentence }: Context, timex: Timex, unit: DurationFact['value']['unit'], { first, last, kind }: Ends): boolean {
  if (kind !== 'stretch') return false;
  const daysOf = ({ days: { from, to } }: Ends['first']): number => (from === null || to === null ? 0 : to - from);
  const isFiner = [first, last].every((end) => daysOf(end) >= (unit === 'month' ? YEAR : MONTH)) && unit !== 'year';
  return isFiner || nowAndThen.test(text.slice(sentence.start, timex.start)) || inSpells.test(text.slice(timex.end, sentence.end));
}

/** Days from the first to the last day of a month and of a year, at least. */
const [MONTH, YEAR] = [27, 364];

function boundOf(hedge: string | undefined, { mod, text }: Timex): DurationFact['value']['bound'] {
  if (hedge === undefined) return mod === undefined && !/decade/i.test(text) ? undefined : 'about';
  if (/more|over|least/.test(hedge)) return 'at-least';
  return /less|under|up to/.test(hedge) ? 'at-most' : 'about';
}

function endsOf(context: Context, timex: Timex): Ends | undefined {
  if (isOn(context, timex)) return clausesBefore(context, timex);
  if (isAfterwards(context, timex)) return laterOf(context, timex);
  return stretchOf(context, timex) ?? lifeOf(context, timex) ?? intervalOf(context, timex) ?? clausesOf(context, timex) ?? sinceNow(context, timex) ?? sentenceBefore(context, timex) ?? afterThere(context, timex) ?? searchOf(context, timex) ?? whenItCame(context, timex);
}
