/**
 * Offices that stand behind a person's name: between commas (`Lopez, the prime minister,`, `Lopez, mayor of Leeds,`),
 * in a clause (`Lopez, who has been mayor since May,`), as a predicate (`Lopez was named chief executive of Acme`). It
 * must not know which roles exclude each other.
 */
import type { EntityMention } from '../article.ts';
import type { ReadArticle } from './extractor.ts';
import { officeAt, wordsOf } from './office-words.ts';
import type { PlacedWord } from './office-words.ts';
import { mentionAt, ownedBy, ownerBefore, ownerBehind } from './role-owner.ts';
import type { SaidRole } from './said-role.ts';

/** How a clause says that somebody holds an office now. */
const holds = '(?:is|remains|has been|has served as|serves as|is serving as|was (?:re-?)?elected|was (?:re)?appointed|was named|was sworn in as|took office as)';
const apposition = /^, (?:who is )?(?:now |also |currently )?(?=[\p{L}])/u;
const clause = new RegExp(`^,? (?:who )?${holds} (?:now |still |also |currently )?(?:as )?(?=[\\p{L}])`, 'u');
/** Words between the name and its office at most: `, the outgoing Norwegian deputy foreign minister`. */
const REACH = 14;

/** The offices behind the mentions of one person. */
export function rolesBehind(article: ReadArticle, indices: readonly number[]): readonly SaidRole[] {
  return indices.flatMap((index) => {
    const mention = article.mentions[index];
    return mention?.type === 'PERSON' && mention.level === 'name' ? roleBehind(article, mention) : [];
  });
}

function roleBehind(article: ReadArticle, { end }: EntityMention): readonly SaidRole[] {
  const behind = article.document.text.slice(end, end + 140);
  const told = clause.exec(behind);
  const opening = told ?? apposition.exec(behind);
  if (opening === null) return [];
  const from = end + opening[0].length;
  const words = wordsOf(behind.slice(opening[0].length), REACH);
  for (let at = 0; at < words.length; at++) {
    const office = officeAt(words, at);
    if (office === undefined) continue;
    const [start, stop] = [from + office.start, from + office.end];
    const owner = ownerBehind(article, stop);
    const edge = owner?.edge ?? embassyEnd(article, office.role, stop);
    if (!isLed(article, words.slice(0, at), from) || !isClosed(article.document.text.slice(edge, edge + 12), told !== null)) return [];
    const isBare = at === 0 && edge === stop;
    // `Lopez, prime minister Berg and others`: without article or owner it is the next one's.
    if (told === null && isBare && !/^,|^\.(?:\s|$)/.test(article.document.text.slice(edge, edge + 2))) return [];
    return [{ start, end: stop, role: toWhom(article, office.role, stop), ...ownedBy(office.role, owner ?? ownerBefore(article, start)), ...(office.qualifier === undefined ? {} : { qualifier: office.qualifier }), ...(told === null || !/\bsince\b/.test(behind) ? {} : { isNow: true as const }) }];
  }
  return [];
}

/** An ambassador is told by the country: `ambassador to Chad`. */
export function toWhom(article: ReadArticle, role: string, end: number): string {
  const link = role === 'ambassador' ? /^ to (?:the )?/.exec(article.document.text.slice(end, end + 8))?.[0] : undefined;
  const country = link === undefined ? undefined : mentionAt(article, end + link.length);
  const name = country && article.entities[country.entity]?.name;
  return name === undefined ? role : `${role} to ${name.toLowerCase()}`;
}

/** Where `ambassador to Chad` ends: behind the country. */
export function embassyEnd(article: ReadArticle, role: string, end: number): number {
  const link = role === 'ambassador' ? /^ to (?:the )?/.exec(article.document.text.slice(end, end + 8))?.[0] : undefined;
  return link === undefined ? end : (mentionAt(article, end + link.length)?.end ?? end);
}

const article = /^(?:the|a|an|its|his|her|their)$/;
/** What an office is never behind: a verb, a second person. */
const other = /^(?:said|says|told|met|and|or|but|who|whom|whose|which|that|of|for|to|from|by|with|in|on|at|as|son|daughter|wife|husband|brother|sister|mother|father|aide|adviser|advisor|ally|allies|rival|friend|spokesman|spokeswoman|lawyer|then|if|when|while|nor|not|no)$/;

// `the`, `a Democratic`, `Norway's outgoing`: articles, adjectives and names only.
function isLed(read: ReadArticle, words: readonly PlacedWord[], from: number): boolean {
  const rest = words.filter(({ key }) => !article.test(key));
  if (rest.some(({ key }) => other.test(key)) || words.length > 5) return false;
  return words.length === 0 || article.test(words[0]?.key ?? '') || mentionAt(read, from + (words[0]?.start ?? 0)) !== undefined;
}

// The end of the apposition; a predicate may go on.
function isClosed(behind: string, isClause: boolean): boolean {
  return /^(?:[,;:)]|\.(?:\s|$|["”’])|$|["”]|[’'](?!s)|\s?[—–]|\n| (?:and|who|since|to [A-Z])\b)/.test(behind) || (isClause && /^ (?:in|on|last|this|for|after|by|with|at)\b/.test(behind));
}
