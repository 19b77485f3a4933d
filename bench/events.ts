/**
 * `npm run bench -- events`: finding events and the way from one to the other, on the development part of ECB+ and on written news with
 * mentions given and with the product's own, by the scorer that lies beside the data, half by half. It must not
 * know how anything is recognised or ranked.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { eventIds } from '../server/src/link/corpus/events.ts';
import { relatedEvents } from '../server/src/link/corpus/related.ts';
import { productModel, readCorpus } from '../train/events/corpus.ts';
import type { EventCorpus, Mentions } from '../train/events/corpus.ts';
import { halfOf, readGold } from '../train/events/gold.ts';
import type { GoldDocument } from '../train/events/gold.ts';
import { readWritten } from '../train/events/written.ts';
import type { Model } from '../server/src/recognise/model/model.ts';
import { shared } from './texts.ts';

interface Result {
  readonly mention: { readonly p: number; readonly r: number; readonly f: number };
  readonly coref: { readonly conll: number; readonly lea: { readonly f: number } };
  readonly retrieval: Readonly<Record<'answered' | 'hit1' | 'hit5' | 'mrr' | 'precision' | 'falseOffer', number>>;
}
type Scorer = (gold: readonly object[], predicted: readonly object[], options: object) => Result;

/** What is measured: mentions given, all that `annotate` writes, and of that what can be gone to. */
const modes: readonly { readonly name: string; readonly whose: Mentions; readonly reporting: boolean }[] = [
  { name: 'gold', whose: 'gold', reporting: false },
  { name: 'predicted', whose: 'predicted', reporting: true },
  { name: 'without reporting', whose: 'predicted', reporting: false },
];

/** Prints the scores of every mode and half, then those on the written news that nothing was learned from; says so where the data is not there. */
export async function printEvents(part: 'train' | 'dev' = 'dev'): Promise<void> {
  const golds = readGold(part);
  const program = join(shared, 'score', 'score-events.mjs');
  if (golds === undefined || !existsSync(program)) return console.log('No scores of events: the open data is not in ../shared.');
  const { score } = (await import(pathToFileURL(program).href)) as { score: Scorer };
  const print = { score, model: productModel() };
  console.log(`Events of ECB+ ${part}: mentions found (P, R, F1), groups (CoNLL, LEA), go to related event\n`);
  console.log(row('mentions', 'half', columns));
  for (const mode of modes) await printMode(print, mode, golds, ['all', 0, 1]);
  console.log('\nThe same of the news written for this project: pairs of stories held back, and stories by another hand\n');
  console.log(row('mentions', 'part', columns));
  for (const mode of modes.slice(0, 2)) for (const held of ['dev', 'unseen'] as const) await printMode(print, mode, readWritten(held), [held]);
  console.log('');
}

const columns: readonly string[] = ['P', 'R', 'F1', 'CoNLL', 'LEA', 'hit@1', 'hit@5', 'MRR', 'precision', 'false'];

interface Print {
  readonly score: Scorer;
  readonly model: Model;
}

// One row for each part of the documents: a half, or all of them under a name.
async function printMode({ score, model }: Print, { name, whose, reporting }: (typeof modes)[number], golds: readonly GoldDocument[], parts: readonly (string | 0 | 1)[]): Promise<void> {
  const predicted = await predict(await readCorpus(golds, whose, model), reporting);
  for (const half of parts) {
    const chosen = golds.filter((gold) => typeof half === 'string' || halfOf(gold) === half);
    const result = score(chosen, of(predicted, chosen), { predictedMentions: whose !== 'gold', overlap: whose !== 'gold', onePerDocument: true });
    const { mention, coref, retrieval } = result;
    const found = whose === 'gold' ? ['', '', ''] : [mention.p, mention.r, mention.f].map(percent);
    const others = [coref.conll, coref.lea.f, retrieval.hit1, retrieval.hit5, retrieval.mrr, retrieval.precision, retrieval.falseOffer];
    console.log(row(name, String(half), [...found, ...others.map(percent)]));
  }
}

interface Predicted {
  readonly id: string;
}

function of(predicted: readonly Predicted[], golds: readonly GoldDocument[]): readonly Predicted[] {
  const ids = new Set(golds.map(({ id }) => id));
  return predicted.filter(({ id }) => ids.has(id));
}

async function predict({ index, documents }: EventCorpus, withReporting: boolean): Promise<readonly Predicted[]> {
  const ids = await eventIds(index);
  const rows: (Predicted & object)[] = [];
  for (const { gold, items, reporting } of documents) {
    const said = withReporting ? reporting.map(({ trigger }) => trigger) : [];
    const related: object[] = [];
    for (const item of items) {
      const targets = await relatedEvents(index, item, { othersOnly: true });
      related.push({ ...item.trigger, targets: targets.map((target) => ({ id: target.item.path, ...target.item.trigger })) });
    }
    const events = items.map(({ trigger, path, n }) => ({ ...trigger, cluster: ids.get(`${path}#${n}`) }));
    const alone = said.map((trigger, n) => ({ ...trigger, cluster: `reporting ${gold.id}#${n}` }));
    rows.push({ id: gold.id, events: [...events, ...alone], related: [...related, ...said.map((trigger) => ({ ...trigger, targets: [] }))] } as Predicted);
  }
  return rows;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function row(mentions: string, half: string, cells: readonly string[]): string {
  return `${mentions.padEnd(21)}${half.padEnd(7)}${cells.map((cell) => cell.padStart(10)).join('')}`;
}
