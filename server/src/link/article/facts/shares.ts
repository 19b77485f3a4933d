/**
 * A part of a whole together with its percentage: `12 of the 40 (30 percent)`. It must not divide.
 */
import type { ShareFact } from './figure-fact.ts';
import { between, factIn, plainNumber } from './numbered-sentences.ts';
import type { NumberedSentence } from './numbered-sentences.ts';

const partOf = /^(?: [a-z]+){0,2} (?:out )?of (?:the |its |their |a total of |all |some )?(?:[a-z]+ )?$/;
/** `Of the 40 members, 12, or 30 percent, …`: the whole stands first. */
const ofAll = /(?:^|[,;] |\b(?:and|that|but) )(?:out )?of (?:the |its |their |all (?:the )?|a total of |some )?$/i;
const ofWhole = /^[a-z -]{0,30},? (?:only |just |some |about )?$/;
const inPercent = /^[^.;:()]{0,50}(?:\(|,? or |, |—| – )(?:just |only |about |roughly |nearly |almost )?$/;

/** The shares of a sentence that are told in percent as well. */
export function sharesIn(sentence: NumberedSentence): ShareFact[] {
  const { numbers } = sentence;
  return numbers.slice(2).flatMap((percent, at): ShareFact[] => {
    const [one, other] = [numbers[at], numbers[at + 1]];
    if (one === undefined || other === undefined || percent.unit !== '%') return [];
    const isWholeFirst = ofAll.test(between(sentence, Math.max(sentence.span.start, one.start - 40), one.start)) && ofWhole.test(between(sentence, one.end, other.start));
    const [part, whole] = isWholeFirst ? [other, one] : [one, other];
    if (part.value >= whole.value) return [];
    if ([part, whole, percent].some(({ upTo }) => upTo !== undefined) || part.unit !== whole.unit || part.unit === '%') return [];
    if (!isWholeFirst && !partOf.test(between(sentence, part.end, whole.start))) return [];
    if (!inPercent.test(between(sentence, other.end, percent.start))) return [];
    const isClosed = /^(?:\)|,|\.|;| -| –|—|$)/.test(between(sentence, percent.end, sentence.span.end));
    if (!isClosed) return [];
    const value = { part: plainNumber(part), whole: plainNumber(whole), percent: plainNumber(percent) };
    return [{ ...factIn(sentence, 'facts/shares', { start: one.start, end: percent.end }), subject: { kind: 'article' }, attribute: 'share', value }];
  });
}
