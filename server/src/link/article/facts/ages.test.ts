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
  ['Maria Lopez, who retired in 2010 aged 60, is well.', 'age of Maria Lopez: 60 (dated)'],
  ['Maria Lopez married her second husband in 2010 at the age of 60.', 'age of Maria Lopez: 60 (dated)'],
  ['Maria Lopez retired as mayor in 2010 when she was 60.', 'age of Maria Lopez: 60 (dated)'],
  ["Maria Lopez, a mother of two, died at her daughter's home in Leeds aged 84.", 'age of Maria Lopez: 84'],
  ['Maria Lopez was 48 and lived in Leeds since 1990. The singer Maria Lopez turned 48 last week.', 'age of Maria Lopez: 48', 'age of Maria Lopez: 48'],
  ['On Monday Maria Lopez was 48. Maria Lopez was 48, police said on 3 April 2021.', 'age of Maria Lopez: 48', 'age of Maria Lopez: 48'],
  ['In 1980, aged 41, Maria Lopez became mayor.', 'age of Maria Lopez: 41 (dated)'],
  ['Maria Lopez, pioneer of rock, singer and writer, dies in Leeds at the age of 90.', 'age of Maria Lopez: 90'],
  ['Maria Lopez, who died on Monday, was 84.', 'age of Maria Lopez: 84'],
  ['Maria Lopez, who at 16 is the youngest, won. Ana Berg, a girl of 15, lost.', 'age of Maria Lopez: 16', 'age of Ana Berg: 15'],
  ['The 64-year-old prime minister, Maria Lopez, spoke.', 'age of Maria Lopez: 64'],
  ['Maria Lopez - a 34-year-old mother of three - was freed. The mayor, Ana Berg, has died aged 64.', 'age of Maria Lopez: 34', 'age of Ana Berg: 64'],
  ['Maria Lopez, then 31, became mayor in 1981.', 'age of Maria Lopez: 31 (dated)'],
  ['Maria Lopez was 31 when she became mayor in 1981.', 'age of Maria Lopez: 31 (dated)'],
  ['Maria Lopez, born in 1950, won her first race at 19 in 1969.', 'age of Maria Lopez: 19 (dated)'],
  ['Maria Lopez was born on 2 March 1940 and died at 69 on 20 March 2009.', 'age of Maria Lopez: 69'],
  ['The painter Maria Lopez died in her sleep on Monday. She was 71.', 'age of Maria Lopez: 71'],
  ['A 61-year-old woman named Maria Lopez left. Police named the 34-year-old as Ana Berg.', 'age of Maria Lopez: 61', 'age of Ana Berg: 34'],
  ['The victim, 61-year-old retired teacher Maria Lopez, lived alone. The 34-year-old, Ana Berg, did too.', 'age of Maria Lopez: 61', 'age of Ana Berg: 34'],
  ['Maria Lopez, a mother of three, aged 51, left. Ana Berg, of Mill Lane, Leeds, aged 34, came back.', 'age of Maria Lopez: 51', 'age of Ana Berg: 34'],
  ['Maria Lopez, who was born in 1960 in Leeds, turned 61 this month.', 'age of Maria Lopez: 61'],
  ['In 1985, when she was 25, Maria Lopez moved. Ana Berg became a judge in 1995 at 35.', 'age of Maria Lopez: 25 (dated)', 'age of Ana Berg: 35 (dated)'],
  ['Maria Lopez was 19 in 1990.', 'age of Maria Lopez: 19 (dated)'],
  ['Maria Lopez was only 25 in 1985 when she moved.', 'age of Maria Lopez: 25 (dated)'],
  ['Maria Lopez would have been 80 on Monday.', 'age of Maria Lopez: 80 (would)'],
  ['Rain fell.\n\nThe painter Maria Lopez died on Monday. She was 84.', 'age of Maria Lopez: 84'],
];

test('ages in the many ways of news', () => {
  checkFacts(['age'], facts);
});

test('ages of another time or of somebody else', () => {
  checkFacts(['age'], [
    ['Maria Lopez was 19 when she won. Maria Lopez was 23 at the time. Maria Lopez, then 23, came back.'],
    ['At 20, Maria Lopez married.'],
    ['Maria Lopez was jailed for 12 years. Maria Lopez is 31 points ahead. Maria Lopez was 12 minutes late.'],
    ['Maria Lopez, mother of a girl aged 4, left. Maria Lopez, a widow with a son, 12, came back.'],
    ['According to Maria Lopez, a 12-year-old boy fell. Beside Ana Berg, a 13-year-old girl wept.'],
    ['A friend of Maria Lopez, who was 29, wept.'],
    ['Maria Lopez turns 80 next month.'],
    ["The 64-year-old victim's lawyer, Maria Lopez, spoke. Maria Lopez, then 31, left after the war of 1981."],
    ['Maria Lopez was 31 when she moved, long after the war of 1981. Maria Lopez thanked her lawyer. She was 71.'],
    ['The then 15-year-old Maria Lopez left.'],
    ['When Maria Lopez turned 18, her father left. In 1995 Maria Lopez was 18. At the time of the flood, Maria Lopez was 11.'],
    ['Maria Lopez was 17, the youngest of the crew, in 1994. Two years before the war, Maria Lopez turned 18.'],
    ['Maria Lopez was in court. He was 30 and poor in 1977.'],
    ['They met when Eva Berg was 20 and Maria Lopez was 18. Maria Lopez was 18, a student, at the time. In the photo, Maria Lopez is 18.'],
    ['Maria Lopez, aged 18 then, left.'],
    ['Maria Lopez – a 12-year-old girl was with her – fell.'],
    ['Rain fell. The film is about Maria Lopez. She is 17.'],
    ['Maria Lopez met Eva Berg in 1999 when she was 70. Maria Lopez sold it in 1999 to Eva Berg, aged 30.', 'age of Eva Berg: 70 (dated)', 'age of Eva Berg: 30'],
    ['Maria Lopez, born in 1960, had a daughter in 1999, now aged 20. Maria Lopez in 1999 won the race for those aged 20.'],
    ['Maria Lopez died in a crash with her son, aged 9. Maria Lopez was killed alongside a boy aged 12.'],
    ['Maria Lopez died of a disease that strikes men aged 70. Maria Lopez was killed at 18, Mill Lane.'],
    ['Maria Lopez becomes guardian of a girl aged 9.'],
    ['Maria Lopez retires from a league where players are aged 20.'],
    ['Maria Lopez retires from a team of players aged 20.'],
    ['Maria Lopez adopted a son aged 6 in 2001. Maria Lopez was convicted in 2012 of killing a girl aged 9.'],
    ['Maria Lopez won the 2012 prize for a novel about a boy aged 14. Maria Lopez in 2001 opened a school for children aged 12.'],
    ['Maria Lopez won a prize in 1999 when she was 70 points behind. Maria Lopez told in 2001 of the war, which she survived aged 9.'],
    ['Maria Lopez moved to Leeds at 18. Maria Lopez will be 48 on Friday.'],
  ]);
});
