/** Quoted words speak from the day on which they were said; where no day is given, from publication. */
import { test } from 'node:test';
import { checkDateLines } from '../../../../../test/support/check-dates.ts';

test('the day of the saying stands in the sentence', () => {
  checkDateLines('2024-03-07', [
    '"The bridge opens [[tomorrow|DATE 2024-03-05]]," the mayor said on [[Monday|DATE 2024-03-04]].',
    'On [[Monday|DATE 2024-03-04]] the mayor said: "It opened [[yesterday|DATE 2024-03-03]]."',
    'The mayor told a crowd on [[February 12|DATE 2024-02-12]]: "It opens [[next week|DATE 2024-W08]]."',
    '"We voted [[last night|TIME 2024-03-03TNI]]," the mayor wrote on [[Monday|DATE 2024-03-04]], and left [[today|DATE 2024-03-07]].',
  ]);
});

test('without a day of saying, publication leads', () => {
  checkDateLines('2024-03-07', [
    '"The bridge opens [[tomorrow|DATE 2024-03-08]]," the mayor said.',
    '"The bridge opens [[tomorrow|DATE 2024-03-08]]," the mayor said. He had come on [[Monday|DATE 2024-03-04]].',
    'The mayor, who came on [[Monday|DATE 2024-03-04]], called it "ready [[tomorrow|DATE 2024-03-08]]".',
    'The mayor said on [[Monday|DATE 2024-03-04]] that it opens [[tomorrow|DATE 2024-03-08]].',
    '"It opens [[tomorrow|DATE 2024-03-08]]," said the mayor, who will speak on [[Friday|DATE 2024-03-08]].',
  ]);
});
