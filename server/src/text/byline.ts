/**
 * Lines that name who wrote the article: `By Jane Doe`, `Jane Doe in Cairo`, `By JANE DOE and JOHN ROE | Reuters`.
 * It must not know given names: it goes by capitals, position and the little words of the trade.
 */
import type { Part } from './document.ts';
import { readDateLine, readStamps } from './date-line.ts';
import { boilerplateLine } from './line-patterns.ts';

const name = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}";
const person = `${name}(?:\\s(?:(?:de|van|von|der|den|bin|ibn|al|el|la|di|da)\\s)?${name}){0,3}`;
const people = `${person}(?:,\\s${person}){0,4}(?:,?\\s(?:and|&|with)\\s${person})?`;
const signed = new RegExp(
  `^[*_]{0,3}(?:(?:Written |Reported |Story |Words |Posted |Published |WRITTEN |REPORTED |POSTED )?(?:[Bb]y|BY)|From|FROM)(?::\\s?|\\s)(${people}|[Tt]he ${person})(?=$|[\\s,|/–—:;(*_-])`,
  'u',
);
const unsigned = new RegExp(`^(${people})\\s(?:in|at)\\s${person}$`, 'u');
const affiliated = new RegExp(`^(${people})\\s?[,|]\\s[\\p{L}\\p{N}&'’.-]{1,40}(?:\\s[\\p{L}\\p{N}&'’.-]{1,40}){0,4}$`, 'u');
/** What every signed byline begins with: asked first, since most lines are none. */
const signature = /^[*_]{0,3}(?:[Bb]y|BY|From|FROM|Wri|WRI|Rep|REP|Pos|POS|Pub|Sto|Wor)/;
/** Without one of these a line holds neither a day nor `two hours ago`. */
const mayHoldDate = /[0-9]|ago/i;
/** `CAIRO - March 5 -`: an agency's dateline in a line of its own. */
const goesOn: ReadonlySet<string> = new Set('-–—:');
const longest = 160;

/**
 * The byline that the line is, with the dates written behind it, or undefined.
 * @param start absolute offset of `line`
 * @param inMasthead whether the line stands between headline and body, where a bare name is a byline as well
 */
export function readByline(line: string, start: number, inMasthead: boolean): readonly Part[] | undefined {
  if (line.length > longest || goesOn.has(line.charAt(line.length - 1))) return undefined;
  const isDated = mayHoldDate.test(line);
  if (!inMasthead && !isDated && !signature.test(line)) return undefined;
  const cut = !isDated ? -1 : cutOf(line);
  const dates = cut > 0 ? (readDateLine(line.slice(cut), start + cut) ?? []) : [];
  const words = dates.length > 0 ? line.slice(0, cut) : line;
  if (/[.!?]["”’]?$/.test(words.slice(-2)) && !/\b\p{Lu}\.$/u.test(words)) return undefined;
  const match = matchByline(words, inMasthead || dates.length > 0) ?? (inMasthead && dates.length > 0 ? (bare.exec(words) ?? house.exec(words))?.[0] : undefined);
  if (match === undefined) return undefined;
  const at = start + words.indexOf(match);
  return [{ kind: 'byline', start, end: start + words.length, agency: { start: at, end: at + match.length } }, ...dates];
}

/** `Jane Doe in London MAY 4 2021`, `By Jane Doe 4 May 2021`: a whole date right behind the names, in capitals where nothing signs them. */
const gluedCapitals = /\s(?:\d{1,2}\s\p{Lu}{3,9}|\p{Lu}{3,9}\.?\s\d{1,2},?)\s(?:19|20)\d\d$/u;
const glued = /\s(?:\d{1,2}\s\p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\.?\s\d{1,2},?)\s(?:19|20)\d\d$/u;

// Where the dates begin: behind a bar, a comma or `on`, or right behind the names.
function cutOf(line: string): number {
  const cut = line.search(/\s[|•·]\s|(?:,|\son)\s(?=published|updated|posted|\d{1,2}\s|\p{Lu}\p{L}{2,8}\.?\s\d)/iu);
  return cut >= 0 ? cut : line.search(signature.test(line) ? glued : gluedCapitals);
}

const separators = /\s(?:[|•·/]|(?<!\b(?:updated|published|posted)\s)[-–—]{1,2})\s/i;
const labelled = /^(?:source|editors?|author|desk|section)\s?:\s?\S.{0,40}$/i;

/**
 * The dates and names of a masthead line whose segments are one or the other: `20 May 2024 | Jane Doe in Lagos`,
 * `TNN / Mar 3, 2024, 10:15 IST`, `(Northern Wire, March 3, 2024)`. Undefined when a segment is neither.
 * Offsets as in {@link readByline}.
 */
export function readSegments(line: string, start: number): readonly Part[] | undefined {
  if (line.length > longest || goesOn.has(line.charAt(line.length - 1))) return undefined;
  const parts: Part[] = [];
  const inner = line.replace(/^\((.*)\)$/, ' $1 ').replace(signOff, '');
  let at = 0;
  for (const words of inner.split(separators)) {
    const segment = words.trim();
    const from = inner.indexOf(segment, at);
    at = from + segment.length;
    const read = readSegment(segment, start + from);
    if (read === undefined) return undefined;
    parts.push(...read);
  }
  return parts.length > 1 || parts.some(({ date }) => date !== undefined) ? parts : undefined;
}

/** `CAIRO (AP)`, `LAGOS, Nigeria (Reuters)`: an agency's dateline in a line of its own. */
const placeAndAgency = /^\p{Lu}{2}[\p{Lu} .'’-]{1,30}(?:, \p{Lu}[\p{L}. ]{1,20})? \(\p{Lu}[\p{L}/ ]{1,20}\)$/u;

/** `(Reuters)` or `/TASS/` behind a day that ends the line. */
const signOff = /(?<=\d) (?:\(\p{Lu}[\p{L}/ ]{1,20}\)|\/\p{Lu}[\p{L} ]{1,20}\/)$/u;

const bare = new RegExp(`^${people}$`, 'u');
/** `Press Trust of India`, `The Times`, `The Times (London)`. */
const house = new RegExp(`^(?:[Tt]he )?${name}(?:(?: (?:of|for|the))?\\s${name}){0,5}(?: \\(${name}(?:,? ${name}){0,2}\\))?$`, 'u');

function readSegment(segment: string, start: number): readonly Part[] | undefined {
  if (labelled.test(segment) || placeAndAgency.test(segment) || boilerplateLine.test(segment)) return [];
  return readStamps(segment, start) ?? stampThenNames(segment, start) ?? readByline(segment, start, true) ?? bareName(segment, start) ?? datedName(segment, start);
}

// `Posted on March 3, 2024 by Jane Doe in Local News`.
function stampThenNames(segment: string, start: number): readonly Part[] | undefined {
  const cut = segment.search(/ by (?=\p{Lu})/iu);
  const dates = cut > 0 ? readDateLine(segment.slice(0, cut), start) : undefined;
  const names = dates === undefined ? undefined : signed.exec(`By${segment.slice(cut + 3)}`)?.[1];
  if (dates === undefined || names === undefined) return undefined;
  const at = start + cut + ' by '.length;
  return [...dates, { kind: 'byline', start: start + cut + 1, end: start + segment.length, agency: { start: at, end: at + names.length } }];
}

// `Tuesday 4 May 2021, 12.01am, The Times`, `May 4, 2021 10:15 AM ET Jane Doe`: a stamp and who it is of.
function datedName(segment: string, start: number): readonly Part[] | undefined {
  const comma = segment.lastIndexOf(', ');
  const cut = comma > 0 && house.test(segment.slice(comma + 2)) ? comma : segment.search(/(?<=[\p{Lu}\d]) (?=\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]+){1,3}$)/u);
  const dates = cut > 0 && mayHoldDate.test(segment) ? readDateLine(segment.slice(0, cut), start) : undefined;
  return dates?.some(({ date }) => date?.day !== undefined) === true ? dates : undefined;
}

function bareName(segment: string, start: number): readonly Part[] | undefined {
  const span = { start, end: start + segment.length };
  return bare.test(segment) || house.test(segment) ? [{ kind: 'byline', ...span, agency: span }] : undefined;
}

function matchByline(words: string, inMasthead: boolean): string | undefined {
  const mayBeSigned = signature.test(words);
  if ((!mayBeSigned && !inMasthead) || words.split(/\s+/).length > 18) return undefined;
  const names = mayBeSigned ? signed.exec(words)?.[1] : undefined;
  if (names !== undefined) return names;
  if (!inMasthead) return undefined;
  const placed = /\s(?:in|at)\s/.test(words) ? unsigned.exec(words) : null;
  return (placed ?? (/[,|]/.test(words) ? affiliated.exec(words) : null))?.[1];
}
