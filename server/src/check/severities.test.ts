/** How gravely a finding is put: what may be meant otherwise is no warning, and what can hardly be is one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpus.ts';
import { check } from './check.ts';
import { rules } from './rules.ts';

async function severitiesOf(text: string, id: string): Promise<readonly string[]> {
  const { articles, index } = await corpusOf(`//- /a.txt published:2019-05-10\n${text}\n`);
  const found = await Promise.all([...articles].map(([path, article]) => check({ path, article, corpus: index }, {}, rules.filter((rule) => rule.id === id))));
  return found.flat().map(({ severity }) => severity);
}

const rows: readonly (readonly [rule: string, text: string, ...severities: readonly string[]])[] = [
  ['acronym-conflict', 'The World Food Council (WFC) met. The World Farm Council (WFC) left.', 'warning'],
  ['acronym-conflict', 'The Asian Football Confederation (AFC) meets today. The American Football Conference (AFC) meets in June.', 'information'],
  ['weekday-mismatch', 'The dig began on Tuesday, May 9.', 'warning'],
  ['weekday-mismatch', 'The mill that opened in 2010 was closed on Tuesday, May 9.', 'information'],
  ['role-conflict', 'Governor Anna Dahl spoke. Senator Anna Dahl waved.', 'warning'],
  ['role-conflict', 'Health Minister Anna Dahl spoke. Transport Minister Anna Dahl waved.', 'information'],
  ['role-conflict', 'President Anna Dahl spoke. Judge Anna Dahl waved.', 'information'],
  ['place-conflict', 'It came from the Dutch city of Hamburg.', 'warning'],
  ['place-conflict', 'He died in the German city of Breslau.', 'information'],
  ['place-conflict', 'The mill in the Dutch city of Hamburg, as it then was, burned.', 'information'],
  ['date-mismatch', 'The ferry Aurora sank on 2 May 2018. Divers came. The ferry Aurora sank on 3 May 2018.', 'warning'],
  ['date-mismatch', 'The ferry Aurora sank on 2 May 2018. Divers came. The tug Aurora sank on 3 May 2018.', 'information'],
  ['date-mismatch', 'On 2 May 2019 Governor Anna Dahl signed the bill. A law on schools came next. On 3 May 2019 Governor Anna Dahl signed the bill.', 'information'],
  ['percent-mismatch', 'The vote was split between the Reds (44 percent), the Blues (35 percent) and the Whites (29 percent).', 'warning'],
  ['percent-mismatch', 'Sales went to Ghana (55 percent) and Togo (51 percent).', 'information'],
  ['duration-mismatch', 'The strike lasted 100 days, from 1 March 2018 to 26 May 2018.', 'warning'],
  ['duration-mismatch', 'The siege lasted 900 days, from 8 September 1941 to 27 January 1944.', 'information'],
  ['headline-number-mismatch', 'Nine killed in Leeds crash\n\nSix people were killed in Leeds on Friday when three cars collided.', 'warning'],
  ['headline-number-mismatch', 'Nine arrested in Leeds\n\nPolice arrested six people in Leeds on Friday. They seized three guns.', 'warning'],
  // Of two articles the later sentence tells of one more of something else.
  ['event-date-conflict', 'Gunmen raided the army post of Tallow on 3 May 2019, killing 12 officers and wounding 40 more people.\n//- /b.txt published:2019-05-12\nGunmen raided the army post of Tallow on 5 May 2019, killing 12 officers.', 'warning', 'warning'],
  ['event-date-conflict', 'Gunmen raided the army post of Tallow on 3 May 2019 amid fresh unrest.\n//- /b.txt published:2019-05-12\nGunmen raided the army post of Tallow on 5 May 2019.', 'warning', 'warning'],
  ['event-date-conflict', 'Gunmen raided the army post of Tallow on 3 May 2019, killing 12 officers, as unrest continued.\n//- /b.txt published:2019-05-12\nGunmen raided the army post of Tallow on 5 May 2019, killing 12 officers.', 'warning', 'warning'],
];

test('findings are as grave as the words are sure', async () => {
  for (const [rule, text, ...severities] of rows) assert.deepEqual(await severitiesOf(text, rule), severities, text);
});
