/**
 * The checks behind all tests of dates: a marked text in, every time expression compared. Marks are
 * `[[Wednesday|DATE 2024-03-06]]`, with the `mod` behind the value where there is one (`DATE 2024-01 END`);
 * the header's `published:` is the day the article is read with. It must not know how dates are found.
 */
import assert from 'node:assert/strict';
import { formatDay, parseDay } from '../../server/src/base/civil-date.ts';
import type { Published, Timex } from '../../server/src/link/article/article.ts';
import { resolveDates } from '../../server/src/link/article/dates.ts';
import type { Placed } from '../../server/src/link/article/place.ts';
import { findPublished } from '../../server/src/link/article/published.ts';
import { findDates } from '../../server/src/recognise/dates/date-finders.ts';
import type { TimeMention } from '../../server/src/recognise/mention.ts';
import { readDocument } from '../../server/src/text/read-document.ts';
import { expectMarks } from './expect.ts';
import { parseFixture } from './fixture.ts';

const types = /^(?:DATE|TIME|DURATION|SET)\b/;

/** What the room of dates says of a text. */
export interface ReadDates {
  readonly published: Published;
  readonly timexes: readonly Timex[];
}

/** Dates of a text as the article would have them; `published` as `YYYY-MM-DD`. */
export function readDates(text: string, published?: string, fileName?: string): ReadDates {
  const document = readDocument(text);
  const times = document.paragraphs.flatMap(({ paragraph, start }, index) =>
    findDates(paragraph).map((time): Placed<TimeMention> => ({ ...time, start: time.start + start, end: time.end + start, paragraph: index })),
  );
  const day = published === undefined ? undefined : parseDay(published);
  const found = findPublished(document, times, { ...(day === undefined ? {} : { published: day }), ...(fileName === undefined ? {} : { fileName }) });
  return { published: found, timexes: resolveDates(document, times, found) };
}

/** Fails unless the marked time expressions of each article are exactly those found, with type, value and mod. */
export function checkDates(fixture: string): void {
  for (const article of parseFixture(fixture)) {
    const { timexes } = readDates(article.text, article.options.get('published'), article.path.slice(1));
    const marks = timexes.map(({ start, end, type, value, mod }) => ({ start, end, label: `${type} ${value}${mod === undefined ? '' : ` ${mod}`}` }));
    expectMarks(article, (label) => types.test(label), marks);
  }
}

/** Checks many one-line texts read with one publication day. */
export function checkDateLines(published: string, lines: readonly string[]): void {
  for (const line of lines) checkDates(`//- /line.txt published:${published}\n${line}`);
}

/** Fails unless the one expression of the text has these days (`2024-01-01..2024-01-31`, an open end left out) and this anchor. */
export function checkDays(published: string | undefined, text: string, days: string, anchor: Timex['anchor']): void {
  const { timexes } = readDates(text, published);
  assert.equal(timexes.length, 1, `one expression in: ${text}`);
  const [timex] = timexes;
  const { from, to } = timex?.interval ?? { from: null, to: null };
  const seen = `${from === null ? '' : formatDay(from)}..${to === null ? '' : formatDay(to)}`;
  assert.deepEqual([seen, timex?.anchor], [days, anchor], text);
}
