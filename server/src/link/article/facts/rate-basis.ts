/**
 * What a rate of change is measured by, where it is not the two ends beside it: a year of several, money without its
 * inflation, the shops of both years. It must not calculate.
 */
import { between } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';

/** The two ends are told as they stand in the books, the rate as it would be if something had stayed the same. */
const adjusted = /\b(?:in real terms|real-terms|after inflation|inflation-adjusted|(?:adjust(?:ed|ing)|allowing|accounting|corrected) for|(?:at|in|on a?) ?constant[ -](?:currenc(?:y|ies)|exchange rates?|rates|prices|dollars)|in local currenc(?:y|ies)|in (?:dollar|euro|sterling|rupee|yen) terms|like[ -]for[ -]like|same-store|comparable|organic(?:ally)?|on an? (?:underlying|adjusted|comparable) basis|excluding|not counting|stripping out|leaving out|without counting)\b/i;
const behindYearly = /^,? (?:(?:an?|per|each|every) (?:year|month|week|day|quarter|decade|annum)\b(?! (?:ago|earlier|before|later|on year))|(?:annually|yearly|monthly|weekly|quarterly|annualised|annualized|on average)\b)/;
const beforeYearly = /\b(?:annual(?:ly|ised|ized)?|yearly|monthly|weekly|an average(?: of)?|on average|averag(?:ed|ing)|each (?:year|month|week))(?: [a-z]+){0,3} $/i;
const further = /\b(?:another|further|additional|then(?: by)?) $/;

/** Whether the sentence says that its rate leaves out what its amounts count. */
export function isAdjusted({ text }: NumberedSentence): boolean {
  return adjusted.test(text);
}

/** Whether the rate is that of one of many years, or of the last of two steps: its ends are other ones. */
export function isOfOneStep(sentence: NumberedSentence, { start, end }: Numeral, rates: readonly Numeral[]): boolean {
  const before = between(sentence, Math.max(sentence.span.start, start - 48), start);
  if (behindYearly.test(between(sentence, end, Math.min(sentence.span.end, end + 24))) || beforeYearly.test(before)) return true;
  return further.test(before) && rates.some((other) => other.end <= start);
}
