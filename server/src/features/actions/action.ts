/**
 * What a code action is: a title, what it answers, and the work that choosing it means. It must not know which
 * actions there are, nor how edits and decisions are written.
 */
import { overlaps, touches } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import type { Finding } from '../../check/rule.ts';
import type { IgnoredFinding } from '../../link/decisions.ts';
import type { NameType } from '../../recognise/mention.ts';
import type { Place, WordEdit } from '../snapshot.ts';

/** Something that a person decides, to be kept in `.dateline/`. */
export type Decision =
  /** `here`: in this article, at these words; the border adds which article that is, and with `against` the other side of the pair. */
  | { readonly kind: 'ignore'; readonly ignored: IgnoredFinding; readonly here: boolean; readonly against?: Place }
  | { readonly kind: 'published'; readonly date: string }
  | { readonly kind: 'accept'; readonly name: string; readonly type: NameType }
  | { readonly kind: 'reject'; readonly name: string };

/** What a chosen action does: edits articles, records a decision, asks the person for a date, or changes the setting of a rule. */
export type ActionWork =
  | { readonly kind: 'edits'; readonly edits: readonly WordEdit[] }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'ask-date' }
  | { readonly kind: 'rule-off'; readonly rule: string };

/** One offered action. */
export interface Action {
  readonly title: string;
  /** A `fix` mends or silences a finding; a `rewrite` changes what is no fault. */
  readonly kind: 'fix' | 'rewrite';
  /** The finding that it answers. */
  readonly finding?: Finding;
  readonly work: ActionWork;
}

/** Whether a selection, or a caret at either end, is on the span. */
export function meets(span: Span, selection: Span): boolean {
  return selection.start === selection.end ? touches(span, selection.start) : overlaps(span, selection);
}
