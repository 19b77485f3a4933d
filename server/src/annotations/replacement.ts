/**
 * A replacement of a stretch of a text, and a list of them: the one form in which edits travel.
 * It must not know what the text holds, nor who makes the edit.
 */

/** A replacement of `[start, end)` of a text, in UTF-16 code units. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The text with replacements made that were counted in it; they do not overlap and may come in any order. */
export function withReplacements(text: string, replacements: readonly Replacement[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, newText } of replacements.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(at, start) + newText;
    at = end;
  }
  return out + text.slice(at);
}
