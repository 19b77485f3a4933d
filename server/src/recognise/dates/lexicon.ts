/**
 * The words that time expressions are made of, each with what it can mean. One table, looked up once per
 * word; every pattern reads the entry and none spells out months or units of its own.
 * It must not know how the words combine.
 */
import { cardinals, ordinals, tens } from '../../base/number-words.ts';
import { LetterSums, sumOfLetters } from '../../text/letter-sums.ts';
import type { PartOfDay, Season, Unit } from './expression.ts';

/** What a word can mean in a time expression; a word can mean several things (`second`, `may`, `fall`). */
export interface Entry {
  /** Its place in the lexicon, to look up by a number what goes with the word; undefined of an ordinal in digits. */
  readonly place?: number | undefined;
  /** 1-12 */
  readonly month?: number | undefined;
  /** ISO weekday 1-7. */
  readonly weekday?: number | undefined;
  readonly unit?: Unit | undefined;
  /** The unit's word is a plural: `years`. */
  readonly plural?: boolean | undefined;
  readonly season?: Season | undefined;
  readonly part?: PartOfDay | undefined;
  /** A cardinal number word below a hundred, or `hundred`, `thousand`. */
  readonly cardinal?: number | undefined;
  /** `third` is 3. */
  readonly ordinal?: number | undefined;
  /** `annually` comes every one of these units. */
  readonly every?: Unit | undefined;
  /** A word that may begin a time expression without being the kind of word above. */
  readonly opens?: true | undefined;
  /** Needs a capital to be meant as time: `May`, `March`, `Sun`. */
  readonly capital?: true | undefined;
  /** Speaks of time by itself: without one such word, or a number written as a date, there is no time expression. */
  readonly bears?: true | undefined;
}

const months: readonly (readonly string[])[] = [
  ['january', 'jan.', 'jan'],
  ['february', 'feb.', 'feb'],
  ['march', 'mar.', 'mar'],
  ['april', 'apr.', 'apr'],
  ['may'],
  ['june', 'jun.', 'jun'],
  ['july', 'jul.', 'jul'],
  ['august', 'aug.', 'aug'],
  ['september', 'sept.', 'sept', 'sep.', 'sep'],
  ['october', 'oct.', 'oct'],
  ['november', 'nov.', 'nov'],
  ['december', 'dec.', 'dec'],
];

const weekdays: readonly (readonly string[])[] = [
  ['monday', 'mon.', 'mondays'],
  ['tuesday', 'tue.', 'tues.', 'tuesdays'],
  ['wednesday', 'wed.', 'wednesdays'],
  ['thursday', 'thu.', 'thur.', 'thurs.', 'thursdays'],
  ['friday', 'fri.', 'fridays'],
  ['saturday', 'sat.', 'saturdays'],
  ['sunday', 'sun.', 'sundays'],
];

const units: readonly (readonly [Unit, string, string])[] = [
  ['second', 'second', 'seconds'],
  ['minute', 'minute', 'minutes'],
  ['hour', 'hour', 'hours'],
  ['day', 'day', 'days'],
  ['weekend', 'weekend', 'weekends'],
  ['week', 'week', 'weeks'],
  ['fortnight', 'fortnight', 'fortnights'],
  ['month', 'month', 'months'],
  ['quarter', 'quarter', 'quarters'],
  ['year', 'year', 'years'],
  ['decade', 'decade', 'decades'],
  ['century', 'century', 'centuries'],
  ['millennium', 'millennium', 'millennia'],
];

const seasons: readonly (readonly [Season, string])[] = [
  ['SP', 'spring'],
  ['SU', 'summer'],
  ['FA', 'fall'],
  ['FA', 'autumn'],
  ['WI', 'winter'],
];

const parts: readonly (readonly [PartOfDay, string])[] = [
  ['MO', 'morning'],
  ['MI', 'midday'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
  ['MI', 'lunchtime'],
];

const recurring: readonly (readonly [string, Unit])[] = [
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'day'],
  ['weekly', 'week'],
  ['fortnightly', 'fortnight'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
];

/** Words that open an expression of other words: determiners, adverbs, whatever a pattern is keyed by. */
const openers = (
  'martin presidents columbus remembrance armistice bastille australia canada st. black maundy ascension whit labour right good couple end start beginning middle latter close sometime not palm ash a an the this that these last next past previous following coming same each every yesterday today tomorrow tonight ' +
  'now currently recently recent current early earlier late later mid midnight noon overnight ' +
  'about around approximately roughly nearly almost over under more less fewer at up no several many few some half ' +
  'fiscal year-end christmas easter thanksgiving election new independence labor memorial veterans halloween valentine ' +
  'dawn daybreak sunrise dusk sunset nightfall lunchtime teatime orthodox ramadan eid ashura mawlid islamic rosh yom sukkot passover hanukkah lunar chinese diwali deepavali nowruz boxing per once twice thrice nowadays presently lately more another ca. circa year-old all first ' +
  'preceding prior ensuing comparable corresponding turn opening closing final dying waning father earth anzac indigenous shrove patriots mlk mon tue tues wed weds thu thur thurs fri sat sun'
).split(' ');

/** Words that make a time of the words in front of them, without opening one themselves or besides it. */
const bearers = (
  'dawn daybreak sunrise dusk sunset nightfall lunchtime teatime ramadan eid ashura mawlid hashanah kippur sukkot passover hanukkah diwali deepavali nowruz yesterday today tomorrow tonight now nowadays currently current presently lately recently recent overnight midnight noon ' +
  "christmas easter thanksgiving halloween juneteenth pentecost o'clock am pm a.m. p.m. a.m p.m gmt utc hrs ad bc bce ce a.d. b.c. b.c.e. b.c a.d c.e. " +
  'future past present term time period q1 q2 q3 q4 h1 h2 fy twenties thirties forties fifties sixties seventies eighties nineties'
).split(' ');

function build(): ReadonlyMap<string, Entry> {
  const table = new Map<string, Entry>();
  const add = (word: string, entry: Entry): void => {
    table.set(word, { ...table.get(word), ...entry });
  };
  months.forEach((forms, at) => {
    for (const form of forms) add(form, { month: at + 1, capital: true });
  });
  weekdays.forEach((forms, at) => {
    for (const form of forms) add(form, { weekday: at + 1, capital: true, ...(form.endsWith('s') ? { plural: true } : {}) });
  });
  for (const [unit, one, many] of units) {
    add(one, { unit });
    add(many, { unit, plural: true });
  }
  for (const [season, word] of seasons) {
    add(word, { season });
    add(`${word}s`, { season, plural: true });
  }
  for (const [part, word] of parts) {
    add(word, { part });
    add(`${word}s`, { part, plural: true });
  }
  cardinals.forEach((word, value) => {
    add(word, { cardinal: value });
  });
  tens.forEach((word, at) => {
    add(word, { cardinal: (at + 2) * 10 });
  });
  add('dozen', { cardinal: 12 });
  add('hundred', { cardinal: 100 });
  add('thousand', { cardinal: 1000 });
  [...ordinals, 'twentieth'].forEach((word, at) => {
    add(word, { ordinal: at + 1 });
  });
  for (const [word, unit] of recurring) add(word, { every: unit });
  for (const word of openers) add(word, { opens: true });
  for (const word of bearers) add(word, { bears: true });
  for (const [word, entry] of table) if (namesTime(entry)) add(word, { bears: true });
  return new Map([...table].map(([word, entry], place) => [word, entryOfAll({ ...entry, place })]));
}

/** The same entry with every field, in one order: of one shape, a field of any of them is found at once. */
export function entryOfAll({ place, month, weekday, unit, plural, season, part, cardinal, ordinal, every, opens, capital, bears }: Entry): Entry {
  return { place, month, weekday, unit, plural, season, part, cardinal, ordinal, every, opens, capital, bears };
}

// `fifteen` to `twenty` begin a year that is spelled out; other numbers need a unit.
function namesTime({ month, weekday, unit, season, part, every, cardinal = 0 }: Entry): boolean {
  return month !== undefined || weekday !== undefined || unit !== undefined || season !== undefined || part !== undefined || every !== undefined || (cardinal >= 15 && cardinal <= 20);
}

const table = build();

/** What the lower-case word can mean in a time expression; undefined for the words that never open one. */
export function entryOf(lower: string): Entry | undefined {
  return lower.length > longest ? undefined : table.get(lower);
}

const longest = Math.max(...[...table.keys()].map((word) => word.length));

/** A word of the lexicon as text has it: its letters in lower case, and its entry. */
export interface Known {
  readonly word: string;
  readonly entry: Entry;
}

const SLOTS = 0x1000;
/** The words of letters alone by the sum of these; those that fall together stand in one slot. */
const slots: readonly (readonly Known[] | undefined)[] = sortedIntoSlots();

function sortedIntoSlots(): readonly (readonly Known[] | undefined)[] {
  const filled: (Known[] | undefined)[] = Array.from({ length: SLOTS }, () => undefined);
  for (const [word, entry] of table) if (/^[a-z]+$/.test(word)) (filled[slotOf(sumOfLetters(word))] ??= []).push({ word, entry });
  return filled;
}

function slotOf(sum: number): number {
  return (sum ^ (sum >>> 12)) & (SLOTS - 1);
}

/** All words of the lexicon, by the sums of their letters. */
export const listed = new LetterSums(table.keys());

/** The words that speak of time by themselves. */
export const bearing = new LetterSums([...table].filter(([, { bears }]) => bears === true).map(([word]) => word));

/** The word of the lexicon that the letters of ASCII `[start, end)` of a text are, in any case; `sum` is theirs (`sumOfLetters`). */
export function knownAt(text: string, start: number, end: number, sum: number): Known | undefined {
  const slot = slots[slotOf(sum)];
  if (slot === undefined) return undefined;
  for (const known of slot) if (known.word.length === end - start && isWritten(known.word, text, start)) return known;
  return undefined;
}

function isWritten(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if ((text.charCodeAt(start + i) | 0x20) !== word.charCodeAt(i)) return false;
  return true;
}

/** All words of the lexicon, each with its entry. */
export function entries(): Iterable<readonly [string, Entry]> {
  return table;
}
