/**
 * One number out of the evidence about a pair: how sure it is that both tell of one event. What words,
 * senses, participants and articles say was learned on the training part of ECB+; what dates, places and ordinals say
 * (which ECB+ hardly has) is set by hand. It must not know where the evidence comes from.
 */
import { featuresOf } from './features.ts';
import { learnedLogit } from './learned-logit.ts';
import { isLoose } from './word-likeness.ts';
import type { Evidence } from './evidence.ts';
import type { TimeRelation } from './times.ts';

const timeWeight: Readonly<Record<TimeRelation, number>> = {
  'same-day': 2.5,
  'same-month': 1.8,
  meet: 0.8,
  near: -2,
  // Two Wednesdays are two meetings, however alike the articles are.
  apart: -9,
  'after-news': -1.5,
  'long-before': -4,
  ahead: -3.5,
  unknown: 0,
};

/** 0-1; above 0.5 more likely one event than two. */
export function scoreOf(evidence: Evidence): number {
  return 1 / (1 + Math.exp(-(dampened(learnedLogit(featuresOf(evidence))) + ruledLogit(evidence))));
}

// However alike two sentences are, two dates years apart must outweigh them.
function dampened(logit: number): number {
  return logit <= plain ? logit : plain + (logit - plain) / 3;
}

/** Logit above which likeness alone says little more. */
const plain = 2.5;

function ruledLogit(evidence: Evidence): number {
  return learnedOffset(evidence) + specificsWeight(evidence);
}

/** What dates, places, counts and publication add: training counts it in, so that the rest is not learned from it. */
export function learnedOffset(evidence: Evidence): number {
  return timeWeight[evidence.time] + placeWeight(evidence) + ordinalWeight(evidence) + publicationWeight(evidence);
}

// `attacks`, `their war`: kinds of events, not one; talks that nothing dates may be any talks; others did other things, unless day and place agree;
// words that only news uses for one another are one event less often than the written news that was learned from has it.
function specificsWeight(evidence: Evidence): number {
  const { vague, serial, ordinal, counted, otherPersons, sameModality, time } = evidence;
  if (time === 'same-day') return vague ? -1 : 0;
  const another = serial && !counted && time !== 'same-month' ? (ordinal === 'same' ? -2.4 : -2.5) : 0;
  return another + (vague ? (isOneOfKinds(evidence) ? -0.6 : -3.2) : 0) + (otherPersons ? -1.5 : 0) + (evidence.somebody ? -2 : 0) + (sameModality ? 0 : -0.4) + (isUntied(evidence) ? -0.5 : 0) + (isOtherWordOfMany(evidence) ? -0.5 : 0) + (isLoose(evidence.words) ? -0.7 : 0);
}

// `the riots that the killing sparked` in both articles: sentences with a quarter of their words in common tell of the same ones.
function isOneOfKinds({ sameNumber, sentences }: Evidence): boolean {
  return sameNumber && sentences >= 0.25;
}

// `security`, `hold`: words that the detector alone takes for events, in sentences with nothing else in common but countries.
function isUntied({ minor, sharedOthers, time, sentences }: Evidence): boolean {
  return minor === 2 && !sharedOthers && time === 'unknown' && sentences < 0.25;
}

// `the bombing`, `an air strike`: what comes again, by another word, in sentences with one word in common at most.
function isOtherWordOfMany({ recurs, counted, time, words, sharedWords }: Evidence): boolean {
  return recurs && !counted && time !== 'same-month' && !words.sameLemma && !words.sameSense && sharedWords.length <= 1;
}

function placeWeight({ place }: Evidence): number {
  return place === 'same' ? 0.8 : place === 'other' ? -1.5 : 0;
}

// A count may start anew (`the first under …`), so on one day two counts contradict each other less.
function ordinalWeight({ ordinal, time }: Evidence): number {
  if (ordinal === 'unknown') return 0;
  if (ordinal === 'same') return 0.8;
  return time === 'same-day' ? -1 : -3;
}

// Articles years apart tell of what went on then, unless a date says that one looks back.
function publicationWeight({ published, time }: Evidence): number {
  if (published === undefined || time === 'same-day' || time === 'same-month' || time === 'meet') return 0;
  return published > 365 ? -5 : published > 60 ? -3 : published > 14 ? -1.5 : published > 7 ? -0.6 : published > 3 ? -0.3 : 0;
}
