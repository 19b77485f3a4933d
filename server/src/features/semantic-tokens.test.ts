/**
 * Colours of mentions, never overlapping, however the mentions nest.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkArticle } from '../../../test/support/check-features.ts';
import { corpusOf } from '../../../test/support/corpus.ts';
import type { EntityMention } from '../link/article/article.ts';
import { semanticTokens } from './semantic-tokens.ts';
import type { Snapshot } from './snapshot.ts';

test('names, dates, figures and triggers have their colours', () =>
  checkArticle(
    `//- /a.txt published:2024-06-12
Mayor [[Olga Reuter|person]] said that [[300 people|quantity]] were [[killed|trigger]] on [[10 June 2024|date]] in [[France|gpe]].`,
    (snapshot) => semanticTokens(snapshot).map(({ start, end, type }) => ({ start, end, label: type })),
  ));

test('stretches are in order, apart from one another, and cover all that any mention covers', async () => {
  const { snapshotAt } = await corpusOf('Nothing is named in this sentence of a few words.');
  const snapshot = snapshotAt('/article.txt');
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 12 });
  fc.assert(
    fc.property(spans, (drawn) => {
      const mentions = drawn.map(([start, length]) => ({ start, end: start + length, type: 'ORG', level: 'name' }) as EntityMention);
      const made: Snapshot = { ...snapshot, article: { ...snapshot.article, mentions, events: [], timexes: [], quantities: [] } };
      const tokens = semanticTokens(made);
      tokens.forEach((token, i) => assert.ok(token.start < token.end && token.start >= (tokens[i - 1]?.end ?? 0)));
      const covered = (list: readonly { start: number; end: number }[], at: number): boolean => list.some(({ start, end }) => start <= at && at < end);
      for (let at = 0; at < 60; at++) assert.equal(covered(tokens, at), covered(mentions, at), `code unit ${at}`);
    }),
  );
});
