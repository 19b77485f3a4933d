/**
 * Weekdays that stand beside a written date without being part of its expression: `March 9, 2025 (Monday)`,
 * `Monday night, 9 March 2025`, `2025-03-09, a Monday`. It must not know which of the two is right.
 */
import { anyWeekday } from '../../../base/calendar-words.ts';
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

function isDateAlone({ known, weekday, interval, value }: Timex): boolean {
  return weekday === undefined && known.has('day') && known.has('month') && (interval.from ?? interval.to) !== null && (interval.from === interval.to || /^\d{4}-\d\d-\d\d$/.test(value));
}

/** Code units on either side of a date that are looked at. */
const reach = 56;
const name = `(${anyWeekday}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\b\\.?)`;
/** `a Monday` that is no `Monday deadline`: its sentence ends or goes on with another phrase. */
const alone = '\\b(?=\\s*(?:[.,;:)!?\\]–—]|-{1,2}\\s|$)|\\s(?:and|but|or|when|where|while|like|in|that|this|on|as|at|with|so|because|since|for|after|before|by|if|not|too|of|the|he|she|it|they|we|morning|afternoon|evening|night|last|next|during|under)\\b)';
const weather = '(?:(?:rainy|sunny|cold|hot|warm|bleak|gr[ea]y|quiet|busy|normal|typical|ordinary|regular|stormy|snowy|foggy|chilly|wet|dry|windy|clear|crisp|fateful|dark|sleepy|mild|perfect|beautiful|humid) )?';
const being = '(?:was|is|being|would be|will be|had been|falls on|fell on|fall on|falling on|lands on|landed on)';
const behind = [
  // `(Monday)`, `(a Monday)`, `, a rainy Monday`, `, which was a Monday`, `, Monday.`, ` - a Monday -`
  new RegExp(`^,? ?\\((?:it was |that was |which was )?(?:a )?${name}(?=[),;])`, 'd'),
  new RegExp(`^,? ?(?:-{1,2}|–|—)? ?(?:(?:which|that|it) ${being} )?a ${weather}${name}(?!['’])${alone}`, 'd'),
  new RegExp(`^, ${name}(?=[,.;)])`, 'd'),
  // `. That day was a Monday`
  new RegExp(`^[.;,]["”]? (?:and )?(?:it|that|this|the|that day|this day|the day|the date) ${being} a ${weather}${name}(?!['’])${alone}`, 'di'),
];
/** `May 3, 2021, was a Monday`, where the date is what the sentence speaks of. */
const subject = new RegExp(`^,? (?:also |again )?${being} (?:on )?a ${weather}${name}(?!['’])${alone}`, 'd');
const noSubject = /\b(?:before|after|than|following|until|till|to|from|through|by|between|(?:eve|anniversary|week|weekend|day before|day after) of)(?: the)? $/i;
const before = [
  // `Monday (March 9, 2025)`, `Monday night, March 9`, `Monday, 2025-03-09`, `on Mon 9 March`, `a Monday - March 9, 2025 -`
  new RegExp(`\\b${name}(?: (?:morning|afternoon|evening|night))? \\($`, 'd'),
  new RegExp(`\\b${name}(?: (?:morning|afternoon|evening|night))?,? (?:at|around|about|shortly after|shortly before) (?:noon|midnight|dawn|dusk|\\d[\\d:.]{0,4}(?: ?[ap]\\.?m\\.?)?),? (?:on )?$`, 'd'),
  new RegExp(`\\b${name} (?:morning|afternoon|evening|night),? $`, 'd'),
  new RegExp(`\\b${name},? (?:the )?$`, 'd'),
  new RegExp(`\\b(?:[Aa]|[Oo]n) ${name} (?:-{1,2}|–|—) $`, 'd'),
  new RegExp(`\\b[Tt]he ${name} of $`, 'd'),
  new RegExp(`\\b[Oo]ne ${name}, (?:on )?$`, 'd'),
  // `Monday of last week, March 9`
  new RegExp(`\\b${name} (?:before last|(?:of )?(?:last|this|next|that) week)(?:,| \\() ?$`, 'd'),
];
/** `Black Friday, 3 May`, `the Baltimore Sun, 3 May`: a name of another kind. */
const isOther = /(?:\b[Tt]he|\b(?!On|By|Last|Next|This|From|Until|Since|The|Late|Early|After|Before|And|But|To)[A-Z][a-z]+) $/;
const initials = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

function factOf(text: string, placed: PlacedParagraph, timex: Timex, index: number): WeekdayFact | undefined {
  const { start, end } = timex;
  const from = Math.max(placed.start, start - reach);
  const [words, next] = [text.slice(from, start), text.slice(end, end + reach)];
  const at = place(isSubject(timex, words, next) ? [...behind, subject] : behind, next, end) ?? placeBefore(words, text.slice(start, end), next, from);
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

// `In 2012, May 3 fell on a Thursday`: without a year of its own a date may be of any year that stands near.
function isSubject({ known }: Timex, words: string, next: string): boolean {
  return !noSubject.test(words) && (known.has('year') || !/\b(?:\d{4}|years?)\b/.test(words + next));
}

function placeBefore(words: string, date: string, next: string, from: number): Span | undefined {
  const at = place(before, words, from);
  // `Monday (March 9 was the first day)`, `on Monday the May 3 meeting was moved`
  if (at === undefined || (words.endsWith('(') && !/^[),;]/.test(next)) || (words.endsWith('the ') && !/^\d/.test(date))) return undefined;
  const [lead, word] = [words.slice(0, at.start - from), words.slice(at.start - from, at.end - from)];
  const isPaper = /^Sun$/.test(word) && isOther.test(lead);
  return isPaper || /\b(?:Black|Bloody|Good|Ash|Holy|Cyber|Palm|Easter|Super|Shrove|Maundy|Whit|Fat|Ruby|Low) $/.test(lead) ? undefined : at;
}

function place(patterns: readonly RegExp[], text: string, offset: number): Span | undefined {
  for (const pattern of patterns) {
    const indices = pattern.exec(text)?.indices?.[1];
    if (indices !== undefined) return { start: offset + indices[0], end: offset + indices[1] };
  }
  return undefined;
}
