/**
 * One quantity that two articles tell a power of ten apart: the same digits of one unit, counted of the same thing or told in
 * the same words. It must not know rules, nor what is told within one article.
 */
import type { AmountFact } from '../link/article/facts/fact.ts';
import { digitKeys } from '../link/corpus/fact-keys.ts';
import { isAmount, sayNumber, wordsOf } from './figures.ts';
import type { RawFinding, RuleContext, Severity } from './rule.ts';
import { slipOf, tellingDigits, tellingWords } from './slips.ts';
import { placeTold } from './told-facts.ts';

type Amount = AmountFact['value'];

/** Amounts of an article that others are asked for, and items that are read for each. */
const [ASKED, READ] = [30, 24];

/** The amounts that another article tells a power of ten apart; hints, or information where the words are mostly the same. */
export async function magnified({ article: { facts }, path, corpus }: RuleContext): Promise<readonly RawFinding[]> {
  const amounts = facts.filter((fact): fact is AmountFact => isAmount(fact) && digitKeys(fact).length > 0).slice(0, ASKED);
  const findings: RawFinding[] = [];
  const said = new Set<number>();
  for (const fact of amounts) {
    if (said.has(fact.value.value)) continue;
    const items = (await corpus.lookup(digitKeys(fact), READ)).flatMap((item) => (item.kind === 'fact' && item.path !== path && isAmount(item) ? [item] : []));
    const other = items.find((item) => !item.isQuoted && likeness(fact.value, item.value) !== undefined);
    // Whoever tells both knows of both.
    if (other === undefined || amounts.some(({ value }) => value.value === other.value.value) || items.some((item) => item.path === other.path && item.value.value === fact.value.value)) continue;
    said.add(fact.value.value);
    const { start, end, value } = fact;
    const times = 10 ** Math.abs(slipOf(value.value, other.value.value) ?? 0);
    findings.push({
      start,
      end,
      message: `“${wordsOf(value)}” is ${sayNumber(times)} times as ${value.value > other.value.value ? 'much' : 'little'} as “${wordsOf(other.value)}” in another article, if both are one quantity.`,
      severity: likeness(value, other.value) ?? 'hint',
      related: [placeTold(other, 'the same digits, another magnitude')],
    });
  }
  return findings;
}

/** The smallest amount that is held against another. */
const SMALLEST = 1000;

/** Words that two tellings share: of a slip of a thousand or a million, of one of ten or a hundred, and to be sure. */
const [SHARED, SHARED_DIGIT, SURE] = [2, 3, 4];

function likeness(a: Amount, b: Amount): Severity | undefined {
  const power = Math.abs(slipOf(a.value, b.value) ?? 0);
  if (power === 0 || a.state !== b.state) return undefined;
  if (a.counts !== undefined && b.counts !== undefined && a.counts !== b.counts) return undefined;
  // A price and what all pay.
  if (Math.min(a.value, b.value) < SMALLEST) return undefined;
  const words = tellingWords(a.near, b.near);
  const isOneNoun = (a.of !== undefined && a.of === b.of) || (a.counts !== undefined && a.counts !== 'share' && a.counts === b.counts);
  const names = (a.places ?? []).filter((name) => b.places?.includes(name) === true).length;
  const common = words + Number(isOneNoun) + Math.min(1, names);
  const digits = tellingDigits(a.value);
  const needed = power % 3 === 0 ? (digits === 1 ? SHARED_DIGIT : SHARED) : SHARED_DIGIT;
  // `a $500,000 reward` and `a $5 million reward` are two.
  if (power % 3 !== 0 && digits < 2) return undefined;
  if (words === 0 || digits + words < SHARED_DIGIT || common < needed) return undefined;
  return common >= SURE && power % 3 === 0 ? 'information' : 'hint';
}
