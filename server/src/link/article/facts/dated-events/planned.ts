/**
 * Verbs of what is only planned for a day: `will step down`, `is expected to resign`, `will be sentenced`. A plan is of a
 * kind of its own, so that what was done is never held against what was meant. It must not know clauses.
 */
import { joinedVerb } from './joined-verbs.ts';
import type { JoinedVerb } from './joined-verbs.ts';
import { baseKind, kindNamed, kindsOf } from './kinds.ts';
import type { EventKind } from './kinds.ts';
import { unitAt } from './units.ts';
import type { Unit } from './units.ts';
import type { EventWords } from '../../../../recognise/model/event-words.ts';

/** What is announced with its day: others come again, or are no single act. */
const announcedAhead = /^(?:resign|open|close|begin|launch|marry|bury|sentence|free|death|extradite)$/;

/** Words before `to` that announce what follows. */
const announcing = /^(?:due|set|expected|scheduled|plans|planning|agreed|intends|is|are|['’]s)$/;

const joined: readonly (readonly [verb: string, behind: string])[] = [['step', 'down'], ['stand', 'down'], ['step', 'aside'], ['leave', 'office']];

/** The plan that the verb at `at` tells; undefined where it tells none, or one that is denied or asked for. */
export function plannedVerb(units: readonly Unit[], at: number, words: EventWords): JoinedVerb | undefined {
  const isPassive = unitAt(units, at - 1).lower === 'be';
  const before = isPassive ? at - 2 : at - 1;
  const { lower } = unitAt(units, before);
  if (lower !== 'will' && !(lower === 'to' && announcing.test(unitAt(units, before - 1).lower))) return undefined;
  const own = isPassive ? doneAt(units, at, words) : doingAt(units, at);
  return own === undefined || !announcedAhead.test(own.kind.name) ? undefined : { ...own, kind: { ...own.kind, name: `plan ${own.kind.name}`, isOnce: false } };
}

function doneAt(units: readonly Unit[], at: number, words: EventWords): JoinedVerb | undefined {
  return joinedVerb(units, at) ?? ending(kindsOf(unitAt(units, at).lower, words).verb, at);
}

function doingAt(units: readonly Unit[], at: number): JoinedVerb | undefined {
  const { lower } = unitAt(units, at);
  const isJoined = joined.some(([verb, behind]) => verb === lower && behind === unitAt(units, at + 1).lower);
  return isJoined ? ending(kindNamed('resign'), at + 1) : ending(baseKind(lower), at);
}

function ending(kind: EventKind | undefined, end: number): JoinedVerb | undefined {
  return kind && { kind, end };
}

/** Whether a kind of event is the plan of one. */
export function isPlan(name: string): boolean {
  return name.startsWith('plan ');
}
