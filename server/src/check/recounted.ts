/**
 * Occurrences of one series that plain sentences number in two ways: in one article, or in two of the same days where
 * the series has a name. It must not know events, nor by what two sentences are of one occurrence.
 */
import type { OrdinalFact } from '../link/article/facts/fact.ts';
import { isOneSeries, isSurelyOne, mayBeOne, mayBeOneElsewhere } from './one-occurrence.ts';
import type { RawFinding, RuleContext } from './rule.ts';
import { factsOf, placeTold, toldElsewhere } from './told-facts.ts';

/** Days between two articles that speak of one occurrence. */
const NEAR = 3;
/** Numbered occurrences of an article that are held against each other at most. */
const COMPARED = 100;

/** The occurrences that are numbered otherwise elsewhere; hints where a second occurrence may be meant. */
export async function recounted(context: RuleContext): Promise<readonly RawFinding[]> {
  const facts = factsOf(context.article, 'ordinal').filter(({ isQuoted }) => !isQuoted).slice(0, COMPARED);
  const findings: RawFinding[] = [];
  const seen = new Set<string>();
  for (const [at, fact] of facts.entries()) {
    const id = `${fact.value.series} ${fact.value.number}`;
    if (seen.has(id)) continue;
    seen.add(id);
    const other = facts.slice(0, at).find((earlier) => areOne(earlier, fact) && !isToldAgain(earlier, facts));
    const { start, end } = fact;
    const found = other === undefined ? await inOthers(fact, context) : inArticle(fact, other, context);
    if (found !== undefined) findings.push({ start, end, ...found });
  }
  return findings;
}

type Recounted = Pick<RawFinding, 'message' | 'related' | 'severity'>;

function inArticle({ value }: OrdinalFact, other: OrdinalFact, { path }: RuleContext): Recounted {
  const isSure = isSurelyOne(other.value, value);
  return {
    message: `This is number ${value.number} here and number ${other.value.number} elsewhere in the article${isSure ? '' : ', if both tell of one'}.`,
    severity: isSure ? 'warning' : 'hint',
    related: [{ path, start: other.start, end: other.end, message: `number ${other.value.number} here` }],
  };
}

// Two in one sentence are told apart on purpose.
function areOne(earlier: OrdinalFact, later: OrdinalFact): boolean {
  const isHeadline = (earlier.paragraphRole === 'headline') !== (later.paragraphRole === 'headline');
  return earlier.sentence.start !== later.sentence.start && mayBeOne(earlier.value, later.value, isHeadline);
}

// The headline's number of a row stands in the body as well: the other one is of the row's day before.
function isToldAgain({ paragraphRole, value: { head, number, mode } }: OrdinalFact, facts: readonly OrdinalFact[]): boolean {
  return paragraphRole === 'headline' && mode === 'straight' && facts.some((other) => other.paragraphRole !== 'headline' && other.value.head === head && other.value.number === number);
}

// Undefined where one of the articles has no date.
function daysApart(a: number | null, b: number | null): number | undefined {
  return a === null || b === null ? undefined : Math.abs(a - b);
}

/** Articles' sentences that count a series of an everyday name, up to which it is hardly another one. */
const RARE = 3;

async function inOthers(fact: OrdinalFact, context: RuleContext): Promise<Recounted | undefined> {
  const day = fact.time.from;
  const told = await toldElsewhere(context, fact, 'ordinal');
  const near = told.filter(({ time, isQuoted, value }) => !isQuoted && (daysApart(time.from, day) ?? 0) <= NEAR && isOneSeries(value, fact.value));
  const other = near.find(({ value, time }) => mayBeOneElsewhere(value, fact.value, told.length <= RARE, daysApart(time.from, day)));
  // An article that tells the other number as well knows of both.
  if (other === undefined || near.some(({ path, value }) => path === other.path && value.number === fact.value.number)) return undefined;
  const isSure = isSurelyOne(other.value, fact.value) && day !== null && other.time.from !== null;
  return { message: `This is number ${fact.value.number} here and number ${other.value.number} in another article${isSure ? '' : ', if both tell of one'}.`, severity: isSure ? 'information' : 'hint', related: [placeTold(other, `number ${other.value.number} here`)] };
}
