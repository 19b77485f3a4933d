/** Numbered occurrences: the noun that is counted, its words, and numbers that count no series. */
import { test } from 'node:test';
import { checkFacts } from '../../../../../test/support/check-facts.ts';

test('series by their noun', () => {
  checkFacts(['ordinal'], [
    ["It was Dahl's fourth title defense.", 'ordinal: 4 title defence'],
    ['The strike at Skerry Lines that began on Monday is the third in a year.', 'ordinal: 3 strike'],
    ['The order elected Ana Lopez its 14th head. It was their seventh straight playoff berth.', 'ordinal: 14 head', 'ordinal: 7 playoff berth'],
    ['What the mayor of Leith told farmers is the third of May.'],
    ['The 19th Party Congress opened.', 'ordinal: 19 party congress'],
    ['The rovers took their sixth straight win.', 'ordinal: 6 win'],
    ['Bells rang for the twenty-first anniversary of the flood.', 'ordinal: 21 anniversary of flood'],
    ['The speaker of the 17th parliament left.', 'ordinal: 17 parliament'],
    ['Profit rose in the second quarter.', 'ordinal: 2 quarter'],
    ['It made its 42nd flight. The hosts of the 75th Golden Reel Awards left.', 'ordinal: 42 flight', 'ordinal: 75 golden reel awards'],
    ['Ana Lopez was the third witness in the trial.', 'ordinal: 3 witness'],
    ['Members of the 12th session will vote.', 'ordinal: 12 session'],
    ['Members of the 12th congress of the union elect a leader.', 'ordinal: 12 congress of union'],
    ['He took his second five-year term.', 'ordinal: 2 term'],
    ["Sunday's race was the third of the season. The quake, the second in a week, was weak.", 'ordinal: 3 race', 'ordinal: 2 quake'],
    ['She won her third Golden Oar. It is the fifth Silver Reel for Dahl.', 'ordinal: 3 golden oar', 'ordinal: 5 silver reel of dahl'],
    ['Dahl won the race for the third time.', 'ordinal: 3 time'],
    ['Both sides met for the sixth round of talks. Last year the 11th fair was wet.', 'ordinal: 6 round of talks', 'ordinal: 11 fair (apart)'],
  ]);
});

test('numbers that count no series', () => {
  checkFacts(['ordinal'], [
    ['A third of the voters left. Two thirds stayed. One-third came back.'],
    ['The 19th century was long. The second largest town is Leith. The first lady came.'],
    ['The third witness wept. The fifth man left.'],
    ['The third and fourth rounds were long.'],
    ['The race was the third of many. His quake, the second, was weak. The 9th Infantry Division and the Third Army met.'],
    ['The second half began. The third party lost.'],
  ]);
});
