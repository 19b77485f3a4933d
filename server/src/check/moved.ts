/**
 * Events that plain clauses put in two towns on one day, in one article or in two: `was arrested in Leith on 4 March` and
 * `his arrest in Lagos on 4 March`. Compared by what they befell, without the scorer of related events. It must not know rules.
 */
import type { Article } from '../link/article/article.ts';
import type { DatedEventFact } from '../link/article/facts/fact.ts';
import { fold } from '../text/fold.ts';
import { areOfOnePerson, isOfPersonNamed } from './one-person.ts';
import { apartness, areOfOneTheme, themeId } from './redated.ts';
import type { DatedEvent } from './redated.ts';
import type { RawFinding, RuleContext } from './rule.ts';
import { factsOf, placeTold, toldElsewhere } from './told-facts.ts';
import type { ToldFact } from './told-facts.ts';

/** Dated events of an article that are compared at most. */
const COMPARED = 40;

/** The events that are put in another town earlier in the article or in another one; information, for one town may be a part of the other. */
export async function moved(context: RuleContext): Promise<readonly RawFinding[]> {
  const { article, path } = context;
  const facts = factsOf(article, 'dated-event').filter(({ isQuoted, value }) => !isQuoted && value.isCounted !== true && value.towns.length === 1).slice(0, COMPARED);
  const findings: RawFinding[] = [];
  for (const [at, fact] of facts.entries()) {
    const earlier = facts.slice(0, at).find((other) => areOneMoved(fact.value, other.value) && areOfOnePerson(fact, other) && !speaksOf(article, fact, other.value) && !speaksOf(article, other, fact.value));
    const { start, end, severity, message } = saying(fact, earlier === undefined ? 'in another article' : 'earlier in the article');
    if (earlier !== undefined) {
      findings.push({ start, end, severity, message, related: [{ path, start: earlier.start, end: earlier.end, message: `in ${townOf(earlier.value)} here` }] });
      continue;
    }
    const other = await elsewhere(fact, context);
    if (other !== undefined) findings.push({ start, end, severity, message, related: [placeTold(other, `told so: ${other.told.text}`)] });
  }
  return findings;
}

function saying({ start, end }: DatedEventFact, where: string): Pick<RawFinding, 'start' | 'end' | 'message'> & { readonly severity: 'information' } {
  return { start, end, severity: 'information', message: `This is in another place ${where}, if both tell of one event.` };
}

async function elsewhere(fact: DatedEventFact, context: RuleContext): Promise<ToldFact<'dated-event'> | undefined> {
  if (themeId(fact.value) === undefined) return undefined;
  const told = (await toldElsewhere(context, fact, 'dated-event')).filter((other) => !other.isQuoted && other.value.isCounted !== true && areOfOneTheme(fact.value, other.value) && areOfOneDay(fact.value, other.value) && isOfPersonNamed(fact, other.name, context.article));
  // Whoever tells both places knows of both.
  if (told.some(({ value }) => value.towns.includes(townOf(fact.value)))) return undefined;
  return told.find((other) => areOneMoved(fact.value, other.value) && !speaksOf(context.article, fact, other.value) && !fold(other.told.text).includes(townOf(fact.value)));
}

function townOf({ towns: [town = ''] }: DatedEvent): string {
  return town;
}

function areOneMoved(a: DatedEvent, b: DatedEvent): boolean {
  return b.towns.length === 1 && townOf(a) !== townOf(b) && areOfOneTheme(a, b) && areOfOneDay(a, b);
}

// Of what happens only once the year is enough.
function areOfOneDay(a: DatedEvent, b: DatedEvent): boolean {
  const haveDays = a.date.day !== undefined && b.date.day !== undefined;
  const haveYears = a.date.year !== undefined && b.date.year !== undefined;
  return (haveDays || (a.isOnce && haveYears)) && apartness(a.date, b.date) === undefined;
}

// A sentence that names the other town as well tells of a way between the two.
function speaksOf({ mentions }: Article, { sentence }: DatedEventFact, other: DatedEvent): boolean {
  return mentions.some(({ start, end, text }) => start >= sentence.start && end <= sentence.end && fold(text) === townOf(other));
}
