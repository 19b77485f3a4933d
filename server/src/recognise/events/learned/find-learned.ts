/**
 * Finds triggers by the learned detector: whatever the training part of ECB+ (Cybulska and Vossen 2014) and the news
 * written for this project would have called an event; what only says who reports is marked. What the sense tables know as well is dropped later. It must not know
 * another finder.
 */
import type { Paragraph, Token } from '../../../text/document.ts';
import type { TokenRange } from '../clause.ts';
import { foldedLemma, particleVerb, readForm } from '../event-words.ts';
import type { EventWord, EventWords } from '../../model/event-words.ts';
import type { TriggerMention } from '../../mention.ts';
import type { Model } from '../../model/model.ts';
import { meaningOf, meaningOfPhrase } from '../meaning.ts';
import { describeTrigger, sentenceRanges } from '../triggers.ts';
import { phraseOfNoun, phraseReach, phraseWith, rootOfPhrase } from '../phrases.ts';
import type { Phrase } from '../phrases.ts';
import { isVerbAt, isVerbPlace } from '../word-class.ts';
import type { Inflection } from '../inflect.ts';
import { featuresAt, isCandidate, prepare } from './features.ts';
import { reportingRoots } from './reporting.ts';
import { senseOfRoot } from './sense-of-root.ts';
import { probabilityOf } from '../../model/trigger-weights.ts';

/** Least probability; read off the development part of ECB+ and the written news held back. */
const threshold = 0.3;
/** The same of a verb that says with the words behind it what another verb says: of those from here on nine in ten are marked in the written news. */
const leastOfPhrase = 0.1;

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
      const probability = probabilityOf(model.triggerWeights, features);
      if (probability < leastOfPhrase || (probability < threshold && !isPhrase(paragraph.tokens, range, range.from + at, model.eventWords))) continue;
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
  const behind = wordsBehind(tokens, range, at);
  const spoken = verb && (phraseWith(verb.lemma, behind) ?? asPhrase(particleVerb(words, verb.lemma, behind[0])));
  const form = verb !== undefined && (noun === undefined || isVerb(tokens, at, inflectionOf(lower, verb.lemma), spoken !== undefined)) ? 'verb' : 'noun';
  const word = (form === 'verb' ? verb : noun)?.lemma ?? lower;
  const phrase = form === 'verb' ? spoken : phraseOfNoun(word);
  const root = phrase === undefined ? foldedLemma(words, lower, form) : rootOfPhrase(phrase);
  const lemma = phrase !== undefined && form === 'verb' ? phrase.text : word;
  const several = form === 'noun' && lower !== word;
  const named = describeTrigger(tokens, range, at, last, { sense: senseOfRoot(root), lemma, form, several }, 'events/learned');
  return { ...named, ...(phrase === undefined ? meaningOf(words, lower, lemma, form) : meaningOfPhrase(words, phrase, lemma)), minor: true };
}

function asPhrase(verb: EventWord | undefined): Phrase | undefined {
  return verb && { text: verb.lemma, verbs: [verb.lemma] };
}

// `The council put off the vote`: with its particle a form that may be a noun is a verb wherever a verb may stand.
function isVerb(tokens: readonly Token[], at: number, inflections: readonly Inflection[], isPhrase: boolean): boolean {
  return isPhrase ? isVerbPlace(tokens, at, inflections) : isVerbAt(tokens, at, inflections);
}

function isPhrase(tokens: readonly Token[], range: TokenRange, at: number, words: EventWords): boolean {
  const { verb } = readForm(words, tokens[at]?.lower ?? '');
  return verb !== undefined && phraseWith(verb.lemma, wordsBehind(tokens, range, at)) !== undefined;
}

function wordsBehind(tokens: readonly Token[], range: TokenRange, at: number): readonly string[] {
  return tokens.slice(at + 1, Math.min(range.to, at + 1 + phraseReach)).map(({ lower }) => lower);
}

function inflectionOf(lower: string, lemma: string): readonly Inflection[] {
  if (lower === lemma) return ['base'];
  return [lower.endsWith('ing') ? 'ing' : lower.endsWith('s') ? 's' : 'past'];
}
