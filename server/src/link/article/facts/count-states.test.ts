/** What became of those counted, and the names by which a count is found again: as newspapers put it, and look-alikes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../../analyse.ts';
import { testModel } from '../../../../../test/support/model.ts';

function told(text: string): readonly string[] {
  const { facts } = analyse(text, testModel());
  return facts.flatMap((fact) => (fact.attribute === 'count' ? [`${fact.value.value} ${fact.value.state ?? '-'}`] : []));
}

const cases: readonly (readonly [text: string, ...told: readonly string[]])[] = [
  ['The fire at the hotel claimed 12 lives.', '12 dead'],
  ['The ferry sank with the loss of 12 lives.', '12 dead'],
  ['In the mine 12 workers lost their lives.', '12 dead'],
  ['The collision cost 12 people their lives.', '12 dead'],
  ['The storm took the lives of 12 people.', '12 dead'],
  ['The snow buried 12 skiers, all of whom died.', '12 dead'],
  ['The gunman shot dead 12 people.', '12 dead'],
  ['Rebels slaughtered 12 farmers.', '12 dead'],
  ['The 12 pilgrims who were crushed to death were old.', '12 dead'],
  ['Gunmen kidnapped 38 schoolgirls.', '38 abducted'],
  ['The 38 schoolgirls abducted on Monday came home.', '38 abducted'],
  ['The storm forced the evacuation of 300 people.', '300 displaced'],
  ['Three held over the raid.', '3 arrested'],
  ['A court jailed seven men.', '7 jailed'],
  ['Some 50 people were killed and more than 150 others were injured.', '50 dead', '150 injured'],
  ['Six died and 30 more were wounded.', '6 dead', '30 injured'],
  ['The blast killed four and injured 12.', '4 dead', '12 injured'],
  ['Police killed two men and arrested 12.', '2 dead', '12 arrested'],
  ['The singer dies at 67.'],
  ['A plane with 123 aboard landed.', '123 -'],
  ['Divers saved the lives of 12 people.', '12 -'],
  ['The book tells of 12 lives.', '12 -'],
];

for (const [text, ...expected] of cases) {
  test(text, () => {
    assert.deepEqual(told(text), expected);
  });
}

test('names of places, of things that no list knows, but not of who says it', () => {
  const [fact] = analyse('The crush at the Vardan shrine in Leeds killed 12 people, the Red Cross said on Monday.', testModel()).facts.filter(({ attribute }) => attribute === 'count');
  assert.ok(fact?.attribute === 'count');
  assert.deepEqual([...(fact.value.places ?? [])].sort(), ['leeds', 'vardan']);
});

test('a paragraph that only tells of a picture', () => {
  const isShown = (paragraph: string): boolean => {
    const { facts } = analyse(`The road was closed on Friday, police said.\n\n${paragraph}\n\nNobody came.`, testModel());
    return facts.some((fact) => fact.attribute === 'count' && fact.value.isShown === true);
  };
  for (const caption of ['Relatives wait outside the mine where 12 people died.', 'The wreck of the bus in which 12 people died.', 'A rescuer searches for survivors in the house where 12 people died.']) assert.ok(isShown(caption), caption);
  for (const other of ['The border guard held 12 people.', 'Relatives wait. They are 12 people.', 'Police said that 12 people waited at the gate.', 'The protest march drew 12 people.']) assert.ok(!isShown(other), other);
});
