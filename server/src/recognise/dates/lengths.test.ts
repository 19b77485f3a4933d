/**
 * Lengths of time with what limits them, what comes again, and times that no calendar pins down.
 */
import { test } from 'node:test';
import { checkDateLines } from '../../../../test/support/check-dates.ts';

const thursday = '2024-03-07';

test('lengths', () => {
  checkDateLines(thursday, [
    'The strike lasted [[three weeks|DURATION P3W]].',
    'The strike lasted [[nearly three weeks|DURATION P3W LESS_THAN]].',
    'The strike lasted [[almost three weeks|DURATION P3W LESS_THAN]].',
    'The strike lasted [[about three weeks|DURATION P3W APPROX]].',
    'The strike lasted [[at least three weeks|DURATION P3W EQUAL_OR_MORE]].',
    'The strike lasted [[more than three weeks|DURATION P3W MORE_THAN]].',
    'The strike lasted [[less than a week|DURATION P1W LESS_THAN]].',
    'The strike lasted [[over a week|DURATION P1W MORE_THAN]].',
    'The cost is spread over [[three years|DURATION P3Y]].',
    'The strike lasted [[a week or so|DURATION P1W APPROX]].',
    'The strike lasted [[a year and a half|DURATION P1Y6M]].',
    'The strike lasted [[two and a half years|DURATION P2Y6M]].',
    'The strike lasted [[five hours and 30 minutes|DURATION PT5H30M]].',
    'The strike lasted [[half an hour|DURATION PT30M]].',
    'The bridge stood for [[a quarter-century|DURATION P25Y]] or [[a quarter of a century|DURATION P25Y]]; the rock is as it was [[a billion years ago|DATE PAST_REF]].',
    'The strike ended [[two years and three months ago|DATE 2021-12]].',
    'The strike lasted [[two to three weeks|DURATION P2W]].',
    'The strike lasted [[a month or two|DURATION P1M]].',
    'The strike lasted [[another seven months|DURATION P7M]].',
    'The strike lasted [[several weeks|DURATION PXW]].',
    'The strike lasted [[a few days|DURATION PXD]].',
    'The strike lasted [[a couple of days|DURATION P2D]].',
    'The strike lasted for [[weeks|DURATION PXW]].',
    'The strike ended after [[months|DURATION PXM]] of talks.',
    'The strike ended within [[weeks or months|DURATION PXW]].',
    'The [[three-week|DURATION P3W]] strike ended.',
    'The [[month-long|DURATION P1M]] strike ended.',
    'The [[decades-long|DURATION PXY]] feud ended.',
    'The strike ended after [[a three-week period|DURATION P3W]] of talks.',
    'The strike ended [[two months|DURATION P2M]] before the vote.',
    'The strike ended [[a decade|DURATION P10Y]] after its beginning.',
  ]);
});

test('lengths that reach from now', () => {
  checkDateLines(thursday, [
    'He has led the firm for [[the past two years|DURATION P2Y]].',
    'He has led the firm over [[the last decade|DURATION P10Y]].',
    'He has led the firm for [[the past few months|DURATION PXM]].',
    'He led the firm for [[the first nine months|DURATION P9M]].',
    'He leads the firm for [[the next six months|DURATION P6M]].',
    'He leads the firm in [[the coming weeks|DURATION PXW]].',
    'He led the firm in [[recent weeks|DURATION PXW]].',
    'He led the firm in [[recent years|DATE PAST_REF]].',
    'He led the firm in [[past years|DATE PAST_REF]].',
    'He has led the firm during [[the past year|DATE 2023]].',
  ]);
});

test('lengths that are held', () => {
  checkDateLines(thursday, [
    'He has led the firm for [[100 days|DURATION P100D]].',
    'The truce holds for [[24 hours|DURATION PT24H]].',
    'The truce held for [[five more days|DURATION P5D]].',
    'The truce held for [[ten straight days|DURATION P10D]].',
    'The truce held for [[two consecutive quarters|DURATION P2Q]].',
  ]);
});

test('what comes again', () => {
  checkDateLines(thursday, [
    'The truce holds [[every Friday|SET XXXX-WXX-5]].',
    'The truce holds [[every other week|SET P2W]].',
    'The truce holds [[every two years|SET P2Y]].',
    'The truce holds [[each July|SET XXXX-07]].',
    'The truce holds [[every morning|SET XXXX-XX-XXTMO]].',
    'The ferry sails [[daily|SET P1D]].',
    'The ferry sails [[weekly|SET P1W]].',
    'The ferry sails on [[Mondays|SET XXXX-WXX-1]].',
    'The ferry sails on [[Tuesday nights|SET XXXX-WXX-2TNI]].',
    'The ferry makes four trips [[a week|SET P1W]].',
    'The ferry earns $3 million [[a year|SET P1Y]].',
    'The ferry earns 20 percent [[per year|SET P1Y]].',
    'The ferry sails [[three times a day|SET P1D]].',
  ]);
});

test('hours of what comes again', () => {
  checkDateLines(thursday, [
    'The gates open at [[10 pm every night|SET XXXX-XX-XXT22:00]].',
    'Shops shut at [[3 p.m. on Sundays|SET XXXX-WXX-7T15:00]].',
    '[[Every night at 10 pm|SET XXXX-XX-XXT22:00]] the bells ring.',
    'The museum opens [[daily at noon|SET XXXX-XX-XXT12:00]].',
    'A curfew holds from [[9 p.m.|SET XXXX-XX-XXT21:00]] until [[5 a.m. each night|SET XXXX-XX-XXT05:00]].',
    'The choir sings [[Sundays at 10 a.m.|SET XXXX-WXX-7T10:00]].',
    'She met him at [[3 p.m. on Sunday|TIME 2024-03-03T15:00]].',
    'The gates open at [[10 pm|TIME 2024-03-07T22:00]], as they do [[every July|SET XXXX-07]].',
  ]);
});

test('what is usual is of no year', () => {
  checkDateLines(thursday, [
    'The rains, which normally fall from [[November|SET XXXX-11]] to [[April|SET XXXX-04]], stopped in [[mid-January|DATE 2024-01 MID]].',
    'The board usually meets on [[Tuesday|SET XXXX-WXX-2]].',
    'Schools traditionally close on [[July 1|SET XXXX-07-01]].',
    'The normally busy square was empty on [[Monday|DATE 2024-03-04]].',
    'The town was often shelled in [[January|DATE 2024-01]].',
    'The mayor, who usually says little, wept on [[Monday|DATE 2024-03-04]].',
    'It was usually calm in [[May 2003|DATE 2003-05]].',
  ]);
});

test('vague times', () => {
  checkDateLines(thursday, [
    'The ferry [[now|DATE PRESENT_REF]] sails again.',
    'The ferry [[currently|DATE PRESENT_REF]] sails at [[noon|TIME 2024-03-07T12:00]].',
    'The ferry [[recently|DATE PAST_REF]] sailed.',
    'Nobody knows [[the future|DATE FUTURE_REF]].',
    'In [[the past|DATE PAST_REF]] the ferry sailed more.',
    'For [[the time being|DATE PRESENT_REF]] the ferry sails.',
    'The ferry is full [[these days|DATE PRESENT_REF]].',
  ]);
});
