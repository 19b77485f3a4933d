/**
 * One sentence and more for every kind of time expression that Dateline promises to read, published on a
 * Thursday. Finer points stand in the tests beside each pattern; look-alikes in `never.test.ts`.
 */
import { test } from 'node:test';
import { checkDateLines } from '../../../../test/support/check-dates.ts';

const thursday = '2024-03-07';

test('weekdays, months and parts of them', () => {
  checkDateLines(thursday, [
    'The mill closed on [[Tuesday|DATE 2024-03-05]] and reopened in [[August|DATE 2023-08]].',
    'It was sold [[last June|DATE 2023-06]] and will be sold again [[next Wednesday|DATE 2024-03-13]].',
    'He came in [[mid-January|DATE 2024-01 MID]] and left at [[the end of last month|DATE 2024-02 END]].',
    'They met on [[Sunday afternoon|TIME 2024-03-03TAF]] and parted [[late on Wednesday|DATE 2024-03-06 END]].',
    'The canal thawed [[early on Monday|DATE 2024-03-04 START]].',
    'The vote is at [[8 p.m. EST|TIME 2024-03-07T20:00]].',
    'It happened [[that day|DATE 2024-03-07]].',
    'The canal froze on [[March 1|DATE 2024-03-01]]. [[The following week|DATE 2024-W10]] ferries sailed.',
  ]);
});

test('business years, seasons, decades, centuries', () => {
  checkDateLines(thursday, [
    'Profit rose in [[the third fiscal quarter|DATE 2023-Q3]].',
    'Profit fell in [[fiscal 2023|DATE 2023]] and in [[the fiscal third quarter of 2023|DATE 2023-Q3]].',
    'Sales doubled in [[the first fiscal half of 2022|DATE 2022-H1]] and in [[the last quarter of 2022|DATE 2022-Q4]].',
    'Sales doubled in [[Q2|DATE 2023-Q2]] and in [[H1 2023|DATE 2023-H1]].',
    'The dam was built in [[the winter of 1954|DATE 1954-WI]] and repaired [[last autumn|DATE 2023-FA]].',
    "Snow fell in [[the 1970s|DATE 197]], in [[the late '90s|DATE 199 END]] and in [[the mid-1800s|DATE 180 MID]].",
    'The chapel is of [[the 14th century|DATE 13]], the tower of [[the late 18th century|DATE 17 END]].',
    'The temple fell in [[586 BCE|DATE BC0586]] and rose in [[the 5th century BCE|DATE BC04]].',
  ]);
});

test('lengths and distances', () => {
  checkDateLines(thursday, [
    'Over [[the past two years|DURATION P2Y]], rents doubled.',
    '[[A decade|DURATION P10Y]] after its initiation, the canal silted up.',
    '[[Eight years|DURATION P8Y]] after, the canal was filled in.',
    'The canal opened [[ten days ago|DATE 2024-02-26]]; [[two days earlier|DATE 2024-02-24]] it was empty; [[three weeks later|DATE 2024-W11]] it froze.',
    'The clerk, sentenced in [[2021|DATE 2021]] to [[six years|DURATION P6Y]], had resigned [[two weeks prior|DATE 2024-02-22]].',
    'The state will join the union as its 11th member in [[October|DATE 2024-10]].',
    'The shop is shut in [[the small hours of Thursday|TIME 2024-03-07TMO START]] and outside opening hours.',
  ]);
});

test('ranges, sets and stretches with an open end', () => {
  checkDateLines(thursday, [
    'The fair ran [[March 3|DATE 2024-03-03]]-[[5|DATE 2024-03-05]] and from [[Monday|DATE 2024-03-04]] to [[Thursday|DATE 2024-03-07]].',
    'She led the party in [[2014|DATE 2014]]-[[16|DATE 2016]] and in [[2017|DATE 2017]]/[[18|DATE 2018]].',
    'She swims [[every Friday|SET XXXX-WXX-5]], and the club meets [[weekly|SET P1W]].',
    'From [[2014 onwards|DATE 2014 ON_OR_AFTER]], and since [[2003|DATE 2003]], ships paid no toll.',
    'It must be done before [[October 7|DATE 2024-10-07]].',
    'The form is dated [[04/05/2021|DATE 2021-04-05]] and stamped [[25/05/2021|DATE 2021-05-25]].',
  ]);
});

test('the which-th of a longer time', () => {
  checkDateLines(thursday, [
    'The talks opened on [[the first Monday of February|DATE 2024-02-05]].',
    'The talks will open on [[the second Tuesday in April|DATE 2024-04-09]].',
    'The talks opened in [[the last week of January|DATE 2024-W04]] or in [[the first week of February 2023|DATE 2023-W05]].',
    'The talks opened on [[the last day of 2023|DATE 2023-12-31]].',
    'The talks opened on [[the last Sunday of last month|DATE 2024-02-25]].',
    'The talks opened on [[the first weekend of March 2023|DATE 2023-W09-WE]] and in [[the second month of 2023|DATE 2023-02]].',
    'It was the third day of the talks.',
  ]);
});

test('days without a month', () => {
  checkDateLines(thursday, [
    'The court sat on [[March 1|DATE 2024-03-01]] and again from [[the 3rd|DATE 2024-03-03]] to [[the 5th|DATE 2024-03-05]].',
    'The court sat on [[January 30|DATE 2024-01-30]], then rested until [[the 2nd|DATE 2024-02-02]].',
    'The court sat on [[the 20th of last month|DATE 2024-02-20]].',
    'The court was told on [[the 20th|DATE 2024-02-20]].',
    'The court will be told on [[the 20th|DATE 2024-03-20]].',
    'The office is on the 20th floor.',
    'The golfer made birdie on the 18th.',
  ]);
});

test('the night and the sun', () => {
  checkDateLines(thursday, [
    'Rain fell [[overnight|TIME 2024-03-06TNI]] and is expected again [[overnight|TIME 2024-03-07TNI]].',
    'Drones struck the port [[overnight on Tuesday|TIME 2024-03-05TNI]].',
    'Rain fell at [[dawn on Sunday|TIME 2024-03-03TMO]], and at [[dusk|TIME 2024-03-03TEV]].',
    'They had met [[the night before|TIME 2024-03-06TNI]].',
    'An overnight train brought him; he stayed overnight and became an overnight success.',
    'It was the dawn of a new age, and a dawn raid failed.',
    'The talks start [[this weekend|DATE 2024-W10-WE]].',
    'Two died over [[the weekend|DATE 2024-W09-WE]] and three [[the weekend before last|DATE 2024-W08-WE]].',
  ]);
});

test('holidays', () => {
  checkDateLines(thursday, [
    'Shops were shut on [[Christmas Eve|DATE 2023-12-24]] and will be on [[Easter Monday|DATE 2024-04-01]].',
    'The shop sold out before [[Eid al-Adha|DATE 2023-06-29]].',
    'During [[Ramadan|DATE 2024-XX-XX]], shops open late.',
    'She was born on [[Chinese New Year 1990|DATE 1990-01-27]], he on [[Diwali 2020|DATE 2020-11-14]].',
    'Talks stopped on [[Yom Kippur|DATE 2023-09-25]] and resumed after [[Orthodox Easter 2023|DATE 2023-04-16]].',
    '[[Next Christmas|DATE 2024-12-25]], the bridge opens.',
  ]);
});

test('what stands beside a date belongs to it, or not', () => {
  checkDateLines(thursday, [
    'The [[2012|DATE 2012]] Summer Olympics came after [[the 2011 Easter|DATE 2011-04-24]] floods.',
    'The fair opens on [[July 26th evening|TIME 2024-07-26TEV]].',
    'It was the [[2014|DATE 2014]]/[[2015|DATE 2015]] season, file 2014/2019.',
    'Guards allowed visits after [[May 13|DATE 2023-05-13]]; the minister visits Paris on [[Monday|DATE 2024-03-11]].',
    'One-quarter of seats went to one quarter of voters.',
    'He had left [[weeks earlier|DATE PAST_REF]], and rates fall in [[the months ahead|DURATION PXM]].',
    'A [[decades-old|DURATION PXY]] dispute, in a [[year-long|DURATION P1Y]] trial, divides a 60-year-old man and a boy two years old.',
  ]);
});
