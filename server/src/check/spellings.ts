/**
 * How one person's name is written, word by word: which spellings of the given name and of the surname there
 * are, how often and where. It must not know which of them is right.
 */
import type { Span } from '../base/span.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { fold } from '../text/fold.ts';
import { compareWords } from '../link/person-name.ts';

/** A name as a mention writes it, at its place. */
export interface WrittenName extends Span {
  readonly path: ArticlePath;
  readonly text: string;
}

/** A word of a name at its place. */
export interface WrittenWord extends Span {
  readonly path: ArticlePath;
  readonly text: string;
}

/** One spelling of a word and everywhere it is written so. */
export interface Spelling {
  /** Folded, without dots and apostrophes. */
  readonly folded: string;
  readonly places: readonly WrittenWord[];
  /** How many articles have it. */
  readonly articles: number;
  /** Whether it ever stands in a full name; a surname alone may be somebody else's. */
  readonly full: boolean;
}

/** Spellings of the given name and of the surname, most used first. */
export interface NameSpellings {
  readonly given: readonly Spelling[];
  readonly surname: readonly Spelling[];
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Collects the spellings of names that are one person's. Initials and words of two letters are no spellings. */
export function spellingsOf(names: readonly WrittenName[]): NameSpellings {
  const given = new Map<string, Places>();
  const surname = new Map<string, Places>();
  for (const name of names) {
    const words = wordsOf(name).filter(({ folded }) => !suffixes.has(folded));
    const [first, last] = [words[0], words.at(-1)];
    const full = words.length > 1;
    if (last !== undefined) add(surname, last, full);
    if (first !== undefined && full) add(given, first, full);
  }
  return { given: listed(given), surname: listed(surname) };
}

interface FoldedWord extends WrittenWord {
  readonly folded: string;
}

function wordsOf({ path, text, start }: WrittenName): readonly FoldedWord[] {
  return [...text.matchAll(/[^\s"“”()-]+/g)].map((match) => ({
    path,
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
    folded: fold(match[0]).replace(/[.']/g, ''),
  }));
}

interface Places {
  readonly places: WrittenWord[];
  full: boolean;
}

function add(spellings: Map<string, Places>, { folded, ...word }: FoldedWord, full: boolean): void {
  if (folded.length < 3 || /\d/.test(folded)) return;
  const known = spellings.get(folded) ?? { places: [], full: false };
  known.places.push(word);
  known.full ||= full;
  spellings.set(folded, known);
}

function listed(spellings: ReadonlyMap<string, Places>): readonly Spelling[] {
  return [...spellings]
    .map(([folded, { places, full }]) => ({ folded, places, full, articles: new Set(places.map(({ path }) => path)).size }))
    .sort((a, b) => compareUse(b, a) || (a.folded < b.folded ? -1 : 1));
}

/** Positive when `a` is used more than `b`: by more articles, or by as many and more often. */
export function compareUse(a: Spelling, b: Spelling): number {
  return a.articles - b.articles || a.places.length - b.places.length;
}

/** How two spellings differ: one slip of the hand, or two ways of writing one sound; undefined for neither. */
export type Difference = 'slip' | 'variant' | undefined;

/** How two folded spellings of one word differ. A plural or a lost possessive is no difference of spelling. */
export function differenceOf(a: string, b: string): Difference {
  if (a === b || `${a}s` === b || a === `${b}s`) return undefined;
  const likeness = compareWords(a, b);
  if (likeness === 'variant') return 'variant';
  if (likeness !== 'slip') return undefined;
  return Math.min(a.length, b.length) >= 4 && isOneSlip(a, b) && !isLetterOfTaste(a, b) ? 'slip' : 'variant';
}

/** Consonants that languages and their transliterations exchange: `Igor` and `Ihor`, `Said` and `Sayid`. */
const exchanged = new Set(['gh', 'gk', 'ck', 'jy', 'iy', 'vw', 'uw', 'sz', 'dt', 'bp', 'fv', 'sx', 'ij']);

// Hands seldom slip at the first letter (`Giannis`, `Yiannis`), and some letters are exchanged on purpose.
function isLetterOfTaste(a: string, b: string): boolean {
  if (a.charAt(0) !== b.charAt(0)) return true;
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b.charAt(i));
  return a.slice(at + 1) === b.slice(at + 1) && exchanged.has([a.charAt(at), b.charAt(at)].sort().join(''));
}

/** Whether one letter more, less or other, or two neighbours changed over, makes one of the other (Damerau 1964). */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
