/**
 * How much the neighbours of a place are those that a mark had: 0, nothing of them, to 1, all. Works on folded text.
 * It must not know the words of the mark, nor what follows from the likeness.
 */
import type { Span } from '../base/span.ts';

/** The neighbours that a mark had, folded. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/** How far beyond the length of the context its words are looked for. */
const REACH = 32;

/** What a word in the place of another takes away, besides the one that is lost. */
const REPLACED = 1;

/** What of the neighbours on each side a place has, in code units. */
export interface Sides {
  readonly left: number;
  readonly right: number;
  /** The longer of the two runs of characters that adjoin, and the shorter one. */
  readonly adjoining: number;
  readonly least: number;
}

/**
 * The likeness of a place's neighbours, each side by its length. A side is as like as the run of characters that
 * adjoins, or as the whole words of it that still follow in order, less what came between: an edit beside
 * a mark, or a few words on, takes away what it changed and as much again.
 * @param byWords whether words are compared where the run breaks off
 */
export function likeSides({ prefix, suffix }: Context, text: string, { start, end }: Span, byWords: boolean): Sides {
  const before = runBefore(prefix, text, start);
  const after = runAfter(suffix, text, end);
  const adjoining = Math.max(before, after);
  const least = Math.min(before, after);
  if (!byWords) return { left: before, right: after, adjoining, least };
  const left = before === prefix.length ? before : Math.max(before, sharedWords(wordsBefore(prefix), wordsBefore(text.slice(Math.max(0, start - prefix.length - REACH), start))));
  const right = after === suffix.length ? after : Math.max(after, sharedWords(wordsAfter(suffix), wordsAfter(text.slice(end, end + suffix.length + REACH))));
  return { left, right, adjoining, least };
}

/** The likeness of both sides together; undefined where the mark had no neighbours. */
export function likenessOf({ prefix, suffix }: Context, { left, right }: Sides): number | undefined {
  const total = prefix.length + suffix.length;
  return total === 0 ? undefined : (left + right) / total;
}

/** As {@link likenessOf}, of a place. */
export function likeness(context: Context, text: string, span: Span, byWords: boolean): number | undefined {
  return likenessOf(context, likeSides(context, text, span, byWords));
}

function runBefore(prefix: string, text: string, start: number): number {
  let run = 0;
  while (run < prefix.length && run < start && prefix.charCodeAt(prefix.length - 1 - run) === text.charCodeAt(start - 1 - run)) run++;
  return run;
}

function runAfter(suffix: string, text: string, end: number): number {
  let run = 0;
  while (run < suffix.length && suffix.charCodeAt(run) === text.charCodeAt(end + run)) run++;
  return run;
}

// Outwards from the mark; the outermost word may be cut in two, and does not count.
function wordsBefore(side: string): readonly string[] {
  return side.split(' ').slice(1).reverse();
}

function wordsAfter(side: string): readonly string[] {
  return side.split(' ').slice(0, -1);
}

/** The best alignment of the words, outwards from the mark: each shared one counts with its space, each that came between takes away, one that took another's place hardly. */
function sharedWords(kept: readonly string[], near: readonly string[]): number {
  // What the words up to here share when the last near word is passed over or not.
  if (!near.some((word) => kept.includes(word))) return 0;
  let row = new Array<number>(kept.length + 1).fill(0);
  let best = 0;
  for (const word of near) {
    const next = [(row[0] ?? 0) - word.length - 1];
    for (let i = 1; i <= kept.length; i++) {
      const passed = Math.max((row[i] ?? 0) - word.length - 1, next[i - 1] ?? 0);
      next[i] = Math.max(passed, (row[i - 1] ?? 0) + (word === kept[i - 1] ? word.length + 1 : -REPLACED));
      best = Math.max(best, next[i] ?? 0);
    }
    row = next;
  }
  return best;
}
