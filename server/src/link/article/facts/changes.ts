/**
 * A change with its end points: `rose 20 percent, from 50 to 60`, `doubled from 40 to 80`, `up 5 percent to 105 from
 * 100`. It must not calculate.
 */
import { cardinalsFrom, cardinalValue, partsOf } from '../../../base/number-words.ts';
import { changesByAmount } from './changes-by-amount.ts';
import type { ChangeFact, FactNumber } from './figure-fact.ts';
import { directionIn } from './directions.ts';
import { loneFractions } from './fractions.ts';
import { between, factIn, plainNumber } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';
import { isAdjusted, isOfOneStep } from './rate-basis.ts';
import { thenAndNow } from './then-and-now.ts';

const factors: ReadonlyMap<string, number> = new Map([
  ['doubl', 2],
  ['tripl', 3],
  ['trebl', 3],
  ['quadrupl', 4],
  ['halv', 0.5],
  ['half', 0.5],
]);
const multiplied = new RegExp(`\\b(more than |nearly |almost |about |roughly |over )?(?:(doubl|tripl|trebl|quadrupl|halv)(?:es?|ed|ing)|(${cardinalsFrom(2, 19)})-?fold|(?:in|by) (half))\\b`, 'i');

/** The numbers of a sentence that are the end points of a change. */
interface Ends {
  readonly from: Numeral;
  readonly to: Numeral;
  /** Other numbers of the sentence. */
  readonly others: readonly Numeral[];
}

/** `from 1,200 in 2007 to 3,900` */
const toNext = /^[a-z ]{0,20}(?: in (?:[A-Z][a-z]{2,8} (?:19|20)\d\d|[A-Z][a-z]{2,8}|(?:19|20)\d\d|(?:the )?(?:first|second|third|fourth|last|previous) [a-z]{4,8}))? to (?:a (?:record )?|just |the )?$/;

/** Words that the end points of a change stand beside. */
const mayChange = /\bfrom\b|\b(?:more|less|higher|lower|fewer)\b|\bcompared\b|\bversus\b|\bthan\b|\bon the\b|\bwhich (?:was|were|had been|stood)\b/i;

/** The changes of a sentence. */
export function changesIn(sentence: NumberedSentence): ChangeFact[] {
  const byAmount = changesByAmount(sentence);
  if (byAmount.length > 0) return byAmount;
  const manifold = manifoldIn(sentence);
  if (manifold !== undefined) return [manifold];
  const told = thenAndNow(sentence);
  const ends = (told && paired(sentence.numbers, told.from, told.to)) ?? (mayChange.test(sentence.text) ? endsIn(sentence) : undefined);
  if (ends === undefined) return [];
  const { from, to } = ends;
  const areShares = from.unit === '%' && to.unit === '%';
  if (!areShares && ends.others.some((rate) => isRate(rate) && isAdjusted(sentence, rate))) return [];
  const others = areShares ? [...ends.others.map(inPoints), ...partsOfPoint(sentence)] : ends.others;
  const start = Math.min(from.start, to.start);
  const end = Math.max(from.end, to.end);
  const fractions = others.some(isRate) ? [] : loneFractions(sentence).filter(({ start }) => /\bby $/.test(between(sentence, Math.max(sentence.span.start, start - 4), start)));
  const [by, ...more] = [...others, ...fractions].filter((number) => isRate(number) && !isOfPoint(sentence, number) && (told !== undefined || isBeside(sentence, number, start, end)) && !isOfDay(sentence, number, from) && !isOfOneStep(sentence, number, others.filter(isRate)));
  if (more.length > 0) return [];
  const direction = directionIn(sentence, from, to);
  const times = by === undefined ? timesIn(sentence, start, end, direction) : undefined;
  if (by === undefined && times === undefined && direction === undefined) return [];
  const value = {
    from: plainNumber(from),
    to: plainNumber(to),
    ...(direction === undefined ? {} : { direction }),
    ...(by === undefined ? {} : { by: plainNumber(by) }),
    ...(times === undefined ? {} : { times }),
  };
  const places = [from, to, ...(by === undefined ? [] : [by])];
  const span = { start: Math.min(...places.map((place) => place.start)), end: Math.max(...places.map((place) => place.end)) };
  return [{ ...factIn(sentence, 'facts/changes', span), subject: { kind: 'article' }, attribute: 'change', value }];
}

/** `doubled since 2005, a rise of 50 percent`; group 1 is the verb. */
const risen = /\b(?<!(?:nearly|almost|about|roughly|than) )((doubl|tripl|trebl|quadrupl|halv)(?:es?|ed|ing))\b[^.;:()]{0,50}, (?:or )?(?:an? )?(?:rise|increase|jump|growth|gain|surge|drop|fall|decline|decrease|cut|reduction) of $/d;

// A change told by its verb alone and in percent beside.
function manifoldIn(sentence: NumberedSentence): ChangeFact | undefined {
  const [by] = sentence.numbers.filter(({ unit }) => unit === '%');
  if (by === undefined || by.upTo !== undefined || sentence.numbers.length > 1) return undefined;
  const found = risen.exec(between(sentence, sentence.span.start, by.start));
  const [verb, at] = [found?.[1], found?.indices?.[1]?.[0]];
  if (verb === undefined || at === undefined) return undefined;
  const start = sentence.span.start + at;
  const once: FactNumber = { start, end: start + verb.length, text: verb, value: 1, place: 1e-6 };
  const span = { start, end: by.end };
  return { ...factIn(sentence, 'facts/changes', span), subject: { kind: 'article' }, attribute: 'change', value: { from: once, to: { ...once, value: factors.get(found?.[2] ?? '') ?? 1 }, by: plainNumber(by) } };
}

// `a quarter of a percentage point` is no quarter.
function isOfPoint(sentence: NumberedSentence, { end, unit }: Numeral): boolean {
  return unit === '%' && /^ (?:of )?(?:an? )?(?:percentage[ -])?point/.test(between(sentence, end, sentence.span.end).slice(0, 24));
}

function isRate({ unit, upTo }: Numeral): boolean {
  return upTo === undefined && (unit === '%' || unit === 'percentage point');
}

function endsIn(sentence: NumberedSentence): Ends | undefined {
  const { numbers, span } = sentence;
  const compared = comparedIn(sentence);
  if (compared !== undefined) return compared;
  for (const [at, number] of numbers.entries()) {
    const before = between(sentence, numbers[at - 1]?.end ?? span.start, number.start);
    // `lower fees that range from 5 to 9 percent` are no change.
    if (!/\bfrom (?:a (?:previous |revised )?|just |the )?$/i.test(before) || /\b(?:rang|var)(?:es?|ed|y|ies|ied|ying|ing) from/i.test(before.slice(-24))) continue;
    // `from 50 to 70 million` is read as one range.
    if (number.upTo !== undefined) return { ...endsOf(number), others: numbers.filter((other) => other !== number) };
    const next = numbers[at + 1];
    if (next !== undefined && toNext.test(between(sentence, number.end, next.start))) return paired(numbers, number, next);
    const previous = numbers[at - 1];
    if (previous !== undefined && /^,? (?:up|down) from (?:just |the |a )?$/.test(before)) return paired(numbers, number, previous);
    if (previous !== undefined && isTold(sentence, numbers[at - 2], previous) && /^[^.;:()]{0,30},? from (?:a )?$/.test(before)) return paired(numbers, number, previous);
    const earlier = numbers[at - 2];
    if (earlier !== undefined && previous !== undefined && isRate(inPoints(previous)) && /^[^.;()]{0,40},? (?:up|down),? (?:by )?$/.test(between(sentence, earlier.end, previous.start)) && /^(?: points?)? from $/.test(before))
      return paired(numbers, number, earlier);
  }
  return undefined;
}

/** `50, compared with 40 a year earlier` */
const against = /^[^.;:()]{0,24},? (?:compared (?:with|to)|versus|against) (?:just |about |the |a )?(?:[a-z]+ )?$/;
/** `50, a rise of 25 percent on the 40 of last year`, `50 were 25 percent higher than last year's 40` */
const over = /^(?: (?:more|higher|larger|greater|up|less|lower|fewer|smaller|down))? (?:than|on|over) (?:the |last (?:year|month|quarter|season|week)['’]s )$/;
const led = /^[^.;:()]{0,40}(?:, (?:an? (?:[a-z]+ )?(?:rise|increase|jump|gain|growth|drop|fall|decline|decrease) of |up |down )?|\b(?:is|was|were|are) )$/;
/** `which were 40 in 1998, climbed 25 percent to 50` */
const were = /\bwhich (?:was|were|had been|stood at|totall?ed) (?:just |about )?$/;
const climbed = /^[^.;:()]{0,40}, (?:[a-z]+ )?(?:by )?$/;

// End points without `from`: the earlier is told last, or in a clause of its own.
function comparedIn(sentence: NumberedSentence): Ends | undefined {
  const { numbers, span } = sentence;
  for (const [at, last] of numbers.entries()) {
    const [previous, first] = [numbers[at - 1], numbers[at - 2]];
    if (previous === undefined) continue;
    const gap = between(sentence, previous.end, last.start);
    const isComparison = against.test(gap) && !isRate(last) && previous.unit === last.unit && (previous.counts === undefined || previous.counts === last.counts);
    if (isComparison && numbers.some((number) => isRate(number) && number !== last)) return paired(numbers, last, previous);
    if (first === undefined || !(isRate(previous) || (isRate(first) && isRate(last) && previous.counts === 'point'))) continue;
    const before = between(sentence, first.end, previous.start);
    if (over.test(gap) && led.test(before)) return paired(numbers, last, first);
    if (/^ to (?:just |a record )?$/.test(gap) && climbed.test(before) && were.test(between(sentence, numbers[at - 3]?.end ?? span.start, first.start))) return paired(numbers, first, last);
  }
  return undefined;
}

// `down 10 points`, `cut 50 basis points`, where the end points are percentages.
function inPoints(number: Numeral): Numeral {
  if (number.unit !== undefined || number.counts !== 'point') return number;
  const { counts: _, ...rest } = number;
  const scale = /\bbasis\b/i.test(number.text) ? 0.01 : 1;
  return { ...rest, value: number.value * scale, place: number.place * scale, unit: 'percentage point' };
}

const partOfPoint = /\b(?:an? |one[- ])?(half|quarter|third)(?: of)?(?: an?)?[ -](?:full )?(?:percentage[ -])?point\b/dgi;

// `half a percentage point`, `a quarter point`: no number is written.
function partsOfPoint({ text, span }: NumberedSentence): Numeral[] {
  return [...text.matchAll(partOfPoint)].map((match): Numeral => {
    const start = span.start + match.index;
    return { start, end: start + match[0].length, text: match[0], value: 1 / (partsOf((match[1] ?? '').toLowerCase()) ?? Infinity), place: 0.01, unit: 'percentage point' };
  });
}

// `to 70 from 50`: the number in front of `from` is the end point only behind `to`.
function isTold(sentence: NumberedSentence, before: Numeral | undefined, number: Numeral): boolean {
  return /\b(?:to|at) (?:a (?:record )?|just )?$/.test(between(sentence, before?.end ?? sentence.span.start, number.start));
}

function endsOf(range: Numeral): { from: Numeral; to: Numeral } {
  const { upTo, ...low } = range;
  return { from: low, to: { ...low, value: upTo ?? low.value } };
}

function paired(numbers: readonly Numeral[], from: Numeral, to: Numeral): Ends | undefined {
  const isOneKind = from.unit === to.unit || from.unit === undefined;
  // An amount a share is not what changed from an amount in all.
  const isFar = Math.abs(Math.log10(to.value / from.value)) > 2;
  if (isFar || !isOneKind || from.upTo !== undefined || to.upTo !== undefined || from.unit === 'year-old') return undefined;
  const unit: Pick<FactNumber, 'unit'> = to.unit === undefined ? {} : { unit: to.unit };
  return { from: { ...from, ...unit }, to, others: numbers.filter((other) => other !== from && other !== to) };
}

/** What is told by the day; its earlier price with another day is that day's. */
const traded = /^(?:[^.;:]{0,40} )?(?:oil|crude|gold|silver|copper|wheat|shares?|stocks?|futures|bitcoin|euro|dollar|pound|yen|prices?)\b/i;

// `Oil fell 3 percent to $60 from $70 in April`: by 3 percent since yesterday.
function isOfDay(sentence: NumberedSentence, by: Numeral, from: Numeral): boolean {
  const isDated = /^ (?:in [A-Z]|on [A-Z]|at the (?:start|beginning|end) |last |a (?:week|month|year) |(?:earlier|late) )/.test(between(sentence, from.end, sentence.span.end));
  return by.end <= from.start && isDated && traded.test(between(sentence, sentence.span.start, by.start));
}

const behindEnds = /^[^.;:]{0,30}(?:,|\(| -| –|—) ?(?:an? |or |up |down |by |for an? |representing an? )?(?:(?:increase|rise|drop|decline|fall|jump|gain|loss|growth|decrease|reduction|cut) of )?$/;
/** `, 25 percent more`; `, 25 percent of them women` tells of a part. */
const changing = /^ ?(?:$|[,.;)–—]|- |points?\b|(?:year|month)[- ]on[- ]|(?:more|less|fewer|higher|lower|smaller|larger|bigger|greater|better|worse|up|down|above|below|rises?|increase|jump|growth|gain|surge|improvement|drop|fall|decline|decrease|cut|reduction|loss|change|difference|in (?:a|one|two|just|the)|over|on|since|from (?:a|an|the|last)|than|compared|annual|yearly|sharp|steep)\b)/;
const isOfOther = /^ (?:of (?:them|it|whom|which|those|the|its|their|his|her|all)|were|are|was|is|have|had|has|said|who)\b/;

// Right before the end points, or as `a 20 percent increase` right behind them.
function isBeside(sentence: NumberedSentence, number: Numeral, start: number, end: number): boolean {
  if (number.start >= start && number.end <= end) return true;
  if (number.end <= start) {
    // `by 40 percent between 2011 and 2018, from 80 to 48`, `by 60 percent (from 50 to 80)`
    const words = between(sentence, number.end, start).replace(/ between \w+ and \w+(?=,? )/, '').replace(/ \((?=from $)/, ' ');
    return /^[^.;:()]{0,45}$/.test(words) && !/\b(?:and|while|but|with)\b/.test(words);
  }
  const gap = between(sentence, end, number.start);
  const isOfChange = changing.test(between(sentence, number.end, sentence.span.end).slice(0, 40));
  return behindEnds.test(gap) && (isOfChange || (!/[,(–—-] ?$/.test(gap) && !isOfOther.test(between(sentence, number.end, sentence.span.end))));
}

function timesIn(sentence: NumberedSentence, start: number, end: number, direction: ChangeFact['value']['direction']): ChangeFact['value']['times'] {
  const at = Math.max(0, start - sentence.span.start - 80);
  const found = multiplied.exec(sentence.text.slice(at, end - sentence.span.start));
  const told = factors.get((found?.[2] ?? found?.[4] ?? '').toLowerCase()) ?? cardinalValue((found?.[3] ?? '').toLowerCase());
  // `risen by half` is half as much again.
  const factor = told === 0.5 && direction === 'up' && found?.[4] !== undefined && /\bby /i.test(found[0]) ? 1.5 : told;
  if (found === null || factor === undefined) return undefined;
  const hedge = (found[1] ?? '').trim();
  const bound = hedge === '' ? undefined : /more|over/.test(hedge) ? 'at-least' : 'about';
  const from = sentence.span.start + at + found.index;
  return { span: { start: from, end: from + found[0].length }, text: found[0], factor, ...(bound === undefined ? {} : { bound }) };
}
