/** Times of day that stand without a day: of the day told just before, else of the day of speaking. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDates, readDates } from '../../../../../test/support/check-dates.ts';

test('the lead says on which day, the next paragraph at what time', () => {
  checkDates(`
//- /ferry.txt published:2025-03-10
A ferry ran aground on [[Sunday evening|TIME 2025-03-09TEV]], the coastguard said.

It struck rocks at about [[7.40 p.m.|TIME 2025-03-09T19:40]] in thick fog.

The crew had called for help at [[8 p.m.|TIME 2025-03-09T20:00]].
`);
});

test('a day told further back, or in the same paragraph, is no better than it was', () => {
  checkDates(`
//- /march.txt published:2025-03-10
The march was called on [[Friday|DATE 2025-03-07]].

Nobody knows who will pay for it.

Shops closed at [[noon|TIME 2025-03-10T12:00]]. They had been open on [[Saturday|DATE 2025-03-08]] until [[6 p.m.|TIME 2025-03-08T18:00]].
`);
});

test('what is to come is of no day that was looked back to', () => {
  checkDates(`
//- /hearing.txt published:2025-03-10
The minister was arrested on [[Thursday|DATE 2025-03-06]].

The court will sit at [[9 a.m.|TIME 2025-03-10T09:00]].
`);
});

test('a night goes on past midnight', () => {
  checkDates(`
//- /kiosk.txt published:2025-03-10
The kiosk was robbed on [[Saturday night|TIME 2025-03-08TNI]]. At [[2 a.m.|TIME 2025-03-09T02:00]] a neighbour called police. By [[dawn|TIME 2025-03-09TMO]] the street was empty.

//- /barn.txt published:2025-03-10
The barn caught fire at [[11pm on Friday|TIME 2025-03-07T23:00]] and burned until [[3am|TIME 2025-03-08T03:00]]. At [[noon|TIME 2025-03-08T12:00]] it stood empty.

//- /ferry.txt published:2025-03-10
The ferry left at [[9 a.m. on Friday|TIME 2025-03-07T09:00]], though the crew had asked at [[4 a.m.|TIME 2025-03-07T04:00]] to stay.

//- /party.txt published:2025-03-10
The party began at [[11pm|TIME 2025-03-10T23:00]] and was over at [[3am|TIME 2025-03-10T03:00]].
`);
});

test('entries of a log are of the day that an entry before them names, else of the day of speaking', () => {
  checkDates(`
//- /outage.txt published:2025-03-10
[[March 8, 12:15 p.m.|TIME 2025-03-08T12:15]] -- A line sags into a tree.

[[4:10 p.m.|TIME 2025-03-08T16:10]] -- The city goes dark. Shops had closed on [[Friday|DATE 2025-03-07]].

[[9 p.m.|TIME 2025-03-08T21:00]] -- Power is back.

//- /live.txt published:2025-03-10
[[15:20|TIME 2025-03-10T15:20]] A curfew is announced until [[Friday|DATE 2025-03-14]].

[[17:45|TIME 2025-03-10T17:45]] Night falls. They had met on [[Sunday|DATE 2025-03-09]].

[[19:30|TIME 2025-03-10T19:30]] The trams stop.
`);
});

test('an hour to come is of the day to come that was told', () => {
  checkDates(`
//- /cup.txt published:2025-03-10
The side plays at home on [[Sunday|DATE 2025-03-16]]. It lost on [[Saturday|DATE 2025-03-08]]. The match will begin at [[4.15pm|TIME 2025-03-16T16:15]].
`);
});

test('each hour points to where the day is named, not to the hour before', () => {
  const text = 'A ferry ran aground on Sunday, and all were ashore by midnight.\n\nIt struck rocks at 7.40 p.m. in fog. Ten minutes later it sent a call.';
  const anchors = readDates(text, '2025-03-10').timexes.map(({ anchorSpan }) => anchorSpan && text.slice(anchorSpan.start, anchorSpan.end));
  assert.deepEqual(anchors, [undefined, 'Sunday', 'Sunday', '7.40 p.m.']);
});
