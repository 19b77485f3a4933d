/**
 * A total with its parts (`12 people: seven men and five women`), and shares of one whole (`60 percent for, 40
 * percent against`). Only parts that are said to be all there is, or that exclude each other, are taken together.
 * It must not add up.
 */
import type { SumFact } from './figure-fact.ts';
import { between, plainNumber } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';
import { sharesIn } from './percent-sums.ts';
import { factOf } from './sum-fact.ts';
import type { Whole } from './sum-fact.ts';
import { areKinds, arePredicates, differ, excludeEachOther, goesOn, isClosed, labelsOf, partsFrom } from './sum-parts.ts';
import type { Parts } from './sum-parts.ts';
import { votesIn } from './votes.ts';

const unfinished = /\b(?:includ|such as|among|compared|than|versus|up from|down from|respectively)/i;
const openings: readonly RegExp[] = [
  /^[^:;.()]{0,60}(?:,? (?:consist(?:s|ed|ing) of|compris(?:es|ed|ing)|(?:is |are |was |were )?(?:made up|composed) of)) (?:the )?$/,
  /^[^:;.()]{0,90}:\s+(?:[a-z]+ )?$/,
  /^[^:;.()]{0,60}\(\s?$/,
  /^[^:;.()]{0,90}(?:\s(?:-{1,2}|–|—)\s|[–—])$/,
];
/** `the $70 million plan has`, `the 70-seat house has` */
const holds = /^ (?:[a-z]+ ){0,3}(?:has|had|have|contains?|contained|provides?|provided|sets aside|set aside|allocates?|allocated|holds|held|seats) $/;
const including = /^[^:;.()]{0,90},? (?:includ(?:es|ing|ed)|among (?:them|whom)(?: were)?) $/;
const behindComma = /^[^:;.()]{0,90}[,;]\s+(?:with |including |of (?:which|whom|them) )?$/;

/** The sums of a sentence. */
export function sumsIn(sentence: NumberedSentence): SumFact[] {
  const { numbers } = sentence;
  if (numbers.length < 2) return votesIn(sentence);
  if (/\brespectively\b/i.test(sentence.text)) return [];
  if (areShares(numbers)) {
    const shares = sharesIn(sentence);
    if (shares.length > 0 || numbers[0]?.unit === '%') return shares;
  }
  for (let at = 0; at + 2 < numbers.length; at++) {
    const found = partsBehind(sentence, at) ?? partsBefore(sentence, at + 2) ?? partAndRest(sentence, at);
    if (found !== undefined) return [found, ...bracketsBehind(sentence, found)];
  }
  return votesIn(sentence);
}

// `88 women (37 killed and 51 wounded) and 441 children (159 killed and 282 wounded)`
function bracketsBehind(sentence: NumberedSentence, { end, value }: SumFact): SumFact[] {
  const numbers = sentence.numbers.filter(({ start }) => start >= end);
  const last = value.parts.at(-1)?.end ?? end;
  if (numbers.length < 3 || !/^[^().;]{0,30}\),? (?:and|while|with) |^[^().;]{0,30}\), /.test(between(sentence, last, sentence.span.end))) return [];
  const rest = { ...sentence, numbers };
  const [total, first] = numbers;
  const isBracket = total !== undefined && first !== undefined && /^[^:;.()]{0,60}\(\s?$/.test(between(sentence, total.end, first.start));
  const found = isBracket ? partsBehind(rest, 0) : undefined;
  return found === undefined ? [] : [found, ...bracketsBehind(rest, found)];
}

/** Numbers that may stand before the percentages: how many were asked, when, in how many towns. */
const MOST_BEFORE = 4;

// Percentages behind other numbers.
function areShares(numbers: readonly Numeral[]): boolean {
  const first = numbers.findIndex(({ unit }) => unit === '%');
  return first >= 0 && first <= MOST_BEFORE && numbers.length - first > 1 && numbers.slice(first).every(({ unit }) => unit === '%');
}

/** A total in one sentence and, in the next, who they were: `The dead were seven men and five women.` */
export function sumsAcross(before: NumberedSentence, sentence: NumberedSentence): SumFact[] {
  const [first] = sentence.numbers;
  if (first === undefined || !whoTheyWere.test(between(sentence, sentence.span.start, first.start))) return [];
  const total = before.numbers.find(({ counts, unit }) => unit === undefined && counts !== undefined);
  const parts = partsFrom(sentence, 0);
  if (total === undefined || parts === undefined || !isClosed(sentence, parts, '.')) return [];
  return sumOf(sentence, total, parts, 'likely');
}

const whoTheyWere = /^(?:The (?:dead|victims|injured|wounded|survivors|passengers|detainees|suspects|group)|They|Those (?:killed|arrested|injured|detained)) (?:were|are|comprised|consisted of) $/;

function partsBehind(sentence: NumberedSentence, at: number): SumFact | undefined {
  const [total, first] = [sentence.numbers[at], sentence.numbers[at + 1]];
  if (total === undefined || first === undefined) return undefined;
  const gap = between(sentence, total.end, first.start);
  const spoken = openings.findIndex((pattern) => pattern.test(gap));
  // `The group of 70 comprises`: the verb was taken for what is counted.
  const opening = spoken >= 0 ? spoken : openings[0]?.test(` ${total.text.replace(/^\S+/, '')}${gap}`) === true ? 0 : -1;
  const isOf = /\b[Oo](?:ut o)?f (?:the |its |their |all |all the )?$/.test(between(sentence, Math.max(sentence.span.start, total.start - 16), total.start));
  const isHeld = holds.test(gap) && (total.unit !== undefined || /^\d+-/.test(total.text));
  if (opening < 0 && !isHeld && !behindComma.test(gap) && !including.test(gap)) return undefined;
  const parts = partsFrom(sentence, at + 1);
  if (parts === undefined) return undefined;
  if (unfinished.test(gap) && !parts.hasRest) {
    if (!including.test(gap)) return undefined;
    return excludeEachOther(sentence, at, parts) ? sumOf(sentence, total, parts, 'at-most')[0] : differ(sentence, parts) ? loosely(sumOf(sentence, total, parts, 'at-most', true)[0]) : undefined;
  }
  if (isHeld) return heldBy(sentence, at, parts);
  const whole = wholeOf(sentence, at, parts, opening >= 0 && isClosed(sentence, parts, closings[opening] ?? '.'), wholeFirst.test(between(sentence, Math.max(sentence.span.start, total.start - 24), total.start)));
  if (whole === undefined && isAnnounced(sentence, total) && differ(sentence, parts) && isClosed(sentence, parts, ',')) return loosely(sumOf(sentence, total, parts, 'likely', true)[0]);
  if (whole === undefined) return (isOf && arePredicates(sentence, parts)) || areKinds(sentence, parts) ? loosely(sumOf(sentence, total, parts, 'at-most', true)[0]) : undefined;
  return sumOf(sentence, total, parts, whole, isOf || isAboard(sentence, total))[0];
}

// `the 70-seat house has 50 Liberals and 25 Greens`, `the $70 million plan provides $50 million for roads and $25 million
// for schools`; members and clerks, defenders and reserves, shares and debts are not all of what is counted.
function heldBy(sentence: NumberedSentence, at: number, parts: Parts): SumFact | undefined {
  const total = sentence.numbers[at];
  if (total === undefined) return undefined;
  const written = sentence.numbers.slice(parts.from, parts.to).map(({ start, end }) => between(sentence, start, end + 30));
  const isSeats = total.unit === undefined && written.every((words) => /^[\p{L}\d]+ (?:(?:seats?|members?) (?:for|from|of) )?(?:the )?\p{Lu}/u.test(words));
  const isFor = total.unit !== undefined && labelsOf(sentence, parts).every((label) => /^(?:is |are )?(?:for|to) /.test(label));
  const fact = sumOf(sentence, total, parts, 'at-most', true)[0];
  return isSeats || isFor ? loosely(fact) : undefined;
}

// What may count one thing twice speaks up only when it comes to too much, and softly.
function loosely(fact: SumFact | undefined): SumFact | undefined {
  return fact === undefined ? undefined : { ...fact, value: { ...fact.value, isLoose: true } };
}

// `A total of 18 ships, eight tankers, seven ferries and five trawlers, were held.`
function isAnnounced(sentence: NumberedSentence, { start }: Numeral): boolean {
  return /\b(?:[Aa] (?:combined |grand )?total of|[Ii]n (?:all|total),?|[Aa]ltogether,?) $/.test(between(sentence, Math.max(sentence.span.start, start - 24), start));
}

function isAboard(sentence: NumberedSentence, { end }: Numeral): boolean {
  return /^ (?:on board|aboard|in all|on the (?:list|team|bus|plane|ship))\b/.test(between(sentence, end, sentence.span.end).slice(0, 16));
}

const closings: readonly string[] = [',', '.', ')', '-'];
const behindTotal = /^ ?(?:[a-z]+ )?(?:in all|in total|altogether|all told)\b/i;
const totalled = /[\w\s,–—-]{0,60}(?:\ba|\bfor a|\bmaking a|\bgiving a|\bor a) (?:combined |grand )?total of $/;
/** `bringing the toll to 70`: what was counted earlier is in it. */
const brought = /[\w\s,–—-]{0,60}\b(?:bringing|taking|putting|pushing|raising|lifting) (?:the |its |their )?(?:[a-z]+ ){0,2}(?:toll|total|tally|count|number)(?: of [a-z]+)? to $/;
/** `with 45 dead in the north and 25 in the south, the toll stands at 70`, `45 men and 25 women, or 70 people,` */
const standing = /^[^.;:()]{0,60}, (?:the (?:[a-z]+ ){0,2}(?:toll|total|tally|count) (?:now )?(?:stands|stood|comes|came|is|was|rises|rose|reached|reaches)(?: at| to)? |or |making )$/;

/** `seven women and five men sat on the jury of twelve` */
const bodies = /^[^.,;:()]{0,60}\b(?:jury|panel|committee|board|council|commission|crew|team|group|cast|delegation|class) of $/;

// `seven men and five women, a total of 12 people`.
function partsBefore(sentence: NumberedSentence, at: number): SumFact | undefined {
  const [total, last] = [sentence.numbers[at], sentence.numbers[at - 1]];
  if (total === undefined || last === undefined) return undefined;
  const gap = between(sentence, last.end, total.start);
  const isTotal = totalled.test(gap) || behindTotal.test(between(sentence, total.end, sentence.span.end).slice(0, 40));
  const whole: Whole | undefined = isTotal ? 'said' : brought.test(gap) ? 'at-most' : standing.test(gap) ? 'likely' : undefined;
  if (whole === undefined && !bodies.test(gap)) return undefined;
  for (let from = 0; from <= at - 2; from++) {
    const parts = partsFrom(sentence, from, at);
    if (parts?.to === at && whole === undefined) return excludeEachOther(sentence, at, parts) ? sumOf(sentence, total, parts, 'likely', true)[0] : undefined;
    if (parts?.to === at && whole !== undefined && !isMixed(sentence, parts, total)) return withOneMore(sumOf(sentence, total, parts, whole, true)[0], last, gap);
  }
  return undefined;
}

/** `four Austrians and a Swiss, 13 in all`: one without a number behind the last part. */
const oneMore = /^(?: [\p{L}-]+){0,3}(?:,|,? and|,? plus) ((?:an?|another) (?!(?:[a-z]+ )?total\b|(?:combined|grand)\b)(?:[\p{L}-]+ ){0,2}?[\p{L}-]+)(?:, |,? (?:for|making|giving|bringing|or) )/du;

function withOneMore(fact: SumFact | undefined, last: Numeral, gap: string): SumFact | undefined {
  const at = oneMore.exec(gap)?.indices?.[1];
  if (fact === undefined || at === undefined) return fact;
  const one = { start: last.end + at[0], end: last.end + at[1], text: gap.slice(...at), value: 1, place: 1 };
  return { ...fact, value: { ...fact.value, parts: [...fact.value.parts, one] } };
}

// `767 deaths and 3,431 new cases, for a total of 17,147 cases`: only some of them are what the total counts.
function isMixed({ numbers }: NumberedSentence, { from, to }: Parts, { counts }: Numeral): boolean {
  const parts = numbers.slice(from, to);
  return counts !== undefined && parts.some((part) => part.counts === counts) && parts.some((part) => part.counts !== undefined && part.counts !== counts);
}

const ofWhole = /^(?: [a-z]+){0,2} (?:out )?of (?:the |its |their |all (?:the )?)?$/;
const theRest = /^[^:;.()]{0,60},? leaving (?:the |its )?(?:other |remaining )?$|^[^:;.()]{0,60}[,;]? (?:and |while )?[^:;.(),]{0,24}\b(?:the |its |their )(?:other|remaining) $|^[^:.()]{0,60}; the (?:other|remaining) $/;

// `four of the nine men were freed and the other five kept`: the whole stands between its parts.
function partAndRest(sentence: NumberedSentence, at: number): SumFact | undefined {
  const [part, total, other] = [sentence.numbers[at], sentence.numbers[at + 1], sentence.numbers[at + 2]];
  if (part === undefined || total === undefined || other === undefined || total.bound !== undefined || total.unit !== undefined) return undefined;
  const isRest = theRest.test(between(sentence, total.end, other.start));
  if (!ofWhole.test(between(sentence, part.end, total.start)) || !(isRest || isAnother(sentence, total, other))) return undefined;
  if ([part, total, other].some(({ unit, upTo, bound }) => unit !== undefined || upTo !== undefined || bound !== undefined) || part.value >= total.value) return undefined;
  // `the other five planes`: of another kind.
  if (other.counts !== undefined && other.counts !== total.counts && !/^(?:dead|injured|missing|arrested)$/.test(other.counts)) return undefined;
  const value = { total: plainNumber(total), parts: [plainNumber(part), plainNumber(other)], whole: 'said' as const };
  const fact = factOf(sentence, [part, total, other], isRest ? value : { ...value, whole: 'at-most' });
  return isRest ? fact : loosely(fact);
}

// `four of the nine ships sailed and six stayed`: no noun of its own.
function isAnother(sentence: NumberedSentence, total: Numeral, { start, end, quantity, text, value }: Numeral): boolean {
  if (value >= total.value) return false;
  const gap = between(sentence, total.end, start);
  const isJoined = /^ [^.;:(),]{0,40},? (?:and|while|but) $/.test(gap);
  const behind = between(sentence, end, sentence.span.end);
  // `three of the seven are appointed by parliament and four by the king`, `eleven were freed and nine killed`
  const preposition = /^ (by|from|in|to|on) (?:the |an? )?[\p{L}]/u.exec(behind)?.[1];
  if (isJoined && quantity === undefined && preposition !== undefined && new RegExp(`\\b${preposition} `).test(gap)) return true;
  if (isJoined && /^\S+ (?:killed|injured|wounded|arrested|detained)$/.test(text) && /^[.,;]|^$/.test(behind)) return true;
  return isJoined && quantity === undefined && /^ (?:were|was|stayed|remained|left|fled|died|survived|escaped|failed|passed|voted|refused|agreed|[a-z]{3,}ed)\b/.test(between(sentence, end, sentence.span.end));
}

/** `Of the 14 councillors`; `a total of 14` is none. */
const wholeFirst = /(?:^|[;,:–—-] |["“])(?:[Oo]ut of|[Oo]f) (?:the |its |their |all |all the )?$/;

function wholeOf(sentence: NumberedSentence, total: number, parts: Parts, isList: boolean, isOf: boolean): Whole | undefined {
  if (parts.hasRest) return 'said';
  const labels = labelsOf(sentence, parts);
  const isOfThem = labels.some((label) => /^ ?of (?:them|whom|which|those)\b/.test(label));
  if (isList) return isOfThem ? undefined : 'said';
  if (!excludeEachOther(sentence, total, parts)) return undefined;
  // `12 of them in Leeds and nine in York`: others may have died elsewhere; `of the 14 members, eight were for it and five
  // against`: one may have abstained. Nobody but men and women is left.
  const isPartial = isOfThem || (isOf && !areBothSexes(labels)) || goesOn(sentence, parts);
  return isPartial ? 'at-most' : 'likely';
}

function areBothSexes(labels: readonly string[]): boolean {
  return [/\b(?:man|men|boys?|males?)\b/i, /\b(?:woman|women|girls?|females?)\b/i].every((sex) => labels.some((label) => sex.test(label)));
}

function sumOf(sentence: NumberedSentence, total: Numeral, { from, to }: Parts, whole: Whole, isOfParts = false): SumFact[] {
  const parts = sentence.numbers.slice(from, to);
  // `two on pay and one each on hours and food`
  if (parts.some(({ end }) => /^ (?:each|apiece)\b/.test(between(sentence, end, sentence.span.end).slice(0, 9)))) return [];
  // Where a part is greater than the whole, or the whole is a bare number itself, those are entries of one list.
  const isEntry = !isOfParts && whole === 'likely' && total.unit === undefined && total.counts === undefined;
  const most = total.unit === undefined || whole !== 'said' ? total.value : Infinity;
  const isOneKind = !isEntry && parts.every(({ unit, upTo, value }) => unit === total.unit && upTo === undefined && value > 0 && value < most);
  if (!isOneKind || total.upTo !== undefined || total.unit === 'year-old' || total.unit === '%' || total.value < 3) return [];
  return [factOf(sentence, [...parts, total], { total: plainNumber(total), parts: parts.map(plainNumber), whole })];
}
