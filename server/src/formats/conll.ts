/**
 * CoNLL columns with BIO tags: a token a line, a blank line between sentences. Token and tag are the first and the last
 * column, as every reader of CoNLL-2003 takes them; between them stand the token's offsets, so that the way back
 * is exact. It must not know other formats.
 */
import type { Span } from '../base/span.ts';
import type { AnnotatedText, TextMark } from './annotated-text.ts';
import { ordered } from './annotated-text.ts';
import type { Format, FormatProblem, TextOf } from './format.ts';
import { LossTally } from './losses.ts';
import { outermost } from './shared/nesting.ts';
import { articleOf, stemOf } from './shared/paths.ts';
import { sentencesOf } from './shared/pieces.ts';

/** See https://www.clips.uantwerpen.be/conll2003/ner/ and Ramshaw and Marcus (1995) for the tags. */
export const conll: Format = {
  id: 'conll',
  title: 'CoNLL columns, BIO',
  described: 'https://www.clips.uantwerpen.be/conll2003/ner/',
  owns: (path) => /\.(?:conll|bio|iob2?)$/.test(path),
  write(texts) {
    const losses = new LossTally();
    return { files: texts.map((text) => ({ path: `${stemOf(text.path)}.conll`, text: columns(text, losses) })), losses: losses.list() };
  },
  read(files, textOf) {
    const problems: FormatProblem[] = [];
    const texts = files.map(({ path, text }) => readColumns(path, text, textOf, problems));
    return { texts, problems };
  },
};

function columns(text: AnnotatedText, losses: LossTally): string {
  const { flat, left } = outermost(text.marks);
  losses.add('marks inside or across others', left);
  losses.add('attributes', flat.reduce((sum, { attributes }) => sum + Object.keys(attributes).length, 0));
  losses.add('links to entities', flat.filter(({ entity }) => entity !== undefined).length);
  losses.add('names of annotators', flat.filter(({ annotator }) => annotator !== undefined).length);
  losses.add('relations', text.relations.length);
  losses.add('notes', text.notes.length);
  losses.add('white space at the ends of marks', flat.filter(({ start, end }) => /^\s|\s$/.test(text.text.slice(start, end))).length);
  const rows = [`-DOCSTART- _ _ O`, ''];
  let next = 0;
  for (const { tokens } of sentencesOf(text.text, flat.flatMap(({ start, end }) => [start, end]))) {
    for (const token of tokens) {
      while ((flat[next]?.end ?? Infinity) <= token.start) next += 1;
      rows.push(`${text.text.slice(token.start, token.end)} _ ${token.start}:${token.end} ${tagOf(token, flat[next], text.text)}`);
    }
    rows.push('');
  }
  return `${rows.join('\n')}\n`;
}

function tagOf(token: Span, mark: TextMark | undefined, text: string): string {
  if (mark === undefined || token.start < mark.start) return 'O';
  const isFirst = text.slice(mark.start, token.start).trim() === '';
  return `${isFirst ? 'B' : 'I'}-${mark.type.replace(/\s/g, '_')}`;
}

interface Row {
  readonly word: string;
  readonly tag: string;
  readonly span?: Span;
  readonly line: number;
}

function readColumns(path: string, text: string, textOf: TextOf, problems: FormatProblem[]): AnnotatedText {
  const article = articleOf(path);
  const rows = text.split(/\r?\n/).map((row, i) => readRow(row, i + 1));
  const known = textOf(article);
  const { words, places } = known === undefined ? rebuilt(rows) : { words: known, places: placed(rows, known) };
  const marks: TextMark[] = [];
  let open: { start: number; end: number; readonly type: string } | undefined;
  const close = (): void => {
    if (open !== undefined) marks.push({ id: `m${marks.length + 1}`, ...open, attributes: {} });
    open = undefined;
  };
  rows.forEach((row, i) => {
    const place = places[i];
    // A mark may go on behind a sentence's end where the offsets show that the file is our own.
    if (row === undefined) return rows[i + 1]?.span === undefined ? close() : undefined;
    if (place === undefined) return void problems.push({ path, line: row.line, message: `“${row.word}” is not in the article` });
    const [, prefix = '', type = ''] = /^([A-Z])-(.+)$/s.exec(row.tag) ?? [];
    // IOB1, IOBES and BILOU come to the same: a mark goes on only where it says so and has the same type.
    const goesOn = /[ILE]/.test(prefix) && open?.type === type;
    if (!goesOn) close();
    if (type === '') return;
    if (open === undefined) open = { ...place, type };
    else open.end = place.end;
  });
  close();
  return ordered({ path: article, text: words, marks, relations: [], notes: [] });
}

function readRow(row: string, line: number): Row | undefined {
  if (row.trim() === '' || row.startsWith('-DOCSTART-')) return undefined;
  const cells = row.trim().split(/[ \t]+/);
  const offsets = cells.slice(1, -1).map((cell) => /^(\d+):(\d+)$/.exec(cell)).find((cell) => cell !== null);
  const word = cells[0] ?? '';
  return { word, tag: cells.length > 1 ? (cells.at(-1) ?? 'O') : 'O', line, ...(offsets && { span: { start: Number(offsets[1]), end: Number(offsets[2]) } }) };
}

// Without the article: words with one space between, a sentence a line.
function rebuilt(rows: readonly (Row | undefined)[]): { readonly words: string; readonly places: readonly (Span | undefined)[] } {
  const parts: string[] = [];
  let length = 0;
  let gap = '';
  const places = rows.map((row) => {
    if (row === undefined) {
      gap = length === 0 ? '' : '\n';
      return undefined;
    }
    const start = length + gap.length;
    parts.push(gap, row.word);
    length = start + row.word.length;
    gap = ' ';
    return { start, end: length };
  });
  return { words: parts.join(''), places };
}

// In the article: where the offsets say, if the word stands there; else the next place where it does.
function placed(rows: readonly (Row | undefined)[], text: string): readonly (Span | undefined)[] {
  let from = 0;
  return rows.map((row) => {
    if (row === undefined) return undefined;
    const { word, span } = row;
    const start = span !== undefined && text.slice(span.start, span.end) === word ? span.start : text.indexOf(word, from);
    if (start < 0) return undefined;
    from = start + word.length;
    return { start, end: from };
  });
}
