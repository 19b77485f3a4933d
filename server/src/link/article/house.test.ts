/** The rules of a house in the reading of an article: the order of dates in digits, the spelling of names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse, articleHash } from '../../analyse.ts';
import { check } from '../../check/check.ts';
import type { Finding } from '../../check/rule.ts';
import { nameDrift } from '../../check/rules/name-drift.ts';
import { ambiguousDate } from '../../check/rules/ambiguous-date.ts';
import type { HouseName } from '../../annotations/house-rules.ts';
import { MemoryIndex } from '../corpus/memory-index.ts';
import { indexArticle } from '../corpus/index-article.ts';
import { parseArticle } from '../../../../test/support/fixture.ts';
import { testModel } from '../../../../test/support/model.ts';
import { applyEdits } from '../../../../test/support/apply-edits.ts';
import type { ArticleOptions } from './article.ts';

/** The findings of a text, as `severity words: message`. */
async function findings(text: string, options: ArticleOptions): Promise<readonly Finding[]> {
  const article = analyse(text, testModel(), options);
  const corpus = new MemoryIndex();
  await corpus.put(indexArticle('/a.txt', article));
  return check({ path: '/a.txt', article, corpus }, {}, [nameDrift, ambiguousDate]);
}

/** Fails unless the findings of the marked text are just those marked. */
async function checkHouse(fixture: string, houseNames: readonly HouseName[]): Promise<readonly Finding[]> {
  const { text, findings: marks } = parseArticle(fixture);
  const found = await findings(text, { houseNames });
  assert.deepEqual(found.map(({ start, end }) => text.slice(start, end)), marks.map(({ start, end }) => text.slice(start, end)), fixture);
  found.forEach(({ message, severity }, i) => assert.ok(`${severity}: ${message}`.includes(marks[i]?.words ?? ''), `${severity}: ${message}`));
  return found;
}

test('the order of the house settles dates in digits, says so, and asks nobody', async () => {
  const text = 'Harbour opens\n\nThe form is dated 04/05/2021, the clerk said. A day later it was sealed.\n';
  for (const [dateOrder, value, words] of [['dmy', '2021-05-04', 'the day before the month'], ['mdy', '2021-04-05', 'the month before the day']] as const) {
    const [timex] = analyse(text, testModel(), { dateOrder }).timexes;
    assert.deepEqual([timex?.value, timex?.candidates], [value, []]);
    assert.match(timex?.reasons.map((reason) => reason.words).join('; ') ?? '', new RegExp(`${words}, by the house rule of config.yaml`));
    assert.deepEqual(await findings(text, { dateOrder }), []);
  }
  assert.equal((await findings(text, {})).length, 1);
});

test('what has one reading is left as it is', () => {
  const values = (dateOrder: 'dmy' | 'mdy'): readonly string[] => analyse('It was signed on 27/05/2021, on 05/27/2021, on 04.05.2021 and on 2021-05-04.\n', testModel(), { dateOrder }).timexes.map(({ value }) => value);
  assert.deepEqual(values('mdy'), values('dmy'));
});

test('a masthead in digits states the day of publication where the house says how it is read', () => {
  const text = 'Harbour opens\n\nPublished: 04/05/2021\n\nThe harbour opened on Monday, the mayor said.\n';
  const published = (options: ArticleOptions): readonly unknown[] => {
    const { value, status, evidence } = analyse(text, testModel(), options).published;
    return [value, status, evidence.includes('by the house rule')];
  };
  assert.deepEqual(published({ dateOrder: 'dmy' }), ['2021-05-04', 'stated', true]);
  assert.deepEqual(published({ dateOrder: 'mdy' }), ['2021-04-05', 'stated', true]);
  assert.notDeepEqual(published({}).slice(0, 2), ['2021-05-04', 'stated']);
});

test('the rules of the house are part of what an article was read by', () => {
  const hashes = [{}, { dateOrder: 'dmy' }, { dateOrder: 'mdy' }, { houseNames: [{ prefer: 'Oslo', insteadOf: [] }] }, { houseNames: [{ prefer: 'Oslo', insteadOf: ['Olso'] }] }] as const;
  assert.equal(new Set(hashes.map((options) => articleHash('Oslo', options))).size, hashes.length);
});

test('spellings that the house lists are warned of wherever they stand, with a fix for all of them', async () => {
  const fixture = `
Foreign Minister Faud Hussein met reporters on Friday. "We agreed," Faud Hussein said.
                 ^^^^^^^^^^^^ name-drift: warning: “Faud Hussein” is spelt “Fuad Hussein” by the house rule
`;
  const [finding] = await checkHouse(fixture, [{ prefer: 'Fuad Hussein', insteadOf: ['Faud Hussein'] }]);
  assert.ok(finding);
  const { text } = parseArticle(fixture);
  assert.equal(applyEdits(text, finding.fixes[0]?.edits ?? []), text.replaceAll('Faud', 'Fuad'));
  await checkHouse('\nThe kievs of old, the site kiev.example, Kievan art and the Kiev Post are others.\n', [{ prefer: 'Kyiv', insteadOf: ['Kiev'] }, { prefer: 'Kiev Post', insteadOf: [] }]);
});

test('other spellings of a name of the house are judged against it, however often they stand', async () => {
  await checkHouse(`
Harbour master Marta Ellingson spoke on Tuesday. "Nobody is missing," Marta Ellingson said. Later Marta Ellingsen left. Marta Ellingson stayed.
               ^^^^^^^^^^^^^^^ name-drift: is spelt “Marta Ellingsen” by the house rule
`, [{ prefer: 'Marta Ellingsen', insteadOf: [] }]);
  await checkHouse(`
Prime Minister Karim Al Rashidi spoke on Friday. In a statement, Karim Al Rashidi said the talks would go on.
               ^^^^^^^^^^^^^^^^ name-drift: hint: “Karim Al Rashidi” is spelt “Karim al-Rashidi”
`, [{ prefer: 'Karim al-Rashidi', insteadOf: [] }]);
});

test('what the house does not speak of, and what it writes itself, is left alone', async () => {
  const names = [{ prefer: 'David Holmgren', insteadOf: [] }, { prefer: 'John Smith', insteadOf: ['Jon Smith'] }, { prefer: 'Oslo', insteadOf: [] }];
  await checkHouse('\nCoach Dave Holmgren spoke in Oslo on Friday. Joan Smyth met the mayor of Leeds. Anna Holmgren left.\n', names);
  await checkHouse('\nHarbour master Marta Ellingson spoke. Marta Ellingson and Marta Ellingson agreed, Ellingson said.\n', [{ prefer: 'Marta Ellingson', insteadOf: [] }]);
});
