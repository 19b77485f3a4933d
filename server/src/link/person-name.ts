/**
 * The parts of a person's name and how two spellings of one compare. Pure string work: it must not know
 * articles, mentions or lists.
 */
import { fold } from '../text/fold.ts';
import { usualForm } from './name-forms.ts';

/** A person's name in its parts, folded. */
export interface PersonName {
  /** Given names and initials in order, particles before them kept (`abu mahdi`); empty for a surname alone. */
  readonly given: readonly string[];
  /** Last name without article (`al-`): `sudani`. */
  readonly surname: string;
  /** The first word, whatever it is: for names that begin with the family (`Xi Jinping`). */
  readonly first: string;
  /** `jr`, `sr` or a number behind the name, where it has one: a father and a son share the rest. */
  readonly generation?: string;
  /** Whether the first name is two joined by a hyphen: `Anne-Marie`. */
  readonly doubled?: true;
}

const articles = new Set(['al', 'el', 'as', 'ad', 'an', 'ar', 'at', 'az', 'ash', 'ul', 'ur', 'ud']);
const links = new Set(['bin', 'ben', 'ibn', 'bint', 'van', 'von', 'der', 'den', 'de', 'da', 'do', 'dos', 'del', 'della', 'di', 'du', 'la', 'le', 'ter', 'ten', 'y', 'e', 'zu', 'af']);
/** Words that are the first half of the next one: `Abdul-Zahra`, `Abu Mahdi`. */
const halves = new Set(['abdul', 'abdel', 'abd', 'abu', 'umm', 'abou']);
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** `J.D.` and `JD` before a surname: two initials, as `J. D.` has them. */
const initials = /^(\p{Lu})\.?(\p{Lu})\.? (?=\p{Lu})/u;

/** `Anne-Marie Holt`, but not `al-Sudani` or `Abu-Bakr Hassan`. */
const doubledName = /^(\p{L}{3,})-\p{Lu}\p{L}+ /u;

/** Reads a name as a mention writes it; nicknames in quotation marks or brackets are left out. */
export function readPersonName(name: string): PersonName {
  const all = fold(name.replace(initials, '$1 $2 '))
    .replace(/["“”][^"“”]*["“”]|\([^()]*\)/g, ' ')
    .replace(/['`.,"“”]/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  const words = all.filter((word) => !suffixes.has(word));
  const generation = all.slice(1).findLast((word) => suffixes.has(word));
  const parts = joinHalves(words.filter((word, at) => !articles.has(word) || words.length === 1 || (at === 0 && words.length === 2 && word.length > 2)));
  const surname = parts.at(-1) ?? '';
  const given = parts.slice(0, -1).filter((word) => !links.has(word));
  const doubled = given.length > 1 && given[0] === fold(doubledName.exec(name)?.[1] ?? '');
  return { given, surname, first: parts[0] ?? '', ...(generation && { generation }), ...(doubled && { doubled }) };
}

/**
 * Whether what stands behind two names can stand behind one: `III` and `II` are two kings, `Jr.` and `Sr.` father and son. A
 * name without any is the father's where the other one's is `Jr.`, and says nothing beside a number.
 */
export function isSameGeneration({ generation: a }: PersonName, { generation: b }: PersonName): boolean {
  if (a === b) return true;
  return a === undefined || b === undefined ? a !== 'jr' && b !== 'jr' : false;
}

/**
 * Whether the names between the first and the last can be one person's: either may leave some out, but neither has others. No
 * Anne-Marie is called Anne.
 */
export function haveSameMiddle({ given: a, doubled }: PersonName, { given: b, doubled: other }: PersonName): boolean {
  if ((doubled && b.length === 1 && isWritten(b[0])) || (other && a.length === 1 && isWritten(a[0]))) return false;
  const [few = [], many = []] = [a.slice(1), b.slice(1)].sort((x, y) => x.length - y.length);
  // `George W.` and `George H. W.`: who shortens two initials to one keeps the first.
  if (few.length > 0 && [...few, ...many].every((name) => name.length === 1)) return few[0] === many[0];
  let at = 0;
  for (const name of many) if (at < few.length && compareGiven(few[at] ?? '', name) !== 'other') at++;
  return at === few.length;
}

// No initial.
function isWritten(given: string | undefined): boolean {
  return (given ?? '').length > 1;
}

function joinHalves(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    if (halves.has(word) && next !== undefined) {
      joined.push(`${word}${next}`);
      at++;
    } else joined.push(word);
  }
  return joined;
}

/**
 * A word's sound as far as transliterations of one name share it: doubled letters once, `q`/`c`/`ck` as `k`,
 * `ph` as `f`, `th`/`dh` without `h`, `ou`/`oo`/`o` as `u`, `ei`/`ai`/`ee`/`y`/`e` as `i`. `Hussain` and `Hussein` are `husin`.
 * Forms of one name that sound unlike (`Ahmed`, `Ahmad`) have the sound of one of them.
 */
export function sound(word: string): string {
  return usualForm(word.replace(/[^a-z0-9]/g, ''))
    .replace(/sch|sh/g, 'x')
    .replace(/ph/g, 'f')
    .replace(/([tdkgz])h/g, '$1')
    .replace(/ch(?=[aou])/g, 'x')
    .replace(/ck|q|c(?=[aoukltr]|$)/g, 'k')
    .replace(/w(?=[aeiouy])/g, 'v')
    .replace(/[ae]i|ay|ey|ee|ij|iy|yy|ie|y|e/g, 'i')
    .replace(/ou|oo|ow|au|o/g, 'u')
    .replace(/h(?=[^aiu]|$)/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** The consonants of a word's {@link sound}, with one letter for any vowel at its beginning: what look-up keys are made of. */
export function skeleton(word: string): string {
  const heard = sound(word);
  return (/^[aiu]/.test(heard) ? 'a' : '') + heard.replace(/[aiu]/g, '').replace(/(.)\1+/g, '$1');
}

/** How alike two spellings of one word are. */
export type Likeness =
  /** The same letters when folded. */
  | 'same'
  /** The same sound. */
  | 'variant'
  /** One slip apart: a letter more, less or other, or two changed over. */
  | 'slip'
  | 'other';

/** Compares two words of names. */
export function compareWords(a: string, b: string): Likeness {
  return a === b ? 'same' : compareSounds(sound(a), sound(b));
}

/** Compares two words of names that are not the same by their {@link sound}s. */
export function compareSounds(left: string, right: string): Likeness {
  if (left === right) return 'variant';
  return isOneSlip(left, right) ? 'slip' : 'other';
}

// Damerau-Levenshtein distance of exactly one.
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short.length < 2) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/**
 * How alike two full names are: the least alike of surname and shared given names. A given name that only
 * one of the two has says nothing; an initial fits every name that it begins. `other` unless both have a given name.
 */
export function compareNames(a: PersonName, b: PersonName): Likeness {
  if (a.given.length === 0 || b.given.length === 0 || !isSameGeneration(a, b) || !haveSameMiddle(a, b)) return 'other';
  const surname = compareWords(a.surname, b.surname);
  const given = compareGiven(a.given[0] ?? '', b.given[0] ?? '');
  return worse(surname, given);
}

function compareGiven(a: string, b: string): Likeness {
  if (a !== b && (a.length === 1 || b.length === 1)) return a.charAt(0) === b.charAt(0) ? 'slip' : 'other';
  return compareWords(a, b);
}

const order: readonly Likeness[] = ['same', 'variant', 'slip', 'other'];

/** The less alike of two. */
export function worse(a: Likeness, b: Likeness): Likeness {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

/** Letters that both sounds share at least: short names are alike by chance (`Jon`, `Jan`). */
export function soundLength({ given, surname }: PersonName): number {
  return sound(given[0] ?? '').length + sound(surname).length;
}

/** Sounds of this length together are hardly alike by chance. */
export const LONG_NAME = 9;
