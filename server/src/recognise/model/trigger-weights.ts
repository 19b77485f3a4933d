/**
 * The weights of the trigger detector as their file holds them: a scale, then one signed byte for each bucket of
 * features (made by `train/events/train-triggers.ts`). It must not know what the buckets stand for.
 */

/** Weights by bucket; the true weight is the byte times the scale. */
export interface TriggerWeights {
  readonly scale: number;
  readonly bytes: Int8Array;
}

/** Reads the file: a little-endian 32-bit float, then the bytes. */
export function readTriggerWeights(file: Uint8Array): TriggerWeights {
  const scale = new DataView(file.buffer, file.byteOffset, 4).getFloat32(0, true);
  return { scale, bytes: new Int8Array(file.buffer, file.byteOffset + 4, file.byteLength - 4) };
}

/** 0-1: how sure the detector is of the features in these buckets. */
export function probabilityOf({ scale, bytes }: TriggerWeights, features: readonly number[]): number {
  let sum = 0;
  for (const bucket of features) sum += bytes[bucket] ?? 0;
  return 1 / (1 + Math.exp(-sum * scale));
}
