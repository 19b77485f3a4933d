/**
 * Lines to blocks: which lines of the file make one paragraph. Articles come with a paragraph a line, with
 * blank lines between, or wrapped at a column; only in the last case are lines joined.
 * It must not know what a block is for.
 */
import type { Span } from '../base/span.ts';
import { codePointAt, isLowerCase, kindOf, SPACE } from './characters.ts';
import type { LineIndex } from './lines.ts';

/** A paragraph to be: absolute offsets, white space around it left out. */
export interface Block extends Span {
  /** Number of its first line. */
  readonly line: number;
  /** How many lines it has. */
  readonly lines: number;
  /** Whether a blank line, or the end of the text, stands before and behind it. */
  readonly openBefore: boolean;
  readonly openBehind: boolean;
}

/** Columns beyond which nobody wraps by hand. */
const widestColumn = 120;
const narrowestColumn = 50;

/** The blocks of a text from `offset` on, in reading order. Linear. */
export function readBlocks(text: string, lines: LineIndex, offset: number): readonly Block[] {
  const rows = readRows(text, lines, offset);
  const column = wrapColumn(text, rows);
  const blocks: Block[] = [];
  let lastRow: Row | undefined;
  for (const row of rows) {
    const last = blocks.at(-1);
    const adjacent = lastRow !== undefined && lastRow.line + 1 === row.line;
    if (last !== undefined && lastRow !== undefined && adjacent && column !== undefined && continues(text, lastRow, row, column)) {
      blocks[blocks.length - 1] = { ...last, end: row.end, lines: last.lines + 1 };
    } else {
      if (last !== undefined) blocks[blocks.length - 1] = { ...last, openBehind: !adjacent };
      blocks.push({ start: row.start, end: row.end, line: row.line, lines: 1, openBefore: !adjacent, openBehind: true });
    }
    lastRow = row;
  }
  return blocks;
}

// A line that is not blank, without the white space at its ends; `width` counts its indentation in.
interface Row extends Span {
  readonly line: number;
  readonly width: number;
}

function readRows(text: string, { starts, length }: LineIndex, offset: number): readonly Row[] {
  const rows: Row[] = [];
  for (let line = 0; line < starts.length; line++) {
    const from = Math.max(starts[line] ?? 0, offset);
    let start = from;
    let end = starts[line + 1] ?? length;
    while (start < end && isSpaceAt(text, start)) start++;
    while (end > start && isSpaceAt(text, end - 1)) end--;
    if (start < end) rows.push({ start, end, line, width: end - from });
  }
  return rows;
}

function isSpaceAt(text: string, at: number): boolean {
  return kindOf(codePointAt(text, at)) === SPACE;
}

/**
 * The column at which the text was wrapped, or undefined when its lines are paragraphs. Wrapped text shows in
 * that lines which stop in mid-sentence are full: the next line's first word would not have fitted.
 */
function wrapColumn(text: string, rows: readonly Row[]): number | undefined {
  const narrow = rows.map(({ width }) => width).filter((width) => width <= widestColumn);
  // Not the widest of all: an address or a ruler may stick out.
  const column = narrow.sort((a, b) => b - a)[Math.floor(narrow.length * 0.03)] ?? 0;
  if (column < narrowestColumn || narrow.length < rows.length * 0.9) return undefined;
  let broken = 0;
  let full = 0;
  let evident = 0;
  for (let i = 1; i < rows.length; i++) {
    const [above, below] = [rows[i - 1], rows[i]];
    if (above === undefined || below === undefined || above.line + 1 !== below.line) continue;
    const tail = text.slice(Math.max(above.start, above.end - 12), above.end);
    if (/[.!?:…]["'”’)\]]{0,3}$/.test(tail)) continue;
    broken++;
    if (!continues(text, above, below, column)) continue;
    full++;
    if (isLowerCase(codePointAt(text, below.start)) || goesOn.test(tail)) evident++;
  }
  return broken > 0 && full >= broken * 0.7 && evident >= full * 0.5 ? column : undefined;
}

/** Ends that no heading and no paragraph has: the sentence goes on in the next line. */
const goesOn = /(?:[,;–—]|\s(?:a|an|the|of|in|on|at|by|to|for|from|with|and|or|but|that|as|his|her|its|their|was|were|is|are|said))$/i;

// Whether the line above is so full that the first word below had to go to the next line.
function continues(text: string, above: Row, below: Row, column: number): boolean {
  const word = /^\S{1,40}/.exec(text.slice(below.start, Math.min(below.end, below.start + 40)))?.[0] ?? '';
  if (/^(?:[-*•#>|]|\d{1,3}[.)])$/.test(word) || word.startsWith('#')) return false;
  return above.width + 1 + word.length >= column;
}
