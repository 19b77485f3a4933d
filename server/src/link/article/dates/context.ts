/**
 * What the resolver knows at a point of the text: the day from which the writer speaks and the times told
 * so far. It must not know how an expression uses them.
 */
import type { Day } from '../../../base/civil-date.ts';
import type { Reason } from '../../../base/reason.ts';
import type { Span } from '../../../base/span.ts';
import type { Clock, PartOfDay } from '../../../recognise/dates/expression.ts';
import type { Grain, Period } from './period.ts';

/** A time told earlier in the text. */
export interface Told {
  readonly period: Period;
  readonly span: Span;
  readonly paragraph: number;
  /** Whether it was told only to be compared with: `a year earlier` in a report on a quarter. */
  readonly compared: boolean;
  /** What the clause that told it says: of what was or of what is to come. */
  readonly cue: 'future' | 'past' | undefined;
  /** At what time of the day. */
  readonly clock: Clock | undefined;
  readonly part: PartOfDay | undefined;
  /** Whether its paragraph opens with it, day and hour, as an entry of a log does. */
  readonly opens: boolean;
  /** Where the day was named that a time of day alone was told of. */
  readonly named: Span | undefined;
}

/** The resolver's knowledge at one expression. */
export interface Context {
  /** The day of speaking: the publication, or a caption's own date; null when nothing says. */
  readonly anchor: Day | null;
  /** How `anchor` is called in reasons: `publication (2021-04-08)`. */
  readonly anchorName: string;
  readonly anchorSpan: Span | undefined;
  /** What kind of anchor `anchor` is. */
  readonly anchorKind: 'published' | 'context';
  /** Whether the text tells of times long past in their order, so that what is told leads and the publication does not. */
  readonly narrative: boolean;
  /** Times told so far, the latest last. */
  readonly told: readonly Told[];
  readonly paragraph: number;
  /** Whether the paragraph opens with the expression. */
  readonly opens: boolean;
}

/** What an expression comes to. */
export interface Resolution {
  /** Undefined when nothing says which one is meant; `open` is then the value. */
  readonly period?: Period;
  /** The value with X for what is unknown: `XXXX-WXX-3`. */
  readonly open?: string;
  /** The time of the day, where it is counted: `five minutes later`. */
  readonly clock?: Clock;
  readonly anchor: 'explicit' | 'published' | 'context' | 'vague' | 'unresolved';
  readonly anchorSpan?: Span | undefined;
  readonly reasons: readonly Reason[];
  /** Whether it is only compared with what the text is about. */
  readonly compared?: boolean;
  /** Other periods that the words can mean, behind the one chosen. */
  readonly others?: readonly Period[];
}

/** How many told times are looked back over: further back nobody points, and a long text stays linear. */
const memory = 60;

/** The latest told time of one of the grains, no more than `within` paragraphs back and not beginning after the day `notAfter`. */
export function lastTold(context: Context, grains: readonly Grain[], within = Number.POSITIVE_INFINITY, notAfter = Number.POSITIVE_INFINITY): Told | undefined {
  const first = Math.max(0, context.told.length - memory);
  for (let i = context.told.length - 1; i >= first; i--) {
    const told = context.told[i];
    if (told === undefined || context.paragraph - told.paragraph > within) return undefined;
    if (!told.compared && grains.includes(told.period.grain) && told.period.from <= notAfter) return told;
  }
  return undefined;
}

/** The latest told day that is still to come, no more than `within` paragraphs back. */
export function lastToldAhead({ told, anchor, paragraph }: Context, within: number): Told | undefined {
  for (let i = told.length - 1; i >= Math.max(0, told.length - memory); i--) {
    const each = told[i];
    if (each === undefined || anchor === null || paragraph - each.paragraph > within) return undefined;
    if (!each.compared && each.period.grain === 'day' && each.period.from > anchor) return each;
  }
  return undefined;
}

/** The day and hour that an entry before opens with: `Aug 14, 12:15 p.m. -- A line sags`. */
export function lastEntry({ told, paragraph }: Context): Told | undefined {
  return told.findLast((each) => each.opens && paragraph - each.paragraph <= entriesApart);
}

/** Paragraphs from the entry that names the day to the last one of it at most. */
const entriesApart = 30;

/** What a story goes on from: a year that is named leads as much as a day does. */
const leading: readonly Grain[] = ['day', 'week', 'weekend', 'month', 'quarter', 'season', 'year'];
const fine: readonly Grain[] = ['day', 'week', 'weekend', 'month'];

/** A year so many days from where the story is only looks aside: `they had last met in 1614`. */
const aside = 8 * 366;

/** The told time that a narrative goes on from. */
export function lastOfStory(context: Context): Told | undefined {
  const told = lastTold(context, leading);
  if (told === undefined || fine.includes(told.period.grain)) return told;
  const before = lastTold(context, fine);
  return before !== undefined && Math.abs(before.period.from - told.period.from) > aside ? before : told;
}
