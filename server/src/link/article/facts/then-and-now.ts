/**
 * What was and what is now, with how much it changed in percent, in whatever order a sentence tells the three: `had 1,200
 * pupils last year and has 900 now, 25 percent fewer`, `has 900 pupils, having had 1,200 last year, 25 percent fewer`. The end
 * points are known by the times beside them. It must not calculate.
 */
import { anyMonth } from '../../../base/calendar-words.ts';
import { between } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';

const past = /^[^.;:()]{0,30}?\b(?:last (?:year|month|week|quarter|season|spring|summer|autumn|winter|time)|(?:year|month|decade|week)s? (?:ago|earlier|before)|in (?:19|20)\d\d|in the (?:19|20)\d0s|previously)\b/;
const present = /^[^.;:(),]{0,20}\b(?:now|today|at present|currently|this (?:year|month|week|quarter|season|spring|summer|autumn|winter))\b/;
/** The last verb before the number is of the present. */
const holds = /\b(?:now|has|have|is|are|comes? to|stands? at|numbers?|totals?)\b(?! (?:had|been|risen|fallen))[^.;:(),]{0,20}$/;
const more = /^ (?:fewer|more|less|lower|higher|smaller|larger|bigger|up|down)(?: than (?:then|before|it was)| overall| in all)?(?:[.,;]|$)/;
const rise = /\b(?:up|down|(?:rise|increase|growth|jump|gain|fall|drop|decline|decrease) of)(?: by)? (?:about |some |nearly )?$/;
const months = new RegExp(`\\b(?:${anyMonth})\\b`, 'g');

/** The earlier number and the later one; undefined where the sentence does not tell which is which, or speaks of two things. */
export function thenAndNow(sentence: NumberedSentence): { readonly from: Numeral; readonly to: Numeral } | undefined {
  const [one, other, by] = sentence.numbers;
  if (one === undefined || other === undefined || by?.unit !== '%' || sentence.numbers.length > 3 || by.upTo !== undefined) return undefined;
  if (one.unit === '%' || one.unit !== other.unit || (one.counts !== undefined && other.counts !== undefined && one.counts !== other.counts)) return undefined;
  const [lead, gap, next, behind] = [between(sentence, sentence.span.start, one.start), between(sentence, one.end, other.start), between(sentence, other.end, by.start), between(sentence, by.end, sentence.span.end)];
  if (next.length > LONGEST || !(more.test(behind) || (rise.test(next) && /^(?: overall| in all)?(?:[.,;]|$)/.test(behind))) || /\p{Lu}/u.test(`${gap}${next}`.replace(months, ''))) return undefined;
  const [wasFirst, wasLater] = [past.test(gap.split(/,| and | but /)[0] ?? ''), past.test(next)];
  if (wasFirst && !wasLater && (present.test(next) || holds.test(gap))) return { from: one, to: other };
  return wasLater && !wasFirst && (present.test(gap) || holds.test(lead)) ? { from: other, to: one } : undefined;
}

/** Characters between the end points and the percentage at most. */
const LONGEST = 50;
