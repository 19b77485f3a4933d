/**
 * Finds triggers by the learned detector: whatever the training part of ECB+ (Cybulska and Vossen 2014) would have
 * called an event; what only says who reports is marked. What the sense tables know as well is dropped later. It must not know
 * another finder.
 */
import type { Paragraph, Token } from '../../../text/document.ts';
import type { TokenRange } from '../clause.ts';
import { foldedLemma, readForm } from '../event-words.ts';
import type { EventWords } from '../../model/event-words.ts';
import type { TriggerMention } from '../../mention.ts';
import type { Model } from '../../model/model.ts';
import { meaningOf } from '../meaning.ts';
import { describeTrigger, sentenceRanges } from '../triggers.ts';
import { meantByPhrase } from '../phrasal-verbs.ts';
import { isVerbAt } from '../word-class.ts';
import { featuresAt, isCandidate, prepare } from './features.ts';
import { reportingRoots } from './reporting.ts';
import { senseOfRoot } from './sense-of-root.ts';
import { probabilityOf } from '../../model/trigger-weights.ts';

/** Least probability; chosen on half of the development part of ECB+. */
const threshold = 0.35;

/** Forms of address: who is meant, not what happened. */
const address: ReadonlySet<string> = new Set(['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Sir', 'Lady', 'Lord', 'Dame', 'Prof', 'Rev']);

/** The triggers of a paragraph that the detector is sure of, in reading order. */
export function findLearned(paragraph: Paragraph, model: Model): readonly TriggerMention[] {
  const found: TriggerMention[] = [];
  const features: number[] = [];
  for (const range of sentenceRanges(paragraph)) {
    const sentence = prepare(paragraph.tokens, range.from, range.to, model.eventWords);
    for (let at = 0; at < range.to - range.from; at++) {
      if (!isCandidate(sentence, at) || address.has(paragraph.tokens[range.from + at]?.text.replace('.', '') ?? '')) continue;
      featuresAt(sentence, at, features);
      if (probabilityOf(model.triggerWeights, features) < threshold) continue;
      const trigger = learnedTrigger(paragraph.tokens, range, range.from + at, range.from + at, model.eventWords);
      found.push(reportingRoots.has(trigger.root ?? trigger.lemma) ? { ...trigger, reporting: true } : trigger);
    }
  }
  return found;
}

/** The trigger of the tokens `at` to `last`, whose word is at `at`; its sense is that of its root where a table knows it. */
export function learnedTrigger(tokens: readonly Token[], range: TokenRange, at: number, last: number, words: EventWords): TriggerMention {
  const lower = tokens[at]?.lower ?? '';
  const { verb, noun } = readForm(words, lower);
  const form = verb !== undefined && (noun === undefined || isVerbAt(tokens, at, inflectionOf(lower, verb.lemma))) ? 'verb' : 'noun';
  const lemma = (form === 'verb' ? verb : noun)?.lemma ?? lower;
  const meant = form === 'verb' ? meantByPhrase(lemma, tokens[at + 1]?.lower) : undefined;
  const root = meant ?? foldedLemma(words, lower);
  const several = form === 'noun' && lower !== lemma;
  const named = describeTrigger(tokens, range, at, last, { sense: senseOfRoot(root), lemma, form, several }, 'events/learned');
  return { ...named, ...meaningOf(words, meant ?? lower, lemma, form), minor: true };
}

function inflectionOf(lower: string, lemma: string): readonly ('base' | 's' | 'past' | 'ing')[] {
  if (lower === lemma) return ['base'];
  return [lower.endsWith('ing') ? 'ing' : lower.endsWith('s') ? 's' : 'past'];
}
