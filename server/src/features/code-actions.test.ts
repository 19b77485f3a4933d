/**
 * What is offered at a caret: fixes, silencers, spellings, dates, verdicts on names.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editedTexts } from '../../../test/support/check-features.ts';
import { corpusOf } from '../../../test/support/corpus.ts';
import type { Finding } from '../check/rule.ts';
import { codeActions } from './code-actions.ts';
import type { Action } from './code-actions.ts';

async function actionsAt(fixture: string, findings: readonly Finding[] = []): Promise<readonly Action[]> {
  const { snapshot, offset } = (await corpusOf(fixture)).atCaret();
  return codeActions(snapshot, { start: offset, end: offset }, findings);
}
const titles = (actions: readonly Action[]): string[] => actions.map(({ title }) => title);

test('a finding is mended, or silenced here or everywhere', async () => {
  const text = 'The bridge was closed on Sunday, 10 June 2024.';
  const [start, end] = [text.indexOf('Sunday'), text.indexOf('.')];
  const fixes = [{ title: 'Write “Monday”', edits: [{ path: '/article.txt', start, end: start + 6, newText: 'Monday' }] }];
  const finding: Finding = { rule: 'weekday-mismatch', severity: 'warning', message: 'was a Monday', start, end, related: [], fixes };
  const actions = await actionsAt(text.replace('Sunday', 'Sun$0day'), [finding]);
  assert.deepEqual(titles(actions).slice(0, 3), ['Write “Monday”', 'Ignore this weekday-mismatch here', 'Ignore this weekday-mismatch everywhere']);
  const [, here, everywhere] = actions;
  assert.deepEqual(here?.work, {
    kind: 'decision',
    decision: {
      kind: 'ignore',
      here: true,
      ignored: { rule: 'weekday-mismatch', exact: 'Sunday, 10 June 2024', prefix: 'The bridge was closed on ', suffix: '.' },
    },
  });
  assert.deepEqual(everywhere?.work, { kind: 'decision', decision: { kind: 'ignore', here: false, ignored: { rule: 'weekday-mismatch', exact: 'Sunday, 10 June 2024' } } });
  assert.deepEqual(titles(await actionsAt('The bri$0dge was closed on Sunday, 10 June 2024.', [{ ...finding, start: 30, end: 40 }])), []);
});

test('all findings of a rule are mended at once, a pair is silenced, a rule turned off', async () => {
  const text = 'It closed on Sunday, 10 June 2024, and opened on Friday, 11 June 2024.';
  const at = (word: string, newText: string, path = '/other.txt'): Finding => {
    const start = text.indexOf(word);
    const edits = [{ path: '/article.txt', start, end: start + word.length, newText }];
    return { rule: 'weekday-mismatch', severity: 'warning', message: '', start, end: start + word.length, related: [{ path, start: 3, end: 9, message: '' }], fixes: [{ title: `Write ${newText}`, edits }] };
  };
  const findings = [at('Sunday', 'Monday'), at('Friday', 'Tuesday', '/article.txt')];
  const actions = await actionsAt(text.replace('Sunday', 'Sun$0day'), findings);
  assert.deepEqual(titles(actions).slice(0, 6), [
    'Write Monday',
    'Mend all 2 weekday-mismatch findings of this article, each by its first fix',
    'Ignore this weekday-mismatch here',
    'Ignore this weekday-mismatch everywhere',
    'Ignore this pair: weekday-mismatch with other.txt',
    'Turn weekday-mismatch off',
  ]);
  assert.deepEqual(actions[1]?.work.kind === 'edits' && actions[1].work.edits.map(({ newText }) => newText), ['Monday', 'Tuesday']);
  assert.ok(actions[4]?.work.kind === 'decision' && actions[4].work.decision.kind === 'ignore');
  assert.deepEqual(actions[4].work.decision.against, { path: '/other.txt', span: { start: 3, end: 9 } });
  assert.deepEqual(actions[5]?.work, { kind: 'rule-off', rule: 'weekday-mismatch' });
  assert.ok(!titles(await actionsAt(text.replace('Friday', 'Fri$0day'), findings)).some((title) => title.startsWith('Ignore this pair')), 'both sides lie in one article');
});

test('a name is written one way everywhere, confirmed or rejected', async () => {
  const corpus = await corpusOf(`//- /one.txt published:2024-06-12
Bridge closed

Mayor Olga Reu$0ter closed the bridge. "It is rusty," Reuter said.
//- /two.txt published:2024-06-13
School opened

Mayor Olga Reuther opened the school.
`);
  const { snapshot, offset } = corpus.atCaret();
  const actions = await codeActions(snapshot, { start: offset, end: offset }, []);
  assert.deepEqual(titles(actions), ['Write “Olga Reuter”, written so once, everywhere (1 place)', 'Write “Olga Reuther”, written so once, everywhere (1 place)', 'Confirm “Olga Reuter” as PERSON', '“Olga Reuter” is not a name']);
  const [write] = actions;
  assert.ok(write?.work.kind === 'edits');
  assert.match(editedTexts(corpus, write.work.edits)['/two.txt'] ?? '', /Mayor Olga Reuter opened/);
  assert.match(editedTexts(corpus, write.work.edits)['/one.txt'] ?? '', /," Reuter said/);
});

test('an article without a date is offered the days that it writes out', async () => {
  const actions = await actionsAt('$0Bridge closed\n\nThe bridge was closed on 10 June 2024, the council said.');
  assert.deepEqual(titles(actions).slice(0, 2), ['Set the article’s date to 2024-06-10', 'Set the article’s date…']);
  assert.deepEqual(titles(await actionsAt('//- /a.txt published:2024-06-12\n$0Bridge closed\n\nThe bridge was closed on 10 June 2024.')), []);
});

test('a numeric date that can be read in two ways is offered in both', async () => {
  const corpus = await corpusOf('//- /a.txt published:2024-03-07\nThe form is dated 04/05/20$021, the clerk said.');
  const { snapshot, offset } = corpus.atCaret();
  const actions = await codeActions(snapshot, { start: offset, end: offset }, []);
  assert.deepEqual(titles(actions), ['Write the date as 2021-04-05 (5 April 2021)', 'Write the date as 2021-05-04 (4 May 2021)']);
  const [first] = actions;
  assert.ok(first?.work.kind === 'edits');
  assert.equal(editedTexts(corpus, first.work.edits)['/a.txt'], 'The form is dated 2021-04-05, the clerk said.');
  assert.deepEqual(titles(await actionsAt('//- /a.txt published:2024-03-07\nThe form is dated 27/05/20$021.')), []);
});

test('a masthead that can be read in two ways is offered in both; a feast of two readings stays in words', async () => {
  const masthead = await actionsAt('Bridge closed\n\nIssued on: 05/0$03/2024\n\nThe council closed the bridge to lorries, a clerk said.');
  assert.deepEqual(titles(masthead).filter((title) => title.startsWith('Set')), ['Set the article’s date to 2024-05-03', 'Set the article’s date to 2024-03-05', 'Set the article’s date…']);
  const feast = await actionsAt('//- /a.txt published:2024-03-07\nThe shops closed on Eid al-F$0itr 2021, a clerk said.');
  assert.deepEqual(titles(feast).filter((title) => title.startsWith('Write the date')), []);
});

test('an undated article is offered the day that a dated one gives the same event', async () => {
  const actions = await actionsAt(`
//- /undated.txt
Egypt and Sudan held the third round of dam talks in Khartoum on Wed$0nesday.
//- /dated.txt published:2020-09-17
Delegates from Egypt and Sudan discussed the dam on the Nile. The third round of dam talks in Khartoum was held on Wednesday.`);
  assert.ok(titles(actions).includes('Set the article’s date to 2020-09-16, the day that dated.txt gives the same event'));
});
