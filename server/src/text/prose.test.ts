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
  'A court in Toledo on Friday ordered the closure of a cement plant that had been fined twice.',
  'Two people were killed when a bus overturned on a mountain road on Sunday, police said.',
  `Acme mends flaw in its browser

Acme released a patch on Tuesday for a bug in its browser that researchers say was used by hackers. The flaw let attackers run code with the rights of the user. Kestrel Labs, which reported the bug in March, said that it had been used against companies in Poland.`,
  `Judge rules against Acme in patent case

A judge in Lyon ruled on Thursday that Acme had infringed a patent held by Birch, a maker of medical devices, and barred the sale of two watches. Acme said that it would appeal. The licence dispute began in 2020.`,
  `What is known of the crash

- Two trains collided near Karlsund at 6.40am on Tuesday, the rail operator said.
- At least nine people have died, according to police.
- The driver is in hospital and has been questioned, a spokesman said.`,
  `Ferry to be scrapped

June 07, 2011

A large fire has destroyed much of the ferry Linnet in the port of Oban. Crews were called to the pier early on Sunday.`,
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
  'Calendar is a library for working with dates. It was written by Jane Doe in March 2020 and is now maintained by the Foo team. It parses dates such as Monday or 5 May. Report bugs to the tracker.',
  'The package was adopted from the archive, with Jane being the original maintainer. Jane agreed to hand it over, and she said that the scripts of the old package would be removed. It was uploaded by her sponsor.',
  '- Jane reported that the option was ignored.\n- The parser was told to wait.\n- Support for old versions was dropped.\n',
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
