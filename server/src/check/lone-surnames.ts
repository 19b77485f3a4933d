/**
 * What stands around a surname alone and says whether a person bears it: who they are said to be, what they do and
 * say, and what else may have such a name. It must not know which names the article gives in full.
 */
import { anyWeekday } from '../base/calendar-words.ts';
import { contains, lastStartingAtOrBefore, overlaps } from '../base/span.ts';
import type { Span } from '../base/span.ts';
import type { Article, EntityMention } from '../link/article/article.ts';
import { personNouns } from '../link/article/facts/person-nouns.ts';
import { roleHeads, titles } from '../recognise/names/role-words.ts';
import { reportingVerbs } from '../recognise/names/small-words.ts';

/** Whether a word stands before a surname as a given name does, and is none: a title, a role, a trade, a people. */
export function isTitle(word: string): boolean {
  const key = word.toLowerCase().replace('.', '');
  return titles.has(key) || roleHeads.has(key) || personNouns.has(key) || shortTitle.test(key);
}

/** Titles that only American and British papers shorten so. */
const shortTitle = /^(?:atty|da|pc|det|supt|cllr|asst|spc|pfc|cpl|tpr|dep)$/;

/** Whether a noun before the name says that a person bears it: `striker Lopez`, `the defendant, Lopez,`. */
export function isCalledPerson({ start, end, title }: EntityMention, { document: { text } }: Article): boolean {
  const before = text.slice(Math.max(0, (title?.start ?? start) - 30), title?.start ?? start);
  const noun = /([\p{L}-]+)(,?) $/u.exec(before);
  if (noun === null || !personNouns.has((noun[1] ?? '').toLowerCase())) return false;
  return noun[2] === '' || (/\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|['’]s) (?:[a-z-]+ )?[\p{L}-]+, $/u.test(before) && /^[,.]/.test(text.slice(end, end + 1)));
}

/** A name at its place, recognised or not. */
type NamePlace = Span & Pick<EntityMention, 'title'>;

/** `Lopez, a Swahili newspaper`, `Diana, Princess of Wales`. */
const isThing = /^,? (?:or [\p{L} ]{1,20}, )?an? (?:[\p{L}-]+ ){0,4}(?:newspaper|magazine|website|company|firm|bank|group|charity|agency|broadcaster|network|retailer|maker|manufacturer|village|town|city|suburb|resort|island|region|district|drug|brand|club|party|ship|ferry|horse|dog)\b|^, (?:Prince|Princess|Duke|Duchess|King|Queen|Emperor|Bishop|Archbishop|Earl|Countess) of /u;
const things = /\b(?:retailer|firm|horse|mare|stallion|carmaker|automaker|drugmaker|airline|manufacturer|lender|insurer|broker|brokerage|supermarket|chain|studio|label|publisher|charity|village|town|city|suburb|island|lake|river|mountain|volcano|typhoon|hurricane|storm|cyclone|planet|moon|NGO|drug|vaccine|software|supplier|producer of|app|prison|hotel|school|university|district|province|festival|satellite|submarine|tanker|yacht|vs?\.?) ["“'‘]?$/;
/** `Vennegoor of Lopez`, `Ana de Lopez` */
const isPartOfName = /[\p{L},] \p{Lu}\p{Ll}+ (?:of|de|van|von|der|den|del|di|da|bin|al) $/u;

// `Anna, who gave only her first name`, `a girl called Anna`.
function isGivenAlone(before: string, behind: string): boolean {
  return /\b(?:named|called|nicknamed|as) ["“'‘]?$/.test(before) || /^[^.!?]{0,100}\b(?:first name|given name|last name|surname|family name|full name|real name|nickname|pseudonym|alias|to be (?:named|identified))\b/.test(behind);
}

// `the powerful Mafioso`, `a new Lopez`: behind an article and an adjective stand people only by what they are.
function isUnlikely(before: string): boolean {
  const word = /\b(?:the|an?) ([\p{Ll}-]+) $/u.exec(before)?.[1];
  return word !== undefined && !isTitle(word);
}

const speaker = /(?<![\p{L}-])([\p{L}-]{3,20})\.? (\p{Lu}\p{Ll}[\p{L}’'-]{1,20}\p{Ll}) (said|says|told|added|confirmed|declined|refused|wrote|testified)\b/gu;

/** Mentions before a place that may reach over it: one name may stand in another, with its title. */
const NESTED = 3;

/** Surnames that a noun for a person and a verb of saying stand around, and that are no recognised names. */
export function calledSpeakers({ document, mentions, quotes }: Article): readonly Span[] {
  return [...document.text.matchAll(speaker)].flatMap(({ 1: noun = '', 2: name = '', 3: verb = '', index, 0: words }) => {
    const start = index + words.length - verb.length - 1 - name.length;
    const span = { start, end: start + name.length };
    const isName = lastStartingAtOrBefore(mentions, start) >= 0 && mentions.slice(Math.max(0, lastStartingAtOrBefore(mentions, start) - NESTED), lastStartingAtOrBefore(mentions, span.end - 1) + 1).some((mention) => overlaps(mention, span));
    return isName || !isTitle(noun) || isTitle(name) || quotes.some((quote) => contains(quote, span)) ? [] : [span];
  });
}

/** What companies tell of themselves. */
const figures = '(?:(?:first|second|third|fourth|net|annual|quarterly|full-year)\\b|(?:earnings|revenues?|sales|profits?|income|turnover)\\b)';
/** What a person alone is likely to do at the head of a sentence; a company speaks of itself, by a statement, on a day. */
const saysOrActs = new RegExp(`^ (?:said|says|told|added|testified|recalled|declined|refused)\\b(?! (?:(?:${anyWeekday}|it|its|in a statement)\\b|${figures}))|^, [1-9]\\d, (?:of|from|who|was|is|had|has|an?|pleaded|told|said)\\b`);

/** Words that no list knows, are no recognised names, and speak or have an age at the head of a sentence: `Haverlund said that`, `Haverlund, 23, of Leith`. */
export function bareSpeakers({ document: { text }, facts, mentions, quotes }: Article): readonly Span[] {
  const words = facts.flatMap((fact) => (fact.attribute === 'name-words' ? fact.value.words : []));
  return words.flatMap(({ known, places, text: word, company }) => {
    if (known || company.length > 0 || places.length > 3 || word.length < 5 || /s$|^\p{Lu}\p{Ll}*\p{Lu}/u.test(word)) return [];
    return places.filter((place) => {
      const before = mentions[lastStartingAtOrBefore(mentions, place.start)];
      const opens = /(?:^|[.!?]["”’]?\s|\n)$/.test(text.slice(Math.max(0, place.start - 3), place.start));
      return opens && saysOrActs.test(text.slice(place.end, place.end + 40)) && !(before !== undefined && before.end > place.start) && !quotes.some((quote) => contains(quote, place));
    }).slice(0, 1);
  });
}

/** Whether words around it make it, or may make it, no person's name alone: a company's, a part of a longer name, a given name. */
export function isOfAnother({ start, end }: Span, { document: { text } }: Article): boolean {
  const behind = text.slice(end, end + 120);
  return (
    isGivenAlone(text.slice(Math.max(0, start - 18), start), behind) || isThing.test(behind) || ofCompany.test(behind) || goesOn.test(behind) ||
    isPartOfName.test(text.slice(Math.max(0, start - 40), start)) || (text.charAt(start - 1) === '(' && text.charAt(end) === ')') || isOneNamed.test(text.slice(Math.max(0, start - 50), start)) ||
    /\p{Lu}\p{Ll}+ ["“‘'(](?!\p{Lu}+\))[^"”’',()]{1,20}["”’')] $/u.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** `Brazilian defender Lopes`, `Indonesia's security minister Lopes`: peoples of whom many have, or are known by, one name alone. */
const isOneNamed = /\b(?:Brazil|Brazilian|Portuguese|Indonesia|Indonesian|Javanese|Burmese|Afghan)(?:['’]s)? (?:[\p{Ll}-]+ ){1,4}$/u;

/** `Norton Co.`, `Crum & Forster`, `the Norton administration` */
const ofCompany = /^(?: (?:&|amp |Co\b|Corp|Inc|Ltd|Group|Partners|Bank|plc|PLC|AG|administration|government|era|campaign|family|regime|brothers|trial|case|bill|act|doctrine|foundation|institute|center|centre)\b|[-–]\p{L})/iu;
const goesOn = /^ (?:[("“‘']\p{Lu}\p{Ll}{1,14}[)"”’'] )?\p{Lu}\p{Ll}/u;
/** `the daily Norton`, `MS Norton`, `in Norton`, `her son Norton` */
const ofThing = /(?:&|\bamp|\bM?SS|\bMS|\bHMS|\bUSS|\bMV|\b(?:the|daily|weekly|newspaper|magazine|channel|network|sites?|websites?|newspapers|magazines|agency|company|group|band|team|club|ship|ferry|liner|operator|maker|brand|in|at|near|with|son|daughter|brother|sister|wife|husband|mother|father|nephew|niece|cousin|grandmother|grandfather|dog|cat|sons|daughters|brothers|sisters|children),?)[ "“'‘]+$/;

/** `in Newton Street, Lopes,` */
const inStreet = /(?:Street|Road|Avenue|Lane|Drive|Square|Terrace), $/;

/** Whether its age or what befell it says that a person bears the name: `34-year-old Lopez`, `Lopez, 20,`, `Lopez was found guilty`. */
export function isSurelyPerson({ start, end }: NamePlace, { document: { text } }: Article): boolean {
  return /-year-old $/.test(text.slice(Math.max(0, start - 12), start)) || befallen.test(text.slice(end, end + 40));
}

const befallen = /^(?:, \d\d(?:,| (?:was|is|has|had|of)\b)|,? (?:who )?(?:was|is|has been|had been) (?:found guilty|charged|arrested|convicted|sentenced|born|acquitted|hospitali[sz]ed|jailed|shot)\b|,? who (?:confessed|pleaded|testified|grew up|lives|lived)\b)/;

/** Whether it stands where names of things, places and relatives do: `the Lopez`, `in Lopez`, `carmaker Lopez`, `her son Lopez`. */
export function isPlacedAsThing({ start, title }: NamePlace, { document: { text } }: Article): boolean {
  const before = text.slice(Math.max(0, (title?.start ?? start) - 18), title?.start ?? start);
  return ofThing.test(before) || inStreet.test(before) || things.test(before) || isUnlikely(before);
}

/** What people have beside them: `Lopez's lawyer`, `a spokesman for Lopez`. */
const belongings = /^['’]s? (?:lawyers?|attorneys?|solicitor|spokes(?:man|woman|person)|wife|husband|widow|sons?|daughters?|mother|father|parents|brother|sister|family|colleagues|friends|aides?|agent|boss|deputy|predecessor|successor)\b/;
const forThem = /\b(?:lawyers?|attorneys?|solicitor|spokes(?:man|woman|person)|agent|aide) for $/;

/** What people do, and what is done to people: `Lopez resigned`, `they dismissed Lopez`, `when Lopez arrived`. */
const does = /^ (?:[a-z]+ly )?(?:(?!(?:based|led|owned|backed|red|used|need|feed|speed|bred|shed)\b)[a-z]{2,}ed|left|went|came|took|made|got|met|ran|won|lost|fell|felt|found|thought|knew|wrote|spoke|sat|stood|drove|flew|gave|held|kept|began|wants|says|thinks|believes|plans|hopes|knows|denies|faces|lives|works|leads|owns|argues|insists|claims)\b|^ and (?:his|her) [a-z]|^, an? (?:[a-z\d-]+ ){0,3}[a-z]+, (?:was|has|had|who|said|told|[a-z]+ed)\b/;
const done = /\b(?:met|found|named|joined by|fined|jailed|freed|sacked|suspended|elected|replaced|succeeded|visited|helped|killed|shot|beat|defeated|asked|questioned|accused|dismissed|fired|charged|arrested|hired|appointed|interviewed|sued|blamed|praised|thanked|sentenced|convicted|acquitted|married|knew|when|while|whether|neither|agent|friend of|friends of|associate of|colleague of|made by|written by|signed by|letter from)[, ] ?$/;

/** `Lopez, chief of the brigade,`, `Lopez, a baker,` */
const apposed = /^, (?:(?:the|an?|its|their|his|her|our) )?(?:[a-z\d-]+ ){0,2}?(?<noun>[a-z]+)(?:,| (?:of|at|for|in|with) )/;

function isCalledSo(behind: string): boolean {
  const noun = apposed.exec(behind)?.groups?.noun ?? '';
  return roleHeads.has(noun) || personNouns.has(noun);
}

const beaten = /\b(?:beat|defeated)[, ] ?$/;
const game = /\b(?:rounds?|games?|season|play-?offs?|semi-?final|final|quarter|half|match|points)\b|\d-\d/;

// `Drake, which defeated Lopes in the first round`: a team.
function isOpponent({ start, end }: Span, text: string): boolean {
  return beaten.test(text.slice(Math.max(0, start - 12), start)) && game.test(text.slice(Math.max(0, start - 60), end + 60));
}

/** Whether the one of that name does something, is done something, or has company as people have: `Lopez checked in`, `Lopez, who owns it,`, `Lopez's lawyer`. */
export function acts({ start, end }: EntityMention, { document: { text } }: Article): boolean {
  const after = text.slice(end, end + 48);
  if (does.test(after) || (done.test(text.slice(Math.max(0, start - 24), start)) && !isOpponent({ start, end }, text) && !/^['’]s? \p{L}|^ \p{Lu}/u.test(after))) return true;
  if (isCalledSo(after)) return true;
  return /^(?: (?:was|is|has|had|did|will|would|does|could|should|can|cannot|must|may|might|who|disagreed|agreed|refused|declined|promised)\b|,? (?:\d\d,|who\b))/.test(after) || belongings.test(after) || forThem.test(text.slice(Math.max(0, start - 20), start));
}

/** Whether the one of that name is said to say something outside quotation marks: `Lopez said`, `said Lopez`. */
export function speaks({ start, end }: EntityMention, { document, quotes }: Article): boolean {
  if (quotes.some((quote) => contains(quote, { start, end }))) return false;
  const after = /^,? (\p{Ll}+)/u.exec(document.text.slice(end, end + 20))?.[1];
  const words = document.text.slice(Math.max(0, start - 20), start);
  const before = /(\p{Ll}+) $/u.exec(words)?.[1];
  if (/\b[Aa]ccording to $/.test(words)) return true;
  return [after, before].some((verb) => verb !== undefined && reportingVerbs.has(verb));
}
