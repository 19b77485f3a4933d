/**
 * An article that says "on Wednesday" and nowhere when it was written, or only so that a window of days can be
 * inferred, too wide to tell which Wednesday. What dated articles tell of the same events is named. Only articles
 * whose words need the date are spoken of, and each once.
 */
import { formatDay } from '../../base/civil-date.ts';
import type { Day } from '../../base/civil-date.ts';
import type { Article, Published, Timex } from '../../link/article/article.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import { publicationEvidence } from '../../link/corpus/publication-evidence.ts';
import type { PublicationEvidence } from '../../link/corpus/publication-evidence.ts';
import { withArticle } from '../../link/corpus/with-article.ts';
import { indexedOf } from '../indexed.ts';
import type { Fix, RelatedPlace, Rule, RuleContext } from '../rule.ts';

/** See `missing-publication-date.md`. */
export const missingPublicationDate: Rule = {
  id: 'missing-publication-date',
  summary: 'Relative dates in an article that does not say when it was published.',
  severity: 'information',
  needs: 'corpus',
  async check(context) {
    const { article, path } = context;
    const { published, timexes } = article;
    if (published.status === 'stated') return [];
    const [first, ...others] = timexes.filter(isUnresolved);
    if (first === undefined) return [];
    const rest = others.length === 0 ? '' : ` and ${others.length} more ${others.length === 1 ? 'date' : 'dates'}`;
    const needing = others.slice(0, 3).map(({ start, end }) => ({ path, start, end, message: 'needs the date of publication as well' }));
    const told = published.status === 'missing' ? await toldElsewhere(context) : undefined;
    return [
      {
        start: first.start,
        end: first.end,
        message: `“${first.text.replace(/\s+/g, ' ')}”${rest} cannot be resolved: ${reasonIn(published)}.${told === undefined ? '' : ` ${sentenceOf(told)}`}`,
        related: [...evidenceIn(published, path), ...(told === undefined ? [] : reportsIn(told)), ...needing],
        fixes: published.status === 'inferred' ? inferredFix(article, path) : latestFix(article, path),
      },
    ];
  },
};

// The article as it is now among the others: the index may still hold what it was before the last words were typed.
async function toldElsewhere(context: RuleContext): Promise<PublicationEvidence | undefined> {
  const { article, path, corpus } = context;
  const [best] = await publicationEvidence(withArticle(corpus, indexedOf(context)), path, article);
  return best;
}

// A day for a person to weigh, never one to resolve against.
function sentenceOf({ day, reports }: PublicationEvidence): string {
  const articles = new Set(reports.map(({ other }) => other.path)).size;
  return `${articles === 1 ? 'Another article tells' : `${articles} other articles tell`} of the same on ${formatDay(day)}.`;
}

function reportsIn({ day, reports }: PublicationEvidence): RelatedPlace[] {
  const first = reports.filter(({ other }, i) => reports.findIndex((report) => report.other.path === other.path) === i);
  return first.map(({ other: { path, told } }) => ({ path, start: told.span.start, end: told.span.end, message: `tells of the same on ${formatDay(day)}: ${told.text}` }));
}

function reasonIn({ status, interval, evidence }: Published): string {
  if (status === 'missing') return 'the article does not say when it was published';
  return `when the article was published is only inferred, ${windowWords(interval)} (${evidence.replace(/\s+/g, ' ')})`;
}

function windowWords({ from, to }: Published['interval']): string {
  const [first, last] = [from, to].map((day) => (day === null ? 'an unknown day' : formatDay(day)));
  return from === to ? `${first ?? ''}` : `${first ?? ''} to ${last ?? ''}`;
}

function evidenceIn({ status, span }: Published, path: ArticlePath): RelatedPlace[] {
  return status === 'inferred' && span !== undefined ? [{ path, start: span.start, end: span.end, message: 'the date of publication is inferred from this' }] : [];
}

// A day, week, month or year that only the day of publication tells; a duration needs none.
function isUnresolved({ anchor, type }: Timex): boolean {
  return anchor === 'unresolved' && (type === 'DATE' || type === 'TIME');
}

// A window of several days says which days it can be, and a person has to say which it was.
function inferredFix(article: Article, path: ArticlePath): Fix[] {
  const { from, to } = article.published.interval;
  return from === null || from !== to ? [] : [frontMatterFix(article, path, from, 'as inferred')];
}

// A report is seldom older than the latest day that it tells of, and often of that very day: offered, never assumed.
function latestFix(article: Article, path: ArticlePath): Fix[] {
  const days = article.timexes.flatMap(({ type, anchor, interval }) =>
    type === 'DATE' && anchor === 'explicit' && interval.from !== null && interval.from === interval.to ? [interval.from] : [],
  );
  return days.length === 0 ? [] : [frontMatterFix(article, path, Math.max(...days), 'if the latest day named is the day of publication')];
}

function frontMatterFix({ document }: Article, path: ArticlePath, day: Day, condition: string): Fix {
  const date = formatDay(day);
  const newline = document.text.includes('\r\n') ? '\r\n' : '\n';
  const block = document.parts.find(({ kind }) => kind === 'front-matter');
  const bom = document.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const at = block === undefined ? bom : document.text.lastIndexOf('\n', block.end - 1) + 1;
  const newText = block === undefined ? `---${newline}date: ${date}${newline}---${newline}${newline}` : `date: ${date}${newline}`;
  return { title: `Write the date ${date} into front matter, ${condition}`, edits: [{ path, start: at, end: at, newText }] };
}
