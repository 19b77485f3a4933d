/**
 * An article that says "on Wednesday" and nowhere when it was written. Only articles whose words need the date
 * are spoken of, and each once.
 */
import { formatDay } from '../../base/civil-date.ts';
import type { Article, Timex } from '../../link/article/article.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import type { Fix, Rule } from '../rule.ts';

/** See `missing-publication-date.md`. */
export const missingPublicationDate: Rule = {
  id: 'missing-publication-date',
  summary: 'Relative dates in an article that does not say when it was published.',
  severity: 'information',
  needs: 'article',
  check({ article, path }) {
    if (article.published.status !== 'missing') return [];
    const relative = article.timexes.filter(isUnresolved);
    const [first, ...others] = relative;
    if (first === undefined) return [];
    const rest = others.length === 0 ? '' : ` and ${others.length} more ${others.length === 1 ? 'date' : 'dates'}`;
    return [
      {
        start: first.start,
        end: first.end,
        message: `“${first.text.replace(/\s+/g, ' ')}”${rest} cannot be resolved: the article does not say when it was published.`,
        related: others.slice(0, 3).map(({ start, end }) => ({ path, start, end, message: 'needs the date of publication as well' })),
        fixes: dateFix(article, path),
      },
    ];
  },
};

// A day, week, month or year that only the day of publication tells; a duration needs none.
function isUnresolved({ anchor, type }: Timex): boolean {
  return anchor === 'unresolved' && (type === 'DATE' || type === 'TIME');
}

// A report is seldom older than the latest day that it tells of, and often of that very day: offered, never assumed.
function dateFix({ timexes, document }: Article, path: ArticlePath): Fix[] {
  const days = timexes.flatMap(({ type, anchor, interval }) =>
    type === 'DATE' && anchor === 'explicit' && interval.from !== null && interval.from === interval.to ? [interval.from] : [],
  );
  if (days.length === 0) return [];
  const date = formatDay(Math.max(...days));
  const newline = document.text.includes('\r\n') ? '\r\n' : '\n';
  const block = document.parts.find(({ kind }) => kind === 'front-matter');
  const bom = document.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const at = block === undefined ? bom : document.text.lastIndexOf('\n', block.end - 1) + 1;
  const newText = block === undefined ? `---${newline}date: ${date}${newline}---${newline}${newline}` : `date: ${date}${newline}`;
  return [{ title: `Write the date ${date} into front matter, if the latest day named is the day of publication`, edits: [{ path, start: at, end: at, newText }] }];
}
