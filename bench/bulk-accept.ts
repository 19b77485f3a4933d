/**
 * A bulk act over a corpus, as an editor does it, with a server in a process of its own: how long it takes, and how long
 * somebody waits meanwhile who moves the mouse over a name. It must not know how the server does it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { MarkGroups } from '../server/src/protocol/annotation-messages.ts';
import { BulkAnnotator } from '../test/support/bulk-annotator.ts';
import { seeded } from '../test/support/chance.ts';
import { inventedNews } from '../test/support/invented-news.ts';
import { milliseconds, percentile } from './measure.ts';

/** Milliseconds between the answer of one hover and the next question. */
const BETWEEN = 100;

/** Accepts every person, and takes it back. */
export async function printBulkAccept(folder: string, count: number): Promise<void> {
  const [articles, storage] = [join(folder, 'articles'), join(folder, 'storage')];
  for (const one of [articles, storage]) mkdirSync(one);
  const random = seeded(5);
  for (let i = 0; i < count; i++) writeFileSync(join(articles, `${i}.article`), inventedNews(random, 8));
  let editor: BulkAnnotator | undefined;
  const reading = await milliseconds(async () => (editor = await BulkAnnotator.over(articles, storage)));
  if (editor === undefined) return;
  console.log(`${count} articles of 8 sentences, read from nothing in ${seconds(reading)}; meanwhile somebody hovers (median / 95th percentile / longest wait)`);
  const waits = new Waits(editor, articles);
  let [marks, accepted] = [0, 0];
  await waits.over('nothing else', () => setTimeout(1000));
  await waits.over('first list of suggestions', async () => ({ marks } = await list(editor)));
  await waits.over('another list', () => list(editor, 'confidence'));
  await waits.over('all persons accepted', async () => (accepted = (await editor?.acceptAll('PERSON')) ?? 0));
  await waits.over('articles read again', () => waits.untilRead());
  await waits.over('taken back', () => editor?.takeBack(editor.inverses));
  await waits.end();
  console.log(`  ${marks} suggestions, ${accepted} accepted\n`);
  await editor.end();
}

async function list(editor: BulkAnnotator | undefined, by = 'type'): Promise<MarkGroups> {
  if (editor === undefined) throw new Error('There is no editor.');
  return editor.client.request<MarkGroups>('dateline/markGroups', { filter: { of: 'suggestions' }, by });
}

/** Hovers over and over, and tells how long that took while something else was done. */
class Waits {
  readonly #editor: BulkAnnotator;
  readonly #hovering: Promise<void>;
  #waits: number[] = [];
  #goesOn = true;

  constructor(editor: BulkAnnotator, folder: string) {
    this.#editor = editor;
    const uri = pathToFileURL(join(folder, '7.article')).toString();
    this.#hovering = this.#hover(uri, readFileSync(join(folder, '7.article'), 'utf8'));
  }

  async over(what: string, work: () => unknown): Promise<void> {
    this.#waits = [];
    const took = await milliseconds(work);
    const waits = this.#waits.length === 0 ? [took] : this.#waits;
    console.log(`  ${what.padEnd(28)}${seconds(took).padStart(9)}${[0.5, 0.95, 1].map((share) => `${percentile(waits, share).toFixed(0)} ms`.padStart(10)).join('')}`);
  }

  /** Until the progress of reading that the server shows has ended. */
  async untilRead(): Promise<void> {
    const { client } = this.#editor;
    client.heard.length = 0;
    await client.next<{ readonly value: { readonly kind: string } }>('$/progress', ({ value }) => value.kind === 'end');
  }

  async end(): Promise<void> {
    this.#goesOn = false;
    await this.#hovering;
  }

  async #hover(uri: string, text: string): Promise<void> {
    const { client } = this.#editor;
    await client.open(uri, text);
    while (this.#goesOn) {
      this.#waits.push(await milliseconds(() => client.request('textDocument/hover', { textDocument: { uri }, position: { line: 2, character: 3 } })));
      await setTimeout(BETWEEN);
    }
  }
}

function seconds(took: number): string {
  return `${(took / 1000).toFixed(1)} s`;
}
