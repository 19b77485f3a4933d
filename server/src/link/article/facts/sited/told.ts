/**
 * By what a sentence that tells an event is known again in another article: the persons, the other names, the numbers
 * and the words in it. Who only reports it says nothing. It must not know what happened, nor where.
 */
import { cardinalsFrom, cardinalValue, tens } from '../../../../base/number-words.ts';
import { overlaps, shiftSpan } from '../../../../base/span.ts';
import type { Span } from '../../../../base/span.ts';
import type { PlacedParagraph } from '../../../../text/document.ts';
import { fold } from '../../../../text/fold.ts';
import { lightWords, sixLetterStem } from '../amounts.ts';
import type { EntityMention } from '../../article.ts';
import type { ReadArticle } from '../extractor.ts';
import type { SitedEventFact } from '../sited-fact.ts';
import { isTeller } from '../teller.ts';
import { sitedKind } from './kinds.ts';

type Told = Pick<SitedEventFact['value'], 'people' | 'names' | 'numbers' | 'stems' | 'definite'>;

const noName = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)$|^(?:police|associated|press|reuters|officials?|authorities|coroner|constable|president|minister|mr|mrs|ms|dr|the)$/;

/** Of each sort at most. */
const [MOST_PEOPLE, MOST_NAMES, MOST_WORDS] = [4, 6, 16];

/** What is told beside the event of the sentence. */
export function toldOf(article: ReadArticle, { paragraph, start }: PlacedParagraph, sentence: Span, mentions: readonly EntityMention[], town: string): Told {
  const said = paragraph.text.slice(sentence.start, sentence.end);
  const tokens = paragraph.tokens.filter((token) => token.start >= sentence.start && token.end <= sentence.end);
  const isSource = (span: Span): boolean => isTeller(said, shiftSpan(span, -start - sentence.start), true);
  const persons = mentions.filter(({ type, level }) => type === 'PERSON' && level !== 'nominal');
  const people = persons.filter((mention) => !isSource(mention)).map(({ entity }) => fold(article.entities[entity]?.name ?? ''));
  const apart = mentions.filter(({ type, level }) => level === 'name' && (type === 'PERSON' || type === 'GPE' || type === 'LOC' || type === 'NORP'));
  const isFree = (token: Span): boolean => !apart.some((mention) => overlaps(mention, shiftSpan(token, start)));
  const named = mentions.filter(({ type, level }) => level === 'name' && (type === 'ORG' || type === 'FAC'));
  // The first word has its capital for another reason.
  const isName = (token: Span, n: number): boolean => n > 0 || named.some((mention) => overlaps(mention, shiftSpan(token, start)));
  const names = tokens.filter((token, n) => isName(token, n) && /^\p{Lu}\p{L}{2,}/u.test(token.text) && !noName.test(token.lower) && isFree(token) && !isSource(shiftSpan(token, start)));
  return {
    people: unique(people.filter((name) => name !== '' && name !== town), MOST_PEOPLE),
    names: unique(names.map(({ text }) => fold(text)).filter((name) => !town.split(' ').includes(name)), MOST_NAMES),
    numbers: unique(numbersIn(said), MOST_NAMES),
    stems: unique(tokens.filter(({ kind, lower }) => kind === 'word' && lower.length > 3 && !lightWords.has(lower) && !noName.test(lower) && sitedKind(lower) === undefined && fold(lower) !== town).map(({ lower }) => sixLetterStem(fold(lower))), MOST_WORDS),
    definite: unique([...said.matchAll(/\b[Tt]he (?:\p{Ll}+ )??(\p{Ll}+)(?=,| (?:was|were|is|has|had|\p{Ll}+ed|in|at|near|off|on|of)\b)/gu)].map(([, noun = '']) => fold(noun)), 3),
  };
}

function unique(words: readonly string[], most: number): readonly string[] {
  return [...new Set(words)].slice(0, most);
}

const counted = new RegExp(`(?<![\\d.,:$£€-])\\b(\\d{1,3}(?:,\\d{3})+|\\d{1,5}|${cardinalsFrom(3, 19)}|(?:${tens.join('|')})(?:-(?:${cardinalsFrom(1, 9)}))?)(?= (?!(?:january|february|march|april|may|june|july|august|september|october|november|december|a\\.?m|p\\.?m)\\b)\\p{L})`, 'giu');

// Counts from three on; a year and a day of a month are none.
function numbersIn(said: string): readonly string[] {
  return [...said.matchAll(counted)].flatMap(([, digits = ''], n) => {
    const value = /^\d/.test(digits) ? Number(digits.replaceAll(',', '')) : (cardinalValue(digits.toLowerCase()) ?? 0);
    return n < 8 && value >= 3 && !(digits.length === 4 && value > 1800 && value < 2100) ? [String(value)] : [];
  });
}
