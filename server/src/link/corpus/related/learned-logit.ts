/**
 * The learned ranker: a network of one hidden layer over the features of a pair. It must not know what they mean.
 */
import { constant, hidden } from './ranker-weights.ts';

/** The logit of two items telling of one event, as far as the features say. */
export function learnedLogit(features: readonly number[]): number {
  let logit = constant;
  for (const { out, bias, weights } of hidden) {
    let sum = bias;
    for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0);
    logit += out * Math.tanh(sum);
  }
  return logit;
}
