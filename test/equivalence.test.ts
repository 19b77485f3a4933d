/**
 * Incremental equals rebuilt: random edit scripts are played into both backends of the index, and what they
 * then answer is compared with an index built from scratch in another order.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse, ParagraphCache } from '../server/src/analyse.ts';
import type { CorpusIndex, IndexedArticle } from '../server/src/link/corpus/corpus.ts';
import { difference } from '../server/src/link/corpus/difference.ts';
import { indexArticle } from '../server/src/link/corpus/index-article.ts';
import { MemoryIndex } from '../server/src/link/corpus/memory-index.ts';
import { withArticle } from '../server/src/link/corpus/with-article.ts';
import { openIndex } from '../server/src/node/open-index.ts';
import { createSession, defaultConfig } from '../server/src/session.ts';
import type { Session } from '../server/src/session.ts';
import { editScript, randomParts, somePaths } from './support/indexed-article.ts';
import type { Step } from './support/indexed-article.ts';
import { MemoryHost } from './support/memory-host.ts';
import { testModel } from './support/model.ts';
import { randomNews } from './support/random-news.ts';
import { WalkedLists } from './support/walked-lists.ts';

/** Plays one step into the indexes and into the plain map that says what should be there. */
async function play(step: Step, articles: Map<string, IndexedArticle>, indexes: readonly CorpusIndex[]): Promise<void> {
  const moved = step.kind === 'rename' ? articles.get(step.path) : undefined;
  if (step.kind === 'put') articles.set(step.path, step.article(step.path));
  else articles.delete(step.path);
  if (step.kind === 'rename' && moved !== undefined) articles.set(step.to, relocated(moved, step.to));
  const changed = step.kind === 'rename' && moved !== undefined ? [step.path, step.to] : [step.path];
  for (const index of indexes) {
    for (const path of changed) {
      const article = articles.get(path);
      await (article === undefined ? index.remove(path) : index.put(article));
    }
  }
}

function relocated({ head, items }: IndexedArticle, path: string): IndexedArticle {
  return { head: { ...head, path }, items: items.map((item) => ({ ...item, path })) };
}

async function built(articles: Iterable<IndexedArticle>): Promise<CorpusIndex> {
  const index = new MemoryIndex();
  for (const article of articles) await index.put(article);
  return index;
}

/** Runs `work` with an SQLite index in a folder of its own. */
async function withSqlite(work: (index: CorpusIndex) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  const { index, message } = await openIndex(folder);
  assert.equal(message, undefined);
  try {
    await work(index);
  } finally {
    await index.close();
    rmSync(folder, { recursive: true });
  }
}

async function emptied(index: CorpusIndex): Promise<void> {
  for (const path of await index.paths()) await index.remove(path);
}

test('after every step of a random edit script both backends equal an index built anew', async () => {
  await withSqlite(async (sqlite) => {
    await fc.assert(
      fc.asyncProperty(editScript, async (steps) => {
        await emptied(sqlite);
        const memory = new MemoryIndex();
        const articles = new Map<string, IndexedArticle>();
        for (const step of steps) {
          await play(step, articles, [memory, sqlite]);
          const rebuilt = await built([...articles.values()].reverse());
          assert.deepEqual(await difference(memory, rebuilt), []);
          assert.deepEqual(await difference(sqlite, rebuilt), []);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('both backends agree on every lookup of several keys, search and limit', async () => {
  const corpus = fc.tuple(...somePaths.map((path) => randomParts.map((article) => article(path))));
  const query = fc.constantFrom('', 'ruiz', 'RUÍZ', 'o', 'os', '%', '_', "'", 'a\0b', '\ud83d', 'burst', 'no such');
  const someKeys = fc.subarray(['person:ruiz', 'gpe:NO', 'sense:talks', 'key\ud800', 'key\ud801', 'key\0', '', 'absent']);
  await withSqlite(async (sqlite) => {
    await fc.assert(
      fc.asyncProperty(corpus, query, someKeys, fc.nat(5), async (articles, words, keys, limit) => {
        await emptied(sqlite);
        for (const article of articles) await sqlite.put(article);
        const memory = await built(articles);
        assert.deepEqual(await sqlite.lookup(keys), await memory.lookup(keys));
        assert.deepEqual(await sqlite.count(keys), await memory.count(keys));
        for (const [key, items] of await memory.count(keys)) assert.equal(items, (await memory.lookup([key])).length);
        assert.deepEqual(await sqlite.lookup(keys, limit), await memory.lookup(keys, limit));
        assert.deepEqual(await memory.lookup(keys, limit), (await memory.lookup(keys)).slice(0, limit));
        for (const after of await memory.lookup(keys)) {
          const behind = (await memory.lookup(keys)).slice((await memory.lookup(keys)).findIndex(({ path, n }) => path === after.path && n === after.n) + 1);
          for (const index of [memory, sqlite]) assert.deepEqual(await index.lookup(keys, limit, after), behind.slice(0, limit));
        }
        assert.deepEqual(await sqlite.search(words, limit), await memory.search(words, limit));
        assert.deepEqual(await sqlite.frequency(['dam', 'absent']), await memory.frequency(['dam', 'absent']));
      }),
      { numRuns: 60 },
    );
  });
});

test('the corpus seen with another article is the corpus with that article put', async () => {
  const corpus = fc.tuple(...somePaths.map((path) => randomParts.map((article) => article(path))));
  const queries = ['', 'ruiz', 'os', 'burst'];
  await fc.assert(
    fc.asyncProperty(corpus, fc.constantFrom('/c.txt', ...somePaths), randomParts, fc.nat(5), async (articles, path, parts, limit) => {
      const seen = withArticle(await built(articles), parts(path));
      const put = await built(articles);
      await put.put(parts(path));
      assert.deepEqual(await difference(seen, put), []);
      const keys = ['person:ruiz', 'gpe:NO', 'sense:talks'];
      assert.deepEqual(await seen.lookup(keys, limit), await put.lookup(keys, limit));
      for (const after of [{ path: '/a.txt', n: 1 }, { path, n: 0 }]) assert.deepEqual(await seen.lookup(keys, limit, after), await put.lookup(keys, limit, after));
      for (const query of queries) assert.deepEqual(await seen.search(query, limit), await put.search(query, limit));
      const writings = (await put.tally(keys)).flatMap(({ form, spellings }) => spellings.map(({ text }) => ({ form: form.id, text })));
      assert.deepEqual(await seen.sample(writings, limit), await put.sample(writings, limit));
    }),
    { numRuns: 60 },
  );
});

test('the lists of both backends are those that a walk through the corpus makes, after every step of a script', async () => {
  const formQuery = fc.record({ type: fc.constantFrom('PERSON' as const, 'GPE' as const, 'LAW' as const), text: fc.constantFrom('', 'RUÍZ', 'os', '%', '\ud83d', 'no such'), limit: fc.nat(4) });
  const datedQuery = fc.record(
    {
      participants: fc.subarray(['person:ruiz', 'key\ud800', 'key\0', '', 'absent']),
      kind: fc.constantFrom('talks', 'burst', 'Ruiz', 'absent'),
      text: fc.constantFrom('', 'DAM', 'rio cre', '\ud800', '%'),
      until: fc.nat(12),
      offset: fc.nat(3),
      limit: fc.nat(5),
    },
    { requiredKeys: ['offset', 'limit'] },
  );
  await withSqlite(async (sqlite) => {
    await fc.assert(
      fc.asyncProperty(editScript, fc.array(formQuery, { maxLength: 3 }), fc.array(datedQuery, { maxLength: 3 }), async (steps, forms, dated) => {
        await emptied(sqlite);
        const memory = new MemoryIndex();
        const articles = new Map<string, IndexedArticle>();
        for (const step of steps) {
          await play(step, articles, [memory, sqlite]);
          const walked = new WalkedLists(memory);
          for (const query of [{ type: 'PERSON' as const, text: '', limit: 100 }, ...forms]) {
            const expected = await walked.forms(query);
            assert.deepEqual(await memory.forms(query), expected);
            assert.deepEqual(await sqlite.forms(query), expected);
          }
          for (const query of [{ offset: 0, limit: 100 }, ...dated]) {
            const expected = await walked.dated({ ...query });
            assert.deepEqual(await memory.dated({ ...query }), expected);
            assert.deepEqual(await sqlite.dated({ ...query }), expected);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('a search that finds a great many gives the first of them, as one that finds few', async () => {
  const { paths, articleAt } = crowd(900);
  await withSqlite(async (sqlite) => {
    const memory = new MemoryIndex();
    for (const path of paths) {
      await memory.put(articleAt(path));
      await sqlite.put(articleAt(path));
    }
    for (const limit of [0, 1, 7, 20]) {
      const found = await memory.search('name', limit);
      assert.deepEqual(found.map(({ path, n }) => `${path} ${n}`), firstPlaces(paths, limit));
      assert.deepEqual(await sqlite.search('name', limit), found);
    }
    assert.equal((await memory.search('name', Infinity)).length, 6300);
    assert.equal((await sqlite.search('name', Infinity)).length, 6300);
  });
});

/** Articles of seven entities each, all with one word in their names. */
function crowd(count: number): { paths: string[]; articleAt: (path: string) => IndexedArticle } {
  const paths = Array.from({ length: count }, (_, i) => `/${i}.txt`);
  const [sample] = fc.sample(randomParts.filter((parts) => parts('').items.some(({ kind }) => kind === 'entity')), { numRuns: 1, seed: 1 });
  const entity = sample?.('').items.find(({ kind }) => kind === 'entity');
  const articleAt = (path: string): IndexedArticle => {
    if (sample === undefined || entity?.kind !== 'entity') throw new Error('no sample');
    return { head: sample(path).head, items: Array.from({ length: 7 }, (_, n) => ({ ...entity, path, n, name: `Name ${path} ${n}` })) };
  };
  return { paths, articleAt };
}

function firstPlaces(paths: readonly string[], limit: number): readonly string[] {
  const places = [...paths].sort().flatMap((path) => Array.from({ length: 7 }, (_, n) => `${path} ${n}`));
  return places.slice(0, limit);
}

test('lookup gives items once each, by path in UTF-16 order and then by place', async () => {
  const corpus = fc.tuple(...somePaths.map((path) => randomParts.map((article) => article(path))));
  await fc.assert(
    fc.asyncProperty(corpus, async (articles) => {
      const found = await (await built(articles)).lookup(['person:ruiz', 'gpe:NO', 'sense:talks']);
      const places = found.map(({ path, n }) => [path, n] as const);
      const ordered = [...places].sort(([a, m], [b, n]) => (a < b ? -1 : a > b ? 1 : m - n));
      assert.deepEqual(places, ordered);
      assert.equal(new Set(places.map(([path, n]) => `${path}\n${n}`)).size, places.length);
      const wanted = articles.flatMap(({ items }) => items).filter(({ keys }) => keys.some((key) => ['person:ruiz', 'gpe:NO', 'sense:talks'].includes(key)));
      assert.equal(found.length, wanted.length);
    }),
    { numRuns: 60 },
  );
});

/** One thing that can happen to a session. */
type Event =
  | { readonly kind: 'write' | 'open' | 'change'; readonly path: string; readonly text: string }
  | { readonly kind: 'delete' | 'settle' | 'close'; readonly path: string }
  | { readonly kind: 'index' };

const deskPath = fc.constantFrom('/desk/a.txt', '/desk/b.txt', '/desk/b.txt/c.md');
const happenings: fc.Arbitrary<readonly Event[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('write' as const, 'open' as const, 'change' as const), path: deskPath, text: randomNews }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('delete' as const, 'settle' as const, 'close' as const), path: deskPath }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('index' as const) }) },
  ),
  { minLength: 1, maxLength: 10 },
);

/** What happens to the files, the open documents and the session. `open` is what the editor holds. */
async function happen(event: Event, session: Session, host: MemoryHost, open: Map<string, string>): Promise<void> {
  if (event.kind === 'index') return void (await session.indexAll());
  const { path } = event;
  if (event.kind === 'write') {
    host.files.set(path, event.text);
    return session.fileChanged(path);
  }
  if (event.kind === 'delete') {
    // A folder goes with all that is below it.
    for (const file of [...host.files.keys()]) if (file === path || file.startsWith(`${path}/`)) host.files.delete(file);
    return session.fileRemoved(path);
  }
  if (event.kind === 'open' || (event.kind === 'change' && open.has(path))) {
    open.set(path, event.text);
    if (event.kind === 'open') session.open(path, event.text, { languageId: 'plaintext' });
    else session.change(path, event.text);
  }
  if (event.kind === 'settle' && open.has(path)) await session.settle(path);
  if (event.kind === 'close') {
    open.delete(path);
    await session.close(path);
  }
}

test('whatever happens to a session, its corpus is what a new session makes of the same files', async () => {
  await fc.assert(
    fc.asyncProperty(happenings, async (events) => {
      const host = new MemoryHost();
      const open = new Map<string, string>();
      const session = await createSession(host, testModel(), defaultConfig);
      for (const event of events) {
        await happen(event, session, host, open);
        // Asked after every step, so that what is kept of them has to be given up in time.
        for (const path of await session.corpus.paths()) await session.findings(path);
      }
      for (const path of open.keys()) await session.settle(path);
      const anew = new MemoryHost(Object.fromEntries([...host.files].map(([path, text]) => [path, String(text)])));
      const fresh = await createSession(anew, testModel(), defaultConfig);
      for (const [path, text] of open) fresh.open(path, text, { languageId: 'plaintext' });
      await fresh.indexAll();
      assert.deepEqual(await difference(session.corpus, fresh.corpus), []);
      for (const path of await fresh.corpus.paths()) assert.deepEqual(await session.findings(path), await fresh.findings(path));
    }),
    { numRuns: 25 },
  );
});

test('an article read with what was kept of its earlier revisions is the article read alone', () => {
  fc.assert(
    fc.property(fc.array(randomNews, { minLength: 1, maxLength: 6 }), (revisions) => {
      const cache = new ParagraphCache(8);
      for (const text of revisions) {
        assert.deepEqual(analyse(text, testModel(), {}, cache), analyse(text, testModel()));
      }
    }),
    { numRuns: 40 },
  );
});

test('the order in which articles arrive changes no answer', async () => {
  const corpus = fc.array(randomNews, { minLength: 2, maxLength: 5 });
  await withSqlite(async (sqlite) => {
    await fc.assert(
      fc.asyncProperty(corpus, async (texts) => {
        const articles = texts.map((text, i) => indexArticle(`/${i}.txt`, analyse(text, testModel())));
        await emptied(sqlite);
        for (const article of [...articles].reverse()) await sqlite.put(article);
        assert.deepEqual(await difference(await built(articles), sqlite), []);
      }),
      { numRuns: 25 },
    );
  });
});
