/**
 * How two quotations compare, word by word: the same, one a part of the other, or one in two wordings. It must not
 * know who speaks.
 */

/** How two quotations compare. */
export type QuoteLikeness =
  | 'same'
  /** One holds the other, whole or in pieces with `…` between. */
  | 'part'
  /** Most words in one order, and some other. */
  | 'reworded'
  | 'other';

/** Words that are compared at most. */
const LONGEST = 80;

/** Words in one order that two wordings share at least, and their share of the shorter one. */
const [SHARED, SHARE] = [6, 0.8];

/** The same for one speaker's words in two articles, or in a headline: one other word in a few, two in more. */
const [SHARED_OWN, SHARE_OWN, FEW] = [4, 0.72, 7];

/**
 * Compares the folded words of two quotations.
 * @param isOneVoice whether one speaker is said to have said both once, so that less of the words must be the same
 */
export function compareQuotes(one: string, other: string, isOneVoice = false): QuoteLikeness {
  const [a, b] = [one, other].map((words) => words.split(' ').slice(0, LONGEST));
  if (a === undefined || b === undefined) return 'other';
  if (one === other) return 'same';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (holds(long.filter((word) => word !== '…'), short.join(' '))) return 'part';
  // Of one voice the same gaps in both are words like others.
  if (gapsOf(a) + gapsOf(b) > 0 && !(isOneVoice && gapsOf(a) === gapsOf(b))) return 'other';
  const shared = commonWords(short, long);
  const isLike = shared >= SHARED && shared >= short.length * SHARE;
  if (!isLike && !(isOneVoice && shared >= SHARED_OWN && shared >= (short.length <= FEW ? short.length - 1 : short.length * SHARE_OWN))) return 'other';
  return isWithin(short, long, shared) ? 'reworded' : 'other';
}

function gapsOf(words: readonly string[]): number {
  return words.filter((word) => word === '…').length;
}

function holds(long: readonly string[], short: string): boolean {
  const text = ` ${long.join(' ')} `;
  let at = 0;
  for (const piece of short.split('…')) {
    const found = text.indexOf(` ${piece.trim()} `, at);
    if (found < 0) return false;
    at = found + piece.trim().length;
  }
  return true;
}

// Length of the longest common subsequence (Wagner and Fischer 1974).
function commonWords(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) next.push(word === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

// The shared words lie as close together in the longer one: no refrain that goes on otherwise.
function isWithin(short: readonly string[], long: readonly string[], shared: number): boolean {
  const room = short.length + Math.max(2, Math.floor(short.length / 5));
  for (let from = 0; from + Math.min(short.length, long.length) <= long.length; from++) {
    const stretch = long.slice(from, from + room);
    if (commonWords(short, stretch) === shared) return true;
    if (long.length <= room) break;
  }
  return long.length <= room;
}
