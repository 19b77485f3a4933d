/**
 * Who takes part in an event: the entities named in the trigger's clause, as agent or patient where the
 * words make it clear. It must not know the corpus, nor what the senses mean beyond the noun's own order.
 */
import type { Span } from '../../../base/span.ts';
import type { TriggerMention } from '../../../recognise/mention.ts';
import type { EntityMention, Participant } from '../article.ts';
import { isOnlyLocating, isPlace } from './places.ts';
import { prepositionBefore, wordsBefore } from './words-before.ts';

const auxiliaries: ReadonlySet<string> = new Set('is are was were be been being get got gets'.split(' '));
const actors: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE', 'NORP', 'MISC', 'LOC', 'FAC']);
/** Nouns whose possessor undergoes the event: `the general's death`. */
const undergone: ReadonlySet<string> = new Set(['kill', 'die', 'arrest', 'convict', 'elect', 'appoint', 'dismiss', 'injure', 'try', 'sentence', 'inaugurate']);

/** The participants, each entity once, in reading order. `mentions` are those of the clause. */
export function participantsOf(text: string, trigger: TriggerMention, mentions: readonly EntityMention[]): readonly Participant[] {
  const roles = new Map<number, Participant['role']>();
  for (const [i, mention] of mentions.entries()) {
    if (!actors.has(mention.type) || isPlace(text, trigger, mention) || isOnlyLocating(text, mention)) continue;
    const role = describes(text, mention, mentions[i + 1]) ? 'other' : roleOf(text, trigger, mention);
    const known = roles.get(mention.entity);
    if (known === undefined || known === 'other') roles.set(mention.entity, role);
  }
  return [...roles].map(([entity, role]) => ({ entity, role }));
}

const lands: ReadonlySet<string> = new Set(['GPE', 'NORP']);
/** Code units between two names, or a name and its noun, that belong together. */
const reach = 60;
/** Up to four words without a mark. */
const plainWords = /^(?: \p{L}[\p{L}.-]*){0,4} ?$/u;
/** Words that part two phrases. */
const parting = / (?:and|or|but|to|of|in|at|on|by|for|from|with|against|after|met|has|had|was|were|\p{Ll}+ed)\b/u;

// `Kenyan judge Amina Otieno`: the country says whose judge, it neither does nor undergoes anything.
function describes(text: string, mention: EntityMention, next: EntityMention | undefined): boolean {
  if (next?.type !== 'PERSON' || !lands.has(mention.type) || next.start - mention.end > reach) return false;
  const between = text.slice(mention.end, next.start);
  return plainWords.test(between) && !parting.test(between);
}

function roleOf(text: string, trigger: TriggerMention, mention: Span): Participant['role'] {
  const preposition = prepositionBefore(text, mention.start);
  const after = mention.start >= trigger.end;
  if (after && preposition === 'by') return 'agent';
  if (preposition === 'between' || preposition === 'with') return 'other';
  return trigger.form === 'noun' ? nounRole(text, trigger, mention, preposition) : verbRole(text, trigger, preposition, after);
}

function nounRole(text: string, trigger: TriggerMention, mention: Span, preposition: string | undefined): Participant['role'] {
  if (mention.start >= trigger.end) return preposition === 'of' || preposition === 'on' || preposition === 'against' ? 'patient' : 'other';
  if (!undergone.has(trigger.sense)) return 'agent';
  return owns(text.slice(mention.end, Math.min(trigger.start, mention.end + reach))) ? 'patient' : 'other';
}

// `Otieno's sudden death`, `the Otieno killing`; who `ordered the killing` does not undergo it.
function owns(between: string): boolean {
  return /^(?:['’]s?)?(?: \p{Ll}+){0,2} ?$/u.test(between) && !/ (?:the|an?|of|to|his|her|its|their|\p{Ll}+ed)\b/u.test(between);
}

function verbRole(text: string, trigger: TriggerMention, preposition: string | undefined, after: boolean): Participant['role'] {
  const passive = wordsBefore(text, trigger.start, 2).some((word) => auxiliaries.has(word));
  if (!after) return passive ? 'patient' : 'agent';
  return preposition === undefined && !passive ? 'patient' : 'other';
}
