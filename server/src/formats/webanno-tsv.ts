/**
 * WebAnno TSV 3.3, as WebAnno and INCEpTION exchange: a token a line, layers as columns. Offsets are UTF-16 code units.
 * Marks and notes are span layers, relations of two a relation layer. It must not know other formats.
 */
import type { AnnotatedText, TextMark, TextNote } from './annotated-text.ts';
import { ordered } from './annotated-text.ts';
import type { Format, FormatProblem } from './format.ts';
import { LossTally } from './losses.ts';
import { inPairs } from './shared/pairs.ts';
import { articleOf, stemOf } from './shared/paths.ts';
import { sentencesOf } from './shared/pieces.ts';
import { readTsv } from './webanno-reader.ts';
import { escapeLine, escapeValue } from './webanno-words.ts';

/** See https://inception-project.github.io/releases/36.0/docs/user-guide.html#sect_webannotsv. */
export const webannoTsv: Format = {
  id: 'webanno-tsv',
  title: 'WebAnno TSV 3.3',
  described: 'https://inception-project.github.io/releases/36.0/docs/user-guide.html#sect_webannotsv',
  owns: (path) => path.endsWith('.tsv'),
  write(texts) {
    const losses = new LossTally();
    return { files: texts.map((text) => ({ path: `${stemOf(text.path)}.tsv`, text: tsvOf(text, losses) })), losses: losses.list() };
  },
  read(files, textOf) {
    const problems: FormatProblem[] = [];
    const texts = files.map(({ path, text }) => ordered(readTsv(articleOf(path), text, textOf(articleOf(path)), (line, message) => problems.push({ path, line, message }))));
    return { texts, problems };
  },
};

/** Layers and their features, in the order of the columns. */
const markFeatures = ['value', 'identifier', 'attributes', 'annotator'] as const;
const header = ['#FORMAT=WebAnno TSV 3.3', `#T_SP=webanno.custom.Mark|${markFeatures.join('|')}`, '#T_SP=webanno.custom.Note|value|annotator', '#T_RL=webanno.custom.Link|value|roles|BT_webanno.custom.Mark', '', ''];

/** An annotation of a span layer, with the tokens it covers and its number where it needs one. */
interface Layered {
  readonly first: number;
  readonly last: number;
  readonly values: readonly (string | undefined)[];
  number: number;
}

function tsvOf(text: AnnotatedText, losses: LossTally): string {
  const notes = text.notes.flatMap((note) => notePlace(note, text.marks, losses));
  const edges = [...text.marks, ...notes].flatMap(({ start, end }) => [start, end]);
  const sentences = sentencesOf(text.text, edges);
  const tokens = sentences.flatMap(({ tokens }, s) => tokens.map((token, t) => ({ ...token, name: `${s + 1}-${t + 1}` })));
  const covered = ({ start, end }: { readonly start: number; readonly end: number }): readonly [number, number] => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while ((tokens[last + 1]?.start ?? Infinity) < end) last += 1;
    return [low, last];
  };
  losses.add('white space at the ends of marks', text.marks.filter(({ start, end }) => /^\s|\s$/.test(text.text.slice(start, end))).length);
  const marks = text.marks.map(({ start, end, type, entity, attributes, annotator }): Layered => {
    const [first, last] = covered({ start, end });
    return { first, last, values: [type, entity, Object.keys(attributes).length === 0 ? undefined : JSON.stringify(attributes), annotator], number: 0 };
  });
  const margin = notes.map(({ start, end, note }): Layered => {
    const [first, last] = covered({ start, end });
    return { first, last, values: [note.text, note.annotator], number: 0 };
  });
  number(marks, 1);
  number(margin, marks.length + 1);
  const links = linksOf(text, marks, losses);
  const columns = [cells(marks, tokens.length, markFeatures.length), cells(margin, tokens.length, 2), linkCells(links, marks, tokens)];
  let at = 0;
  const rows = sentences.flatMap(({ start, end, tokens: inside }) => {
    const lines = inside.map((token) => {
      const here = at++;
      const row = columns.flatMap((column) => column[here] ?? []);
      return `${[tokens[here]?.name ?? '', `${token.start}-${token.end}`, text.text.slice(token.start, token.end), ...row].join('\t')}\t`;
    });
    return [`#Text=${escapeLine(text.text.slice(start, end))}`, ...lines, ''];
  });
  return [...header.slice(0, -1), ...rows.flatMap((row) => (row.startsWith('#Text=') ? ['', row] : row === '' ? [] : [row]))].join('\n').concat('\n');
}

function notePlace(note: TextNote, marks: readonly TextMark[], losses: LossTally): { readonly start: number; readonly end: number; readonly note: TextNote }[] {
  const place = typeof note.on === 'string' ? marks.find(({ id }) => id === note.on) : note.on;
  losses.add('notes on a whole article', Number(place === undefined));
  losses.add('which mark a note is on (its place is kept)', Number(typeof note.on === 'string' && place !== undefined));
  return place === undefined || place.start >= place.end ? [] : [{ start: place.start, end: place.end, note }];
}

// Only what covers several tokens, or shares one with another, needs a number.
function number(layered: readonly Layered[], from: number): void {
  const users = new Map<number, number>();
  for (const { first, last } of layered) for (let token = first; token <= last; token++) users.set(token, (users.get(token) ?? 0) + 1);
  layered.forEach((one, i) => {
    let isAlone = one.first === one.last;
    for (let token = one.first; token <= one.last && isAlone; token++) isAlone = users.get(token) === 1;
    if (!isAlone) one.number = from + i;
  });
}

function cells(layered: readonly Layered[], tokens: number, width: number): string[][] {
  const rows: string[][][] = Array.from({ length: tokens }, () => Array.from({ length: width }, () => []));
  for (const { first, last, values, number } of layered) {
    const suffix = number === 0 ? '' : `[${number}]`;
    for (let token = first; token <= last; token++) values.forEach((value, i) => rows[token]?.[i]?.push(`${value === undefined ? '*' : escapeValue(value)}${suffix}`));
  }
  return rows.map((row) => row.map((stacked) => (stacked.length === 0 ? '_' : stacked.join('|'))));
}

interface Link {
  readonly type: string;
  readonly roles: string;
  readonly from: Layered;
  readonly to: Layered;
}

function linksOf({ relations, marks: all }: AnnotatedText, marks: readonly Layered[], losses: LossTally): readonly Link[] {
  const places = new Map(all.map(({ id }, i) => [id, marks[i]]));
  losses.add('annotators of relations', relations.filter(({ annotator }) => annotator !== undefined).length);
  return inPairs(relations, losses).flatMap(({ type, from: a, to: b }) => {
    const [from, to] = [places.get(a.mark), places.get(b.mark)];
    return from === undefined || to === undefined ? [] : [{ type, roles: JSON.stringify([a.role, b.role]), from, to }];
  });
}

// A relation stands at the first token of its target and names the first token of its source.
function linkCells(links: readonly Link[], _marks: readonly Layered[], tokens: readonly { readonly name: string }[]): string[][] {
  const rows: string[][][] = tokens.map(() => [[], [], []]);
  for (const { type, roles, from, to } of links) {
    const row = rows[to.first];
    const numbers = from.number === 0 && to.number === 0 ? '' : `[${from.number}_${to.number}]`;
    row?.[0]?.push(escapeValue(type));
    row?.[1]?.push(escapeValue(roles));
    row?.[2]?.push(`${tokens[from.first]?.name ?? ''}${numbers}`);
  }
  return rows.map((row) => row.map((stacked) => (stacked.length === 0 ? '_' : stacked.join('|'))));
}
