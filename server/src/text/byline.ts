/**
 * Lines that name who wrote the article: `By Jane Doe`, `Jane Doe in Cairo`, `By JANE DOE and JOHN ROE | Reuters`.
 * It must not know given names: it goes by capitals, position and the little words of the trade.
 */
import type { Part } from './document.ts';
import { readDateLine } from './date-line.ts';

const name = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}";
const person = `${name}(?:\\s(?:(?:de|van|von|der|den|bin|ibn|al|el|la|di|da)\\s)?${name}){0,3}`;
const people = `${person}(?:,\\s${person}){0,4}(?:,?\\s(?:and|&|with)\\s${person})?`;
const signed = new RegExp(`^(?:(?:written |reported |story |words )?by|from)[:\\s]\\s?(${people}|(?:[Tt]he )?${person})(?=$|[\\s,|/–—:;(-])`, 'iu');
const signedCapitals = /^(?:By|BY|by|Written by|Reported by|Story by|Words by|From|FROM)\b/;
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

function matchByline(words: string, inMasthead: boolean): string | undefined {
  if (words.split(/\s+/).length > 18) return undefined;
  if (signedCapitals.test(words)) {
    const names = signed.exec(words)?.[1];
    if (names !== undefined && startsInCapitals(names)) return names;
  }
  if (!inMasthead) return undefined;
  return (unsigned.exec(words) ?? affiliated.exec(words))?.[1];
}

// The pattern ignores case for the label's sake: the name itself must still be one.
function startsInCapitals(names: string): boolean {
  return /^(?:[Tt]he )?\p{Lu}/u.test(names);
}
