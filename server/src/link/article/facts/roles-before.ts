/**
 * Offices that stand in front of a person's name: as a title (`Commerce Secretary Lopez`, `fire chief Ana Lopez`) and
 * before a comma (`the company's chief executive, Ana Lopez,`). It must not know which roles exclude each other.
 */
import type { EntityMention } from '../article.ts';
import type { ReadArticle } from './extractor.ts';
import { officeAt, wordsOf } from './office-words.ts';
import type { OfficeWords } from './office-words.ts';
import { ownedBy, ownerBefore, ownerBehind } from './role-owner.ts';
import { embassyEnd, toWhom } from './roles-behind.ts';
import type { RoleOwner } from './role-owner.ts';
import type { SaidRole } from './said-role.ts';

/** How far before a name its office is looked for. */
const REACH = 90;

/** The offices in front of the mentions of one person. */
export function rolesBefore(article: ReadArticle, indices: readonly number[]): readonly SaidRole[] {
  return indices.flatMap((index) => {
    const mention = article.mentions[index];
    return mention?.type === 'PERSON' && mention.level === 'name' ? (titleBefore(article, mention) ?? apposedBefore(article, mention) ?? []) : [];
  });
}

// The phrase up to `end`, from the last mark that ends one.
function phraseBefore({ document: { text } }: ReadArticle, end: number): { readonly phrase: string; readonly from: number } {
  const slice = text.slice(Math.max(0, end - REACH), end);
  const cut = Math.max(...[...slice.matchAll(/[,;:()"“”—–\n]|(?<!\b(?:\p{Lu}|\p{Lu}\p{L}{1,3}))\.\s/gu)].map(({ index, 0: mark }) => index + mark.length), slice.length === REACH ? slice.indexOf(' ') + 1 : 0);
  return { phrase: slice.slice(cut), from: end - slice.length + cut };
}

/** The last office of the phrase; offsets in the article. */
function lastOffice(phrase: string, from: number, isLast: (office: OfficeWords) => boolean): OfficeWords | undefined {
  const words = wordsOf(phrase, 20);
  for (let at = 0; at < words.length; at++) {
    const office = officeAt(words, at);
    if (office !== undefined && isLast({ ...office, start: office.start + from, end: office.end + from })) return { ...office, start: office.start + from, end: office.end + from };
  }
  return undefined;
}

// Up to the name, whatever title the recognisers made of its last words.
function titleBefore(article: ReadArticle, { start }: EntityMention): readonly SaidRole[] | undefined {
  const { text } = article.document;
  const { phrase, from } = phraseBefore(article, start);
  const office = lastOffice(phrase, from, ({ end }) => /^\.? $/.test(text.slice(end, start)));
  return office === undefined ? undefined : [said(article, office, ownerBefore(article, office.start))];
}

function apposedBefore(article: ReadArticle, { start, end, title }: EntityMention): readonly SaidRole[] | undefined {
  const { text } = article.document;
  const begin = title?.start ?? start;
  if (text.slice(begin - 2, begin) !== ', ' || !/^(?:[,;.)]|\s?[—–])/.test(text.slice(end, end + 2))) return undefined;
  const { phrase, from } = phraseBefore(article, begin - 2);
  const office = lastOffice(phrase, from, (one) => begin - 2 === (ownerBehind(article, one.end)?.edge ?? embassyEnd(article, one.role, one.end)));
  if (office === undefined) return undefined;
  const [before, behind] = [ownerBefore(article, office.start), ownerBehind(article, office.end)];
  // `Berg, prime minister, Lopez and others`: only a definite one is whose name follows.
  const isDefinite = before !== undefined || /\b(?:the|its|his|her|their) (?:[a-z-]+ ){0,2}$/i.test(text.slice(Math.max(0, office.start - 30), office.start));
  return isDefinite ? [said(article, office, behind ?? before)] : undefined;
}

function said(article: ReadArticle, { start, end, role, qualifier }: OfficeWords, owner: RoleOwner | undefined): SaidRole {
  return { start, end, role: toWhom(article, role, end), ...ownedBy(role, owner), ...(qualifier === undefined ? {} : { qualifier }) };
}
