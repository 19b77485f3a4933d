/**
 * One quotation in two wordings, and the same words in two mouths. Rests on the quotation facts; it must not know
 * which wording is right.
 */
import { groupBy } from '../../base/group-by.ts';
import type { Article } from '../../link/article/article.ts';
import type { QuotationFact } from '../../link/article/facts/fact.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import { fold } from '../../text/fold.ts';
import { compareWords, readPersonName } from '../../link/person-name.ts';
import { compareQuotes } from '../quote-likeness.ts';
import type { Fix, RawFinding, Rule, RuleContext } from '../rule.ts';
import { factsOf, placeTold, toldElsewhere } from '../told-facts.ts';

/** See `quote-drift.md`. */
export const quoteDrift: Rule = {
  id: 'quote-drift',
  summary: 'One quotation in two wordings, or the same words in two mouths.',
  severity: 'warning',
  needs: 'corpus',
  async check(context) {
    const quotes = factsOf(context.article, 'quotation');
    const alike = candidatesOf(quotes);
    const here = quotes.flatMap((quote, at) => earlierOf(quote, alike[at] ?? [], context) ?? []);
    const free = quotes.filter(({ start }) => !here.some((finding) => finding.start === start)).slice(0, ASKED);
    const elsewhere = await Promise.all(free.map((quote) => otherOf(quote, context)));
    return [...here, ...elsewhere.flatMap((finding) => finding ?? [])];
  },
};

/** Quotations of one article that others are asked for. */
const ASKED = 40;

/** Words that are in two mouths only by a mistake. */
const TELLING = 7;

type Speech = QuotationFact['value'];

function earlierOf(quote: QuotationFact, earlier: readonly QuotationFact[], { path, article }: RuleContext): RawFinding | undefined {
  const alike = groupBy(earlier, ({ value, paragraphRole }) => judge(value, quote.value, (paragraphRole === 'headline') !== (quote.paragraphRole === 'headline')));
  const [given] = alike.get('given away') ?? [];
  const [reworded] = alike.get('reworded') ?? [];
  const other = given ?? reworded;
  if (other === undefined) return undefined;
  const related = [{ path, start: other.start, end: other.end, message: given === undefined ? 'in other words here' : `${other.value.speaker ?? ''} says so here` }];
  if (given !== undefined) return { start: quote.start, end: quote.end, message: `${quote.value.speaker ?? ''} says here what ${given.value.speaker ?? ''} says elsewhere in the article.`, related };
  return {
    start: quote.start,
    end: quote.end,
    message: 'This quotation stands in other words elsewhere in the article.',
    ...(isSure(other.value, quote.value) ? {} : { severity: 'information' as const }),
    related,
    fixes: [
      rewording(quote, other, 'Quote as before', path, article),
      rewording(other, quote, 'Quote before as here', path, article),
    ],
  };
}

// The marks at the end belong to the sentence around the quotation.
function rewording({ start, end }: QuotationFact, other: QuotationFact, title: string, path: ArticlePath, { document: { text } }: Article): Fix {
  const marks = /[\s,.;:!?]*$/;
  const words = text.slice(other.start, other.end).replace(marks, '');
  const own = text.slice(start, end);
  const shown = words.length > 60 ? `${words.slice(0, 59).toWellFormed()}…` : words;
  return { title: `${title}, if that is right: “${shown.replace(/\s+/g, ' ')}”`, edits: [{ path, start, end: start + own.replace(marks, '').length, newText: words }] };
}

/** Earlier quotations that one is compared with, at most. */
const COMPARED = 8;

// Comparing costs the product of their lengths: only what shares a run of words is compared.
function candidatesOf(quotes: readonly QuotationFact[]): readonly (readonly QuotationFact[])[] {
  const byRun = new Map<string, QuotationFact[]>();
  return quotes.map((quote) => {
    const runs = runsOf(quote.value.words);
    const found = new Set(runs.flatMap((run) => (byRun.get(run) ?? []).slice(0, COMPARED)));
    for (const run of runs) {
      const known = byRun.get(run);
      if (known === undefined) byRun.set(run, [quote]);
      else if (known.length < COMPARED) known.push(quote);
    }
    return [...found].slice(0, COMPARED);
  });
}

function runsOf(text: string): readonly string[] {
  const words = text.split(' ');
  return [...new Set(words.slice(0, -2).map((_, at) => words.slice(at, at + 3).join(' ')))];
}

// A refrain in one article differs as much: there only the headline is held to the words.
function judge(a: Speech, b: Speech, isOnce: boolean): 'given away' | 'reworded' | 'nothing' {
  const isOther = a.speaker !== undefined && b.speaker !== undefined && isSomebodyElse(a.speaker, b.speaker);
  const likeness = compareQuotes(a.words, b.words, isOnce && !isOther);
  if (isOther) return likeness === 'same' && a.words.split(' ').length >= TELLING ? 'given away' : 'nothing';
  return likeness === 'reworded' ? 'reworded' : 'nothing';
}

function isSomebodyElse(a: string, b: string): boolean {
  // `Charlie` may be any Charlie of them.
  const [one, other] = [a, b].map((name) => fold(name).split(' '));
  if (one?.every((word) => other?.includes(word)) === true || other?.every((word) => one?.includes(word)) === true) return false;
  return compareWords(readPersonName(a).surname, readPersonName(b).surname) === 'other';
}

// In another article: both have a speaker, or the words are so many that they are hardly another's.
function isTelling(a: Speech, b: Speech): boolean {
  return (a.speaker !== undefined && b.speaker !== undefined) || Math.min(a.words.split(' ').length, b.words.split(' ').length) > TELLING;
}

// One speaker and many words: hardly said twice.
function isSure(a: Speech, b: Speech): boolean {
  return a.speaker !== undefined && b.speaker !== undefined && Math.min(a.words.split(' ').length, b.words.split(' ').length) > TELLING;
}

async function otherOf(quote: QuotationFact, context: RuleContext): Promise<RawFinding | undefined> {
  const told = await toldElsewhere(context, quote, 'quotation', 12);
  const judged = told.map((item) => ({ item, verdict: judge(item.value, quote.value, item.value.speaker !== undefined && quote.value.speaker !== undefined) }));
  const other = judged.find(({ verdict }) => verdict === 'given away') ?? judged.find(({ verdict, item }) => verdict === 'reworded' && isTelling(item.value, quote.value));
  if (other === undefined) return undefined;
  const { item, verdict } = other;
  const isGiven = verdict === 'given away';
  return {
    start: quote.start,
    end: quote.end,
    message: isGiven ? `${quote.value.speaker ?? ''} says here what ${item.value.speaker ?? ''} says in another article.` : 'This quotation stands in other words in another article.',
    severity: isGiven ? 'information' : 'hint',
    related: [placeTold(item, isGiven ? `${item.value.speaker ?? ''} says so here` : 'in other words here')],
  };
}
