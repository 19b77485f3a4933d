/**
 * Firms that no list has, by who leads them: `chief executive of Norwind`, `Norwind’s chief executive`, `Norwind chief
 * executive Olga Lunde`. Nobody is chief executive of a person. It must not know who the leader is.
 */
import type { NameMention } from '../mention.ts';
import type { Gazetteer, Model } from '../model/model.ts';
import { isRunWord, runStart } from './capital-run.ts';
import { lookUp } from './look-up.ts';
import { nameOf } from './name-row.ts';
import type { NameRow } from './name-row.ts';
import { roleHeads, titles } from './role-words.ts';
import { isCapital } from './words.ts';
import type { NameText, Word } from './words.ts';

/** The row. */
export const ledOrganisation: NameRow = { name: 'names/led-organisation', find };

/** Words that the name of a firm has here at most. */
const LONGEST = 3;

function find({ words }: NameText, { gazetteer }: Model): readonly NameMention[] {
  return words.flatMap((word, at) => {
    const end = word.loud ? at : leaderEnd(words, at);
    if (end === at) return [];
    const found = behind(words, end) ?? before(words, at, word.key !== 'vice');
    return found !== undefined && isUnknown(words, found, gazetteer) ? [nameOf(words, found.from, found.to, 'ORG', 'names/led-organisation', 0.95)] : [];
  });
}

// The index behind `chief executive (officer)`, `managing director` or `CEO` at this word; the same index where there is none.
function leaderEnd(words: readonly Word[], at: number): number {
  const [first, second, third] = [words[at]?.key ?? '', words[at + 1]?.key ?? '', words[at + 2]?.key ?? ''];
  if (/^(?:ceo|cfo)$/.test(first)) return at + 1;
  if (first === 'managing' && second === 'director') return at + 2;
  // Behind its head a person stands: `vice president of the club` is no more than that.
  if (first === 'vice' && second === 'president') return isCapital(words[at + 2]) ? at + 2 : at;
  if (first !== 'chief') return at;
  return second === 'executive' ? (third === 'officer' ? at + 3 : at + 2) : /^(?:financial|operating|technology)$/.test(second) && third === 'officer' ? at + 3 : at;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function behind(words: readonly Word[], at: number): Run | undefined {
  if (!/^(?:of|at)$/.test(words[at]?.key ?? '')) return undefined;
  let to = at + 1;
  while (to - at <= LONGEST && isRunWord(words[to]) && words[to]?.opens === false) to++;
  return to === at + 1 || isRunWord(words[to]) ? undefined : { from: at + 1, to };
}

// A state's president has a vice president too, a person's firm has not.
function before(words: readonly Word[], at: number, mayPossess: boolean): Run | undefined {
  const to = words[at - 1]?.key === 's' && mayPossess ? at - 1 : at;
  const from = runStart(words, to, LONGEST);
  return from === to || isRunWord(words[from - 1]) ? undefined : { from, to };
}

// What the lists have is what they say; a title or an office begins no firm's name, nor does a given name with another behind it.
function isUnknown(words: readonly Word[], { from, to }: Run, gazetteer: Gazetteer): boolean {
  if (gazetteer.givenNames.has(words[from]?.key ?? '') && to - from > 1) return false;
  return words.slice(from, to).every(({ key }, n) => !titles.has(key) && !roleHeads.has(key) && lookUp(words, from + n, gazetteer) === undefined && !/^(?:former|acting|interim|new|its|the)$/.test(key));
}
