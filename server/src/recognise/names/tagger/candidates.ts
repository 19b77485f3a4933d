/**
 * Which words can be part of a name at all: capitals, numbers beside them, and the small words and marks that
 * names hold between two capitals. All other words are read as no name without asking the weights.
 */
import { organisationLinks } from '../head-words.ts';
import { calendarWords, functionWords, leadingParticles, particles, plainAcronyms } from '../small-words.ts';
import { isCapital } from '../words.ts';
import type { Word } from '../words.ts';

/** A stretch of words, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const LONGEST_GAP = 3;
const innerMark = /^[,&'’"“”\-–/.+:!]$/;
const innerWord: ReadonlySet<string> = new Set(['in', 'at', 'to', 'from', 'with', 'a', 'an', 's', 'not', 'is', 'it']);

/** The longest stretches of words that can be part of a name, in order. */
export function candidateStretches(words: readonly Word[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!mayBegin(words, at)) continue;
    const from = at;
    let to = at + 1;
    for (let next = nextInside(words, to); next > 0; next = nextInside(words, to)) to = next;
    if (!namesNothing(words, from, to)) stretches.push({ from, to });
    at = to - 1;
  }
  return stretches;
}

/** Whether the words are small words, numbers, days and plain acronyms only: `The`, `Monday`, `COVID-19`, `TV at 7 PM`. */
export function namesNothing(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!isCapital(word)) continue;
    if (!calendarWords.has(word.key) && !plainAcronyms.has(word.key) && !functionWords.has(word.key)) return false;
  }
  return true;
}

function mayBegin(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (isCapital(word)) return true;
  const next = words[at + 1];
  if (!isCapital(next)) return false;
  return word.case === 'number' ? !next.opens : word.case === 'lower' && leadingParticles.has(word.key);
}

// The index behind the next word that goes on; 0 where the stretch ends.
function nextInside(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined || word.opens) return 0;
  if (isCapital(word) || word.case === 'number') return at + 1;
  for (let to = at; to <= at + LONGEST_GAP; to++) {
    const inner = words[to];
    if (inner === undefined || inner.opens) return 0;
    if (isCapital(inner)) return to + 1;
    if (!isInner(inner)) return 0;
  }
  return 0;
}

function isInner({ case: wordCase, key, text }: Word): boolean {
  if (wordCase === 'mark') return innerMark.test(text);
  return wordCase === 'number' || organisationLinks.has(key) || particles.has(key) || innerWord.has(key);
}
