/**
 * Who holds a role that no rule gave a holder, because only the article's names tell who is a person: `Tom Reuter, a
 * professor of law at Northfield University,` and `the director of the Northfield Institute, Anna Weber,`. It must not
 * know which roles there are.
 */
import { groupBy } from '../../../base/group-by.ts';
import { SpanIndex } from '../../../base/span-index.ts';
import type { NameMention, RoleMention } from '../../../recognise/mention.ts';
import type { Placed } from '../place.ts';

type Role = Placed<RoleMention>;
type Name = Placed<NameMention>;

/** UTF-16 code units between a role and its holder's name, at most. */
const REACH = 70;

/** Between name and role, and what ends an apposition behind it; `the president of a rowing club` is president of nothing that has a name. */
const behindName = /^, (?:an? |the |one of the |their |its |(?:\p{Lu}[\p{L}.&-]*['’]?s? ){1,5}(?<=['’]s? ))?$/u;
const closing = /^(?:['’]s)?(?! of (?:the )?\p{Ll})(?: (?:of|at|for|with|in|from|on)\b[^,.;:()"“”]{1,60})?(?:[,;:)—–]|\.(?:\s|$)|$| who\b| and\b)/u;

/** Between a role and the name behind it: whose office it is, then a comma. */
const beforeName = /^ (?:of|at|for) [^,.;:()"“”]{1,60}, $/u;

/** The roles without holder of each name of a person, where their places say whose they are. */
export function apposedRoles(text: string, names: readonly Name[], roles: readonly Role[]): ReadonlyMap<Name, readonly Role[]> {
  const persons = new SpanIndex(names.filter(({ type }) => type === 'PERSON'));
  const held = roles.flatMap((role) => {
    const holder = role.holder === undefined ? holderOf(text, persons, role) : undefined;
    return holder === undefined ? [] : [{ holder, role }];
  });
  return new Map([...groupBy(held, ({ holder }) => holder)].map(([holder, own]) => [holder, own.map(({ role }) => role)]));
}

function holderOf(text: string, persons: SpanIndex<Name>, role: Role): Name | undefined {
  const before = persons.overlapping({ start: role.start - 60, end: role.start }).findLast(({ end }) => end <= role.start);
  if (before !== undefined && behindName.test(text.slice(before.end, role.start)) && closing.test(text.slice(role.end, role.end + REACH))) return before;
  const [behind] = persons.beginningIn({ start: role.end, end: role.end + REACH });
  if (behind === undefined || !beforeName.test(text.slice(role.end, behind.start)) || !/^[,.]/.test(text.slice(behind.end, behind.end + 1))) return undefined;
  return behind.title !== undefined || /\s/.test(text.slice(behind.start, behind.end)) ? behind : undefined;
}
