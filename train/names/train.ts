/**
 * Training runs: texts in, the bytes of `name-weights.bin` out. It must not know where they are kept.
 */
import type { Model } from '../../server/src/recognise/model/model.ts';
import { readTagger } from '../../server/src/recognise/model/read-tagger.ts';
import type { Tagger } from '../../server/src/recognise/model/tagger.ts';
import type { Sight } from '../../server/src/recognise/names/tagger/word-columns.ts';
import { examplesOf } from './examples.ts';
import type { Example } from './examples.ts';
import { pack } from './pack.ts';
import { learn } from './perceptron.ts';
import type { Settings } from './perceptron.ts';
import { selfTaught, usualLead } from './self-taught.ts';
import type { GoldText } from './sources.ts';

/** Settings found on the dev splits. */
export const settled: Settings = { epochs: 5, least: 2, marginCost: 4, dropout: 0.3, weights: { 'self-taught': 0.5 }, log: () => undefined };

/** What is seen of a word in the product. */
export const fullSight: Sight = { clusters: true, lists: true };

/** The examples of texts with marked names. */
export function examplesOfAll(texts: readonly GoldText[], model: Model, clusters: Tagger['clusters'], sight: Sight): readonly Example[] {
  return texts.flatMap((gold) => examplesOf(gold, model, clusters, sight));
}

/**
 * The product's weights: learned from marked texts, then once more from these and from plain texts as the first
 * weights read them.
 * @param size bytes at most
 */
export function trainWeights(texts: readonly GoldText[], plain: readonly string[], model: Model, clusters: Tagger['clusters'], settings: Settings, size: number): Uint8Array {
  const marked = examplesOfAll(texts, model, clusters, fullSight);
  const measure = plain.slice(0, 50);
  const first = readBack(packMeasured(marked, measure, model, clusters, settings, size), clusters);
  const more = plain.length === 0 ? [] : selfTaught(plain, model, first, 0.5);
  return packMeasured([...marked, ...more], measure, model, clusters, settings, size);
}

function packMeasured(examples: readonly Example[], measure: readonly string[], model: Model, clusters: Tagger['clusters'], settings: Settings, size: number): Uint8Array {
  const learned = learn(examples, settings);
  return pack(learned, size, usualLead(measure, model, readBack(pack(learned, size), clusters)));
}

function readBack(bytes: Uint8Array, clusters: Tagger['clusters']): Tagger {
  return { ...readTagger(bytes, new Uint8Array(0)), clusters };
}
