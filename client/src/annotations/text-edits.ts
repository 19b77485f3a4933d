/**
 * Edits in lines and columns made on a plain text, for files that are written without being opened in an editor.
 * It must not know what the files hold.
 */

/** A place in a text, both counted from 0. */
interface Position {
  readonly line: number;
  readonly character: number;
}

/** A replacement as the protocol writes it. */
export interface WireEdit {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly newText: string;
}

/** The text with the edits made; they were counted in it and do not overlap. A place outside is held to the end. */
export function withEdits(text: string, edits: readonly WireEdit[]): string {
  const starts = lineStarts(text);
  const offsetOf = ({ line, character }: Position): number => Math.min((starts[line] ?? text.length) + character, starts[line + 1] ?? text.length, text.length);
  const counted = edits.map(({ range, newText }) => ({ start: offsetOf(range.start), end: offsetOf(range.end), newText }));
  let made = '';
  let at = 0;
  for (const { start, end, newText } of counted.sort((a, b) => a.start - b.start || a.end - b.end)) {
    made += text.slice(at, start) + newText;
    at = end;
  }
  return made + text.slice(at);
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
