/**
 * Agreement in words and as JSON. It must not know how it is counted.
 */
import { differenceWords } from '../agreement/compare.ts';
import type { ComparedMark } from '../agreement/compare.ts';
import { indexLines, lineColumnAt } from '../text/lines.ts';
import type { Agreement, PairAgreement } from './agreement.ts';

/** A table of coefficients, then every difference on a line. */
export function agreementText({ annotators, articles, alpha, pairs }: Agreement): string {
  const head = `${annotators.length} annotators, ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}; Krippendorff’s alpha over tokens ${figure(alpha)}\n`;
  return head + pairs.map(pairText).join('');
}

function pairText({ first, second, articles, kappa, spanF1, differences }: PairAgreement): string {
  const head = `\n${first} and ${second}: ${articles} ${articles === 1 ? 'article' : 'articles'}, Cohen’s kappa ${figure(kappa)}, span F1 ${figure(spanF1)}, ${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}\n`;
  const rows = differences.map(({ kind, start, article, first: one, second: two }) => {
    const { line, column } = lineColumnAt(indexLines(article.text), start);
    return `${article.path}:${line + 1}:${column + 1}: ${differenceWords[kind]}: ${first} ${said(one, article.text)}, ${second} ${said(two, article.text)}\n`;
  });
  return head + rows.join('');
}

function said(mark: ComparedMark | undefined, text: string): string {
  if (mark === undefined) return 'nothing';
  return `${mark.type} “${text.slice(mark.start, mark.end).replace(/\s+/g, ' ')}”${mark.entity === undefined ? '' : ` (${mark.entity})`}`;
}

function figure(value: number | undefined): string {
  return value === undefined ? 'undefined' : value.toFixed(3);
}

/** The same as one JSON object on a line; offsets are UTF-16 code units. */
export function agreementJson({ annotators, articles, alpha, pairs }: Agreement): string {
  const object = {
    annotators,
    articles: articles.length,
    alpha: alpha ?? null,
    pairs: pairs.map(({ kappa, differences, ...pair }) => ({
      ...pair,
      kappa: kappa ?? null,
      differences: differences.map(({ kind, start, end, article, first, second }) => ({ path: article.path, kind, start, end, first: bare(first), second: bare(second) })),
    })),
  };
  return `${JSON.stringify(object)}\n`;
}

function bare(mark: ComparedMark | undefined): object | null {
  if (mark === undefined) return null;
  const { id, start, end, type, entity } = mark;
  return { id, start, end, type, ...(entity === undefined ? {} : { entity }) };
}
