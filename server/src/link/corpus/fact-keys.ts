/**
 * The keys by which a fact is found from other articles: what it is about and which attribute it has. A fact that
 * no other article can contradict has none. It must not know an index.
 */
import type { Article } from '../article/article.ts';
import type { AmountFact, DatedEventFact, Fact, OrdinalFact, RoleFact } from '../article/facts/fact.ts';
import type { SitedEventFact } from '../article/facts/sited-fact.ts';
import { officeOf } from '../article/offices/office.ts';
import { fold } from '../../text/fold.ts';
import { frameKey, quotationKeys, spellingKeys, wordingKey } from './word-keys.ts';

/** Sentences by which an article is found from its copies, at most. */
const MOST_WORDINGS = 60;

/** The same for sentences with dates, numbers and ordinals in them. */
export const MOST_FRAMES = 60;

/** The keys of a fact of the article; empty where it is nothing to other articles. */
export function factKeys(fact: Fact, { entities }: Article): readonly string[] {
  const { attribute, subject } = fact;
  switch (attribute) {
    case 'age':
    case 'birth':
    case 'death':
      return subject.kind === 'entity' ? personKeys(attribute, entities[subject.entity]?.keys ?? []) : [];
    case 'role':
      return subject.kind === 'entity' ? [...personKeys(attribute, entities[subject.entity]?.keys ?? []), ...officeKeys(fact)] : [];
    case 'count':
    case 'measure':
    case 'money':
    case 'percent':
      return amountKeys(fact);
    case 'expansion':
      return [`fact:expansion:${fact.value.acronym.toLowerCase()}`];
    case 'ordinal':
      return ordinalKeys(fact);
    case 'quotation':
      return quotationKeys(fact.value.words);
    case 'wording':
      return [...new Set(fact.value.sentences.map(({ hash }) => wordingKey(hash)))].slice(0, MOST_WORDINGS);
    case 'frame':
      return [...new Set(fact.value.frames.slice(0, MOST_FRAMES).map(({ hash }) => frameKey(hash)))];
    case 'name-words':
      return [...new Set(fact.value.words.flatMap(({ folded }) => spellingKeys(folded)))];
    case 'dated-event':
      return datedKeys(fact);
    case 'sited-event':
      return sitedKeys(fact);
    case 'act':
    case 'conversion':
    case 'sum':
    case 'change':
    case 'share':
    case 'list':
    case 'duration':
    case 'impossible-date':
    case 'stretch':
    case 'tense':
    case 'untold-number':
    case 'weekday':
    case 'container':
      return [];
  }
}

// An office of a country has one holder at a time.
function officeKeys({ value: { role, of } }: RoleFact): readonly string[] {
  const office = officeOf(role);
  return office?.isSingle === true && of !== undefined ? [`fact:office:${office.name}:${fold(of)}`] : [];
}

/** Words by which a numbered occurrence is found, at most. */
const MOST_SERIES = 6;

/** Figures by which one is found besides, and how they are written: three places and more, no year. */
const MOST_FIGURES = 2;
const figure = /^(?!(?:19|20)\d\d$)\$?\d[\d.,]{2,}$/;

// By what is counted and a word of its series, a name or a figure beside it: `round of strategic talks`, `round of talks`.
function ordinalKeys({ value: { head, of, names, people, holder, near }, isQuoted }: OrdinalFact): readonly string[] {
  const told = [...new Set([...(holder === undefined ? [] : [holder]), ...of, ...names, ...people])].slice(0, MOST_SERIES);
  const figures = near.filter((word) => figure.test(word)).slice(0, MOST_FIGURES);
  return isQuoted ? [] : [...told, ...figures].map((word) => `fact:ordinal:${head}:${word}`);
}

/** Names of what an event befell that make keys, at most. */
const MOST_NAMES = 3;

// By the person, or by each name of what it befell, of where where that has none: another article may write more or fewer of them.
function datedKeys({ value: { event, theme, places }, isQuoted }: DatedEventFact): readonly string[] {
  if (theme === undefined || isQuoted) return [];
  if (theme.person !== undefined) return theme.person.startsWith('person:') ? [`fact:dated:${event}:${theme.person}`] : [];
  return [...new Set(theme.names.length > 0 ? theme.names : places.flat())].slice(0, MOST_NAMES).map((name) => `fact:dated:${event}:${name}`);
}

/** Names, and kinds of an event in a town, that make keys at most. */
const [MOST_SITED, MOST_KINDS] = [3, 2];

// By surname or name, else by the day and what happened then.
function sitedKeys({ value: { kinds, people, names, published, numbers, stems, definite }, time }: SitedEventFact): readonly string[] {
  const told = [...people.map((name) => name.slice(name.lastIndexOf(' ') + 1)), ...names].slice(0, MOST_SITED);
  const days = numbers.length === 0 && definite.length === 0 && stems.length < MOST_SITED ? [] : [time.from, published].flatMap((day) => (day === null || day === undefined ? [] : [String(day)]));
  return [...new Set(kinds.slice(0, MOST_KINDS).flatMap((kind) => [...told, ...days].map((word) => `fact:sited:${kind}:${word}`)))];
}

/** The keys of what is said of a person with these name keys: by the full name, for a surname alone may be anybody's. */
export function personKeys(attribute: string, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => key.startsWith('person:')).slice(0, 1).map((key) => `fact:${attribute}:${key}`);
}

/** How far into an article its numbers are offered to others, tolls apart: what the article is about is told first. */
const TOLD_FIRST = 1500;

/** Whether an amount is one that other articles are held against: a toll, or what is told near the top; by the writer, of an event that happened. */
export function isOfferedAmount({ subject, attribute, value: { state, counts, value }, modality, isQuoted, paragraphRole, start }: AmountFact): boolean {
  if (modality !== 'happened' || isQuoted || paragraphRole !== 'body' || subject.kind !== 'event') return false;
  return state !== undefined || (start < TOLD_FIRST && value >= 2 && (attribute !== 'count' || counts !== undefined));
}

// Found by way of the events of its sentence: the first key only says that the number can be contradicted. By the others
// what is told of one place is found whatever the words.
function amountKeys(fact: AmountFact): readonly string[] {
  const { state, counts = '' } = fact.value;
  return [...(isOfferedAmount(fact) ? [`fact:${fact.attribute}:${state ?? counts}`] : []), ...placedKeys(fact), ...digitKeys(fact)];
}

/** A number from which it may be written a thousand times too large or small, and how far into an article such numbers are offered. */
const [LARGE, TOLD_BEFORE] = [1000, 6000];

/** The key of the digits of an amount, by which the same amount is found a power of ten away; none for small numbers and quoted ones. */
export function digitKeys({ attribute, isQuoted, start, value: { value, unit = '', upTo } }: AmountFact): readonly string[] {
  if (isQuoted || upTo !== undefined || start > TOLD_BEFORE || value < (attribute === 'money' ? 2 : LARGE) || (attribute === 'count' && value > 1800 && value < 2100)) return [];
  return [`fact:digits:${attribute}:${/^[A-Z]{2}D$/.test(unit) ? '$' : unit}:${value.toExponential(6).split('e')[0] ?? ''}`];
}

/** The keys of a count that is told of a place, by the writer, as done or planned; none for others. */
export function placedKeys({ attribute, value: { state, counts, value, places = [] }, modality, isQuoted, paragraphRole, start }: AmountFact): readonly string[] {
  const what = state ?? counts;
  if (attribute !== 'count' || what === undefined || isQuoted || paragraphRole !== 'body' || (modality !== 'happened' && modality !== 'planned')) return [];
  return state !== undefined || (start < TOLD_FIRST && value >= 2) ? places.map((place) => toldKey(what, place)) : [];
}

/** The key of a number that is told of a place: of what became of those counted, else of what is counted. */
function toldKey(what: string, place: string): string {
  return `fact:told:${what}@${place}`;
}
