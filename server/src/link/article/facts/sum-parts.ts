/**
 * Numbers in a row that may be the parts of one whole: where they begin and end, whether the list of them is closed, and
 * whether a thing can be of two of them. It must not know the whole.
 */
import { between } from './numbered-sentences.ts';
import type { NumberedSentence } from './numbered-sentences.ts';
import { exclude } from './sum-words.ts';

/** Parts in a row. */
export interface Parts {
  readonly from: number;
  /** Index behind the last. */
  readonly to: number;
  /** Whether the last is what remained: `the other five`. */
  readonly hasRest: boolean;
}

const separator = /(?:[,;]|,? and|,? while|,? plus| &)\s(?:(?:with|while|the)\s){0,2}(?:(?:other|remaining)\s|(?:rest|remainder),?\s)?$/;
/** `France pays 22 million euros and Italy 77 million`: whose it is stands before the number. */
const gapped = /(?:[,;]|,? and)\s(?:(?:(?:the|an?) )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?|(?:the|an?|its|their|his|her) [a-z]+(?: [a-z]+)?)\s(?:the (?:other|remaining|rest),? )?$/;
const rest = /(?:other|remaining)\s$|\bthe (?:rest|remainder),?\s\(?$/;
/** One more without a number: `two officers, two soldiers and a student`. */
const single = /(?:[,;]|\band)\s+(?:an?|another|his|her|their|its)\s/;

/** The parts that stand in a row from the number at `from` on, before the one at `limit`; undefined where it is one alone. */
export function partsFrom(sentence: NumberedSentence, from: number, limit = sentence.numbers.length): Parts | undefined {
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

/** Whether nothing but the last part’s own words follows up to the sentence’s end, or to the mark that closes the list. */
export function isClosed(sentence: NumberedSentence, { to }: Parts, mark: string): boolean {
  const last = sentence.numbers[to - 1];
  if (last === undefined) return false;
  const behind = between(sentence, last.end, sentence.span.end);
  const end = mark === ',' ? behind.search(/,|[.!?]["”’']?$/) : mark === ')' ? behind.indexOf(')') : mark === '-' ? behind.search(/\s(?:-{1,2}|–|—)\s|[–—]|[.!?]["”’']?$/) : behind.length;
  const words = behind.slice(0, Math.max(0, end));
  const next = sentence.numbers[to];
  return end >= 0 && words.length <= 90 && !/[:;(]|\bothers\b|\bmore\b/.test(words) && !single.test(words) && (next === undefined || next.start >= last.end + end);
}

/** `, the ministry said`, `, a spokesman, Jan Dahl, told reporters`: who says so is none of them. */
const attribution = /[^.,;:()]{0,60}(?:, [^.,;:()]{1,40},)? (?:said|says|told|tells|reported|reports|announced|added|wrote|writes|confirmed|stated|showed|shows|estimates|estimated|believes|believed)\b/u.source;
const oneMore = new RegExp(`^[^.;:()]{0,50}(?:,|\\band) (?:an?|the|his|her|their|its|another) (?=\\p{Ll})(?!${attribution})`, 'u');

/** Whether others without a number follow the last part: `three from the unions and the chairman and his deputy`. */
export function goesOn(sentence: NumberedSentence, { to }: Parts): boolean {
  const last = sentence.numbers[to - 1];
  return last !== undefined && oneMore.test(between(sentence, last.end, sentence.numbers[to]?.start ?? sentence.span.end));
}

/** Whether no thing can be of two of the parts; of `seven women, five men and five children` what excludes its own parts is one of them. */
export function excludeEachOther(sentence: NumberedSentence, total: number, parts: Parts): boolean {
  const labels = labelsOf(sentence, parts);
  // `17 unions represented by one congress, six by another and 10 by a third`: the first is one of them.
  const whole = labelsOf(sentence, { ...parts, from: total, to: total + 1 }).flatMap((label) => [label, label.replace(/^(?:[a-z]+ ){0,4}?(?=(?:in|from|at|on|by|to|for) )/, '')]);
  return exclude(labels) && whole.every((label) => !exclude([label, ...labels]));
}

/** Whether each part has a noun of its own: `50 tugs and 25 ferries`. */
export function differ({ numbers }: NumberedSentence, { from, to }: Parts): boolean {
  const nouns = numbers.slice(from, to).map(({ counts }) => counts);
  return nouns.every((noun) => noun !== undefined) && new Set(nouns).size === nouns.length;
}

/** Whether each is said to be something else: `50 were tugs and 20 were ferries`; what was done to them may be two things. */
export function arePredicates(sentence: NumberedSentence, parts: Parts): boolean {
  const labels = labelsOf(sentence, parts).map((label) => /^(?:were|are|was|is) (?:the )?(?!hurt\b|ill\b|[a-z]+ed\b)([a-z]+)(?:,? and\b|,|\.|;|$)/.exec(label.trim())?.[1]);
  return labels.every((label) => label !== undefined) && new Set(labels).size === labels.length;
}

/** Whether each has one word of its own: `45 white and 25 black`, `15 of them Filipinos and five Greeks`. */
export function areKinds(sentence: NumberedSentence, parts: Parts): boolean {
  const labels = labelsOf(sentence, parts).map((label) => /^(?:of (?:them|whom|those) )?([a-z]+|[A-Z][a-z]+s)(?:,| and\b|\.|$)/.exec(label.trim())?.[1]);
  return labels.every((label) => label !== undefined) && new Set(labels).size === labels.length && sentence.numbers.slice(parts.from, parts.to).every(({ quantity }) => quantity === undefined);
}

/** What stands behind each number up to the next, with what it counts. */
export function labelsOf(sentence: NumberedSentence, { from, to }: Parts): readonly string[] {
  return sentence.numbers.slice(from, to).map(({ end, counts }, n) => {
    const next = sentence.numbers[from + n + 1];
    const words = between(sentence, end, Math.min(next !== undefined && from + n + 1 < to ? next.start : sentence.span.end, end + 60));
    return counts === undefined ? words.trimStart() : `${counts} ${words.trimStart()}`;
  });
}
