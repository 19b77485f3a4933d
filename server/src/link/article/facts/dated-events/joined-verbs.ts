/**
 * Verbs that the words behind them make another kind of (`stepped down`, `came into force`): one row in one table. It
 * must not know clauses.
 */
import type { EventKind } from './kinds.ts';
import { kindNamed } from './kinds.ts';
import { prepositions, unitAt } from './units.ts';
import type { Unit } from './units.ts';

/** A verb of several words. */
export interface JoinedVerb {
  readonly kind: EventKind;
  /** The unit of its last word. */
  readonly end: number;
}

// The first word, those behind it, and the kind of event that they tell.
const rows: readonly (readonly [verbs: string, behind: string, kind: string])[] = [
  ['shot', 'dead', 'death'],
  ['shot', 'to death', 'death'],
  ['stabbed beaten', 'to death', 'death'],
  ['put', 'to death', 'death'],
  ['shot stabbed beaten', 'and killed', 'death'],
  ['hacked burned burnt crushed trampled', 'to death', 'death'],
  ['gunned', 'down', 'death'],
  ['passed', 'away', 'death'],
  ['stepped stood', 'down', 'resign'],
  ['stepped', 'aside', 'resign'],
  ['left', 'office', 'resign'],
  ['sworn', 'in', 'open'],
  ['took taken', 'office', 'open'],
  ['set', 'up', 'found'],
  ['opened', 'fire', 'shoot'],
  ['caught', 'fire', 'fire'],
  ['struck', 'down', 'annul'],
  ['thrown threw', 'out', 'annul'],
  ['got', 'under way', 'begin'],
  ['broke', 'out of', 'escape'],
  ['broke', 'out', 'begin'],
  ['filed', 'for bankruptcy', 'bankrupt'],
  ['went gone', 'bankrupt', 'bankrupt'],
  ['blasted lifted', 'off', 'launch'],
  ['touched', 'down', 'land'],
  ['got', 'married', 'marry'],
    ['took taken', 'effect', 'force'],
  ['came went entered', 'into force', 'force'],
  ['came went', 'into effect', 'force'],
  ['in', 'force', 'force'],
  ['in', 'effect', 'force'],
  ['ran run went', 'aground', 'ground'],
  ['struck hit', 'a reef', 'ground'],
  ['struck hit', 'rocks', 'ground'],
  ['came', 'off the rails', 'crash'],
  ['left jumped', 'the tracks', 'crash'],
  ['left jumped', 'the rails', 'crash'],
  ['made', 'landfall', 'landfall'],
  ['blew', 'up', 'explode'],
  ['burned burnt', 'down', 'destroy'],
  ['found', 'guilty', 'convict'],
  ['walked set', 'free', 'free'],
];

const table = buildTable();

function buildTable(): ReadonlyMap<string, readonly { readonly behind: readonly string[]; readonly kind: EventKind }[]> {
  const found = new Map<string, { readonly behind: readonly string[]; readonly kind: EventKind }[]>();
  for (const [verbs, behind, name] of rows) {
    const kind = kindNamed(name);
    for (const verb of verbs.split(' ')) if (kind !== undefined) found.set(verb, [...(found.get(verb) ?? []), { behind: behind.split(' '), kind }]);
  }
  return found;
}

/** `became mayor`, `became the first female president` */
const offices = /^(?:president|mayor|governor|minister|premier|chancellor|chairman|chairwoman|chief|director|secretary|ambassador|king|queen|pope|captain|coach|head|leader|senator|judge)$/;
const longestOffice = 5;
const coming = kindNamed('open');

function comingToOffice(units: readonly Unit[], at: number): JoinedVerb | undefined {
  for (let end = at + 1; end < at + longestOffice; end++) {
    const { lower, kind } = unitAt(units, end);
    if (kind !== 'word' || prepositions.has(lower)) return undefined;
    if (offices.test(lower)) return coming && { kind: coming, end };
  }
  return undefined;
}

const finding = kindNamed('body');

/** `his body was discovered`, `the body of Maria Lopez was found`: the unit of the body; undefined of any other finding. */
export function bodyFoundAt(units: readonly Unit[], at: number): number | undefined {
  if (!/^(?:found|discovered|recovered)$/.test(unitAt(units, at).lower) || !/^(?:was|were)$/.test(unitAt(units, at - 1).lower)) return undefined;
  for (let from = at - 2; from >= Math.max(0, at - longestOwner); from--) {
    const { lower, kind, isCapital } = unitAt(units, from);
    if (/^(?:body|remains|corpse)$/.test(lower)) return from;
    if (kind !== 'word' || !(isCapital || lower === 'of')) return undefined;
  }
  return undefined;
}

/** Units of `of Maria de Lopez was` at most. */
const longestOwner = 6;

/** The verb of several words that begins with the unit `at`; undefined where none does. */
export function joinedVerb(units: readonly Unit[], at: number): JoinedVerb | undefined {
  if (unitAt(units, at).lower === 'became') return comingToOffice(units, at);
  if (finding !== undefined && bodyFoundAt(units, at) !== undefined) return { kind: finding, end: at };
  const row = table.get(unitAt(units, at).lower)?.find(({ behind }) => behind.every((word, i) => unitAt(units, at + 1 + i).lower === word));
  return row === undefined ? undefined : { kind: row.kind, end: at + row.behind.length };
}
