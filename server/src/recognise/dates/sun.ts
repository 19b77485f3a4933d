/**
 * Times of day that the sun, the night or a meal gives: `at dawn on Sunday`, `at first light`, `the small hours of Sunday`, `before nightfall`, `at lunchtime`,
 * `overnight`, `overnight Tuesday`. Without a day beside it, `overnight` is the night before the day of speaking. It must not know when the sun rises.
 */
import { cueAround } from './cues.ts';
import type { PartOfDay, TimeExpression } from './expression.ts';
import { dayBehind } from './clock-time.ts';
import type { Read } from './pattern.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

const suns: ReadonlyMap<string, PartOfDay> = new Map<string, PartOfDay>([
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['nightfall', 'EV'],
  ['lunchtime', 'MI'],
  ['teatime', 'AF'],
]);

const leads: ReadonlySet<string> = new Set('at by before until till since from around near after through to'.split(' '));

/** `dawn` behind a preposition of time, with its day where one stands behind it; `a dawn raid` and `the dawn of an era` are none. */
export function sunTime(readDay: Read): Read {
  return (words, at) => {
    const word = wordAt(words, at);
    const isFirstLight = word.lower === 'first' && wordAt(words, at + 1).lower === 'light';
    const part = word.capital ? undefined : isFirstLight ? 'MO' : suns.get(word.lower);
    if (part === undefined || !leads.has(wordAt(words, at - 1).lower)) return undefined;
    const end = isFirstLight ? at + 2 : at + 1;
    const day = dayBehind(words, end, readDay);
    if (day !== undefined) return { end: day.end, value: { ...day.value, type: 'TIME', part } };
    return standsAlone(words, end) ? { end, value: told(part) } : undefined;
  };
}

/** `the small hours of Thursday`, `the early hours of April 8`: its first hours; of no day that is not named. */
export function smallHours(readDay: Read): Read {
  return (words, at) => {
    const from = wordAt(words, at).lower === 'the' ? at + 1 : at;
    if (!(from === at ? /^early$/ : /^(?:early|small|wee)$/).test(wordAt(words, from).lower) || wordAt(words, from + 1).lower !== 'hours') return undefined;
    const link = wordAt(words, from + 2).lower;
    const day = link === 'of' || link === 'on' ? dayBehind(words, from + 3, readDay) : undefined;
    return day && { end: day.end, value: { ...day.value, type: 'TIME', part: 'MO', mod: 'START' } };
  };
}

function told(part: PartOfDay): TimeExpression {
  return { form: 'shift', type: 'TIME', amount: 0, direction: 0, unit: 'day', from: 'mention', part };
}

const stays = /^(?:stay|stays|stayed|staying|camp|camped|sleep|slept|parked|almost|an|the|its|his|her|their)$/;

/** `overnight`: an adverb, or an adjective in front of what happened; `stayed overnight` and `an overnight train` tell no time. */
export function overnight(readDay: Read): Read {
  return (words, at) => {
    const word = wordAt(words, at);
    if (word.lower !== 'overnight' || word.joint !== undefined || stays.test(wordAt(words, at - 1).lower)) return undefined;
    const day = dayBehind(words, at + 1, readDay);
    if (day !== undefined) return { end: day.end, value: { ...day.value, type: 'TIME', part: 'NI' } };
    if (!standsAlone(words, at + 1)) return undefined;
    const nights = cueAround(words, at, at + 1) === 'future' ? 0 : -1;
    return { end: at + 1, value: { form: 'shift', type: 'TIME', amount: nights, direction: nights, unit: 'day', from: 'published', part: 'NI' } };
  };
}

const behind = /^(?:[^a-z].*|and|or|but|as|when|while|after|before|in|on|at|for|from|to|into|with|by|because|since|until|near|across|between|against|during|over|where|who|which|that|said|was|were|is|are|had|has|have|will|would|he|she|it|they|the|a|an|)$/;

function standsAlone(words: Words, at: number): boolean {
  return behind.test(wordAt(words, at).lower);
}
