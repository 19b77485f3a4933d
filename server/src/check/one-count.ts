/**
 * Whether two numbers of two articles count the same and cannot both be right: by what is counted, by what became of those
 * counted, and by how one number slips into another. It must not know events, nor where the numbers were found.
 */
import { wordSet } from '../base/word-set.ts';
import { sixLetterStem } from '../link/article/facts/amounts.ts';
import type { AmountFact } from '../link/article/facts/fact.ts';
import { countedOf, isPeople } from '../link/article/facts/same-counted.ts';
import { toldRange } from './figures.ts';

/** What a number tells. */
export type Told = AmountFact['value'];

/** A number by what it measures: attribute, unit and what became of those counted. */
export function kindOf({ attribute, value: { unit, state } }: { readonly attribute: string; readonly value: Told }): string {
  return `${attribute} ${/^(?:[A-Z]{2}D)$/.test(unit ?? '') ? '$' : (unit ?? '')} ${state ?? ''}`;
}

/** Whether it counts those besides others: `his mother and 10 other people`; who is hurt or missing is another than the dead. */
export function saysOthers({ text, state }: Told): boolean {
  return state !== 'injured' && state !== 'missing' && state !== 'displaced' && /\b(?:others?|more|another)\b/.test(text);
}

/** Whether two numbers of one kind count the same and are two; three times as many are counted of something else. */
export function conflicts(a: Told, b: Told): boolean {
  return isOneThing(a, b) && !meet(a, b) && !hasOneMore(a, b) && !hasOneMore(b, a) && isSlip(a.value, b.value);
}

// `three men and a woman` are four.
function hasOneMore(a: Told, b: Told): boolean {
  return a.andOne === true && a.value + 1 === b.value;
}

/** Whether the two can be one number as told. */
export function meet(a: Told, b: Told): boolean {
  const [one, other] = [toldRange(a), toldRange(b)];
  return one.low <= other.high && other.low <= one.high;
}

/** Whether one of two numbers may be the other mistaken: far more are of all places, of a whole year; but 13 is heard as 30, and 28 written as 82. */
export function isSlip(a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  if (high <= 3 * low || high === 10 * low) return true;
  return (low > 12 && low < 20 && high === (low - 10) * 10) || (low > 11 && high < 1e5 && [...String(low)].toReversed().join('') === String(high));
}

/** Nouns for those whom an event befalls as they come: whoever counts only these counts all but a few. */
const victims: ReadonlySet<string> = wordSet(
  'passenger worker miner labourer employee villager resident farmer pilgrim worshipper shopper customer spectator fan supporter guest diner migrant refugee tourist visitor holidaymaker traveller commuter skier climber hiker swimmer student pupil schoolchild schoolgirl schoolboy teenager patient prisoner inmate sailor fisherman pedestrian mourner partygoer crew homeowner life',
);

/** How many others there may be beside them: a driver, a gunman. */
const BESIDE = 2;

/**
 * Whether one counts a group and the other the people of it, and both cannot be: 40 passengers are not among 26 people.
 * @param isOneEvent whether both surely tell of one event: then 17 passengers are no 27 people either
 */
export function isGroupOfOther(a: Told, b: Told, isOneEvent: boolean): boolean {
  if (a.state === undefined || a.bound !== undefined || b.bound !== undefined || isPeople(a.counts) === isPeople(b.counts)) return false;
  const [group, all, counts = ''] = isPeople(a.counts) ? [b.value, a.value, b.counts] : [a.value, b.value, a.counts];
  if (group > all) return isSlip(group, all);
  return isOneEvent && victims.has(counts) && all - group > BESIDE && isSlip(group, all);
}

/** Words that two tellings of what is no toll share: of any day, and of one day. */
const [sameWords, sameDayWords] = [4, 3];

/** How many words around them two numbers that are no toll must share to count one thing. */
export function wordsNeeded(a: Told, b: Told): number {
  return a.on !== undefined && a.on === b.on && a.counts !== undefined && a.counts !== 'person' ? sameDayWords : sameWords;
}

function isOneThing(a: Told, b: Told): boolean {
  if (a.state !== undefined) return countedOf(a.counts) === countedOf(b.counts) || (isPeople(a.counts) && isPeople(b.counts));
  if (countedOf(a.counts) !== countedOf(b.counts) || (a.of !== undefined && b.of !== undefined && a.of !== b.of)) return false;
  return a.near.filter((word) => b.near.includes(word)).length >= wordsNeeded(a, b);
}

/** Words that tell of one kind of event. */
const rows: readonly string[] = [
  'fire blaze inferno',
  'explode blast explosion',
  'crash collide collision',
  'attack assault',
  'shoot shot gunman gunmen',
  'sink sank sunk',
  'earthquake quake',
  'bomb bomber',
  'demonstrate protest rally',
  'plunge fell',
  'erupt eruption',
];

const sameStems: ReadonlyMap<string, string> = new Map(rows.flatMap((row) => row.split(' ').map(sixLetterStem).map((stem, _, [first = '']): [string, string] => [stem, first])));

/**
 * What makes two tellings of a number one, however it is put: `collided` and `collision` are one word.
 * @param stem as amounts keep it
 */
export function sameWord(stem: string): string {
  return sameStems.get(stem) ?? stem;
}
