/**
 * What can be done about dates: say when the article appeared, write an ambiguous date in one way only. It must
 * not know how a decision is kept.
 */
import { formatDay } from '../../base/civil-date.ts';
import type { Day } from '../../base/civil-date.ts';
import type { Span } from '../../base/span.ts';
import type { Finding } from '../../check/rule.ts';
import type { Article, Timex } from '../../link/article/article.ts';
import { publicationEvidence } from '../../link/corpus/publication-evidence.ts';
import { fileName } from '../shared/articles.ts';
import { dayWords } from '../shared/day-words.ts';
import type { Snapshot } from '../snapshot.ts';
import { meets } from './action.ts';
import type { Action } from './action.ts';

/** The actions about dates for a selection; what the findings under it mend already is not offered twice. */
export async function dateActions(snapshot: Snapshot, selection: Span, here: readonly Finding[]): Promise<readonly Action[]> {
  const mended = here.some(({ rule, fixes }) => rule === 'ambiguous-date' && fixes.length > 0);
  return [...dating(snapshot.article, selection), ...(await suggestedDates(snapshot, selection)), ...(mended ? [] : settling(snapshot, selection))];
}

/** Days of the text that are offered as its date. */
const OFFERED_DAYS = 3;

// Where the article does not say its day: the days that it writes out, or the one under the caret.
function dating(article: Article, selection: Span): Action[] {
  const { status } = article.published;
  const written = article.timexes.filter(({ type, anchor, interval }) => type === 'DATE' && anchor === 'explicit' && interval.from !== null && interval.from === interval.to);
  const chosen = status === 'stated' ? [] : written.filter((timex) => meets(timex, selection));
  const atTop = status === 'missing' && selection.start <= (article.document.paragraphs[0]?.start ?? 0) + 1;
  const days = new Set([...chosen, ...(atTop ? written : [])].flatMap(readingsOf));
  const offered = [...days].slice(0, OFFERED_DAYS).map((day): Action => {
    const date = formatDay(day);
    return { title: `Set the article’s date to ${date}`, kind: 'rewrite', work: { kind: 'decision', decision: { kind: 'published', date } } };
  });
  return offered.length > 0 || atTop ? [...offered, { title: 'Set the article’s date…', kind: 'rewrite', work: { kind: 'ask-date' } }] : [];
}

// Every day that the words can mean: `05/03/2024` in a masthead is one of two.
function readingsOf({ interval, candidates }: Timex): readonly Day[] {
  return (candidates.length > 1 ? candidates : [{ interval }]).flatMap((reading) => reading.interval.from ?? []);
}

// What dated articles tell of the same events: offered where a date that needs it is selected.
async function suggestedDates({ article, path, corpus }: Snapshot, selection: Span): Promise<Action[]> {
  const asked = article.published.status === 'missing' && article.timexes.some((timex) => timex.anchor === 'unresolved' && meets(timex, selection));
  if (!asked) return [];
  const [best] = await publicationEvidence(corpus, path, article);
  const other = best?.reports[0]?.other.path;
  if (best === undefined || other === undefined) return [];
  const date = formatDay(best.day);
  const title = `Set the article’s date to ${date}, the day that ${fileName(other)} gives the same event`;
  return [{ title, kind: 'rewrite', work: { kind: 'decision', decision: { kind: 'published', date } } }];
}

/** In digits alone: a feast that has two readings as well stays in words. */
const numeric = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;

// `04/05/2021`: written so that it can be read in one way only.
function settling({ article: { document, timexes }, path }: Snapshot, selection: Span): Action[] {
  const doubtful = timexes.filter((timex) => timex.anchor === 'explicit' && timex.candidates.length > 1 && numeric.test(timex.text) && meets(timex, selection));
  return doubtful.flatMap(({ start, end, candidates }) =>
    candidates.flatMap(({ value, interval }): Action[] => {
      if (interval.from === null) return [];
      const edit = { path, start, end, newText: value, replaces: document.text.slice(start, end) };
      return [{ title: `Write the date as ${value} (${dayWords(interval.from)})`, kind: 'rewrite', work: { kind: 'edits', edits: [edit] } }];
    }),
  );
}
