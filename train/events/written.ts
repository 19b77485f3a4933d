/**
 * Reads the news that was written for this project with its events marked, as documents like those of ECB+. Each file of
 * `written/` holds groups of articles on one matter (`##g01`), told by several papers (`=== a 2021-10-04 | Paper`), two groups
 * of a pair about two events of one kind. `[shot dead|kill]` is a mention of the group's event `kill`, `[strike|g01.strike]` one of another group's,
 * `[asked|-]` one that nothing else tells of. All persons and firms are invented. For training and measuring only.
 */
import { readFileSync } from 'node:fs';
import type { GoldDocument, GoldMention } from './gold.ts';

/** The files that are learned from. */
const writtenKinds = ['business', 'courts', 'culture', 'diplomacy', 'local', 'policy', 'web', 'web-crime', 'web-culture', 'web-politics'] as const;

/** `train`: what is learned from; `dev`: every fourth pair of each file; `unseen`: a file by another hand, never learned from. */
export type WrittenPart = 'train' | 'dev' | 'unseen';

/** The documents of a part, each file's and group's name in their ids. */
export function readWritten(part: WrittenPart): readonly GoldDocument[] {
  if (part === 'unseen') return readFile('unseen');
  return writtenKinds.flatMap(readFile).filter(({ topic }) => (Number(/\d+$/.exec(topic)?.[0]) % 4 === 0) === (part === 'dev'));
}

function readFile(kind: string): readonly GoldDocument[] {
  const text = readFileSync(new URL(`written/${kind}.txt`, import.meta.url), 'utf8');
  return text.split(/^##/m).slice(1).flatMap((group) => readGroup(kind, group));
}

function readGroup(kind: string, text: string): readonly GoldDocument[] {
  const [name = '', ...articles] = text.split(/^=== /m);
  const group = name.trim();
  return articles.map((article) => readArticle(kind, group, article));
}

const mark = /\[([^[\]|]+)\|([^[\]|]*)\]/g;

// Lines of a paragraph are its sentences; the first line tells letter, date and paper.
function readArticle(kind: string, group: string, article: string): GoldDocument {
  const [head = '', ...lines] = article.trimEnd().split('\n');
  const [letter = '', date = ''] = head.split(' ');
  const sentences: (readonly [number, number])[] = [];
  const events: GoldMention[] = [];
  let text = '';
  let gap = '';
  const id = `${kind}-${group}${letter}`;
  for (const line of lines.map((each) => each.trim())) {
    if (line === '') {
      gap = '\n\n';
      continue;
    }
    text += text === '' ? '' : gap === '' ? ' ' : gap;
    gap = '';
    const start = text.length;
    let done = 0;
    for (const { 0: whole, 1: words = '', 2: event = '', index } of line.matchAll(mark)) {
      text += line.slice(done, index);
      events.push({ start: text.length, end: text.length + words.length, cluster: clusterOf(kind, group, event, `${id} ${text.length}`), type: 'ACTION_OCCURRENCE' });
      text += words;
      done = index + whole.length;
    }
    text += line.slice(done);
    sentences.push([start, text.length]);
  }
  const topic = `${kind} ${Math.ceil(Number(group.slice(1)) / 2)}`;
  return { id, topic, subtopic: `${kind}-${group}`, date, text, sentences, validated: sentences.map((_, i) => i), events };
}

function clusterOf(kind: string, group: string, event: string, alone: string): string {
  if (event === '-' || event === '') return `alone ${alone}`;
  return event.includes('.') ? `${kind} ${event}` : `${kind} ${group}.${event}`;
}
