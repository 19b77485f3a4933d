/**
 * How sure anchoring has to be. Why they are what they are, and what they give, is told in `docs/annotations.md`.
 * This file must not know how likeness is measured.
 */

/** Least likeness of the neighbours of words whose anchor notes no rival. */
export const CERTAIN = 0.9;
/** Least likeness of those that are {@link LED}. */
export const SILENT = 0.75;
/** Folded code units by which the place may differ from where a mark beside it leads, when its neighbours changed. */
export const LED = 8;
/** Folded code units by which the places to which the marks on either side lead may differ from that of words with a {@link TWIN}. */
export const NEAR = 20;
/** Likeness of the next best place, now or when the anchor was made, from which it could be taken for the marked one. */
export const TWIN = 0.5;
/** As {@link TWIN}, for words next to the beginning or end of the text, whose neighbours say less. */
export const PARTED = 0.3;
/** By how much a place may be more like now than any was when the anchor was made. */
export const NEWCOMER = 0.1;
/** Likeness at which nothing else is asked: next to nothing of the neighbours changed. */
export const SURE = 0.97;
/** By how much the next best place must be less like. */
export const MARGIN = 0.15;
/** By how much the next best place must have been less like when the anchor was made. */
export const RIVAL_MARGIN = 0.2;
/** As {@link RIVAL_MARGIN}, where the neighbours are not all but unchanged: what the rival has of them on one side may now stand beside the other. */
export const WIDE_MARGIN = 0.55;
/** Likeness of the next best place, when the anchor was made, from which words and neighbours count as formulaic. */
export const FORMULAIC = 0.5;
/** Places of the words from which they are too common to be told by half of their neighbours. */
export const COMMON = 20;
/** Code units that have to adjoin unchanged on one side. */
export const TOUCHING = 12;
/** Code units that have to adjoin on the other side of words that are shorter than {@link TOUCHING}. */
export const LEAST_TOUCHING = 2;
/** Code units by which another place may be more like on one side. */
export const CONTESTED = 4;
/** The least likeness of a place that is worth a question. */
export const WORTH_ASKING = 0.3;
/** The length from which words that stand at one place only are worth a question whatever stands around them. */
export const LONG = 24;
