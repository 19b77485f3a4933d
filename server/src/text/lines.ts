/**
 * Offsets to lines and back: the only counter of newlines in the house.
 * A line ends with LF, CRLF or a lone CR, as the Language Server Protocol counts them.
 */

/** A zero-based line and a zero-based UTF-16 column. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Where each line of a text starts. */
export interface LineIndex {
  /** Offsets of the first characters of the lines, ascending, the first one 0. */
  readonly starts: readonly number[];
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
}

/** Reads the line starts of a text, in one pass. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  if (text.includes('\r')) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
  } else for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return { starts, length: text.length };
}

/** The line and column of an offset; offsets outside the text are held to its ends. */
export function lineColumnAt(index: LineIndex, offset: number): LineColumn {
  const clamped = Math.max(0, Math.min(offset, index.length));
  let low = 0;
  let high = index.starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((index.starts[middle] ?? 0) <= clamped) low = middle;
    else high = middle;
  }
  return { line: low, column: clamped - (index.starts[low] ?? 0) };
}

/** The offset of a line and column; what lies outside the text is held to its ends, a column past its line to the line's end. */
export function offsetAt(index: LineIndex, line: number, column: number): number {
  if (line < 0) return 0;
  const start = index.starts[line];
  if (start === undefined) return index.length;
  const next = index.starts[line + 1] ?? index.length;
  return Math.max(start, Math.min(start + column, next));
}
