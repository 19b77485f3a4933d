/**
 * The slices of a bulk act, one after the other, and what takes them back, also where one of them fails. It must not know
 * the editor, nor how a slice is asked for and written.
 */
import type { BulkSlice } from '../../../server/src/protocol/annotation-messages.ts';

/** Hears of a slice when its files begin to be written; undefined: none of them were. */
export type Writing = (slice: BulkSlice | undefined) => void;

/** How slices are done. */
export interface SliceWork {
  /** Asks for the slice behind an article, for the first one where none is named, and writes its files. */
  write(after: string | undefined, writing: Writing): Promise<BulkSlice>;
  /** Hears of each slice that is done. */
  written(slice: BulkSlice): void;
  /** Whether no other slice shall begin. */
  isStopped(): boolean;
}

/** What was done of a bulk act. */
export interface DoneSlices {
  /** Suggestions of the slices that are done. */
  readonly count: number;
  /** What takes them back, the last slice first. Of one that failed as well: what was written of it goes, the rest is passed over. */
  readonly inverses: readonly unknown[];
  /** Why it ended early; absent where it came to its end or was stopped. */
  readonly fault?: { readonly error: unknown };
}

/** Does slices until there is none left, one fails or it is stopped. Never rejects for a slice's sake. */
export async function doSlices({ write, written, isStopped }: SliceWork): Promise<DoneSlices> {
  const inverses: unknown[] = [];
  const begun: unknown[] = [];
  const writing: Writing = (slice) => void begun.splice(0, 1, ...(slice === undefined ? [] : [slice.inverse]));
  let count = 0;
  try {
    for (let after: string | undefined, goesOn = true; goesOn && !isStopped(); goesOn = after !== undefined) {
      const slice = await write(after, writing);
      inverses.unshift(...begun.splice(0));
      count += slice.count;
      written(slice);
      after = slice.after;
    }
    return { count, inverses };
  } catch (error) {
    return { count, inverses: [...begun, ...inverses], fault: { error } };
  }
}
