/**
 * Whether a name is the subject of the verb behind it: `the father of Maria Lopez died` tells no death of hers. It must
 * not know verbs.
 */
import type { EntityMention } from '../../article.ts';
import type { ReadArticle } from '../extractor.ts';

/** A preposition with at most an article and two small words up to the name: another noun is the subject. */
const dependent = /(?:^|[\s(])(?:[Oo]f|[Bb]y|[Aa]bout|[Oo]n|[Ww]ith|[Ff]or|[Ff]rom|[Aa]gainst|[Tt]o|[Aa]t|[Ii]n|into|[Aa]s|than|[Ll]ike|[Uu]nlike|[Bb]etween|including|[Nn]ear|[Aa]fter|[Bb]efore|over|under|via|towards?|behind|[Aa]mong|and (?:his|her) \p{Ll}+,?) (?:(?:the|an?|his|her|their|its|former|late) )?(?:\p{Ll}[\p{Ll}'’-]{1,20} ){0,2}$/u;
/** `After Maria Lopez died`, `for Maria Lopez to die`: the conjunction begins a clause. */
const conjunction = /(?:^|[\s(])(?:after|before|as|than|like) $/i;

/** `a man who shot Maria Lopez was killed`: the object of somebody else's clause. */
const objectOfClause = /\b(?:who (?:has |had |once )?(?!was\b|is\b|were\b)\p{Ll}{2,14}|(?:that|which) (?:has |had )?(?:killed|hit|struck|wounded|injured|shot|targeted|brought|made|gave|took|sent|put)) (?:the )?(?:\p{Ll}[\p{Ll}'’-]{1,20} ){0,2}$/u;

/** The words right before a mention, its title left out. */
export function wordsBefore({ document }: ReadArticle, { start, title }: EntityMention): string {
  const end = title?.start ?? start;
  return document.text.slice(Math.max(0, end - 48), end).replace(/\s/g, ' ');
}

/** `tributes to Maria Lopez, who died`: the clause is hers; of `the father of Maria Lopez, who died` it may be his. */
const possessive = /(?:^|[\s(])[Oo]f (?:the )?(?:\p{Ll}[\p{Ll}'’-]{1,20} ){0,2}$/u;

/** `the body of Maria Lopez, who died`: nobody else is in it. */
const ofThem = /\b(?:body|remains|ashes|coffin|grave|tomb|funeral|burial|death|murder|killing|memory|home|house|case|life|arrest|trial|release) of (?:the )?(?:late )?(?:\p{Ll}[\p{Ll}'’-]{1,20} ){0,2}$/u;

/** Whether a clause that begins with `who` behind the mention tells of it. */
export function hasOwnClause(article: ReadArticle, mention: EntityMention, behind: string): boolean {
  const before = wordsBefore(article, mention);
  return /^,? who /.test(behind) && (!possessive.test(before) || ofThem.test(before));
}

/** Whether the mention is the subject of its clause, as far as the words before it tell. */
export function isSubject(article: ReadArticle, mention: EntityMention): boolean {
  const before = wordsBefore(article, mention);
  return (!dependent.test(before) || conjunction.test(before)) && !objectOfClause.test(before);
}
