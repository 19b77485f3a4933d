/**
 * The clause around a trigger: the stretch in which its participants, time and place are looked for. Found by
 * the marks and words at which English clauses part, not by a parse. It must not know senses.
 */
import type { Token } from '../../text/document.ts';
import { mainClauseBehind } from './clause-ends.ts';
import { opensSaid } from './said-clause.ts';

/** First token and the one behind the last. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const relatives: ReadonlySet<string> = new Set('who which whose whom where that'.split(' '));
const subordinators: ReadonlySet<string> = new Set(
  'after before since while when because although though if unless until whereas as once following amid despite'.split(' '),
);
const coordinators: ReadonlySet<string> = new Set('and but or so yet nor'.split(' '));
const reporting: ReadonlySet<string> = new Set(
  'said says say told tells added reported reports announced according noted stated confirmed'.split(' '),
);

/** Tokens of a clause on either side of its trigger at most: what runs on is a list or no prose, and costs no more. */
const reach = 60;

/** The clause of the token `at` inside the sentence `range`. */
export function clauseAround(tokens: readonly Token[], range: TokenRange, at: number): TokenRange {
  const [first, last] = [Math.max(range.from, at - reach), Math.min(range.to, at + reach)];
  let from = at;
  while (from > first && !beginsClause(tokens, range, from)) from--;
  // `If nobody objects, the court will rule`, `Born in Oslo in 1927, Roe was educated`: the main clause begins behind the comma.
  const main = mainClauseBehind(tokens, range, from, last);
  if (main !== undefined && main <= at) return { from: main, to: endOf(tokens, range, main, at, last) };
  return { from, to: Math.min(main ?? last, endOf(tokens, range, from, at, last)) };
}

function endOf(tokens: readonly Token[], range: TokenRange, from: number, at: number, last: number): number {
  const relative = relatives.has(tokens[from]?.lower ?? '');
  let to = at + 1;
  while (to < last && !endsClause(tokens, range, to, relative)) to++;
  return to;
}

/** Whether a clause begins with the token `at`. */
function beginsClause(tokens: readonly Token[], range: TokenRange, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || at <= range.from) return true;
  if (before.lower === ';' || before.lower === ':' || before.lower === '--' || before.lower === '—' || before.lower === '–') return true;
  if (connecting.has(token.lower)) return true;
  if (relatives.has(token.lower)) return token.lower !== 'that' || before.kind === 'word' || (before.lower === ',' && startsSaid(tokens[at + 1] ?? token));
  if (subordinators.has(token.lower)) return (token.lower !== 'as' || before.lower !== 'well') && !opensHour(tokens, at);
  if (coordinators.has(token.lower)) return before.lower === ',' || startsVerbPhrase(tokens[at + 1]);
  // `the spokesman said the attack was`: what is said begins without a `that`.
  if (saying.has(before.lower) && startsSaid(token)) return true;
  if (opensSaid(tokens, range, at)) return true;
  if (before.lower !== ',') return false;
  return isSource(tokens, range, at) || /^[a-z]{3,}ing$/.test(token.lower);
}

/** Tokens within which the one who said it is named. */
const sourceReach = 14;
/** Verbs that stand behind words of others only. */
const quoting: ReadonlySet<string> = new Set('wrote tweeted posted lamented joked recalled quipped warned insisted argued explained claimed'.split(' '));
const inNames: ReadonlySet<string> = new Set(['(', ')', '-', '.', '’', "'"]);
/** What stands behind `said` where what was said stands before it. */
const circumstances: ReadonlySet<string> = new Set('in at on during after to by from while when as outside inside late early last yesterday today monday tuesday wednesday thursday friday saturday sunday'.split(' '));

// `, officials said`, `, an official in Paris said on Tuesday`: behind the comma stands who said it, not what took place.
function isSource(tokens: readonly Token[], range: TokenRange, at: number): boolean {
  // `On Monday, the court said`: nothing is told yet of which it could be the source.
  if (!holdsPredicate(tokens, range.from, at)) return false;
  for (let i = at + 1; i < Math.min(range.to, at + sourceReach); i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'punctuation' && !inNames.has(token.lower)) || relatives.has(token.lower)) return false;
    if (reporting.has(token.lower) || quoting.has(token.lower)) return i === at + 1 || endsInSource(tokens, range, i);
  }
  return false;
}

function holdsPredicate(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(from, to - reach); i < to; i++) {
    const word = tokens[i]?.lower ?? '';
    if (predicates.has(word) || /^["”’']$/.test(word) || /^[a-z]{3,}(?:ed|ing|s)$/.test(word)) return true;
  }
  return false;
}

// What follows the verb is when, where or to whom it was said, or the sentence ends there.
function endsInSource(tokens: readonly Token[], range: TokenRange, verb: number): boolean {
  const next = tokens[verb + 1]?.lower;
  if (tokens[verb]?.lower === 'told' || verb + 1 >= range.to || next === ',' || circumstances.has(next ?? '')) return true;
  return tokens.slice(verb + 1, Math.min(range.to, verb + 5)).some(({ lower }) => lower === '.');
}

function endsClause(tokens: readonly Token[], range: TokenRange, at: number, relative: boolean): boolean {
  if (beginsClause(tokens, range, at)) return true;
  const token = tokens[at];
  if (token === undefined) return true;
  // A relative clause set off by a comma ends at the next one: `the general, who was killed in 2020, had`.
  return relative && token.lower === ',' && !isDateComma(tokens, at);
}

/** Verbs between two events: what stands on either side is told of one of them (`protests followed the killing`). */
const connecting: ReadonlySet<string> = new Set('followed follows prompted triggered sparked caused provoked resulted resulting'.split(' '));
const saying: ReadonlySet<string> = new Set(['said', 'says', 'say', 'saying', 'believes', 'believed', 'claimed', 'claims']);

function startsSaid(token: Token): boolean {
  return /^(?:the|a|an|it|he|she|they|we|its|his|her|their|this|these|there|no|two|three|some|many|at)$/.test(token.lower) || token.lower === '“' || token.lower === '"';
}

/** `before dawn on Friday`, `shortly after 9pm`: an hour, not another clause. */
const dayParts: ReadonlySet<string> = new Set('dawn daybreak sunrise noon midday midnight dusk sunset nightfall lunchtime'.split(' '));

function opensHour(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (word !== 'before' && word !== 'after') return false;
  return dayParts.has(next) || /^\d{1,4}(?:[.:]\d\d)?[ap]\.?m/.test(next) || (/^\d/.test(next) && /^(?:[ap]\.?m\.?|[.:]|gmt)$/.test(tokens[at + 2]?.lower ?? ''));
}

// `January 3, 2020`, `the capital, Baghdad`.
function isDateComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'number';
}

// `and met`, `and was`: the coordination of two predicates; `and Iraq` joins names.
function startsVerbPhrase(token: Token | undefined): boolean {
  return token !== undefined && (/^[a-z]{2,}ed$/.test(token.lower) || predicates.has(token.lower));
}

const predicates: ReadonlySet<string> = new Set('was were is are has have had will would did met set took left made said'.split(' '));
