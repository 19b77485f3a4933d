/**
 * One occurrence of a series that is counted in two ways, in the article or in two articles. Whether two mentions
 * are one occurrence is the scorer's word, and they must be of one day; where nothing dates them, the words of both
 * sentences must leave no other reading, and it is a hint.
 */
import { overlaps } from '../../base/span.ts';
import type { EventItem } from '../../link/corpus/corpus.ts';
import { contradictedOrdinals, counted } from '../contradicted-ordinals.ts';
import type { ContradictedOrdinal } from '../contradicted-ordinals.ts';
import { recounted } from '../recounted.ts';
import { reframedFinding } from '../reframed.ts';
import type { Reframed } from '../reframed.ts';
import { retoldOf } from '../retold.ts';
import type { RawFinding, Rule, Severity } from '../rule.ts';

/** See `ordinal-conflict.md`. */
export const ordinalConflict: Rule = {
  id: 'ordinal-conflict',
  summary: 'One occurrence of a series that is counted in two ways.',
  severity: 'warning',
  needs: 'corpus',
  async check(context) {
    const { path, article, corpus } = context;
    const retold = retoldOf(context);
    const findings: RawFinding[] = [];
    for (const item of counted(retold.items)) {
      // Within the article the later mention is underlined, against the earlier.
      const others = (await contradictedOrdinals(retold, item)).filter(({ other }) => other.path !== path || other.n < item.n);
      const [first] = others;
      if (first !== undefined) findings.push(findingOf(item, first, others));
    }
    const copies = (await retold.reframed()).filter((one) => one.own.kind === 'ordinal' && isOfOneDay(one)).map((one) => reframedFinding(one, path, 'hint'));
    const series = await recounted({ path, article, corpus });
    // What the words of a series say outright says more than two events that may be one.
    const events = findings.filter((one) => one.severity !== 'hint' || !series.some((other) => overlaps(one, other)));
    const found = [...events, ...copies.filter((one) => !events.some((other) => overlaps(one, other)))];
    return [...found, ...series.filter((one) => !found.some((other) => overlaps(one, other)))];
  },
};

// A day later it is the fourth day in a row.
function isOfOneDay({ days, next }: Reframed): boolean {
  return days === 0 || (days === 1 && !/^(?:day|night|week|month|year|time|straight|consecutive|successive)$/.test(next));
}

/** Other mentions that a finding shows at most. */
const SHOWN = 5;

function findingOf(item: EventItem, first: ContradictedOrdinal, others: readonly ContradictedOrdinal[]): RawFinding {
  const { other, isSure } = first;
  const inArticle = other.path === item.path;
  const { start, end } = item.told.span;
  return {
    start,
    end,
    message: `This is number ${item.ordinal ?? ''} here and number ${other.ordinal ?? ''} ${inArticle ? 'earlier in the article' : 'in another article'}${isSure ? '' : ', if both tell of one'}.`,
    severity: severityOf(isSure, inArticle),
    related: others.slice(0, SHOWN).map(({ other: { path, told, ordinal } }) => ({ path, start: told.span.start, end: told.span.end, message: `number ${ordinal ?? ''}: ${told.text}` })),
  };
}

function severityOf(isSure: boolean, inArticle: boolean): Severity {
  if (!isSure) return 'hint';
  return inArticle ? 'warning' : 'information';
}
