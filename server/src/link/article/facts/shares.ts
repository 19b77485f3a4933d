/**
 * A part of a whole together with its percentage: `12 of the 40 (30 percent)`. It must not divide.
 */
import type { ShareFact } from './figure-fact.ts';
import { fractionShares } from './fraction-shares.ts';
import { loneFractions } from './fractions.ts';
import { between, factIn, plainNumber } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';

const partOf = /^(?: [a-z]+){0,2} (?:out )?of (?:the |its |their |a total of |all |some )?(?:[a-z]+ )?$/;
/** `Of the 40 members, 12, or 30 percent, …`: the whole stands first. */
const ofAll = /(?:^|[,;] |\b(?:and|that|but) )(?:out )?of (?:the |its |their |all (?:the )?|a total of |some )?$/i;
const ofWhole = /^[a-z -]{0,30},? (?:only |just |some |about )?$/;
const beside = '(?:\\(|,? or |, |—| – | -{1,2} )(?:just |only |about |roughly |nearly |almost )?$';
/** `Of the 220 members, 65 or 30 percent are women`: without commas the verb follows. */
const orPercent = /^ or (?:about |some |nearly )?$/;
const verbBehind = /^ (?:of them )?(?:were|are|was|is|had|have|has|voted|said)\b/;
/** `262 candidates, including 34 women (13 percent)`, `400 cases, of which 100 (25 percent) were dropped` */
const amongAll = /^[^.;:()]{0,30}?,? (?:including|of which|of whom|among them|among whom|comprising) (?:only |just |some |about )?$/;
const inPercent = new RegExp(`^[^.;:()]{0,50}${beside}`);
/** `50 workers, or 25 percent of the 200`: the whole stands last. */
const percentBeside = new RegExp(`^[^.;:()]{0,30}${beside}`);
const percentOf = /^[),]? of (?:the |its |their |all |a |his |her )?(?:total |(?:work ?force|staff|membership|population|fleet|total) of )?(?:about |some |more than )?$/;
/** `25 percent of the 200 workers, 50 people,` */
const inNumbers = /^[^.;:()]{0,24}(?:,|\(| -{1,2}| –|—)(?: or)? ?$/;
const inBrackets = /^(?: [a-z]+){0,4}(?: \(|, | - | – |: )$/;
/** `30,000 voted, a turnout of 60 percent` */
const inRate = /^[^.;:()]{0,40}, (?:a|for a|giving a) (?:turnout|share|rate) of (?:about )?$/;
const closed = /^(?: of (?:the |its |their |all )(?:total|work ?force|staff|whole|fleet|membership|jobs|number))?(?:\)|,|\.|;|:| -{1,2} | –|—|$)/;

/** In which of three numbers the part, the whole and the percentage are told. */
interface Told {
  readonly part: Numeral;
  readonly whole: Numeral;
  readonly percent: Numeral;
}

/** The shares of a sentence that are told in percent as well. */
export function sharesIn(sentence: NumberedSentence): ShareFact[] {
  const told = fractionShares(sentence);
  if (told.length > 0) return told;
  const numbers = sentence.numbers.length < 2 ? [] : [...sentence.numbers, ...loneFractions(sentence)].sort((a, b) => a.start - b.start);
  return numbers.slice(2).flatMap((third, at): ShareFact[] => {
    const [first, second] = [numbers[at], numbers[at + 1]];
    const told = first === undefined || second === undefined ? undefined : (toldBy(sentence, first, second, third) ?? pairOf(sentence, numbers, at));
    if (first === undefined || told === undefined || !isShare(told)) return [];
    const value = { part: plainNumber(told.part), whole: plainNumber(told.whole), percent: plainNumber(told.percent) };
    return [{ ...factIn(sentence, 'facts/shares', { start: first.start, end: third.end }), subject: { kind: 'article' }, attribute: 'share', value }];
  });
}

// `including 34 women (13 percent) and 228 men (87 percent)`: of the same whole as the pair before.
function pairOf(sentence: NumberedSentence, numbers: readonly Numeral[], at: number): Told | undefined {
  const [whole, part, before, second, third] = numbers.slice(Math.max(0, at - 2));
  if (at < 2 || whole === undefined || part === undefined || before === undefined || second === undefined || third === undefined) return undefined;
  const isListed = amongAll.test(between(sentence, whole.end, part.start)) && toldBy(sentence, whole, part, before) !== undefined;
  const isNext = /^\)(?:,|;|,? and) $/.test(between(sentence, before.end, second.start)) && / \($/.test(between(sentence, second.end, third.start));
  return isListed && isNext && third.unit === '%' && /^\)/.test(between(sentence, third.end, sentence.span.end)) ? { part: second, whole, percent: third } : undefined;
}

function isShare({ part, whole, percent }: Told): boolean {
  return percent.unit === '%' && (part.value < whole.value || percent.end < part.start) && part.unit === whole.unit && part.unit !== '%' && [part, whole, percent].every(({ upTo }) => upTo === undefined);
}

function toldBy(sentence: NumberedSentence, first: Numeral, second: Numeral, third: Numeral): Told | undefined {
  const [gap, next] = [between(sentence, first.end, second.start), between(sentence, second.end, third.start)];
  const behind = between(sentence, third.end, sentence.span.end);
  const before = between(sentence, Math.max(sentence.span.start, first.start - 40), first.start);
  if (third.unit === '%') {
    const isClosed = closed.test(behind) || (orPercent.test(next) && verbBehind.test(behind));
    if (!(inPercent.test(next) || inRate.test(next)) || !isClosed) return undefined;
    if (amongAll.test(gap) && second.counts !== 'percent' && / ?\($/.test(next)) return { part: second, whole: first, percent: third };
    if (ofAll.test(before) && ofWhole.test(gap)) return { part: second, whole: first, percent: third };
    return partOf.test(gap) ? { part: first, whole: second, percent: third } : undefined;
  }
  if (second.unit === '%') {
    // `Of the 200 workers, 25 percent, or 50, are women`
    if (ofAll.test(before) && ofWhole.test(gap) && /^,? \(?or (?:about |some )?$|^ \($/.test(next) && /^[^.;:()]{0,16}[,)]/.test(behind)) return { part: third, whole: first, percent: second };
    return percentBeside.test(gap) && percentOf.test(next) ? { part: first, whole: third, percent: second } : undefined;
  }
  // `62 percent (31 of 50)`
  if (first.unit === '%' && inBrackets.test(gap) && /^ (?:out )?of (?:the |its |their )?$/.test(next) && (/^(?: [a-z]+)?(?:[),.]| -{1,2} | –|$)/.test(behind) || (gap.endsWith(': ') && /^(?: [a-z]+){0,3}\.$/.test(behind)))) return { part: second, whole: third, percent: first };
  const isOf = first.unit === '%' && /^ of (?:the |its |their |all |all the )?$/.test(gap);
  // `half of the 40 pupils, 25 girls,`: of another kind.
  if (third.counts !== undefined && third.counts !== second.counts && !/^(?:person|people)$/.test(third.counts)) return undefined;
  return isOf && inNumbers.test(next) && /^[^.;:()]{0,16}(?:,|\)| -{1,2} | –|—|\.$)/.test(behind) ? { part: third, whole: second, percent: first } : undefined;
}
