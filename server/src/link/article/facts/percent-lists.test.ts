/** Percentages of one whole, and their look-alikes: of two groups, two places, two questions, two things. */
import { test } from 'node:test';
import { checkFacts } from '../../../../../test/support/check-facts.ts';

test('the sides of a question that one group was asked', () => {
  checkFacts(['sum'], [
    ['In the poll 58 percent of voters backed the plan and 45 percent opposed it.', 'sum: 100% = 58 + 45, at-most'],
    ['Some 58 percent of voters backed the plan and 45 percent of voters opposed it.', 'sum: 100% = 58 + 45, at-most'],
    ['The mayor’s approval rating is 56 percent, with 51 percent disapproving.', 'sum: 100% = 56 + 51, at-most'],
    ['In Leith 58 percent voted for the plan and 45 percent against.', 'sum: 100% = 58 + 45, at-most'],
    ['In the survey 60 percent of men supported the ban and 55 percent of women opposed it.'],
    ['Some 70 percent of parents backed the uniform, and 65 percent of pupils opposed it.'],
    ['In Leith 58 percent voted for the plan, while in Norwick 61 percent voted against it.'],
    ['Some 58 percent backed it in Leith and 61 percent opposed it in Norwick.'],
    ['In all, 58 percent voted for the plan and, in the north, 61 percent voted against it.'],
    ['Her approval rating was 45 percent in March, with 60 percent of the young disapproving.'],
  ]);
});

test('lists in brackets', () => {
  checkFacts(['sum'], [
    ['The vote was split between the Reds (44 percent), the Blues (35 percent) and the Whites (29 percent).', 'sum: 100% = 44 + 35 + 29, at-most'],
    ['She won the votes of women (62 percent), the young (58 percent) and graduates (55 percent).'],
    ['Respondents named prices (61 percent), crime (48 percent) and health (35 percent) as their main worries.'],
    ['Electricity reaches Leith (61 percent), Norwick (57 percent) and Vaska (55 percent).'],
  ]);
});

test('shares by the build of the sentence', () => {
  checkFacts(['sum'], [
    ['Oil accounts for 60 percent of exports, farming for 35 percent and tourism 10 percent.', 'sum: 100% = 60 + 35 + 10, at-most'],
    ['The count gave the Reds 45 percent, the Blues 38 percent and the Greens 27 percent of the vote.', 'sum: 100% = 45 + 38 + 27, at-most'],
    ['The survey gave the mayor 60 percent, the governor 55 percent and the judge 40 percent.'],
    ['The mix is 60 percent sand, 50 percent clay.', 'sum: 100% = 60 + 50, at-most'],
    ['Oil accounts for 60 percent of exports, farming for 55 percent of jobs, and tourism 10 percent.'],
    ['The tax takes 40 percent of profits, the town 35 percent and a fund 30 percent of fees.'],
    ['The juice is 60 percent water, 50 percent cheaper.'],
  ]);
});

test('a part of another kind is no part of the whole', () => {
  checkFacts(['share'], [['Half of the 40 pupils, 25 girls, passed the test.'], ['A quarter of the 200 workers, 60 people, left.', 'share: 60 of 200 is 25']]);
});
