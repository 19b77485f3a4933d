/**
 * What the words beside a name say that it names: `the carmaker Tarnex`, `Tarnex, a carmaker`, `carmakers such as Tarnex and
 * Holm`, `Holm and other carmakers` (Hearst 1992, "Automatic acquisition of hyponyms"). It must not know lists of names.
 */
import type { Gazetteer } from '../../model/model.ts';
import type { TaggedType } from '../../model/tagger.ts';
import { isCapital } from '../words.ts';
import type { Word } from '../words.ts';
import type { Tagged } from './tag.ts';

/** Kinds that no person is of: a `broadcaster`, a `publisher` and a `contractor` may be one. */
const kinds: ReadonlyMap<string, TaggedType> = new Map([
  ...both(
    `company firm airline carmaker automaker drugmaker chipmaker retailer newspaper magazine tabloid charity bank insurer manufacturer conglomerate startup
    brewery utility band orchestra choir club agency organisation organization university college union federation network channel
    lender carrier hospital ministry watchdog regulator brokerage railway daily weekly brewer`,
    'ORG',
  ),
  ...both('city town village district province suburb region island river county municipality', 'LOC'),
  ...both('conference album film novel song festival tournament treaty operetta opera musical', 'MISC'),
]);

function both(words: string, type: TaggedType): readonly (readonly [string, TaggedType])[] {
  return words.split(/\s+/).flatMap((word) => [[word, type] as const, [plural(word), type] as const]);
}

function plural(word: string): string {
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|ch)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Words of a list that are walked over at most. */
const LONGEST = 60;

/** The name with the type that the words beside it say, where they say one; who bears a given name is no firm for all they say. */
export function withSaidKind(words: readonly Word[], name: Tagged, { givenNames }: Gazetteer): Tagged {
  const { from, to } = name;
  // `films such as Lund's second one`, `networks such as the Oslo-based one`
  if (words[to]?.key === 's' || words[to]?.glued === true) return name;
  if (name.type === 'PERSON' && givenNames.has(words[from]?.key ?? '')) return name;
  const type = inList(words, from) ?? beforeOthers(words, to) ?? apposed(words, from, to) ?? behindKind(words, from) ?? inCommas(words, from, to);
  return type === undefined ? name : { ...name, type };
}

// `carmakers such as A, B and this one`
function inList(words: readonly Word[], from: number): TaggedType | undefined {
  for (let at = from - 1; at > 0 && from - at < LONGEST; at--) {
    const word = words[at];
    if (word === undefined || word.opens || word.text === '.' || word.text === ';') return undefined;
    if (isCapital(word) || /^(?:[,&"“”]|and|or|the|of)$/.test(word.key || word.text)) continue;
    if (word.key !== 'including' && !(word.key === 'as' && words[at - 1]?.key === 'such')) return undefined;
    const noun = at - (word.key === 'as' ? 2 : 1);
    return pluralKind(words[words[noun]?.text === ',' ? noun - 1 : noun]);
  }
  return undefined;
}

function pluralKind(word: Word | undefined): TaggedType | undefined {
  return word?.case === 'lower' && word.key.endsWith('s') ? kinds.get(word.key) : undefined;
}

// `this one and other carmakers`
function beforeOthers(words: readonly Word[], to: number): TaggedType | undefined {
  if (!/^(?:and|or)$/.test(words[to]?.key ?? '') || words[to + 1]?.key !== 'other') return undefined;
  return pluralKind(words[to + 2]) ?? (words[to + 2]?.case === 'lower' ? pluralKind(words[to + 3]) : undefined);
}

// `the company, Longwave, has apologised`
function inCommas(words: readonly Word[], from: number, to: number): TaggedType | undefined {
  const noun = words[from - 2];
  if (words[from - 1]?.text !== ',' || !/^[,.]$/.test(words[to]?.text ?? '') || noun?.case !== 'lower' || noun.key.endsWith('s')) return undefined;
  const isDefinite = [3, 4, 5].some((back) => words[from - back]?.key === 'the' && words.slice(from - back, from - 1).every((word) => word.case !== 'mark'));
  return isDefinite ? kinds.get(noun.key) : undefined;
}

/** What stands before a place where something else is spoken of next: `In Oslo, the company, which …`. */
const inside = /^(?:in|at|near|on|to|across|outside|inside|around)$/;

// `this one, a carmaker based in Oslo`; `this one, the roads agency,`
function apposed(words: readonly Word[], from: number, to: number): TaggedType | undefined {
  if (words[to + 1]?.key === 'the' && (words[from - 1]?.opens === true || inside.test(words[from - 1]?.key ?? ''))) return undefined;
  if (words[to]?.text !== ',' || !/^(?:an?|the)$/.test(words[to + 1]?.key ?? '')) return undefined;
  for (let at = to + 2; at < to + 7; at++) {
    const word = words[at];
    if (word === undefined || word.case === 'mark') return undefined;
    const type = word.case === 'lower' ? kinds.get(word.key) : undefined;
    const next = words[at + 1];
    if (type !== undefined && (next === undefined || next.case === 'mark' || /^(?:based|that|which|in|of|owned|founded|whose|near|from)$/.test(next.key))) return type;
  }
  return undefined;
}

// `the carmaker Tarnex`
function behindKind(words: readonly Word[], from: number): TaggedType | undefined {
  const word = words[from - 1];
  return word?.case === 'lower' && kinds.get(word.key) === 'ORG' && !word.key.endsWith('s') && words[from]?.opens === false ? 'ORG' : undefined;
}
