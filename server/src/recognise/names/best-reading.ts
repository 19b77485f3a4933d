/**
 * Settles what stands on one stretch: the surest name wins, names inside longer names stay where they name
 * something themselves. It must not know how a name was found beyond how sure its maker is.
 */
import { compareSpans, contains, overlaps, sameSpan } from '../../base/span.ts';
import type { Refiner } from '../finder.ts';
import type { Mention, NameMention, NameType } from '../mention.ts';

/** The refiner. */
export const bestReading: Refiner = { name: 'names/best-reading', refine };

const holdsNames: ReadonlySet<NameType> = new Set(['ORG', 'FAC', 'EVENT', 'LAW', 'WORK', 'LOC']);
const standsInside: ReadonlySet<NameType> = new Set(['GPE', 'NORP', 'LOC']);

function refine(mentions: readonly Mention[]): readonly Mention[] {
  const names = mentions.filter((mention): mention is NameMention => mention.kind === 'name');
  if (names.length === 0) return mentions;
  const others = mentions.filter((mention) => mention.kind !== 'name');
  return [...others, ...clusters(names).flatMap(settle)];
}

/** More readings in one chain than any text has that means something; the rest of such a chain is left out. */
const LONGEST_CHAIN = 64;

// Names that overlap in a chain are settled together: the work stays linear in the paragraph.
function clusters(names: readonly NameMention[]): readonly (readonly NameMention[])[] {
  const inOrder = [...names].sort(compareSpans);
  const groups: NameMention[][] = [];
  let end = -1;
  for (const name of inOrder) {
    const group = groups.at(-1);
    if (group === undefined || name.start >= end) groups.push([name]);
    else if (group.length < LONGEST_CHAIN) group.push(name);
    else continue;
    end = Math.max(end, name.end);
  }
  return groups;
}

function settle(group: readonly NameMention[]): readonly NameMention[] {
  if (group.length === 1) return group.filter(isSureEnough);
  const surest = [...group].sort((a, b) => b.confidence - a.confidence || compareSpans(a, b) || (a.maker < b.maker ? -1 : 1));
  const kept: NameMention[] = [];
  for (const name of surest) {
    const twin = kept.findIndex((other) => sameSpan(other, name));
    if (twin >= 0) {
      const known = kept[twin];
      if (known !== undefined && known.type === name.type && known.title === undefined && name.title !== undefined) kept[twin] = { ...known, title: name.title };
    } else if (kept.every((other) => !overlaps(other, name) || nests(other, name) || nests(name, other))) kept.push(name);
  }
  return kept.filter((name) => isSureEnough(name) || kept.some((other) => nests(other, name)));
}

/** A reading less sure than this stands only inside a longer name: `Providence` of `Providence University`. */
const DOUBT = 0.4;

function isSureEnough({ confidence }: NameMention): boolean {
  return confidence >= DOUBT;
}

/** Whether the inner name is what the outer one is against: `Daesh` of `Coalition against Daesh` is a name by itself. */
export function isFought(outer: NameMention, inner: NameMention): boolean {
  return outer.maker === 'names/organisation#against' && inner.maker === 'names/listed' && outer.start < inner.start && outer.end === inner.end;
}

function nests(outer: NameMention, inner: NameMention): boolean {
  if (isFought(outer, inner)) return true;
  if (!contains(outer, inner) || outer.maker === 'names/listed') return false;
  return holdsNames.has(outer.type) && standsInside.has(inner.type) && outer.type !== inner.type;
}
