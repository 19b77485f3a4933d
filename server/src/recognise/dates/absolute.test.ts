/**
 * Times that are written in full, or lack only what stands beside them: days, months, years, decades, centuries,
 * eras, seasons, business periods. None of them needs the day of publication.
 */
import { test } from 'node:test';
import { checkDateLines } from '../../../../test/support/check-dates.ts';

const thursday = '2024-03-07';

test('days and months with their year', () => {
  checkDateLines(thursday, [
    'The accord was signed on [[April 12, 2019|DATE 2019-04-12]], in the old town hall.',
    'The accord was signed on [[12 April 2019|DATE 2019-04-12]].',
    'The accord was signed on [[the 12th of April, 2019|DATE 2019-04-12]].',
    'The accord was signed on [[April 12th, 2019|DATE 2019-04-12]].',
    'The accord was signed on [[Apr. 12, 2019|DATE 2019-04-12]].',
    'The accord was signed on [[Friday, April 12, 2019|DATE 2019-04-12]].',
    'The accord was signed on [[Friday 12 April 2019|DATE 2019-04-12]].',
    'The accord was signed in [[April 2019|DATE 2019-04]].',
    'The accord was signed in [[April of 2019|DATE 2019-04]].',
    'The accord was signed in [[2019|DATE 2019]].',
    'The accord of [[2019-04-12|DATE 2019-04-12]] still holds.',
    'The file is stamped [[2019-04-12T08:30:00Z|TIME 2019-04-12T08:30:00Z]].',
    'The file is stamped [[2019-04-12T08:30:00+02:00|TIME 2019-04-12T08:30:00+02:00]].',
    'The file is stamped [[2019-04-12 08:30|TIME 2019-04-12T08:30]].',
    'The form is dated [[27/05/2021|DATE 2021-05-27]].',
    'The form is dated [[27.05.2021|DATE 2021-05-27]].',
    'The form is dated [[05-27-2021|DATE 2021-05-27]].',
    'The form is dated [[2021/05/27|DATE 2021-05-27]].',
  ]);
});

test('years, and the year that two dates share', () => {
  checkDateLines(thursday, [
    'The port opened on [[June 20 of 1992|DATE 1992-06-20]].',
    'Delegates met from [[March 3|DATE 2019-03-03]] to [[April 5, 2019|DATE 2019-04-05]].',
    'Delegates met between [[3 March|DATE 2019-03-03]] and [[5 April 2019|DATE 2019-04-05]].',
    'Fighting went on from [[November|DATE 2018-11]] to [[February 2019|DATE 2019-02]].',
    'The two fairs of [[June|DATE 2014-06]] and [[July 2014|DATE 2014-07]] drew crowds.',
    'The siege ([[26 June|DATE 1952-06-26]] - [[4 August 1952|DATE 1952-08-04]]) cost many lives.',
    'The league of [[1861|DATE 1861]]-[[1865|DATE 1865]] had its own stamps.',
    'The treaty years [[2014|DATE 2014]]-[[16|DATE 2016]] were quiet.',
    'The party ruled from [[1948|DATE 1948]] to [[1994|DATE 1994]].',
    'The mill burned down in [[1873|DATE 1873]].',
  ]);
});

test('decades, centuries and eras', () => {
  checkDateLines(thursday, [
    'The mill dates from [[the 1870s|DATE 187]].',
    'The mill dates from [[the early 1870s|DATE 187 START]].',
    "The mill closed in [[the '70s|DATE 197]].",
    'The mill closed in [[the mid-90s|DATE 199 MID]].',
    'The mill closed in [[the nineties|DATE 199]].',
    'The city walls are of [[the 13th century|DATE 12]].',
    'The city walls are of [[the late thirteenth century|DATE 12 END]].',
    'The tomb is of [[the 4th century BC|DATE BC03]].',
    'The tomb was sealed in [[212 BC|DATE BC0212]].',
    'The tomb was sealed in [[79 AD|DATE 0079]].',
    'The tomb was used throughout [[the 470s BC|DATE BC047]].',
    'The wars of [[499|DATE BC0499]]-[[493 BC|DATE BC0493]] ruined the coast.',
  ]);
});

test('seasons, holidays and nights with their year', () => {
  checkDateLines(thursday, [
    'The club was founded in [[the spring of 1921|DATE 1921-SP]].',
    'The club was founded in [[summer 1921|DATE 1921-SU]].',
    'Their [[1921 summer|DATE 1921-SU]] tour drew crowds.',
    '[[The winter of 1947|DATE 1947-WI]] was harsh.',
    'The shop closed in [[the year 2000|DATE 2000]].',
    'They were born in [[nineteen eighty-four|DATE 1984]].',
    "The shop closed on [[New Year's Eve 1999|DATE 1999-12-31]].",
    'The shop closed on [[Christmas Day, 2015|DATE 2015-12-25]].',
    '[[The night of May 3, 2011|TIME 2011-05-03TNI]], was cold.',
    'On [[the morning of 3 May 2011|TIME 2011-05-03TMO]] the dam broke.',
    "The law of [[March '98|DATE 1998-03]] was repealed.",
    'The album came out in [[Sept. 2003|DATE 2003-09]] and again in [[Dec 2013|DATE 2013-12]].',
  ]);
});

test('ends that stay open', () => {
  checkDateLines(thursday, [
    'The rule holds from [[2014 onwards|DATE 2014 ON_OR_AFTER]].',
    'The rule has held since [[1 January 2014|DATE 2014-01-01]].',
    'The rule was in force until [[Dec. 31, 2013|DATE 2013-12-31]].',
    'The rule was made prior to [[2010|DATE 2010]].',
    'Starting in [[2025|DATE 2025]], the rule is void.',
  ]);
});

test('business periods and parts of a period', () => {
  checkDateLines(thursday, [
    '[[The first half of 2022|DATE 2022-H1]] was dry.',
    '[[The third quarter of 2023|DATE 2023-Q3]] was wet.',
    'Output fell in [[Q3 2023|DATE 2023-Q3]] and in [[H1 2024|DATE 2024-H1]].',
    'Output fell in [[fiscal 2023|DATE 2023]].',
    'Output fell in [[the first quarter of fiscal 2023|DATE 2023-Q1]].',
    'Output fell in [[the 2023 third quarter|DATE 2023-Q3]].',
    '[[The end of 2019|DATE 2019 END]] was calm, [[the beginning of 2020|DATE 2020 START]] was not.',
    '[[The middle of the 1980s|DATE 198 MID]] was a time of growth.',
    'It rose in [[the last half of the 1980s|DATE 198 END]].',
  ]);
});
