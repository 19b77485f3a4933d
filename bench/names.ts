/**
 * `npm run bench -- names`: names set by set on the dev splits of the open data, links of names across articles, and
 * speed. Dateline, Dateline without its weights, a plain perceptron (no clusters, no lists, trained in the same run)
 * and compromise, scored by the scorer beside the data. Names inside names are left out, because the sources mark
 * none; one row counts them as wrong. It must not know how names are recognised.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse } from '../server/src/analyse.ts';
import type { Model } from '../server/src/recognise/model/model.ts';
import { goldFiles, readGold, readOwn, readWritten, writtenKinds } from '../train/names/sources.ts';
import type { GoldText } from '../train/names/sources.ts';
import { plainTagger } from '../train/names/plain.ts';
import { entityLinkScores } from './entity-links.ts';
import { nameSpeeds } from './name-speed.ts';
import { compromiseNames } from './peers.ts';
import { shared } from './texts.ts';

/** A name that somebody found. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

type Finder = (text: string) => readonly FoundName[];

const places = 'GPE=LOC,FAC=LOC';
const others = 'EVENT=MISC,WORK=MISC,PRODUCT=MISC,LAW=MISC';

/** The types that a source marks, and what is one type to it. */
const sets: Readonly<Record<string, readonly [types: string, map: string]>> = {
  'wikigold-a': ['PERSON,ORG,LOC,MISC', `${places},${others},NORP=MISC`],
  're3d-train': ['PERSON,ORG,LOC,NORP', places],
  'gum-open': ['PERSON,ORG,LOC', places],
  'uner-ewt': ['PERSON,ORG,LOC', places],
  crossner: ['PERSON,ORG,LOC,MISC', `${places},${others},NORP=MISC`],
  redocred: ['PERSON,ORG,LOC,NORP,MISC', `${places},${others}`],
  wnut17: ['PERSON,ORG,LOC', places],
  btc: ['PERSON,ORG,LOC', places],
  own: ['PERSON,ORG,LOC,NORP,MISC', `${places},${others}`],
  ...Object.fromEntries(writtenKinds.map((kind) => [`written ${kind}`, ['PERSON,ORG,LOC,NORP,MISC', `${places},${others}`] as const])),
};

/** The sets that were made for this project: beside the mean, which is over the sets of others. */
const ours: ReadonlyMap<string, () => readonly GoldText[]> = new Map([
  ['own', readOwn],
  ...writtenKinds.map((kind) => [`written ${kind}`, () => readWritten(kind)] as const),
]);

interface Score {
  readonly exact: { readonly f1: number };
  readonly types: Readonly<Record<string, { readonly f1: number }>>;
}

/** Everything measured of names, line by line. */
export async function nameFigures(model: Model): Promise<readonly string[]> {
  return [...(await nameScores(model)), '', ...(await entityLinkScores(model)), '', ...(await nameSpeeds(model))];
}

async function nameScores(model: Model): Promise<readonly string[]> {
  const { tagger: _, ...listsAlone } = model;
  const finders: Readonly<Record<string, Finder>> = {
    Dateline: dateline(model),
    'inner names too': allNames(model),
    'rules alone': dateline(listsAlone),
    perceptron: plainTagger(model),
    compromise: await compromiseNames(),
  };
  const folder = mkdtempSync(join(tmpdir(), 'dateline-names-'));
  try {
    const lines: string[] = ['Names, exact F1 on the dev splits', ''];
    const sums = new Map<string, Map<string, number[]>>();
    for (const file of [...goldFiles.filter((each) => each in sets), ...ours.keys()]) {
      const gold = (ours.get(file)?.() ?? readGold(file)).filter(({ split }) => split === 'dev');
      lines.push(file);
      for (const [name, find] of Object.entries(finders)) {
        const score = scoreOf(file, gold, find, folder);
        const byType = sums.get(name) ?? new Map<string, number[]>();
        if (!ours.has(file)) for (const [type, { f1 }] of [['all', score.exact] as const, ...Object.entries(score.types)]) byType.set(type, [...(byType.get(type) ?? []), f1]);
        sums.set(name, byType);
        lines.push(`  ${name.padEnd(16)}${cell('all', score.exact.f1)}${Object.entries(score.types).map(([type, { f1 }]) => cell(type, f1)).join('')}`);
      }
    }
    lines.push('mean', ...[...sums].map(([name, byType]) => `  ${name.padEnd(16)}${[...byType].map(([type, all]) => cell(type, all.reduce((sum, each) => sum + each, 0) / all.length)).join('')}`));
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function allNames(model: Model): Finder {
  return (text) => analyse(text, model).mentions.filter(({ level }) => level === 'name');
}

function dateline(model: Model): Finder {
  const all = allNames(model);
  return (text) => {
    const names = all(text);
    return names.filter((name) => !names.some((other) => other !== name && other.start <= name.start && name.end <= other.end));
  };
}

function scoreOf(file: string, gold: readonly GoldText[], find: Finder, folder: string): Score {
  const [types, map] = sets[file] ?? ['', ''];
  const [goldFile, foundFile] = [join(folder, 'gold.jsonl'), join(folder, 'found.jsonl')];
  writeFileSync(goldFile, gold.map((each) => `${JSON.stringify(each)}\n`).join(''));
  writeFileSync(foundFile, gold.map(({ id, text }) => `${JSON.stringify({ id, entities: find(text).map(({ start, end, type }) => ({ start, end, type })) })}\n`).join(''));
  const scorer = join(shared, 'score/score-ner.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [scorer, goldFile, foundFile, '--types', types, '--map', map, '--json'], { encoding: 'utf8', maxBuffer: 1e8 });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Score;
}

function cell(what: string, f1: number): string {
  return `${what.padStart(8)} ${(100 * f1).toFixed(1).padStart(5)}`;
}
