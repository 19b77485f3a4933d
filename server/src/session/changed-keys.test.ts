/**
 * What an edit means to other articles: moved words mean nothing, changed facts their keys.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpus.ts';
import type { IndexedArticle } from '../link/corpus/corpus.ts';
import { indexArticle } from '../link/corpus/index-article.ts';
import { changedKeys, hashKeys } from './changed-keys.ts';

const dam = 'Dam bursts\n\nA dam burst above the city of Derna on Sunday, Interior Minister Omar Haddad said.\n\nItaly sent engineers to Derna.\n';

async function indexed(text: string): Promise<IndexedArticle> {
  const article = (await corpusOf(text)).articles.get('/article.txt');
  assert.ok(article);
  return indexArticle('/article.txt', article);
}

/** Names of the entities of `article` whose keys are among the changed ones. */
function touched(changed: ReadonlySet<number>, { items }: IndexedArticle): readonly string[] {
  const entities = items.filter((item) => item.kind === 'entity');
  return entities.filter((item) => [...hashKeys([item])].some((key) => changed.has(key))).map(({ name }) => name);
}

test('nothing changes when nothing changes', async () => {
  assert.equal(changedKeys(await indexed(dam), await indexed(dam)).size, 0);
});

test('words that only move mean nothing to the others', async () => {
  const moved = dam.replace('\n\nA dam', '\n\nIt rained.\n\nA dam');
  assert.deepEqual(touched(changedKeys(await indexed(dam), await indexed(moved)), await indexed(dam)), []);
});

test('a name that is spelt anew touches those who know the old or the new spelling, and no one else', async () => {
  const [before, after] = [await indexed(dam), await indexed(dam.replace('Omar Haddad', 'Omar Kassab'))];
  const changed = changedKeys(before, after);
  assert.ok(touched(changed, before).includes('Omar Haddad'));
  assert.ok(touched(changed, after).includes('Omar Kassab'));
  assert.ok(!touched(changed, before).includes('Italy'));
});

test('a new headline touches everything, as do an article that comes and one that goes', async () => {
  const article = await indexed(dam);
  const all = hashKeys(article.items);
  const renamed = { head: { ...article.head, headline: 'Dam is gone' }, items: article.items };
  assert.deepEqual(changedKeys(article, renamed), all);
  assert.deepEqual(changedKeys(undefined, article), all);
  assert.deepEqual(changedKeys(article, undefined), all);
  assert.ok(all.size > 0);
});
