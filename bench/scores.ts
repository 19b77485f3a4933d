/**
 * Scores on open data: time expressions, names, and events across articles, by the scorers that lie beside
 * the data. Predictions are written to a temporary folder. It must not know how anything is recognised.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyse } from '../server/src/analyse.ts';
import { parseDay } from '../server/src/base/civil-date.ts';
import type { Article } from '../server/src/link/article/article.ts';
import { eventIds } from '../server/src/link/corpus/events.ts';
import { indexArticle } from '../server/src/link/corpus/index-article.ts';
import { MemoryIndex } from '../server/src/link/corpus/memory-index.ts';
import { relatedEvents } from '../server/src/link/corpus/related.ts';
import type { Model } from '../server/src/recognise/model/model.ts';
import { shared } from './texts.ts';

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly split?: string;
  readonly dct?: string | null;
  readonly date?: string | null;
}

/** Name types that a source does not tell apart are made one on both sides. */
const nameSets: readonly (readonly [file: string, types: string, map: string])[] = [
  ['ner/wikigold-a.jsonl.gz', 'PERSON,ORG,LOC,MISC', 'GPE=LOC,FAC=LOC,NORP=MISC,EVENT=MISC,WORK=MISC,LAW=MISC'],
  ['ner/gum-open.jsonl.gz', 'PERSON,ORG,LOC', 'GPE=LOC,FAC=LOC'],
  ['ner/re3d-train.jsonl.gz', 'PERSON,ORG,LOC,NORP', 'GPE=LOC,FAC=LOC'],
];
const timeSets = ['timex/timebank.jsonl', 'timex/aquaint.jsonl', 'timex/meantime-a.jsonl', 'timex/wikiwars-train.jsonl'];
const eventSets = ['events/ecb-dev.jsonl'];

/** The scorers' own words, set by set; what is missing is said. */
export async function scores(model: Model): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-scores-'));
  try {
    const lines: string[] = [];
    for (const file of timeSets) lines.push(...scored(file, 'score-timex.mjs', folder, (gold) => gold.map((one) => times(one, model))));
    for (const [file, types, map] of nameSets) {
      lines.push(...scored(file, 'score-ner.mjs', folder, (gold) => gold.map((one) => names(one, model)), ['--types', types, '--map', map]));
    }
    for (const file of eventSets) {
      const predicted = existsSync(join(shared, 'data', file)) ? await events(readGold(join(shared, 'data', file)), model) : [];
      lines.push(...scored(file, 'score-events.mjs', folder, () => predicted, ['--predicted-mentions', '--overlap', '--one-per-document']));
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scored(file: string, scorer: string, folder: string, predict: (gold: readonly Gold[]) => readonly object[], options: readonly string[] = []): readonly string[] {
  const [data, program] = [join(shared, 'data', file), join(shared, 'score', scorer)];
  if (!existsSync(data) || !existsSync(program)) return [`${file}: not scored, ../shared lacks it`, ''];
  const gold = readGold(data);
  const [goldFile, predictedFile] = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')];
  const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  writeFileSync(goldFile, lines(gold));
  writeFileSync(predictedFile, lines(predict(gold)));
  const { stdout, stderr } = spawnSync(process.execPath, [program, goldFile, predictedFile, ...options], { encoding: 'utf8', maxBuffer: 1e8 });
  return [`${file}, ${gold.length} documents`, ...`${stdout}${stderr}`.trimEnd().split('\n').map((line) => `  ${line}`), ''];
}

function readGold(file: string): readonly Gold[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Gold);
}

function read({ text, dct, date }: Gold, model: Model): Article {
  const published = parseDay((dct ?? date ?? '').slice(0, 10));
  return analyse(text, model, published === undefined ? {} : { published });
}

function times(gold: Gold, model: Model): object {
  const timexes = read(gold, model).timexes.map(({ start, end, type, value }) => ({ start, end, type, value }));
  return { id: gold.id, timexes };
}

function names(gold: Gold, model: Model): object {
  const mentions = read(gold, model).mentions.filter(({ level }) => level === 'name');
  return { id: gold.id, entities: mentions.map(({ start, end, type }) => ({ start, end, type })) };
}

/** Events of all documents taken as one corpus, and the list that "go to related event" gives for each. */
async function events(gold: readonly Gold[], model: Model): Promise<readonly object[]> {
  const corpus = new MemoryIndex();
  const articles = gold.map((one) => [one.id, read(one, model)] as const);
  for (const [id, article] of articles) await corpus.put(indexArticle(id, article));
  const ids = await eventIds(corpus);
  const rows: object[] = [];
  for (const [id, article] of articles) {
    const items = (await corpus.items(id)).filter((item) => item.kind === 'event');
    const related: object[] = [];
    for (const item of items) {
      const targets = await relatedEvents(corpus, item, { othersOnly: true });
      related.push({ ...item.trigger, targets: targets.map((target) => ({ id: target.item.path, ...target.item.trigger })) });
    }
    const clusters = article.events.map(({ trigger }, n) => ({ ...trigger, cluster: ids.get(`${id}#${article.entities.length + n}`) ?? `${id}#${n}` }));
    rows.push({ id, events: clusters, related });
  }
  return rows;
}
