/**
 * One event that two articles put on two days. Days that were counted from a publication are compared as well,
 * a day's difference between them left alone, or only asked about: news crosses midnight.
 */
import { formatDay } from '../../base/civil-date.ts';
import { overlaps } from '../../base/span.ts';
import type { Article } from '../../link/article/article.ts';
import type { DatedEventFact } from '../../link/article/facts/fact.ts';
import { isPlan } from '../../link/article/facts/dated-events/planned.ts';
import type { EventItem } from '../../link/corpus/corpus.ts';
import { contradictedDays, dayWords, firmlyDated } from '../contradicted-days.ts';
import type { ContradictedDay } from '../contradicted-days.ts';
import { isOfPersonNamed } from '../one-person.ts';
import { apartness, contradiction, sayDate, themeId } from '../redated.ts';
import { isSlipOfDate, reframedFinding } from '../reframed.ts';
import { retoldOf } from '../retold.ts';
import type { RawFinding, Rule, RuleContext } from '../rule.ts';
import { factsOf, placeTold, toldElsewhere } from '../told-facts.ts';
import type { ToldFact } from '../told-facts.ts';

/** See `event-date-conflict.md`. */
export const eventDateConflict: Rule = {
  id: 'event-date-conflict',
  summary: 'One event that two articles put on two days.',
  severity: 'warning',
  needs: 'corpus',
  async check(context) {
    const { path, article } = context;
    const retold = retoldOf(context);
    const findings: RawFinding[] = [];
    for (const item of firmlyDated(retold.items)) {
      const others = (await contradictedDays(retold, item)).filter(({ other, isClose }) => other.path !== path && (!isMidnight(item, other) || (isClose && areWeekdays(item, other))));
      if (others.length > 0) findings.push(findingOf(article, item, others));
    }
    const redated = await redatedElsewhere(context);
    const found = [...findings, ...redated.filter((one) => !findings.some((finding) => overlaps(one, finding)))];
    const copies = (await retold.reframed()).filter((one) => one.path !== path && one.days <= COPY_DAYS && isSlipOfDate(one)).map((one) => reframedFinding(one, path, 'hint'));
    return [...found, ...copies.filter((one) => !found.some((finding) => overlaps(one, finding)))];
  },
};

/** Days between two articles of which one is made from the other, at most. */
const COPY_DAYS = 21;

/** Dated events of an article that are asked about at most. */
const ASKED = 40;

async function redatedElsewhere(context: RuleContext): Promise<readonly RawFinding[]> {
  const facts = factsOf(context.article, 'dated-event').filter(({ isQuoted, value }) => !isQuoted && !value.isApart && !isPlan(value.event) && themeId(value) !== undefined);
  const findings: RawFinding[] = [];
  for (const fact of facts.slice(0, ASKED)) {
    const told = (await toldElsewhere(context, fact, 'dated-event')).filter((other) => !other.isQuoted && isOfPersonNamed(fact, other.name, context.article));
    // An article that gives both dates, or another that gives this one, knows of more than one event.
    const other = told.some(({ value }) => contradiction(fact.value, value) === undefined && apartness(fact.value.date, value.date) === undefined) ? undefined : told.find((one) => isFirm(fact, one));
    if (other !== undefined) findings.push(redated(fact, other));
  }
  return findings;
}

/** Days between two days without a year at most: further apart these are of two years. */
const ONE_SEASON = 62;

// What may come again is compared by its days, in years that are both written or follow from what was published when.
function isFirm({ value: a, time }: DatedEventFact, { value: b, time: other }: ToldFact<'dated-event'>): boolean {
  if (contradiction(a, b) === undefined || a.isOnce) return contradiction(a, b) !== undefined;
  if (a.date.day === undefined || b.date.day === undefined) return false;
  if (a.date.year !== undefined && b.date.year !== undefined) return true;
  // The same person on two days of one month: which year is meant follows from words that two articles may not share.
  if (a.theme?.person !== undefined && a.date.year === b.date.year && apartness(a.date, b.date) === 'slip') return true;
  return time.from !== null && other.from !== null && Math.abs(time.from - other.from) <= ONE_SEASON;
}

function redated(fact: DatedEventFact, other: ToldFact<'dated-event'>): RawFinding {
  const { start, end, value } = fact;
  const isSure = contradiction(value, other.value) === 'warning' && value.date.day !== undefined && other.value.date.day !== undefined;
  const told = sayDate(other, other.value.date);
  return {
    start,
    end,
    message: `This is ${sayDate(fact, value.date)} here and ${told} in another article${isSure ? '' : ', if both tell of one event'}.`,
    severity: isSure ? 'warning' : 'hint',
    related: [placeTold(other, `${told}: ${other.told.text}`)],
  };
}

function isMidnight(a: EventItem, b: EventItem): boolean {
  const counted = a.day === 'published' || b.day === 'published';
  return counted && Math.abs((a.interval.from ?? 0) - (b.interval.from ?? 0)) <= 1;
}

// `on Thursday` and `on Friday` are two days, whenever the two were published.
function areWeekdays(a: EventItem, b: EventItem): boolean {
  return a.day === 'published' && b.day === 'published';
}

/** Other articles that a finding shows at most. */
const SHOWN = 5;

function findingOf(article: Article, item: EventItem, others: readonly ContradictedDay[]): RawFinding {
  const isSure = others.some((one) => one.isSure && !isMidnight(item, one.other));
  const [first] = others;
  const dayOf = ({ interval: { from } }: EventItem): string => (from === null ? '' : formatDay(from));
  return {
    ...dayWords(article, item),
    message: `This is on ${dayOf(item)} here and on ${first === undefined ? '' : dayOf(first.other)} in another article${isSure ? '' : ', if both tell of one event'}.`,
    severity: isSure ? 'warning' : 'hint',
    related: others.slice(0, SHOWN).map(({ other: { path, told, interval } }) => ({
      path,
      start: told.span.start,
      end: told.span.end,
      message: `on ${interval.from === null ? '' : formatDay(interval.from)}: ${told.text}`,
    })),
  };
}
