/**
 * The order of events around the caret: what came before, what followed, why it is said to, and by which article.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpus.ts';
import { eventNodeAt, eventsAfter, eventsBefore } from './call-hierarchy.ts';

test('what an event followed, and what followed it', async () => {
  const { snapshot, offset } = (await corpusOf('//- /a.txt published:2024-06-12\nThe minister res$0igned after the bridge collapsed, the council said.')).atCaret();
  const node = eventNodeAt(snapshot, offset);
  assert.equal(node?.name, 'resigned');
  const [before] = await eventsBefore(snapshot, node?.event ?? -1);
  assert.equal(before?.node.name, 'collapsed');
  assert.match(before?.node.detail ?? '', /“after” stands between them/);
  assert.deepEqual((await eventsAfter(snapshot, before?.node.event ?? -1)).map(({ node: { name } }) => name), ['resigned']);
});

test('nothing where there is no event', async () => {
  const { snapshot, offset } = (await corpusOf('The bri$0dge is green.')).atCaret();
  assert.equal(eventNodeAt(snapshot, offset), undefined);
  assert.deepEqual(await eventsBefore(snapshot, 7), []);
});

const story = `
//- /a.txt published:2022-03-03
Gunmen kil$0led the Kenyan judge Amina Otieno in Mombasa on Tuesday, the police said.
//- /b.txt published:2022-03-04
The killing of judge Amina Otieno in Mombasa on Tuesday led to protests in Nairobi.
//- /c.txt published:2022-03-05
Judge Amina Otieno was killed in Mombasa on Tuesday after the trial of a smuggler.
//- /d.txt published:2022-03-06
The killing of judge Amina Otieno in Mombasa on Tuesday sparked protests in Nairobi.
`;

async function sides(fixture: string): Promise<readonly (readonly string[])[]> {
  const corpus = await corpusOf(fixture);
  const { snapshot, offset } = corpus.atCaret();
  const event = eventNodeAt(snapshot, offset)?.event ?? -1;
  return Promise.all(
    [eventsBefore(snapshot, event), eventsAfter(snapshot, event)].map(async (asked) =>
      (await asked).map(({ node: { path, name, detail, span, selection }, trigger }) => {
        const text = corpus.fixtures.find((one) => one.path === path)?.text ?? '';
        assert.ok(span.start <= trigger.start && trigger.end <= span.end && text.slice(selection.start, selection.end) === name);
        return `${path}: ${name} | ${detail}`;
      }),
    ),
  );
}

test('other reports say what an event followed and what came of it, each event once', async () => {
  const [before, after] = await sides(story);
  assert.deepEqual(before?.map((line) => line.replace(/ \| .*/, '')), ['/c.txt: trial']);
  assert.equal(after?.length, 1, after?.join('\n'));
  assert.match(after?.[0] ?? '', /^\/[bd]\.txt: protests \| .*“(?:led to|sparked)” stands between them · [bd]\.txt/);
});

test('what this article says is not said again, and another event lends nothing', async () => {
  const [, after] = await sides(story.replace('police said.', 'police said, and the killing led to protests in Nairobi.').replace('kil$0led', 'killed').replace('the killing led', 'the kil$0ling led'));
  assert.deepEqual(after?.map((line) => line.replace(/ \| .*/, '')), ['/a.txt: protests']);
  assert.deepEqual(await sides('//- /a.txt published:2022-03-03\nGunmen kil$0led a judge in Mombasa.\n//- /b.txt published:2016-03-04\nThe killing of a baker in Lima led to protests.'), [[], []]);
});
