/**
 * The Model: the name lists (later also the tagger's weights) that recognisers are handed.
 * Built once from the bytes of `server/assets`, read through the Host; it must not know where they came from.
 */

/** Facts of the open gazetteers, keyed by the folded form of the name. */
export interface Gazetteer {
  /** Countries and large non-sovereign territories by every folded name and abbreviation; value: ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, string>;
  /** Demonyms and adjectives of nationality (`american`, `iraqi`); value: ISO 3166-1 alpha-2. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Capitals and large cities; value: ISO 3166-1 alpha-2 of the countries that have one of that name, capital first. */
  readonly cities: ReadonlyMap<string, readonly string[]>;
  /** Capitals that stand for their government; value: ISO 3166-1 alpha-2. */
  readonly capitals: ReadonlyMap<string, string>;
  /** Regions, seas, rivers, mountains. */
  readonly regions: ReadonlySet<string>;
  /** Given names. */
  readonly givenNames: ReadonlySet<string>;
  /** Well-known organisations: parties, agencies, armed groups, media; value: the expanded name where the key is an acronym. */
  readonly organisations: ReadonlyMap<string, string>;
  /** The usual English name of a country by its ISO 3166-1 alpha-2 code. */
  readonly countryNames: ReadonlyMap<string, string>;
}

/** Everything learned or listed that recognition uses. */
export interface Model {
  readonly gazetteer: Gazetteer;
}
