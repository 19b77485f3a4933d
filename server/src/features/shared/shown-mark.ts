/**
 * A mark as lists, decorations and hovers show it: a person's, or a proposal of the machine's. It must not know how it
 * came to be.
 */
import type { Span } from '../../base/span.ts';
import type { Confidence } from './suggestions.ts';

/** How a mark stands. */
export type ShownState = 'accepted' | 'moved' | 'orphaned' | 'rejected' | 'suggested';

/** A mark or a proposal. Its type is one of the tag set for a mark, one of the machine's for a proposal. */
export interface ShownMark {
  readonly id: string;
  readonly state: ShownState;
  /** Where it stands; of an orphan, the empty place where it stood. */
  readonly span: Span;
  readonly exact: string;
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly entity?: string;
  readonly annotator?: string;
  readonly confidence?: Confidence;
  readonly remarks: readonly string[];
}
