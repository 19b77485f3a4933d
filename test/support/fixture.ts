/**
 * Texts with marks: reads the little language that tests are written in.
 *
 *   //- /name.txt published:2024-03-05     starts another article, options behind the name
 *   [[text|LABEL value]]                   expects something of that label there; nests
 *   $0                                     the caret
 *           ^^^^ rule: words               on a line of its own: expects a finding under those columns of the line above
 *   \[[                                    a literal `[[`
 *
 * It must not know what labels mean: each helper looks at its own kind, but at all of that kind.
 */
import { compareSpans } from '../../server/src/base/span.ts';

/** A marked stretch; offsets into the stripped text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Everything behind the bar: `DATE 2024-03-05`. */
  readonly label: string;
}

/** An expected finding; offsets into the stripped text. */
export interface FindingMark {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly words: string;
}

/** One article of a fixture. */
export interface FixtureArticle {
  /** `/name.txt`; `/article.txt` when the fixture names none. */
  readonly path: string;
  /** `key:value` options of the header. */
  readonly options: ReadonlyMap<string, string>;
  /** The text without any marks. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly carets: readonly number[];
  readonly findings: readonly FindingMark[];
}

/** Reads a fixture of one or more articles. Throws on marks that do not close: a broken test is no test. */
export function parseFixture(fixture: string): readonly FixtureArticle[] {
  const header = /^\/\/- (\S+)(.*)$/;
  const articles: { path: string; options: Map<string, string>; lines: string[] }[] = [];
  for (const line of fixture.replace(/^\n/, '').split('\n')) {
    const match = header.exec(line);
    if (match !== null) {
      const options = new Map<string, string>();
      for (const word of (match[2] ?? '').trim().split(/\s+/)) {
        const colon = word.indexOf(':');
        if (colon > 0) options.set(word.slice(0, colon), word.slice(colon + 1));
      }
      articles.push({ path: match[1] ?? '', options, lines: [] });
      continue;
    }
    if (articles.length === 0) articles.push({ path: '/article.txt', options: new Map(), lines: [] });
    articles.at(-1)?.lines.push(line);
  }
  return articles.map(({ path, options, lines }) => ({ path, options, ...strip(lines) }));
}

/** Reads a fixture that must hold exactly one article. */
export function parseArticle(fixture: string): FixtureArticle {
  const [article, ...others] = parseFixture(fixture);
  if (article === undefined || others.length > 0) throw new Error('the fixture must hold exactly one article');
  return article;
}

function strip(lines: readonly string[]): Pick<FixtureArticle, 'text' | 'marks' | 'carets' | 'findings'> {
  const marks: Mark[] = [];
  const carets: number[] = [];
  const findings: FindingMark[] = [];
  const open: { start: number }[] = [];
  let text = '';
  let lastLineStart = 0;
  lines.forEach((line, number) => {
    const finding = /^( *)(\^+) ([a-z-]+)(?:: ?(.*))?$/.exec(line);
    if (finding !== null) {
      const start = lastLineStart + (finding[1] ?? '').length;
      findings.push({ start, end: start + (finding[2] ?? '').length, rule: finding[3] ?? '', words: finding[4] ?? '' });
      return;
    }
    if (number > 0) text += '\n';
    lastLineStart = text.length;
    for (let i = 0; i < line.length; ) {
      if (line.startsWith('\\[[', i)) {
        text += '[[';
        i += 3;
      } else if (line.startsWith('[[', i)) {
        open.push({ start: text.length });
        i += 2;
      } else if (line.startsWith('$0', i)) {
        carets.push(text.length);
        i += 2;
      } else if (line[i] === '|' && open.length > 0 && line.includes(']]', i)) {
        const close = line.indexOf(']]', i);
        const mark = open.pop();
        if (mark !== undefined) marks.push({ start: mark.start, end: text.length, label: line.slice(i + 1, close) });
        i = close + 2;
      } else {
        text += line[i];
        i += 1;
      }
    }
  });
  if (open.length > 0) throw new Error(`a mark is opened and never closed: ${text.slice(open[0]?.start ?? 0)}`);
  marks.sort((a, b) => compareSpans(a, b) || (a.label < b.label ? -1 : 1));
  return { text, marks, carets, findings };
}

/** The text with the marks put back in: what a failing test prints. */
export function printMarks(text: string, marks: readonly Mark[]): string {
  const points: { at: number; order: number; words: string }[] = [];
  for (const mark of marks) {
    const length = mark.end - mark.start;
    points.push({ at: mark.start, order: 1e9 - length, words: '[[' });
    points.push({ at: mark.end, order: -1e9 + length, words: `|${mark.label}]]` });
  }
  points.sort((a, b) => a.at - b.at || a.order - b.order);
  let printed = '';
  let done = 0;
  for (const { at, words } of points) {
    printed += text.slice(done, at).replaceAll('[[', '\\[[') + words;
    done = at;
  }
  return printed + text.slice(done).replaceAll('[[', '\\[[');
}
