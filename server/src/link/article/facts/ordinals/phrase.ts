/**
 * The phrases of a sentence that number an occurrence: `the fifth annual Harbour Festival`, `Dahl's fourth title
 * defence`, `whose third round`. It must not know what is told of the occurrence.
 */
import { monthNames } from '../../../../base/calendar-words.ts';
import { cardinalsFrom, ordinalNumber, ordinalValue } from '../../../../base/number-words.ts';
import type { Span } from '../../../../base/span.ts';
import { stem } from '../../../../recognise/events/stem.ts';
import { fold } from '../../../../text/fold.ts';
import { countedAs, countedWith, headOf } from './heads.ts';
import type { Counted } from './heads.ts';

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

const numbered = new RegExp(`(?<![\\p{L}\\d.,$£€-]|\\b(?:${cardinalsFrom(1, 3)})[ -])(?<number>${ordinalNumber})(?![\\p{L}\\d])`, 'giu');
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
  const lead = leadOf(said, start);
  const at = headIn(run, said, start + written.length, lead);
  const counted = run[at];
  if (counted === undefined) return ellipsis(said, start, written);
  const before = run.slice(0, at).map(({ text }) => text);
  const tail = tailOf(said, counted.end, counted.text.toLowerCase());
  const behindComma = lead.word === 'whose' ? /(\p{L}{3,20}), whose $/u.exec(said.slice(Math.max(0, start - 32), start))?.[1] : undefined;
  const own = before.filter((one) => !idle.test(one));
  const tails = behindComma === undefined ? tail.words : [behindComma];
  const head = headOf(counted.text.toLowerCase());
  const isListed = countedAs(head) !== undefined;
  const scope = head === 'term' ? {} : scopeOf(said, tails.length > 0 && behindComma === undefined ? tail.end : counted.end);
  const words = seriesStems([...own, ...tails, ...lead.owner, ...(scope.aim === undefined ? [] : [scope.aim])]);
  const kind = isListed ? countedWith(head, words) : 'feat';
  const mode = before.find((one) => counting.test(one)) ?? tail.mode ?? (kind === 'series' || kind === 'person' ? undefined : scope.mode);
  const name = [...own.filter((one) => !counting.test(one)), head].join(' ');
  return kind === undefined
    ? undefined
    : {
        start,
        end: behindComma === undefined ? tail.end : counted.end,
        number: ordinalValue(written),
        head,
        kind,
        series: `${name}${tails.length === 0 ? '' : ` of ${tails.join(' ')}`}`.toLowerCase(),
        of: words,
        ...(mode === undefined ? {} : { mode: modeOf(mode) }),
        ...(tail.place === undefined ? {} : { place: tail.place }),
        isNamed: tail.place !== undefined || !isListed || [...own, ...tails].some((one) => /^\p{Lu}/u.test(one)),
        lead: lead.word,
      };
}

function seriesStems(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((one) => !counting.test(one) && !idle.test(one)).map(foldedStem))].filter((one) => one.length > 2);
}

/** Whose count a name without a noun of its own is: `her third Golden Oar`, `a fourth Oscar`. */
const ownLead = /^(?:his|her|their|its|a|an)$/;

// The noun that is counted: one of the list, or the last word of a name that somebody adds to.
function headIn(run: readonly Word[], said: string, from: number, lead: ReturnType<typeof leadOf>): number {
  const listed = run.findLastIndex(({ text }) => countedAs(text.toLowerCase()) !== undefined);
  const isWithin = [run[listed], run[listed + 1]].every((one) => one !== undefined && /^\p{Lu}\p{Ll}{2}/u.test(one.text));
  if (listed >= 0 && !isWithin) return listed;
  if (/^ time\b/.test(said.slice(from, from + 6))) return -1;
  const named = run.findIndex(({ text }) => !/^\p{Lu}\p{Ll}{2}/u.test(text));
  const last = (named < 0 ? run.length : named) - 1;
  const end = run[last]?.end ?? 0;
  const isOwn = ownLead.test(lead.word) || lead.owner.length > 0 || / for \p{Lu}/u.test(said.slice(end, end + 6));
  return isOwn && named !== 0 ? last : listed;
}

/** `Sunday's race was the seventh of the season`: the noun stands before the number. */
const elliptic = /(?<!\p{L})(?<head>\p{Ll}{3,14})(?:,| (?:was|is|will be|became)) the $/u;
/** `The strike at Skerry Lines that began on Monday is the third in a year`. */
const ellipticAfar = /(?:^|[.!?] )(?:The|Sunday['’]s|Monday['’]s) (?:\p{Ll}[\p{Ll}-]{2,14} )?(?<head>\p{Ll}{3,14}) (?:at|in|of|by|on|against|that|which) [^.;:“”]{2,80}? (?:was|is|will be|became|marked|marks) the $/u;
/** `for the third time` */
const timely = /\b(?:for (?:the|an?)|the) $/;

function ellipsis(said: string, start: number, written: string): NumberedPhrase | undefined {
  const end = start + written.length;
  const times = timely.test(said.slice(Math.max(0, start - 8), start)) ? /^ (?:(?<mode>straight|successive|consecutive) )?time\b/.exec(said.slice(end, end + 24)) : null;
  const behind = times === null ? end : end + times[0].length;
  const head = times === null ? (elliptic.exec(said.slice(Math.max(0, start - 40), start)) ?? (start < 140 ? ellipticAfar.exec(said.slice(0, start)) : null))?.groups?.head : 'time';
  const kind = head === undefined ? undefined : countedAs(head);
  if (head === undefined || kind === undefined || kind === 'person' || (times === null && kind === 'series')) return undefined;
  const { mode, aim } = scopeOf(said, behind);
  if (times === null && mode === undefined) return undefined;
  const series = times?.groups?.mode === undefined ? mode : 'straight';
  return { start, end: behind, number: ordinalValue(written), head: headOf(head), kind, series: headOf(head), of: seriesStems(aim === undefined ? [] : [aim]), ...(series === undefined ? {} : { mode: series }), isNamed: false, lead: 'the' };
}

/** How feats are counted. */
const counting = /^(?:straight|consecutive|successive|career|season|competitive)$/i;
/** Words that tell no series from another. */
const idle = /^(?:[a-z]+-(?:year|month|week|day)|annual|final|plenary|and|overall|regular|official|major|historic|record|new|latest|ever|such)$/i;

function modeOf(words: string): string {
  return /^(?:straight|consecutive|successive)$/i.test(words) ? 'straight' : words.toLowerCase();
}

/** The folded stem by which words of series are compared. */
export function foldedStem(text: string): string {
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
const determiner = /^(?:an?|the|his|her|its|their)$/i;
/** Nouns behind which the name of a series is over: `talks useful`. */
const closing = /^(?:talks|negotiations|consultations|discussions|voting|elections|sanctions|hearings|matches|games)$/i;
const joint = /^ (?<joint>of|for|as|in|at) (?:(?:the|an?|its|their|his|her) )?(?=\p{L})/u;

/** From when on, or within which time, something is counted: `the third election in two years`. */
const scoped = new RegExp(
  `^ (?<scope>(?:in|within) (?:(?:the (?:last|past)|less than|just|under|as many) )?(?:an?|${cardinalsFrom(1, 10)}|\\d{1,2}) (?:year|month|week|day|decade|hour)s?` +
    '|this (?:year|month|week|season|decade)|of (?:the|this|his|her|their|its) (?:year|month|week|season|series|tournament|campaign|tour|summer|winter|day|night)|in a row)\\b',
);
/** Where or at whom something is aimed, up to that: `attack on the embassy this year`. */
const aimed = /^ (?:on|at|against|in|to hit|to strike) (?:the )?(?<aim>\p{L}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2})(?= )/u;

function scopeOf(said: string, from: number): { readonly mode?: string; readonly aim?: string } {
  const aim = aimed.exec(said.slice(from, from + 70));
  const own = scoped.exec(said.slice(from, from + 40))?.groups?.scope;
  const mode = own ?? (aim === null ? undefined : scoped.exec(said.slice(from + aim[0].length, from + aim[0].length + 40))?.groups?.scope);
  const isAimed = own === undefined && mode !== undefined && aim?.groups?.aim !== undefined;
  return { ...(mode === undefined ? {} : { mode: mode === 'in a row' ? 'straight' : mode.toLowerCase().replace(/\b(?:the|this|his|her|their|its) /, '') }), ...(isAimed ? { aim: aim.groups?.aim ?? '' } : {}) };
}

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
    // `of the union elect a leader`: a verb stands before an article.
    if (text !== undefined && run.length > 0 && determiner.test(text)) run.pop();
    if (text === undefined || determiner.test(text) || (run.length > 0 && (behind.test(text) || text === 'in' || closing.test(run.at(-1)?.text ?? '')))) break;
    run.push({ start: at + 1, end: at + 1 + text.length, text });
    at += 1 + text.length;
  }
  const place = opened.groups?.joint === 'in' ? run[0]?.text : /^ in (?:the )?(?<place>\p{Lu}[\p{L}'’-]{1,20})/u.exec(said.slice(at, at + 40))?.groups?.place;
  const words = opened.groups?.joint === 'in' ? [] : run.map(({ text }) => text);
  const isPlace = place !== undefined && /^\p{Lu}/u.test(place) && !monthNames.includes(place);
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
