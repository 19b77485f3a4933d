/**
 * `node train/names/main.ts`: makes `name-weights.bin` and `name-network.bin` of `server/assets` from the open texts. With
 * `--dev` the dev splits are learned from as well; without, they stay unseen.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadModel, assetNames } from '../../server/src/recognise/model/load-model.ts';
import { readClusters } from '../../server/src/recognise/model/read-tagger.ts';
import { readMarked, readPlain } from './sources.ts';
import { train } from './train.ts';
import { readVectors } from './vectors.ts';

const BYTES = 1_600_000;
/** Plain texts that a usual lead is measured on: one in so many. */
const EVERY = 200;
const assets = new URL('../../server/assets/', import.meta.url);
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, assets)));
const learned: readonly string[] = ['name-weights.bin', 'name-network.bin'];

const model = loadModel(Object.fromEntries(assetNames.filter((name) => !learned.includes(name)).map((name) => [name, read(name)])));
const words = readClusters(Buffer.from(read('word-clusters.txt')).toString('utf8'));
const texts = readMarked().filter(({ split }) => split === 'train' || process.argv.includes('--dev'));
const { weights, network } = train({ texts, plain: readPlain(EVERY), model, words, vectors: readVectors() }, BYTES);
writeFileSync(new URL('name-weights.bin', assets), weights);
writeFileSync(new URL('name-network.bin', assets), network);
console.log(`${weights.length} bytes of weights, ${network.length} of the network, from ${texts.length} texts`);
