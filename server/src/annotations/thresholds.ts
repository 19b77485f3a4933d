/**
 * How sure anchoring has to be. Why they are what they are, and what they give, is told in `docs/annotations.md`.
 * This file must not know how likeness is measured.
 */

/** Likeness of the neighbours at which words are taken for the marked ones wherever they stand. */
export const CERTAIN = 0.9;
/** Least likeness at which they are, where they stand {@link NEAR} the place to which the marks around them lead. */
export const SILENT = 0.75;
/** Folded code units. */
export const NEAR = 60;
/** Likeness at which nothing else is asked: next to nothing of the neighbours changed. */
export const SURE = 0.97;
/** By how much the next best place must be less like. */
export const MARGIN = 0.15;
/** By how much the next best place must have been less like when the anchor was made. */
export const RIVAL_MARGIN = 0.2;
/** As {@link RIVAL_MARGIN}, where the neighbours are not all but unchanged. */
export const WIDE_MARGIN = 0.4;
/** Likeness of the next best place, when the anchor was made, from which words and neighbours count as formulaic. */
export const FORMULAIC = 0.5;
/** Places of the words from which they are too common to be told by half of their neighbours. */
export const COMMON = 20;
/** Code units that have to adjoin unchanged on one side. */
export const TOUCHING = 12;
/** Code units by which another place may be more like on one side. */
export const CONTESTED = 4;
/** The least likeness of a place that is worth a question. */
export const WORTH_ASKING = 0.3;
/** The length from which words that stand at one place only are worth a question whatever stands around them. */
export const LONG = 24;
