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
