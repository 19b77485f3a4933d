/**
 * The underspecified value of a time expression: what is written, what is implied, and which kind of
 * anchor would fill the rest in. One resolver (`link/article/dates.ts`) does the filling.
 * It must not know any date but the written ones.
 */

/** TIMEX3 types (TimeML 1.2.1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 `mod` values (TimeML 1.2.1). */
export type TimexMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_AFTER'
  | 'ON_OR_BEFORE';

/** Units of time, as words name them. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Season tokens of ISO 8601 as extended by TIMEX3. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Part-of-day tokens of TIMEX3: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** How many: a number, or `some` where the text leaves it open (`several years`, TIMEX3 `PXY`). */
export type Amount = number | 'some';

/** A time of day as written. */
export interface Clock {
  /** 0-24 */
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** `EST`, `GMT`, `Z`, as written. */
  readonly zone?: string;
}

/** Fields of the calendar that are written; what is not written is absent, never guessed. */
export interface CalendarFields {
  /** Astronomical: 0 is 1 BCE. */
  readonly year?: number;
  /** `the 1980s` is 198, `the '90s` is 9 (the century is implied). */
  readonly decade?: number;
  /** `the 19th century` is 18: the first two digits of its years. */
  readonly century?: number;
  /** The decade or century is before the common era: `the 470s BC`. */
  readonly bce?: true;
  readonly half?: 1 | 2;
  readonly quarter?: 1 | 2 | 3 | 4;
  readonly season?: Season;
  /** 1-12 */
  readonly month?: number;
  /** 1-31 */
  readonly day?: number;
  /** ISO weekday 1-7. */
  readonly weekday?: number;
  /** A key of the holiday table: `christmas`. */
  readonly holiday?: string;
  /** The weekend that the holiday makes long or lies in is meant: `the Labor Day weekend`. */
  readonly weekend?: true;
}

/**
 * Which of the periods of that name is meant: `last June`, `next Wednesday`, `this summer` count from the
 * publication; `that Friday`, `the previous March`, `the following spring` from an earlier mention.
 */
export type Which = 'last' | 'this' | 'next' | 'coming' | 'that' | 'previous' | 'following';

/** What the words in front say of the stretch around the date: `since 2003`, `before October 7`, `by Friday`. */
export type Bound = 'since' | 'before' | 'after' | 'until' | 'by';

interface Common {
  readonly type: TimexType;
  readonly mod?: TimexMod;
  readonly part?: PartOfDay;
  readonly clock?: Clock;
  readonly bound?: Bound;
  /** What the clause around it says: whether it speaks of what is to come or of what was. */
  readonly cue?: 'future' | 'past';
}

/** A place in the calendar named by its fields: `Jan. 13, 2020`, `Wednesday`, `last June`, `the third quarter`. */
export interface CalendarExpression extends Common {
  readonly form: 'calendar';
  readonly fields: CalendarFields;
  readonly which?: Which;
  /** The longer period that the missing fields come from: `January` of `January this year`. */
  readonly within?: TimeExpression;
  /** The which-th weekday or unit of `within`, -1 the last: `the first Monday of February`, `the last week of January`. */
  readonly nth?: {
    readonly count: number;
    readonly unit?: 'day' | 'week' | 'weekend' | 'month' | 'decade';
    /** Not in `within` but next to it: `the Friday before Christmas`. */
    readonly beside?: 'before' | 'after';
  };
  /** The year is not written here but behind the time beside it: `March 3` of `March 3 to April 5, 2019`. */
  readonly yearBehind?: true;
  /** The year is not written, since the day is known by its date: `the Sept. 11 attacks`; told in passing, nothing goes on from it. */
  readonly named?: true;
  /** The same day of a nearer year may be meant as well: `the Oct. 7 attack`, `the Jan. 6 riot`. */
  readonly unsure?: true;
  /** The quarter (or other period) that a company report is about, of that year: `the 1988 period`. */
  readonly report?: true;
  /** The other reading of a numeric date: `04/05/2021` is 4 May or 5 April. */
  readonly otherwise?: CalendarFields;
}

/** So many units from the publication or from an earlier mention: `yesterday`, `last month`, `two years later`, `that day`. */
export interface ShiftExpression extends Common {
  readonly form: 'shift';
  /** Signed; 0 is the unit itself: `this week`, `that year`. `some` keeps its sign in `direction`. */
  readonly amount: Amount;
  readonly direction: -1 | 0 | 1;
  readonly unit: Unit;
  /** `published` is the moment of speaking; `mention` an earlier date of the text. */
  readonly from: 'published' | 'mention';
  /** Whether the words count a distance (`two weeks ago`: a day about then) or name a period (`last week`). */
  readonly distance?: boolean;
  /** `the weekend`: the latest one where its clause says nothing; `this weekend` may lie ahead. */
  readonly definite?: true;
  /** The last day of the period: `year-end`. */
  readonly lastDay?: true;
  /** The time beside it that it is counted from: `today` of `ten years ago today`, `March 3` of `the week of March 3`. */
  readonly base?: TimeExpression;
  /** The period ends on, or begins with, the day of `base`: `the week ended Sunday, May 9`; otherwise it holds it. */
  readonly meets?: 'end' | 'start';
  /** Counted from the quarter (or other period) that a company report is about: `the year-ago quarter`. */
  readonly report?: true;
}

/** A length of time: `eight years`, `two hours and 30 minutes`. */
export interface DurationExpression extends Common {
  readonly form: 'duration';
  readonly lengths: readonly { readonly amount: Amount; readonly unit: Unit }[];
  /** `two to three weeks`: the upper end. */
  readonly upTo?: number;
  /** `the past two years` end at the moment of speaking, `the next six months` begin there. */
  readonly reaches?: 'back' | 'ahead';
}

/** What comes again: `every Friday`, `weekly`, `each July`. */
export interface SetExpression extends Common {
  readonly form: 'set';
  /** Either every so many units … */
  readonly every?: { readonly amount: Amount; readonly unit: Unit };
  /** … or every place in the calendar of that name. */
  readonly fields?: CalendarFields;
}

/** A time that no calendar pins down. */
export interface VagueExpression extends Common {
  readonly form: 'vague';
  readonly reference: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

/** A time expression before anybody knows when the article was published. */
export type TimeExpression =
  | CalendarExpression
  | ShiftExpression
  | DurationExpression
  | SetExpression
  | VagueExpression;
