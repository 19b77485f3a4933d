/**
 * One entity across articles: spellings that join, namesakes that do not, and the same answer in any order.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkCorpusEntities, indexOf } from '../../../../test/support/check-entities.ts';
import { parseFixture } from '../../../../test/support/fixture.ts';
import { testModel } from '../../../../test/support/model.ts';
import { randomNews } from '../../../../test/support/random-news.ts';
import { analyse } from '../../analyse.ts';
import { corpusEntity, entityIds, entityItems } from './entities.ts';
import { indexArticle } from './index-article.ts';
import { MemoryIndex } from './memory-index.ts';
import { withArticle } from './with-article.ts';

const joined: Readonly<Record<string, string>> = {
  'another spelling of a long name': `
//- /a.txt
[[Qasem Soleimani|1]] died in [[Baghdad|2]].
//- /b.txt
[[Qassem Suleimani|1]] lived in [[Baghdad|2]].`,
  'a slip of the pen in a short name, with the role': `
//- /a.txt
Foreign Minister [[Fuad Hussein|1]] spoke.
//- /b.txt
Foreign Minister [[Faud Hussain|1]] spoke.`,
  'a slip of the pen in a short name, without anything': `
//- /a.txt
The singer [[Fuad Hussein|1]] sang.
//- /b.txt
The boxer [[Faud Hussain|2]] fought.`,
  'short names alike by chance': `
//- /a.txt
[[Jon Smith|1]] sang in [[Berlin|4]].
//- /b.txt
[[Jan Smith|2]] sang in [[Paris|5]].
//- /c.txt
[[Jane Smith|3]] sang in [[Rome|6]].`,
  'a surname alone, with the role': `
//- /a.txt
[[US|2]] President [[Carl Stone|1]] spoke.
//- /b.txt
[[US|2]] President [[Stone|1]] answered.`,
  'a surname alone of the same sound and another title, in the same company': `
//- /a.txt
[[Saddam Hussein|1]] ruled from [[Baghdad|3]]. He feared [[Tikrit|4]].
//- /b.txt
Ayatollah [[Hossein|2]] prayed in [[Baghdad|3]] and [[Tikrit|4]].`,
  'a surname alone, with nothing': `
//- /a.txt
The actor [[Carl Stone|1]] spoke.
//- /b.txt
Mr [[Stone|2]] answered.`,
  'a first name alone, in the same company and in none': `
//- /a.txt
[[Saddam Hussein|1]] ruled from [[Baghdad|3]]. He feared [[Tikrit|4]].
//- /b.txt
[[Saddam|1]] lived in [[Baghdad|3]] and [[Tikrit|4]].
//- /c.txt
The singer [[Saddam|2]] sang in [[Leeds|5]].`,
  'acronyms, capitals and demonyms': `
//- /a.txt
[[ISIL|1]] left [[Kiev|2]], [[American|3]] officials said.
//- /b.txt
[[Daesh|1]] left [[Kyiv|2]], the [[United States|3]] said.`,
  'an acronym of one organisation, of two, and of one in their company': `
//- /a.txt
The [[Northern Relief Network|1]] ([[NRN|1]]) met [[Maria Lopez|2]] in [[Leeds|3]].
//- /b.txt
The [[Nordic Rowing Nations|4]] ([[NRN|4]]) met [[Anna Weber|5]] in [[Bergen|6]].
//- /c.txt
The [[NRN|1]] heard [[Maria Lopez|2]] in [[Leeds|3]].
//- /d.txt
The [[NRN|7]] said nothing.`,
  'an acronym, where only one organisation is called so': `
//- /a.txt
The [[Northern Relief Network|1]] ([[NRN|1]]) closed.
//- /b.txt
The [[NRN|1]] said nothing.`,
  'a ministry of this country and of that, and one of nobody knows which': `
//- /a.txt
The [[[[Iraqi|1]] Foreign Ministry|2]] answered. The [[Foreign Ministry|2]] was asked again.
//- /b.txt
The [[[[Kenyan|3]] Ministry of Foreign Affairs|4]] answered. The [[Foreign Ministry|4]] was asked again.
//- /c.txt
[[Kenya|3]]'s [[Foreign Ministry|4]] was silent.
//- /d.txt
The [[Foreign Ministry|5]] was silent.`,
  'a treaty with its year and without': `
//- /a.txt
The [[2004 Water Treaty|1]] holds. Under the [[Water Treaty|1]] they share.
//- /b.txt
They broke the [[Water Treaty|1]].`,
  'two spellings of one word': `
//- /a.txt
They climbed [[Mount Karsu|1]] for the [[Centre for Public Defence|2]].
//- /b.txt
They climbed [[Mt Karsu|1]] for the [[Center for Public Defense|2]].`,
};

for (const [what, fixture] of Object.entries(joined)) test(what, () => checkCorpusEntities(fixture));

const articles = [
  'Foreign Minister Fuad Hussein met US Secretary of State Antony Blinken in Baghdad.',
  'Foreign Minister Faud Hussain met Anthony Blinken and Maria Lopez in Baghdad.',
  'Mr Hussein met Maria Lopez, and Blinken met Qasem Soleimani.',
  'Saddam Hussein and Qassem Suleimani never met Mr Hussein.',
  'ISIL (Daesh) attacked. The Pentagon denied it. Jon Smith met Jan Smith.',
  'The US Department of Defense (Pentagon) spoke to Jane Smith.',
].map((text, at) => ({ path: `/${at}.txt`, article: analyse(text, testModel()) }));

test('the order of arrival never changes an id, and one article asks as all do', async () => {
  const fixtures = parseFixture(articles.map(({ path }) => `//- ${path}\nx`).join('\n'));
  const inOrder = await entityIds(await indexOf(fixtures, articles.map(({ article }) => article)));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(articles.map((_, at) => at), { minLength: articles.length }), async (order) => {
      const index = await indexOf(order.flatMap((at) => fixtures[at] ?? []), order.flatMap((at) => articles[at]?.article ?? []));
      assert.deepEqual([...(await entityIds(index))].sort(), [...inOrder].sort());
      for (const path of await index.paths()) {
        for (const item of await index.items(path)) {
          if (item.kind === 'entity') assert.equal((await corpusEntity(index, item)).id, inOrder.get(`${path}#${item.n}`));
        }
      }
    }),
    { numRuns: 12 },
  );
});

test('a surname alone names those it may be', async () => {
  const [first, second] = ['The actor Carl Stone spoke.', 'Mr Stone answered.'].map((text) => analyse(text, testModel()));
  const fixtures = parseFixture('//- /a.txt\nx\n//- /b.txt\nx');
  assert.ok(first !== undefined && second !== undefined);
  const index = await indexOf(fixtures, [first, second]);
  const alone = (await index.items('/b.txt'))[0];
  assert.ok(alone?.kind === 'entity');
  const entity = await corpusEntity(index, alone);
  assert.equal(entity.certainty, 'open');
  assert.deepEqual(entity.candidates?.map(({ name }) => name), ['Carl Stone']);
});

test('of any articles in any order: ids asked one by one are those of all, and an entity has the items with its id', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(randomNews, { minLength: 2, maxLength: 6 }), async (texts) => {
      const read = texts.map((text, i) => indexArticle(`/${i}.txt`, analyse(text, testModel())));
      const [index, reversed] = [new MemoryIndex(), new MemoryIndex()];
      for (const article of read) await index.put(article);
      for (const article of [...read].reverse()) await reversed.put(article);
      const ids = await entityIds(index);
      assert.deepEqual(await entityIds(reversed), ids);
      for (const [at, article] of read.entries()) {
        // An article that is asked about need not be in the index as it is now.
        const others = new MemoryIndex();
        for (const other of read) if (other !== article) await others.put(other);
        for (const corpus of [index, withArticle(others, article)]) {
          for (const item of article.items) {
            if (item.kind !== 'entity') continue;
            const entity = await corpusEntity(corpus, item);
            assert.equal(entity.id, ids.get(`/${at}.txt#${item.n}`));
            const places = (await entityItems(corpus, entity)).map(({ path, n }) => `${path}#${n}`);
            assert.deepEqual(places, [...ids].flatMap(([place, id]) => (id === entity.id ? [place] : [])));
          }
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('what is counted of an entity is what its items say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(randomNews, { minLength: 1, maxLength: 5 }), async (texts) => {
      const index = new MemoryIndex();
      for (const [i, text] of texts.entries()) await index.put(indexArticle(`/${i}.txt`, analyse(text, testModel())));
      for (const item of await index.lookup(['gpe:it', 'gpe:us', 'place:derna'])) {
        if (item.kind !== 'entity') continue;
        const [entity, items] = [await corpusEntity(index, item), await entityItems(index, await corpusEntity(index, item))];
        assert.equal(entity.articles, items.length);
        for (const { text, count, articles: holding } of entity.variants) {
          const said = items.flatMap(({ variants }) => variants.filter((variant) => variant.text === text));
          assert.deepEqual([holding, count], [said.length, said.reduce((sum, variant) => sum + variant.count, 0)]);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('a surname alone is one person in all articles by its role, in any number of them', () =>
  checkCorpusEntities(`
//- /a.txt
[[French|2]] President [[Quillard|1]] spoke.
//- /b.txt
[[French|2]] President [[Quillard|1]] answered.
//- /c.txt
The singer [[Anna Quillard|3]] sang.`));

test('a walk over the items of an entity rests between pages, and ends when it is asked to', async () => {
  const article = analyse('Anna Quillard sang in Derna.', testModel());
  const index = new MemoryIndex();
  for (let i = 0; i < 2500; i++) await index.put(indexArticle(`/${String(i).padStart(4, '0')}.txt`, article));
  const own = (await index.items('/0000.txt')).find((item) => item.kind === 'entity' && item.name === 'Derna');
  assert.ok(own?.kind === 'entity');
  const entity = await corpusEntity(index, own);
  let rests = 0;
  const all = await entityItems(index, entity, { isCancellationRequested: false, rest: async () => void rests++ });
  assert.deepEqual([all.length, rests, all.at(-1)?.path], [2500, 2, '/2499.txt']);
  const walk = { isCancellationRequested: false, rest: async () => void (walk.isCancellationRequested = true) };
  assert.equal((await entityItems(index, entity, walk)).length, 1000);
});
