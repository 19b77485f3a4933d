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
/** By how much the next best place must be less like, now and when the anchor was made. */
export const MARGIN = 0.15;
/** The least likeness of a place that is worth a question. */
export const WORTH_ASKING = 0.3;
/** The length from which words that stand at one place only are worth a question whatever stands around them. */
export const LONG = 24;
