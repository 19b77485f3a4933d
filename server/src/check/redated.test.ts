/** How far two written dates lie apart, and how gravely two tellings of one event contradict each other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apartness, contradiction } from './redated.ts';
import type { DatedEvent } from './redated.ts';

test('dates are compared in the parts that both write', () => {
  const may3 = { year: 2019, month: 5, day: 3 };
  assert.equal(apartness(may3, { year: 2019, month: 5, day: 3 }), undefined);
  assert.equal(apartness(may3, { month: 5, day: 3 }), undefined);
  assert.equal(apartness(may3, { year: 2019 }), undefined);
  assert.equal(apartness(may3, { year: 2019, month: 5, day: 5 }), 'slip');
  assert.equal(apartness(may3, { month: 6, day: 3 }), 'slip');
  assert.equal(apartness(may3, { year: 2018, month: 5, day: 3 }), 'slip');
  assert.equal(apartness({ year: 2019, month: 5, day: 28 }, { year: 2019, month: 6, day: 4 }), 'near');
  assert.equal(apartness(may3, { year: 2017, month: 9, day: 12 }), 'far');
  assert.equal(apartness({ year: 1998 }, { year: 1989 }), 'slip');
  assert.equal(apartness({ year: 1998 }, { year: 1979 }), 'far');
});

const founding: DatedEvent = {
  event: 'found',
  isOnce: true,
  ofPerson: false,
  date: { year: 1998 },
  theme: { head: 'institute', names: ['arden', 'institute'], isDefinite: true },
  by: [],
  places: [],
  towns: [],
  office: [],
  isBack: false,
  isApart: false,
  isHedged: false,
};

test('what befalls the same only once is told twice in two ways', () => {
  const other = { ...founding, date: { year: 1989 } };
  assert.equal(contradiction(founding, other), 'warning');
  assert.equal(contradiction(founding, { ...other, isHedged: true }), 'information');
  assert.equal(contradiction(founding, { ...other, isApart: true }), undefined);
  assert.equal(contradiction(founding, { ...other, event: 'open' }), undefined);
  assert.equal(contradiction(founding, { ...other, theme: { head: 'institute', names: ['harden', 'institute'], isDefinite: true } }), undefined);
});

test('of a common noun there may be two, and two nouns before one name may be two of that name', () => {
  const treaty = { ...founding, event: 'sign', theme: { head: 'treaty', names: ['nordland'], isDefinite: true } };
  assert.equal(contradiction(treaty, { ...treaty, date: { year: 1999 } }), 'information');
  const ferry = { ...founding, event: 'sink', theme: { head: 'aurora', names: ['aurora'], isDefinite: true, noun: 'ferry' } };
  const later = { ...ferry, date: { year: 1999 } };
  assert.equal(contradiction(ferry, later), 'warning');
  assert.equal(contradiction(ferry, { ...later, theme: { head: 'aurora', names: ['aurora'], isDefinite: true } }), 'warning');
  assert.equal(contradiction(ferry, { ...later, theme: { ...later.theme, noun: 'tug' } }), 'information');
});

test('what only points back means the only one there is, and no more than a hint is made of it', () => {
  const { theme: _, ...rest } = founding;
  const back: DatedEvent = { ...rest, date: { year: 1989 }, isBack: true };
  assert.equal(contradiction(founding, back, 1), 'hint');
  assert.equal(contradiction(founding, back, 2), undefined);
});

test('what may come again is another one in another year, of another office or place', () => {
  const attack: DatedEvent = { ...founding, event: 'attack', isOnce: false, date: { year: 2019, month: 5, day: 3 } };
  assert.equal(contradiction(attack, { ...attack, date: { year: 2019, month: 5, day: 5 } }), 'information');
  assert.equal(contradiction(attack, { ...attack, date: { year: 2017, month: 9, day: 12 } }), undefined);
  assert.equal(contradiction({ ...attack, places: [['leith']] }, { ...attack, places: [['oslo']], date: { year: 2019, month: 5, day: 5 } }), undefined);
  assert.equal(contradiction({ ...attack, office: ['mayor'] }, { ...attack, office: ['governor'], date: { year: 2019, month: 5, day: 5 } }), undefined);
});

const arrest: DatedEvent = { ...founding, event: 'arrest', isOnce: false, date: { year: 2018, month: 11, day: 6 }, theme: { head: 'lopez', names: ['lopez'], isDefinite: true, person: 'person:mr lps' }, places: [['leeds']] };

test('what a person seldom meets with twice in a season may be one event, further apart it is none', () => {
  const later = { year: 2018, month: 12, day: 7 };
  assert.equal(contradiction(arrest, { ...arrest, date: later }), 'hint');
  assert.equal(contradiction({ ...arrest, places: [] }, { ...arrest, date: later }), undefined);
  assert.equal(contradiction({ ...arrest, event: 'convict', places: [] }, { ...arrest, event: 'convict', date: later }), 'hint');
  assert.equal(contradiction({ ...arrest, event: 'convict' }, { ...arrest, event: 'convict', date: { year: 2018, month: 3, day: 9 } }), undefined);
  assert.equal(contradiction(arrest, { ...arrest, places: [['lagos']], date: later }), undefined);
});

test('from December to January is no year, where none is written', () => {
  assert.equal(apartness({ month: 12, day: 29 }, { month: 1, day: 3 }), 'near');
  assert.equal(apartness({ month: 12, day: 31 }, { month: 1, day: 2 }), 'slip');
  assert.equal(apartness({ year: 2018, month: 12, day: 29 }, { year: 2018, month: 1, day: 3 }), 'far');
});
