/**
 * A sentence or caption that stands twice in the article, and sentences that stand word for word in another one.
 * Rests on the wording facts; it must not know what the sentences say.
 */
import { groupBy } from '../../base/group-by.ts';
import { lastStartingAtOrBefore, overlaps } from '../../base/span.ts';
import type { Article } from '../../link/article/article.ts';
import type { Wording } from '../../link/article/facts/fact.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import type { ParagraphRole } from '../../text/document.ts';
import type { RawFinding, Rule, RuleContext } from '../rule.ts';
import { factsOf, toldElsewhere } from '../told-facts.ts';

/** See `repeated-text.md`. */
export const repeatedText: Rule = {
  id: 'repeated-text',
  summary: 'A sentence or caption that stands twice in the article, or word for word in another one.',
  severity: 'warning',
  needs: 'corpus',
  async check(context) {
    return [...repeatedHere(context), ...(await copiedElsewhere(context))];
  },
};

/** A stretch of sentences that stands a second time. */
interface Repeat {
  readonly first: { start: number; end: number };
  readonly again: { start: number; end: number };
  count: number;
}

function repeatedHere({ article, path }: RuleContext): readonly RawFinding[] {
  const sentences = sentencesOf(article);
  const before = new Map<string, number>();
  const repeats: Repeat[] = [];
  let last: number | undefined;
  sentences.forEach((sentence, at) => {
    const first = before.get(sentence.hash);
    const known = first === undefined ? undefined : sentences[first];
    const open = repeats.at(-1);
    if (known === undefined) before.set(sentence.hash, at);
    else if (open !== undefined && last !== undefined && first === last + 1 && sentences[at - 1]?.end === open.again.end) {
      open.first.end = known.end;
      open.again.end = sentence.end;
      open.count++;
    } else repeats.push({ first: { start: known.start, end: known.end }, again: { start: sentence.start, end: sentence.end }, count: 1 });
    last = known === undefined ? undefined : first;
  });
  return repeats.map((repeat) => findingHere(repeat, article, path));
}

function findingHere({ first, again, count }: Repeat, article: Article, path: ArticlePath): RawFinding {
  const roles = [roleAt(article, first.start), roleAt(article, again.start)];
  // A picture's credit or a heading ends without a stop.
  const isProse = roles.every((role) => role === 'body') && /[.!?…]["'”’»)\]]{0,3}$/.test(article.document.text.slice(again.start, again.end).trimEnd());
  const what = count > 1 ? `These ${count} sentences stand` : isProse ? 'This sentence stands' : 'These words stand';
  const gap = /\s*$/.exec(article.document.text.slice(Math.max(0, again.start - 4), again.start))?.[0].length ?? 0;
  return {
    ...again,
    message: `${what} in the article before.`,
    ...(isProse && !isFormula(first, again, count, article) ? {} : { severity: 'information' as const }),
    related: [{ path, ...first, message: 'for the first time here' }],
    fixes: [{ title: 'Remove the repetition', edits: [{ path, start: again.start - gap, end: again.end, newText: '' }] }],
  };
}

/** Length of a text from which a single sentence may be a formula, and how far from its first place, in code units. */
const [LONG_TEXT, FAR] = [12_000, 2_000];

/** Length of a sentence that may be said of two things alike, and how near its first place it is a slip even so, in code units. */
const [SHORT, NEAR] = [70, 200];

// Long reports say of each chapter that “penalties were not always applied”.
function isFormula(first: Repeat['first'], again: Repeat['again'], count: number, { document: { text } }: Article): boolean {
  const apart = again.start - first.end;
  const isShort = again.end - again.start < SHORT;
  return count === 1 && ((text.length > LONG_TEXT && apart > FAR) || (isShort && (apart > NEAR || (apart > BESIDE && !tellsOwn(text, again)))));
}

/** Code units between a short sentence and its like up to which it is a slip whatever it says: they stand side by side. */
const BESIDE = 4;

// A number, or a capital behind the first word.
function tellsOwn(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /\d|[\s(]["“‘']?\p{Lu}/u.test(text.slice(start + 1, end));
}

function roleAt({ document: { paragraphs } }: Article, offset: number): ParagraphRole {
  const places = paragraphs.map(({ start, paragraph }) => ({ start, end: start + paragraph.text.length }));
  return paragraphs[lastStartingAtOrBefore(places, offset)]?.role ?? 'body';
}

function sentencesOf(article: Article): readonly Wording[] {
  return factsOf(article, 'wording').flatMap(({ value }) => value.sentences);
}

/** Other articles that a finding shows, and how long a sentence is that alone makes a copy, and one with a number or a name in it, in code units. */
const [SHOWN, LONG, TELLING] = [5, 90, 60];

async function copiedElsewhere(context: RuleContext): Promise<readonly RawFinding[]> {
  const { article } = context;
  const [fact] = factsOf(article, 'wording');
  if (fact === undefined) return [];
  const own = new Map(fact.value.sentences.filter((sentence) => isOwnProse(sentence, article)).map((sentence) => [sentence.hash, sentence]));
  const isLong = (span: Wording | undefined): boolean => span !== undefined && span.end - span.start >= (tellsOwn(article.document.text, span) ? TELLING : LONG);
  const others = await toldElsewhere(context, fact, 'wording');
  const heads = await context.corpus.heads([...new Set(others.map(({ path }) => path))]);
  const copies = others.flatMap(({ path, value }) => {
    const shared = value.sentences.filter(({ hash }) => own.has(hash));
    const isApart = areDaysApart(article.published, heads.get(path)?.published);
    return shared.length > 1 || shared.some(({ hash }) => isLong(own.get(hash)) && !isBackground(own.get(hash), isApart)) ? shared.map((sentence) => ({ path, sentence })) : [];
  });
  const [first] = [...own.values()].filter(({ hash }) => copies.some(({ sentence }) => sentence.hash === hash));
  if (first === undefined) return [];
  const articles = groupBy(copies, ({ path }) => path);
  const most = Math.max(...[...articles.values()].map(({ length }) => length));
  return [
    {
      start: first.start,
      end: first.end,
      message: `${most === 1 ? 'This sentence stands' : `This sentence and ${most - 1} more stand`} word for word in ${articles.size === 1 ? 'another article' : `${articles.size} other articles`}.`,
      severity: 'information',
      related: [...articles].slice(0, SHOWN).flatMap(([path, [copy]]) => (copy === undefined ? [] : [{ path, start: copy.sentence.start, end: copy.sentence.end, message: 'the same words here' }])),
    },
  ];
}

/** Length from which one sentence is a copy whatever it tells, in code units: some 25 words. */
const WHOLE = 150;

/** Days from which two articles are of two news. */
const LATER = 2;

// `Norvik, based in Harstad, was founded in 2004`: each report of a running story ends so.
function isBackground(sentence: Wording | undefined, isApart: boolean): boolean {
  return isApart && sentence !== undefined && sentence.end - sentence.start < WHOLE;
}

function areDaysApart({ interval: { from: one } }: Article['published'], other: Article['published'] | undefined): boolean {
  const from = other?.interval.from ?? null;
  return one !== null && from !== null && Math.abs(one - from) >= LATER;
}

// What somebody is quoted with stands in every report of it.
function isOwnProse(sentence: Wording, article: Article): boolean {
  const quoted = article.quotes.filter((quote) => overlaps(quote, sentence)).reduce((sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start), 0);
  return roleAt(article, sentence.start) === 'body' && quoted < (sentence.end - sentence.start) / 2;
}
