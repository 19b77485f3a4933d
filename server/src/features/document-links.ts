/**
 * Where the words of an article lead: web addresses, files of the same folder, and cross references
 * (`READ | …`) to an article of the corpus that has that headline. Whatever is not certain is no link.
 */
import type { Span } from '../base/span.ts';
import type { Article } from '../link/article/article.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { fold } from '../text/fold.ts';
import type { Snapshot } from './snapshot.ts';

/** A stretch that leads to an address of the web or to another article. */
export interface DocumentLink extends Span {
  readonly target: { readonly kind: 'web'; readonly url: string } | { readonly kind: 'article'; readonly path: ArticlePath };
}

/** All links of the article, in reading order. */
export async function documentLinks(snapshot: Pick<Snapshot, 'article' | 'path' | 'corpus'>): Promise<readonly DocumentLink[]> {
  const { text } = snapshot.article.document;
  const files = await fileLinks(snapshot);
  const references = await crossReferences(snapshot);
  return [...webLinks(text), ...files, ...references].sort((a, b) => a.start - b.start);
}

function webLinks(text: string): DocumentLink[] {
  return [...text.matchAll(/\bhttps?:\/\/[^\s<>"“”«»`\\^{}|]{1,2000}/g)].flatMap((match): DocumentLink[] => {
    const url = withoutTail(match[0]);
    return url.endsWith('//') ? [] : [{ start: match.index, end: match.index + url.length, target: { kind: 'web', url } }];
  });
}

// Marks that close the sentence, and a bracket that was opened before the address, are not part of it.
function withoutTail(url: string): string {
  let end = url.length;
  while (end > 0 && (/[.,;:!?'’*_]/.test(url.charAt(end - 1)) || isUnopenedBracket(url.slice(0, end)))) end -= 1;
  return url.slice(0, end);
}

function isUnopenedBracket(url: string): boolean {
  const last = url.at(-1);
  if (last !== ')' && last !== ']') return false;
  const opening = last === ')' ? '(' : '[';
  return url.split(opening).length < url.split(last).length;
}

async function fileLinks({ article, path, corpus }: Pick<Snapshot, 'article' | 'path' | 'corpus'>): Promise<DocumentLink[]> {
  const { text } = article.document;
  const candidates = fileNames(text).map((name) => ({ ...name, paths: resolved(path, name.words) }));
  if (candidates.length === 0) return [];
  const heads = await corpus.heads([...new Set(candidates.flatMap(({ paths }) => paths))]);
  return candidates.flatMap(({ start, end, paths }): DocumentLink[] => {
    const found = paths.find((candidate) => heads.has(candidate) && candidate !== path);
    if (found === undefined) return [];
    return [{ start, end, target: { kind: 'article', path: found } }];
  });
}

// Whole words first, their endings afterwards: one pass over the text, however long its words are.
function fileNames(text: string): (Span & { readonly words: string })[] {
  return [...text.matchAll(/[\p{L}\p{N}_./%-]+/gu)].flatMap(({ 0: run, index }) => {
    const words = run.replace(/\.$/, '');
    return /\.(?:txt|md|article)$/.test(words) ? [{ start: index, end: index + words.length, words }] : [];
  });
}

// A path in the corpus may be a URI, in which the written name stands escaped.
function resolved(path: ArticlePath, name: string): string[] {
  if (name.startsWith('/') || name.includes('//')) return [];
  const steps = path.split('/').slice(0, -1);
  for (const step of name.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  const joined = steps.join('/');
  const escaped = [...steps.slice(0, -1), encodeURIComponent(steps.at(-1) ?? '')].join('/');
  return [...new Set([joined, escaped])];
}

/** Articles looked at for one cross reference: those that share a name with it. */
const CANDIDATES = 400;

async function crossReferences({ article, path, corpus }: Pick<Snapshot, 'article' | 'path' | 'corpus'>): Promise<DocumentLink[]> {
  const links: DocumentLink[] = [];
  for (const part of article.document.parts) {
    if (part.kind !== 'cross-reference') continue;
    const items = await corpus.lookup(keysIn(article, part), CANDIDATES);
    const others = [...new Set(items.map((item) => item.path))].filter((other) => other !== path);
    const words = article.document.text.slice(part.start, part.end);
    for (const [other, { headline }] of await corpus.heads(others)) {
      const at = headline === undefined ? -1 : headlineAt(words, headline);
      if (at >= 0) links.push({ start: part.start + at, end: part.end, target: { kind: 'article', path: other } });
    }
  }
  return links;
}

function keysIn(article: Article, part: Span): string[] {
  const inside = article.mentions.filter(({ start, end }) => start >= part.start && end <= part.end);
  return [...new Set(inside.flatMap(({ entity }) => article.entities[entity]?.keys ?? []))];
}

// The reference must end with the whole headline, behind `READ |`, `Also read:` or nothing.
function headlineAt(words: string, headline: string): number {
  const marker = /^[^|:]{0,20}[|:]\s*/.exec(words)?.[0].length ?? 0;
  for (const at of new Set([marker, 0])) {
    if (fold(words.slice(at)) === fold(headline)) return at;
  }
  return -1;
}
