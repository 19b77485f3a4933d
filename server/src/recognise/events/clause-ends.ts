/**
 * Where the main clause begins behind one that stands before it and ends at a comma: a condition, a time, a relative
 * clause set off by commas, a participle with what belongs to it. By words and marks, not by a parse.
 * It must not know senses.
 */
import type { Token } from '../../text/document.ts';
import type { TokenRange } from './clause.ts';
import { irregularForms } from './inflect.ts';

const fronted: ReadonlySet<string> = new Set('after before since while when because although though if unless until once following as'.split(' '));
const relatives: ReadonlySet<string> = new Set('who which whose whom where'.split(' '));
const finite: ReadonlySet<string> = new Set(
  "was were is are has have had will would can could may might must should did does 'll 'd met set took left made said went won lost fell rose began held gave led told".split(' '),
);
const adverbs: ReadonlySet<string> = new Set('also then later now since never still already not only again once'.split(' '));
/** Participles that open a sentence, of verbs without `-ed`. */
const participles: ReadonlySet<string> = new Set('born built founded held sent shot struck led made brought known written drawn driven won lost caught hit'.split(' '));
/** Tokens of a subject at most, with what stands between it and its verb. */
const reach = 10;

/**
 * The first token of the main clause, where the clause that begins with the token `from` stands before one; undefined
 * where none does, or where the words leave it open.
 */
export function mainClauseBehind(tokens: readonly Token[], range: TokenRange, from: number, last: number): number | undefined {
  const opener = tokens[from]?.lower ?? '';
  if (relatives.has(opener)) return isSetOff(tokens, range, from) ? behindRelative(tokens, from, last) : undefined;
  const isOpening = from === range.from || tokens[from - 1]?.lower === ',' || (distances.has(opener) && isLengthBefore(tokens, range, from));
  if (!isOpening && fronted.has(opener)) return behindComma(tokens, from + 3, last, startsPredicate);
  if (fronted.has(opener)) return behindPronoun(tokens, from, last) ?? behindComma(tokens, from + 2, last, startsMain);
  return from === range.from && isParticiple(tokens, from) ? behindComma(tokens, from + 2, last, startsSubject) : undefined;
}

const distances: ReadonlySet<string> = new Set(['after', 'before', 'since', 'following']);
const units = /^(?:seconds?|moments?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|fortnight)$/;
/** Tokens of a length at most: `more than two and a half years`. */
const lengthReach = 7;

// `Nine years after the fire, police arrested its owner`: the length opens the sentence and is of what stands behind it.
function isLengthBefore(tokens: readonly Token[], range: TokenRange, from: number): boolean {
  if (!units.test(tokens[from - 1]?.lower ?? '') || from - range.from > lengthReach) return false;
  return tokens.slice(range.from, from - 1).every(({ lower, kind }) => kind === 'number' || lengths.has(lower));
}

const lengths: ReadonlySet<string> = new Set('a an the just only some about around nearly almost barely more less than over under and half few several many couple of one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred full whole'.split(' '));

// `Roe, who lives`, `Roe, a doctor who lives`.
function isSetOff(tokens: readonly Token[], range: TokenRange, relative: number): boolean {
  if (tokens[relative - 1]?.lower === ',') return true;
  for (let at = relative - 2; at >= Math.max(range.from, relative - 5); at--) {
    if (tokens[at]?.lower === ',') return /^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

// `the club, which lost on Friday, climbs to ninth`: the comma behind which the verb of the subject before it stands.
function behindRelative(tokens: readonly Token[], from: number, last: number): number | undefined {
  return behindComma(tokens, from + 2, last, startsPredicate);
}

function startsPredicate(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (finite.has(word) || adverbs.has(word) || (/^[a-z]{2,}(?:ed|s)$/.test(word) && !/(?:ss|us|ers)$/.test(word))) return true;
  return /^[a-z]{3,}$/.test(word) && !noVerbs.has(word) && /^(?:to|the|an?|its|his|her|their)$/.test(tokens[at + 1]?.lower ?? '');
}

const noVerbs: ReadonlySet<string> = new Set('and but or nor for from with into over under during since until than including despite amid before after between against about near toward towards'.split(' '));

// `After retiring in 1989 he moved`.
function behindPronoun(tokens: readonly Token[], from: number, last: number): number | undefined {
  if (!/^[a-z]{3,}ing$/.test(tokens[from + 1]?.lower ?? '')) return undefined;
  for (let at = from + 3; at < Math.min(last, from + reach); at++) {
    if (tokens[at]?.lower === ',') return undefined;
    if (/^(?:he|she|they|it|we)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.kind === 'number') return at;
  }
  return undefined;
}

function behindComma(tokens: readonly Token[], from: number, last: number, starts: (tokens: readonly Token[], at: number, last: number) => boolean): number | undefined {
  for (let at = from; at < last - 1; at++) if (tokens[at]?.lower === ',' && starts(tokens, at + 1, last)) return at + 1;
  return undefined;
}

// A subject with its verb before the next comma: not `Iraq and Iran agreed` in `If Norland, Iraq and Iran agreed`.
function startsMain(tokens: readonly Token[], at: number, last: number): boolean {
  if (!startsSubject(tokens, at) || /^(?:and|or|,)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  for (let i = at; i < Math.min(last, at + reach); i++) {
    const token = tokens[i];
    if (token === undefined || token.lower === ',' || token.lower === ';') return false;
    if (i > at && (finite.has(token.lower) || irregularForms.has(token.lower) || /^[a-z]{3,}ed$/.test(token.lower))) return true;
  }
  return false;
}

// Not the year of a date, the country of a town, or one more phrase of what went before.
function startsSubject(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || token.kind !== 'word' || next?.lower === ',') return false;
  return !/^(?:and|or|but|in|on|at|of|by|for|from|with|to|near|who|which|where|when|after|before|since|during|then|including)$/.test(token.lower);
}

function isParticiple(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (!(/^[a-z]{2,}ed$/.test(word) || participles.has(word))) return false;
  return /^(?:in|on|at|by|to|from|for|as|with|near|after|during|under|into|between|against)$/.test(next);
}
