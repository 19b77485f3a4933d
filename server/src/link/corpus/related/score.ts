/**
 * One number out of the evidence about a pair: how sure it is that both tell of one event. A logistic model;
 * the weights of words, senses and articles were fitted on the training part of ECB+, those of dates, places
 * and ordinals (which ECB+ hardly has) set by hand. It must not know where the evidence comes from.
 */
import type { Evidence } from './evidence.ts';
import type { TimeRelation } from './times.ts';

const timeWeight: Readonly<Record<TimeRelation, number>> = {
  'same-day': 2.5,
  'same-month': 1.8,
  meet: 0.8,
  near: -2,
  // Two Wednesdays are two meetings, however alike the articles are.
  apart: -9,
  'long-before': -2.5,
  unknown: 0,
};

/** 0-1; above 0.5 more likely one event than two. */
export function scoreOf(evidence: Evidence): number {
  const logit =
    (evidence.oneArticle ? withinArticle(evidence) : acrossArticles(evidence)) +
    senseWeight(evidence) +
    participantsWeight(evidence) +
    timeWeight[evidence.time] +
    placeWeight(evidence) +
    ordinalWeight(evidence) +
    publicationWeight(evidence) -
    (evidence.vague ? 1.2 : 0);
  return 1 / (1 + Math.exp(-logit));
}

// Roots, because the step from nothing to little tells more than the step from much to more.
function acrossArticles({ articles, sentences }: Evidence): number {
  return -6.05 + 10 * Math.sqrt(articles) + 1.5 * Math.sqrt(sentences);
}

// One sentence seldom tells of one event twice; an article about many strikes tells of several with one word.
function withinArticle({ sentences }: Evidence): number {
  return -0.8 - Math.sqrt(sentences);
}

function senseWeight({ sense }: Evidence): number {
  return sense === 1 ? 1.2 : sense > 0.5 ? 0.3 : 0;
}

function participantsWeight({ participants, sharedPersons }: Evidence): number {
  if (participants === undefined) return 0;
  return participants === 0 ? -0.6 : 1.4 * participants + 0.9 * Math.min(2, sharedPersons);
}

function placeWeight({ place }: Evidence): number {
  return place === 'same' ? 0.8 : place === 'other' ? -1 : 0;
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
  return published > 365 ? -2.5 : published > 60 ? -1.5 : published > 14 ? -0.8 : published > 3 ? -0.3 : 0;
}
