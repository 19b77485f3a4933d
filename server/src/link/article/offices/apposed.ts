/**
 * Who holds a role that no rule gave a holder, because only the article's names tell who is a person: `Tom Reuter, a
 * professor of law at Northfield University,` and `the director of the Northfield Institute, Anna Weber,`. It must not
 * know which roles there are.
 */
import { SpanIndex } from '../../../base/span-index.ts';
import type { PlacedName, PlacedRole } from './held-role.ts';

/** UTF-16 code units between a role and its holder's name, at most. */
const REACH = 70;

/** Between name and role, and what ends an apposition behind it; `the president of a rowing club` is president of nothing that has a name. */
const behindName = /^, (?:an? |the |one of the |their |its |(?:\p{Lu}[\p{L}.&-]*['’]?s? ){1,5}(?<=['’]s? ))?$/u;
const closing = /^(?:['’]s)?(?! of (?:the )?\p{Ll})(?: (?:of|at|for|with|in|from|on)\b[^,.;:()"“”]{1,60})?(?:[,;:)—–]|\.(?:\s|$)|$| who\b| and\b)/u;

/** Between a role and the name behind it: whose office it is, then a comma. */
const beforeName = /^ (?:of|at|for) [^,.;:()"“”]{1,60}, $/u;

/** A reader of who holds a role, by where it stands; undefined where that does not say. */
export function holderFinder(text: string, names: readonly PlacedName[]): (role: PlacedRole) => PlacedName | undefined {
  const persons = new SpanIndex(names.filter(({ type }) => type === 'PERSON'));
  return (role) => {
    const before = persons.overlapping({ start: role.start - 60, end: role.start }).findLast(({ end }) => end <= role.start);
    if (before !== undefined && behindName.test(text.slice(before.end, role.start)) && closing.test(text.slice(role.end, role.end + REACH))) return before;
    const [behind] = persons.beginningIn({ start: role.end, end: role.end + REACH });
    if (behind === undefined || !beforeName.test(text.slice(role.end, behind.start)) || !/^[,.]/.test(text.slice(behind.end, behind.end + 1))) return undefined;
    return behind.title !== undefined || /\s/.test(text.slice(behind.start, behind.end)) ? behind : undefined;
  };
}
