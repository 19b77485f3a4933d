/**
 * Annotations in numbers: what becomes of marks when articles are edited outside, how long many marks take, a corpus
 * of ten thousand articles with a hundred thousand marks, and files under writers that are killed.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { anchorAll, anchorsAt } from '../server/src/annotations/anchor.ts';
import type { Mark, TextAnchor } from '../server/src/annotations/annotation.ts';
import { writeAnnotation } from '../server/src/annotations/annotation-file.ts';
import { withReplacements } from '../server/src/annotations/replacement.ts';
import { track } from '../server/src/annotations/track.ts';
import type { LiveMark } from '../server/src/annotations/track.ts';
import type { Span } from '../server/src/base/span.ts';
import { silentLogger } from '../server/src/base/log.ts';
import { nodeHost } from '../server/src/node/node-host.ts';
import { createSession, defaultConfig } from '../server/src/session.ts';
import { seeded } from '../test/support/chance.ts';
import type { Random } from '../test/support/chance.ts';
import { EditedText, editAtRandom, randomWords } from '../test/support/edited-text.ts';
import { inventedNews } from '../test/support/invented-news.ts';
import { killWriters } from '../test/support/killed-writers.ts';
import { testModel } from '../test/support/model.ts';
import { printBulkAccept } from './bulk-accept.ts';
import { milliseconds, percentile } from './measure.ts';

/** Prints them all; `few` for a look that takes seconds. */
export async function printAnnotations(folder: string, few: boolean): Promise<void> {
  console.log('Marks after edits outside the editor, in articles of 60 sentences with 120 marks each\n');
  console.log(row('edits', 'anchored', 'asked', 'asked, right', 'orphaned', 'wrong'));
  for (const formulaic of [false, true]) for (const edits of [1, 5, 20, 60]) printShares(few ? 20 : 200, edits, formulaic);
  console.log('\n"anchored": of the marks whose words still stand. "formulaic": text of a dozen names and phrases. 60 edits leave hardly a sentence as it was.\n');
  printSpeeds(few ? 1000 : 5000);
  await printCorpus(mkdtempSync(join(folder, 'annotations-')), few ? 500 : 10_000);
  await printBulkAccept(mkdtempSync(join(folder, 'bulk-')), few ? 300 : 10_000);
  const killings = await killWriters(mkdtempSync(join(folder, 'killed-')), seeded(3), few ? { writes: 200, kills: 5 } : { writes: 10_000, kills: 100 });
  console.log(`Killed writers: ${killings.writes} writes, ${killings.kills} kills, ${killings.looked} files looked at, ${killings.broken.length} not whole\n`);
}

interface Shares {
  marks: number;
  there: number;
  right: number;
  wrong: number;
  asked: number;
  askedRight: number;
  orphaned: number;
}

function printShares(articles: number, edits: number, formulaic: boolean): void {
  const shares: Shares = { marks: 0, there: 0, right: 0, wrong: 0, asked: 0, askedRight: 0, orphaned: 0 };
  for (let seed = 1; seed <= articles; seed++) countShares(shares, seeded(seed * 7919 + edits), edits, formulaic);
  const { marks, there, right, wrong, asked, askedRight, orphaned } = shares;
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(row(`${edits}${formulaic ? ', formulaic' : ''}`, share(right, there), share(asked, marks), share(askedRight, asked), share(orphaned, marks), `${wrong} of ${marks}`));
}

function countShares(shares: Shares, random: Random, edits: number, formulaic: boolean): void {
  const edited = new EditedText(inventedNews(random, 60, formulaic));
  const spans = Array.from({ length: 120 }, () => randomWords(random, edited.text, 1 + Math.floor(random() * 4)));
  const anchors = anchorsAt(edited.text, spans);
  const marks = spans.flatMap((span, at) => (anchors[at] === undefined ? [] : [{ anchor: anchors[at], origins: edited.wordsFrom(span), all: edited.originsOf(span) }]));
  for (let i = 0; i < edits; i++) editAtRandom(edited, random);
  anchorAll(edited.text, marks.map(({ anchor }) => anchor)).forEach((found, at) => {
    const mark = marks[at];
    if (mark === undefined) return;
    shares.marks += 1;
    if (edited.find(mark.all).length > 0) shares.there += 1;
    if (found.state === 'orphaned') return void (shares.orphaned += 1);
    const there = new Set(edited.wordsFrom(found.span));
    const isRight = mark.origins.some((origin) => there.has(origin));
    if (found.state === 'moved') {
      shares.asked += 1;
      if (isRight) shares.askedRight += 1;
    } else if (isRight) shares.right += 1;
    else shares.wrong += 1;
  });
}

function printSpeeds(marks: number): void {
  const random = seeded(11);
  const text = inventedNews(random, 1300);
  const spans = Array.from({ length: marks }, () => randomWords(random, text, 3));
  const time = (work: () => unknown): string => {
    const start = performance.now();
    work();
    return `${(performance.now() - start).toFixed(1)} ms`;
  };
  let anchors: readonly TextAnchor[] = [];
  console.log(`${marks} marks in an article of ${Math.round(text.length / 1000)} kB`);
  console.log(`  made ${time(() => (anchors = anchorsAt(text, spans).filter((anchor) => anchor !== undefined)))}`);
  console.log(`  found again in the same text ${time(() => anchorAll(text, anchors))}, with a paragraph more above ${time(() => anchorAll(`More of it.\n\n${text}`, anchors))}, in another article ${time(() => anchorAll(inventedNews(random, 1300), anchors))}`);
  const live = spans.map((span, at): LiveMark => ({ id: String(at), span, state: 'anchored' }));
  const keystrokes = Array.from({ length: 50 }, (_, i) => {
    const at = Math.floor((i / 50) * text.length);
    const edit = { start: at, end: at, newText: 'x' };
    const after = withReplacements(text, [edit]);
    const start = performance.now();
    track(live, edit, text, after);
    return performance.now() - start;
  });
  console.log(`  moved with a keystroke ${percentile(keystrokes, 0.5).toFixed(2)} ms, 95th percentile ${percentile(keystrokes, 0.95).toFixed(2)} ms\n`);
}

async function printCorpus(folder: string, count: number): Promise<void> {
  writeCorpus(folder, count);
  const root = pathToFileURL(folder).toString();
  const host = nodeHost({ folders: () => [root], log: silentLogger });
  const session = await createSession(host, testModel(), defaultConfig);
  const waits: number[] = [];
  let [marks, wanted, anchored] = [0, 0, 0];
  const files = new Map<string, readonly Mark[]>();
  const loading = await milliseconds(async () => {
    for (const path of await session.annotatedArticles()) {
      waits.push(await milliseconds(async () => {
        const { annotations } = await session.annotations(path);
        marks += annotations.length;
        anchored += annotations.filter(({ anchoring }) => anchoring?.state === 'anchored').length;
        files.set(path.slice(root.length + 1), annotations.flatMap(({ annotation }) => (annotation.kind === 'mark' ? [annotation] : [])));
      }));
    }
  });
  const filtering = await milliseconds(() => {
    for (const all of files.values()) wanted += all.filter(({ tag, state, entity }) => tag?.type === 'PERSON' && state === 'accepted' && entity === undefined).length;
  });
  console.log(`${files.size} articles with ${marks} marks: opened in ${(loading / 1000).toFixed(1)} s (the longest wait ${Math.max(...waits).toFixed(0)} ms, ${anchored} anchored), filtered in ${filtering.toFixed(0)} ms (${wanted} found)\n`);
  await session.dispose();
}

function writeCorpus(folder: string, count: number): void {
  const random = seeded(5);
  const notes = join(folder, '.dateline', 'annotations', 'mira');
  mkdirSync(notes, { recursive: true });
  for (let i = 0; i < count; i++) {
    const name = `${i}.txt`;
    const text = inventedNews(random, 15);
    const spans: readonly Span[] = Array.from({ length: 10 }, () => randomWords(random, text, 2));
    const marks = anchorsAt(text, spans).flatMap((anchor, at) => (anchor === undefined ? [] : [markOf(anchor, `urn:${i}:${at}`)]));
    writeFileSync(join(folder, name), text);
    writeFileSync(join(notes, `${name}.jsonl`), fileOf(marks, name));
  }
}

function markOf(anchor: TextAnchor, id: string): Mark {
  return { kind: 'mark', id, creator: 'mira', created: '2024-03-05T10:00:00Z', anchor, state: 'accepted', tag: { type: 'PERSON', attributes: {} } };
}

function fileOf(marks: readonly Mark[], article: string): string {
  return marks.map((mark) => `${writeAnnotation(mark, article)}\n`).join('');
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(18) + cells.map((cell) => cell.padStart(15)).join('');
}
