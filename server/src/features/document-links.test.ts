/**
 * Links of marked articles: each is marked with where it leads.
 */
import { test } from 'node:test';
import { checkAtCaret } from '../../../test/support/check-features.ts';
import { documentLinks } from './document-links.ts';

const check = (fixture: string): Promise<void> =>
  checkAtCaret(fixture, async (snapshot) =>
    (await documentLinks(snapshot)).map(({ start, end, target }) => ({ start, end, label: target.kind === 'web' ? target.url : target.path })),
  );

test('addresses of the web, without the marks around them', async () => {
  await check('See [[https://a.example/b?c=d|https://a.example/b?c=d]]. He wrote ([[http://a.example/(x)|http://a.example/(x)]]).$0');
  await check('Nothing: ftp://a.example, http:, https://, https://., www.a.example, mailto:a@b.example.$0');
});

test('files of the corpus, by their path from here', () =>
  check(`
//- /stories/one.txt
The first part stands in [[two.txt|/stories/two.txt]], the notes in [[../notes/three.md|/notes/three.md]], nothing in four.txt or one.txt.$0
//- /stories/two.txt
The mayor said that the bridge was closed.
//- /notes/three.md
The mayor said that the bridge was open.
`));

test('a cross reference to an article of that headline', () =>
  check(`
//- /one.txt
Bridge closed for repairs

The bridge will stay closed until autumn, the mayor said on Monday.

It was painted in the spring and rusted in the summer, she said. READ | [[Olga Reuter opens bridge in France|/two.txt]]

Lorries will have to cross at Upper Tarn, where the council has hired a ferry.$0
//- /two.txt
Olga Reuter opens bridge in France

Mayor Olga Reuter opened a bridge in France on Sunday, the council said.
//- /three.txt
Olga Reuter opens school in France

Mayor Olga Reuter opened a school in France on Sunday, the council said.
`));
