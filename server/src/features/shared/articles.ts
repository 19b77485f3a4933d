/**
 * How an article is called when a card or a list speaks of it. It must not know what is said of it.
 */
import type { ArticleHead, ArticlePath } from '../../link/corpus/corpus.ts';
import { bareSpan } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import type { Run } from '../snapshot.ts';

/** `Headline (2021-04-08)`, or the file's name where the article has no headline. */
export function articleWords(path: ArticlePath, head: ArticleHead | undefined): string {
  const title = head?.headline ?? fileName(path);
  const day = head?.published.value;
  return day === undefined || day === null ? title : `${title} (${day})`;
}

/** The article's name as a run that leads to `span` in it; `here` is the article that the reader is in. */
export function articleRun(path: ArticlePath, head: ArticleHead | undefined, span: Span, here?: ArticlePath): Run {
  return { words: path === here ? 'this article' : articleWords(path, head), to: { path, span: bareSpan(span) } };
}

/** The last step of a path, escapes of a URI undone where they are whole. */
export function fileName(path: ArticlePath): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
