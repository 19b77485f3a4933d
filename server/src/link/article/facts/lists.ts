/**
 * A list that says how long it is: `three men: A, B and C`. Counted strictly and generously, so that a name with a
 * comma or an “and” of its own is not taken for two. It must not know whether the count is right.
 */
import { cardinalsFrom } from '../../../base/number-words.ts';
import { lastStartingAtOrBefore } from '../../../base/span.ts';
import type { EntityMention } from '../article.ts';
import type { ListFact } from './figure-fact.ts';
import { between, factIn, plainNumber } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';

const opened = /^(?! ?(?:percent|per cent|million|billion))[^.;:()]{0,60}?(?::\s+| (?:-{1,2}|–|—) |—|, namely |,? (?:(?:is|are|was|were|have been|has been) )?(?:identified|named) as | \(| (?:are|were) (?=[A-Z]))/;
/** `named the four dead as A, B and C` */
const namedAs = /^ ?[a-z ]{0,30}?\bas (?=[A-Z])/;
/** `The three men, A, B and C, came`: behind a comma only where the number is what the sentence speaks of. */
const apposed = /^(?: [a-z]+){0,2}, (?=[A-Z])/;
const unfinished = /\b(?:includ\w*|such as|among|like|for example|e\.g|led by|especially|notably|times|said|says|score)\b/i;
const openEnded = /\b(?:others?|etc|more|so on|among them|respectively|both|each|either|neither|versus|vs)\b/i;
/** `four of the five (A, B, C and D)`: not all of them are listed. */
const someOf = new RegExp(`\\b(?:(?:\\d+|${cardinalsFrom(1, 19)}|some|most|many|several|half|none|part|member|any|each) of|among|except|but) (?:the |its |their |his |her |those |these )?$`, 'i');
const longest = 12;

/** The announced lists of a sentence. */
export function listsIn(sentence: NumberedSentence, mentions: readonly EntityMention[]): ListFact[] {
  for (const [at, number] of sentence.numbers.entries()) {
    if (!mayAnnounce(number) || sentence.numbers.slice(at + 1).some(isCounted)) continue;
    const rest = between(sentence, number.end, sentence.span.end);
    const before = between(sentence, sentence.span.start, number.start);
    const isApposed = isSubject(number, before) && apposed.test(rest);
    const opening = isApposed ? apposed.exec(rest) : (opened.exec(rest) ?? (/\b(?:named|identified) (?:the |all )?$/.test(before) ? namedAs.exec(rest) : null));
    if (opening === null || unfinished.test(opening[0]) || /\d/.test(opening[0]) || someOf.test(before)) continue;
    const start = number.end + opening[0].length;
    const end = closeOf(sentence, start, before.endsWith('(') && opening[0].endsWith(': ') ? '(' : opening[0]);
    const isPredicate = / (?:are|were) $/.test(opening[0]);
    const counted = end === undefined ? undefined : countOf(between(sentence, start, end), start, mentions);
    // `The two winners are American and German`: only names behind a definite noun are all of them.
    if (counted === undefined || end === undefined || (isPredicate && !(counted.isNames && isDefinite(sentence, number))) || (isApposed && !counted.isNames)) continue;
    const { isBare, ...things } = counted;
    const value = { announced: plainNumber(number), list: { start, end }, ...things, ...(isApposed || isBare === true ? { isLoose: true as const } : {}) };
    return [{ ...factIn(sentence, 'facts/lists', { start: number.start, end }), subject: { kind: 'article' }, attribute: 'list', value }];
  }
  return [];
}

// `Three men` that open the sentence, `the three men` behind no preposition.
function isSubject({ text, counts }: Numeral, before: string): boolean {
  return counts !== undefined && !/^(?:year|month|week|day|hour|minute|game|time|set|mile|km|point|goal|match|season|percent)$/.test(counts) && /^(?:["“]?(?:The |All |Its |His |Her |Their |Another |Only )?)$/.test(before) && !/\bof\b/.test(text);
}

const laterClause = /\b(?:who|which|where|when|but|because|as|from|in|to|for|on|at|by|against)\b/;

function isDefinite(sentence: NumberedSentence, number: Numeral): boolean {
  return /^(?:The |the |Its |its |Their |their |His |her |Her |his )$/.test(between(sentence, Math.max(sentence.span.start, number.start - 6), number.start).replace(/^.*?(?=\b\w+ $)/, '')) && !laterClause.test(between(sentence, number.end, sentence.span.end));
}

function mayAnnounce({ value, unit, upTo, bound, counts, quantity }: Numeral): boolean {
  return (
    value >= 2 && value <= longest && Number.isInteger(value) && unit === undefined && upTo === undefined && bound === undefined && (counts !== undefined || quantity === undefined)
  );
}

// Ages stand in lists of people; other numbers are parts of something.
function isCounted({ unit, value, counts, text }: Numeral): boolean {
  return unit !== 'year-old' && (unit !== undefined || counts !== undefined || value > 120 || !/^\d+$/.test(text));
}

// Up to the dash that closes what a dash opened, or to the sentence's end.
function closeOf(sentence: NumberedSentence, start: number, opening: string): number | undefined {
  const behind = between(sentence, start, sentence.span.end);
  const closing = opening.endsWith('(') ? behind.indexOf(')') : opening.endsWith(', ') || opening.endsWith('namely ') ? behind.search(/,? (?!and\b|or\b|of\b|the\b|de\b|la\b|del\b|bin\b|al\b|el\b|von\b|van\b|der\b|for\b)[a-z]|[.!?]["”’]?$/) : opening.endsWith(' as ') ? behind.search(/,? (?:were|was|have|has|had|are|is|will)\b|[.!?]["”’]?$/) : 0;
  // `in Leeds (A and B) and York (C and D)`: the list goes on in other brackets.
  if (opening.endsWith('(') && /^\),?(?: and)? [^();:.]{1,60}\(/.test(behind.slice(Math.max(0, closing)))) return undefined;
  if (closing !== 0) return closing < 0 || closing > 400 ? undefined : start + closing;
  const dash = /^(?:[^–—-]|-(?!\s|-))*?(?=\s?(?:–|—|\s-{1,2})\s?)/.exec(behind.slice(0, 400));
  if (/[–—-]\s?$/.test(opening) && dash !== null) return start + dash[0].length;
  const words = behind.replace(/[.!?]["”’')]*$/, '');
  return words.length > 400 || /[.:!?](?:\s|$)/.test(words.replace(/\b[A-Z][a-z]{0,2}\./g, '')) ? undefined : start + words.length;
}

/** How many things a list has. */
interface Counted {
  readonly least: number;
  readonly most: number;
  readonly isNames: boolean;
  /** Without the last `and`. */
  readonly isBare?: boolean;
}

/** The things of a list; undefined where it is none that can be counted. */
function countOf(words: string, start: number, mentions: readonly EntityMention[]): Counted | undefined {
  const plain = levelled(masked(words, start, mentions));
  if (openEnded.test(plain) || /["“”]/.test(plain)) return undefined;
  if (plain.includes(';')) {
    const items = plain.split(';').map((item) => item.replace(/^\s*(?:and|or)\s/, '').trim()).filter((item) => item !== '');
    return items.length < 2 ? undefined : { least: items.length, most: items.length, isNames: items.every(isName) };
  }
  const last = /,? (?:and|or|&) [^,]*$/.exec(plain);
  // `Brazil, Ghana, India, Japan`: names alone are a list without its last word.
  const bare = plain.split(',').map((item) => item.trim());
  if (last === null) return bare.length > 2 && bare.every(isName) ? { least: bare.length, most: bare.length, isNames: true, isBare: true } : undefined;
  const strict = [...plain.slice(0, last.index).split(','), plain.slice(last.index).replace(/^,? (?:and|or|&) /, '')].map((item) => item.trim());
  const generous = strict.flatMap((item) => item.split(/ (?:and|or|&) /));
  if (strict.some((item) => item === '')) return undefined;
  const isNames = strict.every(isName);
  return isNames || strict.every(isPlainThing) ? { least: strict.length, most: generous.length, isNames } : undefined;
}

// A recognised name is one thing, whatever stands in it.
function masked(words: string, start: number, mentions: readonly EntityMention[]): string {
  let text = words;
  const end = start + words.length;
  for (let at = lastStartingAtOrBefore(mentions, end); at >= 0; at--) {
    const mention = mentions[at];
    if (mention === undefined || mention.start < start - 200) break;
    if (mention.start < start || mention.end > end || mention.level !== 'name') continue;
    text = text.slice(0, mention.start - start) + mention.text.replace(/[^\p{L}]+/gu, 'x') + text.slice(mention.end - start);
    if (text.length !== words.length) text = text.padEnd(words.length, ' ');
  }
  return text;
}

// Ages and brackets belong to the name before them.
function levelled(text: string): string {
  return text
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/,? (?:aged )?\d{1,3}(?=\s*(?:,|;|and\b|$))/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/,{2,}/g, ',')
    .trim();
}

const isName = (item: string): boolean => /^(?:the |an? )?(?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|de|la|del|bin|al|el|von|van|der|and|for))*$/u.test(item);
const verbs = /\b(?:is|are|was|were|has|have|had|be|been|will|would|can|could|should|must|to|that|who|which|it|they|he|she|we|you|not|did|do|does|went|said|if|when|because|\w{3,}ing|\w{3,}ed)\b/i;
const isPlainThing = (item: string): boolean => item.split(' ').length <= 3 && !verbs.test(item) && /^[\p{L}' -]+$/u.test(item);
