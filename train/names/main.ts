/**
 * `node train/names/main.ts`: makes `server/assets/name-weights.bin` from the open texts, the same bytes at every
 * run. With `--dev` the dev splits are learned from as well (for a release); without, they stay unseen.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadModel, assetNames } from '../../server/src/recognise/model/load-model.ts';
import { readClusters } from '../../server/src/recognise/model/read-tagger.ts';
import { goldFiles, readGold, readPlain } from './sources.ts';
import { settled, trainWeights } from './train.ts';

const BYTES = 2_000_000;
/** Share of the plain texts that is read: one in so many. */
const EVERY = 20;
const assets = new URL('../../server/assets/', import.meta.url);
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, assets)));

const model = loadModel(Object.fromEntries(assetNames.filter((name) => name !== 'name-weights.bin').map((name) => [name, read(name)])));
const clusters = readClusters(Buffer.from(read('word-clusters.txt')).toString('utf8'));
const texts = goldFiles.flatMap(readGold).filter(({ split }) => split === 'train' || process.argv.includes('--dev'));
const bytes = trainWeights(texts, readPlain(EVERY), model, clusters, { ...settled, log: console.log }, BYTES);
writeFileSync(new URL('name-weights.bin', assets), bytes);
console.log(`${bytes.length} bytes of weights from ${texts.length} texts`);
