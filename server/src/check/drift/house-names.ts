/**
 * Names against the spelling that the house has settled: what the house lists as wrong, and other spellings of its
 * names as the rule would judge them. The house's own spelling is never called wrong. It must not know the corpus.
 */
import { groupBy } from '../../base/group-by.ts';
import type { Article, HouseSpellings, HouseWriting } from '../../link/article/article.ts';
import { fold } from '../../text/fold.ts';
import type { RawFinding, RelatedPlace, Severity } from '../rule.ts';
import { differenceOf } from '../spellings.ts';
import { overlapsOneOf } from './overlapping.ts';
import { knownWords } from './slips.ts';

/** How many places a finding shows. */
const SHOWN = 5;

/** The shortest word whose other spelling can be told from another word. */
const TELLING = 4;

/** The findings of house names, and what of the other judges' findings is left beside them. */
export function byHouse({ path, article }: { readonly path: string; readonly article: Article }, others: readonly RawFinding[]): readonly RawFinding[] {
  const { house } = article;
  if (house === undefined) return others;
  const listed = byText(house.listed).map((places) => findingOf(places, path, house));
  const spelt = otherSpellings(article, house);
  const like = byText(spelt.map(({ writing }) => writing)).map((places) => {
    const judged = spelt.find(({ writing }) => writing === places[0])?.severity;
    return { ...findingOf(places, path, house), ...(judged !== undefined && { severity: judged }) };
  });
  const isSettled = overlapsOneOf([...house.right, ...listed, ...house.listed, ...like]);
  return [...listed, ...like, ...others.filter((finding) => !isSettled(finding))];
}

/** A spelling that the house does not list, and how sure it is that one of its names is meant; undefined: as sure as the rule itself. */
interface Judged {
  readonly writing: HouseWriting;
  readonly severity: Severity | undefined;
}

// One finding for all places of one spelling.
function byText(writings: readonly HouseWriting[]): readonly (readonly HouseWriting[])[] {
  return [...groupBy(writings, ({ text, prefer }) => JSON.stringify([text, prefer])).values()];
}

function findingOf(places: readonly HouseWriting[], path: string, { right }: HouseSpellings): RawFinding {
  const [first] = places;
  const { start = 0, end = 0, text = '', prefer = '' } = first ?? {};
  const shown = right.filter((one) => one.prefer === prefer).slice(0, SHOWN);
  return {
    start,
    end,
    message: `“${text.replace(/\s+/g, ' ')}” is spelt “${prefer}” by the house rule of config.yaml.`,
    related: shown.map((one): RelatedPlace => ({ path, start: one.start, end: one.end, message: `written “${prefer}” here` })),
    fixes: [{ title: `Write “${prefer}” in this article, as the house does`, edits: places.map((place) => ({ path, start: place.start, end: place.end, newText: prefer })) }],
  };
}

/** Names that are words of a house name, one of them spelt otherwise. */
function otherSpellings(article: Article, { preferred, right, listed }: HouseSpellings): readonly Judged[] {
  const isKnown = knownWords(article);
  const names = article.mentions.filter(({ level, text }) => level === 'name' && !preferred.includes(text));
  const isJudged = overlapsOneOf([...right, ...listed]);
  return names.flatMap(({ text, start, end }): readonly Judged[] => {
    if (isJudged({ start, end })) return [];
    for (const prefer of preferred) {
      const judged = judge(text, prefer, isKnown);
      if (judged !== undefined) return [{ writing: { start, end, text, prefer }, severity: judged === 'warning' ? undefined : judged }];
    }
    return [];
  });
}

/** How likely a name is a spelling of the other; undefined where it is not. */
function judge(text: string, prefer: string, isKnown: (word: string) => boolean): Severity | undefined {
  const [words, meant] = [foldedParts(text), foldedParts(prefer)];
  if (words.length !== meant.length || words.length === 0) return undefined;
  const differing = words.flatMap((word, at) => (word === meant[at] ? [] : [{ word, other: meant[at] ?? '', isSurname: at > 0 && at === words.length - 1 }]));
  const [only, ...more] = differing;
  // The same letters with other marks: `Al Sudani` where the house writes `al-Sudani`.
  if (only === undefined) return isNobodysChoice(text, prefer) ? undefined : 'hint';
  const { word, other, isSurname } = only;
  // One word at most, and none that is a name of its own: `Dave` is not `David`; of a surname there may be two.
  if (more.length > 0 || Math.min(word.length, other.length) < TELLING || (isKnown(word) && !isSurname)) return undefined;
  const difference = differenceOf(word, other);
  if (difference === undefined) return undefined;
  return difference === 'slip' && !isKnown(word) ? 'warning' : 'information';
}

// A capital at the beginning of a sentence, and a headline in capitals, are nobody's choice.
function isNobodysChoice(text: string, prefer: string): boolean {
  const [one, other] = [plain(text), plain(prefer)];
  return one === other || one === other.toUpperCase() || one.slice(1) === other.slice(1);
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[’ʼ‘`]/g, "'").replace(/[‐‑]/g, '-');
}

function foldedParts(name: string): readonly string[] {
  return name.split(/[\s-]+/).map((word) => fold(word).replace(/[^\p{L}\p{N}]/gu, '')).filter((word) => word !== '');
}
