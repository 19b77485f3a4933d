/**
 * What a class of faults is: a function that puts one fault of its kind into a real article, the way it happens in
 * print, or says that this article cannot carry it. It must not know how the rules recognise anything: it reads raw
 * text, as somebody outside would.
 */
import type { Span } from '../../server/src/base/span.ts';
import type { Article } from '../../server/src/link/article/article.ts';
import type { Random } from './random.ts';

/** A text and what is known of it. */
export interface Carrier {
  readonly name: string;
  /** Where it is from: `timebank`, `ecb`. */
  readonly source: string;
  readonly text: string;
  /** The day of publication as the source gives it, `YYYY-MM-DD`. */
  readonly published?: string;
}

/** An article with one fault in it. */
export interface Injected {
  readonly text: string;
  /** Where the fault stands in `text`: a finding counts when it, or a place that it relates to, touches this. */
  readonly span: Span;
  /** What was done, in one line: `12 -> 21`. */
  readonly note: string;
  /** The same article without the fault, where it is not the carrier's own text: both hold the same added sentence. */
  readonly untouched?: string;
  /** Other articles in the corpus, beside the faulty one and beside the untouched one. */
  readonly companions?: readonly Carrier[];
}

/** One class of faults: this object in one file, one row in `faults.ts`. */
export interface Fault {
  /** Named for the fault, in kebab-case: `sum-of-parts`. */
  readonly id: string;
  /** The rules of which any may find it. */
  readonly rules: readonly string[];
  /**
   * The article with one fault, or undefined where it cannot carry one.
   * @param article the reading of `carrier.text`, for choosing among carriers; not to find what the rule looks for
   */
  inject(carrier: Carrier, article: Article, random: Random): Injected | undefined;
}
