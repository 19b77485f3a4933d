/**
 * Drops verbs that only carry a noun's event: in `launched an attack` the attack happened, not a launch.
 * It must not know what the noun means.
 */
import type { Refiner } from '../finder.ts';
import type { Mention, TriggerMention } from '../mention.ts';

/** Senses that say of their object only that it begins, goes on or is taken up. */
const light: ReadonlySet<string> = new Set(['launch', 'resume', 'declare', 'pledge', 'offer', 'open', 'award']);
/** Of what the learned detector finds, the verbs that say of a noun only that it takes place. */
const minorLight: ReadonlySet<string> = new Set(['hold', 'make', 'take', 'give', 'conduct', 'carry', 'stage', 'begin', 'start', 'continue', 'have', 'keep', 'lead', 'follow']);
/** Code units between the verb's end and the noun's phrase: `launched a new`. */
const reach = 12;

/** Row of the list. */
export const dropLightVerbs: Refiner = {
  name: 'events/light-verbs',
  refine(mentions) {
    const nouns = mentions.filter((mention) => mention.kind === 'trigger' && mention.form === 'noun' && mention.reporting === undefined);
    return mentions.filter((mention) => !isLight(mention, nouns));
  },
};

function isLight(mention: Mention, nouns: readonly Mention[]): boolean {
  if (mention.kind !== 'trigger' || mention.form !== 'verb' || !(mention.minor === undefined ? light : minorLight).has(mention.sense)) return false;
  return nouns.some((noun) => noun.kind === 'trigger' && follows(mention, noun));
}

function follows(verb: TriggerMention, noun: TriggerMention): boolean {
  return noun.phrase.start >= verb.end && noun.phrase.start - verb.end <= reach && noun.start < verb.clause.end;
}
