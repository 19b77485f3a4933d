/**
 * A replacement in the parts that really differ: words that it takes away and puts in again stay where they are. So a
 * version that comes as one change moves a mark that the change ends within, and does not cut it short. It must not know
 * marks.
 */
import type { Replacement } from './replacement.ts';

/** Pairs of words that are held against each other at most; beyond that a replacement is one part. */
const MOST_PAIRS = 40_000;

interface Word {
  readonly text: string;
  readonly start: number;
}

/** The parts, the last first, so that each is counted in `before` and in what those ahead of it have left alike. */
export function hunksOf({ start, end, newText }: Replacement, before: string): readonly Replacement[] {
  const removed = before.slice(start, end);
  const hunks: Replacement[] = [];
  let [from, to] = [0, 0];
  const cut = (oldEnd: number, newEnd: number): void => {
    if (oldEnd > from || newEnd > to) hunks.unshift({ start: start + from, end: start + oldEnd, newText: newText.slice(to, newEnd) });
  };
  for (const [old, now] of commonWords(wordsOf(removed), wordsOf(newText))) {
    cut(old.start, now.start);
    [from, to] = [old.start + old.text.length, now.start + now.text.length];
  }
  cut(removed.length, newText.length);
  return hunks.filter((hunk) => before.slice(hunk.start, hunk.end) !== hunk.newText);
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({ text: match[0], start: match.index }));
}

/** The longest sequence of words that stands in both, in order. */
function commonWords(old: readonly Word[], now: readonly Word[]): readonly (readonly [Word, Word])[] {
  if (old.length * now.length > MOST_PAIRS) return [];
  // lengths[i][j]: of the longest common sequence behind the i-th old and the j-th new word.
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) lengths[i]?.fill(old[i]?.text === now[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1)), j, j + 1);
  }
  const pairs: (readonly [Word, Word])[] = [];
  for (let [i, j] = [0, 0]; i < old.length && j < now.length; ) {
    const [a, b] = [old[i], now[j]];
    if (a !== undefined && b !== undefined && a.text === b.text) {
      pairs.push([a, b]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
