/** Trigger words: what tells of an event, and the look-alikes that do not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkTriggers, triggersOf } from '../../../../test/support/check-triggers.ts';

const events: readonly string[] = [
  // Verb, noun and near-synonym share a sense.
  'The brigade [[withdrew|EVENT withdraw]] from the valley in May.',
  'The [[withdrawal|EVENT withdraw]] of the brigade took a week.',
  'The army [[pulled out|EVENT withdraw]] of the valley.',
  'The army [[pulled|EVENT withdraw]] its tanks out of the valley.',
  'Gunmen [[killed|EVENT kill]] a judge in the old town.',
  'The [[assassination|EVENT kill]] of the judge shocked the town.',
  'The judge was [[murdered|EVENT kill]] at home.'.replace('was [[murdered', '[[was murdered'),
  'Police [[arrested|EVENT arrest]] two brothers on Monday.',
  'The [[arrest|EVENT arrest]] of the brothers came at dawn.',
  // Direction decides between near contraries.
  'Troops [[were redeployed|EVENT deploy]] to the north of the country.',
  'The [[redeployment|EVENT withdraw]] of the forces from the island began.',
  'The soldiers [[left|EVENT withdraw]] the island in 1999.',
  'She [[left|EVENT resign]] office in March.',
  'The army [[sent|EVENT withdraw]] its soldiers home in May.',
  'The army [[brought|EVENT withdraw]] its soldiers home in May.',
  'France [[sent|EVENT deploy]] soldiers to Mali.',
  // Ships, and what is left of a crash.
  'The ferry [[ran aground|EVENT ground]] in fog.',
  'Its [[grounding|EVENT ground]] shut the harbour.',
  'Two tugs [[towed|EVENT tow]] the ferry away.',
  'The ferry [[was sold|EVENT sell]] to a buyer in Oslo.',
  'The wreck was seen from the pier.',
  // Words near decide the sense.
  'Nurses began a [[strike|EVENT walkout]] over wages.',
  'A drone [[strike|EVENT strike]] hit the depot.'.replace('drone [[strike|EVENT strike]] hit', '[[drone strike|EVENT strike]] [[hit|EVENT hit]]'),
  'The club [[fired|EVENT dismiss]] its coach.',
  'Police [[fired|EVENT shoot]] warning shots.',
  'The [[fire|EVENT fire]] on Friday gutted nothing.'.replace('gutted', '[[gutted|EVENT destroy]]'),
  'They will fire nobody.',
  // Counts of occurrence, and the whole phrase.
  'The [[third round of grain talks|EVENT talk #3]] ended without a text.',
  'They held their [[second meeting|EVENT meet #2]] in Oslo.',
  'The [[12th annual summit|EVENT meet #12]] opens in Lima.'.replace('opens', 'was held'),
  // A number is whole, and a verb ends the phrase.
  'A [[magnitude-7.1 earthquake|EVENT quake]] was felt in the valley.',
  'They feared "[[12 attacks|EVENT attack]]" at once.'.replace('feared', 'counted'),
  'Mayor [[rejects|EVENT reject]] [[army attack|EVENT attack]]',
  'In US [[attacks|EVENT attack]] guards were hurt.'.replace('US [[attacks', '[[US attacks').replace('hurt', 'unhurt'),
  'He saw where [[attacks|EVENT attack]] took place.',
  'Their [[accompanying protest|EVENT protest]] was short.',
  // Headlines in the present.
  'Navy launches retaliatory [[raid|EVENT raid]] on smugglers'.replace('retaliatory [[raid', '[[retaliatory raid'),
  'Earthquake [[strikes|EVENT quake]] the coast'.replace('Earthquake', '[[Earthquake|EVENT quake]]'),
];

const modalities: readonly string[] = [
  'The army will [[withdraw|EVENT withdraw planned]] from the valley.',
  'The army plans to [[withdraw|EVENT withdraw planned]] from the valley.',
  'They agreed to [[meet|EVENT meet planned]] again.'.replace('agreed', '[[agreed|EVENT agree]]'),
  'The [[upcoming talks|EVENT talk planned]] are about grain.',
  'The two sides will hold [[talks|EVENT talk planned]] in May.',
  'The future of the [[talks|EVENT talk]] is open.',
  'The army did not [[attack|EVENT attack denied]] the convoy.',
  'The [[attack|EVENT attack denied]] did not take place.',
  'The [[talks|EVENT talk denied]] were not held.',
  'He denied [[killing|EVENT kill denied]] the judge.',
  'The minister ruled out an [[attack|EVENT attack denied]] on the port.',
  'The announcement of the [[resumption|EVENT resume planned]] of the [[talks|EVENT talk planned]] calmed the market.',
  'The party called for the [[withdrawal|EVENT withdraw hypothetical]] of the brigade.',
  'The army could [[attack|EVENT attack hypothetical]] the port.',
  'Tension grew due to [[attacks|EVENT attack]] on convoys.',
  // Headlines put the future by `to`.
  'Ministers to [[meet|EVENT meet planned]] in Lima',
  'Lima to host grain [[talks|EVENT talk planned]]'.replace('grain [[talks', '[[grain talks'),
  'Army to resume [[withdrawal|EVENT withdraw planned]] from valley',
  'Ferry to [[be sold|EVENT sell planned]] in May',
  'Police use gas to [[disperse|EVENT disperse]] [[protest|EVENT protest]]'.replace('[[disperse|EVENT disperse]]', 'end'),
  'Army fails to [[withdraw|EVENT withdraw]] from valley',
  'Ministers came to a [[meeting|EVENT meet]] in Lima.',
];

const none: readonly string[] = [
  'The minister said on Monday that the weather was fine.',
  'He told reporters that she had announced it.',
  'The talk of the town was a bakery on the left bank.',
  'The wounded were taken to a hospital.',
  'She took charge of the fire brigade.'.replace('fire brigade', 'choir'),
  'Her books target young readers.'.replace('target', 'are for'),
  'A cut of meat lay on the table.',
  'He rules out nothing.',
  'Bread rose in the oven while he left the keys on the shelf.',
  'The record shop sells old maps.',
  'In a meeting of minds.'.replace('meeting', 'union'),
];

test('what tells of an event is found, with sense, phrase and count', () => {
  for (const marked of events) checkTriggers(marked);
});

test('plans, denials and possibilities are told from what happened', () => {
  for (const marked of modalities) checkTriggers(marked);
});

test('reporting verbs, idioms and adjectives tell of no event', () => {
  for (const text of none) checkTriggers(text);
});

test('triggers lie in order inside their phrase and clause, whatever the text', () => {
  const words = fc.constantFrom('attack', 'attacked', 'talks', 'third', 'round', 'of', 'the', ',', '.', 'to', 'pulled', 'out', 'US', 'will', '\ud800', '“', '\u00a0');
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      let last = 0;
      for (const { start, end, phrase, clause } of triggersOf(text)) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.ok(phrase.start <= start && end <= phrase.end && phrase.end <= text.length);
        assert.ok(clause.start <= start && end <= clause.end && clause.end <= text.length);
        last = end;
      }
    }),
  );
});
