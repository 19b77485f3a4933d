/**
 * Joins the two names of `Daesh (ISIL)`, `Acme Relief Network (ARN)` and `the Department of Defense (Pentagon)`.
 * Runs last of all refiners of names, because it counts names in their final order.
 */
import { compareSpans } from '../../base/span.ts';
import type { Paragraph } from '../../text/document.ts';
import type { Refiner } from '../finder.ts';
import type { Mention, NameMention } from '../mention.ts';
import { isFought } from './best-reading.ts';

/** The refiner. */
export const aliases: Refiner = { name: 'names/aliases', refine };

function refine(mentions: readonly Mention[], { text }: Paragraph): readonly Mention[] {
  const names = mentions.filter((mention): mention is NameMention => mention.kind === 'name').sort(compareSpans);
  const joined = names.map((name, at) => {
    const before = lastEndingBefore(names, at, text);
    const previous = names[before];
    return previous !== undefined && isAlias(text, previous, name) ? { ...name, aliasOf: before } : name;
  });
  return [...mentions.filter((mention) => mention.kind !== 'name'), ...joined];
}

// The nearest name that ends before this one begins; of several with one end the longest, but of `Coalition against Daesh
// (ISIL)` the one that it is against.
function lastEndingBefore(names: readonly NameMention[], at: number, text: string): number {
  const start = names[at]?.start ?? 0;
  let best = -1;
  for (let k = at - 1; k >= 0 && k >= at - 4; k--) {
    const name = names[k];
    if (name === undefined || name.end > start) continue;
    const inner = names[best];
    if (inner === undefined || (name.end >= inner.end && !(isFought(name, inner) && text[name.start] !== text[start]))) best = k;
  }
  return best;
}

// Two organisations, the second alone in brackets right behind the first.
function isAlias(text: string, first: NameMention, second: NameMention): boolean {
  if (first.type !== 'ORG' || second.type !== 'ORG') return false;
  if (!/^\s?[([]$/.test(text.slice(first.end, second.start))) return false;
  return /^[)\]]/.test(text.slice(second.end, second.end + 1));
}
