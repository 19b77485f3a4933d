/**
 * A surname alone, of a person whom the article never introduces in full. Speaks only of people who are sure to be
 * people: they speak, or have a form of address. It must not know who is famous but by one name.
 */
import { contains, lastStartingAtOrBefore } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import type { Article, ArticleEntity, EntityMention } from '../../link/article/article.ts';
import { compareWords, readPersonName } from '../../link/person-name.ts';
import { roleHeads, titles as titleWords } from '../../recognise/names/role-words.ts';
import { reportingVerbs } from '../../recognise/names/small-words.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** See `undefined-reference.md`. */
export const undefinedReference: Rule = {
  id: 'undefined-reference',
  summary: 'A surname alone, of a person whom the article never introduces in full.',
  severity: 'hint',
  needs: 'article',
  check({ article }) {
    const known = knownNames(article);
    return article.entities.flatMap((entity) => (entity.type === 'PERSON' ? (unknown(entity, article, known) ?? []) : []));
  },
};

/** People who are known by one name, folded. */
const mononyms = new Set(
  'madonna pele ronaldo ronaldinho rihanna beyonce adele bono sting cher prince shakira eminem drake bjork enya usher pink seal moby lula hitler stalin lenin napoleon shakespeare mozart beethoven bach picasso rembrandt michelangelo leonardo einstein darwin freud marx mao gandhi jesus christ muhammad moses buddha god plato aristotle socrates neymar kaka hulk banksy voltaire confucius saladin saddam evita che elvis oprah cleopatra caesar santa'.split(' '),
);

/** What the article says of names in full. */
interface KnownNames {
  /** Words of the full names of people, folded. */
  readonly words: ReadonlySet<string>;
  /** Names of several words that are no person's, in small letters. */
  readonly others: string;
  /** The article in small letters. */
  readonly lower: string;
  /** Where its paragraphs are. */
  readonly paragraphs: readonly Span[];
}

function knownNames({ entities, document }: Article): KnownNames {
  const texts = (isPerson: boolean): readonly string[] => entities.filter(({ type }) => (type === 'PERSON') === isPerson).flatMap(({ variants }) => variants.map(({ text }) => text));
  const full = texts(true).map(readPersonName).filter(({ given }) => given.length > 0);
  return {
    words: new Set(full.flatMap(({ given, surname, first }) => [...given, surname, first])),
    others: texts(false).filter((text) => /\s/.test(text)).join('\n').toLowerCase(),
    lower: document.text.toLowerCase(),
    paragraphs: document.paragraphs.map(({ start, paragraph }) => ({ start, end: start + paragraph.text.length })),
  };
}

/** Offices whose holder everybody knows: `President Lopez` is introduced well enough. */
const heads = /^(?:president|prime minister|premier|chancellor|pope|king|queen|prince|princess|emperor|sultan|secretary of state|archbishop|patriarch|saint)$/;
const knownTitle = /^(?:president|prime minister|premier|chancellor|pope|king|queen|prince|princess|emperor|sultan|st|saint|cardinal|emir|ayatollah)\b/i;

function unknown(entity: ArticleEntity, article: Article, known: KnownNames): RawFinding | undefined {
  const names = entity.mentions.flatMap((index) => article.mentions[index] ?? []).filter(({ level }) => level === 'name');
  const roles = names.map(({ start }) => article.document.paragraphs[lastStartingAtOrBefore(known.paragraphs, start)]?.role);
  const first = names[roles.indexOf('body')] ?? names[roles.indexOf('standfirst')];
  if (first === undefined || names.some(({ text }) => !/^\p{Lu}[\p{L}'’-]+$/u.test(text)) || /^\p{Lu}+$/u.test(first.text)) return undefined;
  const { surname } = readPersonName(first.text);
  if (mononyms.has(surname) || surname.length < 3 || entity.roles.some(({ role, start }) => heads.test(role) && !isOfCompany(start, article))) return undefined;
  const titles = names.flatMap(({ title }) => (title === undefined ? [] : [article.document.text.slice(title.start, title.end)]));
  if (titles.some((title) => knownTitle.test(title)) || names.some((name) => isOfAnother(name, article))) return undefined;
  const isPerson = titles.length > 0 || entity.roles.length > 0 || names.some((name) => speaks(name, article));
  if ((!isPerson && !names.some((name) => acts(name, article))) || isNamedElsewhere(surname, article, known)) return undefined;
  return { start: first.start, end: first.end, message: `Who is ${first.text}? The article nowhere gives the full name.` };
}

/** Bodies whose head is as well known as a country's. */
const body = /(?:Commission|Parliament|Council|Union|Congress|Senate|Assembly|House|Court|Bank)$/;

// `Skerry Lines president Lopez`: a company's president is not known to everybody.
function isOfCompany(role: number, { mentions, document: { text } }: Article): boolean {
  return mentions.some(({ type, level, start, end }) => type === 'ORG' && level === 'name' && end + 1 === role && !body.test(text.slice(start, end)));
}

// `Norton Co.`, `Crum & Forster`, `the daily Kathimerini`, `MS Columbus`, `the Clinton administration`.
function isOfAnother({ start, end, title }: EntityMention, { document: { text } }: Article): boolean {
  const before = text.slice(Math.max(0, (title?.start ?? start) - 14), title?.start ?? start);
  return (
    /^(?: (?:&|amp |Co\b|Corp|Inc|Ltd|Group|Partners|Bank|plc|PLC|AG|administration|government|era|campaign|family|regime|brothers|trial|case|bill|act|doctrine|foundation|institute|center|centre)\b|[-–]\p{L})/iu.test(text.slice(end, end + 18)) ||
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) ||
    /(?:&|\bamp|\bM?SS|\bMS|\bHMS|\bUSS|\bMV|\b(?:the|daily|weekly|newspaper|magazine|channel|network|site|website|agency|company|group|band|team|club|ship|ferry|cruise liner|operator|maker|brand|in|at|near|with|son|daughter|brother|sister|wife|husband|mother|father|nephew|niece|cousin|dog|cat|sons|daughters|brothers|sisters|children),?)[ "“'‘]+$/.test(before) ||
    /\p{Lu}\p{Ll}+ ["“‘'(][^"”’',()]{1,20}["”’')] $/u.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** What people have beside them: `Lohan's lawyer`, `a spokesman for Lohan`. */
const belongings = /^['’]s? (?:lawyers?|attorneys?|solicitor|spokes(?:man|woman|person)|wife|husband|widow|sons?|daughters?|mother|father|parents|brother|sister|family|colleagues|friends|aides?|agent|boss|deputy|predecessor|successor)\b/;
const forThem = /\b(?:lawyers?|attorneys?|solicitor|spokes(?:man|woman|person)|agent|aide) for $/;

/** What people do, and what is done to people: `Lohan resigned`, `they dismissed Lohan`, `when Lohan arrived`. */
const does = /^ (?:[a-z]+ly )?(?:(?!(?:based|led|owned|backed|red|used|need|feed|speed|bred|shed)\b)[a-z]{2,}ed|left|went|came|took|made|got|met|ran|won|lost|fell|felt|found|thought|knew|wrote|spoke|sat|stood|drove|flew|gave|held|kept|began|wants|says|thinks|believes|plans|hopes|knows|denies|faces|lives|works|leads|owns|argues|insists|claims)\b|^ and (?:his|her) [a-z]|^, an? (?:[a-z]+ ){0,3}[a-z]+, (?:was|has|had|who|said|told|[a-z]+ed)\b/;
const done = /\b(?:met|fined|jailed|freed|sacked|suspended|elected|replaced|succeeded|visited|helped|killed|shot|beat|defeated|asked|questioned|accused|dismissed|fired|charged|arrested|hired|appointed|interviewed|sued|blamed|praised|thanked|sentenced|convicted|acquitted|married|knew|when|while|whether|neither|agent|friend of|friends of|associate of|colleague of|made by|written by|signed by|letter from)[, ] ?$/;

// `Lohan checked in`, `Lohan, who owns it,`, `Lohan's lawyer`: who acts or has such company may be a person.
function acts({ start, end }: EntityMention, { document: { text } }: Article): boolean {
  const after = text.slice(end, end + 48);
  if (does.test(after) || (done.test(text.slice(Math.max(0, start - 24), start)) && !/^['’]s? \p{L}|^ \p{Lu}/u.test(after))) return true;
  return /^(?: (?:was|is|has|had|did|will|would|who|disagreed|agreed|refused|declined|promised)\b|,? (?:\d\d,|who\b))/.test(after) || belongings.test(after) || forThem.test(text.slice(Math.max(0, start - 20), start));
}

// The surname or the given name of somebody in full, in whatever spelling; a part of an organisation's or a place's name.
function isNamedElsewhere(surname: string, { document }: Article, { words, others, lower }: KnownNames): boolean {
  if (words.has(surname) || others.includes(surname)) return true;
  const alike = [...words].some((word) => word.charAt(0) === surname.charAt(0) && compareWords(word, surname) !== 'other');
  return alike || hasGivenName(document.text, lower, surname);
}

/** What else stands before a surname: `Sheriff Lopez`, `the Englishman Lopez`. */
const otherTitle = /^(?:(?:under)?sheriff|trooper|ranger|ombudsman|firefighter|(?:english|irish|french|dutch|welsh|scots)(?:wo)?man)$/;

// Titles and roles stand before a surname as a given name does.
function isTitle(word: string): boolean {
  const key = word.toLowerCase().replace('.', '');
  return titleWords.has(key) || roleHeads.has(key) || otherTitle.test(key);
}

/** Words that stand before a name because the sentence begins with them. */
const opens = /^(?:But|And|Then|When|For|Neither|While|If|As|That|After|Before|Because|Since|So|Now|Both|Only|Yet|Still|Unlike|Like|With|Although|Though|Until|Once|Where|Whether|Did|Does|Has|Had|Was|Is|Will|Would|Could|Yesterday|Today|Later|Meanwhile|However|Also|Even|Or|Nor|Said|By|From|To|Of|At|In|On)$/;

// A capital word or an initial before the surname anywhere, recognised or not.
function hasGivenName(text: string, lower: string, surname: string): boolean {
  for (let at = lower.indexOf(surname), n = 0; at >= 0 && n < 50; at = lower.indexOf(surname, at + 1), n++) {
    const before = /(\p{Lu}[\p{L}'’-]{1,20}|\p{Lu}\.) (?:\p{Lu}\. )?$/u.exec(text.slice(Math.max(0, at - 30), at))?.[1];
    if (before !== undefined && !opens.test(before) && !isTitle(before) && !/['’]s?$|^\p{Lu}+$/u.test(before)) return true;
  }
  return false;
}

// `Lopez said`, `said Lopez`.
function speaks({ start, end }: EntityMention, { document, quotes }: Article): boolean {
  if (quotes.some((quote) => contains(quote, { start, end }))) return false;
  const after = /^ (\p{Ll}+)/u.exec(document.text.slice(end, end + 20))?.[1];
  const words = document.text.slice(Math.max(0, start - 20), start);
  const before = /(\p{Ll}+) $/u.exec(words)?.[1];
  if (/\b[Aa]ccording to $/.test(words)) return true;
  return [after, before].some((verb) => verb !== undefined && reportingVerbs.has(verb));
}
