/**
 * Somebody who did something on a day after their death, by the days that this article or another gives for both.
 * Only acts of one's own count; it must not know how acts and deaths are recognised.
 */
import { formatDay } from '../../base/civil-date.ts';
import type { DayInterval } from '../../base/civil-date.ts';
import { groupBy } from '../../base/group-by.ts';
import type { ActFact, LifeFact } from '../../link/article/facts/fact.ts';
import { areOneName } from '../one-name.ts';
import type { RawFinding, RelatedPlace, Rule, RuleContext } from '../rule.ts';
import { factsOf, placeTold, toldElsewhere } from '../told-facts.ts';

/** See `acts-after-death.md`. */
export const actsAfterDeath: Rule = {
  id: 'acts-after-death',
  summary: 'Somebody who did something on a day after their death.',
  severity: 'warning',
  needs: 'corpus',
  async check(context) {
    const acts = groupBy(factsOf(context.article, 'act'), ({ subject }) => (subject.kind === 'entity' ? subject.entity : -1));
    const deaths = groupBy(factsOf(context.article, 'death').filter(({ isQuoted }) => !isQuoted), ({ subject }) => (subject.kind === 'entity' ? subject.entity : -1));
    const findings: RawFinding[] = [];
    for (const [entity, own] of acts) {
      const here = own.flatMap((act) => afterDeathHere(act, deaths.get(entity) ?? [], context) ?? []);
      findings.push(...here, ...(here.length > 0 ? [] : await afterDeathElsewhere(own, context)));
    }
    return findings;
  },
};

function afterDeathHere(act: ActFact, deaths: readonly LifeFact[], { article, path }: RuleContext): RawFinding | undefined {
  // What the article itself tells in the present is of another time than the death that it tells.
  const death = act.value.isPresent === true ? undefined : deaths.find(({ value }) => isAfter(act.time, value.days, 0));
  if (death === undefined) return undefined;
  const found = finding(act, nameOf(act, { article }), death.value.days, { path, start: death.start, end: death.end, message: 'dead since then' });
  return death.value.days.from === null ? { ...found, severity: 'information' } : found;
}

/** Days by which another article's death must lie before an act: what two articles say is less exact, but for an act of one day. */
const APART = 7;
const APART_DAYS = 1;
const YEAR = 366;

async function afterDeathElsewhere(acts: readonly ActFact[], context: RuleContext): Promise<readonly RawFinding[]> {
  const [first] = acts;
  if (first === undefined) return [];
  const name = nameOf(first, context);
  const deaths = (await toldElsewhere(context, first, 'death')).filter((item) => areOneName(item.name, name) && !item.isQuoted);
  const [death] = deaths;
  // A namesake may live: only where every such death of the name lies before it does an act contradict.
  const act = acts.find(({ time }) => deaths.every(({ value }) => isAfter(time, value.days, isDay(time) ? APART_DAYS : APART)));
  // So does whoever is said to be of an age long after.
  const isAged = act !== undefined && factsOf(context.article, 'age').some(({ subject }) => subject.kind === 'entity' && act.subject.kind === 'entity' && subject.entity === act.subject.entity);
  const isLong = death !== undefined && act !== undefined && isAfter(act.time, death.value.days, YEAR);
  return death === undefined || act === undefined || (isAged && isLong) ? [] : [{ ...finding(act, name, death.value.days, placeTold(death, 'dead since then')), severity: 'information' }];
}

function nameOf({ subject }: ActFact, { article }: Pick<RuleContext, 'article'>): string {
  return subject.kind === 'entity' ? (article.entities[subject.entity]?.name ?? '') : '';
}

function isDay({ from, to }: DayInterval): boolean {
  return from !== null && from === to;
}

function isAfter(act: DayInterval, death: DayInterval, apart: number): boolean {
  return act.from !== null && death.to !== null && act.from > death.to + apart;
}

function finding({ start, end, value, time }: ActFact, name: string, death: DayInterval, related: RelatedPlace): RawFinding {
  const did = time.from === null ? '' : ` (${value.verb}, ${formatDay(time.from)})`;
  return { start, end, message: `${name} did this${did} after their death (${say(death)}).`, related: [related] };
}

/** Days that may only be those of a whole year. */
const ALL_YEAR = 300;

function say({ from, to }: DayInterval): string {
  if (from === null || to === null) return 'before publication';
  if (from === to) return formatDay(from);
  return to - from > ALL_YEAR ? formatDay(from).slice(0, 4) : `${formatDay(from)} to ${formatDay(to)}`;
}
