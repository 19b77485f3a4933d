/**
 * An acronym that is written out in two ways, words that get two acronyms, and letters that are no acronym of the
 * words before them. It must not know organisations.
 */
import { groupBy } from '../../base/group-by.ts';
import type { ExpansionFact } from '../../link/article/facts/fact.ts';
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
    const here = [...twoExpansions(facts, context), ...twoAcronyms(facts, context)];
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
    const other = first && others.find(({ value }) => isOtherName(first.value.words, value.words));
    if (first === undefined || other === undefined) return [];
    return [
      {
        ...other.value.wordsAt,
        message: `${other.value.acronym} stands for “${other.value.words}” here and for “${first.value.words}” elsewhere in the article.`,
        related: [{ path, ...first.value.wordsAt, message: `“${first.value.words}” here` }],
        fixes: [writing(first.value.words, other.value.wordsAt, path), writing(other.value.words, first.value.wordsAt, path)],
      },
    ];
  });
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

function isSameWord(a: string, b: string): boolean {
  return a === b || isHouseStyle(a, b) || isOneSlip(a, b) || (a.length > 4 && b.length > 4 && a.slice(0, 5) === b.slice(0, 5));
}

// Two letters changed over or one wrong, in as many letters as the words have: other languages' acronyms are unlike altogether.
function misfit({ value: { acronym, words, fits, acronymAt } }: ExpansionFact): readonly RawFinding[] {
  const initials = [...words.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].map(([letter]) => letter).join('');
  const isTurned = [...acronym.toUpperCase()].sort().join('') === [...initials].sort().join('');
  if ((fits && !isTurned) || acronym.length !== initials.length || !isOneSlip(acronym.toUpperCase(), initials)) return [];
  return [{ ...acronymAt, message: `The letters of “${words}” are ${initials}, not ${acronym}.`, severity: 'hint' }];
}

/** Words that two names share at least to be taken for one. */
const SHARED = 2;

// Many names have one acronym; two that differ in one word are likelier one name told wrong.
async function otherExpansion(fact: ExpansionFact, context: RuleContext): Promise<RawFinding | undefined> {
  const own = plain(fact.value.words);
  const told = await toldElsewhere(context, fact, 'expansion');
  const other = told.find(({ value }) => {
    const words = plain(value.words);
    const shared = own.filter((word) => words.some((each) => isSameWord(word, each))).length;
    return value.acronym === fact.value.acronym && isOtherName(fact.value.words, value.words) && shared >= SHARED && shared === Math.max(own.length, words.length) - 1;
  });
  if (other === undefined || told.some(({ value }) => !isOtherName(fact.value.words, value.words))) return undefined;
  return {
    ...fact.value.wordsAt,
    message: `${fact.value.acronym} stands for “${fact.value.words}” here and for “${other.value.words}” in another article.`,
    severity: 'information',
    related: [placeTold(other, `“${other.value.words}” here`)],
  };
}
