/**
 * Occurrences of a series with their number: `the third round of talks`, `the fifth Harbour Festival`. Only nouns
 * that are counted through a series; `its first round` begins a count of its own. It must not know events.
 */
import { lastStartingAtOrBefore, shiftSpan } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { PlacedParagraph } from '../../../text/document.ts';
import type { Fact, OrdinalFact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import { isQuotedIn } from './surroundings.ts';

/** See the head of this file. */
export const ordinals: FactExtractor = { name: 'facts/ordinals', extract };

const words = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const number = `(?<number>${words.join('|')}|\\d{1,3}(?:st|nd|rd|th))`;
const anyNumber = new RegExp(number.replace('?<number>', '?:'), 'i');
const head = 'round|meeting|session|summit|edition|anniversary|conference|congress|phase|stage|term|tranche|reading|leg|day|night';
const word = "\\p{L}[\\p{L}'’-]{0,20}";
const ofSeries = new RegExp(`\\b(?<lead>\\p{L}+) ${number} (?:annual |and final |plenary )?(?<head>${head}) (?:of|for|as) (?:the |an? |its |their )?(?<of>${word}(?: ${word}){0,5})`, 'giu');
const named = new RegExp(`\\b(?<lead>[Tt]he) ${number} (?:annual )?(?<of>(?:\\p{Lu}[\\p{L}'’-]{1,20} ){1,3}(?:Festival|Marathon|Summit|Conference|Congress|Games|Cup|Forum|Championships?|Tournament|Awards|Convention|Fair|Expo))\\b`, 'gu');
// `the 14th annual film festival in Lagos`
const yearly = new RegExp(`\\b(?<lead>[Tt]he|a) ${number} (?:annual )?(?<of>(?:\\p{Ll}{2,20} ){0,2}(?:festival|marathon|fair|tournament|championships?|biennale|convention|parade|symposium) (?:of|in) \\p{Lu}[\\p{L}'’-]{1,20})`, 'gu');
// `the dialogue, whose third round began`
const whose = new RegExp(`\\b(?<of>\\p{L}{3,20}), (?<lead>whose) ${number} (?<head>${head})\\b`, 'giu');

const counting = new RegExp(`\\b${number.replace('?<number>', '?:')} (?:annual |and final |plenary )?(?:${head})\\b`, 'giu');

/** Words at which the name of a series ends. */
const behind = /^(?:\p{L}+ed|was|were|is|are|has|had|have|will|would|could|may|can|to|on|at|by|for|from|with|and|or|but|that|which|who|whose|after|before|between|begins?|began|ends?|opens?|starts?|takes?|took|held|cost|costs|said|under|over|when|while|since|until|as|there|here|this|last|next)$/iu;

/** Nouns behind which the name of a series is over: `talks useful`. */
const closing = /^(?:talks|negotiations|consultations|discussions|voting|elections|sanctions|hearings|matches|games)$/i;

/** The words of a series behind `of`, and the place where it is held, where that follows. */
function seriesWords(of: string): { readonly tail: string; readonly place?: string } {
  const words = of.split(' ');
  const end = words.findIndex((one, i) => i > 0 && (behind.test(one) || one === 'in' || closing.test(words[i - 1] ?? '')));
  const kept = end < 0 ? words : words.slice(0, end);
  const place = end > 0 && words[end] === 'in' ? words[end + 1] : undefined;
  return { tail: kept.join(' '), ...(place !== undefined && /^\p{Lu}/u.test(place) ? { place: place.toLowerCase() } : {}) };
}

/** Words that tell two occurrences apart, or one from the series. */
const apart = /\b(?:previous|earlier|prior|(?<!(?:would|will|could|to|may) )last|next|another|after|before|follow(?:s|ed|ing)?|since|then|later|again|until|ago|both|under|ever|instead|unlike|compared|than|resume[sd]?)\b/i;
const past = /\b(?:was|were|ended|began|took place|held|opened|lasted|met|closed|concluded|brought|drew|fell)\b/i;
const ahead = /\b(?:will|would(?! last\b)|expected|scheduled|planned|due|to be held|set to|may|could)\b/i;

function extract(article: ReadArticle): readonly Fact[] {
  return article.document.paragraphs.flatMap((placed) => {
    const { text, sentences } = placed.paragraph;
    if (!anyNumber.test(text)) return [];
    return sentences.flatMap((sentence) => {
      const read = readOccurrence(text.slice(sentence.start, sentence.end));
      return read === undefined ? [] : [ordinalFact(article, placed, shiftSpan(read.span, sentence.start), sentence, read.value)];
    });
  });
}

// The one occurrence that a sentence numbers: two numbers in one are told apart on purpose, and `its first round` begins a count of its own.
function readOccurrence(said: string): { readonly span: Span; readonly value: Omit<OrdinalFact['value'], 'dates'> } | undefined {
  const [match] = [...said.matchAll(ofSeries), ...said.matchAll(named), ...said.matchAll(yearly), ...said.matchAll(whose)];
  const { lead = '', head: counted, of = '', number: written = '' } = match?.groups ?? {};
  const isOnly = [...said.matchAll(counting), ...said.matchAll(named), ...said.matchAll(yearly)].length <= 1;
  if (match === undefined || !isOnly || (counted?.toLowerCase() !== 'term' && /^(?:its|his|her|their|our|my)$/i.test(lead))) return undefined;
  const { tail, place } = counted === undefined ? { tail: of } : seriesWords(of);
  const [whole] = match;
  const start = match.index + whole.indexOf(written);
  const end = match.index + (lead === 'whose' ? whole.length : whole.lastIndexOf(of) + tail.length);
  return { span: { start, end: Math.max(end, start + written.length) }, value: valueOf(said, numberOf(written), counted, tail, place) };
}

function valueOf(said: string, at: number, counted: string | undefined, tail: string, place: string | undefined): Omit<OrdinalFact['value'], 'dates'> {
  return {
    number: at,
    series: (counted === undefined ? tail : `${counted} of ${tail}`).toLowerCase(),
    ...(place === undefined ? {} : { place }),
    isNamed: place !== undefined || /\p{Lu}/u.test(tail),
    isApart: apart.test(said),
    isAhead: ahead.test(said),
    isPast: past.test(said),
  };
}

function ordinalFact(article: ReadArticle, placed: PlacedParagraph, inParagraph: Span, sentence: Span, read: Omit<OrdinalFact['value'], 'dates'>): OrdinalFact {
  const { published } = article;
  const value = { ...read, dates: datesIn(article, shiftSpan(sentence, placed.start)) };
  return {
    attribute: 'ordinal',
    maker: 'facts/ordinals',
    subject: { kind: 'article' },
    ...shiftSpan(inParagraph, placed.start),
    time: published.interval,
    modality: value.isAhead ? 'planned' : 'happened',
    isQuoted: isQuotedIn(placed, inParagraph),
    sentence: shiftSpan(sentence, placed.start),
    paragraphRole: placed.role,
    value,
  };
}

// The days, months or years that a sentence names.
function datesIn({ timexes }: ReadArticle, { start, end }: Span): readonly string[] {
  const dates: string[] = [];
  for (let at = lastStartingAtOrBefore(timexes, start - 1) + 1; at < timexes.length; at++) {
    const timex = timexes[at];
    if (timex === undefined || timex.start >= end) break;
    if (timex.type === 'DATE' && /^\d{4}/.test(timex.value)) dates.push(timex.value);
  }
  return dates;
}

function numberOf(word: string): number {
  const at = words.indexOf(word.toLowerCase());
  return at >= 0 ? at + 1 : Number.parseInt(word, 10);
}
