/**
 * Ids for annotations that are made where no chance is at hand: from what is annotated, by whom, and a count.
 * A surrounding that has a source of chance hands in a random `urn:uuid:` instead. It must not know files.
 */
import { hashText } from '../base/hash.ts';
import type { AnnotationId } from './annotation.ts';

/** The id that stands for these parts, the same whenever it is made: a UUID of version 8 (RFC 9562) as a URN. */
export function derivedId(...parts: readonly string[]): AnnotationId {
  const seed = JSON.stringify(parts);
  const digits = hashText(seed) + hashText(`${seed}+`);
  const variant = '89ab'.charAt(Number.parseInt(digits.charAt(16), 16) & 3);
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/** Ids one after the other for what one act makes; `taken` are those that are in use. */
export function derivedIds(seed: readonly string[], taken: ReadonlySet<AnnotationId> = new Set()): () => AnnotationId {
  let count = 0;
  return () => {
    let id = derivedId(...seed, String(count++));
    while (taken.has(id)) id = derivedId(...seed, String(count++));
    return id;
  };
}
