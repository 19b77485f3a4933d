/**
 * The names by which what a sentence counts is found again: the places in it, then its organisations, then capitals that
 * no list knows (`the Jamra shrine`). Persons, peoples and who is quoted say nothing of where. It must not know numbers.
 */
import { beginningWithin, lastStartingAtOrBefore, overlaps, shiftSpan } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { fold } from '../../../text/fold.ts';
import type { EntityMention } from '../article.ts';
import type { ReadArticle } from './extractor.ts';
import type { NumberedSentence } from './numbered-sentences.ts';
import { isTeller } from './teller.ts';

/** Names of a sentence that are kept with its numbers. */
const MOST = 4;

const places: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC']);
const things: ReadonlySet<string> = new Set(['ORG', 'EVENT', 'MISC']);

/** Folded names, places first; empty where the sentence has none. */
export function namesIn({ mentions }: ReadArticle, sentence: NumberedSentence): readonly string[] {
  const own = mentionsIn(mentions, sentence.span);
  const ofPlaces = own.filter(({ type }) => places.has(type)).map(({ text }) => fold(text));
  const ofThings = own.filter((mention) => things.has(mention.type) && !isSource(sentence, mention)).map(({ text }) => fold(text));
  return [...new Set([...ofPlaces, ...ofThings, ...unlisted(sentence, mentions)])].slice(0, MOST);
}

function mentionsIn(mentions: readonly EntityMention[], span: Span): readonly EntityMention[] {
  return beginningWithin(mentions, span).filter(({ level }) => level === 'name');
}

// `the Red Cross said`, `Reuters reported`: who tells it is beside every event.
function isSource({ span, text }: NumberedSentence, { start, end }: Span): boolean {
  return isTeller(text, { start: start - span.start, end: end - span.start }, false);
}

const calendar = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/;

// A line in capitals, and the first word of a sentence, are capital for other reasons.
function unlisted({ span, paragraph }: NumberedSentence, mentions: readonly EntityMention[]): readonly string[] {
  const { tokens } = paragraph.paragraph;
  const inside = shiftSpan(span, -paragraph.start);
  const words = beginningWithin(tokens, inside).filter(({ kind }) => kind === 'word');
  const capital = words.slice(1).filter(({ text }) => /^\p{Lu}\p{Ll}{3}/u.test(text));
  if (capital.length * 2 > words.length) return [];
  const isFree = (token: Span): boolean => {
    const at = shiftSpan(token, paragraph.start);
    const before = mentions[lastStartingAtOrBefore(mentions, at.start)];
    return before === undefined || !overlaps(before, at);
  };
  return capital.filter((token) => !calendar.test(token.lower) && isFree(token)).map(({ text }) => fold(text));
}
