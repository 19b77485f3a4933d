/**
 * One quotation in two wordings, and the same words in two mouths. Rests on the quotation facts; it must not know
 * which wording is right.
 */
import { groupBy } from '../../base/group-by.ts';
import type { QuotationFact } from '../../link/article/facts/fact.ts';
import { quotationKeys } from '../../link/corpus/word-keys.ts';
import { compareWords, readPersonName } from '../../link/person-name.ts';
import { compareQuotes } from '../quote-likeness.ts';
import type { RawFinding, Rule, RuleContext } from '../rule.ts';
import { factsOf, placeTold, toldElsewhere } from '../told-facts.ts';

/** See `quote-drift.md`. */
export const quoteDrift: Rule = {
  id: 'quote-drift',
  summary: 'One quotation in two wordings, or the same words in two mouths.',
  severity: 'warning',
  needs: 'corpus',
  async check(context) {
    const quotes = factsOf(context.article, 'quotation');
    const here = quotes.flatMap((quote, at) => earlierOf(quote, quotes.slice(0, at), context) ?? []);
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

function earlierOf(quote: QuotationFact, earlier: readonly QuotationFact[], { path }: RuleContext): RawFinding | undefined {
  const alike = groupBy(earlier.filter(({ value }) => mayBeOne(value.words, quote.value.words)), ({ value }) => judge(value, quote.value));
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
  };
}

// Comparing costs the product of their lengths: only what shares a run of words is compared.
function mayBeOne(a: string, b: string): boolean {
  const runs = new Set(quotationKeys(a));
  return quotationKeys(b).some((key) => runs.has(key)) || sharesRun(a, b);
}

function sharesRun(a: string, b: string): boolean {
  const words = a.split(' ');
  const text = ` ${b} `;
  return words.slice(0, -2).some((_, at) => text.includes(` ${words.slice(at, at + 3).join(' ')} `));
}

function judge(a: Speech, b: Speech): 'given away' | 'reworded' | 'nothing' {
  const likeness = compareQuotes(a.words, b.words);
  const isOther = a.speaker !== undefined && b.speaker !== undefined && isSomebodyElse(a.speaker, b.speaker);
  if (isOther) return likeness === 'same' && a.words.split(' ').length >= TELLING ? 'given away' : 'nothing';
  return likeness === 'reworded' ? 'reworded' : 'nothing';
}

function isSomebodyElse(a: string, b: string): boolean {
  return compareWords(readPersonName(a).surname, readPersonName(b).surname) === 'other';
}

// One speaker and many words: hardly said twice.
function isSure(a: Speech, b: Speech): boolean {
  return a.speaker !== undefined && b.speaker !== undefined && Math.min(a.words.split(' ').length, b.words.split(' ').length) > TELLING;
}

async function otherOf(quote: QuotationFact, context: RuleContext): Promise<RawFinding | undefined> {
  const told = await toldElsewhere(context, quote, 'quotation', 12);
  const judged = told.map((item) => ({ item, verdict: judge(item.value, quote.value) }));
  const other = judged.find(({ verdict }) => verdict === 'given away') ?? judged.find(({ verdict, item }) => verdict === 'reworded' && item.value.speaker !== undefined && quote.value.speaker !== undefined);
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
