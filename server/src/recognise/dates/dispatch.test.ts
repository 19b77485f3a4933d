/**
 * The tables of patterns against asking every pattern everywhere: a row that forgets a word which it can begin
 * with, or a word of time that the walk passes over, would lose times without a sound.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readParagraph } from '../../text/paragraph.ts';
import { readWords, wordAt } from '../words.ts';
import { bearerFrom, mayOpen, reach } from './bearers.ts';
import { readWholly, tables } from './date-finders.ts';
import { holidayWords } from './holidays.ts';
import { lengthWords } from './lengths.ts';
import { entries } from './lexicon.ts';

// What a paragraph loses by being read through tables instead of by all patterns at all words.
function lostIn(text: string): readonly string[] {
  const paragraph = readParagraph(text);
  const words = readWords(paragraph);
  const lost: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const written = `${wordAt(words, at).lower} ${wordAt(words, at + 1).lower} in: ${text}`;
    for (const table of tables) {
      const asked = table.at(words, at);
      for (const row of table.rows) if (!asked.includes(row) && row.read(words, at) !== undefined) lost.push(`${row.name} not asked at ${written}`);
    }
    const whole = readWholly(words, at);
    if (whole === undefined) continue;
    if (!mayOpen(words, at)) lost.push(`${whole.name} may not open at ${written}`);
    if (bearerFrom(words, at) - at > reach || bearerFrom(words, at) >= (whole.match.also?.at(-1)?.end ?? whole.match.end)) lost.push(`${whole.name} out of reach at ${written}`);
  }
  return lost;
}

/** The lines of this room's tests, their marks taken off. */
function testedLines(): readonly string[] {
  const folders = ['.', '../../link/article', '../../link/article/dates'].map((folder) => new URL(`${folder}/`, import.meta.url));
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
      .map((line) => line.replace(/^\s*'|',$/g, '').replace(/\[\[([^|\]]*)\|[^\]]*\]\]/g, '$1')),
  );
}

test('no row misses a word that it can begin with in the sentences of the tests', () => {
  const lines = testedLines();
  assert.ok(lines.length > 500, 'the tests were read');
  assert.deepEqual(lines.flatMap(lostIn), []);
});

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const known = [...new Set([...[...entries()].map(([word]) => word), ...holidayWords.split(' '), ...lengthWords.split(' ')])];
const glue = 'of in on at to and or the a than from , . ( ) : / % ago later earlier before after next long old end day days half year years being consecutive'.split(' ');
const numbers = '1 2 5 12 20 31 60 93 1914 1990 2020 2021 7th 1st 5:30 7pm 3-5 2014-16 04/05/2021 1990s 20s 2,500 3.5'.split(' ').concat(["'98", "'90s"]);
const word = fc.oneof(
  fc.constantFrom(...known),
  fc.constantFrom(...known.map(capitalised)),
  fc.constantFrom(...glue),
  fc.constantFrom(...numbers),
  fc.constantFrom('minister', 'Cairo', 'said', 'very', 'million', 'part', 'period', 'future', 'past', 'couple', 'time'),
);
const sequence = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '-', '')), { minLength: 1, maxLength: 12 }).map((parts) => parts.map(([text, joint]) => text + joint).join(''));

test('no row misses a word that it can begin with in random words of time', () => {
  fc.assert(fc.property(sequence, (text) => assert.deepEqual(lostIn(text), [])), { numRuns: 3000 });
});
