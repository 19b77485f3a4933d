/** Ages behind and before names: now, at death, on a day, had somebody lived; and what is the age of somebody or some time else. */
import { test } from 'node:test';
import { checkFacts } from '../../../../../test/support/check-facts.ts';

const facts: readonly (readonly [string, ...string[]])[] = [
  ['Maria Lopez died on Monday at the age of 84.', 'age of Maria Lopez: 84'],
  ['Maria Lopez has died at 84, her family said.', 'age of Maria Lopez: 84'],
  ['Painter Maria Lopez dies aged 84', 'age of Maria Lopez: 84'],
  ['Maria Lopez, just 19, won. Maria Lopez, forty-three, came back.', 'age of Maria Lopez: 19', 'age of Maria Lopez: 43'],
  ['Maria Lopez, of Leeds, 47, left. Maria Lopez, a teacher aged 47, came back.', 'age of Maria Lopez: 47', 'age of Maria Lopez: 47'],
  ['Maria Lopez, a mother of three who is 47, left.', 'age of Maria Lopez: 47'],
  ['Aged 47, Maria Lopez is the oldest. At the age of 47, Maria Lopez has won.', 'age of Maria Lopez: 47', 'age of Maria Lopez: 47'],
  ['Maria Lopez celebrated her 47th birthday on Monday.', 'age of Maria Lopez: 47'],
  ['Maria Lopez, born in Leeds in 1962, is 47 years old.', 'age of Maria Lopez: 47'],
  ['Maria Lopez retired in 2010 at the age of 60.', 'age of Maria Lopez: 60 (dated)'],
  ['In 1980, aged 41, Maria Lopez became mayor.', 'age of Maria Lopez: 41 (dated)'],
  ['Maria Lopez, pioneer of rock, singer and writer, dies in Leeds at the age of 90.', 'age of Maria Lopez: 90'],
  ['Maria Lopez would have been 80 on Monday.', 'age of Maria Lopez: 80 (would)'],
  ['Rain fell.\n\nThe painter Maria Lopez died on Monday. She was 84.', 'age of Maria Lopez: 84'],
];

test('ages in the many ways of news', () => {
  checkFacts(['age'], facts);
});

test('ages of another time or of somebody else', () => {
  checkFacts(['age'], [
    ['Maria Lopez was 19 when she won. Maria Lopez was 23 at the time. Maria Lopez, then 23, came back.'],
    ['At 20, Maria Lopez married. Maria Lopez was 19 in 1990.'],
    ['Maria Lopez was jailed for 12 years. Maria Lopez is 31 points ahead. Maria Lopez was 12 minutes late.'],
    ['Maria Lopez, mother of a girl aged 4, left. Maria Lopez, a widow with a son, 12, came back.'],
    ['Maria Lopez turns 80 next month.'],
    ['The then 15-year-old Maria Lopez left.'],
    ['Maria Lopez moved to Leeds at 18. Maria Lopez will be 48 on Friday.'],
  ]);
});
