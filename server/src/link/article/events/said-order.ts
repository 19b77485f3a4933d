/**
 * The words that put two events of one sentence in order: `after`, `in response to`, `led to`. Asked of an article's
 * text and of the sentences that an index keeps alike. It must not know dates, nor where the words come from.
 */
import type { Span } from '../../../base/span.ts';

/** An event as far as the order of words goes. */
export interface Ordered {
  readonly trigger: Span;
  readonly sentence: Span;
}

/** The words of a stretch of the article. */
export type TextOf = (start: number, end: number) => string;

/** The earlier of two events, and the words that say so. */
export interface SaidOrder<Event> {
  readonly earlier: Event;
  readonly cue: string;
}

/** Cues before the earlier event: `talks resumed after the strike`. */
const earlierCue = /\b(after|following|since|due to|because of|in response to|in retaliation for|in the wake of|as a result of|triggered by|prompted by|caused by|sparked by|provoked by|stemming from|in reaction to|in protest against|to avenge|during|in the course of|followed(?! by))\b/gi;
/** Cues before the later event: `the strike led to talks`. */
const laterCue = /\b(before|until|ahead of|prior to|led to|leading to|resulted in|resulting in|followed by|prompted(?! by)|prompting|triggered(?! by)|triggering|sparked(?! by)|sparking|provoked(?! by)|gave rise to|paved the way for|culminated in|ended in|caused(?! by)|causing)\b|, (?:leaving|killing|wounding|injuring|destroying)\b/gi;
/** What ends the reach of a cue: the next main clause, or a date that it was about (`before October 7, they`). */
const newClause = /[,;] (?:but|and|while|although|whereas) |;|^[a-z]+ (?:[A-Z][a-z]+ )?\d+,/;
/** Words at the head of a sentence that put it behind the one before. */
const opening = /^(?:In response|In retaliation|In reaction|As a result|As a consequence|Consequently|Since then|Afterwards|After that|Days later|Hours later|Shortly afterwards)(?=[ ,])/;

/** The words at the head of a sentence that put its event behind that of the sentence before. */
export function openingCue(sentence: string): string | undefined {
  return opening.exec(sentence)?.[0].toLowerCase();
}


/** Which of two events of a sentence is said to be the earlier, by the last cue between them; `textOf` gives the article's words. */
export function saidOrder<Event extends Ordered>(textOf: TextOf, a: Event, b: Event): SaidOrder<Event> | undefined {
  const [first, second] = a.trigger.start < b.trigger.start ? [a, b] : [b, a];
  // The cue may be the second event's own trigger: `a blast, killing two`.
  const between = textOf(first.trigger.end, second.trigger.end);
  const before = between.slice(0, Math.max(0, second.trigger.start - first.trigger.end));
  const earlier = lastMatch(before, earlierCue);
  const later = lastMatch(between, laterCue);
  if (earlier !== undefined && (later === undefined || earlier.at >= later.at)) return { earlier: second, cue: earlier.cue };
  return later === undefined ? fronted(textOf, first, second) : { earlier: first, cue: later.cue };
}

// `After the strike, talks resumed`: the cue opens the sentence and belongs to the first event.
function fronted<Event extends Ordered>(textOf: TextOf, first: Event, second: Event): SaidOrder<Event> | undefined {
  const opening = lastMatch(textOf(first.sentence.start, first.trigger.start).slice(0, 40), earlierCue);
  return opening?.at === 0 && textOf(first.trigger.end, second.trigger.start).includes(',') ? { earlier: first, cue: opening.cue.toLowerCase() } : undefined;
}

function lastMatch(text: string, cues: RegExp): { readonly at: number; readonly cue: string } | undefined {
  let last: { at: number; cue: string } | undefined;
  for (const match of text.matchAll(cues)) last = { at: match.index, cue: match[0].replace(/^, /, '') };
  // `after the strike, but the decision`: the cue does not reach over into the next main clause.
  return last !== undefined && newClause.test(text.slice(last.at)) ? undefined : last;
}
