/** Events of an article: who, when and where, and no more than the words say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkEvents } from '../../../../test/support/check-events.ts';
import { testModel } from '../../../../test/support/model.ts';
import { analyse } from '../../analyse.ts';

const cases: Readonly<Record<string, string>> = {
  'an active verb': 'France [[withdrew|EVENT withdraw who:agent=France+Mali when:2014]] its troops from Mali in 2014.',
  'a passive verb': 'Angela Merkel [[was elected|EVENT elect who:patient=Angela_Merkel where:Berlin]] by the parliament in Berlin.',
  'a noun with its patient, place and month':
    'Lawyers recalled the [[killing|EVENT kill who:patient=Boris_Nemtsov when:2015-02 where:Moscow]] of Boris Nemtsov in Moscow in February 2015.',
  'two events of one sentence do not share what is told of one':
    '[[Protests|EVENT protest]] followed the [[killing|EVENT kill who:patient=Boris_Nemtsov when:2015-02 where:Moscow]] of Boris Nemtsov in Moscow in February 2015.',
  'the place of the one who said it is not the place of the event':
    'France will [[attack|EVENT attack planned who:agent=France]] the camp, an official in Berlin said on Tuesday.',
  'whose office it is does not tell where it stands':
    'A bomb [[exploded|EVENT explode where:Karachi]] outside the Norvind office in Karachi.',
  'who says so takes no part, with or without a that':
    'Judge Amina Otieno said nine guards [[had been arrested|EVENT arrest]].',
  'nor a speaker who is named behind it': 'Nine guards [[were arrested|EVENT arrest]], police chief (North) Amina Otieno said at her home in Karachi.',
  'nor one who tells it to somebody': '“Nine guards [[were arrested|EVENT arrest]],” Amina Otieno told a packed hall of farmers.',
  'a name behind the verb is its subject where another verb follows': 'Amina Otieno said Angela Merkel had [[attacked|EVENT attack who:agent=Angela_Merkel]] her.'.replace('had [[attacked', '[[had attacked'),
  'what stands in a relative clause is not told of the main verb': 'Angela Merkel, who lives in Karachi, [[was elected|EVENT elect]].',
  'a city said to be one is a place': 'Shells [[killed|EVENT kill where:Karachi]] nine guards in the besieged city of Karachi.',
  'a state behind a town takes no part': 'A bomb [[exploded|EVENT explode where:Toledo]] in Toledo, Ohio, at night.',
  'nor does a town that the distance is from': 'A bomb [[exploded|EVENT explode]] ten miles north of Karachi.',
  'who speaks behind a place does': 'In Karachi, France [[attacked|EVENT attack who:agent=France where:Karachi]] the camp.',
  'the day of saying is not the day of the event':
    'The ministry said on Tuesday that France [[had attacked|EVENT attack who:agent=France]] the camp.',
  'the day of a promise is not the day of its fulfilment':
    'On Tuesday France [[pledged|EVENT pledge who:agent=France+Mali when:2019-05-07]] to [[withdraw|EVENT withdraw planned who:agent=France+Mali]] its troops from Mali.',
  'a length of time behind which something is told has not the day of the sentence':
    'Nine years after the [[collapse|EVENT collapse derived:2010-01-01/2010-12-31]] of the bridge, the owner [[was arrested|EVENT arrest when:2019-05-06]] on Monday.',
  'a relative clause has the day and place of what it speaks of':
    'The [[air strike|EVENT strike when:2019-05-06 where:Tripoli]] in Tripoli on Monday that [[killed|EVENT kill when:2019-05-06 where:Tripoli]] two guards was the first.',
  'a relative clause that speaks of something else does not':
    'The [[2009 invasion|EVENT invade when:2009]] began at a bridge that [[was attacked|EVENT attack]].',
  'a result has the day and place of its cause':
    'The [[blast|EVENT explode when:2019-05-06 where:Tripoli]] in Tripoli on Monday resulted in the [[deaths|EVENT die when:2019-05-06 where:Tripoli]] of two guards.',
  'the date of a relative clause is not that of the main verb':
    'The guard who [[was arrested|EVENT arrest when:2018]] in 2018 [[resigned|EVENT resign]].',
  'nor the other way round': 'The man who [[was arrested|EVENT arrest]] [[died|EVENT die when:2019-05-06]] on Monday.',
  'each on its own side': 'The guard who [[was arrested|EVENT arrest when:2018]] in 2018 [[died|EVENT die when:2019-05-06]] on Monday.',
  'set off by commas': 'The guard, who [[was arrested|EVENT arrest when:2018]] in 2018, [[died|EVENT die]].',
  'a relative clause keeps what stands in it': 'The guard who in 2018 [[was arrested|EVENT arrest when:2018]] is free.',
  'what stands behind amid is background': 'Amid the [[war|EVENT war]], they [[met|EVENT meet when:2019-05-06]] on Monday.',
  'a year inside the phrase': 'The [[2003 invasion|EVENT invade when:2003]] changed the region.',
  'a country before the noun takes part, it is not the place':
    'The raids ended in [[French attacks|EVENT attack who:agent=France]] on convoys.'.replace('The raids', 'The week'),
  'the adjective of a country takes part with those it describes': 'Kenyan officials [[met|EVENT meet who:agent=Kenya+patient=Norway]] Norwegian diplomats.',
  'the country of somebody named does not undergo what he does':
    'Gunmen [[killed|EVENT kill who:Kenya+patient=Amina_Otieno]] Kenyan judge Amina Otieno.',
  'who orders a killing does not undergo it':
    'Boris Nemtsov ordered the [[killing|EVENT kill who:Boris_Nemtsov+patient=Amina_Otieno]] of Amina Otieno.',
  'vague times and durations are no dates': 'The army has recently [[attacked|EVENT attack]] the camp for three weeks.',
};

for (const [name, text] of Object.entries(cases)) test(name, () => checkEvents(`//- /a.txt published:2019-05-10\n${text}`));

test('every index points into its list and every span into the text', () => {
  const words = fc.constantFrom('France', 'attacked', 'the', 'talks', 'in', 'Moscow', 'on Monday', 'third round of', ',', '.', '\n\n', 'that', 'killed', 'by', '\ud83d', '“');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const { document, entities, events, timexes } = analyse(parts.join(' '), testModel());
      assert.ok(events.every((event, i) => event.start >= (events[i - 1]?.start ?? 0)), 'reading order');
      for (const event of events) {
        assert.ok(event.start <= event.trigger.start && event.trigger.end <= event.end && event.end <= document.text.length);
        assert.ok(event.sentence.start <= event.trigger.start && event.trigger.end <= event.sentence.end);
        assert.ok(event.participants.every(({ entity }) => entities[entity] !== undefined));
        assert.ok(event.place === undefined || entities[event.place] !== undefined);
        assert.ok(event.time === undefined || timexes[event.time] !== undefined);
      }
    }),
  );
});
