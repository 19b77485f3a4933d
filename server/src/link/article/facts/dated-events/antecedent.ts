/**
 * What a relative clause is told of: `Flight 618, which crashed`, `in memory of Kolar, who was killed`, `Jetway, the airline
 * that failed`. It must not know the verb of the clause.
 */
import type { EntityMention } from '../../article.ts';
import { phraseBefore, phraseFrom } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import { determiners, unitAt } from './units.ts';
import type { Unit } from './units.ts';

/** The phrase that `who`, `which` or `that` at the unit `at` stands for. */
export function antecedent(units: readonly Unit[], at: number, mentions: readonly EntityMention[]): Phrase | undefined {
  const end = unitAt(units, at - 1).lower === ',' ? at - 1 : at;
  const phrase = phraseBefore(units, end, 'nearest', mentions);
  if (phrase === undefined) return undefined;
  return named(units, phrase, end, unitAt(units, at).lower, mentions) ?? apposedTo(units, phrase, mentions) ?? phrase;
}

// `the tape of Flight 618, which`; who is a person, which is none.
function named(units: readonly Unit[], { from, isPerson }: Phrase, end: number, relative: string, mentions: readonly EntityMention[]): Phrase | undefined {
  const of = units.findLastIndex(({ lower }, at) => at > from && at < end && lower === 'of');
  const inner = of < 0 || isPerson ? undefined : phraseFrom(units, of + 1, end, mentions);
  if (inner === undefined || inner.names.length === 0 || inner.to !== end) return undefined;
  // `the mayor of Leeds, who`, `the trial of Maria Lopez, which`
  return (relative === 'who') === inner.isPerson && relative !== 'that' ? inner : undefined;
}

// `Jetway, the airline that`
function apposedTo(units: readonly Unit[], { from, names }: Phrase, mentions: readonly EntityMention[]): Phrase | undefined {
  if (names.length > 0 || unitAt(units, from - 1).lower !== ',' || !determiners.has(unitAt(units, from).lower) || !unitAt(units, from - 2).isCapital) return undefined;
  const name = phraseBefore(units, from - 1, 'nearest', mentions);
  return name !== undefined && name.names.length > 0 ? name : undefined;
}
