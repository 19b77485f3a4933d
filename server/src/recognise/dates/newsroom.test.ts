/**
 * Forms of the world's newsrooms that read texts written for this project brought up: dotted hours, what lasted until when, what is put
 * off to when, what follows a year, words that only look like times. Published on a Thursday.
 */
import { test } from 'node:test';
import { checkDateLines } from '../../../../test/support/check-dates.ts';

const thursday = '2024-03-07';

test('hours with a stop', () => {
  checkDateLines(thursday, [
    'The slow trains stopped at [[5.40 am|TIME 2024-03-07T05:40]] and ran again at [[10.55 am|TIME 2024-03-07T10:55]].',
    'She left Arvik at [[6.10 this morning|TIME 2024-03-07T06:10]].',
    'The shares rose 6.10 [[this week|DATE 2024-W10]].',
  ]);
});

test('what lasted until a day, and what is open until one', () => {
  checkDateLines(thursday, [
    'The debate had dragged on until [[Tuesday|DATE 2024-03-05]].',
    'Fighting lasted until [[Wednesday|DATE 2024-03-06]].',
    'The shop will stay open until [[Wednesday|DATE 2024-03-13]].',
  ]);
});

test('what is put off, what begins, what is held from one hour to another', () => {
  checkDateLines(thursday, [
    'The firm moved the launch once more, to the [[autumn|DATE 2024-FA]].',
    'The match was postponed to [[Tuesday|DATE 2024-03-12]].',
    'The match had been moved to [[Tuesday|DATE 2024-03-05]].',
    'Six hundred nurses will be trained, starting on [[Monday|DATE 2024-03-11]], in two towns.',
    'The visitation is from [[4 p.m.|TIME 2024-03-08T16:00]] to [[8 p.m. Friday|TIME 2024-03-08T20:00]].',
    'The truce lapses at [[midnight on Sunday|TIME 2024-03-10T24:00]].',
    'The bill goes to the vote on [[Monday|DATE 2024-03-11]].',
    'The minutes come out on [[March 19|DATE 2024-03-19]].',
  ]);
});

test('what follows a year, a season, a month', () => {
  checkDateLines(thursday, [
    'The line was approved in [[1889|DATE 1889]]. Work began [[the following summer|DATE 1890-SU]].',
    'The song was cut in [[the fall of 1973|DATE 1973-FA]]. Released [[the following March|DATE 1974-03]], it sold well.',
  ]);
});

test('the quarter that ends with a month', () => {
  checkDateLines('2012-06-05', ['The economy grew in [[the March quarter|DATE 2012-Q1]], figures show.']);
});

test('what lasts from one date to another, and ends that are set', () => {
  checkDateLines('2024-02-09', [
    'The festival runs from [[12|DATE 2024-08-12]] to [[18 August|DATE 2024-08-18]].',
    'The court adjourned the case until [[the first week of April|DATE 2024-W14]].',
    'A vote is likely before the [[summer|DATE 2024-SU]] recess.',
    'The report covers [[January|DATE 2023-01]] through [[June of last year|DATE 2023-06]].',
    'The law takes effect from [[the start of the next financial year|DATE 2025 START]].',
    'By [[late morning on Tuesday|TIME 2024-02-06TMO END]] the toll stood at 12.',
    'It left at [[23:55 on Wednesday|TIME 2024-02-07T23:55]] and landed at [[6.40 the next morning|TIME 2024-02-08T06:40]].',
  ]);
});

test('what is bought for a month, who hosts whom, hours with a nought, that September', () => {
  checkDateLines('2024-02-09', [
    'Crude for [[April|DATE 2024-04]] delivery rose, and [[May|DATE 2024-05]] futures fell.',
    'The [[October|DATE 2023-10]] contract with the clinic was void.',
    'They host Leeds on [[Wednesday|DATE 2024-02-14]].',
    'Workers walked out from [[0600 on Wednesday|TIME 2024-02-07T06:00]].',
    'He was arrested in [[the summer of 2021|DATE 2021-SU]] and released [[that September|DATE 2021-09]].',
  ]);
});

test('what is wished for a day, what came otherwise, what is late', () => {
  checkDateLines(thursday, [
    'Management wants talks to reopen at [[10 a.m. on Monday|TIME 2024-03-11T10:00]].',
    'The envoys were due to leave on [[Wednesday|DATE 2024-03-06]], but the session was extended.',
    'Final figures are expected on [[Friday|DATE 2024-03-08]], [[a day|DURATION P1D]] later than planned.',
  ]);
});

test('who goes on speaking does so on the day of saying', () => {
  checkDateLines(thursday, [
    '“They promised an answer [[today|DATE 2024-03-05]],” he said on [[Tuesday|DATE 2024-03-05]]. “It will come [[tomorrow|DATE 2024-03-06]].” The army left [[yesterday|DATE 2024-03-06]].',
  ]);
});

test('first hours, and a part of a day behind its hour', () => {
  checkDateLines(thursday, [
    'Talks broke down in [[the early hours of Tuesday|TIME 2024-03-05TMO START]].',
    'By [[Wednesday lunchtime|TIME 2024-03-06TMI]] the range was shut.',
    'He travelled to Arvik [[twice weekly|SET P1W]]; trains ran [[35 minutes|DURATION PT35M]] late [[last night|TIME 2024-03-06TNI]].',
    'The launch was put off to [[March 17|DATE 2024-03-17]]. Crews had started fuelling shortly after [[dawn|TIME 2024-03-07TMO]].',
  ]);
});

test('weekends that come again', () => {
  checkDateLines(thursday, [
    'He plays on [[weekends|SET XXXX-WXX-WE]] and rehearses [[every Friday|SET XXXX-WXX-5]].',
    'The market opens [[every weekend|SET XXXX-WXX-WE]].',
  ]);
});

test('the year that comes, and the one that has begun', () => {
  checkDateLines('2017-12-21', [
    'Talks with the union resume [[early in the new year|DATE 2018 START]].',
    'The mill will close in [[the new year|DATE 2018]].',
  ]);
  checkDateLines('2018-01-12', ['The mill began [[the new year|DATE 2018]] with debts and a new year of study.']);
});

test('names and things that only look like times', () => {
  checkDateLines(thursday, [
    'The cap in the Care Act 2014 was dropped, as Agenda 2030 and Local 1980 had asked.',
    'Cutting of winter wheat has begun. Minutes of the meeting were lost.',
    'Within [[minutes|DURATION PTXM]] of the blast he fled.',
  ]);
});
