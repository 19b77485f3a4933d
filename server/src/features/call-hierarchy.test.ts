/**
 * The order of events around the caret: what came before, what followed, and why it is said to.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpus.ts';
import { eventNodeAt, eventsAfter, eventsBefore } from './call-hierarchy.ts';

test('what an event followed, and what followed it', async () => {
  const { snapshot, offset } = (await corpusOf('//- /a.txt published:2024-06-12\nThe minister res$0igned after the bridge collapsed, the council said.')).atCaret();
  const node = eventNodeAt(snapshot, offset);
  assert.equal(node?.name, 'resigned');
  const [before] = eventsBefore(snapshot, node?.event ?? -1);
  assert.equal(before?.node.name, 'collapsed');
  assert.match(before?.node.detail ?? '', /“after” stands between them/);
  assert.deepEqual(eventsAfter(snapshot, before?.node.event ?? -1).map(({ node: { name } }) => name), ['resigned']);
});

test('nothing where there is no event', async () => {
  const { snapshot, offset } = (await corpusOf('The bri$0dge is green.')).atCaret();
  assert.equal(eventNodeAt(snapshot, offset), undefined);
  assert.deepEqual(eventsBefore(snapshot, 7), []);
});
