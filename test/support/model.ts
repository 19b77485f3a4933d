/**
 * The Model of the tests: the real assets, read from the disk once.
 */
import { readFileSync } from 'node:fs';
import { assetNames, loadModel } from '../../server/src/recognise/model/load-model.ts';
import type { Model } from '../../server/src/recognise/model/model.ts';

let loaded: Model | undefined;

/** The Model as the product loads it. */
export function testModel(): Model {
  loaded ??= loadModel(Object.fromEntries(assetNames.map((name) => [name, readAsset(name)])));
  return loaded;
}

function readAsset(name: string): Uint8Array {
  return readFileSync(new URL(`../../server/assets/${name}`, import.meta.url));
}
