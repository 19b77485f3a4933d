/**
 * A training run: texts in, the bytes of `name-weights.bin` and `name-network.bin` out. It must not know where they are
 * kept.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Model } from '../../server/src/recognise/model/model.ts';
import { readNetwork } from '../../server/src/recognise/model/network.ts';
import { readTagger } from '../../server/src/recognise/model/read-tagger.ts';
import type { KnownWords } from '../../server/src/recognise/model/tagger.ts';
import { writeMatrices } from './matrices.ts';
import { pack } from './pack.ts';
import { packNetwork, readLearned } from './pack-network.ts';
import type { GoldText } from './sources.ts';
import { usualLead } from './usual-lead.ts';
import type { Vectors } from './vectors.ts';

/** What a run makes. */
export interface Made {
  readonly weights: Uint8Array;
  readonly network: Uint8Array;
}

/** What a run learns from. */
export interface Lessons {
  readonly texts: readonly GoldText[];
  /** Texts without marks, on which a usual lead of names is measured. */
  readonly plain: readonly string[];
  readonly model: Model;
  readonly words: KnownWords;
  readonly vectors: Vectors;
}

/**
 * Learns weights and network together; some five minutes. Throws when Python or torch is missing.
 * @param size bytes of the weights at most
 */
export function train(lessons: Lessons, size: number): Made {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-train-'));
  try {
    const legend = writeMatrices(folder, lessons);
    const { status } = spawnSync('/usr/bin/python3', [fileURLToPath(new URL('network.py', import.meta.url)), folder], { stdio: 'inherit' });
    if (status !== 0) throw new Error('network.py failed: it needs python3-numpy and python3-torch');
    const learned = readLearned(folder, legend);
    const network = packNetwork(learned, legend);
    const first = { ...readTagger(pack(learned.weights, size), new Uint8Array(0)), words: lessons.words, network: readNetwork(network) };
    return { weights: pack(learned.weights, size, usualLead(lessons.plain, lessons.model, first)), network };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
