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
Delegates from Egypt and Sudan [[discussed|TARGET]] the dam on the Nile. The [[talks|TARGET]] in Khartoum on Wednesday were the third round.
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

const more: Readonly<Record<string, string>> = {
  'protests, told by both with what they are against': `
//- /a.txt published:2022-03-04
Pro$0tests against the dam went on in Tarn, the mayor said.
//- /b.txt published:2022-03-05
Traders in Tarn said that [[protests|TARGET]] against the dam had hurt them.
//- /c.txt published:2022-03-06
Farmers in Norway were told to expect a dry spring, with little rain before June.`,

  'a word that no table knows, told by another form of it': `
//- /a.txt published:2022-05-04
The singer Lena Moor was sel$0ected to host the Riga song festival, its director announced.
//- /b.txt published:2022-05-04
The [[selection|TARGET]] of the singer Lena Moor as host of the Riga song festival surprised its director.
//- /c.txt published:2022-05-05
Farmers in Norway were told to expect a dry spring, with little rain before June.`,

  'a vote put off, and its postponement': `
//- /a.txt published:2021-03-09
The council of Tarn put$0 off Monday's vote on the new harbour.
//- /b.txt published:2021-03-10
The [[postponement|TARGET]] of Monday's vote on the new harbour angered fishermen in Tarn.`,

  'a mill that is closed by one word and shut by another': `
//- /a.txt published:2021-03-09
The owners of the Hollin mill in Tarn clo$0sed it on Monday, and 300 weavers lost their work.
//- /b.txt published:2021-03-10
Weavers wept in Tarn. The Hollin mill was [[shut|TARGET]] on Monday, its owners said.`,

  'a ship that ran aground, and its grounding': `
//- /a.txt published:2019-10-08
The ferry Solveig ran agr$0ound in fog off Tarn on Monday with forty passengers.
//- /b.txt published:2019-10-10
The harbour office opened an inquiry into Monday's [[grounding|TARGET]] of the ferry Solveig off Tarn in fog.`.replace('ran agr$0ound', 'r$0an aground'),

  'an old killing from two articles that were published years apart': `
//- /a.txt published:2019-03-02
Lawyers marched in Nairobi, as they have every year since the kil$0ling of judge Amina Otieno in March 2012.
//- /b.txt published:2023-05-09
A street was named after judge Amina Otieno, who was [[killed|TARGET]] in March 2012 in Nairobi.`,
};

const silent: Readonly<Record<string, string>> = {
  'who was fired, and who opened fire': `
//- /a.txt published:2022-03-02
A clerk who was fir$0ed by the shipyard in Tarn last week shot two foremen at the shipyard on Monday.
//- /b.txt published:2022-03-02
A clerk opened fire on two foremen at the shipyard in Tarn on Monday, the police said.`,

  'who checked in, and who checked out': `
//- /a.txt published:2022-03-02
The actress Lena Moor checked$0 out of the Arvik clinic after thirty days, her lawyer said.
//- /b.txt published:2022-03-02
The actress Lena Moor checked into the Arvik clinic, her lawyer said.`,

  'what is awaited is not what an earlier article tells as done': `
//- /a.txt published:2020-09-18
Egypt and Sudan will resume dam ta$0lks on the water of the Nile, the ministry said.
//- /b.txt published:2020-09-08
Egypt and Sudan held their first round of dam talks on the water of the Nile in Khartoum.`,

  'a withdrawal years back, and one still to be settled in an article of unknown day': `
//- /a.txt published:2019-06-03
France asked Chad for patience. France with$0drew its troops from Chad in 2008, five years after the rebellion.
//- /b.txt
The two sides will agree later on a timeline for the withdrawal of French troops from Chad, the statement said.`,

  'calls for a withdrawal more than a year back, and one still to be settled in an article of unknown day': `
//- /a.txt published:2019-06-03
France asked Chad for patience. Calls for the with$0drawal of the French troops from Chad had grown louder in March 2018.
//- /b.txt
The two sides said that a timeline for the withdrawal of the remaining French troops from Chad would be agreed later.`,

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

  'the day of a photograph is not the day of what happened at its place': `
//- /a.txt published:2020-02-03
On January 13, 2020, soldiers stand at a site of a rebel bom$0bing at the base of Mopti in Mali.
//- /b.txt published:2020-02-04
A French air strike near Gao in Mali killed the commander Saleh Nasser in January 2020.`,

  'a withdrawal that is asked for again years later': `
//- /a.txt published:2016-04-03
The parliament of Chad called for the with$0drawal of the French troops from Chad.
//- /b.txt published:2019-06-02
Since the raid of January 2014 the parliament of Chad has called for the withdrawal of the French troops from Chad.`,

  'talks that were held and talks still to come': `
//- /a.txt published:2021-04-09
Egypt and Sudan will settle the date in future technical tal$0ks on the dam, their ministers said.
//- /b.txt published:2021-04-09
Egypt and Sudan held the third round of talks on the dam on Wednesday.`,

  'attacks of several kinds': `
//- /a.txt published:2024-02-09
Rebels have carried out dozens of att$0acks on convoys in the north.
//- /b.txt published:2024-02-09
The ministry promised an answer to attacks on villages along the coast.`,

  'an attack, and attacks that come again and again': `
//- /a.txt published:2024-02-09
The ministry in Bamako said the att$0ack on the convoy near Gao was the work of rebels.
//- /b.txt published:2024-02-12
The ministry said that bases in the north are frequently attacked by rebels.`,

  'two first rounds in articles of unknown day': `
//- /a.txt
The envoys of Peru and Chile opened the first round of tal$0ks on fishing in Lima.
//- /b.txt
Chile and Peru held the first round of talks on the border mines in Arica.`,

  'one word, and articles years apart that do not look back': `
//- /a.txt published:2021-04-08
Peru and Chile agreed to resume tal$0ks on fishing.
//- /b.txt published:2024-02-08
Peru and Chile will resume talks on fishing and trade.`,

  'nothing in common but the day': `
//- /a.txt published:2024-02-09
Police in Lisbon arr$0ested the banker Rui Tavares on Wednesday.
//- /b.txt published:2024-02-09
The minister opened a school in Lisbon on Wednesday, and the banker Rui Tavares sang.`,

  'two things ratified': `
//- /a.txt published:2021-02-03
The parliament in Vilnius rat$0ified the fishing treaty with Norway on Tuesday.
//- /b.txt published:2021-06-03
The parliament in Vilnius ratified the budget on Wednesday.`,

  'an article alone': `
//- /a.txt published:2023-05-03
The parliament in Vilnius rat$0ified the treaty on Tuesday.`,
};

for (const [name, fixture] of Object.entries({ ...found, ...more })) test(`offers ${name}`, async () => void (await checkRelated(fixture)));
for (const [name, fixture] of Object.entries(silent)) test(`is silent: ${name}`, async () => void (await checkRelated(fixture)));

test('says why in a reader\'s words', async () => {
  const [first] = await checkRelated(found['one round of talks in three articles, the dated one first'] ?? '');
  assert.ok(first?.reasons.includes('both tell of a third one'));
  assert.ok(first?.reasons.some((reason) => reason.startsWith('same day (2020-09-16')));
});
