/** What is an article and what is not: short texts of both kinds, the trade's and the code repository's. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeArticle } from './prose.ts';
import { readDocument } from './read-document.ts';

const articles = [
  'The minister said on Tuesday that the dam would be rebuilt. Work begins in May.',
  'A man was arrested in Leeds on Monday. Police said he had stolen a bus.',
  'OSLO, March 5 (Northern Wire) - The parliament of Norway voted on Tuesday to close two airports.',
  `Bank raises rates again

The central bank of Norway raised its main rate by a quarter of a point on Thursday, its third rise this year.

"We are not done," governor Ida Nilsen told reporters in Oslo.`,
  'date 2021-06-08 Phone maker Acme said on Monday that a flaw in its browser had been mended. Thousands of people in Spain were affected, it told reporters.',
];

const others = [
  '',
  'requests==2.31.0\nflask>=2.0\n# pinned\nnumpy\n',
  '2024-03-05 10:00:01 INFO Server started.\n2024-03-05 10:00:02 WARN Disk is full.\n',
  'name,age,town\nJane,5,Leeds\nJohn,6,Oslo\n',
  'Milk\nEggs\nBread\nCall Jane on Monday\n',
  '{ "name": "x", "version": "1.0.0" }\n',
  'import { x } from "./x.js";\n\nexport function f(a) {\n  return x(a) + 1;\n}\n',
  '# Widget\n\nA small library for widgets. Install it with npm. You can pass options to the function, and it returns a string.\n\n## Usage\n\n```js\nwidget();\n```\n',
  '# Changelog\n\n## 1.2.0\n\n- Fixed a crash on start.\n- Added an option for colours.\n\n## 1.1.0\n\n- Dropped support for old versions.\n',
  'Permission is hereby granted to any person who has a copy of this software to use it without restriction. The software is provided as it is, without warranty of any kind. In no event shall the authors be liable for any damages.',
  'Run the installer and restart your computer. If the window does not open, check your settings. You can change the folder later.',
  'TODO: ask Jane about the fix. Then merge the branch and tag a release. Version 2 is due on Monday.',
  'Once upon a time there was a king who lived in a castle. He had three sons.',
];

test('articles', () => {
  for (const text of articles) assert.deepEqual(looksLikeArticle(readDocument(text)).article, true, text);
});

test('what is none, with a reason', () => {
  for (const text of others) {
    const { article, reason } = looksLikeArticle(readDocument(text));
    assert.equal(article, false, text);
    assert.match(reason, /^(?:it|most of it) /);
  }
});
