/**
 * How WebAnno TSV spells values and lines: signs with a meaning of their own get a backslash. It must not know columns.
 */

/** A value for a column. An empty one is spelled so that it is not taken for none. */
export function escapeValue(value: string): string {
  return escapeLine(value).replace(/->|[[\]|_;*]/g, (sign) => `\\${sign}`);
}

/** A line of text. */
export function escapeLine(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (sign) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n' })[sign] ?? '\\r');
}

/** What was spelled. */
export function unescaped(words: string): string {
  return words.replace(/\\(->|[\s\S])/g, (_all, sign: string) => ({ t: '\t', n: '\n', r: '\r' })[sign] ?? sign);
}

/** The parts between those of the sign that no backslash precedes. */
export function splitBy(words: string, sign: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    if (words[i] === '\\') i += 1;
    else if (words[i] === sign) {
      parts.push(words.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, words.slice(from)];
}
