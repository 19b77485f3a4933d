/** Layouts of whole articles as marked texts; and what holds for any text at all. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkDocument } from '../../../test/support/check-document.ts';
import { contains } from '../base/span.ts';
import type { Document } from './document.ts';
import { isBlank } from './characters.ts';
import { readDocument } from './read-document.ts';
import { assertLinear } from '../../../test/support/linear.ts';

test('a date prefix stands outside the paragraphs, and the body begins behind it', () => {
  const { headline, paragraphs } = checkDocument(` [[date 2021-06-08|DATE-PREFIX 2021-06-08]] The minister left Oslo on June 7.

The talks go on in May. He will come back. [[READ: Minister leaves|CROSS-REFERENCE]]`);
  assert.equal(headline, undefined);
  assert.deepEqual(paragraphs.map(({ paragraph }) => paragraph.sentences.length), [1, 3]);
});

test('a date prefix with an agency dateline behind it', () => {
  checkDocument(` [[date 2024-05-03|DATE-PREFIX 2024-05-03]] [[Springfield, IL [US], May 3 (UPI):|AGENCY-DATELINE XXXX-05-03]] The minister left. Nobody knows why. [[(UPI)|CREDIT]]`);
});

test('headline, standfirst, caption, translation line, body, update line', () => {
  const { text, headline } = checkDocument(`[[Ferry company to sell two ships|headline]]

[[The two oldest of the fleet go to a yard in the east|standfirst]]

[[FILE - In this May 3, 2020 file photo, a ferry leaves the port. ([[AP Photo/Jane Roe, File|CREDIT]])|caption]]
[[Powered by automated translation|boilerplate]]

The company said on Tuesday that it would sell two ships.

[[[[Updated: February 08, 2024, 7:04 PM|UPDATED 2024-02-08T19:04]]|dateline]]`);
  assert.equal(headline && text.slice(headline.start, headline.end), 'Ferry company to sell two ships');
});

test('captions by their label, or by the credit behind them', () => {
  checkDocument(`[[School burns in the night|headline]]

[[[[By JANE DOE|BYLINE]]|byline]]

The school burned on Tuesday, and some of the pupils were led out through the rain.

[[Some of the pupils who were led out of the school. [[Photograph: Jane Doe|CREDIT]]|caption]]

[[[Photo: Sixty pupils were led out of the school]|caption]]

[[Image caption: The school was built in 1962|caption]]

[[[[Photo: Jane Doe for the Oster Herald|CREDIT]]|credit]]

Nobody was hurt, and the school opens again next week.`);
});

test('bylines, dates, section labels, credits, copyright', () => {
  checkDocument(`[[World|boilerplate]]

[[Ministers agree to end the mission|headline]]
[[[[By JANE DOE and JOHN ROE|BYLINE]]|byline]]
[[[[March 5, 2024|PUBLISHED 2024-03-05]] / [[Updated 6 March 2024 at 9:15 a.m. GMT|UPDATED 2024-03-06T09:15 GMT]]|dateline]]

[[LAGOS, Nigeria —|AGENCY-DATELINE]] Ministers agreed on Tuesday to end the mission.

[[[[READ MORE: What the mission did|CROSS-REFERENCE]]|boilerplate]]

[[What comes next|subheading]]

The next round is in May, they said.

[[[[Reporting by Jane Doe; editing by John Roe|CREDIT]]|credit]]
[[Copyright 2024 The Northern Wire. All rights reserved.|boilerplate]]`);
});

test('a name, a place and a date on one masthead line', () => {
  checkDocument(`[[Ministers agree to end the mission|headline]]
[[[[20 January 2026|PUBLISHED 2026-01-20]] • [[Jane Doe in Lagos|BYLINE]]|byline]]

Ministers agreed on Tuesday to end the mission.`);
});

test('one paragraph a line, without blank lines and without a headline', () => {
  const { paragraphs } = checkDocument(`Ministers agreed on Tuesday to end the mission.
"We will leave," one of them said.
The next round is in May.`);
  assert.equal(paragraphs.length, 3);
});

test('wrapped lines are one paragraph, CRLF and BOM or not', () => {
  for (const [mark, newline] of [['', '\n'], ['\ufeff', '\r\n']] as const) {
    const lines = `${mark}The foreign minister of Egypt met her counterpart from Norway on Tuesday
and told reporters that the two sides had agreed on a plan. She did not
say what it was.

The plan will be voted on in April, an official said, and it may well be
turned down.`;
    const { paragraphs } = readDocument(lines.replaceAll('\n', newline));
    assert.deepEqual(paragraphs.map(({ paragraph }) => paragraph.text.split(newline).length), [3, 2]);
    assert.equal(paragraphs[0]?.start, mark.length);
  }
});

test('front matter and Markdown headings', () => {
  const { frontMatter } = checkDocument(`[[---
title: "Dam bursts near the old town"
Date: 2024-03-05T19:04:00+02:00
tags: [flood, dam]
updated: [[2024-03-06|UPDATED 2024-03-06]]
---|FRONT-MATTER 2024-03-05T19:04 +02:00]]
# [[Dam bursts near the old town|headline]]

The dam **burst** on Tuesday, officials said.

## [[What is known|subheading]]

Two towns were flooded.`);
  assert.deepEqual([...frontMatter.keys()], ['title', 'date', 'tags', 'updated']);
  assert.equal(frontMatter.get('date'), '2024-03-05T19:04:00+02:00');
});

test('a title in front matter is the headline where the text has none', () => {
  const { text, headline } = checkDocument(`[[---
title: Dam bursts
---|FRONT-MATTER]]
The dam burst on Tuesday, officials said.`);
  assert.equal(headline && text.slice(headline.start, headline.end), 'Dam bursts');
});

test('broken YAML is front matter without fields', () => {
  const { frontMatter } = checkDocument(`[[---
title: [broken
: : :
---|FRONT-MATTER]]
The dam burst on Tuesday, officials said.`);
  assert.equal(frontMatter.size, 0);
});

test('titles of players and repeated titles are no subheadings', () => {
  checkDocument(`The dam burst on Tuesday, officials said.

[[Dam bursts near the old town – video|boilerplate]]

[[Dam bursts near the old town|boilerplate]]

[[Dam bursts near the old town|boilerplate]]

Two towns were flooded.`);
});

test('short lines at the end, questions and lists', () => {
  checkDocument(`The dam burst on Tuesday, officials said.

[[Why did it burst?|subheading]]

Nobody knows, an engineer said. It was old.

[[Share this article|boilerplate]]
[[[[Photograph: Jane Roe/AP|CREDIT]]|credit]]`);
});

const pieces = fc.constantFrom(
  '\n', '\r\n', '\r', '\n\n', ' ', '\ufeff', '---\n', 'title: x\n', 'date 2021-04-08 ', 'By Jane Doe', 'Updated: 5 May 2021', 'CAIRO (AP) -',
  'He left.', 'A heading', '(AP Photo/X)', 'Getty Images', 'READ | x', '# ', '"', '\ud800', '\u00a0', 'the long words of a line that goes on and on until it is full',
);
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces, { maxLength: 25 }).map((all) => all.join('')));

test('any text: paragraphs are slices in order, spans lie inside, nothing but layout is left out', () => {
  fc.assert(fc.property(anyText, (text) => checkInvariants(readDocument(text))), { numRuns: 300 });
});

function checkInvariants({ text, paragraphs, parts, headline }: Document): void {
  const whole = { start: 0, end: text.length };
  let end = parts.find(({ kind }) => kind === 'date-prefix')?.end ?? parts.find(({ kind }) => kind === 'front-matter')?.end ?? 0;
  for (const { start, paragraph } of paragraphs) {
    assert.ok(start >= end);
    assert.match(text.slice(end, start).replaceAll(/[\p{Z}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, ''), /^[\s#]*$/);
    assert.equal(text.slice(start, start + paragraph.text.length), paragraph.text);
    assert.ok(!isBlank(paragraph.text));
    end = start + paragraph.text.length;
  }
  assert.ok(isBlank(text.slice(end)));
  for (const part of parts) {
    for (const span of [part, part.date, part.place, part.agency]) assert.ok(span === undefined || contains(whole, span));
  }
  assert.ok(headline === undefined || contains(whole, headline));
}

test('long and hostile texts are read in linear time', () => {
  const hostile = ['[', '(', '"', "'a ", '“', 'a-', 'a.', '1,', '\ud800', 'A ', 'By A ', 'A | ', '\n', 'a\n', '- ', '2024-', '# ', 'A, ', '‘a ', '``', '. A ', '/'];
  for (const piece of hostile) {
    assertLinear(JSON.stringify(piece), 6_000, (length) => checkRead(piece.repeat(Math.ceil(length / piece.length))));
  }
});

function checkRead(text: string): void {
  assert.equal(readDocument(text).text.length, text.length);
}
