/** How sure it must be before one event is offered for another: more of what comes again and again, and within one article. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offerFloor } from './offer-floor.ts';

const plain = { recurs: false, counted: false, time: 'unknown', oneArticle: false, minor: 0, reporting: 0 } as const;
const floor = offerFloor(plain);

for (const [what, evidence] of [
  ['talks or attacks that nothing ties to one time', { ...plain, recurs: true }],
  ['talks or attacks of which one has no day', { ...plain, recurs: true, time: 'meet' }],
  ['two mentions of one article', { ...plain, oneArticle: true }],
  ['words that the detector alone takes for events', { ...plain, minor: 2 }],
  ['words that only say who reports', { ...plain, reporting: 2 }],
  ['words of which the tables know one', { ...plain, minor: 1 }],
] as const) {
  test(`asks more of ${what}`, () => assert.ok(offerFloor(evidence) > floor));
}

for (const [what, evidence] of [
  ['talks of one day', { ...plain, recurs: true, time: 'same-day' }],
  ['talks of one month', { ...plain, recurs: true, time: 'same-month' }],
  ['third rounds of talks', { ...plain, recurs: true, counted: true }],
] as const) {
  test(`asks no more of ${what}`, () => assert.equal(offerFloor(evidence), floor));
}
