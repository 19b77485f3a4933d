/**
 * Percentages gone wrong: shares of one whole over 100, a change that its end points do not make, percent for
 * percentage points. It must not know how figures are recognised.
 */
import { withWrongSentence } from './edit.ts';
import type { Fault } from './fault.ts';
import type { Random } from './random.ts';

const per = ['percent', 'per cent', '%'];

function told(value: number, sign: string): string {
  return sign === '%' ? `${value}%` : `${value} ${sign}`;
}

const sharedFrames = [
  'In the survey, $1 supported the plan, $2 opposed it and $3 were undecided.',
  'Some $1 of delegates voted in favour, $2 against and $3 abstained.',
  'The council is made up of $1 women and $2 men, with the remaining $3 undeclared.',
  'Mr Hollis won $1 of the vote, against $2 for Ms Crane and $3 for Mr Boyd.',
];

/** Shares of one whole that come to more than 100. */
export const sharesOverHundred: Fault = {
  id: 'shares-over-hundred',
  rules: ['percent-mismatch'],
  inject({ text }, _article, random) {
    const sign = random.of(per);
    const first = random.between(35, 50);
    const second = random.between(20, 40);
    const third = 100 - first - second;
    if (third < 2) return undefined;
    const frame = random.of(sharedFrames);
    const sentence = (shares: readonly number[]): string => shares.reduce((words, share, n) => words.replace(`$${n + 1}`, () => told(share, sign)), frame);
    const slip = random.between(4, 12);
    const edited = withWrongSentence(text, sentence([first + slip, second, third]), sentence([first, second, third]), random);
    return edited && { ...edited, note: `${first + slip} + ${second} + ${third}` };
  },
};

const changeFrames: readonly (readonly [frame: string, up: boolean])[] = [
  ['Sales rose @, from $1 to $2.', true],
  ['The number of visitors grew @ from $1 to $2 last year.', true],
  ['Output fell @, from $1 tons to $2 tons.', false],
  ['Its workforce shrank from $1 to $2, a @ drop.', false],
  ['Rents have increased from $1 to $2 a month, a @ rise.', true],
  ['The number of cases climbed to $2 from $1, an increase of @.', true],
  ['Attendance dropped by @ to $2 from $1.', false],
];

/** A change in percent that its end points do not make. */
export const wrongChange: Fault = {
  id: 'wrong-change',
  rules: ['percent-mismatch'],
  inject({ text }, _article, random) {
    const [frame, isUp] = random.of(changeFrames);
    const from = random.of([40, 50, 80, 120, 200, 350, 600, 1500, 2400]);
    const share = random.of([10, 15, 20, 25, 30, 40]);
    const to = Math.round(from * (isUp ? 1 + share / 100 : 1 - share / 100));
    const wrong = share + random.of([-7, 8, 12, 15, 20]);
    if (wrong <= 0) return undefined;
    const sign = random.of(per);
    const sentence = (percent: number): string => frame.replace('@', told(percent, sign)).replace('$1', from.toLocaleString('en')).replace('$2', to.toLocaleString('en'));
    const edited = withWrongSentence(text, sentence(wrong), sentence(share), random);
    return edited && { ...edited, note: `${from} to ${to} is ${share}, not ${wrong}` };
  },
};

const pointFrames = ['Unemployment rose @, from $1 to $2.', 'The tax was raised by @, from $1 to $2.', 'Support for the party fell @ from $2 to $1, the poll found.', 'The rate climbed @ to $2 from $1.'];

/** Percent where percentage points are meant. */
export const percentForPoints: Fault = {
  id: 'percent-for-points',
  rules: ['percent-mismatch'],
  inject({ text }, _article, random) {
    const [low, points] = [random.between(4, 30), random.between(2, 9)];
    if (Math.abs((100 * points) / low - points) < 1.5) return undefined;
    const sign = random.of(per);
    const frame = random.of(pointFrames).replace('$1', told(low, sign)).replace('$2', told(low + points, sign));
    const edited = withWrongSentence(text, frame.replace('@', told(points, sign)), frame.replace('@', `${points} percentage points`), random);
    return edited && { ...edited, note: `${low} to ${low + points}` };
  },
};

/** A part of a whole with another share than it is. */
export const wrongShare: Fault = {
  id: 'wrong-share',
  rules: ['percent-mismatch'],
  inject({ text }, _article, random: Random) {
    const whole = random.of([40, 60, 80, 150, 240, 400]);
    const part = Math.round(whole * random.of([0.1, 0.2, 0.25, 0.3, 0.45, 0.6]));
    const share = Math.round((100 * part) / whole);
    const frame = random.of(['Of the homes inspected, # of the ^ (@) had damp walls.', 'Only # of the ^ members, or @, took part.', 'Inspectors closed # of ^ bakeries, or @, in the district.']);
    const sign = random.of(per);
    const sentence = (percent: number): string => frame.replace('#', String(part)).replace('^', String(whole)).replace('@', told(percent, sign));
    const edited = withWrongSentence(text, sentence(share + random.of([-6, 9, 14])), sentence(share), random);
    return edited && { ...edited, note: `${part} of ${whole} is ${share}` };
  },
};
