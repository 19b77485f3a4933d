/** What only the living do and undergo, on its day; and what is done with the dead, or by somebody else. */
import { test } from 'node:test';
import { checkFacts } from '../../../../../test/support/check-facts.ts';

test('acts in everyday verbs', () => {
  checkFacts(['act'], [
    ['Maria Lopez handed in her resignation on 4 April 2021.', 'act of Maria Lopez: handed 2021-04-04'],
    ['Maria Lopez completed a marathon on 4 April 2021.', 'act of Maria Lopez: completed 2021-04-04'],
    ['On 4 April 2021, Maria Lopez withdrew money from a bank.', 'act of Maria Lopez: withdrew 2021-04-04'],
    ['Maria Lopez was jailed in 2003. The club hired Maria Lopez as coach in 2004.', 'act of Maria Lopez: jailed 2003-01-01/2003-12-31', 'act of Maria Lopez: hired 2004-01-01/2004-12-31'],
    ['Maria Lopez became chairman of the club in 2003.', 'act of Maria Lopez: became 2003-01-01/2003-12-31'],
    ['Maria Lopez won the election in 2003 and took office in 2003.', 'act of Maria Lopez: won 2003-01-01/2003-12-31'],
    ['Maria Lopez has agreed to meet farmers on 9 April.', 'act of Maria Lopez: meet 2021-04-09'],
    ['Maria Lopez signs a truce with farmers in Leith.', 'act of Maria Lopez: signs 2021-04-08'],
    ['Maria Lopez met the mayor on 4 April 2021, and the bridge was built in 1962.', 'act of Maria Lopez: met 2021-04-04'],
  ]);
});

test('what the dead are said to do, and what others do', () => {
  checkFacts(['act'], [
    ['A film of Maria Lopez opened on 4 April 2021. A book by Maria Lopez appeared in 2020.'],
    ['Maria Lopez received a medal on 4 April 2021. Maria Lopez was named citizen of the year in 2020.'],
    ['Maria Lopez returned to the charts in 2014. A painting by Maria Lopez sold for $3 million in 2015.'],
    ['Maria Lopez became a symbol in 2020. Maria Lopez inspired a play in 2020. Maria Lopez left an estate in 2020.'],
    ['The Lopez family sent a letter on 4 April 2021. Maria Lopez will be missed on 9 April.'],
    ['Maria Lopez meets farmers in the film. The farmers whom Maria Lopez knew signs for stood by.'],
    ['The mayor, who met Maria Lopez in 1990, left on 4 April 2021.'],
  ]);
});
