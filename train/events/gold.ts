/**
 * Reads ECB+ as it lies beside the repository, and cuts it into halves by story. For training and measuring only.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A mention as annotated. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly cluster: string;
  readonly type: string;
}

/** A document as annotated. */
export interface GoldDocument {
  readonly id: string;
  readonly topic: string;
  readonly subtopic: string;
  readonly date: string | null;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly validated: readonly number[];
  readonly events: readonly GoldMention[];
}

/** The file of a part of ECB+. */
function goldFile(part: 'train' | 'dev'): string {
  return join(fileURLToPath(new URL('../..', import.meta.url)), '..', 'shared', 'data', 'events', `ecb-${part}.jsonl`);
}

/** The documents of a part; undefined where the data is not there. */
export function readGold(part: 'train' | 'dev'): readonly GoldDocument[] | undefined {
  const file = goldFile(part);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldDocument);
}

/** Which half a story is of, by its name alone: thresholds are chosen on half 0, half 1 tells whether they hold. */
export function halfOf({ topic }: GoldDocument): 0 | 1 {
  return ((createHash('sha256').update(`topic ${topic}`).digest()[0] ?? 0) & 1) as 0 | 1;
}

/** Whether the offset lies in a sentence whose annotation is complete. */
export function isScored({ sentences, validated }: GoldDocument, offset: number): boolean {
  return validated.some((index) => {
    const [start = 0, end = 0] = sentences[index] ?? [];
    return offset >= start && offset < end;
  });
}
