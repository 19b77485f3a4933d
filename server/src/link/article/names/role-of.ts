/**
 * Whose office a role is, where the names of the article tell more than the lists: `FFC spokesman`, `Bank of Portugal
 * governor`, `chief economist at Norwind Bank`. It must not know which roles there are.
 */
import { contains } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { SpanIndex } from '../../../base/span-index.ts';
import type { NameType, RoleMention } from '../../../recognise/mention.ts';
import { roleQualifiers } from '../../../recognise/names/role-words.ts';
import type { Placed } from '../place.ts';
import type { Named } from './named.ts';

/** Whose the office is and how it is held, as far as names say; what is not said is left out. */
export type RoleOf = Pick<RoleMention, 'of' | 'qualifier'>;

const owners: ReadonlySet<NameType> = new Set(['ORG', 'GPE', 'NORP', 'LOC', 'FAC']);

/** Longest stretch between a role and the name of whose it is, in UTF-16 code units. */
const REACH = 10;

/** A reader of whose office a role is, for one article. */
export function rolesOwner(text: string, names: readonly Named[]): (role: Placed<RoleMention>) => RoleOf {
  const mentions = names.map(({ mention }) => mention).filter(({ type }) => owners.has(type));
  const index = new SpanIndex(mentions);
  return (role) => {
    const own: RoleOf = { ...(role.of && { of: role.of }), ...(role.qualifier && { qualifier: role.qualifier }) };
    if (role.of !== undefined) return { ...own, of: wholeOf(index, role, role.of) };
    const before = longest(index.overlapping({ start: role.start - REACH, end: role.start }).filter(({ end }) => /^(?:['’]s?)? $/.test(text.slice(end, role.start))));
    if (before !== undefined) return { ...qualifierBefore(text, before.start), ...own, of: before };
    const behind = longest(index.beginningIn({ start: role.end, end: role.end + REACH }).filter(({ start }) => /^ (?:of|at|for)(?: the)? $/.test(text.slice(role.end, start))));
    return behind === undefined ? own : { ...own, of: behind };
  };
}

// `Portugal` of `Bank of Portugal governor` is a part of whose office it is.
function wholeOf(index: SpanIndex<Placed<Named['mention']>>, role: Span, of: Span): Span {
  const around = index.overlapping(of).filter((name) => name.type === 'ORG' && contains(name, of) && (name.end <= of.end || name.start >= of.start) && !contains(name, role));
  return longest(around) ?? of;
}

function longest<Item extends Span>(spans: readonly Item[]): Item | undefined {
  return [...spans].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}

// `former Barclays chief executive`: the word stands before the name.
function qualifierBefore(text: string, start: number): RoleOf {
  const word = /(\p{L}+)[ -]$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase() ?? '';
  const qualifier = roleQualifiers.get(word);
  return qualifier === undefined ? {} : { qualifier };
}
