/**
 * Offices that stand behind a person's name: between commas (`Lopez, the prime minister,`, `Lopez, mayor of Leeds,`),
 * in a clause (`Lopez, who has been mayor since May,`), as a predicate (`Lopez was named chief executive of Acme`). It
 * must not know which roles exclude each other.
 */
import { embassy } from './embassy.ts';
import type { HeldRole, PlacedName } from './held-role.ts';
import { officeAt, wordsOf } from './office-words.ts';
import type { OfficeWords, PlacedWord } from './office-words.ts';
import { whoseOf } from './owners.ts';
import type { Owners } from './owners.ts';

/** How a clause says that somebody holds an office now. */
const holds = '(?:is|remains|has been|has served as|serves as|is serving as|was (?:re-?)?elected|was (?:re)?appointed|was named|was sworn in as|took office as)';
const apposition = /^, (?:who is )?(?:now |also |currently )?(?=[\p{L}])/u;
const clause = new RegExp(`^,? (?:who )?${holds} (?:now |still |also |currently )?(?:as )?(?=[\\p{L}])`, 'u');
/** Words between the name and its office at most: `, the outgoing Norwegian deputy foreign minister`. */
const REACH = 14;

/** The office behind a person's name, if any. */
export function officeBehind(owners: Owners, { end }: PlacedName): HeldRole | undefined {
  const behind = owners.text.slice(end, end + 140);
  const told = clause.exec(behind);
  const opening = told ?? apposition.exec(behind);
  if (opening === null) return undefined;
  const from = end + opening[0].length;
  const words = wordsOf(behind.slice(opening[0].length), REACH);
  const [at, office] = firstOffice(words);
  if (office === undefined) return undefined;
  const [start, stop] = [from + office.start, from + office.end];
  const to = embassy(owners, { role: office.role, end: stop });
  const owner = owners.behind(stop);
  const edge = owner?.edge ?? to?.end ?? stop;
  const rest = owners.text.slice(edge, edge + 12);
  if (!isLed(owners, words.slice(0, at), from, office) || !isClosed(rest, told !== null)) return undefined;
  // `Lopez, prime minister Berg and others`: without article or owner it is the next one's.
  if (told === null && at === 0 && edge === stop && !/^,|^\.(?:\s|$)/.test(rest)) return undefined;
  return {
    start,
    end: stop,
    role: office.role,
    ...whoseOf(owner ?? owners.before(start, office.role)),
    ...(to && { to }),
    ...(office.qualifier && { qualifier: office.qualifier }),
    ...(told === null || !/\bsince\b/.test(behind) ? {} : { isNow: true as const }),
  };
}

function firstOffice(words: readonly PlacedWord[]): readonly [at: number, office: ReturnType<typeof officeAt>] {
  for (let at = 0; at < words.length; at++) {
    const office = officeAt(words, at);
    if (office !== undefined) return [at, office];
  }
  return [0, undefined];
}

const article = /^(?:the|a|an|its|his|her|their)$/;
/** What an office is never behind: a verb, a second person. */
const other = /^(?:said|says|told|met|and|or|but|who|whom|whose|which|that|of|for|to|from|by|with|in|on|at|as|son|daughter|wife|husband|brother|sister|mother|father|aide|adviser|advisor|ally|allies|rival|friend|spokesman|spokeswoman|lawyer|then|if|when|while|nor|not|no)$/;

// `the`, `a Democratic`, `Norway's outgoing`, `Ashdale's`: articles, adjectives and names only.
function isLed(owners: Owners, words: readonly PlacedWord[], from: number, office: OfficeWords): boolean {
  const rest = words.filter(({ key }) => !article.test(key));
  if (rest.some(({ key }) => other.test(key)) || words.length > 5) return false;
  return words.length === 0 || article.test(words[0]?.key ?? '') || owners.nameAt(from + (words[0]?.start ?? 0)) !== undefined || owners.before(from + office.start, office.role)?.edge === from;
}

// The end of the apposition; a predicate may go on.
function isClosed(behind: string, isClause: boolean): boolean {
  return /^(?:[,;:)]|\.(?:\s|$|["”’])|$|["”]|[’'](?!s)|\s?[—–]|\n| (?:and|who|since|to [A-Z])\b)/.test(behind) || (isClause && /^ (?:in|on|last|this|for|after|by|with|at)\b/.test(behind));
}
