/**
 * Finds who speaks in the words beside a quotation: `Kirby told reporters`, `said Kirby`, `according to Kirby`.
 * Reads one clause at a time; it must not know which clause belongs to which quotation.
 */
import { contains } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { reportingVerbs } from '../../../recognise/names/small-words.ts';
import type { Token } from '../../../text/document.ts';
import type { EntityMention } from '../article.ts';

/** A speaker, and the verb that says so. Absolute offsets. */
export interface Speaker {
  readonly mention: EntityMention;
  readonly verb: Span;
}

/** A stretch of a paragraph with what stands in it, all absolute. */
export interface Clause {
  readonly text: string;
  readonly span: Span;
  /** Tokens that begin in the stretch, offsets from `base`. */
  readonly tokens: readonly Token[];
  readonly base: number;
  /** Mentions in the stretch of those who can speak, in reading order, none inside another. */
  readonly speakers: readonly EntityMention[];
}

const ABSENT = { start: -1, end: -1 };

/** The speaker by a verb of the clause: the verb nearest to the quotation decides. */
export function speakerIn(clause: Clause, nearest: 'first' | 'last'): Speaker | undefined {
  const verbs = clause.tokens.filter((token) => reportingVerbs.has(token.lower) && contains(clause.span, at(token, clause.base)));
  const token = nearest === 'first' ? verbs[0] : verbs.at(-1);
  const verb = token && at(token, clause.base);
  const mention = verb && (before(clause, verb) ?? after(clause, verb));
  if (verb !== undefined && mention !== undefined) return { mention, verb };
  return nearest === 'first' ? source(clause) : undefined;
}

function at({ start, end }: Span, base: number): Span {
  return { start: start + base, end: end + base };
}

/** Between the speaker and the verb: adverbs and helping verbs, or one apposition between commas. */
const beforeVerb = /^(?:,[^,.;:"“”]{1,90},)?(?: (?:who|also|later|then|again|has|had|have|is|was|himself|herself|[a-z]{2,12}ly)){0,3} $/;

function before(clause: Clause, verb: Span): EntityMention | undefined {
  const mention = clause.speakers.filter(({ end }) => end <= verb.start).at(-1);
  if (mention === undefined || mention.start < clause.span.start) return undefined;
  return beforeVerb.test(level(clause, mention.end, verb.start)) ? mention : undefined;
}

/** Between the verb and the speaker: a role, a title, an article. */
const afterVerb = /^ (?!(?:in|on|at|to|that|by|it|he|she|they|we|for|of|as|with|from|after|during|there|the talks)\b)(?:[\p{L}.'’-]{1,20} ){0,7}(?:[\p{L}'’-]{1,20}, )?$/u;
const preposition = /\b(?:in|on|at|to|that|by|for|with|from|and)\b/;

function after(clause: Clause, verb: Span): EntityMention | undefined {
  for (const mention of clause.speakers) {
    if (mention.start < verb.end) continue;
    if (mention.end > clause.span.end) return undefined;
    const between = level(clause, verb.end, mention.start);
    if (between !== ' ' && (!afterVerb.test(between) || preposition.test(between))) return undefined;
    // `said Iraqi Prime Minister Ali Hasan`: a country inside the role is not the one who speaks.
    if (mention.type === 'PERSON' || mention.type === 'ORG') return mention;
  }
  return undefined;
}

const sourceWords = /(?:according to|as reported by|quoted by|in the words of) (?:the )?$/i;

function source(clause: Clause): Speaker | undefined {
  const mention = clause.speakers.find(({ start, end }) => start >= clause.span.start && end <= clause.span.end && sourceWords.test(clause.text.slice(Math.max(clause.span.start, start - 24), start)));
  return mention && { mention, verb: ABSENT };
}

function level(clause: Clause, start: number, end: number): string {
  return clause.text.slice(start, Math.min(end, start + 200)).replace(/\s+/g, ' ');
}
