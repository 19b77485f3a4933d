/**
 * One quantity told twice, a power of ten apart: million for billion, a decimal point that moved. Equal digits of one
 * unit, said of the same thing, are held to be one quantity; so are a total and its parts.
 */
import { groupBy } from '../../base/group-by.ts';
import { overlaps } from '../../base/span.ts';
import type { Article } from '../../link/article/article.ts';
import type { AmountFact } from '../../link/article/facts/fact.ts';
import type { ConversionFact, SumFact } from '../../link/article/facts/figure-fact.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import { isAmount, placeOf, rewrite, sayNumber, wordsOf } from '../figures.ts';
import { magnified } from '../magnified.ts';
import type { RawFinding, Rule, Severity } from '../rule.ts';
import { slipOf, tellingDigits, tellingWords } from '../slips.ts';

/** See `magnitude-slip.md`. */
export const magnitudeSlip: Rule = {
  id: 'magnitude-slip',
  summary: 'One quantity told twice, a power of ten apart: million for billion.',
  severity: 'warning',
  needs: 'corpus',
  async check(context) {
    const { article, path } = context;
    const together = article.facts.flatMap((fact) => (fact.attribute === 'sum' ? (againstParts(fact, path) ?? []) : fact.attribute === 'conversion' ? (toldAgain(fact, path) ?? []) : []));
    const here = [...toldTwice(article, path), ...together];
    return [...here, ...(await magnified(context)).filter((one) => !here.some((other) => overlaps(one, other)))];
  },
};

/** Amounts of one unit with the same digits that are compared at most: a table of figures is not read pair by pair. */
const mostAlike = 12;

function toldTwice({ facts, document: { text } }: Article, path: ArticlePath): RawFinding[] {
  const amounts = facts.filter((fact): fact is AmountFact => isAmount(fact) && fact.value.upTo === undefined && fact.value.value >= 2);
  const alike = groupBy(amounts, ({ attribute, value }) => `${attribute} ${dollars.has(value.unit ?? '') ? '$' : (value.unit ?? '')} ${value.value.toExponential(6).split('e')[0] ?? ''}`);
  return [...alike.values()].flatMap((group) => (group.length < 2 || group.length > mostAlike ? [] : slipsAmong(group, path, text)));
}

/** A dollar sign may be any of these: the same digits are the same amount. */
const dollars: ReadonlySet<string> = new Set(['USD', 'AUD', 'CAD', 'HKD', 'NZD', 'SGD']);

// Each odd one out is spoken of once, beside the other that shares most with it.
function slipsAmong(group: readonly AmountFact[], path: ArticlePath, text: string): RawFinding[] {
  return group.flatMap((fact, at): RawFinding[] => {
    const others = group.slice(0, at).flatMap((other) => {
      const severity = isOneQuantity(fact, other, text);
      return severity === undefined ? [] : [{ other, severity, shared: shared(fact, other) }];
    });
    const [best] = others.sort((a, b) => b.shared - a.shared);
    // Who says the same as an earlier one slips with it, and is not spoken of again.
    if (best === undefined || group.slice(0, at).some((other) => other.value.value === fact.value.value)) return [];
    return [slip(fact, best.other, best.severity, path)];
  });
}

function slip(fact: AmountFact, { value: other }: AmountFact, severity: Severity, path: ArticlePath): RawFinding {
  const { value } = fact;
  const times = 10 ** Math.abs(slipOf(value.value, other.value) ?? 0);
  return {
    start: fact.start,
    end: fact.end,
    message: `“${wordsOf(value)}” is ${sayNumber(times)} times as ${value.value > other.value ? 'much' : 'little'} as “${wordsOf(other)}” elsewhere in the article.`,
    severity,
    related: [placeOf(other, path, 'the same digits, another magnitude')],
    fixes: [...rewriteScale(value, other, path), ...rewriteScale(other, value, path)],
  };
}

function rewriteScale(number: AmountFact['value'], other: AmountFact['value'], path: ArticlePath): ReturnType<typeof rewrite> {
  const scale = /\b(?:thousand|million|billion|trillion)\b/;
  const [own, right] = [scale.exec(number.text), scale.exec(other.text)?.[0]];
  if (own === null || right === undefined || own[0] === right) return [];
  const start = number.start + own.index;
  return [{ title: `Write ${right} for ${own[0]}, if ${wordsOf(other)} is right`, edits: [{ path, start, end: start + own[0].length, newText: right }] }];
}

function isOneQuantity(a: AmountFact, b: AmountFact, text: string): Severity | undefined {
  const power = Math.abs(slipOf(a.value.value, b.value.value) ?? 0);
  if (power === 0 || a.sentence.start === b.sentence.start || a.isQuoted !== b.isQuoted) return undefined;
  // A share's price and the company's: what is told without thousands is no slip of millions.
  if (Math.min(a.value.value, b.value.value) < 1000 && power >= 3) return undefined;
  if (a.value.counts !== undefined && b.value.counts !== undefined && whom(a.value.counts) !== whom(b.value.counts)) return undefined;
  if (a.value.state !== b.value.state || (power % 3 !== 0 && (isChanged(a, text) || isChanged(b, text)))) return undefined;
  const [digits, common] = [tellingDigits(a.value.value), shared(a, b)];
  const isSameNoun = a.value.of !== undefined && a.value.of === b.value.of;
  const weight = digits + common + (isSameNoun ? 2 : 0);
  // Of two magnitudes of one kind more must be the same than what stands beside all of them.
  if (power % 3 !== 0 && tellingWords(a.value.near, b.value.near) === 0) return undefined;
  // The same thing must be counted; what stands in a bracket only says another amount again.
  const isBracketed = [a, b].some(({ start }) => text.charAt(start - 1) === '(');
  // `the $96 billion` points back to an amount of these digits; villages and workers are counted alike by chance.
  const pointsBack = a.attribute !== 'count' && (a.value.isDefinite === true || b.value.isDefinite === true || digits >= 2);
  if (common === 0 && !isSameNoun && (power % 3 !== 0 || !pointsBack)) return undefined;
  // A digit too many: other amounts of the same kind may well be ten times as much.
  if (power % 3 !== 0 && isBracketed) return undefined;
  if (power % 3 !== 0 && digits >= 2 && common >= 2) return common >= 3 ? 'information' : power === 1 ? 'hint' : undefined;
  if (power % 3 !== 0) return power === 1 && common >= 1 && Math.min(a.value.value, b.value.value) >= 10 && (a.value.isDefinite === true || digits >= 3) ? 'hint' : undefined;
  if (weight >= (digits === 1 ? 5 : 4) && common >= 1) return 'warning';
  return weight >= 3 && common + digits >= 3 ? 'information' : digits >= 2 || isSameNoun || common >= 1 || a.value.isDefinite === true ? 'hint' : undefined;
}

/** Words by which a sentence sets one amount against another that was, or will be. */
const changing = /\b(?:previous(?:ly)?|former(?:ly)?|amended|instead of|compared|year-earlier|up from|down from)\b|\b(?:raised|lowered|increased|reduced|rose|fell|cut)\b[^.;]{0,40}\bfrom\b/i;

function isChanged({ sentence }: AmountFact, text: string): boolean {
  return changing.test(text.slice(sentence.start, sentence.end));
}

// Those who live somewhere are its people.
function whom(counts: string): string {
  return /^(?:people|resident|inhabitant|citizen|individual)$/.test(counts) ? 'person' : counts;
}

function shared({ value: { near } }: AmountFact, { value: { near: others } }: AmountFact): number {
  const known = new Set(others);
  return near.filter((word) => known.has(word)).length;
}

// `$1.5 million (15,000,000 dollars)`
function toldAgain({ value: { one, other }, isQuoted }: ConversionFact, path: ArticlePath): RawFinding | undefined {
  const power = one.unit === other.unit && !isQuoted ? slipOf(other.value, one.value) : undefined;
  if (power === undefined) return undefined;
  return {
    start: other.start,
    end: other.end,
    message: `“${wordsOf(other)}” is ${sayNumber(10 ** Math.abs(power))} times as ${power > 0 ? 'much' : 'little'} as “${wordsOf(one)}” beside it.`,
    related: [placeOf(one, path, 'the same amount')],
    fixes: rewrite(other, one.value, path, `if ${wordsOf(one)} is right`),
  };
}

function againstParts({ value: { total, parts }, isQuoted }: SumFact, path: ArticlePath): RawFinding | undefined {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const power = total === undefined ? undefined : slipOf(sum, total.value);
  if (total === undefined || power === undefined || isQuoted) return undefined;
  return {
    start: total.start,
    end: total.end,
    message: `The parts come to ${sayNumber(sum)}, and “${wordsOf(total)}” is ${sayNumber(10 ** Math.abs(power))} times as ${power < 0 ? 'much' : 'little'}.`,
    related: parts.map((part) => placeOf(part, path, 'is counted in')),
    fixes: rewrite(total, sum, path, 'if the parts are right'),
  };
}
