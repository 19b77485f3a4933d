/**
 * Facts that figures of one sentence state together: a measure in two units, a total and its parts, a change and
 * its end points, a list that says how long it is, a length of time and its ends. It must not know rules.
 */
import type { DayInterval } from '../../../base/civil-date.ts';
import type { Span } from '../../../base/span.ts';
import type { FactAmount, FactBase } from './fact.ts';

/** A number at its place. */
export interface FactNumber extends Span, FactAmount {
  readonly text: string;
  /** What the last digit as written is worth: 100000 for `2.5 million`, 1 for `2,500`. */
  readonly place: number;
  /** Head of what is counted, in the singular. */
  readonly counts?: string;
}

/** `20 miles (32 km)`: two units, one measure. */
export interface ConversionFact extends FactBase {
  readonly attribute: 'conversion';
  readonly value: { readonly one: FactNumber; readonly other: FactNumber };
}

/** `12 people: seven men and five women`; without a total, shares of one whole in percent. */
export interface SumFact extends FactBase {
  readonly attribute: 'sum';
  readonly value: {
    readonly total?: FactNumber;
    readonly parts: readonly FactNumber[];
    /** Whether the parts are said to be all there is, or only look so; `at-most`: there may be other parts. */
    readonly whole: 'said' | 'likely' | 'at-most';
    /** Whether one thing may be counted in two parts: `50 women and 30 doctors`. */
    readonly isLoose?: true;
  };
}

/** `rose 20 percent, from 50 to 60`. */
export interface ChangeFact extends FactBase {
  readonly attribute: 'change';
  readonly value: {
    readonly from: FactNumber;
    readonly to: FactNumber;
    readonly direction?: 'up' | 'down';
    /** In percent or percentage points. */
    readonly by?: FactNumber;
    /** 2 for `doubled`, 0.5 for `halved`. */
    readonly times?: { readonly span: Span; readonly text: string; readonly factor: number; readonly bound?: FactAmount['bound'] };
  };
}

/** `12 of the 40 (30 percent)`. */
export interface ShareFact extends FactBase {
  readonly attribute: 'share';
  readonly value: { readonly part: FactNumber; readonly whole: FactNumber; readonly percent: FactNumber };
}

/** `three men: A, B and C`. */
export interface ListFact extends FactBase {
  readonly attribute: 'list';
  readonly value: {
    readonly announced: FactNumber;
    readonly list: Span;
    /** How many things the list can hold, counted strictly and generously. */
    readonly least: number;
    readonly most: number;
    /** Whether its things are all names. */
    readonly isNames: boolean;
    /** Whether it follows behind a comma only: others may be meant. */
    readonly isLoose?: true;
  };
}

/** `in 2011, eight years after the 2003 invasion`; `from 1980 to 1988, an eight-year war`. */
export interface DurationFact extends FactBase {
  readonly attribute: 'duration';
  readonly value: {
    readonly length: number;
    readonly unit: 'year' | 'month' | 'week' | 'day';
    readonly bound?: FactAmount['bound'];
    readonly first: Span & { readonly text: string; readonly days: DayInterval };
    readonly last: Span & { readonly text: string; readonly days: DayInterval };
    /** A stretch may count its first and its last unit; an interval after something does not. */
    readonly kind: 'stretch' | 'interval';
  };
}

/** A number of the headline that the body nowhere tells. */
export interface UntoldNumberFact extends FactBase {
  readonly attribute: 'untold-number';
  readonly value: { readonly text: string };
}

/** A fact of figures that belong together. */
export type FigureFact = UntoldNumberFact | ConversionFact | SumFact | ChangeFact | ShareFact | ListFact | DurationFact;
