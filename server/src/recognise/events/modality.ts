/**
 * How the text puts an event: as fact, as intended, as denied, or as possible only (the polarity, tense and
 * modality of ACE 2005 in one value). Read from the words before the trigger within its clause.
 * It must not know which event it is.
 */
import type { Token } from '../../text/document.ts';
import type { Modality } from '../mention.ts';
import type { TokenRange } from './clause.ts';

const denying: ReadonlySet<string> = new Set(
  "not never no n't cannot didn't doesn't don't wasn't weren't hasn't haven't hadn't isn't aren't won't wouldn't without denied denies deny refused refuses failed averted prevented avoided".split(' '),
);
const supposing: ReadonlySet<string> = new Set(
  'if could may might would should possible possibly potential alleged whether unless threatened threatens threaten urged urges urge demanded demands demand calls called calling call push pushing pushed seek seeks sought want wants wanted hope hopes hoped consider considering need needs discuss discussing mull feared fears propose proposed allow allows allowing timeline timelines timetable request requests'.split(' '),
);
const intending: ReadonlySet<string> = new Set(
  "will 'll shall won't plan plans planned planning due scheduled set agreed agrees pledged pledges vowed vows promised intends intend intended aims aimed ready prepares preparing going wo".split(' '),
);
/** Adjectives that put their noun into the future; `the future of the talks` does not. */
const coming: ReadonlySet<string> = new Set('upcoming next future forthcoming eventual coming'.split(' '));
/** What is announced to begin has not begun; whose death is announced has died. */
const beginnings: ReadonlySet<string> = new Set('resumption start beginning launch opening'.split(' '));
/** Verbs that say of a noun only that it takes place. */
const taking: ReadonlySet<string> = new Set(
  'hold holds held have begin began begins start started starts resume resumed resumes launch launched open opened conduct conducted carry stage staged take took make made continue continued lead attend host join be been'.split(' '),
);
const transparent: ReadonlySet<string> = new Set('related to be been a an the its their his her another more in out on of first second third'.split(' '));

/** The modality of the trigger `at`, a verb or a noun, inside its clause. */
export function modalityOf(tokens: readonly Token[], clause: TokenRange, at: number, form: 'verb' | 'noun'): Modality {
  if (isSaidToBeUntrue(tokens, clause)) return 'denied';
  const said = form === 'verb' ? verbModality(tokens, clause, at) : nounModality(tokens, clause, at);
  return said === 'happened' && isHeadlineFuture(tokens, clause, at) ? 'planned' : said;
}

/** `denied that`: what stands in the clause behind it did not happen, for who says so. */
const denials: ReadonlySet<string> = new Set('denied denies deny denying'.split(' '));

function isSaidToBeUntrue(tokens: readonly Token[], { from }: TokenRange): boolean {
  const that = tokens[from]?.lower === 'that' ? from : from - 1;
  return tokens[that]?.lower === 'that' && denials.has(tokens[that - 1]?.lower ?? '') && !/^(?:not|n't|never)$/.test(tokens[that - 2]?.lower ?? '');
}

/** Verbs whose `to` puts nothing into the future: what they speak of happens, or does not. */
const notAhead: ReadonlySet<string> = new Set('fail fails failed manage manages managed continue continues continued help helps helped start starts begin begins began cease ceases try tries tried struggle struggles due back able'.split(' '));

// `Ministers to meet`, `Lima to host talks`: a line without a full stop whose subject is followed by `to`.
function isHeadlineFuture(tokens: readonly Token[], clause: TokenRange, at: number): boolean {
  if (clause.from > 0 || /^[.!?]$/.test(tokens.at(-1)?.text ?? '.')) return false;
  const to = headlineTo(tokens, at);
  const subject = to === undefined ? [] : tokens.slice(0, to);
  if (subject.length === 0 || subject.length > 6 || subject.some(({ lower, kind }) => notAhead.has(lower) || (kind === 'punctuation' && lower !== '-'))) return false;
  // More lower-case words hold a verb: `Police use gas to end protest`.
  return subject.slice(1).filter(({ text }) => /^\p{Ll}/u.test(text)).length <= 1;
}

/** Tokens between `to` and the event: a verb that makes it take place, and adjectives. */
const toReach = 4;

function headlineTo(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - toReach); i--) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'to') return i === at - 1 || taking.has(tokens[i + 1]?.lower ?? '') || tokens[i + 1]?.lower === 'host' ? i : undefined;
    if (/(?:ed|ing)$/.test(word) || word === 'after' || word === 'over') return undefined;
  }
  return undefined;
}

// `the fire on 5 May killed`: the month supposes nothing.
function wordOf(token: Token | undefined): string {
  return token === undefined || token.text === 'May' ? '' : token.lower;
}

function verbModality(tokens: readonly Token[], clause: TokenRange, at: number): Modality {
  for (let i = at - 1; i >= Math.max(clause.from, at - 6); i--) {
    const word = wordOf(tokens[i]);
    if (denying.has(word)) return 'denied';
    if (supposing.has(word)) return 'hypothetical';
    if (intending.has(word) && (i >= at - 3 || tokens[i + 1]?.lower === 'to')) return 'planned';
    // A finite verb between: what stands before governs that one.
    if (/(?:ed|'s)$/.test(word)) break;
  }
  return tokens[clause.from]?.lower === 'if' ? 'hypothetical' : 'happened';
}

// The words of the noun's own phrase, then the verb that governs it and what governs that.
function nounModality(tokens: readonly Token[], clause: TokenRange, at: number): Modality {
  let governed = false;
  for (let i = at - 1; i >= Math.max(clause.from, at - 8); i--) {
    const word = wordOf(tokens[i]);
    if (word === ',') break;
    if (word === 'no' && i >= at - 2) return 'denied';
    if (word === 'out' && /^rul(?:ed?|es|ing)$/.test(wordOf(tokens[i - 1]))) return 'denied';
    if (denying.has(word) && (i >= at - 2 || governed)) return 'denied';
    if (supposing.has(word)) return 'hypothetical';
    if (coming.has(word) && tokens[i + 1]?.lower !== 'of' && i >= at - 4) return 'planned';
    if (word === 'announcement' && isAboutBeginning(tokens, i)) return 'planned';
    if (word === 'due' && tokens[i + 1]?.lower === 'to') break;
    if (intending.has(word) && (governed || i >= at - 4)) return 'planned';
    if (taking.has(word)) governed = true;
    else if (!transparent.has(word) && /(?:ed|ing)$/.test(word)) break;
  }
  return followingModality(tokens, clause, at);
}

// `the announcement of the return of the ferries`.
function isAboutBeginning(tokens: readonly Token[], at: number): boolean {
  const [of, the, noun] = [1, 2, 3].map((i) => tokens[at + i]?.lower ?? '');
  return of === 'of' && beginnings.has((the === 'the' || the === 'a' ? noun : the) ?? '');
}

/** What was kept from happening. */
const kept: ReadonlySet<string> = new Set('averted prevented foiled thwarted avoided cancelled canceled aborted'.split(' '));
const isPassive = /^(?:was|were|been|being|is|are)$/;

// `talks will take place`, `the strike did not happen`, `the withdrawal would`.
function followingModality(tokens: readonly Token[], clause: TokenRange, at: number): Modality {
  for (let i = at + 1; i < Math.min(clause.to, at + 4); i++) {
    const word = wordOf(tokens[i]);
    if (word === 'will' || word === 'due' || word === 'scheduled') return 'planned';
    if (word === 'would' || word === 'could' || word === 'may' || word === 'might') return 'hypothetical';
    if (word === 'not' || (kept.has(word) && isPassive.test(wordOf(tokens[i - 1])))) return 'denied';
    if (word === 'to' && i === at + 1 && tokens[i + 1]?.lower === 'take') return 'planned';
  }
  return 'happened';
}
