/**
 * Words and numbers that look like times and are none.
 */
import { test } from 'node:test';
import { checkDateLines } from '../../../../test/support/check-dates.ts';

test('words that only look like months, weekdays, seasons and units', () => {
  checkDateLines('2024-03-07', [
    'The court may rule against him.',
    'May said the plan would march on.',
    'Protesters march through the city.',
    'The second man came third.',
    'He told the Sunday Times that all was well.',
    'The fall of the city came fast.',
    'A sun, a mon and a sat were listed.',
    'She writes for the Daily Telegraph.',
  ]);
});

test('numbers that count, score or name', () => {
  checkDateLines('2024-03-07', [
    'The army sent 2,003 men and 1,200 Marines.',
    'They had a 2-1 win over the guests.',
    'About 2000 soldiers and 1984 people lived there.',
    'The bill came to $2000.',
    'The Boeing 7371 and Flight 93 were delayed.',
    'A 64-year-old man, aged 64, was 64 years old.',
    'He took three-quarters of it.',
    'It rose 2,500.5 points to 12.04.',
    'See the version 3.4.2021.7 of the file.',
  ]);
});

test('look-alikes in short sentences', () => {
  checkDateLines('2024-03-07', [
    'The court may rule.',
    'He may march on the town.',
    'They march to the square.',
    'The second man spoke first.',
    'She came in second.',
    'A second chance was given.',
    'He took a back seat for a second time.',
    'He wrote for the Sunday Times.',
    'She reads the Daily Mail.',
    'The Weekly Standard closed.',
    'USA Today reported it.',
    'He starred in High Noon.',
    'They read about it on Face the Nation.',
    'The spring in his step was gone.',
    'A spring burst in the cellar.',
    'The fall of the regime was swift.',
    'He had a fall.',
    'The army has 2,003 men.',
    'About 2000 soldiers came.',
    'The 1984 people who came were counted.',
    'They won 3-1 and 2-0.',
    'A 2-1 win was enough.',
    'The vote was 52-48.',
    'He bought it at 7-Eleven.',
    'He lives at 1600 Main Street.',
    'Flight 1549 landed.',
    'The Boeing 737 was grounded.',
    'Route 66 is closed.',
    'It cost $2000 and weighed 1500 kg.',
    'The hall holds 2010 people.',
    'It is 2000 miles away.',
    'A 64-year-old man was hurt.',
    'The man, aged 64, was hurt.',
    'She is 64 years old.',
    'The two-month-old baby slept.',
    'He ate three-quarters of it.',
    'He got 12.5 percent of the vote.',
    'The bus No. 1998 was late.',
    'Room 1914 was empty.',
    'Chapter 2020 says so.',
    'It was the most recent model.',
    'Article 2015 of the code and resolution 1973 say so.',
    'The Six-Day War and the Seven Years War were long.',
    'The 20th Century Fox film and the 21st Century Cures Act won.',
    'The third quarter of the game was dull.',
    'The Good Friday Agreement held on Easter Island.',
    'The Autumn Statement was read.',
    'Mr. Friday and Black September were in the play.',
    'It runs on a day-to-day basis in a day-care home.',
    'The now-cancelled deal was small.',
    'The average daily output fell.',
    'Black Tuesday the cat slept.',
    'The Day of the Jackal was shown.',
    'He sat in the current of the river.',
    'The current account is empty.',
    'Mr. March and Ms. May spoke.',
    'Jan Smith and June Carter sang.',
    'The sun shone and the sat dish broke.',
    'Sun Microsystems sold it.',
    'He has had enough for once.',
    'One in ten agreed.',
    'Four out of five agreed.',
    'He said no twice.',
    'They were at sixes and sevens.',
    'The G20 met.',
    'The 747 landed.',
    'The area is 1,950 hectares.',
  ]);
});
