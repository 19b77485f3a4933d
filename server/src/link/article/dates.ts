/**
 * The one resolver of time expressions: goes through an article's expressions in reading order and fills in
 * what the words leave to an anchor. It never uses a day from outside the article but the publication it is
 * handed; where there is none the value keeps its X. It must not know the corpus or the day it is today.
 */
import { formatDay } from '../../base/civil-date.ts';
import type { Day } from '../../base/civil-date.ts';
import type { TimeMention } from '../../recognise/mention.ts';
import type { Document } from '../../text/document.ts';
import type { Published, Timex } from './article.ts';
import { isNarrative } from './dates/genre.ts';
import { agreeing } from './dates/window.ts';
import { resolveFrom } from './dates/walk.ts';
import type { Speaking } from './dates/walk.ts';
import type { Placed } from './place.ts';

/** Windows longer than this are no anchor at all. */
const longestWindow = 62;

/** Every time expression of the article, resolved as far as the article allows; in reading order. */
export function resolveDates(document: Document, times: readonly Placed<TimeMention>[], published: Published): Timex[] {
  const { from, to } = published.interval;
  const narrative = isNarrative(times, from);
  const speaking = (day: Day | null): Speaking => ({
    day,
    // Within a window no single day may be named as if it were known.
    name: day === null || from !== to ? 'publication' : `publication (${formatDay(day)})`,
    span: published.span,
    narrative,
  });
  if (from === null || to === null || to - from > longestWindow) return resolveFrom(document, times, speaking(null));
  if (from === to) return resolveFrom(document, times, speaking(from));
  const readings: Timex[][] = [];
  for (let day = from; day <= to; day++) readings.push(resolveFrom(document, times, speaking(day)));
  return agreeing(resolveFrom(document, times, speaking(null)), readings, published);
}
