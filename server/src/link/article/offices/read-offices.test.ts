/** Offices beside names, read once: the roles of entities and the facts of roles say the same. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { analyse } from '../../../analyse.ts';
import { checkFacts } from '../../../../../test/support/check-facts.ts';
import { testModel } from '../../../../../test/support/model.ts';

test('offices of what no list knows', () => {
  checkFacts(['role'], [
    ['They met Ana Lopez, who is mayor of Ashdale, on Monday.', 'role of Ana Lopez: mayor of Ashdale'],
    ['Mayor Ana Lopez of Ashdale left. Ana Lopez, Ashdale’s mayor since 2019, came back.', 'role of Ana Lopez: mayor of Ashdale', 'role of Ana Lopez: mayor of Ashdale'],
    ['Ana Lopez, mayor of the port city of Ashdale, left.', 'role of Ana Lopez: mayor of Ashdale'],
    ['It was Ashdale Mayor Ana Lopez who left. Incumbent Mayor Jan Dahl came back.', 'role of Ana Lopez: mayor of Ashdale', 'role of Jan Dahl: mayor'],
    ['Central bank governor Ana Lopez left. Jan Dahl, governor of the central bank, came back.', 'role of Ana Lopez: governor of the central bank', 'role of Jan Dahl: governor of the central bank'],
    ['The mayor met Ana Lopez. Campaign chairman Jan Dahl came back.', 'role of Jan Dahl: campaign chairman'],
  ]);
});

test('offices before a rank, of a region behind an adjective, and formerly', () => {
  checkFacts(['role'], [
    ['Army chief General Ana Lopez left.', 'role of Ana Lopez: army chief', 'role of Ana Lopez: general'],
    ['Ana Lopez, a Democratic senator from Texas, left.', 'role of Ana Lopez: senator of Texas'],
    ['The former Apartheid-era South African President Jan Dahl left.', 'role of Jan Dahl: former president of South Africa'],
    ['The former aide to Norwegian President Jan Dahl left.', 'role of Jan Dahl: president of Norway'],
    ['Chinese Vice Premier Li Dahl left. Surgeon General Ana Lopez came back.', 'role of Ana Lopez: surgeon general', 'role of Li Dahl: deputy premier of China'],
    ['Texas Lieutenant Governor Ana Lopez left. The Lord Mayor of Leeds, Jan Dahl, came back.', 'role of Ana Lopez: lieutenant governor of Texas', 'role of Jan Dahl: lord mayor of Leeds'],
    ['It was bad, said prison spokesman Jan Dahl. Bank of Oslo director Ana Lopez left.', 'role of Jan Dahl: spokesman', 'role of Ana Lopez: director of Bank of Oslo'],
    ['He is a spokesman for Norwegian President Jan Dahl.', 'role of Jan Dahl: president of Norway'],
  ]);
});

test('roles of entities are those of the facts', () => {
  const text = 'Ana Lopez, mayor of Leeds, met Sen. Jan Dahl. The company’s chief executive, Eva Falk, met Norway’s ambassador to Chad, Ole Lund.';
  const { entities, facts } = analyse(text, testModel(), {});
  const told = facts.flatMap((fact) => (fact.attribute === 'role' ? [`${String(fact.start)} ${fact.value.role} ${fact.value.of ?? ''}`] : []));
  const held = entities.flatMap(({ roles }) => roles.map(({ start, role, of }) => `${String(start)} ${role} ${of ?? ''}`));
  assert.deepEqual(held.sort(), told.sort());
  assert.equal(held.length, 4);
});
