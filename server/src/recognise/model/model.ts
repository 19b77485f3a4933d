/**
 * The Model: the name lists and the tagger's weights that recognisers are handed.
 * Built once from the bytes of `server/assets`, read through the Host; it must not know where they came from.
 */
import type { EventWords } from './event-words.ts';
import type { Towns } from './towns.ts';
import type { TriggerWeights } from './trigger-weights.ts';
import type { Tagger } from './tagger.ts';

/** What a listed name names. */
export type ListedKind =
  | 'country'
  | 'demonym'
  | 'capital'
  | 'city'
  | 'province'
  | 'region'
  | 'people'
  | 'organisation'
  | 'event';

/** One reading of a listed name. */
export interface Listed {
  readonly kind: ListedKind;
  /** The usual form of what is named: `United States` for `U.S.` and for `American`. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of the country that it is, lies in or belongs to. */
  readonly country?: string;
  /** The spelling that the text must have, stops left out: an acronym is not the word that it spells. */
  readonly written?: string;
  /** Also a common word, a given name or a surname: the text around it must speak for it. */
  readonly weak: boolean;
}

/** Facts of the open gazetteers. Keys are {@link phraseKey}s. */
export interface Gazetteer {
  /** Every reading of every listed name, the likeliest first. */
  readonly listed: ReadonlyMap<string, readonly Listed[]>;
  /** How many words the longest listed name has that begins with this word. */
  readonly longest: ReadonlyMap<string, number>;
  /** Given names, single words. */
  readonly givenNames: ReadonlySet<string>;
  /** Surnames, single words; far from complete. */
  readonly surnames: ReadonlySet<string>;
  /** Words that are names now and then only, or never: a name of one such word is never enough by itself. */
  readonly commonWords: ReadonlySet<string>;
  /** The usual English name of a country by its ISO 3166-1 alpha-2 code. */
  readonly countryNames: ReadonlyMap<string, string>;
  /** Where towns lie, for checks: many more than are listed, with their namesakes. */
  readonly towns: Towns;
}

/** Everything learned or listed that recognition uses. */
export interface Model {
  /** Words that can tell of events. */
  readonly eventWords: EventWords;
  /** Weights of the detector of triggers that no sense table knows. */
  readonly triggerWeights: TriggerWeights;
  readonly gazetteer: Gazetteer;
  /** Absent where its assets are missing or damaged: names are then recognised by rules alone. */
  readonly tagger?: Tagger;
}
