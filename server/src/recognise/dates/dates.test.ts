/**
 * What is read as a time and what it comes to, in short sentences of news; published on a Thursday unless
 * the table says otherwise. Look-alikes stand in `never.test.ts`, publication days in `published.test.ts`.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDateLines, checkDates, checkDays, readDates } from '../../../../test/support/check-dates.ts';

const thursday = '2024-03-07';

test('dates written in full', () => {
  checkDateLines(thursday, [
    'The treaty was signed on [[January 13, 2020|DATE 2020-01-13]] in Vienna.',
    'The treaty was signed on [[Jan. 13, 2020|DATE 2020-01-13]], and took effect [[13 February 2020|DATE 2020-02-13]].',
    'It was founded on [[the 5th of May 1949|DATE 1949-05-05]].',
    'A log entry of [[2021-04-08|DATE 2021-04-08]] names him.',
    'The server wrote [[2021-04-08T19:04:00Z|TIME 2021-04-08T19:04:00Z]] at the end.',
    'The ship sank in [[June 2020|DATE 2020-06]] and was raised in [[2022|DATE 2022]].',
    'The strike of [[Friday, Oct. 13, 2023|DATE 2023-10-13]] was the first.',
    'Rome burned in [[64 AD|DATE 0064]] and Carthage fell in [[146 BC|DATE BC0146]].',
    'They met in [[nineteen ninety-six|DATE 1996]].',
  ]);
});

test('a weekday is the latest one not after publication', () => {
  checkDateLines(thursday, [
    'Rain fell on [[Wednesday|DATE 2024-03-06]].',
    'Rain fell on [[Thursday|DATE 2024-03-07]].',
    'Rain fell on [[Friday|DATE 2024-03-01]].',
    'The [[Sunday|DATE 2024-03-03]] strike killed four, a [[Monday|DATE 2024-03-04]] statement said.',
    'He arrived [[late on Wednesday|DATE 2024-03-06 END]] and left [[early Thursday|DATE 2024-03-07 START]].',
    'Police found the car on [[Tuesday night|TIME 2024-03-05TNI]].',
  ]);
});

test('a future cue counts in its own clause only', () => {
  checkDateLines(thursday, [
    'Ministers will meet on [[Saturday|DATE 2024-03-09]], the spokesman said on [[Tuesday|DATE 2024-03-05]].',
    'The talks are due to start on [[Monday|DATE 2024-03-11]].',
    'Both sides look forward to talks on [[Sunday afternoon|TIME 2024-03-10TAF]].',
    'The vote is expected [[Friday|DATE 2024-03-08]].',
    'The deal, which will be signed soon, was reached on [[Monday|DATE 2024-03-04]].',
    'It had been due to expire on [[Saturday|DATE 2024-03-02]].',
    'The report is to be published in [[April|DATE 2024-04]].',
  ]);
});

test('last, this, next', () => {
  checkDateLines(thursday, [
    'She resigned [[last Thursday|DATE 2024-02-29]].',
    'She resigns [[next Tuesday|DATE 2024-03-12]].',
    'She resigns [[this coming Sunday|DATE 2024-03-10]].',
    '[[Last June|DATE 2023-06]], the court ruled; [[next June|DATE 2024-06]] it rules again.',
    'Prices rose [[last month|DATE 2024-02]], [[last week|DATE 2024-W09]] and [[this year|DATE 2024]].',
    'Elections are held [[next year|DATE 2025]].',
    'The dam burst [[last night|TIME 2024-03-06TNI]].',
    'Talks resumed [[this morning|TIME 2024-03-07TMO]].',
    'Fires spread [[this summer|DATE 2024-SU]].',
    '[[Yesterday|DATE 2024-03-06]] it rained, [[today|DATE 2024-03-07]] it snows, [[tomorrow|DATE 2024-03-08]] the sun shines.',
    'It was found [[the day before yesterday|DATE 2024-03-05]].',
  ]);
});

test('day and month without a year', () => {
  checkDateLines(thursday, [
    'The envoy landed on [[March 5|DATE 2024-03-05]].',
    'The war broke out on [[October 7|DATE 2023-10-07]].',
    'The summit will be held on [[April 7|DATE 2024-04-07]].',
    'They took office in [[January|DATE 2024-01]], after the vote in [[November|DATE 2023-11]].',
    'He left in [[mid-January|DATE 2024-01 MID]].',
    'It ran from [[March 3|DATE 2024-03-03]]-[[5|DATE 2024-03-05]].',
    'The fair is on [[Christmas Day|DATE 2023-12-25]].',
    'She fell ill in [[June last year|DATE 2023-06]].',
  ]);
});

test('parts of a period', () => {
  checkDateLines(thursday, [
    'A base was hit at [[the end of last month|DATE 2024-02 END]].',
    'It opened in [[early 2020|DATE 2020 START]] and closed in [[late September|DATE 2023-09 END]].',
    'The law changed [[earlier this year|DATE 2024 START]].',
    'Growth slowed in [[the 1980s|DATE 198]] and [[the late 1990s|DATE 199 END]].',
    'The bridge dates from [[the 19th century|DATE 18]].',
    'Sales fell in [[the third quarter of 2023|DATE 2023-Q3]] and in [[the first half of 2022|DATE 2022-H1]].',
    '[[Fourth-quarter|DATE 2023-Q4]] profit rose.',
    'It was built in [[the summer of 1969|DATE 1969-SU]].',
  ]);
});

test('distances', () => {
  checkDateLines(thursday, [
    'He died [[two years ago|DATE 2022]].',
    'He died [[10 days ago|DATE 2024-02-26]].',
    'He died [[five months ago|DATE 2023-10]].',
    'He died [[a decade ago|DATE 2014]].',
    'She landed on [[March 1|DATE 2024-03-01]] and left [[three days later|DATE 2024-03-04]].',
    'She landed on [[March 1|DATE 2024-03-01]] and spoke [[the following day|DATE 2024-03-02]].',
    'The shop opened in [[2015|DATE 2015]] and closed [[the following year|DATE 2016]].',
  ]);
});

test('lengths and sets', () => {
  checkDateLines(thursday, [
    'They left in [[2011|DATE 2011]], [[eight years|DURATION P8Y]] after the invasion.',
    'He came back [[a decade|DURATION P10Y]] after its founding.',
    'Over [[the past two years|DURATION P2Y]] the army shrank.',
    'The [[two-week|DURATION P2W]] truce held for [[nearly three days|DURATION P3D LESS_THAN]].',
    'The flight took [[two and a half hours|DURATION PT2H30M]].',
    'Numbers fell during [[the past months|DURATION PXM]].',
    'They pray [[every Friday|SET XXXX-WXX-5]] and meet [[weekly|SET P1W]].',
    'It costs $3 million [[a year|SET P1Y]].',
    'The festival is held [[each July|SET XXXX-07]].',
  ]);
});

test('times of day', () => {
  checkDateLines(thursday, [
    'The bomb went off at [[8 p.m. on Tuesday|TIME 2024-03-05T20:00]].',
    'The polls closed [[Friday at 7:30 a.m.|TIME 2024-03-01T07:30]]',
    'The polls close [[Friday at 7:30 a.m.|TIME 2024-03-08T07:30]]',
    'Sirens were heard at [[14:48 UTC|TIME 2024-03-07T14:48Z]].',
    'The curfew began at [[noon|TIME 2024-03-07T12:00]].',
  ]);
});

test('vague times', () => {
  checkDateLines(thursday, [
    '[[Recently|DATE PAST_REF]] the mission changed; it [[now|DATE PRESENT_REF]] trains recruits.',
    'No one knows what happens in [[the future|DATE FUTURE_REF]].',
  ]);
});

test('a report on a quarter compares with that quarter of the year before', () => {
  checkDates(`
//- /report.txt published:2024-02-15
Profit rose in [[the fourth quarter|DATE 2023-Q4]] from a loss [[a year earlier|DATE 2022-Q4]]. Sales in [[the quarter|DATE 2023-Q4]] doubled.
[[The year-ago quarter|DATE 2022-Q4]] was weak, and [[the latest quarter|DATE 2023-Q4]] was not.
`);
});

test('without a publication day nothing is guessed', () => {
  checkDates('A strike on [[Wednesday|DATE XXXX-WXX-3]] and [[last month|DATE XXXX-XX]], [[April 7|DATE XXXX-04-07]] in [[2011|DATE 2011]].');
});

test('the days that a value can mean', () => {
  checkDays(thursday, 'Troops were sent from 2014 onwards.', '2014-01-01..', 'explicit');
  checkDays(thursday, 'It has stood empty since 2003.', '2003-01-01..', 'explicit');
  checkDays(thursday, 'It was decided before October 7.', '..2023-10-06', 'published');
  checkDays(thursday, 'A strike hit the base last month.', '2024-02-01..2024-02-29', 'published');
  checkDays(thursday, 'A strike hit the base at the end of last month.', '2024-02-15..2024-02-29', 'published');
  checkDays(thursday, 'The base was built more than a decade ago.', '..2014-12-31', 'published');
  checkDays(thursday, 'The base was hit less than a week ago.', '2024-02-29..2024-03-07', 'published');
  checkDays(thursday, 'The army has shrunk over the past two years.', '2022-03-07..2024-03-07', 'published');
  checkDays(thursday, 'The army will shrink over the next six months.', '2024-03-07..2024-09-07', 'published');
  checkDays(thursday, 'The army shrank during the past months.', '..2024-03-07', 'published');
  checkDays(thursday, 'The pay is due no later than May 2.', '..2024-05-02', 'published');
  checkDays(thursday, 'The pay rises starting in 2025.', '2025-01-01..', 'explicit');
  checkDays(thursday, 'It was decided prior to 2010.', '..2009-12-31', 'explicit');
  checkDays(thursday, 'The tomb is of the 4th century BC.', '-000399-01-01..-000300-12-31', 'explicit');
  checkDays(undefined, 'The army has shrunk over the past two years.', '..', 'explicit');
  checkDays(undefined, 'A strike hit the base on Wednesday.', '..', 'unresolved');
  checkDays(thursday, 'The base was recently hit.', '..', 'vague');
});

test('an ambiguous numeric date keeps both readings', () => {
  const [timex] = readDates('The form is dated 04/05/2021.', thursday).timexes;
  assert.deepEqual(timex?.candidates.map(({ value }) => value), ['2021-04-05', '2021-05-04']);
  const [clear] = readDates('The form is dated 27/05/2021.', thursday).timexes;
  assert.deepEqual([clear?.value, clear?.candidates], ['2021-05-27', []]);
});
