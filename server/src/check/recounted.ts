/**
 * Occurrences of one series that plain sentences number in two ways: in one article, or in two of the same days where
 * the series has a name. It must not know events.
 */
import type { Article } from '../link/article/article.ts';
import type { OrdinalFact } from '../link/article/facts/fact.ts';
import type { RawFinding, RuleContext } from './rule.ts';
import { factsOf, placeTold, toldElsewhere } from './told-facts.ts';

/** Days between two articles that speak of one occurrence. */
const NEAR = 3;

/** The occurrences that are numbered otherwise elsewhere; hints, for a second occurrence may be meant. */
export async function recounted(context: RuleContext): Promise<readonly RawFinding[]> {
  const facts = factsOf(context.article, 'ordinal').filter(({ isQuoted, value }) => !isQuoted && !value.isApart);
  const findings: RawFinding[] = [];
  const seen = new Set<string>();
  for (const [at, fact] of facts.entries()) {
    const id = `${fact.value.series} ${fact.value.number}`;
    if (seen.has(id)) continue;
    seen.add(id);
    const other = facts.slice(0, at).find((earlier) => mayBeOne(earlier.value, fact.value) && isOneSubject(earlier, fact, context.article));
    const { start, end, value } = fact;
    const found =
      other === undefined
        ? await inOthers(fact, context)
        : { message: `This is number ${value.number} here and number ${other.value.number} elsewhere in the article, if both tell of one.`, related: [{ path: context.path, start: other.start, end: other.end, message: `number ${other.value.number} here` }] };
    if (found !== undefined) findings.push({ start, end, severity: 'hint', ...found });
  }
  return findings;
}

function mayBeOne(a: OrdinalFact['value'], b: OrdinalFact['value']): boolean {
  return a.series === b.series && a.number !== b.number && a.isAhead === b.isAhead && !b.isApart && !a.isApart;
}

// Sentences without a name in common may tell of two series.
function isOneSubject(earlier: OrdinalFact, later: OrdinalFact, { mentions }: Article): boolean {
  const namesIn = ({ sentence }: OrdinalFact): readonly number[] => mentions.filter(({ start, end, type }) => start >= sentence.start && end <= sentence.end && type !== 'PERSON').map(({ entity }) => entity);
  const [one, other] = [namesIn(earlier), namesIn(later)];
  return one.length === 0 || other.length === 0 || one.some((entity) => other.includes(entity));
}

async function inOthers(fact: OrdinalFact, context: RuleContext): Promise<Pick<RawFinding, 'message' | 'related'> | undefined> {
  const day = fact.time.from;
  const told = fact.value.isNamed && day !== null ? await toldElsewhere(context, fact, 'ordinal') : [];
  const other = told.find(({ value, time, isQuoted }) => !isQuoted && mayBeOne(value, fact.value) && time.from !== null && day !== null && Math.abs(time.from - day) <= NEAR);
  if (other === undefined) return undefined;
  return { message: `This is number ${fact.value.number} here and number ${other.value.number} in another article, if both tell of one.`, related: [placeTold(other, `number ${other.value.number} here`)] };
}
