/**
 * The phrases of a sentence that number an occurrence: `the fifth annual Harbour Festival`, `Dahl's fourth title
 * defence`, `whose third round`. It must not know what is told of the occurrence.
 */
import type { Span } from '../../../../base/span.ts';
import { stem } from '../../../../recognise/events/stem.ts';
import { fold } from '../../../../text/fold.ts';
import { countedAs, countedWith, headOf } from './heads.ts';
import type { Counted } from './heads.ts';
import { ordinalNumber, ordinalValue } from './number.ts';

/** A numbered occurrence of a series, by the words of one phrase. */
export interface NumberedPhrase extends Span {
  readonly number: number;
  /** The noun that is counted: `round`. */
  readonly head: string;
  readonly kind: Counted;
  /** The series in small letters: `round of talks`. */
  readonly series: string;
  /** Stems of the words that tell the series from others of its noun. */
  readonly of: readonly string[];
  /** How a feat is counted: `straight`, `career`. */
  readonly mode?: string;
  readonly place?: string;
  readonly isNamed: boolean;
  /** The word in front of the number: `the`, `its`, `whose`. */
  readonly lead: string;
}

const numbered = new RegExp(`(?<![\\p{L}\\d.,$£€-]|\\b(?:one|two|three)[ -])(?<number>${ordinalNumber})(?![\\p{L}\\d])`, 'giu');
/** Words of a phrase that are read behind a number at most. */
const REACH = 6;
const word = /^[ -](?<word>\p{L}[\p{L}'’]{0,24}(?:-\p{L}[\p{L}'’]{0,20})?)/u;
const ended = /^(?:of|for|in|at|as|to|on|by|with|from|and|or|but|that|which|who|whose|after|before|between|against|over|under|since|until|is|are|was|were|be|been|has|have|had|will|would|could|may|might|can|the|a|an|his|her|its|their|our|my|this|than|when|while|not|it|he|she|they|there|here|said|says|time|place|half|lady|person|world|third|two|three|more|most|\p{L}{2,}(?:est|ly))$/iu;

/** The phrases of one sentence, in reading order; a noun that it numbers twice is left out, for the two are told apart on purpose. */
export function numberedPhrases(said: string): readonly NumberedPhrase[] {
  const found = [...said.matchAll(numbered)].flatMap((match) => phraseAt(said, match.index, match.groups?.number ?? '') ?? []);
  return found.filter(({ head }, at) => found.every((other, n) => n === at || other.head !== head));
}

interface Word extends Span {
  readonly text: string;
}

function phraseAt(said: string, start: number, written: string): NumberedPhrase | undefined {
  const run = wordsFrom(said, start + written.length);
  const at = run.findLastIndex(({ text }) => countedAs(text.toLowerCase()) !== undefined);
  const counted = run[at];
  if (counted === undefined) return undefined;
  const before = run.slice(0, at).map(({ text }) => text);
  const tail = tailOf(said, counted.end, counted.text.toLowerCase());
  const lead = leadOf(said, start);
  const behindComma = lead.word === 'whose' ? /(\p{L}{3,20}), whose $/u.exec(said.slice(Math.max(0, start - 32), start))?.[1] : undefined;
  const own = before.filter((one) => !idle.test(one));
  const tails = behindComma === undefined ? tail.words : [behindComma];
  const words = [...new Set([...own, ...tails, ...lead.owner].filter((one) => !counting.test(one) && !idle.test(one)).map(stemOf))].filter((one) => one.length > 2);
  const head = headOf(counted.text.toLowerCase());
  const kind = countedWith(head, words);
  const mode = before.find((one) => counting.test(one)) ?? tail.mode;
  const end = behindComma === undefined ? tail.end : counted.end;
  const name = [...own.filter((one) => !counting.test(one)), head].join(' ');
  return kind === undefined
    ? undefined
    : {
        start,
        end,
        number: ordinalValue(written),
        head,
        kind,
        series: `${name}${tails.length === 0 ? '' : ` of ${tails.join(' ')}`}`.toLowerCase(),
        of: words,
        ...(mode === undefined ? {} : { mode: modeOf(mode) }),
        ...(tail.place === undefined ? {} : { place: tail.place }),
        isNamed: tail.place !== undefined || [...own, ...tails].some((one) => /^\p{Lu}/u.test(one)),
        lead: lead.word,
      };
}

/** How feats are counted. */
const counting = /^(?:straight|consecutive|successive|career|season|competitive)$/i;
/** Words that tell no series from another. */
const idle = /^(?:annual|final|plenary|and|overall|regular|official|major|historic|record|new|latest|ever|such)$/i;

function modeOf(words: string): string {
  return /^(?:straight|consecutive|successive)$/i.test(words) ? 'straight' : words.toLowerCase();
}

/** The folded stem by which words of series are compared. */
export function stemOf(text: string): string {
  return stem(fold(text).replace(/'s?$/, ''));
}

function wordsFrom(said: string, from: number): readonly Word[] {
  const run: Word[] = [];
  let at = from;
  while (run.length < REACH) {
    const text = word.exec(said.slice(at, at + 60))?.groups?.word;
    if (text === undefined || ended.test(text) || /['’]s$/.test(text)) break;
    run.push({ start: at + 1, end: at + 1 + text.length, text });
    at += 1 + text.length;
  }
  return run;
}

/** Words at which the name of a series ends. */
const behind = /^(?:\p{L}+ed|was|were|is|are|has|had|have|will|would|could|may|can|to|on|at|by|for|from|with|and|or|but|that|which|who|whose|after|before|between|begins?|began|ends?|opens?|starts?|takes?|took|held|cost|costs|said|under|over|when|while|since|until|as|there|here|this|last|next|into|if|not|puts?|takes|makes?|made|gives?|gave|means|leaves|left|comes?|came|goes|went|keeps?|kept|sees|shows?|drew|draws|won|wins|lost|runs|ran|saw|met|sat|brought|brings|lasts|let)$/iu;
/** Nouns behind which the name of a series is over: `talks useful`. */
const closing = /^(?:talks|negotiations|consultations|discussions|voting|elections|sanctions|hearings|matches|games)$/i;
const joint = /^ (?<joint>of|for|as|in|at) (?:(?:the|an?|its|their|his|her) )?(?=\p{L})/u;

interface Tail {
  readonly words: readonly string[];
  readonly end: number;
  readonly place?: string;
  readonly mode?: string;
}

// `of the peace talks in Oslo`: the words of the series, and the place where it is held.
function tailOf(said: string, from: number, head: string): Tail {
  const opened = joint.exec(said.slice(from, from + 40));
  if (opened === null || !(opened.groups?.joint === 'of' || opened.groups?.joint === 'for' || head === 'term' || opened.groups?.joint === 'in')) return { words: [], end: from };
  const run: Word[] = [];
  let at = from + opened[0].length - 1;
  while (run.length < REACH) {
    const text = word.exec(said.slice(at, at + 60))?.groups?.word;
    if (text === undefined || (run.length > 0 && (behind.test(text) || text === 'in' || closing.test(run.at(-1)?.text ?? '')))) break;
    run.push({ start: at + 1, end: at + 1 + text.length, text });
    at += 1 + text.length;
  }
  const place = opened.groups?.joint === 'in' ? run[0]?.text : /^ in (?:the )?(?<place>\p{Lu}[\p{L}'’-]{1,20})/u.exec(said.slice(at, at + 40))?.groups?.place;
  const words = opened.groups?.joint === 'in' ? [] : run.map(({ text }) => text);
  const isPlace = place !== undefined && /^\p{Lu}/u.test(place) && !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(place);
  const mode = /^(?:season|year|career|campaign|month|week|tour)$/i.test(words[0] ?? '') ? words[0] : undefined;
  const end = opened.groups?.joint === 'in' ? (isPlace ? (run[0]?.end ?? from) : from) : mode === undefined ? (run.at(-1)?.end ?? from) : from;
  return { words: mode === undefined ? words : [], end, ...(isPlace ? { place: fold(place) } : {}), ...(mode === undefined ? {} : { mode: `of ${mode}` }) };
}

// `Dahl's fourth`, `the fourth`: the word in front, and whose it is.
function leadOf(said: string, start: number): { readonly word: string; readonly owner: readonly string[] } {
  const before = said.slice(Math.max(0, start - 30), start);
  const owner = /(?<owner>\p{L}[\p{L}-]{2,20})['’]s? $/u.exec(before)?.groups?.owner;
  return { word: (/(?<lead>\p{L}+) $/u.exec(before)?.groups?.lead ?? '').toLowerCase(), owner: owner === undefined ? [] : [owner] };
}
