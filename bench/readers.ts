/**
 * Dateline's stages as one reader of a text, to be timed beside another library's. Only the stages that are asked for
 * are loaded, as the other library is loaded alone. It must not know what they are compared with.
 */
import { parseDay } from '../server/src/base/civil-date.ts';
import { resolveDates } from '../server/src/link/article/dates.ts';
import type { Placed } from '../server/src/link/article/place.ts';
import { findPublished } from '../server/src/link/article/published.ts';
import { findDates } from '../server/src/recognise/dates/date-finders.ts';
import type { TimeMention } from '../server/src/recognise/mention.ts';
import type { Model } from '../server/src/recognise/model/model.ts';
import type { Document } from '../server/src/text/document.ts';
import { readDocument } from '../server/src/text/read-document.ts';
import type { Reader } from './peers.ts';

/** The reader of these stages: `text`, `recognise dates` with `resolve dates`, or any family of `stages.ts` as `recognise …`. */
export async function readerOf(stages: readonly string[], load: () => Promise<Model>): Promise<Reader> {
  if (stages.includes('resolve dates')) return (text) => resolve(readDocument(text));
  const [{ families, runFamily }, model] = await Promise.all([import('./stages.ts'), load()]);
  const wanted = Object.entries(families).filter(([family]) => stages.includes(`recognise ${family}`));
  return (text) => {
    const document = readDocument(text);
    for (const [, [finders, refiners]] of wanted) runFamily(document, finders, refiners, model);
  };
}

const published = parseDay('2021-04-08');

function resolve(document: Document): void {
  const times: Placed<TimeMention>[] = [];
  document.paragraphs.forEach(({ paragraph, start }, index) => {
    for (const time of findDates(paragraph)) times.push({ ...time, start: time.start + start, end: time.end + start, paragraph: index });
  });
  resolveDates(document, times, findPublished(document, times, published === undefined ? {} : { published }));
}
