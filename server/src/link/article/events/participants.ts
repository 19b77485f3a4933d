/**
 * Who takes part in an event: the entities named in the trigger's clause, as agent or patient where the
 * words make it clear. It must not know the corpus, nor what the senses mean beyond the noun's own order.
 */
import { contains } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { TriggerMention } from '../../../recognise/mention.ts';
import type { EntityMention, Participant } from '../article.ts';
import { prepositionBefore, wordsBefore } from './words-before.ts';

const auxiliaries: ReadonlySet<string> = new Set('is are was were be been being get got gets'.split(' '));
const placeTypes: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC']);
const actors: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE', 'NORP', 'MISC', 'LOC', 'FAC']);
/** Nouns whose possessor undergoes the event: `the general's death`. */
const undergone: ReadonlySet<string> = new Set(['kill', 'die', 'arrest', 'convict', 'elect', 'appoint', 'dismiss', 'injure', 'try', 'sentence', 'inaugurate']);

/** The participants, each entity once, in reading order. `mentions` are those of the clause. */
export function participantsOf(text: string, trigger: TriggerMention, mentions: readonly EntityMention[]): readonly Participant[] {
  const roles = new Map<number, Participant['role']>();
  for (const mention of mentions) {
    if (!actors.has(mention.type) || isPlace(text, trigger, mention)) continue;
    const role = roleOf(text, trigger, mention);
    const known = roles.get(mention.entity);
    if (known === undefined || known === 'other') roles.set(mention.entity, role);
  }
  return [...roles].map(([entity, role]) => ({ entity, role }));
}

/** Whether the mention tells where: a place behind `in`, `at`, `near`, not one in front of the trigger (`in US attacks`). */
export function isPlace(text: string, trigger: TriggerMention, mention: EntityMention): boolean {
  if (!placeTypes.has(mention.type) || contains(trigger.phrase, mention)) return false;
  const preposition = prepositionBefore(text, mention.start);
  return preposition !== undefined && placePrepositions.has(preposition);
}

const placePrepositions: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'across', 'within']);

function roleOf(text: string, trigger: TriggerMention, mention: Span): Participant['role'] {
  const preposition = prepositionBefore(text, mention.start);
  const after = mention.start >= trigger.end;
  if (after && preposition === 'by') return 'agent';
  if (preposition === 'between' || preposition === 'with') return 'other';
  return trigger.form === 'noun' ? nounRole(trigger, preposition, after) : verbRole(text, trigger, preposition, after);
}

function nounRole(trigger: TriggerMention, preposition: string | undefined, after: boolean): Participant['role'] {
  if (after) return preposition === 'of' || preposition === 'on' || preposition === 'against' ? 'patient' : 'other';
  return undergone.has(trigger.sense) ? 'patient' : 'agent';
}

function verbRole(text: string, trigger: TriggerMention, preposition: string | undefined, after: boolean): Participant['role'] {
  const passive = wordsBefore(text, trigger.start, 2).some((word) => auxiliaries.has(word));
  if (!after) return passive ? 'patient' : 'agent';
  return preposition === undefined && !passive ? 'patient' : 'other';
}
