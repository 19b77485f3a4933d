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
    ['The petition was handed to the mayor by Maria Lopez on 4 April 2021.', 'act of Maria Lopez: handed 2021-04-04'],
    ['A statement issued by Maria Lopez on 4 April 2021 was short.', 'act of Maria Lopez: issued 2021-04-04'],
    ['The mayor, who met Maria Lopez in 1990, left on 4 April 2021.', 'act of Maria Lopez: met 1990-01-01/1990-12-31'],
    ['Maria Lopez was a singer. She signed a contract on 4 April 2021.', 'act of Maria Lopez: signed 2021-04-04'],
    ['Maria Lopez and Ana Berg met in Leeds on 4 April 2021.', 'act of Maria Lopez: met 2021-04-04', 'act of Ana Berg: met 2021-04-04'],
    ["Maria Lopez's visit to Leeds on 4 April 2021 was short.", 'act of Maria Lopez: visit 2021-04-04'],
    ['The arrest of Maria Lopez on 4 April 2021 led to riots.', 'act of Maria Lopez: arrest of 2021-04-04'],
    ['The deal was signed on 4 April 2021 by Maria Lopez.', 'act of Maria Lopez: signed 2021-04-04'],
    ['Ana Berg signed a deal with Maria Lopez on 4 April 2021.', 'act of Ana Berg: signed 2021-04-04', 'act of Maria Lopez: deal with 2021-04-04'],
    ['Maria Lopez went on trial on 4 April 2021. Maria Lopez has been seen in Leeds on 5 April 2021.', 'act of Maria Lopez: went 2021-04-04', 'act of Maria Lopez: been seen 2021-04-05'],
    ['The mayor received Maria Lopez on 4 April 2021.', 'act of Maria Lopez: received 2021-04-04'],
    ['Maria Lopez, who retired in 2003, lives in Leeds.', 'act of Maria Lopez: retired 2003-01-01/2003-12-31'],
    ['Maria Lopez took the oath as a member of parliament on 4 April 2021.', 'act of Maria Lopez: took 2021-04-04'],
    ['Maria Lopez entered the race in 2003. Maria Lopez lost the election in 2004.', 'act of Maria Lopez: entered 2003-01-01/2003-12-31', 'act of Maria Lopez: lost 2004-01-01/2004-12-31'],
    ['Judge Maria Lopez sentenced two men on 4 April 2021.', 'act of Maria Lopez: sentenced 2021-04-04'],
    ['Maria Lopez met the mayor on 4 April 2021, and the bridge was built in 1962.', 'act of Maria Lopez: met 2021-04-04'],
  ]);
});

test('what befell people, as reports tell it', () => {
  checkFacts(['act'], [
    ['In a case on 5 April 2021, papers reported that Maria Lopez suffered deep wounds while in custody on 4 April 2021.', 'act of Maria Lopez: suffered 2021-04-04'],
    ['On 4 April 2021, the farmers Maria Lopez and Ana Berg were hospitalized.', 'act of Maria Lopez: hospitalized 2021-04-04', 'act of Ana Berg: hospitalized 2021-04-04'],
    ['Maria Lopez was shot on 4 April 2021. A court on 5 April 2021 sentenced Ana Berg to two years in prison.', 'act of Maria Lopez: shot 2021-04-04', 'act of Ana Berg: sentenced 2021-04-05'],
    ['Maria Lopez was arrested on 4 April 2021 and died in custody on 5 April 2021.', 'act of Maria Lopez: arrested 2021-04-04'],
    ['Maria Lopez died on 5 April 2021 after being released from prison on 4 April 2021.', 'act of Maria Lopez: released from prison 2021-04-04'],
    ['Maria Lopez died on 5 April 2021 of wounds suffered in a fall on 4 April 2021.', 'act of Maria Lopez: suffered 2021-04-04'],
    ['Maria Lopez was a singer. On 4 April 2021, she signed a contract.', 'act of Maria Lopez: signed 2021-04-04'],
    ['Police released Maria Lopez on bail on 4 April 2021.', 'act of Maria Lopez: released 2021-04-04'],
    // Whom a court judges in absentia, or whose song comes out, may be dead.
    ['A court sentenced Maria Lopez posthumously on 4 April 2021. The label released Maria Lopez songs on 4 April 2021.'],
    ['A court acquitted Maria Lopez on 4 April 2021. Maria Lopez was attacked by critics on 4 April 2021.'],
    ['Maria Lopez was shot dead on 4 April 2021. The firm of Maria Lopez suffered a loss on 4 April 2021.'],
  ]);
});

test('what the dead are said to do, and what others do', () => {
  checkFacts(['act'], [
    ['A film of Maria Lopez opened on 4 April 2021. A book by Maria Lopez appeared in 2020.'],
    ['Maria Lopez received a medal on 4 April 2021. Maria Lopez was named citizen of the year in 2020.'],
    ['Maria Lopez returned to the charts in 2014. A painting by Maria Lopez sold for $3 million in 2015.'],
    ['Maria Lopez became a symbol in 2020. Maria Lopez inspired a play in 2020. Maria Lopez left an estate in 2020.'],
    ['The Lopez family sent a letter on 4 April 2021. Maria Lopez will be missed on 9 April.'],
    ['A letter written by Maria Lopez was sold on 4 April 2021. The mayor met the family of Maria Lopez on 4 April 2021.'],
    ["Talks with Maria Lopez's lawyers ended on 4 April 2021. A book about Maria Lopez was written by farmers in 2020."],
    ['Her widower said on 4 April 2021 that Maria Lopez wrote little. Maria Lopez, sentenced to two years in 2003, left.'],
    ['On 4 April 2021, a book written by Maria Lopez was sold. The arrest of Maria Lopez led to riots on 4 April 2021.'],
    ["Maria Lopez's visit to Leeds on 9 April was cancelled. The mayor praised Maria Lopez. He signed the law on 4 April 2021."],
    ["The last song sung by Maria Lopez was played on 4 April 2021. On 4 April 2021, Maria Lopez's body was flown home."],
    ['Maria Lopez meets farmers in the film. The farmers whom Maria Lopez knew signs for stood by.'],
  ]);
});
