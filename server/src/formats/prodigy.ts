/**
 * Prodigy's tasks, one a line: `spans` with the tokens they cover, `relations` between spans, offsets in code points.
 * It must not know other formats.
 */
import { countedIn } from '../annotations/offsets.ts';
import type { Span } from '../base/span.ts';
import type { AnnotatedText, MarkRelation, TextMark } from './annotated-text.ts';
import { ordered } from './annotated-text.ts';
import type { Format, FormatProblem } from './format.ts';
import { LossTally } from './losses.ts';
import { asCount, asString, elements, fields, stringFields } from './shared/json.ts';
import { readJsonLines, writeJsonLines } from './shared/json-lines.ts';
import { inPairs } from './shared/pairs.ts';
import { sentencesOf } from './shared/pieces.ts';
import { headOf } from './shared/records.ts';

/** See https://prodi.gy/docs/api-interfaces#spans and #relations. */
export const prodigy: Format = {
  id: 'prodigy',
  title: 'Prodigy JSON Lines',
  described: 'https://prodi.gy/docs/api-interfaces',
  owns: (path) => path.endsWith('.jsonl'),
  write(texts) {
    const losses = new LossTally();
    return { files: [{ path: 'articles.prodigy.jsonl', text: writeJsonLines(texts.map((text) => task(text, losses))) }], losses: losses.list() };
  },
  read(files) {
    const { lines, problems: broken } = readJsonLines(files);
    const problems: FormatProblem[] = [...broken];
    const texts = lines.flatMap((line) => {
      const head = headOf(line, problems);
      if (head === undefined) return [];
      const marks = marksOf(line.value, head.text);
      return [ordered({ ...head, marks, relations: relationsOf(line.value, marks, head.text), notes: [] })];
    });
    return { texts, problems };
  },
};

function task(text: AnnotatedText, losses: LossTally): object {
  losses.add('names of annotators', text.marks.filter(({ annotator }) => annotator !== undefined).length);
  losses.add('notes', text.notes.length);
  const map = countedIn('code points', text.text);
  const tokens = sentencesOf(text.text, text.marks.flatMap(({ start, end }) => [start, end])).flatMap(({ tokens }) => tokens);
  const spanOf = (mark: TextMark): object => {
    const [first, last] = covered(tokens, mark);
    return { start: map.fromUtf16(mark.start), end: map.fromUtf16(mark.end), token_start: first, token_end: last, label: mark.type, id: mark.id, ...mark.attributes, ...(mark.entity === undefined ? {} : { kb_id: mark.entity }) };
  };
  const byId = new Map(text.marks.map((mark) => [mark.id, mark]));
  return {
    text: text.text,
    meta: { path: text.path },
    tokens: tokens.map(({ start, end }, id) => ({ text: text.text.slice(start, end), start: map.fromUtf16(start), end: map.fromUtf16(end), id, ws: /\s/.test(text.text.charAt(end)) })),
    spans: text.marks.map(spanOf),
    relations: inPairs(text.relations, losses).flatMap(({ type, from, to }) => {
      const [head, child] = [byId.get(from.mark), byId.get(to.mark)];
      if (head === undefined || child === undefined) return [];
      return [{ head: covered(tokens, head)[1], child: covered(tokens, child)[1], head_span: spanOf(head), child_span: spanOf(child), label: type, roles: [from.role, to.role] }];
    }),
    answer: 'accept',
  };
}

/** Numbers of the first and the last token inside a mark. */
function covered(tokens: readonly Span[], mark: Span): readonly [number, number] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= mark.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((tokens[last + 1]?.start ?? Infinity) < mark.end) last += 1;
  return [low, last];
}

const ownFields: ReadonlySet<string> = new Set(['start', 'end', 'token_start', 'token_end', 'label', 'id', 'kb_id', 'text', 'source', 'input_hash']);

function marksOf(value: unknown, text: string): TextMark[] {
  const map = countedIn('code points', text);
  return elements(fields(value)['spans']).flatMap((row, i): TextMark[] => {
    const { start, end, label, id, kb_id } = fields(row);
    const [from, to, type, entity] = [asCount(start), asCount(end), asString(label), asString(kb_id)];
    if (from === undefined || to === undefined || type === undefined) return [];
    const attributes = Object.fromEntries(Object.entries(stringFields(row)).filter(([name]) => !ownFields.has(name)));
    return [{ id: asString(id) ?? `m${i + 1}`, start: map.toUtf16(from), end: map.toUtf16(to), type, attributes, ...(entity === undefined ? {} : { entity }) }];
  });
}

// Relations name spans by their place; a span without a mark of its own makes one.
function relationsOf(value: unknown, marks: TextMark[], text: string): MarkRelation[] {
  const map = countedIn('code points', text);
  const markOf = (row: unknown): string | undefined => {
    const { id, start, end, label } = fields(row);
    const [from, to] = [asCount(start), asCount(end)];
    if (from === undefined || to === undefined) return undefined;
    const [first, last] = [map.toUtf16(from), map.toUtf16(to)];
    const same = marks.filter((mark) => mark.start === first && mark.end === last);
    const known = same.find((mark) => mark.id === id) ?? same[0];
    if (known !== undefined) return known.id;
    const made: TextMark = { id: `r${marks.length + 1}`, start: first, end: last, type: asString(label) ?? 'MISC', attributes: {} };
    marks.push(made);
    return made.id;
  };
  return elements(fields(value)['relations']).flatMap((row, i): MarkRelation[] => {
    const { head_span, child_span, label, roles } = fields(row);
    const [head, child] = [markOf(head_span), markOf(child_span)];
    const [headRole, childRole] = elements(roles).map(asString);
    if (head === undefined || child === undefined) return [];
    return [{ id: `r${i + 1}`, type: asString(label) ?? '', arguments: [{ role: headRole ?? 'head', mark: head }, { role: childRole ?? 'child', mark: child }] }];
  });
}
