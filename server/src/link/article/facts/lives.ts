/**
 * Births and deaths of people with the days that the article gives them: `born on 4 May 1962`, `who died in 2003`,
 * `Maria Lopez (1930-2010)`. It must not know ages.
 */
import { dayOf } from '../../../base/civil-date.ts';
import type { DayInterval } from '../../../base/civil-date.ts';
import { lastStartingAtOrBefore } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { readPersonName } from '../../person-name.ts';
import type { EntityMention, Timex } from '../article.ts';
import type { Fact, LifeFact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import { amongTheDead, aside, bodyFound, bodyOf, buriedBefore, cameToNothing, conditional, deathBefore, deathInYear, deathOf, died, killedOnDay, notLate, notTold, notTrue, ofTheDead, otherDay, others, rites, ritesHeld, ritesOf, ritesOnDay, slain, theLate, undatedDeath, wasFound } from './lives/deaths.ts';
import { subjectsSpokenOf } from './lives/spoken.ts';
import { hasOwnClause, isSubject, wordsBefore } from './lives/subject.ts';
import { settingFinder } from './setting.ts';
import type { Setting } from './setting.ts';

/** See the head of this file. */
export const lives: FactExtractor = { name: 'facts/lives', extract };

/** Code units between name, verb and date at most. */
const REACH = 140;

const born = new RegExp(`^${aside}(?: was)? born(?: [^.;:"“”()]{0,60})?$|^ \\((?:born|b\\.)(?: [^.;:"“”()]{0,40})?$`);

/** Between the name of somebody killed and the day. */
const placeOfDeath = /^(?:, (?:an?|the) [^,.;:()]{2,50},)?(?: (?:in|at|near|outside) \p{Lu}[\p{L}'’-]{0,20}(?: \p{Lu}[\p{L}'’-]{0,20}){0,3})?$/u;

/** Another clause: the date is no longer the verb's. */
const otherClause = /\b(?:after|before|since|until|when|while|and|but|that|which|where|who|because)\b/;

/** `died when a bomb went off on 4 August` */
const sameTime = /^(?: instantly)? (?:when|as|while)\b/;

function extract(article: ReadArticle): readonly Fact[] {
  const settingOf = settingFinder(article);
  const persons = article.mentions.filter(({ type, level, text }) => type === 'PERSON' && level === 'name' && readPersonName(text).surname.length > 1);
  const spoken = [...persons, ...subjectsSpokenOf(article, persons)].sort((a, b) => a.start - b.start);
  const placed = [...article.timexes.flatMap((timex) => dated(article, timex, spoken, settingOf)), ...persons.flatMap((person) => bracketed(article, person, settingOf))];
  return [...placed, ...persons.flatMap((person) => undated(article, person, placed, settingOf))];
}

// Before the article at the latest.
function undated(article: ReadArticle, person: EntityMention, placed: readonly LifeFact[], settingOf: SettingOf): readonly LifeFact[] {
  const { document, published } = article;
  const behind = document.text.slice(person.end, person.end + 2 * REACH).replace(/[^\S\n]/g, ' ');
  const match = undatedDeath.exec(behind);
  const isLate = theLate.test(wordsBefore(article, person)) && !notLate.test(behind) && readPersonName(person.text).given.length > 0;
  if ((match === null && !isLate) || published.status !== 'stated' || published.interval.to === null) return [];
  if (isLate || match === null) return [life('death', person, { from: null, to: published.interval.to }, { start: person.start, end: person.end }, settingOf)];
  const setting = settingOf(person);
  const { apposed, lone } = match.groups ?? {};
  // `works with Jan Dahl, dies`: a name right before the comma may be another's.
  const isApposed = lone === undefined || /^[^,]{3,60}, $/.test(document.text.slice(setting.sentence.start, person.title?.start ?? person.start));
  if (!isApposed || (apposed !== undefined && others.test(apposed))) return [];
  const { start, end } = setting.sentence;
  const isDated = placed.some((fact) => fact.attribute === 'death' && fact.subject.kind === 'entity' && fact.subject.entity === person.entity);
  const said = document.text.slice(start, Math.min(end, start + 400));
  // A story is told in the present: `the film ends when Maria Lopez dies at 40`.
  if (isDated || !(isSubject(article, person) || hasOwnClause(article, person, match[0])) || notTrue.test(said) || (/ (?:dies|is|was)\b/.test(match[0]) ? notTold : conditional).test(said)) return [];
  return [life('death', person, { from: null, to: published.interval.to }, { start: person.start, end: person.end + match[0].length }, settingOf)];
}

type SettingOf = (span: Span) => Setting;

function dated(article: ReadArticle, timex: Timex, persons: readonly EntityMention[], settingOf: SettingOf): readonly LifeFact[] {
  const { interval, type } = timex;
  if (type !== 'DATE' || interval.from === null || interval.to === null || !isPlaced(article, timex)) return [];
  const person = persons[lastStartingAtOrBefore(persons, timex.start)];
  const first = frontedBirth(article, timex, persons, settingOf);
  if (first.length > 0) return first;
  if (person === undefined || timex.start - person.end > REACH || person.end > timex.start) return frontedDeath(article, timex, persons, settingOf);
  const between = article.document.text.slice(person.end, timex.start).replace(/\s+/g, ' ').replace(/ (?:on|in|at|late|early|last)? ?$/, '');
  const before = wordsBefore(article, person);
  const isKilled = placeOfDeath.test(between) && deathBefore.test(before) && !otherDay.test(before.replace(/^.*[.!?”"] /, ''));
  const attribute = attributeIn(between, isSubject(article, person) || hasOwnClause(article, person, between)) ?? (isKilled ? 'death' : undefined);
  const span = { start: timex.start, end: timex.end };
  const isFound = bodyFound.test(between) || (bodyOf.test(before) && wasFound.test(between));
  const hasRites = (rites.test(between) && isSubject(article, person)) || (ritesOf.test(before) && ritesHeld.test(between)) || (buriedBefore.test(before) && placeOfDeath.test(between));
  if (attribute === undefined) return isFound || hasRites ? (hasRites && isUntrue(article, person, settingOf) ? [] : [life('death', person, { from: null, to: interval.to }, span, settingOf)]) : frontedDeath(article, timex, persons, settingOf);
  const isByNoun = isKilled || deathOf.test(between);
  const isNone = isUntrue(article, person, settingOf) || (isByNoun && cameToNothing.test(article.document.text.slice(timex.end, timex.end + REACH)));
  return attribute === 'death' && isNone ? [] : [life(attribute, person, interval, span, settingOf)];
}

// A weekday of an article whose own date is only guessed is a guess.
function isPlaced({ published }: ReadArticle, { known }: Timex): boolean {
  return known.has('year') || published.status === 'stated';
}

function isUntrue({ document }: ReadArticle, person: EntityMention, settingOf: SettingOf): boolean {
  const { start, end } = settingOf(person).sentence;
  return notTrue.test(document.text.slice(start, Math.min(end, start + 400)));
}

/** `In 2010, Maria Lopez died of pneumonia`: the name right behind the day, and no other day behind the verb. */
const ownClause = /^[^.;:“”()]{0,130}?(?:[.,;]|$)/;

function frontedDeath(article: ReadArticle, timex: Timex, persons: readonly EntityMention[], settingOf: SettingOf): readonly LifeFact[] {
  const person = persons[lastStartingAtOrBefore(persons, timex.end) + 1];
  const { text } = article.document;
  if (person === undefined) return [];
  const gap = text.slice(timex.end, person.title?.start ?? person.start).replace(/\s/g, ' ');
  const span = { start: timex.start, end: timex.end };
  const said = text.slice(settingOf(timex).sentence.start, timex.start);
  const rest = text.slice(person.end, person.end + REACH).replace(/\s/g, ' ');
  if (isSlainBehind(gap, said, rest)) return isUntrue(article, person, settingOf) || cameToNothing.test(rest) ? [] : [life('death', person, timex.interval, span, settingOf)];
  if (ritesOnDay.test(gap)) return [life('death', person, { from: null, to: timex.interval.to }, span, settingOf)];
  if (!/^(?:,| that|) (?:the )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,2}$/u.test(gap) || !opening.test(said)) return [];
  const behind = ownClause.exec(rest)?.[0] ?? '';
  if (/\d/.test(behind) || attributeIn(behind.replace(/[.,;]$/, '').replace(/ (?:after|when|while|where)\b.*$/, ''), true) !== 'death' || isUntrue(article, person, settingOf)) return [];
  return [life('death', person, timex.interval, span, settingOf)];
}

/** In front of the day of a clause that it opens. */
const opening = /(?:^|\n|, )(?:In|On|on|in) $|\bIt was (?:in|on) $/;

// Day, noun or verb, name: `the 2011 murder of`, `The crash on 4 August killed`, `Among the dead on 4 August was`.
function isSlainBehind(gap: string, said: string, rest: string): boolean {
  if (/^['’]/.test(rest)) return false;
  return deathInYear.test(gap) || (killedOnDay.test(gap) && !/\b(?:if|nearly|almost|who|man|men)\b/.test(said)) || (amongTheDead.test(gap) && ofTheDead.test(said));
}

/** `Born in Leeds in 1962, Maria Lopez`: the name behind the day. */
const fronted = /(?:^|[.!?"”] )Born(?: [^.;:"“”()]{0,60})?$/;

function frontedBirth(article: ReadArticle, timex: Timex, persons: readonly EntityMention[], settingOf: SettingOf): readonly LifeFact[] {
  const person = persons[lastStartingAtOrBefore(persons, timex.end) + 1];
  const { text } = article.document;
  if (person === undefined || !/^, (?:the )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,2}$/u.test(text.slice(timex.end, person.title?.start ?? person.start))) return [];
  const { sentence } = settingOf(timex);
  const before = text.slice(sentence.start, timex.start).replace(/\s+/g, ' ').replace(/ (?:on|in)? ?$/, '');
  return fronted.test(before) ? [life('birth', person, timex.interval, { start: timex.start, end: timex.end }, settingOf)] : [];
}

function attributeIn(between: string, isSubject: boolean): 'birth' | 'death' | undefined {
  // `born in 1950, won in 1969`: the second year is of something else.
  if (isSubject && born.test(between) && !/\d{4}/.test(between) && !otherClause.test(between.slice(between.indexOf('born')))) return 'birth';
  if (slain.test(between)) return isSubject ? 'death' : undefined;
  const death = died.exec(between);
  if (death !== null) return !isSubject || otherClause.test((death.groups?.rest ?? '').replace(sameTime, '')) ? undefined : 'death';
  return deathOf.test(between) && !otherClause.test(between) ? 'death' : undefined;
}

/** `(1930-2010)`, `(born 1962)`, `(b. 1962)` right behind a name; fewer years than these are a term of office. */
const SHORTEST_LIFE = 18;
const years = /^ \((?:(?:born|b\.) (?:in )?)?(?<birth>1[5-9]\d\d|20[0-3]\d)(?: ?[-–—] ?(?<death>1[5-9]\d\d|20[0-3]\d))?\)/;
const bornOnly = /^ \((?:born|b\.) /;

function bracketed(article: ReadArticle, person: EntityMention, settingOf: SettingOf): readonly LifeFact[] {
  const after = article.document.text.slice(person.end, person.end + 30);
  const match = years.exec(after);
  const [birth, death] = [match?.groups?.birth, match?.groups?.death];
  if (match === null || birth === undefined || (death === undefined && !bornOnly.test(after)) || readPersonName(person.text).given.length === 0) return [];
  const span = { start: person.end + 2, end: person.end + match[0].length - 1 };
  const birthFact = life('birth', person, wholeYear(Number(birth)), span, settingOf);
  if (death === undefined) return [birthFact];
  return Number(death) - Number(birth) < SHORTEST_LIFE ? [] : [birthFact, life('death', person, wholeYear(Number(death)), span, settingOf)];
}

function wholeYear(year: number): DayInterval {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

function life(attribute: 'birth' | 'death', { entity }: EntityMention, days: DayInterval, span: Span, settingOf: SettingOf): LifeFact {
  return { attribute, maker: 'facts/lives', subject: { kind: 'entity', entity }, ...span, time: days, modality: 'happened', ...settingOf(span), value: { days } };
}
