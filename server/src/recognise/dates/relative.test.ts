/**
 * Times that count from the day of publication, or from what was told before: weekdays, months without a year,
 * distances, parts of the day, clocks, quarters. Published on a Thursday.
 */
import { test } from 'node:test';
import { checkDateLines } from '../../../../test/support/check-dates.ts';

const thursday = '2024-03-07';

test('weekdays', () => {
  checkDateLines(thursday, [
    'The council met on [[Monday|DATE 2024-03-04]].',
    'The council met [[Monday|DATE 2024-03-04]].',
    'The council met on [[Thursday|DATE 2024-03-07]].',
    'The council meets on [[Friday|DATE 2024-03-08]].',
    'The council will meet on [[Friday|DATE 2024-03-08]].',
    'The council is to meet on [[Friday|DATE 2024-03-08]].',
    'The council is expected to meet [[Tuesday|DATE 2024-03-12]].',
    'The council may vote as early as [[Saturday|DATE 2024-03-09]].',
    'The bill is due [[Monday|DATE 2024-03-11]], the clerk said on [[Tuesday|DATE 2024-03-05]].',
    'The bill had been due on [[Monday|DATE 2024-03-04]].',
  ]);
});

test('a week on Monday, and a week of pay on Monday', () => {
  checkDateLines(thursday, [
    'The strike starts [[a week on Monday|DATE 2024-03-18]].',
    'The hearing was put off until [[a week on Tuesday|DATE 2024-03-19]].',
    'The fair opens [[Saturday fortnight|DATE 2024-03-23]].',
    'The clerks earned 50 pounds [[a week|SET P1W]] on [[Monday|DATE 2024-03-04]]’s rates.',
  ]);
});

test('meals and first light', () => {
  checkDateLines(thursday, [
    'A bomb went off at [[lunchtime on Tuesday|TIME 2024-03-05TMI]].',
    'Rescuers set out at [[first light on Wednesday|TIME 2024-03-06TMO]] and were back by [[teatime|TIME 2024-03-06TAF]].',
    'It was the first light aircraft to land there, and a lunchtime concert.',
  ]);
});

test('a month in front of its sentence, how long after what set in between', () => {
  checkDateLines('1998-10-25', [
    'In [[January|DATE 1998-01]], [[a week|DURATION P1W]] after the ruling, a bomb exploded outside a clinic.',
    'In [[January|DATE 1999-01]], [[three months|DURATION P3M]] after the ruling, the clinic will reopen.',
  ]);
});

test('ends of a stretch that have come, and those that have not', () => {
  checkDateLines(thursday, [
    'The first trains did not run until [[Tuesday|DATE 2024-03-05]].',
    'They weren’t freed until [[Monday afternoon|TIME 2024-03-04TAF]].',
    'Until [[Tuesday|DATE 2024-03-05]] it had been held at 25 to the dollar.',
    'The hearing was put off until [[Tuesday|DATE 2024-03-12]].',
    'The road is shut until [[Tuesday|DATE 2024-03-12]].',
    'The bridge was not repaired and will stay closed until [[Tuesday|DATE 2024-03-12]].',
    'The player was not hurt and has a contract until [[Sunday|DATE 2024-03-10]].',
    'The court did not rule and the ban stays until [[Monday|DATE 2024-03-11]].',
  ]);
});

test('what is looked forward to', () => {
  checkDateLines(thursday, [
    'They had been invited to [[Sunday|DATE 2024-03-10]]’s World Cup final.',
    'The vote, which had been set for [[Saturday|DATE 2024-03-09]], is to be held later.',
    'Unions called a strike for [[Tuesday|DATE 2024-03-12]].',
    'He declared [[three days|DURATION P3D]] of mourning from [[Sunday|DATE 2024-03-10]].',
    'They fought from [[Sunday|DATE 2024-03-03]] to [[Tuesday|DATE 2024-03-05]].',
    'Her funeral is at [[11 a.m. on Monday|TIME 2024-03-11T11:00]].',
    'The judge set sentencing for [[Nov. 24|DATE 2024-11-24]].',
    'The shop set a record for [[December|DATE 2023-12]].',
    'The minister asked experts to report by [[November 30|DATE 2024-11-30]].',
    'The funeral is at St Mary Church on [[Saturday|DATE 2024-03-09]].',
    'The contract runs out on [[Monday|DATE 2024-03-11]].',
    'Tickets for [[Saturday|DATE 2024-03-09]]’s derby are sold out.',
    'They lost [[Sunday|DATE 2024-03-03]]’s final.',
    'The squad for [[Wednesday|DATE 2024-03-06]]’s final lost 3-0.',
    'Fans who had been invited to [[Wednesday|DATE 2024-03-06]]’s ceremony said it was dull.',
    'Rainfall totals for [[Wednesday|DATE 2024-03-06]] reached 40 mm.',
    'Stocks slipped on [[Tuesday|DATE 2024-03-05]], extending losses from [[Monday|DATE 2024-03-04]].',
    'Oil prices eased from [[Wednesday|DATE 2024-03-06]].',
    'A hundred soldiers came, with 800 more to follow [[Friday|DATE 2024-03-08]].',
    'Ten states vote [[later this year|DATE 2024 END]], most of them on [[Nov. 2|DATE 2024-11-02]].',
    'It fell from the price that it had as recently as [[August|DATE 2023-08]].',
    'Offices reopened after the [[New Year|DATE 2024-01-01]] holiday.',
    'The war began on [[Aug. 2, 1990|DATE 1990-08-02]]. A resolution could be adopted by [[the end of the week|DATE 2024-W10 END]].',
  ]);
});

test('last, this and next', () => {
  checkDateLines(thursday, [
    'The court heard the case [[last Monday|DATE 2024-03-04]].',
    'The court hears the case [[next Monday|DATE 2024-03-11]].',
    'The court hears the case [[this coming Monday|DATE 2024-03-11]].',
    'The court heard the case [[this past Monday|DATE 2024-03-04]].',
    'The court heard the case [[Monday morning|TIME 2024-03-04TMO]].',
    'The court heard the case [[late Monday night|TIME 2024-03-04TNI END]].',
    'The court heard the case [[early on Monday|DATE 2024-03-04 START]].',
  ]);
});

test('words that point', () => {
  checkDateLines(thursday, [
    'Later [[Wednesday|DATE 2024-03-06]] the court rose.',
    '[[Earlier this week|DATE 2024-W10 START]] the court rose.',
    '[[Later this month|DATE 2024-03 END]] the court sits again.',
    'The court sat [[yesterday|DATE 2024-03-06]].',
    'The court sat [[yesterday afternoon|TIME 2024-03-06TAF]].',
    'The court sits [[tomorrow|DATE 2024-03-08]].',
    'The court sits [[today|DATE 2024-03-07]] and [[tonight|TIME 2024-03-07TNI]].',
    'The court sat [[the day before yesterday|DATE 2024-03-05]].',
    'The court sits [[the day after tomorrow|DATE 2024-03-09]].',
    'The court sat [[last night|TIME 2024-03-06TNI]].',
    'The court sat [[last week|DATE 2024-W09]] and sits [[next week|DATE 2024-W11]].',
    'The court sat [[the week before last|DATE 2024-W08]].',
    'The court rises [[the year after next|DATE 2026]].',
    'The court sat [[last month|DATE 2024-02]], [[this month|DATE 2024-03]] and sits [[next month|DATE 2024-04]].',
    'The court sat [[last year|DATE 2023]].',
    'The court was moved [[last June|DATE 2023-06]] and moves again [[next June|DATE 2024-06]].',
    'The court was moved [[last spring|DATE 2023-SP]].',
    'The court moves [[this summer|DATE 2024-SU]].',
    'The court was moved [[last Christmas|DATE 2023-12-25]].',
  ]);
});

test('days and months without a year', () => {
  checkDateLines(thursday, [
    'The trial opened on [[February 5|DATE 2024-02-05]].',
    'The trial opens on [[April 5|DATE 2024-04-05]].',
    'The trial opened on [[October 5|DATE 2023-10-05]].',
    'The trial will open on [[October 5|DATE 2024-10-05]].',
    'The trial opened in [[October|DATE 2023-10]].',
    'The trial is to open in [[October|DATE 2024-10]].',
    'The trial would begin on a still open date in [[June|DATE 2024-06]].',
    'The trial opened in [[early February|DATE 2024-02 START]].',
    'The trial opened in [[late February|DATE 2024-02 END]].',
    'The trial opened in [[mid-February|DATE 2024-02 MID]].',
    'The trial opened in [[January this year|DATE 2024-01]].',
    'The trial opened in [[November of last year|DATE 2023-11]].',
    'The trial opened at [[the beginning of this year|DATE 2024 START]].',
    'The trial closed at [[the end of last year|DATE 2023 END]].',
    'The trial must close by [[the end of the year|DATE 2024 END]].',
    'The trial must close by [[year-end|DATE 2024-12-31]].',
    'Prices have risen since [[year-end|DATE 2023-12-31]].',
    'The trial opened on [[March 7|DATE 2024-03-07]].',
    'The trial runs from [[Monday|DATE 2024-03-04]] to [[Friday|DATE 2024-03-08]].',
  ]);
});

test('distances and what goes on from a time told', () => {
  checkDateLines(thursday, [
    'The trial opened [[10 days ago|DATE 2024-02-26]].',
    'The trial opened [[two weeks ago|DATE 2024-02-22]].',
    'The trial opened [[three months ago|DATE 2023-12]].',
    'The trial opened [[a year ago|DATE 2023]].',
    'The trial opened [[a decade ago|DATE 2014]].',
    'The trial opened [[40 years ago|DATE 1984]].',
    'The trial opens [[two weeks from now|DATE 2024-03-21]].',
    'The trial opened on [[February 5|DATE 2024-02-05]] and was broken off [[two days later|DATE 2024-02-07]].',
    'The trial opened on [[February 5|DATE 2024-02-05]] and was broken off [[the next day|DATE 2024-02-06]].',
    'The trial opened on [[February 5|DATE 2024-02-05]] and was broken off [[the following week|DATE 2024-W07]].',
    'The trial opened on [[February 5|DATE 2024-02-05]]. The judge had resigned [[a day earlier|DATE 2024-02-04]].',
    'The trial opened on [[February 5|DATE 2024-02-05]]. [[That day|DATE 2024-02-05]] the judge resigned.',
    'The trial opened on [[February 5|DATE 2024-02-05]]. The judge resigned [[that evening|TIME 2024-02-05TEV]].',
    'The trial opened in [[2015|DATE 2015]] and was broken off [[two years later|DATE 2017]].',
    'The trial opened in [[2015|DATE 2015]]. [[The following year|DATE 2016]] the judge resigned.',
    'The trial opened in [[2015|DATE 2015]]. The judge had been named [[the year before|DATE 2014]].',
  ]);
});

test('holidays', () => {
  checkDateLines(thursday, [
    'Shops were shut on [[Good Friday|DATE 2023-04-07]].',
    'Shops will be shut on [[Easter Monday|DATE 2024-04-01]].',
    'The parade was on [[Labor Day|DATE 2023-09-04]].',
    'The parade was on [[Bastille Day|DATE 2023-07-14]].',
    'The vote was on [[Election Day|DATE 2023-11-07]].',
  ]);
});

test('clocks and parts of the day', () => {
  checkDateLines(thursday, [
    'The siren went off at [[8 p.m. on Monday|TIME 2024-03-04T20:00]].',
    'The siren went off on [[Monday at 8 p.m.|TIME 2024-03-04T20:00]]',
    'The siren went off at [[8:15 a.m. EST Monday|TIME 2024-03-04T08:15]].',
    'The siren went off at [[10:35 a.m.|TIME 2024-03-04T10:35]] ([[0735 GMT|TIME 2024-03-04T07:35Z]]) [[Monday|DATE 2024-03-04]].',
    'The siren went off at [[noon on Monday|TIME 2024-03-04T12:00]].',
    'The siren went off at [[midnight|TIME 2024-03-07T24:00]].',
    'The siren went off at [[14:48 UTC|TIME 2024-03-07T14:48Z]].',
    'The siren went off [[around 6 p.m.|TIME 2024-03-07T18:00 APPROX]]',
    'The siren went off at [[four in the morning|TIME 2024-03-07T04:00]].',
    'The siren went off at [[6:40 p.m. (GMT +8)|TIME 2024-03-07T18:40]].',
    'He spoke in [[the morning|TIME 2024-03-07TMO]] and again in [[the evening|TIME 2024-03-07TEV]].',
  ]);
});

test('quarters and halves', () => {
  checkDateLines(thursday, [
    'The bank posted a [[fourth-quarter|DATE 2023-Q4]] loss.',
    'The bank will report on [[this quarter|DATE 2024-Q1]] in [[May|DATE 2024-05]].',
    'The bank lost money [[last quarter|DATE 2023-Q4]].',
    'Sales for [[the full year|DATE 2024]] rose.',
    'Sales in [[the fiscal year|DURATION P1Y]] ended [[March 31|DATE 2024-03-31]] rose.',
    'Sales rose in [[the second half of last year|DATE 2023-H2]].',
    "Sales rose in [[this year's first half|DATE 2024-H1]].",
  ]);
});

test('weekends and open ends', () => {
  checkDateLines(thursday, [
    'Over [[the weekend|DATE 2024-W09-WE]] it snowed.',
    'It snowed [[last weekend|DATE 2024-W09-WE]].',
    'It will snow [[this weekend|DATE 2024-W10-WE]].',
    'It snowed [[this morning|TIME 2024-03-07TMO]].',
    'It has snowed since [[Monday|DATE 2024-03-04]].',
    'It will snow until [[Monday|DATE 2024-03-11]].',
    'The deadline is [[Monday|DATE 2024-03-11]].',
  ]);
});

test('quotations and stretches', () => {
  checkDateLines(thursday, [
    '"We leave [[tomorrow|DATE 2024-03-05]]," the envoy said on [[Monday|DATE 2024-03-04]].',
    '"We leave [[tomorrow|DATE 2024-03-08]]," the envoy said.',
    'On [[Monday|DATE 2024-03-04]] the envoy said: "We leave [[today|DATE 2024-03-04]]."',
    'The two sides will meet from [[Friday|DATE 2024-03-08]] to [[Monday|DATE 2024-03-11]].',
  ]);
});

test('periods of a row, of the market and of the text', () => {
  checkDateLines(thursday, [
    'Shares fell for [[a second consecutive day|DATE 2024-03-07]].',
    'Prices rose for [[the third straight month|DATE 2024-03]].',
    'The economy shrank for [[two consecutive quarters|DURATION P2Q]] in a row.',
    'The index fell 3 percent to end [[the day|DATE 2024-03-07]] at 7,114.',
    'The index opened [[the week|DATE 2024-W10]] higher.',
    'The gates open at [[midday|TIME 2024-03-07T12:00]].',
    'The men ate three quarters of the bread.',
  ]);
});

test('next to a holiday', () => {
  checkDateLines('2024-03-07', [
    'They met [[the Friday before Christmas|DATE 2023-12-22]].',
    'They met on [[the Monday after Easter|DATE 2023-04-10]].',
    'They will meet on [[the Monday after Easter|DATE 2024-04-01]].',
    'It opens [[the day after Thanksgiving 2022|DATE 2022-11-25]].',
    'It rained [[the weekend after Thanksgiving|DATE 2023-W47-WE]].',
    'It will be shut [[the week before Easter|DATE 2024-W12]].',
    'The man who came the day before the war spoke.',
  ]);
});

test('two parts of a month, and parts of an hour', () => {
  checkDateLines('2024-03-07', [
    'Talks are due in [[early-to-mid April|DATE 2024-04 START]].',
    'Rain is expected from [[mid-to-late March|DATE 2024-03 END]].',
    'It was built in [[the early to mid-1990s|DATE 199 START]].',
    'The call lasted [[a quarter of an hour|DURATION PT15M]].',
    'He waited for [[three quarters of an hour|DURATION PT45M]].',
    'He waited for [[about three-quarters of an hour|DURATION PT45M APPROX]].',
    'Three quarters of the seats went to the party.',
  ]);
});

test('the time of what was called for is to come', () => {
  checkDateLines('2024-03-07', [
    'Parliament voted to approve early elections in [[August|DATE 2024-08]].',
    'The president called a snap election for [[August|DATE 2024-08]].',
    'The cabinet backed a referendum in [[July|DATE 2024-07]].',
    'The board approved the merger in [[August|DATE 2023-08]].',
    'The party won elections in [[August|DATE 2023-08]].',
    'The vote was called in [[August|DATE 2023-08]].',
  ]);
});

test('a time in front of its sentence is of the verb behind the comma', () => {
  checkDateLines('2024-03-07', [
    'On [[Friday|DATE 2024-03-08]], ministers will meet in Oslo.',
    'On [[Friday|DATE 2024-03-01]], the ministers left a planned meeting.',
    'In [[June|DATE 2023-06]], the council dropped the tax.',
    'In [[June|DATE 2024-06]], the council is expected to drop the tax.',
  ]);
});

test('a day is past that names what has happened', () => {
  checkDateLines('2024-03-07', [
    "The board will look into [[Tuesday|DATE 2024-03-05]]'s train crash.",
    "Shops will close after [[Tuesday|DATE 2024-03-05]]'s vote.",
    "Shops will close ahead of [[Tuesday|DATE 2024-03-12]]'s ruling.",
    "The team will play in [[Tuesday|DATE 2024-03-12]]'s final.",
  ]);
});

test('weekdays counted back, and the night before last', () => {
  checkDateLines(thursday, [
    'He resigned [[the Monday before last|DATE 2024-02-26]].',
    '[[Two Thursdays ago|DATE 2024-02-22]], the minister spoke.',
    '[[Three Sundays ago|DATE 2024-02-18]] the pastor spoke.',
    'A fire broke out [[the night before last|TIME 2024-03-05TNI]].',
    'It was the [[Monday|DATE 2024-03-04]] before [[last Easter|DATE 2023-04-09]].',
  ]);
});

test('hours with a part of the day behind them, and sharp ones', () => {
  checkDateLines(thursday, [
    'The vote is at [[around nine on Friday evening|TIME 2024-03-08T21:00 APPROX]].',
    'The parade will start at [[noon sharp on Saturday|TIME 2024-03-09T12:00]].',
    'It begins at [[8 p.m. sharp on Saturday|TIME 2024-03-09T20:00]].',
  ]);
});

test('an hour without its half has that of the hour before it, where it is later by that', () => {
  checkDateLines(thursday, [
    'The first flight left at [[1:15 p.m.|TIME 2024-03-07T13:15]]; others follow at [[3:32|TIME 2024-03-07T15:32]] and [[4:10|TIME 2024-03-07T16:10]].',
    'It left at [[9:15 a.m.|TIME 2024-03-07T09:15]]; others follow at [[10:30|TIME 2024-03-07T10:30]].',
    'It left at [[9:15 p.m.|TIME 2024-03-07T21:15]]; others follow at [[3:32|TIME 2024-03-07T03:32]].',
    'It left at [[1:15 p.m.|TIME 2024-03-07T13:15]]; others follow at [[03:32|TIME 2024-03-07T03:32]].',
    'It left at [[13:15|TIME 2024-03-07T13:15]]; others follow at [[3:32|TIME 2024-03-07T03:32]].',
  ]);
});

test('weekends of holidays, long ones with the holiday', () => {
  checkDateLines('2021-09-10', [
    'Over the [[Labor Day weekend|DATE 2021-W35-WE]], four people drowned.',
    'Over [[the Fourth of July weekend|DATE 2021-W26-WE]], 14 people were shot.',
    'Traffic was heavy on [[Easter weekend 2019|DATE 2019-W16-WE]].',
    '[[Thanksgiving weekend|DATE 2020-W48-WE]] had been worse.',
    'They met over the [[Memorial Day|DATE 2021-05-31]] barbecue.',
  ]);
});
