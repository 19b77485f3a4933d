/**
 * Which names tell where: behind `in` and its like, behind `in the city of`, and those that only help to find a place
 * (`Ohio` in `Toledo, Ohio`; `ten miles north of Dorah`). It must not know the senses.
 */
import { contains } from '../../../base/span.ts';
import type { TriggerMention } from '../../../recognise/mention.ts';
import type { EntityMention } from '../article.ts';
import { prepositionBefore } from './words-before.ts';

const placeTypes: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC']);
const placePrepositions: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'across', 'within']);
/** Code units looked at before a name. */
const lookBack = 72;
const kinds = '(?:city|town|village|port|capital|province|region|district|state|county|island|municipality|suburb|governorate|area|neighbourhood|neighborhood|peninsula|territory|commune|prefecture|borough)';
const inTheCityOf = new RegExp(`\\b(?:in|at|near|outside|inside|around|across|within) (?:the |an? )?(?:[\\p{L}-]{1,20} ){0,3}${kinds} of $`, 'u');
const townBefore = /\b(?:in|at|near|outside|inside|around|across|within|of|from) (?:the )?\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}, $/u;
const directionBefore = new RegExp(`\\b(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|miles?|kilomet(?:re|er)s?|km|met(?:re|er)s) (?:of|from|outside) (?:the (?:[\\p{L}-]{1,20} )?${kinds} of )?$`, 'u');

/** Whether the mention tells where: a place behind `in`, `at`, `near`, not one in front of the trigger (`in US attacks`). */
export function isPlace(text: string, trigger: TriggerMention, mention: EntityMention): boolean {
  if (!placeTypes.has(mention.type) || contains(trigger.phrase, mention)) return false;
  const preposition = prepositionBefore(text, mention.start);
  if (preposition !== undefined && placePrepositions.has(preposition)) return true;
  return preposition === 'of' && inTheCityOf.test(text.slice(Math.max(0, mention.start - lookBack), mention.start));
}

/** Whether a place is named only to say where another one lies: it neither takes part nor is it where things took place. */
export function isOnlyLocating(text: string, { start, end, type }: EntityMention): boolean {
  if (!placeTypes.has(type)) return false;
  const before = text.slice(Math.max(0, start - lookBack), start);
  if (before.endsWith(', ')) return townBefore.test(before) && /^(?:[,.;:)]|$)/.test(text.slice(end, end + 1));
  return directionBefore.test(before);
}
