/**
 * One training run: texts in, the bytes of `name-weights.bin` out. It must not know where they are kept.
 */
import type { Model } from '../../server/src/recognise/model/model.ts';
import type { Tagger } from '../../server/src/recognise/model/tagger.ts';
import type { Sight } from '../../server/src/recognise/names/tagger/word-columns.ts';
import { examplesOf } from './examples.ts';
import { pack } from './pack.ts';
import { learn } from './perceptron.ts';
import type { Settings } from './perceptron.ts';
import type { GoldText } from './sources.ts';

/** Settings found on the dev splits. */
export const settled: Settings = { epochs: 6, least: 2, marginCost: 4, dropout: 0.3, weights: {}, log: () => undefined };

/** Learns from the texts. @param size bytes at most */
export function train(texts: readonly GoldText[], model: Model, clusters: Tagger['clusters'], sight: Sight, settings: Settings, size: number): Uint8Array {
  return pack(learn(texts.flatMap((gold) => examplesOf(gold, model, clusters, sight)), settings), size);
}
