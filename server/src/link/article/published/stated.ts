/**
 * The publication day that the article itself states, and where: front matter, a line of the masthead, a
 * prefix, an agency's dateline, the line of the last update. It must not infer anything.
 */
import { dayOf, isValidDate } from '../../../base/civil-date.ts';
import type { Day } from '../../../base/civil-date.ts';
import type { Span } from '../../../base/span.ts';
import type { Document, Part, PartKind, WrittenDate } from '../../../text/document.ts';

/** A stated day and the words that state it. */
export interface StatedDay {
  readonly day: Day;
  readonly span: Span;
  /** In a reader's words. */
  readonly evidence: string;
}

/** Where a publication day is stated, the most trustworthy place first. */
const sources: readonly (readonly [PartKind, string])[] = [
  ['front-matter', 'in the front matter'],
  ['published', 'in the line that tells when it was published'],
  ['date-prefix', 'in front of the text'],
  ['agency-dateline', "in the agency's dateline"],
  ['byline', 'beside the author'],
  ['updated', 'in the line that tells when it was last updated; the first publication is not given'],
];

/** The stated publication day; undefined where the article states none in full. */
export function statedIn({ parts }: Document): StatedDay | undefined {
  for (const [kind, evidence] of sources) {
    for (const part of parts) {
      const day = part.kind === kind ? fullDay(part.date) : undefined;
      if (day !== undefined) return { day, span: spanOfDate(part), evidence };
    }
  }
  return undefined;
}

/** The day of a written date that is complete and exists. */
function fullDay(date: WrittenDate | undefined): Day | undefined {
  if (date?.year === undefined || date.month === undefined || date.day === undefined) return undefined;
  return isValidDate(date.year, date.month, date.day) ? dayOf(date.year, date.month, date.day) : undefined;
}

function spanOfDate({ date, start, end }: Part): Span {
  return date === undefined ? { start, end } : { start: date.start, end: date.end };
}
