/**
 * Takes a verb and what stands before it out of the phrase of a noun: `Ministers condemn sudden attack` tells of a
 * `sudden attack`. A phrase is built to the left by the look of the words, and only here it is known which of them are
 * verbs. It must not know senses.
 */
import { SpanIndex } from '../../base/span-index.ts';
import type { Refiner } from '../finder.ts';
import type { TriggerMention } from '../mention.ts';

/** Row of the list; it stands before those that go by phrases. */
export const trimPhrases: Refiner = {
  name: 'events/trim-phrases',
  refine(mentions, { text }) {
    // Participles stand before nouns as adjectives do.
    const verbs = new SpanIndex(mentions.filter((mention): mention is TriggerMention => mention.kind === 'trigger' && mention.form === 'verb' && !/(?:ed|ing)$/.test(text.slice(mention.start, mention.end))));
    return mentions.map((mention) => (mention.kind === 'trigger' && mention.form === 'noun' && mention.phrase.start < mention.start ? trimmed(text, mention, verbs) : mention));
  },
};

const skipped = /^\s*(?:(?:the|an?|its|his|her|their|this|that|these|those)\s+)?/i;

function trimmed(text: string, noun: TriggerMention, verbs: SpanIndex<TriggerMention>): TriggerMention {
  const last = verbs.beginningIn({ start: noun.phrase.start, end: noun.start }).findLast(({ end }) => end < noun.start);
  if (last === undefined) return noun;
  const start = last.end + (skipped.exec(text.slice(last.end, noun.start))?.[0].length ?? 0);
  return { ...noun, phrase: { start: Math.min(start, noun.start), end: noun.phrase.end } };
}
