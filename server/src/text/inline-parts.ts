/**
 * Parts that lie inside a paragraph of the report: the agency dateline at its start, a cross-reference set
 * between its sentences, the agency's sign at its end. It must not know the other paragraphs.
 */
import { mayHoldDateline, readAgencyDateline } from './agency-dateline.ts';
import { shifted } from './date-line.ts';
import type { Paragraph, Part } from './document.ts';
import { holdsCrossReference, isCrossReference } from './furniture.ts';
import { readWrittenDate } from './written-date.ts';

/** The agency dateline that opens the paragraph, as a part, or undefined. `start` is the paragraph's place. */
export function agencyDatelinePart(paragraph: Paragraph, start: number): Part | undefined {
  const found = mayHoldDateline(paragraph.spans) ? readAgencyDateline(paragraph.tokens) : undefined;
  if (found === undefined) return undefined;
  const date = found.day && readWrittenDate(paragraph.text.slice(0, found.day.end), found.day.start);
  return {
    kind: 'agency-dateline',
    start: start + found.start,
    end: start + found.end,
    ...(date && { date: shifted(date, start) }),
    ...(found.place && { place: { start: start + found.place.start, end: start + found.place.end } }),
    ...(found.agency && { agency: { start: start + found.agency.start, end: start + found.agency.end } }),
  };
}

/** A cross-reference has one of these in it, the words at the start of a sentence: the sentences of a paragraph that has none need not be known. */
const crossReferenceMark = /[:|>»➡→]|R(?:ead|EAD) |A(?:lso|LSO) |S(?:ee|EE) /;

/** Cross-references between the sentences of a paragraph, as parts. */
export function crossReferenceParts(paragraph: Paragraph, start: number): readonly Part[] {
  const { text } = paragraph;
  if (!crossReferenceMark.test(text) || !holdsCrossReference(text)) return [];
  return paragraph.sentences
    .filter((sentence, i) => i > 0 && isCrossReference(text, sentence.start))
    .map((sentence) => ({ kind: 'cross-reference', start: start + sentence.start, end: start + sentence.end }));
}

const sign = /[.!?]["”’']?\s{0,3}\(((?:[A-Z][A-Za-z]{1,12}|dpa)(?:[/ -][A-Z][A-Za-z]{1,12}){0,2}|With inputs from [\w ,]{1,40})\)$/;

/** `… the minister said. (UPI)`: the agency's sign at the end of a report, as a part. */
export function signPart({ text }: Paragraph, start: number): Part | undefined {
  const tail = Math.max(0, text.length - 80);
  const agency = sign.exec(text.slice(tail))?.[1];
  if (agency === undefined) return undefined;
  const end = start + text.length;
  return { kind: 'credit', start: end - agency.length - 2, end, agency: { start: end - agency.length - 1, end: end - 1 } };
}
