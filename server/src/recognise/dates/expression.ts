/**
 * The underspecified value of a time expression: what is written, what is implied, and which kind of
 * anchor would fill the rest in. One resolver (`link/article/dates.ts`) does the filling.
 * It must not know any date but the written ones.
 */

/** TIMEX3 types (TimeML 1.2.1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
