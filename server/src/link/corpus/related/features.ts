/**
 * The evidence about a pair as the numbers that the learned ranker weighs, in a fixed order. Dates, places, counts of
 * occurrence and publication are no part of them: open corpora hardly have them, so they are weighed by rule.
 * It must not know the weights.
 */
import type { Evidence } from './evidence.ts';

/** Names of the numbers, in their order. */
export const featureNames = [
  'same lemma', 'same sense', 'same field', 'same meaning', 'synsets', 'above', 'siblings', 'no word in common', 'near words',
  'one article', 'one sentence', 'articles', 'root of articles', 'nearness', 'sentences', 'root of sentences', 'shared words', 'rarest', 'near',
  'no participants', 'participants', 'none shared', 'shared persons', 'same number', 'same modality', 'minor', 'rare word', 'vague',
  'before', 'after', 'before and after', 'reporting',
  'shorter sentence', 'longer sentence', 'place of the upper', 'place of the lower', 'lesser lead', 'greater lead',
] as const;

/** The numbers, each about 0 to 1. */
export function featuresOf(evidence: Evidence): readonly number[] {
  const { words, participants, telling: [a, b] } = evidence;
  const alike = words.sameSense || words.sameField || words.synsets > 0;
  return [
    bit(words.sameLemma), bit(words.sameSense), bit(words.sameField), bit(words.sameMeaning), words.synsets, bit(words.above), bit(words.siblings), bit(!alike), Math.sqrt(words.near),
    bit(evidence.oneArticle), bit(evidence.oneSentence), evidence.articles, Math.sqrt(evidence.articles), evidence.nearness,
    evidence.sentences, Math.sqrt(evidence.sentences), Math.min(5, evidence.sharedWords.length) / 5, evidence.rarest, evidence.near,
    bit(participants === undefined), participants ?? 0, bit(participants === 0), Math.min(2, evidence.sharedPersons) / 2,
    bit(evidence.sameNumber), bit(evidence.sameModality), evidence.minor / 2, evidence.rareWord, bit(evidence.vague),
    evidence.sides.before / 2, evidence.sides.after / 2, evidence.sides.crossed / 2, evidence.reporting / 2,
    Math.min(a.words, b.words), Math.max(a.words, b.words), Math.min(a.place, b.place), Math.max(a.place, b.place), Math.min(a.lead, b.lead), Math.max(a.lead, b.lead),
  ];
}

function bit(value: boolean): number {
  return value ? 1 : 0;
}
