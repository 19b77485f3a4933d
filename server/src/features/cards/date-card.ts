/**
 * The card of a date: the days it means, how far they lie from publication, what it was resolved against,
 * and its other readings where it has some. It must not know how dates are resolved.
 */
import { bareSpan } from '../../base/span.ts';
import type { Published, Timex } from '../../link/article/article.ts';
import { parseDay } from '../../base/civil-date.ts';
import { publicationEvidence } from '../../link/corpus/publication-evidence.ts';
import { articleRun } from '../shared/articles.ts';
import { fullDayWords, intervalWords, stretchDistanceWords } from '../shared/day-words.ts';
import { reasonLines } from '../shared/reason-lines.ts';
import type { Card, CardLine, Snapshot } from '../snapshot.ts';

/** The card of one time expression. */
export async function dateCard(snapshot: Snapshot, timex: Timex): Promise<Card> {
  return {
    span: bareSpan(timex),
    what: [[{ words: meaningOf(timex), strong: true }, { words: ` · ${kindOf(timex)} ${timex.value}${modOf(timex)}` }]],
    known: [...lengthDays(timex), ...distance(snapshot, timex), ...against(snapshot, timex), ...(await elsewhere(snapshot, timex)), ...otherReadings(timex)],
    why: reasonLines(snapshot, timex.reasons),
  };
}

function meaningOf({ interval, type, text, anchor }: Timex): string {
  const { from, to } = interval;
  if (type === 'DURATION' || type === 'SET') return text.replace(/\s+/g, ' ');
  if (from !== null && from === to) return fullDayWords(from);
  const open = anchor === 'unresolved' ? 'Not known which day' : 'No certain day';
  return intervalWords(interval) ?? open;
}

const kinds = { DATE: 'date', TIME: 'time', DURATION: 'duration', SET: 'repeated time' } as const;

function kindOf({ type }: Timex): string {
  return kinds[type];
}

const modWords: Readonly<Record<string, string>> = {
  START: 'the beginning of it',
  MID: 'the middle of it',
  END: 'the end of it',
  APPROX: 'about',
  BEFORE: 'before it',
  AFTER: 'after it',
  LESS_THAN: 'less than that',
  MORE_THAN: 'more than that',
  EQUAL_OR_LESS: 'that or less',
  EQUAL_OR_MORE: 'that or more',
  ON_OR_BEFORE: 'then or before',
  ON_OR_AFTER: 'then or after',
};

function modOf({ mod }: Timex): string {
  return mod === undefined ? '' : `, ${modWords[mod] ?? mod}`;
}

// `the past two years` of an article of March 2024.
function lengthDays({ type, interval }: Timex): CardLine[] {
  const words = type === 'DURATION' ? intervalWords(interval) : undefined;
  return words === undefined ? [] : [[{ words: `${words.charAt(0).toUpperCase()}${words.slice(1)}` }]];
}

/** Other articles that a card names. */
const SHOWN = 2;

// What dated articles tell of the same event: a suggestion, never used to resolve anything.
async function elsewhere({ article, path, corpus }: Snapshot, { anchor }: Timex): Promise<CardLine[]> {
  if (article.published.status !== 'missing' || anchor !== 'unresolved') return [];
  const [best] = await publicationEvidence(corpus, path, article);
  if (best === undefined) return [];
  const reports = new Map(best.reports.map(({ other }) => [other.path, other]));
  const heads = await corpus.heads([...reports.keys()]);
  const suggestion = `This article may be of ${intervalWords(best.window) ?? ''}: the same is told of ${fullDayWords(best.day)} in `;
  return [...reports.values()].slice(0, SHOWN).map((other, i) => [{ words: i === 0 ? suggestion : 'and in ' }, articleRun(other.path, heads.get(other.path), other.trigger)]);
}

function distance({ article }: Snapshot, { interval, type }: Timex): CardLine[] {
  const published = article.published.value === null ? undefined : parseDay(article.published.value);
  if (published === undefined || interval.from === null || interval.to === null || type === 'DURATION') return [];
  const words = stretchDistanceWords(interval.from, interval.to, published);
  return words === undefined ? [] : [[{ words: `${words.charAt(0).toUpperCase()}${words.slice(1)}` }]];
}

function against({ article, path }: Snapshot, timex: Timex): CardLine[] {
  const { published, document } = article;
  switch (timex.anchor) {
    case 'published': {
      const { span } = published;
      const day = { words: published.value ?? intervalWords(published.interval) ?? 'an inferred day' };
      return [[{ words: 'Resolved against the day of publication, ' }, span === undefined ? day : { ...day, to: { path, span } }, { words: ` (${published.evidence})` }]];
    }
    case 'context': {
      const span = timex.anchorSpan;
      if (span === undefined) return [[{ words: 'Resolved against the dates before it' }]];
      return [[{ words: 'Resolved against ' }, { words: `“${document.text.slice(span.start, span.end)}”`, to: { path, span } }]];
    }
    case 'unresolved':
      return [[{ words: unresolvedWords(published) }]];
    case 'vague':
      return [[{ words: 'The words name no certain day' }]];
    case 'explicit':
      return [];
  }
}

function unresolvedWords({ status, interval }: Published): string {
  const window = status === 'inferred' ? intervalWords(interval) : undefined;
  if (window === undefined) return 'The article says nowhere when it was published, so this stays open';
  return `When it was published is known no closer than ${window}, so this stays open`;
}

function otherReadings({ candidates, value, anchor }: Timex): CardLine[] {
  const others = candidates.filter((candidate) => candidate.value !== value);
  const can = anchor === 'unresolved' ? 'It can mean' : 'It can also mean';
  return others.map((other) => [{ words: `${can} ${intervalWords(other.interval) ?? other.value}` }]);
}
