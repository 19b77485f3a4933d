/**
 * What a house has settled for a folder of articles: how its dates in digits are read, and how names are spelt.
 * Plain values; it must not know where they are written down, nor what follows from them.
 */

/** Which number of `04/05/2021` comes first: the day, or the month. */
export type DateOrder = 'dmy' | 'mdy';

/** A name as the house spells it. */
export interface HouseName {
  readonly prefer: string;
  /** Spellings that are known to be wrong here. */
  readonly insteadOf: readonly string[];
}

/** The rules of a house. */
export interface HouseRules {
  readonly dateOrder?: DateOrder;
  readonly names: readonly HouseName[];
}

/** A house without rules. */
export const noHouseRules: HouseRules = { names: [] };
