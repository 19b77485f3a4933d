/** Lengths whose ends another clause or the sentence before tells, and lengths of something else. */
import { test } from 'node:test';
import { checkFacts } from '../../../../../test/support/check-facts.ts';

test('ends in another clause', () => {
  checkFacts(['duration'], [
    ['Maria Lopez joined the firm in 2004 and left it in 2011 after seven years.', 'duration: 7 year, 2004 to 2011, stretch'],
    ['Maria Lopez joined the bank in 2004 and, after seven years there, resigned in 2011.', 'duration: 7 year, 2004 to 2011, stretch'],
    ['She left in 2011 after seven years in the post; she had been appointed in 2004.', 'duration: 7 year, 2004 to 2011, stretch'],
    ['They married in 2004 and divorced in 2011, after seven years of marriage.', 'duration: 7 year, 2004 to 2011, stretch'],
    ['The men, taken on 3 May 2018, were released on 9 May 2018 after six days.', 'duration: 6 day, 3 May 2018 to 9 May 2018, stretch'],
    ['The boy was last seen on 3 May 2018 and returned on 9 May 2018, six days later.', 'duration: 6 day, 3 May 2018 to 9 May 2018, interval'],
    ['The case began in 2004 and was closed in 2011, seven years on.', 'duration: 7 year, 2004 to 2011, interval'],
    ['In 2011, seven years on from the 2004 fire, the school opened.', 'duration: 7 year, 2004 to 2011, interval'],
    ['The seven-day fair, from 3 to 9 May 2018, was short.', 'duration: 7 day, 3 to 9 May 2018, stretch'],
    ['Over the seven years that she led the party, from 2004 to 2011, it lost.', 'duration: 7 year, 2004 to 2011, stretch'],
  ]);
});

test('ends in the sentence before', () => {
  checkFacts(['duration'], [
    ['The war began in 2004 and ended in 2011. It lasted seven years.', 'duration: 7 year, 2004 to 2011, stretch'],
    ['She led the party from 2004 to 2011. During her seven years as leader, it lost.', 'duration: 7 year, 2004 to 2011, stretch'],
    ['She was mayor between 2004 and 2011. Her seven-year tenure ended badly.', 'duration: 7 year, 2004 to 2011, stretch'],
    ['Construction began in 2004. The bridge opened in 2011, seven years after work started.', 'duration: 7 year, 2004 to 2011, interval'],
  ]);
});

test('lengths of something else', () => {
  checkFacts(['duration'], [
    ['She led the party from 2004 to 2011. During her nine years in parliament, she wrote a book. The talks lasted two years.'],
    ['They married in 2004 and divorced in 2011, two years after their son was born.'],
    ['He was arrested in 2004 and tried in 2011, after three years in hiding.'],
    ['Work began in 2004, and after two years of delay it opened in 2011.'],
    ['He joined in 2004, left in 2011 and came back after three years.'],
    ['She was chief executive between 2004 and 2011. Her twelve-year career ended badly.'],
    ['The fair runs from 3 May 2018 to 9 May 2018. A two-day concert opens it.'],
  ]);
});
