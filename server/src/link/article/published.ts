/**
 * When the article was published: what a person decided, else what the article states, else what its words
 * allow. Only the first two are ever called stated; a year that was put together from elsewhere is inferred.
 * It must not know the corpus, the disk, or the day it is today.
 */
import { formatDay } from '../../base/civil-date.ts';
import type { Day } from '../../base/civil-date.ts';
import type { TimeMention } from '../../recognise/mention.ts';
import type { Document } from '../../text/document.ts';
import type { ArticleOptions, Published } from './article.ts';
import type { Placed } from './place.ts';
import { inferPublished } from './published/inferred.ts';
import { houseOrderWords, mastheadInHouseOrder } from './dates/house-order.ts';
import { statedIn } from './published/stated.ts';
import type { StatedDay } from './published/stated.ts';
import { dayInFileName } from './published/file-name.ts';

/** The article's publication day as far as it can be known; see the file's comment for the order of sources. */
export function findPublished(document: Document, times: readonly Placed<TimeMention>[], options: ArticleOptions): Published {
  if (options.published !== undefined) return stated(options.published, 'given for this article');
  const inText = statedByHouse(document, options) ?? statedIn(document);
  if (inText !== undefined) return { ...stated(inText.day, inText.evidence), span: inText.span };
  const inName = options.fileName === undefined ? undefined : dayInFileName(options.fileName);
  if (inName !== undefined) return stated(inName, `in the file name ${options.fileName ?? ''}`);
  return inferPublished(document, times) ?? { value: null, status: 'missing', interval: { from: null, to: null }, evidence: '' };
}

// `Published: 04/05/2021` states a day where the house says which number is the month.
function statedByHouse(document: Document, { dateOrder }: ArticleOptions): StatedDay | undefined {
  const found = dateOrder && statedIn(mastheadInHouseOrder(document, dateOrder));
  if (found === undefined || statedIn(document)?.day === found.day) return undefined;
  return { ...found, evidence: `${found.evidence}, ${houseOrderWords(dateOrder ?? 'dmy')}` };
}

function stated(day: Day, evidence: string): Published {
  return { value: formatDay(day), status: 'stated', interval: { from: day, to: day }, evidence };
}
