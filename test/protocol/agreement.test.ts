/**
 * Comparing annotators over the protocol: differences side by side, settled into the set of who judges, in one step
 * that is taken back; what is settled is not asked again, and counts.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnnotateAnswer, WireAct, WireActEdit, WireAgreement, WireMarkRef, WireSide } from '../../server/src/protocol/annotation-messages.ts';
import { Annotator } from '../support/annotator.ts';
import { Desk } from '../support/desk.ts';
import { connectServer } from '../support/lsp-client.ts';
import type { LspClient } from '../support/lsp-client.ts';

const one = 'file:///desk/one.article';
const two = 'file:///desk/two.article';
const settledFile = 'file:///desk/.dateline/annotations/adjudicated/one.article.jsonl';
const texts = {
  [one]: 'Mayor resigns over bridge\n\nPublished: 12 June 2024\n\nMayor Olga Reuter resigned on Monday over the closed bridge at Tarn. The Varn Authority closed the old bridge in May, Reuter said.\n',
  [two]: 'Tarn without a mayor\n\nPublished: 14 June 2024\n\nMayor Olga Reuter resigned on Monday. The council of Tarn meets on June 20.\n',
};

class Newsroom {
  readonly desk = new Desk(texts);
  readonly client: LspClient = connectServer(this.desk, { folders: [{ uri: 'file:///desk', name: 'desk' }] });

  async start(): Promise<this> {
    await this.client.start();
    await this.client.ready();
    return this;
  }

  ask(act: unknown, annotator = 'Zoe'): Promise<AnnotateAnswer> {
    return new Annotator(this.desk, this.client, annotator).ask(act);
  }

  act(act: WireAct, annotator = 'Zoe'): Promise<WireActEdit> {
    return new Annotator(this.desk, this.client, annotator).act(act);
  }

  async mark(annotator: string, exact: string, type: string, uri: string = one): Promise<void> {
    const ours = new Annotator(this.desk, this.client, annotator);
    await ours.act({ kind: 'mark', type, places: [ours.place(uri, exact)] });
  }

  file(uri: string): string {
    const text = this.desk.files.files.get(uri);
    return typeof text === 'string' ? text : '';
  }

  compare(more: object = {}): Promise<WireAgreement> {
    return this.client.request<WireAgreement>('dateline/agreement', { textDocument: { uri: one }, scope: 'article', ...more });
  }

  /** What is settled in the first article, as `words type state`. */
  async settled(): Promise<readonly string[]> {
    const lines = this.file(settledFile).split('\n').filter((line) => line !== '');
    return lines.map((line) => {
      const { body, target, ...rest } = JSON.parse(line) as { body: { value?: string } | { value?: string }[]; target: { selector: { exact?: string }[] }; 'dateline:state'?: string };
      return `${target.selector[0]?.exact ?? ''} ${[body].flat()[0]?.value ?? ''} ${rest['dateline:state'] ?? 'accepted'}`;
    });
  }
}

async function annotated(): Promise<Newsroom> {
  const room = await new Newsroom().start();
  for (const name of ['Ana', 'Ben']) await room.mark(name, 'Olga Reuter', 'PERSON');
  for (const name of ['Ana', 'Ben']) await room.mark(name, 'Olga Reuter', 'PERSON', two);
  await room.mark('Ana', 'Tarn', 'GPE');
  await room.mark('Ben', 'Tarn', 'LOC');
  await room.mark('Ana', 'Varn Authority', 'ORG');
  await room.mark('Ben', 'The Varn Authority', 'ORG');
  await room.mark('Ben', 'closed bridge', 'FAC');
  return room;
}

const refs = (...sides: readonly (WireSide | undefined)[]): readonly WireMarkRef[] => sides.flatMap((side) => side?.mark ?? []);

test('differences stand side by side, with coefficients', async () => {
  const room = await annotated();
  const { annotators, articles, alpha, pairs, differences, waiting, settled, agreed } = await room.compare();
  assert.deepEqual([annotators, articles, waiting, settled, agreed], [['Ana', 'Ben'], 1, 3, 0, 1]);
  assert.deepEqual(differences.map(({ words, exact, sides, both }) => [words, exact, sides[0].words, sides[1].words, both]), [
    ['marked by one', 'closed bridge', 'nothing', 'Building or site “closed bridge”', false],
    ['another type', 'Tarn', 'Country, state or city “Tarn”', 'Region “Tarn”', false],
    ['other words', 'The Varn Authority', 'Organisation “Varn Authority”', 'Organisation “The Varn Authority”', true],
  ]);
  assert.ok(alpha !== null && alpha > 0 && alpha < 1);
  assert.ok(pairs[0]?.spanF1 !== undefined && pairs[0].spanF1 > 0.2 && pairs[0].spanF1 < 0.5);
  const all = await room.compare({ scope: 'corpus' });
  assert.deepEqual([all.articles, all.agreed, all.waiting], [2, 2, 3]);
  assert.deepEqual((await room.compare({ annotators: ['Ana'] })).pairs, []);
  await room.client.shutDown();
});

test('one side is taken, the other, both or none; nobody’s own marks change, and each act is taken back', async () => {
  const room = await annotated();
  const before = ['Ana', 'Ben'].map((name) => room.file(`file:///desk/.dateline/annotations/${name}/one.article.jsonl`));
  const { differences } = await room.compare();
  const [bridge, tarn, authority] = differences;
  const done = await room.act({ kind: 'adjudicate', take: refs(tarn?.sides[0]), leave: refs(tarn?.sides[1]) });
  assert.deepEqual([done.words, done.files, await room.settled()], ['Settled: Ana’s', [settledFile], ['Tarn GPE accepted']]);
  await room.act({ kind: 'adjudicate', take: [], leave: refs(...(bridge?.sides ?? [])) });
  assert.deepEqual((await room.settled()).toSorted(), ['Tarn GPE accepted', 'closed bridge FAC rejected']);
  await room.act({ kind: 'adjudicate', take: refs(authority?.sides[1]), leave: refs(authority?.sides[0]) });
  assert.deepEqual((await room.settled()).toSorted(), ['Tarn GPE accepted', 'The Varn Authority ORG accepted', 'Varn Authority ORG rejected', 'closed bridge FAC rejected']);
  const after = await room.compare();
  assert.deepEqual([after.waiting, after.settled, after.annotators], [0, 3, ['Ana', 'Ben']]);
  const again = await room.act({ kind: 'adjudicate', take: refs(tarn?.sides[1]), leave: refs(tarn?.sides[0]) });
  assert.ok((await room.settled()).includes('Tarn LOC accepted'));
  assert.ok(!(await room.settled()).includes('Tarn GPE accepted'));
  await room.act({ kind: 'restore', inverse: again.inverse });
  assert.ok((await room.settled()).includes('Tarn GPE accepted'));
  await room.act({ kind: 'adjudicate', take: refs(...(authority?.sides ?? [])), leave: [] });
  assert.deepEqual((await room.settled()).filter((words) => words.includes('Authority')).toSorted(), ['The Varn Authority ORG accepted', 'Varn Authority ORG accepted']);
  assert.deepEqual(['Ana', 'Ben'].map((name) => room.file(`file:///desk/.dateline/annotations/${name}/one.article.jsonl`)), before);
  assert.deepEqual(await room.ask({ kind: 'adjudicate', take: [], leave: [] }), { refused: 'There is nothing to settle.' });
  assert.deepEqual(await room.ask({ kind: 'adjudicate', take: [{ uri: one, id: 'urn:none' }], leave: [] }), { refused: 'This is not there any more.' });
  await room.client.shutDown();
});

test('what all agree on is kept in bulk, once, in all articles, and taken back in one step', async () => {
  const room = await annotated();
  const act: WireAct = { kind: 'adjudicateAgreed', uri: one, scope: 'corpus', annotators: ['Ana', 'Ben'] };
  const done = await room.act(act);
  assert.deepEqual([done.words, done.files.length, await room.settled()], ['Settled 2 marks on which all agree', 2, ['Olga Reuter PERSON accepted']]);
  assert.deepEqual([(await room.compare({ scope: 'corpus' })).agreed, (await room.act(act)).edit], [0, null]);
  await room.act({ kind: 'restore', inverse: done.inverse });
  assert.deepEqual([await room.settled(), (await room.compare({ scope: 'corpus' })).agreed], [[], 2]);
  assert.match(JSON.stringify(await room.ask({ ...act, annotators: ['Ana'] })), /Two annotators are needed/);
  await room.client.shutDown();
});
