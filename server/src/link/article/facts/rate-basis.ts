/**
 * What a rate of change is measured by, where it is not the two ends beside it: a year of several, money without its
 * inflation, the shops of both years. It must not calculate.
 */
import { between } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';

/** The two ends are told as they stand in the books, the rate as it would be if something had stayed the same. */
const adjusted =
  /\b(?:in real terms|real-terms|after inflation|inflation-adjusted|(?:adjust(?:ed|ing)|corrected) for|(?:allowing|accounting) for (?:the )?(?:rising |higher |lower )?(?:inflation|prices|currenc(?:y|ies)|exchange|acquisitions|seasonal|one-offs?)|(?:at|in|on a?) ?constant[ -](?:currenc(?:y|ies)|exchange rates?|rates|prices|dollars)|in local currenc(?:y|ies)|in (?:dollar|euro|sterling|rupee|yen) terms|like[ -]for[ -]like|same-store|comparable(?:[ -](?:store|shop))? (?:sales|revenues?|turnover|growth|stores|shops)|organic (?:growth|sales)|organically|on an? (?:underlying|adjusted|comparable) basis|excluding|not counting|stripping out|leaving out|without counting)\b/i;
/** Where another clause begins: what it leaves out is not left out of the rate. */
const clauses = /[;:–—]|, (?:and|but|while|whereas|which|who|whose|where|when|as|after|because|although|though)\b|\b(?:while|whereas|but)\b/gi;
/** Behind a rate; of the year that began with the merger it is no rate of many (`50 percent a year after the merger`). */
const behindYearly = /^,? (?:(?:an?|per|each|every) (?:year|month|week|day|quarter|decade|annum)\b(?! (?:ago|earlier|before|later|after(?! inflation| \d)|since(?! \d)|on(?! average))\b)|(?:annually|yearly|monthly|weekly|quarterly|annualised|annualized|on average)\b)/;
const sinceThen = /^ an? (?:year|month|week|quarter) since\b/;
/** `have grown 5 percent a year since the merger`: of all the years since. */
const perfect = /\b(?:has|have|had|['’]ve)\b[^.,;:()]*$/;
const period = '(?:annual(?:i[sz]ed)?|yearly|monthly|weekly|quarterly)';
/** Before a rate, what makes it one of many: beside the rate itself, no other noun or verb between. */
const beforeYearly = new RegExp(
  `\\b(?:(?:an?|the|its|their) (?:average |compound )?${period}(?: average(?: of)?)?|an average(?: of)?` +
    `|${period} (?:average |compound )?(?:growth(?: rate)?|rate|pace|clip|average|increases?|rises?|gains?|falls?|declines?|drops?) of` +
    '|(?:annually|yearly|monthly|weekly|quarterly|on average|(?:each|every) (?:year|month|week|quarter)|averag(?:ed|ing)),?(?: by)?)' +
    '(?: (?:about|around|some|roughly|nearly|almost|just|only|at least|more than|over|less than|up to))? $',
  'i',
);
const further = /\b(?:another|further|additional|then(?: by)?) $/;

/** Whether the clause of the rate says that it leaves out what the amounts count. */
export function isAdjusted({ text, span }: NumberedSentence, { start, end }: Numeral): boolean {
  if (!adjusted.test(text)) return false;
  const ends = [...text.matchAll(clauses)].map(({ index }) => index);
  const from = ends.findLast((at) => at < start - span.start) ?? 0;
  return adjusted.test(text.slice(from, ends.find((at) => at >= end - span.start)));
}

/** Whether the rate is that of one of many years, or of the last of two steps: its ends are other ones. */
export function isOfOneStep(sentence: NumberedSentence, { start, end }: Numeral, rates: readonly Numeral[]): boolean {
  const before = between(sentence, Math.max(sentence.span.start, start - 60), start);
  const behind = between(sentence, end, Math.min(sentence.span.end, end + 32));
  if (behindYearly.test(behind) || beforeYearly.test(before) || (sinceThen.test(behind) && perfect.test(before))) return true;
  return further.test(before) && rates.some((other) => other.end <= start);
}
