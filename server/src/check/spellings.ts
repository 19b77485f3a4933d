/**
 * How one person's name is written, word by word: which spellings of the given name and of the surname there
 * are, how often, and where in the article at hand. It must not know which of them is right.
 */
import type { Span } from '../base/span.ts';
import type { NamedSpan, Tally, Writing } from '../link/corpus/corpus.ts';
import { fold } from '../text/fold.ts';
import { compareWords } from '../link/person-name.ts';

/** One spelling of a word and how much it is written. */
export interface Spelling {
  /** Folded, without dots and apostrophes. */
  readonly folded: string;
  /** The way of writing it that is used most. */
  readonly text: string;
  /** Where this article writes it, in the order of the names. */
  readonly here: readonly NamedSpan[];
  /** How many other articles write it, and how often. */
  readonly elsewhere: { readonly articles: number; readonly mentions: number };
  /** Whether it ever stands in a full name; a surname alone may be somebody else's. */
  readonly full: boolean;
  /** By what the other articles' items are found. */
  readonly writings: readonly Writing[];
}

/** Spellings of the given name and of the surname, most used first. */
export interface NameSpellings {
  readonly given: readonly Spelling[];
  /** The name behind the first one, of names of three words or more. */
  readonly middle: readonly Spelling[];
  readonly surname: readonly Spelling[];
}

/** Which word of a name. */
export type NamePart = keyof NameSpellings;

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Collects the spellings of names that are one person's: those of this article, and what other articles say. Initials and words of two letters are no spellings. */
export function spellingsOf(here: readonly NamedSpan[], elsewhere: readonly Tally[]): NameSpellings {
  return { given: spellingsIn('given', here, elsewhere), middle: spellingsIn('middle', here, elsewhere), surname: spellingsIn('surname', here, elsewhere) };
}

/** The word of a name that is this part of it; undefined where it has none that can be compared. */
export function wordIn(name: NamedSpan, part: NamePart): FoldedWord | undefined {
  const words = placedWords(name).filter(({ folded }) => !suffixes.has(folded));
  const word = part === 'surname' ? words.at(-1) : part === 'middle' ? words.slice(1, -1)[0] : words.length > 1 ? words[0] : undefined;
  return word === undefined || word.folded.length < 3 || /\d/.test(word.folded) ? undefined : { ...word, full: words.length > 1 };
}

/** A word of a name at its place. */
export interface FoldedWord extends Span {
  readonly text: string;
  readonly folded: string;
  /** Whether it stands in a full name. */
  readonly full: boolean;
}

function placedWords({ text, start }: NamedSpan): readonly Omit<FoldedWord, 'full'>[] {
  return [...text.matchAll(/[^\s"“”(),;-]+/g)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
    folded: fold(match[0]).replace(/[.']/g, ''),
  }));
}

function spellingsIn(part: NamePart, here: readonly NamedSpan[], elsewhere: readonly Tally[]): readonly Spelling[] {
  const uses = new Map<string, Use>();
  for (const name of here) {
    const word = wordIn(name, part);
    if (word === undefined) continue;
    const use = note(uses, word, 1);
    use.here.push({ start: word.start, end: word.end, text: word.text });
  }
  for (const tally of elsewhere) countForm(part, tally, uses);
  return [...uses].map(([folded, use]) => spellingOf(folded, use)).sort((a, b) => compareUse(b, a) || (a.folded < b.folded ? -1 : 1));
}

interface Use {
  readonly here: NamedSpan[];
  readonly texts: Map<string, number>;
  readonly writings: Writing[];
  articles: number;
  mentions: number;
  full: boolean;
}

function note(uses: Map<string, Use>, { folded, text, full }: FoldedWord, mentions: number): Use {
  const use = uses.get(folded) ?? { here: [], texts: new Map(), writings: [], articles: 0, mentions: 0, full: false };
  uses.set(folded, use);
  use.texts.set(text, (use.texts.get(text) ?? 0) + mentions);
  use.full ||= full;
  return use;
}

// An article may write a word in several ways of the name: the way that most articles have counts them.
function countForm(part: NamePart, { form, spellings }: Tally, uses: Map<string, Use>): void {
  const articles = new Map<Use, number>();
  for (const { text, items, mentions } of spellings) {
    const word = mentions === 0 ? undefined : wordIn({ text, start: 0, end: text.length }, part);
    if (word === undefined) continue;
    const use = note(uses, word, mentions);
    use.mentions += mentions;
    use.writings.push({ form: form.id, text });
    articles.set(use, Math.max(items, articles.get(use) ?? 0));
  }
  for (const [use, items] of articles) use.articles += items;
}

function spellingOf(folded: string, { here, texts, writings, articles, mentions, full }: Use): Spelling {
  const [usual] = [...texts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return { folded, text: usual?.[0] ?? folded, here, elsewhere: { articles, mentions }, full, writings };
}

/** Positive when `a` is used more than `b`: by more articles, or by as many and more often. */
export function compareUse(a: Spelling, b: Spelling): number {
  return articlesOf(a) - articlesOf(b) || mentionsOf(a) - mentionsOf(b);
}

/** How often a spelling is written, here and elsewhere. */
export function mentionsOf({ here, elsewhere }: Spelling): number {
  return here.length + elsewhere.mentions;
}

function articlesOf({ here, elsewhere }: Spelling): number {
  return Math.min(here.length, 1) + elsewhere.articles;
}

/** How two spellings differ: one slip of the hand, or two ways of writing one sound; undefined for neither. */
export type Difference = 'slip' | 'variant' | undefined;

/** How two folded spellings of one word differ. A plural or a lost possessive is no difference of spelling. */
export function differenceOf(a: string, b: string): Difference {
  if (a === b || `${a}s` === b || a === `${b}s` || isHouseStyle(a, b)) return undefined;
  const likeness = compareWords(a, b);
  if (likeness === 'variant') return 'variant';
  if (likeness !== 'slip') return undefined;
  return Math.min(a.length, b.length) >= 4 && isOneSlip(a, b) && !isLetterOfTaste(a, b) ? 'slip' : 'variant';
}

/** Whether the words are one by the spellings of two countries: `Advisers` and `Advisors`, `Centre` and `Center`, `Organisation`, `Labour`, `Defence`. Folded words. */
export function isHouseStyle(a: string, b: string): boolean {
  return american(a) === american(b);
}

function american(word: string): string {
  return word
    .replace(/(advis|protest|impost|convey|convert)er(?=s?$)/, '$1or')
    .replace(/our(?=s?$|ite|ed$)/, 'or')
    .replace(/is(?=ation|ed$|ing$|er$|ers$|e$)/, 'iz')
    .replace(/ence(?=s?$)/, 'ense')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/ogue$/, 'og')
    .replace(/mme(?=s?$)/, 'm')
    .replace('grey', 'gray');
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
