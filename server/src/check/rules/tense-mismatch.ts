/**
 * What will be on a day that was past when the article appeared, or was on a day that had not come. Speaks only of
 * dates that are written, of the writer's own words, and of articles that say when they were published.
 */
import { addMonths, formatDay } from '../../base/civil-date.ts';
import type { Day, DayInterval } from '../../base/civil-date.ts';
import type { Article } from '../../link/article/article.ts';
import type { TenseFact } from '../../link/article/facts/fact.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import type { RawFinding, RelatedPlace, Rule, Severity } from '../rule.ts';

/** See `tense-mismatch.md`. */
export const tenseMismatch: Rule = {
  id: 'tense-mismatch',
  summary: 'What will be on a day that was past at publication, or was on a day still to come.',
  severity: 'warning',
  needs: 'article',
  check({ article, path }) {
    const { from, to } = article.published.interval;
    if (article.published.status !== 'stated' || from === null || from !== to) return [];
    return article.facts.filter((fact): fact is TenseFact => fact.attribute === 'tense').flatMap((fact) => mismatch(fact, from, article, path) ?? []);
  },
};

/** Roles of paragraphs in which the tense is the writer's own. */
const told: ReadonlySet<string> = new Set(['body', 'headline', 'standfirst']);

function mismatch(fact: TenseFact, published: Day, article: Article, path: ArticlePath): RawFinding | undefined {
  if (fact.isQuoted || !told.has(fact.paragraphRole)) return undefined;
  const severity = fact.value.tense === 'future' ? severityOfFuture(fact, published, article) : severityOfPast(fact, published, article);
  return severity === undefined ? undefined : findingOf(fact, severity, published, article, path);
}

/** Days by which time zones and a late night can part a day from the article's. */
const slack = 1;
/** Days back from which a future is a storyteller's: `in May 1940 he will leave`. */
const story = 400;
/** Days back within which `will meet on April 7` can only mean the day that has just been. */
const justBeen = 60;
/** Days back from which a day without its year is of the year before: a story of that year. */
const longPast = 150;
/** Days ahead within which `met on April 7` may mean the day that is to come. */
const soon = 30;

function severityOfFuture({ time, timex, value }: TenseFact, published: Day, { timexes }: Article): Severity | undefined {
  const date = timexes[timex ?? -1];
  if (date?.known.has('year') === true) {
    const past = time.to === null ? 0 : published - time.to;
    if (past < 1) return undefined;
    // A chronicle tells in the present.
    if (value.isPresent === true) return past > slack && past <= story && date.known.has('month') ? 'information' : undefined;
    // A year alone is as likely a storyteller's.
    if (!date.known.has('month')) return 'hint';
    return past > slack && past <= story ? 'warning' : 'information';
  }
  const day = value.isPresent === true ? undefined : onlyDay(time);
  // Resolved to the year that the tense asks for: the same day of the year before may be the one that was meant.
  const before = day === undefined ? undefined : published - (day > published ? addMonths(day, -12) : day);
  return before !== undefined && before > slack && before <= justBeen ? 'information' : undefined;
}

function severityOfPast({ time, timex }: TenseFact, published: Day, { timexes }: Article): Severity | undefined {
  const ahead = time.from === null ? 0 : time.from - published;
  const date = timexes[timex ?? -1];
  if (date === undefined) return undefined;
  if (date.known.has('year')) return ahead <= slack ? undefined : date.known.has('month') ? 'warning' : 'information';
  // `was held tomorrow`
  if (!date.known.has('month')) return ahead > 0 ? 'information' : undefined;
  const day = onlyDay(time);
  // `met on April 7`, told in March: may be of the year before, of which an article with such days elsewhere tells.
  const next = day === undefined ? 0 : (day > published ? day : addMonths(day, 12)) - published;
  return next > slack && next <= soon && !timexes.some((other) => other !== date && isLongPast(other, published)) ? 'hint' : undefined;
}

// A day without its year that is of the year before.
function isLongPast({ known, interval }: Article['timexes'][number], published: Day): boolean {
  return known.has('day') && known.has('month') && !known.has('year') && interval.to !== null && published - interval.to > longPast;
}

function onlyDay({ from, to }: DayInterval): Day | undefined {
  return from !== null && from === to ? from : undefined;
}

function findingOf(fact: TenseFact, severity: Severity, published: Day, { document: { text }, published: { span } }: Article, path: ArticlePath): RawFinding {
  const { start, end, value } = fact;
  const [date, verb] = [{ start, end }, value.verb].map((place) => text.slice(place.start, place.end).replace(/\s+/g, ' '));
  const when = value.tense === 'future' ? 'was past' : 'had not come';
  const related: RelatedPlace[] = [{ path, ...value.verb, message: `“${verb ?? ''}” puts it ${value.tense === 'future' ? 'after' : 'before'} the article` }];
  if (span !== undefined) related.push({ path, start: span.start, end: span.end, message: `published ${formatDay(published)}` });
  return {
    start,
    end,
    severity,
    message: `“${verb ?? ''}” does not go with “${date ?? ''}”, which ${when} when the article was published (${formatDay(published)}).`,
    related,
  };
}
