/**
 * Figures of news sentences and the numbers that are none.
 */
import { test } from 'node:test';
import { checkFigures } from '../../../../test/support/check-figures.ts';

test('counts', () => {
  checkFigures([
    'There are [[about 2,500 US troops|FIGURE ~2500 troop]] in the north.',
    'The blast killed [[three US soldiers|FIGURE 3 soldier]] and hurt [[at least 34 people|FIGURE ~34 person]].',
    'The force was cut to [[2,500|FIGURE 2500]] by the minister.',
    'Between [[30 to 40 protesters|FIGURE 30-40 protester]] came.',
    '[[Twenty-five houses|FIGURE 25 house]] burned.',
  ]);
});

test('money, percentages, measures', () => {
  checkFigures([
    'It cost [[$3.5 million|FIGURE 3500000 USD]], or [[€20bn|FIGURE 20000000000 EUR]] in all.',
    'He paid [[2 million dollars|FIGURE 2000000 USD]] and [[US$5|FIGURE 5 USD]].',
    'Prices rose [[12.5%|FIGURE 12.5 %]], then [[3 per cent|FIGURE 3 %]].',
    'The wall is [[20 km|FIGURE 20 km]] long and [[5-foot|FIGURE 5 foot]] high across [[200 square miles|FIGURE 200 square mile]].',
  ]);
});

test('ages', () => {
  checkFigures([
    'A [[64-year-old|FIGURE 64 year-old]] man was held.',
    'Maria Lopez, [[64|FIGURE 64 year-old]], was born there.',
    'The boy, [[aged 6|FIGURE 6 year-old]], ran away.',
  ]);
});

test('years, days, clock times, scores and names are no figures', () => {
  checkFigures([
    'In 2003 they came, on March 5, at 7:04 PM.',
    'They won 2-1 in the second round.',
    'COVID-19 and the F-16 made news on 9/11.',
    'Flight 93 left two years ago.',
    'The first man, the second, the third.',
  ]);
});
