/**
 * Who is who in one article: chains that join, namesakes that stay apart, decisions that outrank.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkEntities } from '../../../../test/support/check-entities.ts';
import { testModel } from '../../../../test/support/model.ts';
import { analyse } from '../../analyse.ts';

const tables: Readonly<Record<string, readonly string[]>> = {
  'one person': [
    '[[Maria Lopez|1]] spoke first. Mrs [[Lopez|1]] then left, and [[Lopez|1]]’s staff followed.',
    'Prime Minister [[Ali Karim al-Janabi|1]] met them. [[al-Janabi|1]]’s office said so. “Yes,” [[Ali Karim Al Janabi|1]] said.',
    'He praised [[Helen Marsh|1]]. After [[Marsh|1]] had spoken, [[Helen|1]] sat down.',
    'Foreign Minister [[Fouad Hosni|1]] came; Foreign Minister [[Fuad Hosni|1]] left.',
    'Foreign Minister [[Fuad Hussein|1]] spoke. Minister [[Hussain|1]] left.',
    'General [[Hamad Nasser|1]] came. General [[Naser|1]] left.',
    '[[Omar Haddad|1]] came. Mr [[Hadad|1]] left, and [[Hadad|1]]’s staff followed.',
    'The panel heard [[Rebecca "Becky" Thornton|1]], a former aide. [[Thornton|1]]’s lawyer agreed.',
    'Police held 47-year-old [[Rui ‘the Baker’ Tavares|1]] on Friday. [[Tavares|1]] denied it.',
    'Businessman [[Robert (Bob) Smith|1]] won. Later [[Bob|1]] sang.',
    'Former president [[Aníbal Cavaco Silva|1]] spoke. [[Cavaco Silva|1]] was prime minister from 1985.',
    'The novelist [[Gabriel Garcia Marquez|1]] died in 2014. Many loved [[Gabriel Garcia|1]].',
    '[[Geoffrey Lund|1]] climbed alone. “[[Geoff|1]] was fearless,” his teacher said.',
    '[[Geoffrey Lund|1]] joined the hospital. Their son, [[Peter Lund|2]], is a professor. [[Lund|1]] wrote two books.',
    'Sir [[Geoffrey Lund|1]] was knighted by the Queen. [[Lund|1]] wrote two books.',
    'The gang of [[James “Whitey” Lund|1]] fled. [[Whitey Lund|1]] was caught.',
    'The firm sued [[Robert Lund|1]]. On Friday [[Bob Lund|1]] paid.',
    'They saw [[J. D. Marsh|1]] there. They say that [[JD Marsh|1]] left; [[J.D. Marsh|1]] came back.',
    'The police asked [[T. Marsh|1]] to leave. On Friday [[T. Marsh|1]] left.',
    'They heard [[Viktor Szabados|1]] speak. The state radio praised [[Szabados Viktor|1]].',
    'Leaders met [[Gabriel Borda Quiles|1]] there. [[Borda|1]] thanked them.',
    'The banker [[Peter Lund, Jr.|1]], spoke. [[Lund Jr.|1]] left.',
    'Mr [[Lund|1]] voted for it. His wife, [[Carol Lund|2]], voted against. Mrs [[Lund|2]] gave no reason.',
  ],
  'family first': [
    'The actor [[Bae Min-seo|1]] met [[Lim Wei Jie|2]]. [[Bae|1]] sang one song. [[Lim|2]] left.',
    'The party chief [[Nguyen Van Duc|1]] spoke. [[Nguyen|1]] said no.',
  ],
  'two persons': [
    '[[Anne-Marie Holt|1]] met the mayor. The painter [[Anne Holt|2]] was not there.',
    'The banker [[Peter Lund|1]] is the son of [[Jens Lund|2]]. Mr [[Lund|1]] said so.',
    'The banker [[Jens Lund|1]] spoke. They met [[Peter Lund|2]], the son of [[Jens Lund|1]]. The two left.',
    '[[Kelly Marsden|1]] was a nurse. Police said that [[Marsden|1]] left home at noon. [[Dawn Marsden|2]] last saw her sister on Friday.',
    '[[Peter Lopez|1]] met [[Maria Lopez|2]], and Mrs [[Lopez|2]] left.',
    'The dictator [[Saddam Hussein|1]] fell. Foreign Minister [[Fuad Hussein|2]] spoke; Mr [[Hussein|2]] was calm.',
    'Foreign Minister [[Jon Smith|1]] met the author [[Jan Smith|2]].',
    'The banker [[Rui Costa|1]] said "Yes". [[Ana Tavares|2]] heard it.',
    'The lawyer [[Maria Silva|1]] met the painter [[Ana Maria Silva|2]].',
    'The banker [[Peter Lund Jr.|1]] testified. His father, [[Peter Lund|2]], did not, and Mr [[Lund|2]] was calm.',
    'The banker [[Peter Lund Sr.|1]] founded it. The heir [[Peter Lund Jr.|2]] sold it.',
    'They met [[George W. Marsh|1]] and his father, [[George H. W. Marsh|2]].',
    'They met [[Ana Lucia Lopez|1]] and the painter [[Ana Carmen Lopez|2]].',
    'King [[Carl III|1]] succeeded [[Carl II|2]] at last.',
    'King [[Carl III|1]] met Prince [[Peter Carl|2]] there.',
    'They freed [[Maria Sanda Kirin|1]] in May. Her father, [[Maria Sanda|2]], was killed.',
    'Then [[Thomas Peter|1]] met [[Peter Thomas|2]].',
    'Then [[Joe Lund|1]] met [[Robert Lund|2]].',
    'Sir [[Geoffrey Lund|1]] was a surgeon. Lady [[Lund|2]] founded a trust.',
    '[[Saddam Hussein|1]] was toppled. Ayatollah [[Hossein|2]] prayed, and Ayatollah [[Hossein|2]] spoke.',
    'Ayatollah [[Hossein|1]] had prayed before [[Saddam Hussein|2]] was toppled.',
    'Foreign Minister [[Fuad Hussein|1]] spoke. Sheikh [[Hussain|2]] left.',
    'President [[Omar Haddad|1]] spoke. The painter General [[Hadad|2]] left.',
  ],
  'a person and a country': [
    'The player [[Michael Jordan|1]] visited [[Jordan|2]] with [[Robert Lee|3]].',
    'They met King [[Abdullah|1]] of [[Jordan|2]] there.',
  ],
  'one country, one capital': [
    'The [[United States|1]] and [[Iraq|2]] agreed, [[U.S.|1]] and [[Iraqi|2]] officials said. [[Americans|1]] and [[Iraqis|2]] cheered in [[Baghdad|3]].',
    '[[Kyiv|1]] was once written [[Kiev|1]].',
  ],
  'one organisation': [
    'The [[Northern Relief Network|1]] ([[NRN|1]]) closed. The [[NRN|1]] said so.',
    'The [[Global Coalition against [[Daesh|2]]|1]] ([[ISIL|2]]) met. [[ISIL|2]] was beaten.',
    'The [[Citizens Alliance against Torture|1]] ([[CAT|1]]) met. The [[CAT|1]] said so.',
    'Fighters of [[Daesh|1]] ([[ISIL|1]]) fled; [[ISIS|1]] denied it.',
    'The [[[[Iraqi|2]] Foreign Ministry|1]] answered. The [[Foreign Ministry|1]] was asked again.',
    'The [[[[Iraqi|2]] Ministry of Foreign Affairs|1]] answered. The [[Foreign Ministry|1]] was asked again.',
    '[[Halvorsen Industries Ltd|1]] closed. Then [[Halvorsen Industries|1]] opened.',
    'Shares in [[Halden Foods Ltd|1]] fell. Mr [[Berg|2]] has run [[Halden|1]] since 2009, and [[Halden|1]] will pay.',
    'It hurts, said a trader at [[Kotak Securities|1]]. [[Kotak|1]] cut its rating.',
    'The [[2004 Water Treaty|1]] holds. Under the [[Water Treaty|1]] they share.',
  ],
  'one ship': [
    'The ferry [[Northern Gannet|1]] sank. On Monday the [[Northern Gannet|1]] had left [[Oslo|2]].',
    'The destroyer [[USS Halloran|1]] fired. Then the [[Halloran|1]] left [[Oslo|2]].',
  ],
  'a name where a capital says nothing': [
    'Rockets fell on [[Tarnhem|1]], north of [[Oslo|2]]. [[Tarnhem|1]] residents fled.',
  ],
  'a company and whoever has its name': [
    '[[Halden Foods Ltd|1]] fell. Its founder [[Peter Halden|2]] left, and [[Halden|2]] wept.',
  ],
  'two organisations': [
    'The [[[[Iraqi|1]] Foreign Ministry|2]] answered the [[[[Kenyan|3]] Foreign Ministry|4]]. The [[Foreign Ministry|5]] was asked again.',
  ],
};

for (const [kind, rows] of Object.entries(tables)) {
  for (const marked of rows) test(`${kind}: ${marked}`, () => checkEntities(marked));
}

test('a confirmed name is one wherever it stands, a rejected one nowhere', () => {
  checkEntities('The [[Blue Rooster|1]] shut. At the [[Blue Rooster|1]] nobody answered, said [[Anna Weber|2]] of Berlin.', {
    accepted: [{ name: 'Blue Rooster', type: 'ORG' }],
    rejected: new Set(['Berlin']),
  });
});

test('roles carry the country in its usual form', () => {
  const { entities } = analyse('Former US President Carl Stone met Iraqi Prime Minister Ali Karim.', testModel());
  const roles = entities.flatMap(({ name, roles: said }) => said.map(({ role, of, qualifier }) => `${name}: ${qualifier ?? ''} ${role} of ${of ?? ''}`));
  assert.deepEqual(roles, ['Carl Stone: former president of United States', 'Ali Karim:  prime minister of Iraq']);
});

test('whose an office is, as the names of the article tell', () => {
  for (const [text, ...expected] of [
    ['Bank of Portugal governor Mario Costa welcomed it.', 'governor of Bank of Portugal'],
    ['"No," NRF spokesman Khalid Omar said. The NRF was founded in 2019.', 'spokesman of NRF'],
    ['EU foreign policy chief Jose Berg urged restraint.', 'foreign policy chief of European Union'],
    ['Former Norwind Bank chief executive Anna Weber left.', 'former chief executive of Norwind Bank'],
    ['Anna Weber, chief economist at Norwind Bank, disagreed.', 'chief economist of Norwind Bank'],
    ['Tom Reuter, professor of law at Northfield University, agreed.', 'professor of law of Northfield University'],
    ['Tom Reuter, head of research at the Northfield Institute, agreed.', 'head of research of Northfield Institute'],
    ['The director of the Northfield Institute, Anna Weber, agreed.', 'director of Northfield Institute'],
    ['A director of the Northfield Institute, where Anna Weber, a nurse, works, agreed. Anna Weber, a lawyer said, was ill.'],
    ['The Road Safety Commission (RSC) met. RSC chief executive Anna Weber spoke.', 'chief executive of Road Safety Commission'],
    ['"Oslo needs it," said Anna Weber, Norwind Bank\'s senior economist.', 'economist of Norwind Bank'],
    ['Central Bank of Norway Governor Tom Reuter left.', 'governor of Central Bank of Norway'],
    ['The rector of Oslo University, Lars Moen, agreed.', 'rector of Oslo University'],
    ['Olga Lunde, chief executive of Norvanta, resigned.', 'chief executive of Norvanta'],
    ['They met ex-Immigration Minister Anna Weber.', 'former immigration minister'],
    ['Norwegian Prime Minister Tom Reuter left.', 'prime minister of Norway'],
    ['The president, Tom Reuter, left Oslo.', 'president'],
  ] as const) {
    const roles = analyse(text, testModel()).entities.flatMap(({ roles: said }) => said.map(({ role, of, qualifier }) => [qualifier, role, of && `of ${of}`].filter(Boolean).join(' ')));
    assert.deepEqual(roles, expected, text);
  }
});

test('a capital that acts stands for its government, a capital that is a place does not', () => {
  const standsFor = (text: string): readonly (string | undefined)[] => analyse(text, testModel()).entities.map((entity) => entity.standsFor);
  assert.deepEqual(standsFor('Washington withdrew its troops.'), ['the government of the United States']);
  assert.deepEqual(standsFor('The troops paraded in Baghdad.'), [undefined]);
});

test('every mention has a reason, and lies where its words are', () => {
  const text = 'Mr Blake met Anna Weber in Paris. The EU and Blake’s NRN agreed, Weber said.';
  for (const { start, end, text: words, reasons } of analyse(text, testModel()).mentions) {
    assert.equal(text.slice(start, end), words);
    assert.ok(reasons.length > 0 && reasons.every((reason) => reason.words !== ''));
  }
});
