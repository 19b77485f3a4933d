/** The way from one event to the others: what is offered, what is offered first, and where silence is right. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRelated } from '../../../../test/support/check-related.ts';

const found: Readonly<Record<string, string>> = {
  'a killing told with another word, and the name spelt alike': `
//- /a.txt published:2022-03-02
Gunmen kil$0led the Kenyan judge Amina Otieno in Mombasa on Tuesday, the police said.
//- /b.txt published:2022-03-09
Thousands marched in Nairobi a week after the [[assassination|TARGET]] of judge Amina Otieno in Mombasa.
//- /c.txt published:2022-03-09
Farmers in Norway were told to expect a dry spring, with little rain before June.`,

  'a withdrawal years back, told by verb and by noun': `
//- /a.txt published:2019-06-03
The government in Chad asked for help. France with$0drew its troops from Chad in 2008, five years after the rebellion.
//- /b.txt published:2021-02-10
France and Chad agreed on new patrols. The [[withdrawal|TARGET]] of French troops from Chad in 2008 had left the border open.
//- /c.txt published:2021-02-11
Chad sent rangers to the park. Troops from Chad were deployed to the lake in 2015.`,

  'one round of talks in three articles, the dated one first': `
//- /a.txt published:2020-09-17
Egypt and Sudan held the third round of dam tal$0ks in Khartoum on Wednesday.
//- /b.txt published:2020-09-18
Delegates from Egypt and Sudan discussed the dam on the Nile. The [[talks|TARGET]] in Khartoum on Wednesday were the third round.
//- /c.txt published:2020-09-10
Egypt and Sudan will hold the third round of dam [[talks|TARGET]] in Khartoum on September 16.
//- /d.txt published:2023-05-04
Egypt and Sudan held the first round of talks on trade in Cairo on Tuesday.`,

  'a quake told by its nouns': `
//- /a.txt published:2018-07-30
A strong earth$0quake hit the island of Lombok on Sunday and destroyed hundreds of houses.
//- /b.txt published:2018-07-31
Rescuers on Lombok searched the ruins of houses after Sunday's [[quake|TARGET]] on the Indonesian island.`,

  'an arrest and the detention': `
//- /a.txt published:2016-05-12
Police in Lisbon arr$0ested the banker Rui Tavares on Wednesday.
//- /b.txt published:2016-05-13
The [[detention|TARGET]] of banker Rui Tavares in Lisbon on Wednesday shook the market.`,
};

const silent: Readonly<Record<string, string>> = {
  'two drone strikes in one city, years apart': `
//- /a.txt published:2020-01-05
A drone str$0ike in Aden killed the commander Saleh Nasser on Friday.
//- /b.txt published:2024-02-09
A drone strike in Aden killed two leaders of a militia on Wednesday.`,

  'a third round of talks and a first round three years later': `
//- /a.txt published:2021-04-08
Egypt and Sudan held the third round of tal$0ks on the dam on Wednesday.
//- /b.txt published:2024-01-28
Egypt and Sudan held the first round of talks on the dam on Saturday.`,

  'troops sent in and troops brought out': `
//- /a.txt published:2015-02-03
Thousands of soldiers were rede$0ployed to Mali in 2014.
//- /b.txt published:2015-02-10
French troops withdrew from Mali in 2014, the ministry in Paris said.`,

  'two Wednesdays': `
//- /a.txt published:2021-03-04
Ministers of Peru and Chile m$0et in Lima on Wednesday.
//- /b.txt published:2021-03-18
Ministers of Peru and Chile met in Lima on Wednesday.`,

  'an attack on one base and on another': `
//- /a.txt published:2024-01-29
Rebels att$0acked the base at Mopti in Mali on Sunday and burned three trucks.
//- /b.txt published:2024-03-12
Gunmen attacked a base at Zinder in Niger on Monday; two guards were hurt.`,

  'an acquittal and a conviction': `
//- /a.txt published:2010-06-02
The court in Turin con$0victed the mayor Carlo Bassi on Tuesday.
//- /b.txt published:2010-06-02
The court in Turin acquitted the mayor Carlo Bassi on Tuesday.`,

  'a strike of nurses and a strike of jets': `
//- /a.txt published:2023-05-03
Nurses in Athens began a str$0ike over wages on Tuesday.
//- /b.txt published:2023-05-03
Jets carried out an air strike near Athens on Tuesday, a drill, the army said.`,

  'an article alone': `
//- /a.txt published:2023-05-03
The parliament in Vilnius rat$0ified the treaty on Tuesday.`,
};

for (const [name, fixture] of Object.entries(found)) test(`offers ${name}`, async () => void (await checkRelated(fixture)));
for (const [name, fixture] of Object.entries(silent)) test(`is silent: ${name}`, async () => void (await checkRelated(fixture)));

test('says why in a reader\'s words', async () => {
  const [first] = await checkRelated(found['one round of talks in three articles, the dated one first'] ?? '');
  assert.ok(first?.reasons.includes('both tell of a third one'));
  assert.ok(first?.reasons.some((reason) => reason.startsWith('same day (2020-09-16')));
});
