/** Sentences by the words around their dates, numbers and ordinals. */
import { test } from 'node:test';
import { checkFacts } from '../../../../../test/support/check-facts.ts';

test('dates, numbers and ordinals stand in slots', () => {
  checkFacts(['frame'], [
    ['Talks between Kenya and Uganda were held in Leith on 3 May 2019.', 'frame: date 3 may 2019'],
    ['The reports of all the old mills are due by May 3, he said.', 'frame: date may 3'],
    ['About 1,200 people came to the third round of talks in Leith.', 'frame: number 1200, ordinal third'],
    ['The 12th summit of the league drew seven ministers to the town.', 'frame: ordinal 12th, number seven'],
    ['Nine men came to Leith from the north of the country. About 40 men came to Leith from the south of it.', 'frame: number nine; number 40'],
  ]);
});

test('short sentences, quotations and those without any of them are no frames', () => {
  checkFacts(['frame'], [
    ['Talks were held on 3 May 2019.'],
    ['Rain fell in the valley, and the market of Leith was closed.'],
    ['“We waited for the ferry to Leith until the third of May,” she said.'],
    ['He met the mayor of Leith in the old town on Monday.'],
  ]);
});
