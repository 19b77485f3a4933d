/**
 * Weekdays that stand beside a written date without being part of its expression: `March 9, 2025 (Monday)`,
 * `Monday night, 9 March 2025`, `2025-03-09, a Monday`. It must not know which of the two is right.
 */
import type { Span } from '../../../base/span.ts';
import type { PlacedParagraph } from '../../../text/document.ts';
import type { Timex } from '../article.ts';
import type { FactExtractor } from './extractor.ts';
import type { WeekdayFact } from './fact.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { isQuotedIn, sentenceAt } from './surroundings.ts';

/** A row of the list of extractors. */
export const weekdays: FactExtractor = {
  name: 'facts/weekdays',
  extract({ document, timexes }) {
    const dates = timexes.map((timex, index) => ({ timex, index })).filter(({ timex }) => isDateAlone(timex));
    return paragraphsOf(document, dates.map(({ timex }) => timex)).flatMap(({ placed, item, at }) => factOf(document.text, placed, item, dates[at]?.index ?? 0) ?? []);
  },
};

function isDateAlone({ known, weekday, interval }: Timex): boolean {
  return weekday === undefined && known.has('day') && known.has('month') && interval.from !== null && interval.from === interval.to;
}

/** Code units on either side of a date that are looked at. */
const reach = 32;
const name = '(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\b\\.?)';
const behind = [
  // `(Monday)`, `, a Monday`, `, which was a Monday`, `, Monday.`
  new RegExp(`^,? ?\\(${name}\\)`, 'd'),
  new RegExp(`^,? (?:(?:which|that) (?:is|was|falls on|fell on) )?a ${name}\\b(?!['’])`, 'd'),
  new RegExp(`^, ${name}(?=[,.;)])`, 'd'),
];
const before = [
  // `Monday (March 9, 2025`, `Monday night, March 9`, `Monday, 2025-03-09`, `on Mon 9 March`
  new RegExp(`\\b${name}(?: (?:morning|afternoon|evening|night))? \\($`, 'd'),
  new RegExp(`\\b${name} (?:morning|afternoon|evening|night), $`, 'd'),
  new RegExp(`\\b${name}, $`, 'd'),
  new RegExp(`\\b[Oo]n ${name} $`, 'd'),
];
const initials = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

function factOf(text: string, placed: PlacedParagraph, timex: Timex, index: number): WeekdayFact | undefined {
  const { start, end } = timex;
  const from = Math.max(placed.start, start - reach);
  const at = place(behind, text.slice(end, end + reach), end) ?? place(before, text.slice(from, start), from);
  if (at === undefined) return undefined;
  const weekday = initials.indexOf(text.slice(at.start, at.start + 2).toLowerCase()) + 1;
  const span = { start: start - placed.start, end: end - placed.start };
  return {
    start,
    end,
    maker: 'facts/weekdays',
    subject: { kind: 'article' },
    attribute: 'weekday',
    value: { weekday, at },
    time: timex.interval,
    timex: index,
    modality: 'happened',
    isQuoted: isQuotedIn(placed, span),
    sentence: sentenceAt(placed, span),
    paragraphRole: placed.role,
  };
}

function place(patterns: readonly RegExp[], text: string, offset: number): Span | undefined {
  for (const pattern of patterns) {
    const indices = pattern.exec(text)?.indices?.[1];
    if (indices !== undefined) return { start: offset + indices[0], end: offset + indices[1] };
  }
  return undefined;
}
