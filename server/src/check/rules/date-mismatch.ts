/**
 * One event that the article puts on two days: two mentions that the scorer of related events takes for one, asked for
 * more than where a reader is led from one to the other, or two plain clauses that date what can be one event only.
 */
import { formatDay } from '../../base/civil-date.ts';
import { groupBy } from '../../base/group-by.ts';
import { overlaps, sameSpan } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import type { Article } from '../../link/article/article.ts';
import type { DatedEventFact } from '../../link/article/facts/fact.ts';
import type { ArticlePath, EventItem } from '../../link/corpus/corpus.ts';
import { contradictedDays, dayWords, firmlyDated } from '../contradicted-days.ts';
import type { ContradictedDay } from '../contradicted-days.ts';
import { areOfOnePerson } from '../one-person.ts';
import { areOthers, contradiction, sayDate, themeId } from '../redated.ts';
import { isSlipOfDate, reframedFinding } from '../reframed.ts';
import { retoldOf } from '../retold.ts';
import type { RawFinding, Rule, RuleContext, Severity } from '../rule.ts';
import { factsOf } from '../told-facts.ts';

/** See `date-mismatch.md`. */
export const dateMismatch: Rule = {
  id: 'date-mismatch',
  summary: 'One event that the article puts on two days.',
  severity: 'warning',
  needs: 'corpus',
  async check(context) {
    const { path, article } = context;
    const retold = retoldOf(context);
    const findings: RawFinding[] = [];
    for (const item of firmlyDated(retold.items)) {
      // The later mention is underlined, against the first that contradicts it.
      const own = (await contradictedDays(retold, item)).filter(({ other }) => other.path === path && other.n < item.n);
      const first = own.find(({ other }) => !areToldApart(article, dayWords(article, item), dayWords(article, other)));
      if (first !== undefined) findings.push(findingOf(article, item, { ...first, isSure: first.isSure && !isOfCommonNoun(article, dayWords(article, item), dayWords(article, first.other)) }));
    }
    const redated = redatedIn(context);
    const isGraver = (finding: RawFinding): boolean => redated.some((one) => overlaps(one, finding) && one.severity === undefined && finding.severity !== undefined);
    const kept = findings.filter((finding) => !isGraver(finding));
    const found = [...kept, ...redated.filter((one) => !kept.some((finding) => overlaps(one, finding)))];
    const copies = (await retold.reframed()).filter((one) => one.path === path && isSlipOfDate(one)).map((one) => reframedFinding(one, path, 'information'));
    return [...found, ...copies.filter((one) => !found.some((finding) => overlaps(one, finding)))];
  },
};

// The clauses themselves say that these are two: of an office and another, of two people.
function areToldApart(article: Article, day: Span, other: Span): boolean {
  const [one, two] = datedBy(article, day, other);
  return one !== undefined && two !== undefined && one.value.event === two.value.event && (areOthers(one.value, two.value) || !areOfOnePerson(one, two));
}

// `the bill`, told in the same words of two days: of a common noun there may be two.
function isOfCommonNoun(article: Article, day: Span, other: Span): boolean {
  return datedBy(article, day, other).every((fact) => fact?.value.theme !== undefined && fact.value.theme.person === undefined && fact.value.theme.names.length === 0);
}

function datedBy(article: Article, ...days: readonly Span[]): readonly (DatedEventFact | undefined)[] {
  return days.map((span) => factsOf(article, 'dated-event').find((fact) => fact.value.isCounted !== true && sameSpan(fact, span)));
}

/** Dates of one event and one theme from which it comes again and again. */
const OFTEN = 3;
/** Dated events of one kind that are held against each other at most. */
const COMPARED = 100;

function redatedIn({ article, path }: RuleContext): readonly RawFinding[] {
  const facts = factsOf(article, 'dated-event').filter(({ isQuoted, value }) => !isQuoted && !value.isApart);
  const findings: RawFinding[] = [];
  for (const all of groupBy(facts, ({ value }) => value.event).values()) {
    const own = all.slice(0, COMPARED);
    const themes = themesOf(own);
    const seen = new Set<string>();
    for (const [at, later] of own.entries()) {
      const dates = `${themeId(later.value) ?? ''} ${sayDate(later, later.value.date)}`;
      const found = seen.has(dates) || comesAgain(later, own) ? undefined : firstAgainst(later, own.slice(0, at), themes.size);
      seen.add(dates);
      if (found !== undefined) findings.push(redated(later, found.earlier, found.severity, path));
    }
  }
  return findings;
}

// `the bridge` is the Marlow Bridge, where no other is named.
function themesOf(facts: readonly DatedEventFact[]): ReadonlySet<string> {
  const heads = new Set(facts.flatMap(({ value: { theme } }) => (theme === undefined || theme.names.length === 0 ? [] : [theme.head])));
  const isNameless = ({ theme }: DatedEventFact['value']): boolean => theme?.person === undefined && theme?.names.length === 0 && heads.has(theme.head);
  return new Set(facts.flatMap(({ value }) => (isNameless(value) ? [] : (themeId(value) ?? []))));
}

function comesAgain({ value }: DatedEventFact, all: readonly DatedEventFact[]): boolean {
  const alike = all.filter((other) => themeId(other.value) === themeId(value));
  return !value.isOnce && new Set(alike.map((other) => sayDate(other, other.value.date))).size >= OFTEN;
}

function firstAgainst(later: DatedEventFact, before: readonly DatedEventFact[], themes: number): { readonly earlier: DatedEventFact; readonly severity: Severity } | undefined {
  for (const earlier of before) {
    const severity = sameSpan(earlier.sentence, later.sentence) || !areOfOnePerson(earlier, later) ? undefined : contradiction(earlier.value, later.value, themes);
    if (severity !== undefined) return { earlier, severity };
  }
  return undefined;
}

function redated(later: DatedEventFact, earlier: DatedEventFact, severity: Severity, path: ArticlePath): RawFinding {
  const before = sayDate(earlier, earlier.value.date);
  const { start, end } = later;
  return {
    start,
    end,
    message: `This is ${sayDate(later, later.value.date)} here and ${before} earlier in the article${severity === 'warning' ? '' : ', if both tell of one event'}.`,
    ...(severity === 'warning' ? {} : { severity }),
    related: [{ path, start: earlier.start, end: earlier.end, message: `${before} here` }],
  };
}

function findingOf(article: Article, item: EventItem, { other, isSure }: ContradictedDay): RawFinding {
  const [day, before] = [item, other].map(({ interval: { from } }) => (from === null ? '' : formatDay(from)));
  return {
    ...dayWords(article, item),
    message: `This is on ${day ?? ''} here and on ${before ?? ''} earlier in the article${isSure ? '' : ', if both tell of one event'}.`,
    ...(isSure ? {} : { severity: 'information' as const }),
    related: [{ path: other.path, ...dayWords(article, other), message: `on ${before ?? ''}: ${other.told.text}` }],
  };
}
