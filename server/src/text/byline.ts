/**
 * Lines that name who wrote the article: `By Jane Doe`, `Jane Doe in Cairo`, `By JANE DOE and JOHN ROE | Reuters`.
 * It must not know given names: it goes by capitals, position and the little words of the trade.
 */
import type { Part } from './document.ts';
import { readDateLine } from './date-line.ts';

const name = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}";
const person = `${name}(?:\\s(?:(?:de|van|von|der|den|bin|ibn|al|el|la|di|da)\\s)?${name}){0,3}`;
const people = `${person}(?:,\\s${person}){0,4}(?:,?\\s(?:and|&|with)\\s${person})?`;
const signed = new RegExp(
  `^[*_]{0,3}(?:(?:Written |Reported |Story |Words |WRITTEN |REPORTED )?(?:[Bb]y|BY)|From|FROM)(?::\\s?|\\s)(${people}|[Tt]he ${person})(?=$|[\\s,|/–—:;(*_-])`,
  'u',
);
const unsigned = new RegExp(`^(${people})\\s(?:in|at)\\s${person}$`, 'u');
const affiliated = new RegExp(`^(${people})\\s?[,|]\\s(?:[\\p{L}\\p{N}&'’.-]{1,20}\\s?){1,5}$`, 'u');
const longest = 160;

/**
 * The byline that the line is, with the dates written behind it, or undefined.
 * @param start absolute offset of `line`
 * @param inMasthead whether the line stands between headline and body, where a bare name is a byline as well
 */
export function readByline(line: string, start: number, inMasthead: boolean): readonly Part[] | undefined {
  if (line.length > longest) return undefined;
  const cut = line.search(/\s[|•·]\s|,\s(?=published|updated|posted|\d{1,2}\s|\p{Lu}\p{L}{2,8}\.?\s\d)/iu);
  const dates = cut > 0 ? (readDateLine(line.slice(cut), start + cut) ?? []) : [];
  const words = dates.length > 0 ? line.slice(0, cut) : line;
  if (/[.!?]["”’]?$/.test(words) && !/\b\p{Lu}\.$/u.test(words)) return undefined;
  const match = matchByline(words, inMasthead || dates.length > 0);
  if (match === undefined) return undefined;
  const at = start + words.indexOf(match);
  return [{ kind: 'byline', start, end: start + words.length, agency: { start: at, end: at + match.length } }, ...dates];
}

/**
 * The dates and names of a masthead line whose segments are one or the other: `20 May 2024 | Jane Doe in Lagos`.
 * Undefined when a segment is neither. Offsets as in {@link readByline}.
 */
export function readSegments(line: string, start: number): readonly Part[] | undefined {
  if (line.length > longest) return undefined;
  const parts: Part[] = [];
  let at = 0;
  for (const segment of line.split(/\s[|•·]\s/)) {
    const from = line.indexOf(segment, at);
    at = from + segment.length;
    const read = readDateLine(segment, start + from) ?? readByline(segment, start + from, true) ?? bareName(segment, start + from);
    if (read === undefined) return undefined;
    parts.push(...read);
  }
  return parts.length > 1 ? parts : undefined;
}

const bare = new RegExp(`^${people}$`, 'u');

function bareName(segment: string, start: number): readonly Part[] | undefined {
  const span = { start, end: start + segment.length };
  return bare.test(segment) ? [{ kind: 'byline', ...span, agency: span }] : undefined;
}

function matchByline(words: string, inMasthead: boolean): string | undefined {
  if (words.split(/\s+/).length > 18) return undefined;
  const names = signed.exec(words)?.[1];
  if (names !== undefined) return names;
  if (!inMasthead) return undefined;
  return (unsigned.exec(words) ?? affiliated.exec(words))?.[1];
}
