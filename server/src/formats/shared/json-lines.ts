/**
 * Files of one JSON value a line, as annotation tools exchange them. It must not know what the values mean.
 */
import type { FormatFile, FormatProblem } from '../format.ts';
import { parseJson } from './json.ts';

/** One line's value, and where it stands. */
export interface JsonLine {
  readonly value: unknown;
  readonly path: string;
  /** Counted from one. */
  readonly line: number;
}

/** The values, one a line, with a final line end. */
export function writeJsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** Every line of the files that is JSON, and a problem for each that is none. Blank lines are passed over; one JSON list stands for its elements. */
export function readJsonLines(files: readonly FormatFile[]): { readonly lines: readonly JsonLine[]; readonly problems: readonly FormatProblem[] } {
  const lines: JsonLine[] = [];
  const problems: FormatProblem[] = [];
  for (const { path, text } of files) {
    const whole = text.trimStart().startsWith('[') ? parseJson(text) : undefined;
    if (Array.isArray(whole)) lines.push(...whole.map((value: unknown) => ({ value, path, line: 1 })));
    else
      text.split('\n').forEach((row, i) => {
        if (row.trim() === '') return;
        const value = parseJson(row);
        if (value === undefined) problems.push({ path, line: i + 1, message: 'is no JSON' });
        else lines.push({ value, path, line: i + 1 });
      });
  }
  return { lines, problems };
}
