/**
 * Finds trigger words: looks every token up in the lexicon, keeps the readings that its neighbours allow, and
 * says how the words around it put the event. One pass over the tokens; a token is read once.
 * It must not know names, dates, nor which events are told elsewhere.
 */
import type { Span } from '../../base/span.ts';
import type { Paragraph, Token } from '../../text/document.ts';
import type { TriggerMention } from '../mention.ts';
import type { EventWords } from '../model/event-words.ts';
import { meaningOf, meaningOfPhrase, meaningOfTablePhrase } from './meaning.ts';
import { phraseWith } from './phrases.ts';
import { clauseAround } from './clause.ts';
import type { TokenRange } from './clause.ts';
import { triggerLexicon } from './lexicon.ts';
import type { TriggerReading } from './lexicon.ts';
import { modalityOf } from './modality.ts';
import { isRecurring } from './recurrence.ts';
import { ordinalOf } from './ordinal.ts';
import { nounPhrase, verbPhrase } from './phrase.ts';
import { canBeNoun, isAuxiliary, isVerbAt, isVerbPlace } from './word-class.ts';

/** How far from the trigger a word may stand that decides its sense, in tokens. */
const nearReach = 8;
/** How many tokens may stand between a verb and its particle (`pulled its troops out`). */
const particleReach = 4;

/** The triggers of one form in a paragraph, in reading order; the first reading that fits is taken. */
export function findTriggers(paragraph: Paragraph, form: 'verb' | 'noun', maker: string, words: EventWords): readonly TriggerMention[] {
  const found: TriggerMention[] = [];
  let done = 0;
  for (const range of sentenceRanges(paragraph)) {
    for (let at = Math.max(range.from, done); at < range.to; at++) {
      const readings = triggerLexicon.get(paragraph.tokens[at]?.lower ?? '');
      if (readings === undefined) continue;
      const match = firstFitting(paragraph.tokens, range, at, readings, form);
      if (match === undefined) continue;
      found.push(triggerOf(paragraph.tokens, range, at, match, maker, words));
      done = match.last + 1;
      at = Math.max(at, match.last);
    }
  }
  return found;
}

interface Match {
  readonly reading: TriggerReading;
  /** The last token of the trigger itself. */
  readonly last: number;
}

/** The token ranges of a paragraph's sentences. */
export function sentenceRanges(paragraph: Paragraph): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  for (const sentence of paragraph.sentences) {
    let to = from;
    while (to < paragraph.tokens.length && (paragraph.tokens[to]?.start ?? Infinity) < sentence.end) to++;
    ranges.push({ from, to });
    from = to;
  }
  return ranges;
}

// Whether the token is a verb or a noun is settled among all readings first, so that both passes agree.
function firstFitting(
  tokens: readonly Token[],
  range: TokenRange,
  at: number,
  readings: readonly TriggerReading[],
  form: 'verb' | 'noun',
): Match | undefined {
  for (const reading of readings) {
    const last = lastToken(tokens, range, at, reading);
    if (last === undefined || !fitsForm(tokens, range, at, reading, readings) || !fitsNeighbours(tokens, range, at, last, reading)) continue;
    return reading.form === form ? { reading, last } : undefined;
  }
  return undefined;
}

function lastToken(tokens: readonly Token[], range: TokenRange, at: number, reading: TriggerReading): number | undefined {
  if (reading.rest.length === 0) return at;
  const contiguous = reading.rest.every((word, i) => tokens[at + 1 + i]?.lower === word && at + 1 + i < range.to);
  if (contiguous) return at + reading.rest.length;
  if (reading.form === 'noun' || reading.rest.length > 1) return undefined;
  for (let i = at + 1; i <= Math.min(at + particleReach, range.to - 1); i++) {
    if (tokens[i]?.kind === 'punctuation') return undefined;
    // The verb alone is the trigger then; its particle only says which verb it is.
    if (tokens[i]?.lower === reading.rest[0]) return particleBinds(tokens, i) ? at : undefined;
  }
  return undefined;
}

// `pulled its troops out of`, not `made a bid in`: prepositions that open a phrase of their own do not bind.
function particleBinds(tokens: readonly Token[], at: number): boolean {
  return ['out', 'back', 'up', 'down', 'off'].includes(tokens[at]?.lower ?? '');
}

function fitsForm(
  tokens: readonly Token[],
  range: TokenRange,
  at: number,
  reading: TriggerReading,
  all: readonly TriggerReading[],
): boolean {
  const noun = all.some((other) => other.form === 'noun');
  if (reading.form === 'verb') {
    if (isLoneCapital(tokens, at)) return false;
    if (reading.rest.length > 0) return isVerbPlace(tokens, at, reading.inflections);
    // `attacked` is no noun whatever `attack` is; `cut` may be one.
    const only = reading.inflections.every((inflection) => inflection === 'past' || inflection === 'participle');
    return !only && (noun || alsoNoun.has(reading.lemma))
      ? isVerbAt(tokens, at, reading.inflections)
      : isVerbPlace(tokens, at, reading.inflections);
  }
  return canBeNoun(tokens, at) && !all.some((other) => isVerbHere(tokens, range, at, other));
}

// A verb by its place and by the words near: `fire on Friday` is no shooting, so the noun stands.
function isVerbHere(tokens: readonly Token[], range: TokenRange, at: number, reading: TriggerReading): boolean {
  if (reading.form !== 'verb' || !isVerbAt(tokens, at, reading.inflections)) return false;
  const last = lastToken(tokens, range, at, reading);
  return last !== undefined && fitsNeighbours(tokens, range, at, last, reading);
}

// `into Promises`, `said Dies`: a capital among small letters is a name; in a headline its neighbours have capitals too.
function isLoneCapital(tokens: readonly Token[], at: number): boolean {
  const capital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
  return capital(tokens[at]) && tokens[at - 1]?.kind === 'word' && !capital(tokens[at - 1]) && !capital(tokens[at + 1]);
}

/** Verbs whose forms are common nouns or adjectives that tell of no event and so stand in no table. */
const alsoNoun: ReadonlySet<string> = new Set(['target', 'issue', 'land', 'fire', 'cut', 'free', 'rule', 'wound', 'shell', 'rock', 'direct', 'fix']);

function fitsNeighbours(
  tokens: readonly Token[],
  range: TokenRange,
  at: number,
  last: number,
  reading: TriggerReading,
): boolean {
  if (reading.near !== undefined && !standsNear(tokens, range, at, reading.near)) return false;
  if (reading.subject !== undefined && !isSubject(tokens, range, at, reading.subject)) return false;
  return reading.then === undefined || standsAfter(tokens, range, last, reading.then);
}

function standsNear(tokens: readonly Token[], range: TokenRange, at: number, near: ReadonlySet<string>): boolean {
  const to = Math.min(range.to, at + nearReach + 1);
  for (let i = Math.max(range.from, at - nearReach); i < to; i++) {
    if (i !== at && near.has(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

// `the troops left`, `the troops have since left`; not `the retreat of the troops had left a gap`.
function isSubject(tokens: readonly Token[], range: TokenRange, at: number, subject: ReadonlySet<string>): boolean {
  let before = at - 1;
  while (before > range.from && (isAuxiliary(tokens[before]) || subjectSkips.has(tokens[before]?.lower ?? ''))) before--;
  const found = before >= range.from && subject.has(tokens[before]?.lower ?? '');
  return found && !isObjectOf(tokens, range, before);
}

// The word before the forces and their adjectives is `of`: they belong to another noun.
function isObjectOf(tokens: readonly Token[], range: TokenRange, at: number): boolean {
  for (let i = at - 1; i >= Math.max(range.from, at - 3); i--) if (tokens[i]?.lower === 'of') return !/^(?:thousands|hundreds|dozens|tens|most|all|some|last)$/.test(tokens[i - 1]?.lower ?? '');
  return false;
}

const subjectSkips: ReadonlySet<string> = new Set('since then finally also already all had has have will would'.split(' '));

// Right behind the trigger, or behind the forces moved: `sent the brigade back into`, `redeployment of troops from`.
function standsAfter(tokens: readonly Token[], range: TokenRange, last: number, then: ReadonlySet<string>): boolean {
  for (let i = last + 1; i < Math.min(range.to, last + 8); i++) {
    const word = tokens[i]?.lower ?? '';
    if (then.has(word)) return true;
    if (word === 'from' || word === 'to' || word === ',' || word === 'and') return false;
  }
  return false;
}

function triggerOf(
  tokens: readonly Token[],
  range: TokenRange,
  at: number,
  { reading, last }: Match,
  maker: string,
  words: EventWords,
): TriggerMention {
  const { form, row } = reading;
  const isPhrase = form === 'verb' && reading.rest.length > 0;
  const phrase = isPhrase ? phraseWith(reading.lemma.split(' ')[0] ?? '', reading.rest) : undefined;
  const lemma = phrase?.text ?? reading.lemma;
  const named = describeTrigger(tokens, range, at, last, { sense: row.sense, lemma, form, several: isPlural(tokens, at, last, reading) }, maker);
  if (phrase !== undefined) return { ...named, ...meaningOfPhrase(words, phrase, lemma) };
  return { ...named, ...(isPhrase ? meaningOfTablePhrase(words, lemma, row.sense) : meaningOf(words, tokens[form === 'noun' ? last : at]?.lower ?? '', lemma, form)) };
}

/** What is known of a trigger besides its place. */
export interface TriggerWord {
  readonly sense: string;
  readonly lemma: string;
  readonly form: 'verb' | 'noun';
  readonly several: boolean;
}

/** The trigger of the tokens `at` to `last`, with its phrase, clause, modality and count of occurrence. */
export function describeTrigger(
  tokens: readonly Token[],
  range: TokenRange,
  at: number,
  last: number,
  { sense, lemma, form, several }: TriggerWord,
  maker: string,
): TriggerMention {
  const clause = clauseAround(tokens, range, at);
  const held = { from: clause.from, to: Math.max(clause.to, last + 1) };
  const phrase =
    form === 'noun' ? nounPhrase(tokens, held, at, last) : verbPhrase(tokens, held, at, last);
  const ordinal = form === 'noun' ? ordinalOf(tokens, phrase, range, at) : undefined;
  return {
    kind: 'trigger',
    maker,
    ...spanOver(tokens, at, last),
    sense,
    lemma,
    form,
    modality: modalityOf(tokens, held, at, form),
    phrase: spanOver(tokens, phrase.from, phrase.to - 1),
    ...(several || (form === 'verb' && isRecurring(tokens, held, at, last)) ? { several: true } : {}),
    ...(ordinal === undefined ? {} : { ordinal }),
    clause: spanOver(tokens, held.from, held.to - 1),
  };
}

// `talks` has no singular; `rounds of talks` has.
function isPlural(tokens: readonly Token[], at: number, last: number, { form, lemma }: TriggerReading): boolean {
  if (form === 'verb') return false;
  const words = tokens.slice(at, last + 1).map(({ lower }) => lower).join(' ');
  return words !== lemma && words.length > lemma.length - 1;
}

function spanOver(tokens: readonly Token[], from: number, last: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
