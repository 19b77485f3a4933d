/**
 * The day from which quoted words speak: `"We leave tomorrow," she said on Monday` is of Tuesday. Only where the
 * words that attribute the quotation give its day in the same sentence. It must not know who speaks.
 */
import { contains, lastStartingAtOrBefore } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { TimeMention } from '../../../recognise/mention.ts';
import type { Document, PlacedParagraph } from '../../../text/document.ts';
import type { Placed } from '../place.ts';

type Time = Placed<TimeMention>;

/** Words of saying between a quotation and the day of it; further off they are of another saying. */
const reach = 80;
const saying = /\b(?:said|says|told|wrote|added|announced|declared|tweeted|posted|replied|asked|warned|insisted|promised|vowed|stated|argued)\b/;

/**
 * For each time inside a quotation that points from the moment of speaking, the time that says when that was;
 * by index into `times`.
 */
export function quotedFrom({ text, paragraphs }: Document, times: readonly Time[]): ReadonlyMap<number, Time> {
  const anchors = new Map<number, Time>();
  times.forEach((time, index) => {
    if (!pointsFromNow(time)) return;
    const days = daysBeside(times, index);
    const placed = paragraphs[time.paragraph];
    // Most stand beside no day: then nobody need know what is quoted here.
    const quotation = placed === undefined || days.length === 0 ? undefined : enclosing(placed.paragraph.quotations, inParagraph(time, placed));
    if (placed === undefined || quotation === undefined) return;
    const said = sayingDay(text, placed, quotation, days);
    if (said !== undefined) anchors.set(index, said);
  });
  return anchors;
}

function pointsFromNow({ expression }: Time): boolean {
  return expression.form === 'shift' && expression.from === 'published' && expression.distance !== true;
}

function inParagraph({ start, end }: Span, placed: PlacedParagraph): Span {
  return { start: start - placed.start, end: end - placed.start };
}

function enclosing<Outer extends Span>(outers: readonly Outer[], inner: Span): Outer | undefined {
  const outer = outers[lastStartingAtOrBefore(outers, inner.start)];
  return outer !== undefined && contains(outer, inner) ? outer : undefined;
}

/** Times that are looked at on either side. */
const nearby = 4;

// Those behind the time first, each side from it outwards; all of its paragraph.
function daysBeside(times: readonly Time[], index: number): readonly Time[] {
  const days: Time[] = [];
  const take = (at: number): void => {
    const time = times[at];
    if (time !== undefined && time.paragraph === times[index]?.paragraph && isDay(time)) days.push(time);
  };
  for (let at = index + 1; at <= index + nearby; at++) take(at);
  for (let at = index - 1; at >= index - nearby; at--) take(at);
  return days;
}

function sayingDay(text: string, placed: PlacedParagraph, quotation: Span, days: readonly Time[]): Time | undefined {
  const { paragraph, start } = placed;
  const sentence = enclosing(paragraph.sentences, quotation);
  if (sentence === undefined) return undefined;
  const dayIn = (said: Span, quoted: Span): Time | undefined => days.find((day) => {
    const at = inParagraph(day, placed);
    if (!contains(said, at) || enclosing(paragraph.quotations, at) !== undefined) return false;
    const { from, to } = attribution(said, quoted, at);
    return to - from <= reach && saying.test(text.slice(start + from, start + to));
  });
  const own = dayIn(sentence, quotation);
  if (own !== undefined || sentence.end - sentence.start > quotation.end - quotation.start + marks) return own;
  // `"We wait," she said on Monday. "We leave tomorrow."`: who goes on speaking does so on that day.
  const before = paragraph.sentences[paragraph.sentences.indexOf(sentence) - 1];
  const said = before && paragraph.quotations.findLast((one) => contains(before, one));
  return before && said && dayIn(before, said);
}

/** Code units by which a sentence that is a quotation may be longer than it. */
const marks = 3;

// `"…," she said on Monday`; `on Monday she said: "…"` and `she said on Monday: "…"`.
function attribution(sentence: Span, quotation: Span, day: Span): { from: number; to: number } {
  if (day.start >= quotation.end) return { from: quotation.end, to: day.start };
  return { from: Math.max(sentence.start, day.start - reach / 4), to: quotation.start };
}

function isDay({ expression }: Time): boolean {
  if (expression.form !== 'calendar' || expression.cue === 'future') return false;
  return expression.fields.day !== undefined || expression.fields.weekday !== undefined;
}
