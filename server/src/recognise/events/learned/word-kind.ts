/**
 * The kind of a word as its neighbours see it: determiner, preposition, name, verb, noun and so on, by closed lists,
 * endings and the vocabulary of events. Not parts of speech, only what tells a trigger's place. It must not know
 * which words are triggers.
 */
import type { Token } from '../../../text/document.ts';
import { determiners, isAuxiliary, isPreposition } from '../word-class.ts';
import type { FormReadings } from '../event-words.ts';
import type { WordUse } from '../../model/event-words.ts';

const pronouns: ReadonlySet<string> = new Set('i we you he she it they who which me us him them himself herself itself themselves'.split(' '));
const possessives: ReadonlySet<string> = new Set(["'s", "'", 'his', 'her', 'its', 'their', 'our', 'my', 'your', '’s', '’']);
const modals: ReadonlySet<string> = new Set("will would can could may might must shall should did does do n't not never cannot".split(' '));
const conjunctions: ReadonlySet<string> = new Set('and or but nor'.split(' '));
const subordinators: ReadonlySet<string> = new Set('after before since while when because although though if unless until whereas as once that'.split(' '));

/** A number from 0 to 30. */
export function wordKind(token: Token, { verb, noun }: FormReadings): number {
  const { lower, text } = token;
  if (token.kind === 'number') return 1;
  if (possessives.has(lower)) return 2;
  if (token.kind !== 'word') return lower === ',' ? 3 : /^[.!?;:]$/.test(lower) ? 4 : /^["“”‘’']$/.test(lower) ? 5 : lower === '-' ? 6 : 7;
  return closedKind(token, lower) ?? openKind(lower, text, isMainly(verb?.verb, noun?.noun), isMainly(noun?.noun, verb?.verb));
}

// `bridge` is a verb too, but hardly ever: such a use counts for nothing.
function isMainly(use: WordUse | undefined, other: WordUse | undefined): boolean {
  return use !== undefined && (other === undefined || use.common >= other.common - 5);
}

function closedKind(token: Token, lower: string): number | undefined {
  if (lower === 'to') return 8;
  if (lower === 'of') return 9;
  if (lower === 'by') return 10;
  if (modals.has(lower)) return 11;
  if (lower === 'be' || lower === 'been' || lower === 'being') return 12;
  if (/^(?:has|have|had|having)$/.test(lower)) return 13;
  if (isAuxiliary(token)) return 14;
  if (pronouns.has(lower)) return 15;
  if (determiners.has(lower)) return lower === 'a' || lower === 'an' ? 16 : 17;
  if (conjunctions.has(lower)) return 18;
  if (subordinators.has(lower)) return 19;
  return isPreposition(token) ? 20 : undefined;
}

function openKind(lower: string, text: string, verb: boolean, noun: boolean): number {
  if (/^\p{Lu}/u.test(text)) return verb || noun ? 21 : 22;
  if (lower.endsWith('ly')) return 23;
  if (lower.endsWith('ing')) return 24;
  if (lower.endsWith('ed')) return 25;
  if (verb && noun) return 26;
  if (verb) return 27;
  if (noun) return 28;
  return lower.endsWith('s') ? 29 : 30;
}
