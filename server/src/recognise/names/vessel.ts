/**
 * Ships by what stands before their name: `the ferry Northern Gannet`, `USS Halloran`. It must not know whose
 * ships they are.
 */
import type { NameMention } from '../mention.ts';
import type { Gazetteer, Model } from '../model/model.ts';
import { isRunWord } from './capital-run.ts';
import { lookUp } from './look-up.ts';
import { nameOf } from './name-row.ts';
import type { NameRow } from './name-row.ts';
import { particles } from './small-words.ts';
import { isCapital } from './words.ts';
import type { NameText, Word } from './words.ts';

/** The row. */
export const vessel: NameRow = { name: 'names/vessel', find };

/** Letters before the name of a ship, which are part of it. */
const shipPrefixes: ReadonlySet<string> = new Set('MV MT SS USS HMS HMAS HMCS HMNZS INS MS RMS RV FV USNS USCGC USAV RFA KRI BRP ROKS PNS BNS TCG ARA'.split(' '));

/** The look-up key of a ship without the letters before its name. */
export function withoutPrefix(key: string): string {
  const space = key.indexOf(' ');
  return space > 0 && shipPrefixes.has(key.slice(0, space).toUpperCase()) ? key.slice(space + 1) : key;
}

const ships: ReadonlySet<string> = new Set(
  'ferry tanker ship vessel destroyer frigate freighter trawler submarine yacht tugboat tug cutter cruiser warship corvette liner barge schooner steamer steamship dhow icebreaker minesweeper motorboat lifeboat battleship flagship dredger'.split(' '),
);
/** Words that make a ship of the next one only: `aircraft carrier`, `fishing boat`. */
const shipPairs: ReadonlySet<string> = new Set(['bulk carrier', 'aircraft carrier', 'gas carrier', 'car carrier', 'cargo boat', 'fishing boat', 'patrol boat', 'missile boat', 'rescue boat', 'supply boat']);

const LONGEST = 4;

function find({ words }: NameText, { gazetteer }: Model): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const prefixed = shipPrefixes.has(words[at]?.text ?? '') && isRunWord(words[at + 1]) && words[at]?.loud === false;
    const from = prefixed ? at : isShip(words, at) ? nameStart(words, at + 1) : -1;
    if (from < 0) continue;
    const to = runEnd(words, prefixed || shipPrefixes.has(words[from]?.text ?? '') ? from + 1 : from);
    if (to <= from || isSomethingElse(words, from, to, gazetteer)) continue;
    found.push(nameOf(words, from, to, 'MISC', 'names/vessel', 0.95));
    at = to - 1;
  }
  return found;
}

function isShip(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.case === 'mark' || word.loud) return false;
  return ships.has(word.key) || shipPairs.has(`${words[at - 1]?.key ?? ''} ${word.key}`);
}

// Right behind, in quotation marks, or as `the ferry, the Northern Gannet`.
function nameStart(words: readonly Word[], at: number): number {
  if (isName(words[at])) return at;
  if (/^["“‘']$/.test(words[at]?.text ?? '') && isName(words[at + 1])) return at + 1;
  return words[at]?.text === ',' && words[at + 1]?.key === 'the' && isName(words[at + 2]) ? at + 2 : -1;
}

function isName(word: Word | undefined): boolean {
  return isRunWord(word);
}

function runEnd(words: readonly Word[], from: number): number {
  let to = from;
  while (to - from < LONGEST && (isRunWord(words[to]) || linksOn(words, from, to)) && (to === from || words[to]?.opens !== true)) to++;
  // `the submarine K-278`: a number ends the name.
  return to > from && words[to]?.case === 'number' && words[to]?.glued === true ? to + 1 : to;
}

// `the frigate Álvaro de Bazán`.
function linksOn(words: readonly Word[], from: number, at: number): boolean {
  return at > from && particles.has(words[at]?.key ?? '') && isCapital(words[at + 1]) && words[at + 1]?.opens === false;
}

// `the vessel Maersk said`: the lists know better; `ship Captain Jones` is a person.
function isSomethingElse(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): boolean {
  const kind = lookUp(words, from, gazetteer)?.readings[0]?.kind;
  if (kind === 'demonym' || kind === 'country' || kind === 'organisation') return true;
  return to - from === 1 && !isCapital(words[from]);
}
