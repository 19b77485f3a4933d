/**
 * A word of a name that is one slip away from a word that is written more: in the article, else in articles that
 * tell of the same things. Rests on the name-words facts alone, so that a slip is found though nobody recognised the
 * misspelt name. It must not know who is who.
 */
import type { Article } from '../../link/article/article.ts';
import type { NameWord } from '../../link/article/facts/fact.ts';
import type { CorpusReader, FactItem } from '../../link/corpus/corpus.ts';
import { slipKeys, spellingKeys } from '../../link/corpus/word-keys.ts';
import { compareWords } from '../../link/person-name.ts';
import type { RawFinding, RelatedPlace } from '../rule.ts';
import { isHouseStyle, isOneSlip } from '../spellings.ts';
import { SlipIndex } from './slip-index.ts';

/** What is needed of the article and the corpus. */
interface Desk {
  readonly path: string;
  readonly article: Article;
  readonly corpus: CorpusReader;
}

/** Letters that a word has at least to be taken for a slip of another by itself, and beside a shared name. */
const [ALONE, TOGETHER] = [5, 4];

/** Unknown words of one article that other articles are asked for, and articles that are read for each. */
const [ASKED, READ] = [30, 16];

/** Words that lists hold, and that may be another word's slip (`East Cost`), asked for in the same way. */
const ASKED_LISTED = 12;

/** A spelling that the article keeps to this often is a choice more than a slip. */
const SETTLED = 3;

/** How many other places a finding shows. */
const SHOWN = 5;

/** The findings of words that are one slip off. */
export async function slipDrift(desk: Desk): Promise<readonly RawFinding[]> {
  const words = nameWordsIn(desk.article);
  const near = new SlipIndex(words, ({ folded }) => folded);
  const findings: RawFinding[] = [];
  const open: NameWord[] = [];
  const listed: NameWord[] = [];
  for (const word of words) {
    const meant = bestOf(word, near.near(word.folded));
    if (meant !== undefined) findings.push(slipHere(word, meant, desk.path));
    else if (!word.known) open.push(word);
    else if (word.company.length > 0 && word.places.length < SETTLED) listed.push(word);
  }
  for (const word of [...open.slice(0, ASKED), ...listed.slice(0, ASKED_LISTED)]) findings.push(...(await slipElsewhere(word, words, desk)));
  return findings;
}

/** Whether lists of names and words hold a word of the article's names. */
export function knownWords(article: Article): (folded: string) => boolean {
  const known = new Set(nameWordsIn(article).filter((word) => word.known).map(({ folded }) => folded));
  return (folded) => known.has(folded);
}

function nameWordsIn({ facts }: Article): readonly NameWord[] {
  return facts.flatMap((fact) => (fact.attribute === 'name-words' ? fact.value.words : []));
}

// Of those that are written as often the one that the article writes first.
function bestOf(word: NameWord, near: ReadonlySet<NameWord>): NameWord | undefined {
  const meant = [...near].filter((other) => isUsedMore(other, word) && isMeant(word, other));
  return meant.sort((a, b) => b.places.length - a.places.length || (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0))[0];
}

/** Letters from which an unknown word is another's slip though both are written as often. */
const LONG = 7;

function isUsedMore(other: NameWord, word: NameWord): boolean {
  const more = other.places.length - word.places.length;
  return more > 0 || (more === 0 && !word.known && other.known && Math.min(word.folded.length, other.folded.length) >= LONG);
}

/** Whether `word` is likely `other` misspelt; use is the caller's concern. */
function isMeant(word: NameWord, other: NameWord): boolean {
  const [a, b] = [word.folded, other.folded];
  if (Math.min(a.length, b.length) < TOGETHER || !isOneSlip(a, b) || isDerived(a, b) || isHouseStyle(a, b)) return false;
  // `Liga12` became `Liga14`; `Expresión` is another language's word.
  if (/\d/.test(a + b) || isForeign(word, other)) return false;
  const together = shareCompany(word, other);
  if (!together && isLonger(a, b)) return false;
  if (word.known) return together && Math.max(a.length, b.length) >= ALONE;
  if (together) return true;
  return Math.max(a.length, b.length) >= ALONE && (word.company.length === 0 || other.known);
}

// Accents that the other spelling has none of, and another letter besides.
function isForeign({ text }: NameWord, other: NameWord): boolean {
  return /[^\x00-\x7F’]/.test(text) && !/[^\x00-\x7F’]/.test(other.text);
}

function shareCompany(word: NameWord, other: NameWord): boolean {
  return word.company.some((name) => other.company.includes(name));
}

// `Korea` and `Korean`, `Iraq` and `Iraqi`, `Ivanov` and `Ivanova`, `Hansen` and `Hansens`, `Petes` and `Peter`.
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length === short.length) return a.slice(0, -1) === b.slice(0, -1) && ((/^(?:.{3,})(?:o|a|e|y|i)$/.test(a) && /[oaeyi]$/.test(b)) || a.endsWith('s') !== b.endsWith('s'));
  return long.startsWith(short) && /[snaiy]$/.test(long);
}

// `Vincente` and `Vincent`, `Juliano` and `Julian`: names of their own, unless the rest of the name is the same.
function isLonger(a: string, b: string): boolean {
  return /^[eo]$/.test(a.startsWith(b) ? a.slice(b.length) : b.startsWith(a) ? b.slice(a.length) : '');
}

// In one article: likely a slip, unless both sound alike and no list knows the one that is used more.
function slipHere(word: NameWord, meant: NameWord, path: string): RawFinding {
  const isTaste = word.known || (!meant.known && compareWords(word.folded, meant.folded) === 'variant') || word.places.length >= SETTLED;
  // Of two that are written as often either may be right.
  const isDoubtful = (word.company.length > 0 && !shareCompany(word, meant)) || word.places.length === meant.places.length;
  const places = meant.places.slice(0, SHOWN).map((place): RelatedPlace => ({ path, ...place, message: `written “${meant.text}” here` }));
  const count = meant.places.length;
  const other = count === 1 ? 'one other place here' : `${count} other places here`;
  return {
    ...firstOf(word),
    message: isTaste ? `“${word.text}” is also spelt “${meant.text}” (${other}).` : `“${word.text}” is spelt “${meant.text}” in ${other}: likely a slip.`,
    ...(isTaste || isDoubtful ? { severity: 'information' as const } : {}),
    related: places,
    fixes: [
      replacing(`Write “${meant.text}” in this article, as ${count === 1 ? 'one other place does' : `${count} other places do`}`, word, meant.text, path),
      replacing(`Write “${word.text}” everywhere in this article, as ${word.places.length === 1 ? 'one place does' : `${word.places.length} places do`}`, meant, word.text, path),
    ],
  };
}

interface Use {
  readonly meant: NameWord;
  readonly places: RelatedPlace[];
  articles: number;
  together: boolean;
  /** Whether only articles tell it that share few names. */
  isNear: boolean;
}

async function slipElsewhere(word: NameWord, words: readonly NameWord[], { path, corpus }: Desk): Promise<readonly RawFinding[]> {
  // What is too short to be found by itself cannot be counted: the other may be the seldom one.
  if (spellingKeys(word.folded).length === 0) return [];
  const items = (await corpus.lookup(slipKeys(word.folded), READ)).filter((item): item is FactItem => item.kind === 'fact' && item.path !== path);
  const uses = new Map<string, Use>();
  const read: string[] = [];
  let same = 0;
  for (const item of items) {
    const told = 'words' in item.value && typeof item.value.words !== 'string' ? item.value.words : [];
    if (told.some(({ folded }) => folded === word.folded)) same++;
    const near = told.filter(({ folded }) => isOneSlip(word.folded, folded));
    if (near.length === 0) continue;
    read.push(item.path);
    const story = storyOf(word, words, told);
    for (const meant of near) if (story === 'same' ? isMeant(word, meant) : story === 'near' && isPlain(word, meant)) note(uses, meant, item.path, shareCompany(word, meant), story === 'near');
  }
  // Whether two articles tell of the same things rests on more than the keys asked for: the article was read.
  if (read.length > 0) await corpus.heads(read);
  const [use] = [...uses.values()].sort((a, b) => b.articles - a.articles);
  // This article writes it as well.
  if (use === undefined || use.articles < same + 1 || (use.articles === same + 1 && !use.together && word.known)) return [];
  const isEven = use.articles === same + 1;
  // Of a short word nobody else's name beside it says who is meant.
  return isEven && !use.together && word.folded.length < TELLING ? [] : [findingElsewhere(word, use, isEven, path)];
}

function note(uses: Map<string, Use>, meant: NameWord, path: string, together: boolean, isNear: boolean): void {
  const use = uses.get(meant.folded) ?? { meant, places: [], articles: 0, together: false, isNear: true };
  uses.set(meant.folded, use);
  use.articles++;
  use.together ||= together;
  use.isNear &&= isNear;
  const [place] = meant.places;
  if (place !== undefined) use.places.push({ path, start: place.start, end: place.end, message: `written “${meant.text}” here` });
}

/** Names that two articles share, the word itself left out, when they tell of the same things, and when they may. */
const [SHARED, SHARED_NEAR] = [4, 2];

function storyOf(word: NameWord, here: readonly NameWord[], there: readonly NameWord[]): 'same' | 'near' | undefined {
  const names = new Set(there.map(({ folded }) => folded));
  const shared = here.filter(({ folded }) => folded !== word.folded && names.has(folded)).length;
  if (shared >= SHARED || word.company.some((name) => there.some(({ folded, company }) => folded === name && company.some((other) => isOneSlip(other, word.folded))))) return 'same';
  return shared >= SHARED_NEAR ? 'near' : undefined;
}

// `Portlad` for `Portland`: a long word that no list holds, beside one that is listed.
function isPlain(word: NameWord, meant: NameWord): boolean {
  return !word.known && meant.known && word.folded.length >= TELLING && word.folded.charAt(0) === meant.folded.charAt(0) && isMeant(word, meant) && compareWords(word.folded, meant.folded) !== 'variant';
}

/** Letters by which a word alone is told from chance. */
const TELLING = 7;

function findingElsewhere(word: NameWord, { meant, places, articles, together, isNear }: Use, isEven: boolean, path: string): RawFinding {
  const isTaste = isEven || (compareWords(word.folded, meant.folded) === 'variant' && !meant.known);
  const others = articles === 1 ? 'another article' : `${articles} other articles`;
  const isSure = together || (word.folded.length >= TELLING && word.folded.charAt(0) === meant.folded.charAt(0));
  // `Mahamoud Ali` and `Mahmoud Abbas`: two people, each with a name of his own.
  const areTwo = !together && word.company.length > 0 && meant.company.length > 0;
  const severity = isTaste || areTwo || (!together && word.folded.length < TELLING - 1) ? ('hint' as const) : isSure && !isNear && !word.known && word.places.length < SETTLED ? undefined : ('information' as const);
  return {
    ...firstOf(word),
    message: isTaste ? `“${word.text}” is also spelt “${meant.text}” (${others}).` : `“${word.text}” is spelt “${meant.text}” in ${others}: likely a slip.`,
    ...(severity === undefined ? {} : { severity }),
    related: places.slice(0, SHOWN),
    fixes: [replacing(`Write “${meant.text}” in this article, as ${others} ${articles === 1 ? 'does' : 'do'}`, word, meant.text, path)],
  };
}

function firstOf({ places }: NameWord): { readonly start: number; readonly end: number } {
  return { start: places[0]?.start ?? 0, end: places[0]?.end ?? 0 };
}

function replacing(title: string, { places }: NameWord, newText: string, path: string): { title: string; edits: { path: string; start: number; end: number; newText: string }[] } {
  return { title, edits: places.map(({ start, end }) => ({ path, start, end, newText })) };
}
