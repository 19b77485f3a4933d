/**
 * Where what somebody said begins without a `that`: `the mayor said nine roads were closed`. A name or a noun behind the
 * verb is its subject where a verb of its own follows, and the one who speaks where none does (`said Ida Roe`).
 * It must not know who speaks.
 */
import type { Token } from '../../text/document.ts';
import type { TokenRange } from './clause.ts';

const saying: ReadonlySet<string> = new Set(
  'said says say saying believes believed believe claimed claims claim insisted insists argued argues alleged warned warns hopes hoped hope fears feared fear thinks think thought estimates estimated concluded confirmed announced noted added acknowledged admitted'.split(' '),
);
const finite: ReadonlySet<string> = new Set(
  "had has have was were is are will would could may might must should did does 'd 'll wo ca can".split(' '),
);
/** What begins no subject: a time, a place, a hearer, an adverb. */
const noSubject: ReadonlySet<string> = new Set(
  'on in at to by of for from with after before during that it he she they we i late early last next this earlier later yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday and or but who which as about over'.split(' '),
);
/** Tokens of a subject at most. */
const reach = 8;

/** Whether the token `at` begins what the verb before it says was so. */
export function opensSaid(tokens: readonly Token[], range: TokenRange, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || before === undefined || at <= range.from || !saying.has(before.lower)) return false;
  if (token.kind === 'punctuation' || noSubject.has(token.lower)) return false;
  for (let i = at + 1; i < Math.min(range.to, at + reach); i++) {
    const word = tokens[i];
    if (word === undefined || (word.kind === 'punctuation' && word.lower !== '-' && word.lower !== '.') || /^(?:who|which|that|and)$/.test(word.lower)) return false;
    if (finite.has(word.lower)) return true;
  }
  return false;
}
