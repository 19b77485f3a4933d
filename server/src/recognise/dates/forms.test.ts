/**
 * Forms of time that readers of news expect, a sentence and more for each, published on a Thursday; and what looks
 * like them and is none.
 */
import { test } from 'node:test';
import { checkDateLines } from '../../../../test/support/check-dates.ts';

const thursday = '2024-03-07';

test('days with their weekday, in words and in digits', () => {
  checkDateLines(thursday, [
    'The lease was signed on [[Mon Nov. 25, 2017|DATE 2017-11-25]], the clerk said.',
    'The fair was held on [[Sat Aug 12|DATE 2023-08-12]] and on [[Sun Aug 13|DATE 2023-08-13]].',
    'Sent: [[Mon, 25 Nov 2017 10:15|TIME 2017-11-25T10:15]]',
    'The bill goes to the house on [[Tuesday the 12th|DATE 2024-03-12]].',
    'The bill goes to the house on [[Sunday March 10th|DATE 2024-03-10]], or on [[Sunday 10th March|DATE 2024-03-10]].',
    'The bill is dated [[04.07.2009|DATE 2009-07-04]], the receipt [[04.07.09|DATE 2009-07-04]], the letter dated [[4.7.09|DATE 2009-07-04]].',
    'The letter of [[23.4.2018|DATE 2018-04-23]] was lost, the copy is of [[13/4/18|DATE 2018-04-13]].',
    "The file was opened on [[08-APR-21|DATE 2021-04-08]], on [[8-Apr-2021|DATE 2021-04-08]] and on [[Apr 8 '21|DATE 2021-04-08]].",
    'The file was opened on [[2021-04-08|DATE 2021-04-08]], and shut on [[2021/04/08|DATE 2021-04-08]].',
    'The file was opened on [[April the 8th, 2021|DATE 2021-04-08]], or [[the eighth of May 2021|DATE 2021-05-08]].',
  ]);
});

test('days that follow one another', () => {
  checkDateLines(thursday, [
    'The ferry ran from [[15|DATE 2024-02-15]] to [[22 February|DATE 2024-02-22]], and from [[22|DATE 1984-01-22]] to [[24 January 1984|DATE 1984-01-24]].',
    'The ferry ran on [[the 28|DATE 1914-08-28]] and [[29 August 1914|DATE 1914-08-29]].',
    'The ferry ran on [[February 1|DATE 2024-02-01]] or [[2|DATE 2024-02-02]], and from [[March 1|DATE 2024-03-01]] to [[3|DATE 2024-03-03]].',
    'The ferry stopped from [[June 28|DATE 2023-06-28]]-31, the notice said.',
    'The ferry sank on [[the night of 3-4 May 1943|TIME 1943-05-03TNI]].',
    'The ferry sank on [[the night of January 1/2, 1942|TIME 1942-01-01TNI]], or [[the night of 3/4 May 1943|TIME 1943-05-03TNI]].',
    'The ferry sank on [[the evening of March 3|TIME 2024-03-03TEV]], on [[the afternoon of Sunday, March 3|TIME 2024-03-03TAF]].',
    'The camp runs from [[June|DATE 2024-06]] through [[August|DATE 2024-08]], and the fair from [[May 28|DATE 2024-05-28]] to [[June 2|DATE 2024-06-02]].',
    'The ferry ran between [[March|DATE 2019-03]] and [[June 2019|DATE 2019-06]], in [[March|DATE 2019-03]]-[[April 2019|DATE 2019-04]].',
    'Sales rose in [[Q1|DATE 2019-Q1]], [[Q2|DATE 2019-Q2]] and [[Q3 2019|DATE 2019-Q3]], and in [[Q1|DATE 2020-Q1]]-[[Q3 2020|DATE 2020-Q3]].',
    'He served from [[1998|DATE 1998]] to [[2004|DATE 2004]], in [[2013|DATE 2013]]-[[14|DATE 2014]] and in [[2014|DATE 2014]]/[[15|DATE 2015]].',
    'The war lasted from [[499|DATE BC0499]] to [[493 BC|DATE BC0493]]; the truce of [[479|DATE BC0479]]-[[478 BC|DATE BC0478]] was short.',
  ]);
});

test('lists of days and of quarters, the year behind the last', () => {
  checkDateLines(thursday, [
    'The mill was shut on [[January 1|DATE 2024-01-01]], [[2|DATE 2024-01-02]] and [[3|DATE 2024-01-03]].',
    'The mill was shut on [[May 1|DATE 2019-05-01]], [[3|DATE 2019-05-03]], [[5|DATE 2019-05-05]] and [[7, 2019|DATE 2019-05-07]].',
    'On [[May 4|DATE 2023-05-04]], 2 men and 3 dogs were lost.',
    'Sales fell in [[the first|DATE 2019-Q1]] and [[third quarters of 2019|DATE 2019-Q3]], and in [[the first|DATE 2023-Q1]] and [[second quarters of last year|DATE 2023-Q2]].',
    'Sales usually fall in [[the first|SET XXXX-Q1]] and [[third quarters|SET XXXX-Q3]].',
    'Leeds led in the first and third quarters of the game.',
  ]);
});

test('weeks by a day, and days by their week', () => {
  checkDateLines(thursday, [
    'The strike began [[the week of March 3|DATE 2024-W10]].',
    'The strike began [[the week of Nov. 12, 2018|DATE 2018-W46]], or [[the weekend of March 9, 2024|DATE 2024-W10-WE]].',
    'The strike lasted [[the week|DATE 2024-W09]] ended [[March 2|DATE 2024-03-02]].',
    'Sales rose in [[the quarter|DATE 2019-Q2]] ended [[June 30, 2019|DATE 2019-06-30]].',
    'The mayor spoke on [[Thursday last week|DATE 2024-02-29]] and on [[Monday of last week|DATE 2024-02-26]].',
    'The mayor speaks on [[Monday night next week|TIME 2024-03-11TNI]].',
    'The mayor speaks on [[Friday week|DATE 2024-03-15]], or [[tomorrow week|DATE 2024-03-15]].',
    'The mayor spoke on the [[Friday|DATE 2024-03-01]] week of debate.',
    'The hearing is [[two weeks|DURATION P2W]] from [[Friday|DATE 2024-03-08]].',
    'The law was passed [[10 years ago today|DATE 2014-03-07]], [[three years ago this week|DATE 2021-W09]], [[a decade ago Thursday|DATE 2014-03-07]].',
    'The law was passed [[two and a half years ago|DATE 2021-09]], not [[a year and a half ago|DATE 2022-09]].',
    'The mayor spoke on [[March 3 last year|DATE 2023-03-03]], on [[Easter last year|DATE 2023-04-09]] and on [[Good Friday this year|DATE 2024-03-29]].',
  ]);
});

test('clocks', () => {
  checkDateLines(thursday, [
    'The shop opens at [[half past ten|TIME 2024-03-07T10:30]], the bar at [[a quarter to six|TIME 2024-03-07T05:45]].',
    'The bus leaves at [[quarter past eight in the evening|TIME 2024-03-07T20:15]], or [[half past 10 p.m. on Friday|TIME 2024-03-01T22:30]].',
    'The bus leaves at [[2.30pm|TIME 2024-03-07T14:30]], or at [[2.30 p.m. BST on Friday|TIME 2024-03-01T14:30]].',
    'The bus left between [[1|TIME 2024-03-01T13:00]] and [[3 p.m. on Friday|TIME 2024-03-01T15:00]].',
    'The bus left from [[9|TIME 2024-03-07T09:00]] to [[11 a.m.|TIME 2024-03-07T11:00]], or [[11|TIME 2024-03-05T11:00]]-[[1 p.m. Tuesday|TIME 2024-03-05T13:00]].',
    'The guard changed at [[0600 hours|TIME 2024-03-07T06:00]], and at [[1500 hours on Friday|TIME 2024-03-01T15:00]].',
    'The alarm rang at [[14:02:31|TIME 2024-03-07T14:02:31]], and again [[14:03:07 GMT|TIME 2024-03-07T14:03:07Z]].',
    "The play begins at [[8 o'clock Sunday night|TIME 2024-03-10T20:00]].",
    'The play begins at [[8:00 this evening|TIME 2024-03-07T20:00]], at [[8 tonight|TIME 2024-03-07T20:00]] or at [[seven tomorrow night|TIME 2024-03-08T19:00]].',
    'The play began at [[8 a.m. Eastern on Sunday|TIME 2024-03-03T08:00]], [[3 p.m. Moscow time|TIME 2024-03-03T15:00]], or [[8 a.m. Eastern Standard Time|TIME 2024-03-03T08:00]].',
    'The jet took off at [[0900 GMT|TIME 2024-03-07T09:00Z]], at [[09:00 GMT on Tuesday|TIME 2024-03-05T09:00Z]] or at [[noon Friday|TIME 2024-03-01T12:00]].',
    'The polls opened at [[7 a.m.|TIME 2024-03-03T07:00]] ([[1200 GMT|TIME 2024-03-03T12:00Z]]) on [[Sunday|DATE 2024-03-03]].',
    'The deal was struck at [[11:59 p.m. ET on Dec. 31|TIME 2023-12-31T23:59]].',
    'The deal was struck on [[Thursday, 7 March 2024, at 10:15 CET|TIME 2024-03-07T10:15]].',
    'The alarm rang at [[12:20 a.m. on Friday|TIME 2024-03-01T00:20]]. [[Five minutes later|TIME 2024-03-01T00:25]] help came; [[an hour later|TIME 2024-03-01T01:25]] it had gone.',
    'The alarm rang at [[11:30 p.m. on Friday|TIME 2024-03-01T23:30]], and [[two hours and ten minutes later|TIME 2024-03-02T01:40]] again.',
    'The alarm rang on [[Friday|DATE 2024-03-01]], and [[two hours later|TIME 2024-03-01]] again.',
    'The bridge was shut on [[Monday|DATE 2024-03-04]] from [[11 p.m.|TIME 2024-03-04T23:00]] to [[5 a.m.|TIME 2024-03-05T05:00]], not from [[9 a.m.|TIME 2024-03-05T09:00]] to [[5 p.m.|TIME 2024-03-05T17:00]]',
  ]);
});

test('parts of the day', () => {
  checkDateLines(thursday, [
    'They came in [[the early morning|TIME 2024-03-07TMO START]] and left by [[late afternoon|TIME 2024-03-07TAF END]].',
    'They came in [[mid-afternoon|TIME 2024-03-07TAF MID]] trading, [[late in the afternoon|TIME 2024-03-07TAF END]], [[early in the morning|TIME 2024-03-07TMO START]].',
    'They came [[late Saturday night|TIME 2024-03-02TNI END]], or [[early this morning|TIME 2024-03-07TMO START]].',
    'They came [[overnight Friday|TIME 2024-03-01TNI]].',
    'They came [[earlier today|DATE 2024-03-07 START]], and [[later that night|TIME 2024-03-07TNI END]].',
  ]);
});

test('years, decades, centuries', () => {
  checkDateLines(thursday, [
    'Rents rose through [[the 1990s|DATE 199]] and [[2000s|DATE 200]], and fell in [[the 2010s|DATE 201]].',
    "Prices doubled in [[the mid-to-late 2010s|DATE 201 END]], and in [[the mid-'70s|DATE 197 MID]].",
    "The mill burned in [[the late-'60s|DATE 196 END]], in [[the '90s|DATE 199]], in [[the early-2000s|DATE 200 START]].",
    'The mill burned in [[about 1870|DATE 1870 APPROX]], or [[circa 1880|DATE 1880 APPROX]].',
    'The mill was built in [[the first decade of the 20th century|DATE 190]], the barn in [[the last decade of the 19th century|DATE 189]].',
    'The mill was built in [[the second decade of this century|DATE 201]].',
    'The mill was built in [[the 18th|DATE 17]] and [[19th centuries|DATE 18]], the wall in [[the 5th|DATE BC04]] and [[4th centuries BC|DATE BC03]].',
    'The mill was built at [[the turn of the 20th century|DATE 19 START]].',
    'The mill was built in [[44 B.C.|DATE BC0044]], in about [[4,000 B.C.|DATE BC4000]], in [[A.D. 79|DATE 0079]] or in [[10,000 BC|DATE BC10000]].',
    'The plan must not be done earlier than [[2026|DATE 2026]], and not until at least [[2026|DATE 2026]].',
    "They met in [[the summer of '69|DATE 1969-SU]], in [[winter 2013-14|DATE 2013-WI]], in [[the winter of 2013/2014|DATE 2013-WI]].",
    'The mill burned in [[the closing months of 2019|DATE 2019 END]], or [[the opening weeks of 2020|DATE 2020 START]].',
    'The plant will close by [[the end of the decade|DATE 202 END]], or by [[year-end|DATE 2024-12-31]].',
  ]);
});

test('business years', () => {
  checkDateLines(thursday, [
    'Sales rose in [[Q3 FY2020|DATE 2020-Q3]], in [[FY21|DATE 2021]] and in [[FY 2020|DATE 2020]].',
    'Sales rose in [[3Q 2019|DATE 2019-Q3]], [[2Q19|DATE 2019-Q2]] and [[1H 2020|DATE 2020-H1]].',
    'Sales rose in [[the third quarter of fiscal 2020|DATE 2020-Q3]], in [[fiscal year 2014|DATE 2014]] and in [[the first half of 2019|DATE 2019-H1]].',
    'Inflation was 3 percent in [[the year|DURATION P1Y]] to [[March|DATE 2024-03]], exports rose in [[the 12 months|DURATION P12M]] to [[January|DATE 2024-01]].',
    'Profit fell in [[the second half of last year|DATE 2023-H2]].',
    'Output fell in [[the October-December quarter|DATE 2023-Q4]] and in [[the July to September quarter of 2022|DATE 2022-Q3]], not from [[August|DATE 2023-08]]-[[October|DATE 2023-10]].',
  ]);
});

test('what comes again', () => {
  checkDateLines(thursday, [
    'He prays [[twice a day|SET P1D]], they meet [[once a month|SET P1M]] or [[three times a week|SET P1W]], and a bus leaves [[every half-hour|SET PT30M]].',
    'The tax is paid [[every fortnight|SET P2W]], the paper comes [[fortnightly|SET P2W]].',
    'The choir sings [[every Saturday night|SET XXXX-WXX-6TNI]], [[each Monday morning|SET XXXX-WXX-1TMO]] and on [[Sunday mornings|SET XXXX-WXX-7TMO]].',
    'The choir sings [[every Monday|SET XXXX-WXX-1]] and [[Wednesday|SET XXXX-WXX-3]].',
    'The bus comes [[every four to six weeks|SET P4W]], once [[every four years|SET P4Y]].',
    'The council sits on [[the first Tuesday of every month|SET P1M]], and [[every last Friday of the month|SET P1M]].',
    'The choir sings [[twice a year|SET P1Y]], [[once a decade|SET P10Y]].',
  ]);
});

test('lengths', () => {
  checkDateLines(thursday, [
    'The talks last [[a fortnight|DURATION P2W]], the war lasted [[two fortnights|DURATION P4W]].',
    'They met [[a fortnight ago|DATE 2024-02-22]], and have talked for [[the past fortnight|DURATION P2W]].',
    'He held the post for [[two-and-a-half years|DURATION P2Y6M]], then for [[a year or so|DURATION P1Y APPROX]].',
    'The mill closes over [[the next year or so|DATE 2025 APPROX]], and was shut for [[the past week or so|DURATION P1W APPROX]].',
    'He served [[two-and-one-half years|DURATION P2Y6M]]; in [[previous years|DATE PAST_REF]] he was free.',
    'The film lasts [[1 hour 20 minutes|DURATION PT1H20M]].',
    'It fell for [[the third year in a row|DATE 2024]], and for [[the third straight month|DATE 2024-03]].',
    'The law will be passed within [[48 hours|DURATION PT48H]], in [[the next few days|DURATION PXD]] or [[six months from now|DATE 2024-09]].',
  ]);
});

test('feasts and named days', () => {
  checkDateLines(thursday, [
    "Shops shut on [[Martin Luther King Jr. Day 2020|DATE 2020-01-20]], on [[MLK Day|DATE 2024-01-15]], on [[Presidents' Day|DATE 2024-02-19]] and on [[Patriots' Day 2021|DATE 2021-04-19]].",
    "Shops shut on [[Shrove Tuesday|DATE 2024-02-13]], on [[Father's Day 2020|DATE 2020-06-21]] and on [[Indigenous Peoples' Day 2022|DATE 2022-10-10]].",
    'Shops close [[early on Christmas Eve|DATE 2023-12-24 START]], for [[Ramadan 2014|DATE 2014-XX-XX]] and on [[Election Day 2020|DATE 2020-11-03]].',
    'The [[Sept. 11|DATE 2001-09-11]] attacks changed the city, and so did the [[Sept. 11, 2001|DATE 2001-09-11]], attacks.',
    'The [[9/11|DATE 2001-09-11]] attacks, the post-[[9/11|DATE 2001-09-11]] years and all since [[9/11|DATE 2001-09-11]] changed it.',
    'The [[Jan. 6|DATE 2021-01-06]] riot was filmed; the choir met on [[Jan. 6|DATE 2024-01-06]].',
    'Nobody forgot the [[Sept. 11|DATE 2001-09-11]] attacks, he said [[later in the day|DATE 2024-03-07 END]].',
  ]);
});

test('what only looks like it', () => {
  checkDateLines(thursday, [
    'He got 9/11 of the votes, and ran 4/11.',
    'The Baltimore Sun of old and The Sun, and the sun. He sat, they wed, he is a Fri.',
    'See section 4.7.09 and Ubuntu 12.04.05.',
    'He ran it in 2:03:59, a time of 2:03:59, and the mile in 3:59.',
    'It rose from a quarter to six percent, and half past it.',
    'The vote was between 9 and 11 people, and cost between 1 and 3 million.',
    'In about 1500 villages there was a mill; it was about 1870 people.',
    "She was in her 30s, he in his early 40s, both of Smith's 50s friends in their mid-60s.",
    'The 18th and 19th floors were empty.',
    'It sold 15 and 22 were left.',
    'She worked 3D and 4 Q and 9H.',
  ]);
});

test('what a name of the calendar stands in, and what a length lasts', () => {
  checkDateLines('2024-03-07', [
    'They married on [[New Year\'s Eve in 2020|DATE 2020-12-31]].',
    'War came in [[1939|DATE 1939]]; the port fell in [[the autumn of that year|DATE 1939-FA]].',
    'The trial is expected to last [[three weeks|DURATION P3W]] and could last [[two months|DURATION P2M]].',
    'It rained over [[the last three weeks|DURATION P3W]] and in [[the last day|DATE 2024-03-06]] or so.',
    'He was held at a [[Tuesday|DATE 2024-03-05]] march; [[today|DATE 2024-03-07]]\'s programme is full.',
  ]);
});

test('what stands beside a time says which it is', () => {
  checkDateLines('2024-03-07', [
    'They met on [[January 5|DATE 2024-01-05]]. [[The next day|DATE 2024-02-03]], [[Feb. 3|DATE 2024-02-03]], she was freed.',
    'He died on [[May 2, 2019|DATE 2019-05-02]]. [[Nine days earlier|DATE 2019-02-28]], on [[Feb. 28, 2019|DATE 2019-02-28]], he had been shot.',
    'He died on [[May 2, 2019|DATE 2019-05-02]]; [[the next day|DATE 2019-05-03]], police in [[March|DATE 2024-03]] style came.',
    'Between [[9 a.m.|TIME 2024-03-04T09:00]] and [[noon on Monday|TIME 2024-03-04T12:00]], 300 calls came in.',
    'The bank is shut from [[1 p.m.|TIME 2024-03-12T13:00]] to [[5 p.m. next Tuesday|TIME 2024-03-12T17:00]].',
    'It resumes [[a week today|DATE 2024-03-14]], the count [[two weeks tomorrow|DATE 2024-03-22]].',
    'It lasted [[a week|DURATION P1W]] from [[January|DATE 2024-01]] to [[March|DATE 2024-03]].',
  ]);
});

test('a day known by its date is another one where the article is of another time', () => {
  checkDateLines('2019-10-10', ['Police spoke of the [[Oct. 7|DATE 2019-10-07]] attack on the mill and of the [[Sept. 11|DATE 2001-09-11]] attacks.']);
  checkDateLines('2020-01-12', ['The [[Jan. 6|DATE 2020-01-06]] riot in the prison was the third.']);
  checkDateLines('1998-09-20', ['The [[Sept. 11|DATE 1998-09-11]] victims were buried.']);
  checkDateLines('2024-09-14', ['On [[Sept. 11|DATE 2024-09-11]] survivors of the ferry were brought ashore.']);
  checkDateLines('2024-03-07', ['The war that began with the [[Oct. 7|DATE 2023-10-07]] Hamas attack went on after the [[Oct. 7|DATE 2023-10-07]] massacre.']);
});

test('weeks and quarters that end or begin with a day', () => {
  checkDateLines('2021-05-11', [
    'Sales fell in [[the week|DATE 2021-W18]] ending [[Sunday, May 9|DATE 2021-05-09]].',
    'Sales fell in [[the week|DATE 2021-W18]] ended [[Saturday, May 8|DATE 2021-05-08]].',
    'Sales rose in [[the quarter|DATE 2021-Q1]] ended [[March 31|DATE 2021-03-31]].',
    'Sales rose in [[the quarter|DATE 2020-Q4]] ended [[January 31|DATE 2021-01-31]].',
  ]);
});

test('points of a market are lost in a quarter of the year', () => {
  checkDateLines('2021-05-11', ['The index lost 300 points in [[the first quarter|DATE 2021-Q1]].']);
});
