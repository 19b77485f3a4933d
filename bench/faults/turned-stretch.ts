/**
 * A stretch of time whose ends have changed places: one of the text where it has one, else a sentence with one.
 * It must not know how stretches are recognised.
 */
import { replaced, withWrongSentence } from './edit.ts';
import type { Fault } from './fault.ts';

const found = [
  /\b(?:from|between) (?<first>(?:19|20)\d\d) (?:to|and|until) (?<last>(?:19|20)\d\d)\b/gd,
  /(?<![-\d])(?<first>(?:19|20)\d\d)[-–](?<last>(?:19|20)\d\d)(?![-\d])/gd,
  /\b(?:March|April|May|June|July|August|September|October|November|December|January|February) (?<first>\d{1,2})[-–](?<last>\d{1,2})(?=[,. ])(?! ?(?:percent|%))/gd,
];

const frames = [
  'She led the institute from @2 to @1.', 'The festival runs May #2-#1 in the old harbour.', 'He sat on the council in @2-&1 and taught law before that.',
  'Exports fell between @2 and @1, figures show.', 'The inquiry was open from #2 June to #1 June.', 'The court sat from March #2 to March #1.',
  'The survey (@2–@1) counted every household.', 'The bridge will be closed between #2 and #1 April.',
];

/** See the head of this file. */
export const turnedStretch: Fault = {
  id: 'turned-stretch',
  rules: ['reversed-range'],
  inject({ text }, _article, random) {
    const matches = found.flatMap((pattern) => [...text.matchAll(pattern)]).filter(({ groups }) => Number(groups?.['first']) < Number(groups?.['last']));
    if (matches.length > 0) {
      const match = random.of(matches);
      const [first, last] = [match.indices?.groups?.['first'], match.indices?.groups?.['last']];
      if (first === undefined || last === undefined) return undefined;
      const words = text.slice(last[0], last[1]) + text.slice(first[1], last[0]) + text.slice(first[0], first[1]);
      return { ...replaced(text, first[0], last[1], words), note: `${match[0]} -> ${words}` };
    }
    const [year, day] = [random.between(1995, 2015), random.between(2, 12)];
    const [later, after] = [year + random.between(2, 4), day + random.between(2, 9)];
    const frame = random.of(frames);
    const fill = (one: number, other: number, a: number, b: number): string => frame.replaceAll('@1', String(one)).replaceAll('@2', String(other)).replace('&1', String(one).slice(2)).replace('#1', String(a)).replace('#2', String(b));
    const [wrong, right] = [fill(year, later, day, after), fill(later, year, after, day)];
    // `2004-01` is a month.
    if (wrong.includes(`${later}-`) && year % 100 <= 12) return undefined;
    const edited = withWrongSentence(text, wrong, right, random);
    return edited && { ...edited, note: wrong };
  },
};
