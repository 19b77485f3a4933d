/**
 * Semantic tokens on the wire: read back to stretches of the text, they are the ones that went in.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SemanticTokensDelta } from 'vscode-languageserver';
import type { TypedToken } from '../features/semantic-tokens.ts';
import { indexLines } from '../text/lines.ts';
import { TokenAnswers, tokenLegend, tokensOfRange } from './tokens.ts';

/** The stretches that the numbers mean, as `words:type`. */
function readBack(text: string, data: readonly number[]): string[] {
  const { starts } = indexLines(text);
  const found: string[] = [];
  let [line, column] = [0, 0];
  for (let i = 0; i + 4 < data.length; i += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0] = data.slice(i, i + 4);
    column = lines === 0 ? column + columns : columns;
    line += lines;
    const start = (starts[line] ?? 0) + column;
    found.push(`${text.slice(start, start + length)}:${tokenLegend.tokenTypes[type]}`);
  }
  return found;
}

function tokensIn(text: string, words: readonly [string, TypedToken['type']][]): TypedToken[] {
  return words.map(([word, type]) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, type }));
}

const text = 'Olga Reuter spoke.\r\nAnna\r\nBerg heard her on Monday.\n';
const tokens = tokensIn(text, [['Olga Reuter', 'person'], ['Anna\r\nBerg', 'person'], ['Monday', 'date']]);
const page = { text, lines: indexLines(text) };

test('a stretch over a line break is told line by line, without the break', () => {
  assert.deepEqual(readBack(text, tokensOfRange(tokens, page).data), ['Olga Reuter:person', 'Anna:person', 'Berg:person', 'Monday:date']);
});

test('a difference, applied to the answer before, gives the answer now', () => {
  const answers = new TokenAnswers();
  const before = answers.full('a', tokens, page);
  const changed = text.replace('Anna\r\nBerg', 'Nobody');
  const now = tokensIn(changed, [['Olga Reuter', 'person'], ['Monday', 'date']]);
  const delta = answers.delta('a', before.resultId ?? '', now, { text: changed, lines: indexLines(changed) }) as SemanticTokensDelta;
  const data = [...before.data];
  for (const { start, deleteCount, data: inserted = [] } of [...delta.edits].reverse()) data.splice(start, deleteCount, ...inserted);
  assert.deepEqual(readBack(changed, data), ['Olga Reuter:person', 'Monday:date']);
});

test('a closed document has no answer before', () => {
  const answers = new TokenAnswers();
  const { resultId = '' } = answers.full('a', tokens, page);
  answers.forget('a');
  assert.ok('data' in answers.delta('a', resultId, tokens, page));
});
