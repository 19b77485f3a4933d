/**
 * A surname alone, of a person whom the article never introduces in full. Speaks only of people who are sure to be
 * people: they speak, or have a form of address. It must not know who is famous but by one name.
 */
import { lastStartingAtOrBefore } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import type { Article, ArticleEntity, EntityMention } from '../../link/article/article.ts';
import { compareSounds, readPersonName, sound } from '../../link/person-name.ts';
import { acts, bareSpeakers, calledSpeakers, isCalledPerson, isOfAnother, isPlacedAsThing, isSurelyPerson, isTitle, speaks } from '../lone-surnames.ts';
import { fold } from '../../text/fold.ts';
import { SlipIndex } from '../drift/slip-index.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** See `undefined-reference.md`. */
export const undefinedReference: Rule = {
  id: 'undefined-reference',
  summary: 'A surname alone, of a person whom the article never introduces in full.',
  severity: 'hint',
  needs: 'article',
  check({ article }) {
    const known = knownNames(article);
    const found = article.entities.flatMap((entity) => (entity.type === 'PERSON' ? (unknown(entity, article, known) ?? []) : []));
    return [...found, ...unread(article, known)];
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
  /** Words of the names of several words that are no person's, in small letters. */
  readonly others: ReadonlySet<string>;
  /** Whether a folded surname is one of the words in another spelling. */
  readonly isAlike: (surname: string) => boolean;
  /** Whether a folded surname stands behind a given name or an initial anywhere, recognised or not. */
  readonly hasGivenName: (surname: string) => boolean;
  /** Where its paragraphs are. */
  readonly paragraphs: readonly Span[];
}

function knownNames({ entities, document }: Article): KnownNames {
  const texts = (types: readonly string[]): readonly string[] => entities.filter(({ type }) => types.includes(type)).flatMap(({ variants }) => variants.map(({ text }) => text));
  const full = texts(['PERSON']).map(surnameOf).map(readPersonName).filter(({ given }) => given.length > 0);
  const words = new Set(full.flatMap(({ given, surname, first }) => [...given, surname, first]));
  return {
    words,
    others: new Set(texts(['ORG', 'GPE', 'LOC', 'FAC', 'EVENT', 'LAW']).filter((text) => /\s/.test(text)).flatMap((text) => text.toLowerCase().split(/[\s-]+/))),
    isAlike: alikeAmong(words),
    hasGivenName: behindGivenNames(document.text),
    paragraphs: document.paragraphs.map(({ start, paragraph }) => ({ start, end: start + paragraph.text.length })),
  };
}

// `Englishman Lopez` is read as a name in full.
function surnameOf(text: string): string {
  const [first = '', ...rest] = text.split(' ');
  return rest.length > 0 && isTitle(first) ? rest.join(' ') : text;
}

/** Offices whose holder everybody knows: `President Lopez` is introduced well enough. */
const heads = /^(?:president|prime minister|premier|chancellor|pope|king|queen|prince|princess|emperor|sultan|secretary of state|archbishop|patriarch|saint)$/;
const knownTitle = /^(?:president|prime minister|premier|chancellor|pope|king|queen|prince|princess|emperor|sultan|st|saint|cardinal|emir|ayatollah|lord|lady|baroness|viscount|duke|duchess|crown prince)\b/i;

function unknown(entity: ArticleEntity, article: Article, known: KnownNames): RawFinding | undefined {
  const names = entity.mentions.flatMap((index) => article.mentions[index] ?? []).filter(({ level }) => level === 'name');
  const roles = names.map(({ start }) => article.document.paragraphs[lastStartingAtOrBefore(known.paragraphs, start)]?.role);
  // In a headline every word may have a capital.
  const told = names.filter(({ end }, at) => roles[at] !== 'headline' || !/^ \p{Lu}\p{Ll}/u.test(article.document.text.slice(end, end + 3)));
  const first = names[roles.indexOf('body')] ?? names[roles.indexOf('standfirst')];
  if (first === undefined || names.some(({ text }) => !/^\p{Lu}[\p{L}'’-]+$/u.test(surnameOf(text))) || /^\p{Lu}+$/u.test(first.text)) return undefined;
  const { surname } = readPersonName(surnameOf(first.text));
  if (isOffice(first, article) || isByName(first.text, article.document.text) || mononyms.has(surname) || surname.length < 3 || entity.roles.some(({ role, start }) => heads.test(role) && !isOfCompany(start, article))) return undefined;
  const titles = names.flatMap(({ title }) => (title === undefined ? [] : [article.document.text.slice(title.start, title.end)]));
  if (titles.some((title) => knownTitle.test(title)) || told.some((name) => isOfAnother(name, article))) return undefined;
  const isPerson = titles.length > 0 || entity.roles.length > 0 || names.some((name) => speaks(name, article) || isCalledPerson(name, article) || isSurelyPerson(name, article));
  if ((isPerson ? [first] : names).some((name) => isPlacedAsThing(name, article))) return undefined;
  if ((!isPerson && !names.some((name) => acts(name, article))) || isNamedElsewhere(surname, known)) return undefined;
  return asked(first, surnameOf(first.text));
}

// `the Assistant General Manager`; the surname may be such a word.
function isOffice({ start, text }: EntityMention, { document }: Article): boolean {
  return isTitle(text) && /\p{Lu}\p{Ll}+ $/u.test(document.text.slice(Math.max(0, start - 20), start));
}

// `Philly` beside `Philadelphia`, `LiLo`: what somebody or some place is called.
function isByName(name: string, text: string): boolean {
  if (/^(?!(?:Ma?c|D[eiu]|L[aeo]|V[ao]n|Fitz|O['’]))\p{Lu}\p{Ll}+\p{Lu}/u.test(name)) return true;
  return /^\p{Lu}\p{Ll}{2,4}[iy]e?$/u.test(name) && new RegExp(`\\b(?!${name})${name.slice(0, 4)}\\p{Ll}{4,}`, 'u').test(text);
}

function asked({ end }: Span, name: string): RawFinding {
  return { start: end - name.length, end, message: `Who is ${name}? The article nowhere gives the full name.` };
}

// `spokeswoman Lopez said`: whom no recogniser took for a name.
function unread(article: Article, known: KnownNames): readonly RawFinding[] {
  const names = new Map<string, Span>();
  for (const span of [...calledSpeakers(article), ...bareSpeakers(article)]) {
    const name = article.document.text.slice(span.start, span.end);
    const isBody = article.document.paragraphs[lastStartingAtOrBefore(known.paragraphs, span.start)]?.role === 'body';
    if (isBody && !names.has(name)) names.set(name, span);
  }
  return [...names].flatMap(([name, span]) => (isOfAnother(span, article) || isPlacedAsThing(span, article) || isNamedElsewhere(fold(name), known) ? [] : [asked(span, name)]));
}

/** Bodies whose head is as well known as a country's. */
const body = /(?:Commission|Parliament|Council|Union|Congress|Senate|Assembly|House|Court|Bank)$/;

// `Skerry Lines president Lopez`, `Acme president Lopez`: a company's president is not known to everybody.
function isOfCompany(role: number, { mentions, document: { text } }: Article): boolean {
  const owner = /\b(?!(?:Former|Acting|Interim|Outgoing|Ousted|Deposed|Late|Then|Vice|Incumbent|Current|New|The|Its|Their|Our|His|Her) )\p{Lu}[\p{L}&’'-]+ $/u.exec(text.slice(Math.max(0, role - 30), role))?.[0].trimEnd();
  const isUnread = owner !== undefined && /^\p{Ll}/u.test(text.charAt(role)) && !body.test(owner) && !mentions.some(({ type, end }) => end + 1 === role && type !== 'ORG');
  return isUnread || mentions.some(({ type, level, start, end }) => type === 'ORG' && level === 'name' && end + 1 === role && !body.test(text.slice(start, end)));
}

// The surname or the given name of somebody in full, in whatever spelling; a part of an organisation's or a place's name.
function isNamedElsewhere(surname: string, { words, others, isAlike, hasGivenName }: KnownNames): boolean {
  return words.has(surname) || others.has(surname) || isAlike(surname) || hasGivenName(surname);
}

// Read only where somebody asks, and then once for the article.
function alikeAmong(words: ReadonlySet<string>): (surname: string) => boolean {
  let index: SlipIndex<{ readonly word: string; readonly heard: string }> | undefined;
  return (surname) => {
    index ??= new SlipIndex([...words].map((word) => ({ word, heard: sound(word) })), ({ heard }) => heard);
    const own = sound(surname);
    return [...index.near(own)].some(({ word, heard }) => word.charAt(0) === surname.charAt(0) && compareSounds(heard, own) !== 'other');
  };
}

/** Words that stand before a name because the sentence begins with them. */
const opens = /^(?:But|And|Then|When|For|Neither|While|If|As|That|After|Before|Because|Since|So|Now|Both|Only|Yet|Still|Unlike|Like|With|Although|Though|Until|Once|Where|Whether|Did|Does|Has|Had|Was|Is|Will|Would|Could|Yesterday|Today|Later|Meanwhile|However|Also|Even|Or|Nor|Said|By|From|To|Of|At|In|On|Watch|See|Read|Hear|Ask|Let|About|Under|Against|Among|Between|Over|Through|Despite|Given|Asked|Told|Perhaps|Maybe|Instead|Finally|Eventually|Soon|Tonight|Tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|July|September|October|November|December)$/;

/** Letters of a surname that are looked for. */
const TELLING = 32;

// The words behind a capital word or an initial, in order, so that those which begin with a surname lie together.
function behindGivenNames(text: string): (surname: string) => boolean {
  let sorted: readonly string[] | undefined;
  return (surname) => {
    sorted ??= [...text.matchAll(/(?<= )\p{L}/gu)].flatMap(({ index }) => (isBehindGivenName(text, index) ? [text.slice(index, index + TELLING).toLowerCase()] : [])).sort();
    const word = surname.slice(0, TELLING);
    return sorted[firstNotBelow(sorted, word)]?.startsWith(word) === true;
  };
}

function firstNotBelow(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBehindGivenName(text: string, at: number): boolean {
  const before = /(\p{Lu}[\p{L}'’-]{1,20}|\p{Lu}\.) (?:\p{Lu}\. )?$/u.exec(text.slice(Math.max(0, at - 30), at))?.[1];
  return before !== undefined && !opens.test(before) && !isTitle(before) && !/['’]s?$|^\p{Lu}+$/u.test(before);
}
