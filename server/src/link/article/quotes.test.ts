/**
 * Who speaks: reporting verbs before, behind and inside a quotation; no speaker where none is clear.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testModel } from '../../../../test/support/model.ts';
import { analyse } from '../../analyse.ts';

const rows: readonly (readonly [text: string, speakers: readonly string[]])[] = [
  ['“It is over for all of us,” Maria Lopez said.', ['Maria Lopez']],
  ['“It is over for all of us,” said the mayor, Maria Lopez, on Monday.', ['Maria Lopez']],
  ['"We go," Pentagon spokesman John Harper told reporters, "when we are done."', ['John Harper', 'John Harper']],
  ['Maria Lopez said: “It is over for all of us.”', ['Maria Lopez']],
  ['The State Department said in a note that it was “ready to help”.', ['State Department']],
  ['According to Maria Lopez, “it is over”. The rest is silence.', ['-']],
  ['“It is over,” the statement said, and the talks with Iraq began.', ['-']],
  ['“It is over,” he said in Paris.', ['-']],
  ['The so-called “safe zone” lies in Syria.', ['-']],
  ['Maj Gen Tomas “TK” Kirwan inspected the base.', []],
  ['“It is over for all of us,” Maria Lopez said.\n\n“And we go home now, all of us, today.”', ['Maria Lopez', 'Maria Lopez']],
];

for (const [text, speakers] of rows) {
  test(text, () => {
    const { quotes, entities } = analyse(text, testModel());
    const found = quotes.map(({ speaker }) => (speaker === undefined ? '-' : (entities[speaker]?.name ?? '?')));
    assert.deepEqual(found, speakers);
    for (const { speaker, reasons } of quotes) assert.equal(reasons.length > 0, speaker !== undefined);
  });
}
