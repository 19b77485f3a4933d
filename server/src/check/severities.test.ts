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
];

test('findings are as grave as the words are sure', async () => {
  for (const [rule, text, ...severities] of rows) assert.deepEqual(await severitiesOf(text, rule), severities, text);
});
