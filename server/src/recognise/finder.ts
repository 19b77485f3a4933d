/**
 * The types of a row in the two lists of this room. A finder looks at the paragraph and says what it sees,
 * knowing no other finder; a refiner looks at what was found and merges, corrects or drops.
 */
import type { Paragraph } from '../text/document.ts';
import type { Mention } from './mention.ts';
import type { Model } from './model/model.ts';

/** A row of `recognisers.ts`. */
export interface Finder {
  /** `family/what-it-finds`; its mentions carry it as `maker` (or `name#variant`). */
  readonly name: string;
  find(paragraph: Paragraph, model: Model): readonly Mention[];
}

/** A row of `refiners.ts`. */
export interface Refiner {
  readonly name: string;
  /** Mentions in any order in, mentions in any order out; `aliasOf` may be set by the last refiner only. */
  refine(mentions: readonly Mention[], paragraph: Paragraph, model: Model): readonly Mention[];
}
