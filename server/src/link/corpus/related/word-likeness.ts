/**
 * How the words of two triggers stand to each other: one word, one sense, one root, words that WordNet puts close
 * together, or contraries. It must not know who, when or where.
 */
import { fieldOf } from '../../../recognise/events/lexicon.ts';
import { contrarySenses } from '../../../recognise/events/sense.ts';
import { groupsCount, nearnessOf } from '../../../recognise/events/near-words.ts';
import { stem } from '../../../recognise/events/stem.ts';
import type { EventItem } from '../corpus.ts';

/** The likeness; the same from either side. */
export interface WordLikeness {
  readonly sameLemma: boolean;
  /** One sense of the tables, one root or one stem. */
  readonly sameSense: boolean;
  /** One field of the tables (`kill` and `die`). */
  readonly sameField: boolean;
  /** The commonest synset of each is the same. */
  readonly sameMeaning: boolean;
  /** 0-1: share of synsets that both have among their commonest. */
  readonly synsets: number;
  /** One has a synset right above one of the other's. */
  readonly above: boolean;
  /** Both have a synset right below the same one. */
  readonly siblings: boolean;
  /** 0-1: how near the words are in the use of news, 1 for one word or sense; 0 where it says little. */
  readonly near: number;
}

/** The likeness; undefined where one word is the contrary of the other, or nothing at all joins the two. */
export function wordLikeness(a: EventItem, b: EventItem): WordLikeness | undefined {
  if (areContrary(a.sense, b.sense) || areToldApart(a, b)) return undefined;
  const [own, above] = split(a.meanings);
  const [others, aboveOthers] = split(b.meanings);
  const both = own.filter((synset) => others.includes(synset)).length;
  const sameSense = a.sense === b.sense || rootOf(a) === rootOf(b) || sameStem(a.lemma, b.lemma);
  const sameField = fieldOf(a.sense) === fieldOf(b.sense);
  const likeness = {
    sameLemma: a.lemma === b.lemma,
    sameSense,
    sameField,
    sameMeaning: own[0] !== undefined && own[0] === others[0],
    synsets: both === 0 ? 0 : both / Math.min(own.length, others.length),
    above: above.some((synset) => others.includes(synset)) || aboveOthers.some((synset) => own.includes(synset)),
    siblings: above.some((synset) => aboveOthers.includes(synset)),
    near: a.lemma === b.lemma || sameSense ? 1 : nearness(a, b),
  };
  return Object.values(likeness).some((value) => value !== false && value !== 0) ? likeness : undefined;
}

/** Whether nothing but the use of news joins the two words. */
export function isLoose({ near, sameLemma, sameSense, sameField, synsets, above, siblings }: WordLikeness): boolean {
  return near > 0 && !sameLemma && !sameSense && !sameField && synsets === 0 && !above && !siblings;
}

/** Keys of a trigger's word: two that are alike otherwise than by the use of news share one of them. */
export function wordKeys(item: EventItem): readonly string[] {
  const { lemma, sense, meanings = [] } = item;
  const synsets = meanings.map((synset) => (synset.startsWith('^') ? synset.slice(1) : synset));
  return [...new Set([`w:${lemma}`, `w:${stem(lemma)}`, `r:${rootOf(item)}`, `s:${sense}`, `f:${fieldOf(sense)}`, ...synsets])];
}

/** Nearness below which one event in twenty is the same. */
const leastNear = 0.12;

function nearness(a: EventItem, b: EventItem): number {
  const near = nearnessOf([rootOf(a), a.lemma], [rootOf(b), b.lemma]);
  return near < leastNear || !allows(a, b) || !allows(b, a) ? 0 : near;
}

// A strike of nurses is near to what a walkout is near to, and not to a striker's goal: of a word that says much the sense that a table knows must be near as well.
function allows(one: EventItem, other: EventItem): boolean {
  if (one.minor === true || one.sense === rootOf(one) || groupsCount(rootOf(one)) < manyGroups || groupsCount(one.sense) === 0) return true;
  return nearnessOf([one.sense], [rootOf(other), other.lemma]) > 0;
}

/** Groups from which a word says much. */
const manyGroups = 15;

function areContrary(a: string, b: string): boolean {
  return contrarySenses.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}

// A strike of nurses and a strike of jets: one word, of which the tables know by its neighbours what it says.
function areToldApart(a: EventItem, b: EventItem): boolean {
  return a.minor !== true && b.minor !== true && rootOf(a) === rootOf(b) && a.sense !== b.sense && fieldOf(a.sense) !== fieldOf(b.sense);
}

// Most words differ from the first letters on: no need to look at their endings.
function sameStem(a: string, b: string): boolean {
  return a.startsWith(b.slice(0, 2)) && stem(a) === stem(b);
}

/** What verb and noun of an event share: `announce` of `announcement`. */
export function rootOf({ root, lemma }: EventItem): string {
  return root ?? lemma;
}

function split(meanings: readonly string[] = []): readonly [readonly string[], readonly string[]] {
  return [meanings.filter((synset) => !synset.startsWith('^')), meanings.filter((synset) => synset.startsWith('^')).map((synset) => synset.slice(1))];
}
