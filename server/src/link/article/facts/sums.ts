/**
 * A total with its parts (`12 people: seven men and five women`), and shares of one whole (`60 percent for, 40
 * percent against`). Only parts that are said to be all there is, or that exclude each other, are taken together.
 * It must not add up.
 */
import type { SumFact } from './figure-fact.ts';
import { between, factIn, plainNumber } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';
import { exclude, isShareOfVotes, mayBeShares } from './sum-words.ts';

type Whole = SumFact['value']['whole'];

/** Parts in a row. */
interface Parts {
  readonly from: number;
  /** Index behind the last. */
  readonly to: number;
  /** Whether the last is what remained: `the other five`. */
  readonly hasRest: boolean;
}

const unfinished = /\b(?:includ|such as|among|compared|than|versus|up from|down from|respectively)/i;
const openings: readonly RegExp[] = [
  /^[^:;.()]{0,60}(?:,? (?:consist(?:s|ed|ing) of|compris(?:es|ed|ing)|(?:is |are |was |were )?(?:made up|composed) of)) (?:the )?$/,
  /^[^:;.()]{0,90}:\s+(?:[a-z]+ )?$/,
  /^[^:;.()]{0,60}\(\s?$/,
  /^[^:;.()]{0,90}(?:\s(?:-{1,2}|–|—)\s|[–—])$/,
];
const including = /^[^:;.()]{0,90},? (?:includ(?:es|ing|ed)|among (?:them|whom)(?: were)?) $/;
const behindComma = /^[^:;.()]{0,90}[,;]\s+(?:with |including )?$/;

/** The sums of a sentence. */
export function sumsIn(sentence: NumberedSentence): SumFact[] {
  const { numbers } = sentence;
  if (numbers.length < 2 || /\brespectively\b/i.test(sentence.text)) return [];
  if (numbers.every(({ unit }) => unit === '%')) return sharesIn(sentence);
  for (let at = 0; at + 2 < numbers.length; at++) {
    const found = partsBehind(sentence, at) ?? partsBefore(sentence, at + 2) ?? partAndRest(sentence, at);
    if (found !== undefined) return [found];
  }
  return [];
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
  const opening = openings.findIndex((pattern) => pattern.test(gap));
  if (opening < 0 && !behindComma.test(gap) && !including.test(gap)) return undefined;
  const parts = partsFrom(sentence, at + 1);
  if (parts === undefined) return undefined;
  if (unfinished.test(gap) && !parts.hasRest) return including.test(gap) && excludeEachOther(sentence, at, parts) ? sumOf(sentence, total, parts, 'at-most')[0] : undefined;
  const whole = wholeOf(sentence, at, parts, opening >= 0 && isClosed(sentence, parts, closings[opening] ?? '.'));
  return whole === undefined ? undefined : sumOf(sentence, total, parts, whole)[0];
}

const closings: readonly string[] = [',', '.', ')', '-'];
const behindTotal = /^ ?(?:[a-z]+ )?(?:in all|in total|altogether|all told)\b/i;
const totalled = /[\w\s,–—-]{0,60}(?:\ba|\bfor a|\bmaking a|\bgiving a|\bor a) (?:combined |grand )?total of $/;

// `seven men and five women, a total of 12 people`.
function partsBefore(sentence: NumberedSentence, at: number): SumFact | undefined {
  const [total, last] = [sentence.numbers[at], sentence.numbers[at - 1]];
  if (total === undefined || last === undefined) return undefined;
  const isTotal = totalled.test(between(sentence, last.end, total.start)) || behindTotal.test(between(sentence, total.end, sentence.span.end).slice(0, 40));
  if (!isTotal) return undefined;
  for (let from = 0; from <= at - 2; from++) {
    const parts = partsFrom(sentence, from, at);
    if (parts?.to === at) return sumOf(sentence, total, parts, 'said')[0];
  }
  return undefined;
}

const ofWhole = /^(?: [a-z]+){0,2} (?:out )?of (?:the |its |their |all (?:the )?)?$/;
const theRest = /^[^:;.()]{0,60}[,;]? (?:and |while )?[^:;.(),]{0,24}\b(?:the |its |their )(?:other|remaining) $|^[^:.()]{0,60}; the (?:other|remaining) $/;

// `four of the nine men were freed and the other five kept`: the whole stands between its parts.
function partAndRest(sentence: NumberedSentence, at: number): SumFact | undefined {
  const [part, total, other] = [sentence.numbers[at], sentence.numbers[at + 1], sentence.numbers[at + 2]];
  if (part === undefined || total === undefined || other === undefined || total.bound !== undefined || total.unit !== undefined) return undefined;
  if (!ofWhole.test(between(sentence, part.end, total.start)) || !theRest.test(between(sentence, total.end, other.start))) return undefined;
  if ([part, total, other].some(({ unit, upTo, bound }) => unit !== undefined || upTo !== undefined || bound !== undefined) || part.value >= total.value) return undefined;
  // `the other five planes`: of another kind.
  if (other.counts !== undefined && other.counts !== total.counts) return undefined;
  const value = { total: plainNumber(total), parts: [plainNumber(part), plainNumber(other)], whole: 'said' as const };
  return factOf(sentence, [part, total, other], value);
}

/** Nobody else holds what one holds. */
const owns = /\b(?:owns?|owned|holds?|held) (?:about |some |nearly |almost |just )?$/;

const separator = /(?:[,;]|,? and|,? while|,? plus| &)\s(?:(?:with|while|the)\s){0,2}(?:(?:other|remaining)\s)?$/;
/** `France pays 22 million euros and Italy 77 million`: whose it is stands before the number. */
const gapped = /(?:[,;]|,? and)\s(?:(?:the|an?) )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?\s(?:the (?:other|remaining) )?$/;
const rest = /(?:other|remaining)\s$/;
/** One more without a number: `two officers, two soldiers and a student`. */
const single = /(?:[,;]|\band)\s+(?:an?|another|his|her|their|its)\s/;

function partsFrom(sentence: NumberedSentence, from: number, limit = sentence.numbers.length): Parts | undefined {
  let hasRest = false;
  const isMoney = sentence.numbers[from]?.unit !== undefined;
  let to = from + 1;
  for (; to < limit; to++) {
    const gap = gapBefore(sentence, to);
    if (gap.length > 90 || /[:.()]/.test(gap) || !(separator.test(gap) || (isMoney && gapped.test(gap))) || single.test(gap)) break;
    hasRest ||= rest.test(gap);
  }
  return to - from < 2 ? undefined : { from, to, hasRest };
}

function gapBefore(sentence: NumberedSentence, at: number): string {
  const [before, number] = [sentence.numbers[at - 1], sentence.numbers[at]];
  return before === undefined || number === undefined ? '' : between(sentence, before.end, number.start);
}

// Nothing but the last part's own words up to the sentence's end, or to the mark that closes the list.
function isClosed(sentence: NumberedSentence, { to }: Parts, mark: string): boolean {
  const last = sentence.numbers[to - 1];
  if (last === undefined) return false;
  const behind = between(sentence, last.end, sentence.span.end);
  const end = mark === ',' ? behind.search(/,|[.!?]["”’']?$/) : mark === ')' ? behind.indexOf(')') : mark === '-' ? behind.search(/\s(?:-{1,2}|–|—)\s|[–—]|[.!?]["”’']?$/) : behind.length;
  const words = behind.slice(0, Math.max(0, end));
  const next = sentence.numbers[to];
  return end >= 0 && words.length <= 90 && !/[:;(]|\bothers\b|\bmore\b/.test(words) && !single.test(words) && (next === undefined || next.start >= last.end + end);
}

function wholeOf(sentence: NumberedSentence, total: number, parts: Parts, isList: boolean): Whole | undefined {
  if (parts.hasRest) return 'said';
  const labels = labelsOf(sentence, parts);
  if (isList) return labels.some((label) => /^ ?of (?:them|whom|which|those)\b/.test(label)) ? undefined : 'said';
  return excludeEachOther(sentence, total, parts) ? 'likely' : undefined;
}

// `seven women, five men and five children`: what excludes its own parts is one of them.
function excludeEachOther(sentence: NumberedSentence, total: number, parts: Parts): boolean {
  const labels = labelsOf(sentence, parts);
  return exclude(labels) && !exclude([...labelsOf(sentence, { ...parts, from: total, to: total + 1 }), ...labels]);
}

/** What stands behind each number up to the next, with what it counts. */
function labelsOf(sentence: NumberedSentence, { from, to }: Parts): readonly string[] {
  return sentence.numbers.slice(from, to).map(({ end, counts }, n) => {
    const next = sentence.numbers[from + n + 1];
    const words = between(sentence, end, Math.min(next !== undefined && from + n + 1 < to ? next.start : sentence.span.end, end + 60));
    return counts === undefined ? words.trimStart() : `${counts} ${words.trimStart()}`;
  });
}

function sumOf(sentence: NumberedSentence, total: Numeral, { from, to }: Parts, whole: Whole): SumFact[] {
  const parts = sentence.numbers.slice(from, to);
  // Where a part is greater than the whole, or the whole is a bare number itself, those are entries of one list.
  const isEntry = whole === 'likely' && total.unit === undefined && total.counts === undefined;
  const most = total.unit === undefined || whole !== 'said' ? total.value : Infinity;
  const isOneKind = !isEntry && parts.every(({ unit, upTo, value }) => unit === total.unit && upTo === undefined && value > 0 && value < most);
  if (!isOneKind || total.upTo !== undefined || total.unit === 'year-old' || total.unit === '%' || total.value < 3) return [];
  return [factOf(sentence, [...parts, total], { total: plainNumber(total), parts: parts.map(plainNumber), whole })];
}

function sharesIn(sentence: NumberedSentence): SumFact[] {
  const { numbers, text } = sentence;
  if (!mayBeShares(text) || numbers.some(({ upTo }) => upTo !== undefined)) return [];
  const fact = (parts: readonly Numeral[], whole: Whole): SumFact => factOf(sentence, parts, { parts: parts.map(plainNumber), whole });
  if (isShareOfVotes(text)) return [fact(numbers, 'at-most')];
  const parts = partsFrom(sentence, 0);
  if (parts === undefined) return [];
  const shares = numbers.slice(parts.from, parts.to);
  if (parts.hasRest) return [fact(shares, 'said')];
  const opening = between(sentence, sentence.span.start, numbers[0]?.start ?? 0);
  if (owns.test(opening) && labelsOf(sentence, parts).every((label, n) => n === 0 || !/\bof\b/.test(label))) return [fact(shares, 'at-most')];
  return exclude(labelsOf(sentence, parts)) ? [fact(shares, 'at-most')] : [];
}

function factOf(sentence: NumberedSentence, numbers: readonly Numeral[], value: SumFact['value']): SumFact {
  const start = Math.min(...numbers.map((number) => number.start));
  const end = Math.max(...numbers.map((number) => number.end));
  return { ...factIn(sentence, 'facts/sums', { start, end }), subject: { kind: 'article' }, attribute: 'sum', value };
}
