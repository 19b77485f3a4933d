/** The way of a change, and the words of change that are of something else in the sentence. */
import { test } from 'node:test';
import { checkFacts } from '../../../../../test/support/check-facts.ts';

test('the word that governs the end points says which way it went', () => {
  checkFacts(['change'], [
    ['The price rose from 50 to 40 cents.', 'change: 50 to 40 up'],
    ['The firm cut its staff from 50 to 60 people.', 'change: 50 to 60 down'],
    ['Sales fell again last year from 50 to 60 tonnes.', 'change: 50 to 60 down'],
    ['The fee is up from 50 to 40 dollars.', 'change: 50 to 40 up'],
    ['Rents rose as much as 20 percent, from 50 to 60 dollars.', 'change: 50 to 60 up as much as 20 percent'],
    ['It raised the age limit from 60 to 50.', 'change: 60 to 50 up'],
    ['The port reported a fall in traffic from 400 to 500 ships.', 'change: 400 to 500 down'],
    ['It cut its growth forecast from 2 percent to 3 percent.', 'change: 2 to 3 down'],
    ['Growth fell from 2 percent to 3 percent.', 'change: 2 to 3 down'],
    ['Capital gains tax was cut from 20 percent to 25 percent.', 'change: 20 to 25 down'],
    ['The toll climbed to 40 from 50.', 'change: 50 to 40 up'],
  ]);
});

test('a word of change that is of something else says nothing', () => {
  checkFacts(['change'], [
    ['Capital gains tax went from 20 percent to 15 percent.'],
    ['The rise in rents slowed from 8 percent to 5 percent.'],
    ['The decline deepened from 3 percent to 5 percent.'],
    ['The drop in sales widened from 4 percent to 9 percent.'],
    ['Inflation eased, with food price growth going from 9 percent to 6 percent.'],
    ['The lower house went from 120 to 150 members.'],
    ['The start-up went from 50 to 30 workers.'],
    ['The clean-up bill went from 60 million to 50 million dollars.'],
    ['Fall enrolment went from 1,200 to 1,300.'],
    ['After the job cuts, output went from 40 to 50 cars a day.'],
    ['The cut in rates was changed from 0.25 points to 0.5 points.'],
    ['The number of down payments went from 30 to 45.'],
    ['The upper age limit, up for debate, went from 65 to 60.'],
    ['The growing season went from 120 to 110 days.'],
    ['The price cap, raised in May, went from 60 to 50 pounds in June.'],
    ['The advanced course went from 40 to 35 pupils.'],
    ['The group grew tired as it marched from 10 to 4 boats.'],
    ['Lessons increased in length as the school moved from 45 to 40 pupils a class.'],
    ['Rents fell, after rising last year, from 50 to 40 dollars.', 'change: 50 to 40 down'],
    ['The team climbed from 12 to 8 in the rankings.'],
    ['Temperatures fell from minus 5 to minus 10 degrees.'],
    ['Two climbers fell from 20 to 30 feet.'],
    ['The jury was made up from 12 to 10 people.'],
  ]);
});

test('a percentage that is of something else is not of the change', () => {
  checkFacts(['change'], [
    ['It had 500 staff, compared with 400 in 2015, a rise of 30 percent.', 'change: 400 to 500 30 percent'],
    ['It had 500 staff, compared with 400 in 2015, 30 percent of them women.'],
    ['It had 500 staff, compared with 400 in 2015, and 30 percent were women.'],
    ['It has 500 staff, compared with 400 in 2015, 30 percent from abroad.'],
    ['Sales fell from 500 to 400, 30 percent of it abroad.', 'change: 500 to 400 down'],
    ['Oil fell 3 percent to $60 from $70 in April.', 'change: 70 to 60 down'],
    ['Sales fell 3 percent to $60 from $70 in April.', 'change: 70 to 60 down 3 percent'],
  ]);
});

test('what was and what is now, in whatever order', () => {
  checkFacts(['change'], [
    ['Exports were 400 in 2015, are now 500, up 40 percent.', 'change: 400 to 500 40 percent'],
    ['Exports, which were 400 in 2015, are now 500, 40 percent more.', 'change: 400 to 500 40 percent'],
    ['Exports, 400 in 2015, now come to 500, which is 40 percent more.', 'change: 400 to 500 40 percent'],
    ['The school had 1,200 pupils last year and has 900 now, 45 percent fewer.', 'change: 1200 to 900 45 percent'],
    ['The school has 900 pupils, having had 1,200 last year, 45 percent fewer.', 'change: 1200 to 900 45 percent'],
    ['With 1,200 pupils a year ago and 900 at present, the school is 45 percent smaller.', 'change: 1200 to 900 45 percent'],
    ['Norwick had 1,200 pupils last year and Leith has 900 now, 45 percent fewer.'],
    ['The school had 1,200 pupils last year and has 90 teachers now, 45 percent fewer.'],
    ['The school had 1,200 pupils last year and has 900 now, 45 percent more girls than boys.'],
    ['Rents were $400 in 2015, are now $500, up 3 percent since May.'],
    ['The school had 1,200 pupils in 2015 and 900 in 2016, 45 percent fewer.'],
  ]);
});
