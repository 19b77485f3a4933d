/**
 * Puts figures at their place in the article. It must not know what is counted.
 */
import type { FigureMention } from '../../recognise/mention.ts';
import type { Document } from '../../text/document.ts';
import type { Quantity } from './article.ts';
import type { Placed } from './place.ts';

/** Every figure of the article, in reading order. */
export function placeQuantities(document: Document, figures: readonly Placed<FigureMention>[]): Quantity[] {
  return figures.map(({ start, end, value, upTo, unit, counts, approximate, bound }) => ({
    start,
    end,
    text: document.text.slice(start, end),
    value,
    ...(upTo === undefined ? {} : { upTo }),
    ...(unit === undefined ? {} : { unit }),
    ...(counts === undefined ? {} : { counts }),
    approximate,
    ...(bound === undefined ? {} : { bound }),
  }));
}
