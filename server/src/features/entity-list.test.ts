/**
 * The list of entities over marked articles, and what lies beneath an entity: types, order, variants, filter,
 * articles, the full card.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListedCorpus } from '../link/corpus/listing.ts';
import { corpusOf } from '../../../test/support/corpus.ts';
import { entityArticles } from './entity-articles.ts';
import { byArticles, entityGroups, listedEntities } from './entity-list.ts';
import type { EntityQuery, ListedEntity } from './entity-list.ts';
import { fullCard } from './full-card.ts';

const story = `//- /one.txt published:2024-06-12
Minister leaves over bridge

Transport minister Anna Berg resigned on Monday in Oslo. "It was time," Berg said.
//- /two.txt published:2024-06-13
Bridge brings down minister

Former minister Anna Berg resigned on Monday, Judge Omar Haddad said in Oslo.
//- /three.txt published:2023-02-01
Court hears engineer

Judge Omar Haddad heard engineer Lena Moe in Bergen. Norway and Oslo had waited. Berg was not asked.
`;

async function listed(corpus: ListedCorpus, query: Partial<EntityQuery>): Promise<readonly ListedEntity[]> {
  const found: ListedEntity[] = [];
  for await (const entity of listedEntities(corpus, { type: 'PERSON', filter: '', limit: 50, ...query })) if (entity !== undefined) found.push(entity);
  return found.sort(byArticles);
}

const names = (entities: readonly ListedEntity[]): unknown[] => entities.map(({ name, articles }) => `${name} ${articles}`);

test('types in one order, with how many names each has', async () => {
  const corpus = (await corpusOf(story)).index;
  const groups = await entityGroups(corpus, '');
  assert.deepEqual(groups.slice(0, 2).map(({ words }) => words), ['People', 'Countries, states and cities']);
  assert.deepEqual(await entityGroups(corpus, 'OSL'), [{ type: 'GPE', words: 'Countries, states and cities', names: 1 }]);
  assert.deepEqual(await entityGroups(corpus, 'nobody of that name'), []);
});

test('those of most articles first, each once with its variants', async () => {
  const corpus = (await corpusOf(story)).index;
  assert.deepEqual(names(await listed(corpus, { type: 'GPE' })), ['Oslo 3', 'Bergen 1', 'Norway 1']);
  const people = await listed(corpus, {});
  assert.deepEqual(people.map(({ name }) => name).slice(0, 2).sort(), ['Anna Berg', 'Omar Haddad']);
  const berg = people.find(({ name }) => name === 'Anna Berg');
  assert.deepEqual(berg?.variants.map(({ text }) => text), ['Anna Berg', 'Berg']);
  assert.ok(berg !== undefined && ['/one.txt', '/two.txt'].includes(berg.place.path));
});

test('the filter looks at names, without regard to case; the limit holds', async () => {
  const corpus = (await corpusOf(story)).index;
  assert.deepEqual(names(await listed(corpus, { filter: 'haddad' })), ['Omar Haddad 2']);
  assert.equal((await listed(corpus, { limit: 1 })).length, 1);
  assert.deepEqual(await listed(corpus, { filter: 'nobody of that name' }), []);
});

test('the articles of an entity, oldest first, from any of its mentions', async () => {
  const corpus = (await corpusOf(story)).index;
  const [oslo] = await listed(corpus, { filter: 'oslo', type: 'GPE' });
  assert.ok(oslo !== undefined);
  const { articles, total } = await entityArticles(corpus, oslo.handle);
  assert.deepEqual([total, articles.map(({ article }) => article)], [3, ['Court hears engineer (2023-02-01)', 'Minister leaves over bridge (2024-06-12)', 'Bridge brings down minister (2024-06-13)']]);
  const gone = { ...oslo.handle, name: 'Atlantis' };
  assert.deepEqual(await entityArticles(corpus, gone), { articles: [], total: 0 });
  assert.equal(await fullCard(corpus, gone), undefined);
});

test('the full card has roles, ways of writing, events and articles, each leading to where it is said', async () => {
  const corpus = (await corpusOf(story)).index;
  const [haddad] = await listed(corpus, { filter: 'Omar Haddad' });
  assert.ok(haddad !== undefined);
  const card = await fullCard(corpus, haddad.handle);
  assert.equal(card?.what.map(({ words }) => words).join(''), 'Omar Haddad · person · 2 articles, from 2023-02-01 to 2024-06-13');
  const section = (heading: string): string[] => (card?.sections.find((one) => one.heading === heading)?.lines ?? []).map((line) => line.map(({ words, to }) => (to === undefined ? words : `[${words}]`)).join(''));
  assert.deepEqual(section('Roles'), ['Judge, in [Court hears engineer (2023-02-01)]']);
  assert.deepEqual(section('Written'), ['Omar Haddad 2 times in 2 articles']);
  assert.equal(section('Articles').length, 2);
  const berg = (await listed(corpus, { filter: 'Anna Berg' }))[0];
  const events = (berg && (await fullCard(corpus, berg.handle)))?.sections.find(({ heading }) => heading === 'Events');
  assert.ok(events?.lines.some((line) => line.some(({ words }) => words.startsWith('10 June 2024 · resign'))), JSON.stringify(events));
});

test('the full card has the quotations of a person, the latest first, each wording once', async () => {
  const { index } = await corpusOf(`//- /a.txt published:2024-06-12
Mayor on bridge

"We painted each rail of it last year," Mayor Olga Reuter said.
//- /b.txt published:2024-06-13
Mayor again

"Nobody told us that the bridge was closed," Mayor Olga Reuter said. "We painted each rail of it last year," she added.
//- /c.txt published:2024-06-14
Copied

"We painted each rail of it last year," Mayor Olga Reuter said.
`);
  const [reuter] = await listed(index, { filter: 'Olga Reuter' });
  assert.ok(reuter !== undefined);
  const lines = (await fullCard(index, reuter.handle))?.sections.find(({ heading }) => heading === 'Quotations')?.lines ?? [];
  assert.deepEqual(
    lines.map((line) => line.map(({ words }) => words).join('')),
    ['Mayor again (2024-06-13): "Nobody told us that the bridge was closed," Mayor Olga Reuter said.', 'Mayor on bridge (2024-06-12): "We painted each rail of it last year," Mayor Olga Reuter said.'],
  );
});
