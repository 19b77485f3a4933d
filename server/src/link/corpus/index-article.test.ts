/**
 * What articles offer to the others: introductions, excerpts, words, and the order of items.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { corpusOf } from '../../../../test/support/corpus.ts';
import { contains } from '../../base/span.ts';
import { readDocument } from '../../text/read-document.ts';
import { readParagraph } from '../../text/paragraph.ts';
import type { EntityItem, Item } from './corpus.ts';
import { EXCERPT_LENGTH, excerptOf } from './excerpt.ts';

async function itemsOf(text: string): Promise<readonly Item[]> {
  return (await corpusOf(text)).index.items('/article.txt');
}

async function entityNamed(text: string, name: string): Promise<EntityItem> {
  const found = (await itemsOf(text)).find((item) => item.kind === 'entity' && item.name === name);
  assert.ok(found?.kind === 'entity', `no entity ${name}`);
  return found;
}

/** Text, entity, and the sentence that introduces it most fully. */
const introductions: readonly (readonly [text: string, name: string, sentence: string])[] = [
  [
    'Smith warns of floods\n\nThe dams are weak, Smith said. Interior Minister John Smith arrived in Rome on Monday. Smith left early.',
    'John Smith',
    'Interior Minister John Smith arrived in Rome on Monday.',
  ],
  [
    'John Smith warns of floods\n\nJohn Smith arrived in Rome on Monday. He left early.',
    'John Smith',
    'John Smith arrived in Rome on Monday.',
  ],
  [
    'Floods feared\n\nJohn Smith arrived in Rome on Monday. John Smith left on Friday.',
    'John Smith',
    'John Smith arrived in Rome on Monday.',
  ],
];
for (const [text, name, sentence] of introductions) {
  test(`${name} is introduced by: ${sentence}`, async () => {
    const { introduced, mentions } = await entityNamed(text, name);
    assert.equal(introduced.text, sentence);
    assert.equal(text.slice(introduced.sentence.start, introduced.sentence.end), sentence);
    assert.ok(contains(introduced.sentence, introduced.span));
    assert.ok(mentions.some(({ start }) => start === introduced.span.start));
  });
}

test('entities come first, then events, then facts, each at its own place', async () => {
  const { index, articles } = await corpusOf(
    'Ministers meet in Rome\n\nInterior Minister John Smith met envoys from Italy in Rome on March 5, 2024. A bomb killed two people in Derna.',
  );
  const items = await index.items('/article.txt');
  const article = articles.get('/article.txt');
  assert.ok(article !== undefined && article.events.length > 0);
  assert.deepEqual(items.map(({ n }) => n), items.map((_, n) => n));
  const kinds = items.map(({ kind }) => kind);
  assert.deepEqual(kinds, [...article.entities.map(() => 'entity'), ...article.events.map(() => 'event'), ...kinds.filter((kind) => kind === 'fact')]);
  assert.deepEqual(items.slice(0, article.entities.length).map(({ keys }) => keys), article.entities.map(({ keys }) => keys));
});

test('the head tells how the article is called, where its lines begin, and its weightiest words', async () => {
  const { index } = await corpusOf(
    '//- /a.txt published:2024-03-05\nDam bursts\n\nThe dam burst on Sunday. The dam had cracks, and the cracks grew, the minister said.',
  );
  const head = (await index.heads(['/a.txt'])).get('/a.txt');
  assert.equal(head?.headline, 'Dam bursts');
  assert.equal(head.published.value, '2024-03-05');
  assert.deepEqual(head.lineStarts, [0, 11, 12]);
  assert.deepEqual(head.words.slice(0, 2), [['dam', 3], ['cracks', 2]]);
  assert.ok(head.words.every(([word]) => !['the', 'said', 'sunday'].includes(word)));
});

test('an excerpt is at most as long as allowed, well-formed, on one line, and shows the words that it is about', () => {
  const word = fc.constantFrom('dam', 'Derna', '\u{1f30a}', 'a', 'x'.repeat(200), '\n', '\u00a0', '\ud800');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 60 }), (before, after) => {
      const text = [...before, 'HERE', ...after].join(' ');
      const start = text.indexOf('HERE');
      const excerpt = excerptOf(readDocument(text, readParagraph), { start, end: start + 4 }, { start: 0, end: text.length });
      assert.ok(excerpt.text.length <= EXCERPT_LENGTH);
      assert.ok(excerpt.text.includes('HERE'), excerpt.text);
      assert.doesNotMatch(excerpt.text, /[\n\r\u00a0]/);
      assert.ok(excerpt.text.isWellFormed() || !text.isWellFormed());
    }),
  );
});

test('the keys of a short article are made of its names, and not of the first words of the alphabet', async () => {
  const text = 'Dozens angry about an awful accident\n\nMilda Kareva was arrested in Rovena on Monday. A large crowd gathered before the harbour gate.';
  const story = (await itemsOf(text)).flatMap(({ kind, keys }) => (kind === 'event' ? keys.filter((key) => key.startsWith('st:')) : []));
  assert.ok(story.includes('st:kareva+rovena') && story.includes('st:kareva+milda'), story.join(' '));
  assert.ok(!story.some((key) => key.includes('angry') || key.includes('awful')), story.join(' '));
});
