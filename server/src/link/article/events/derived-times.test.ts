/** Times that an event has from another mention of it, or counted from another event: when, and when not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkEvents } from '../../../../../test/support/check-events.ts';
import { testModel } from '../../../../../test/support/model.ts';
import { analyse } from '../../../analyse.ts';
import { indexArticle } from '../../corpus/index-article.ts';

const derived: Readonly<Record<string, string>> = {
  'an earlier mention': 'Gunmen [[attacked|EVENT attack when:2019-05-06]] the mill on Monday. The [[attack|EVENT attack derived:2019-05-06]] lasted an hour.',
  'what it is said of stands in both':
    'An [[attack|EVENT attack when:2019-05-06]] on the mill took place on Monday. Nobody saw the [[attack|EVENT attack derived:2019-05-06]] on the mill.',
  'the nearest of two days, right behind it':
    'The [[blast|EVENT explode when:2018]] of 2018 is remembered. A pipe [[exploded|EVENT explode when:2019-05-06]] on Monday. The [[explosion|EVENT explode derived:2019-05-06]] was heard far away.',
  'two days after': 'Gunmen [[attacked|EVENT attack when:2019-05-06]] the mill on Monday. Police [[arrested|EVENT arrest derived:2019-05-08]] the guard two days after the [[attack|EVENT attack derived:2019-05-06]].',
  'two days after, in front': 'Gunmen [[attacked|EVENT attack when:2019-05-06]] the mill on Monday. Two days after the [[attack|EVENT attack derived:2019-05-06]], police [[arrested|EVENT arrest derived:2019-05-08]] the guard.',
  'years are counted from year to year': 'The army [[withdrew|EVENT withdraw derived:2011-01-01/2011-12-31]] eight years after the [[2003 invasion|EVENT invade when:2003]].',
  'the one that is counted from': 'The army [[withdrew|EVENT withdraw when:2011]] in 2011, eight years after the [[invasion|EVENT invade derived:2003-01-01/2003-12-31]].',
  'before': 'The mayor [[resigned|EVENT resign derived:2012-01-01/2012-12-31]] a year before the [[2013 election|EVENT elect when:2013]].',
  'months, and something that is no event': 'The bridge [[collapsed|EVENT collapse derived:2012-01-01/2012-12-31]] two years after the 2010 regatta.',
};

const not: Readonly<Record<string, string>> = {
  'two days, neither right before it':
    'The [[blast|EVENT explode when:2018]] of 2018 is remembered. A pipe [[exploded|EVENT explode when:2019-05-06]] on Monday. '.concat('The town has many pipes, and most of them are older than the town hall, which was itself built long before anybody thought of pipes at all. '.repeat(3), 'The [[explosion|EVENT explode]] was heard far away.'),
  'a similar one long ago': 'Strong [[quake|EVENT quake]] shakes island\n\nThe people of the island ran into the streets and stayed there until the sun rose.\n\nA [[quake|EVENT quake when:2011]] of similar size was felt there in 2011, when most of its houses were still of wood.'.replace('Strong [[quake', '[[Strong quake').replace('shakes', 'felt on'),
  'another one': 'Gunmen [[attacked|EVENT attack when:2019-05-06]] the mill on Monday. They feared another [[attack|EVENT attack]].'.replace('feared', 'saw'),
  'one that is said of something else': 'Gunmen [[attacked|EVENT attack when:2019-05-06]] the mill on Monday. The [[attack|EVENT attack]] on the harbour was worse.',
  'one on somebody unknown': 'Gunmen [[killed|EVENT kill when:2019-05-06]] the mayor on Monday. The [[killing|EVENT kill]] of a driver is not solved.',
  'a plan is not what happened': 'They [[met|EVENT meet when:2019-05-06]] on Monday. The [[upcoming meeting|EVENT meet planned]] is in Oslo.'.replace(' is in Oslo', ' is short'),
  'several': 'Gunmen [[attacked|EVENT attack when:2019-05-06]] the mill on Monday. The [[attacks|EVENT attack]] go on.',
  'a verb in the body': 'Gunmen [[attacked|EVENT attack when:2019-05-06]] the mill on Monday. Farmers [[attacked|EVENT attack]] the herons.',
  'counted from nothing dated': 'Police [[arrested|EVENT arrest]] the guard two days after the [[attack|EVENT attack]].',
  'a hedge': 'The army [[withdrew|EVENT withdraw]] nearly eight years after the [[2003 invasion|EVENT invade when:2003]].',
  'a day of saying': 'The army [[withdrew|EVENT withdraw]], it said two days after the [[attack|EVENT attack when:2019-05-06]] on Monday.',
};

for (const [name, text] of Object.entries(derived)) test(`derived: ${name}`, () => checkEvents(`//- /a.txt published:2019-05-10\n${text}`));
for (const [name, text] of Object.entries(not)) test(`not derived: ${name}`, () => checkEvents(`//- /a.txt published:2019-05-10\n${text}`));

test('a headline has the day of the report below it', () =>
  checkEvents(
    '//- /a.txt published:2019-05-10\n[[Gunmen attack|EVENT attack derived:2019-05-06 where:Oslo]] mill near Oslo\n\nGunmen [[attacked|EVENT attack when:2019-05-06]] the mill on Monday, the police said in a statement that was read out at noon.\n',
  ));

test('no check can take a derived day for a written one', () => {
  const article = analyse('Gunmen attacked the mill on May 6, 2019. The attack lasted an hour.', testModel());
  const days = indexArticle('a.txt', article).items.flatMap((item) => (item.kind === 'event' && item.minor === undefined ? [[item.interval.from !== null, item.day]] : []));
  assert.deepEqual(days, [[true, 'full'], [true, undefined]]);
});

test('a derived day has its reason, and points to words of the article', () => {
  const words = fc.constantFrom('France', 'attacked', 'the attack', 'on Monday', 'two days', 'after', 'before', ', ', '.', '\n\n', 'in 2011', 'eight years', 'the invasion', 'said');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const { document, events } = analyse(parts.join(' '), testModel());
      for (const { derivedFrom, time, interval, reasons } of events) {
        if (derivedFrom === undefined) continue;
        assert.ok(derivedFrom.start >= 0 && derivedFrom.end <= document.text.length && time === undefined && interval.from !== null);
        assert.ok(reasons.some(({ maker }) => maker === 'events/same-event' || maker === 'events/counted'));
      }
    }),
  );
});
