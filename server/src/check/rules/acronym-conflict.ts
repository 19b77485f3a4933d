/**
 * An acronym that is written out in two ways, words that get two acronyms, and letters that are no acronym of the
 * words before them. It must not know organisations.
 */
import { groupBy } from '../../base/group-by.ts';
import type { ExpansionFact } from '../../link/article/facts/fact.ts';
import { initialsOfWords } from '../../link/article/facts/initials.ts';
import { fold } from '../../text/fold.ts';
import type { Fix, RawFinding, Rule, RuleContext } from '../rule.ts';
import { isHouseStyle, isOneSlip } from '../spellings.ts';
import { factsOf, placeTold, toldElsewhere } from '../told-facts.ts';

/** See `acronym-conflict.md`. */
export const acronymConflict: Rule = {
  id: 'acronym-conflict',
  summary: 'An acronym that is written out in two ways, or words that get two acronyms.',
  severity: 'warning',
  needs: 'corpus',
  async check(context) {
    const facts = factsOf(context.article, 'expansion');
    const here = [...twoExpansions(facts, context), ...twoAcronyms(facts, context), ...facts.flatMap((fact) => swappedLetters(fact, context))];
    const free = facts.filter(({ start, end }) => !here.some((finding) => finding.start >= start && finding.end <= end));
    const elsewhere = await Promise.all(free.slice(0, ASKED).map((fact) => otherExpansion(fact, context)));
    return [...here, ...free.flatMap((fact) => misfit(fact)), ...elsewhere.flatMap((finding) => finding ?? [])];
  },
};

/** Acronyms of one article that others are asked for. */
const ASKED = 40;

function twoExpansions(facts: readonly ExpansionFact[], { path }: RuleContext): readonly RawFinding[] {
  return [...groupBy(facts, ({ value }) => value.acronym).values()].flatMap((same) => {
    const [first, ...others] = same;
    const other = first && others.find((each) => isOtherName(first.value.words, each.value.words) && !isTranslated(first, each));
    if (first === undefined || other === undefined) return [];
    return [
      {
        ...other.value.wordsAt,
        message: `${other.value.acronym} stands for “${other.value.words}” here and for “${first.value.words}” elsewhere in the article.`,
        // Two bodies may share their letters, each explained: `Asian Football Confederation`, `American Football Conference`.
        ...(first.value.fits && other.value.fits && !isButOne(plain(first.value.words), plain(other.value.words)) ? { severity: 'information' as const } : {}),
        related: [{ path, ...first.value.wordsAt, message: `“${first.value.words}” here` }],
        fixes: [writing(first.value.words, other.value.wordsAt, path), writing(other.value.words, first.value.wordsAt, path)],
      },
    ];
  });
}

// A name in two languages has no word in common, and the letters are only one's own: `Doctors Without Borders (MSF)`.
function isTranslated({ value: a }: ExpansionFact, { value: b }: ExpansionFact): boolean {
  return (!a.fits || !b.fits) && !plain(a.words).some((word) => plain(b.words).some((each) => isSameWord(word, each)));
}

function twoAcronyms(facts: readonly ExpansionFact[], { path }: RuleContext): readonly RawFinding[] {
  return [...groupBy(facts, ({ value }) => plain(value.words).join(' ')).values()].flatMap((same) => {
    const odd = same.find(({ value }) => !value.fits) ?? same.at(-1);
    const other = odd && same.find(({ value }) => value.acronym.toLowerCase() !== odd.value.acronym.toLowerCase());
    if (odd === undefined || other === undefined) return [];
    return [
      {
        ...odd.value.acronymAt,
        message: `“${odd.value.words}” is ${odd.value.acronym} here and ${other.value.acronym} elsewhere in the article.`,
        related: [{ path, ...other.value.acronymAt, message: `${other.value.acronym} here` }],
        fixes: [writing(other.value.acronym, odd.value.acronymAt, path), writing(odd.value.acronym, other.value.acronymAt, path)],
      },
    ];
  });
}

function writing(newText: string, { start, end }: { readonly start: number; readonly end: number }, path: string): Fix {
  return { title: `Write “${newText}” here, as elsewhere in the article`, edits: [{ path, start, end, newText }] };
}

const small = new Set('the of for and on in de la del du des to a an'.split(' '));

// The words that matter: articles and links, plurals and house style do not.
function plain(words: string): readonly string[] {
  return fold(words).replace(/['’]s\b/g, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !small.has(word));
}

/** Whether the words name something else, rather than the same more briefly or in another spelling. */
function isOtherName(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  const lacks = (words: readonly string[], others: readonly string[]): number => words.filter((word) => !others.some((each) => isSameWord(word, each))).length;
  return lacks(a, b) > 0 && lacks(b, a) > 0;
}

// All words but one are the same; `Confederation` and `Conference` are two.
function isButOne(own: readonly string[], words: readonly string[]): boolean {
  const shared = own.filter((word) => words.some((each) => word === each || isHouseStyle(word, each) || isOneSlip(word, each)));
  return shared.length === Math.max(own.length, words.length) - 1;
}

function isSameWord(a: string, b: string): boolean {
  return a === b || isHouseStyle(a, b) || isOneSlip(a, b) || (a.length > 4 && b.length > 4 && a.slice(0, 5) === b.slice(0, 5));
}

// Two letters changed over or one wrong, in as many letters as the words have: other languages' acronyms are unlike altogether.
function misfit({ value: { acronym, words, fits, acronymAt, swapped } }: ExpansionFact): readonly RawFinding[] {
  const letters = acronym.toUpperCase();
  const capitals = capitalsOf(words);
  const isOwn = [capitals, ...readings(words)].includes(letters);
  const initials = capitals.length === letters.length ? capitals : readings(words).find((each) => isTurned(letters, each));
  if (isOwn || swapped !== undefined || initials === undefined || (fits && !isTurned(letters, initials)) || !isOneSlip(letters, initials)) return [];
  return [{ ...acronymAt, message: `The letters of “${words}” are ${initials}, not ${acronym}.`, severity: 'hint' }];
}

function capitalsOf(words: string): string {
  return [...words.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].map(([letter]) => letter).join('');
}

// First letters with small words and without them, of the parts of hyphened words and of the whole: `weapons of mass destruction (WMD)`.
function readings(words: string): readonly string[] {
  const own = fold(words).replace(/['’]s\b/g, '').split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '');
  return initialsOfWords(own, small).map((letters) => letters.toUpperCase());
}

function isTurned(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

// The definition or the other place has two letters changed over: whose letters are not the words' own.
function swappedLetters({ value: { acronym, words, acronymAt, swapped } }: ExpansionFact, { path }: RuleContext): readonly RawFinding[] {
  if (swapped === undefined) return [];
  const own = [capitalsOf(words), ...readings(words)];
  const isDefined = own.includes(acronym.toUpperCase());
  if (!isDefined && !own.includes(swapped.acronym.toUpperCase())) return [];
  const [odd, right] = isDefined ? [{ at: swapped.at, acronym: swapped.acronym }, { at: acronymAt, acronym }] : [{ at: acronymAt, acronym }, { at: swapped.at, acronym: swapped.acronym }];
  return [
    {
      ...odd.at,
      message: `${odd.acronym} here, and ${right.acronym} elsewhere in the article, as the letters of “${words}” are.`,
      // Defined so, it may be a name of its own.
      ...(isDefined ? { severity: 'hint' as const } : {}),
      related: [{ path, ...right.at, message: `${right.acronym} here` }],
      fixes: [writing(right.acronym, odd.at, path)],
    },
  ];
}

/** Words that two names share at least to be taken for one. */
const SHARED = 2;

// Four letters that are both names' own, word by word.
function isLong({ value: { acronym, words } }: ExpansionFact, other: ExpansionFact['value']): boolean {
  return acronym.length >= 4 && [words, other.words].every((each) => readings(each).includes(acronym.toUpperCase()));
}

// Many names have one acronym; two that differ in one word are likelier one name told wrong.
async function otherExpansion(fact: ExpansionFact, context: RuleContext): Promise<RawFinding | undefined> {
  const own = plain(fact.value.words);
  const told = await toldElsewhere(context, fact, 'expansion');
  const other = told.find(({ value }) => {
    const words = plain(value.words);
    const shared = own.filter((word) => words.some((each) => isSameWord(word, each))).length;
    const isAlike = shared === Math.max(own.length, words.length) - 1 || (isLong(fact, value) && 2 * shared >= Math.max(own.length, words.length));
    return value.acronym === fact.value.acronym && isOtherName(fact.value.words, value.words) && shared >= SHARED && isAlike;
  });
  if (other === undefined || told.some(({ value }) => !isOtherName(fact.value.words, value.words))) return undefined;
  return {
    ...fact.value.wordsAt,
    message: `${fact.value.acronym} stands for “${fact.value.words}” here and for “${other.value.words}” in another article.`,
    severity: 'information',
    related: [placeTold(other, `“${other.value.words}” here`)],
  };
}
