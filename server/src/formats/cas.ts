/**
 * What both forms of a UIMA CAS share: the features of a mark, a relation and a note as Dateline's type system names
 * them, offsets in UTF-16 as UIMA counts. It must not know how either form is written.
 */
import type { AnnotatedText, MarkRelation, TextMark, TextNote } from './annotated-text.ts';
import { parseJson, stringFields } from './shared/json.ts';

/** Names of the types, with their package. */
export const casTypes = { mark: 'dateline.Mark', relation: 'dateline.Relation', note: 'dateline.Note', article: 'dateline.Article' } as const;

/** The string features of each type, besides `begin` and `end`; those of a relation's ends are lists of ids and roles as JSON. */
export const casFeatures: Readonly<Record<keyof typeof casTypes, readonly string[]>> = {
  mark: ['identifier', 'type', 'entity', 'annotator', 'attributes'],
  relation: ['identifier', 'type', 'annotator', 'arguments'],
  note: ['identifier', 'mark', 'text', 'annotator'],
  article: ['path', 'published'],
};

/** One structure of a CAS: its type, its place, its string features. */
export interface CasStructure {
  readonly type: string;
  readonly begin: number;
  readonly end: number;
  readonly features: Readonly<Record<string, string>>;
}

/** All that is said of a text, as structures. */
export function structuresOf({ path, text, published, marks, relations, notes }: AnnotatedText): readonly CasStructure[] {
  const places = new Map(marks.map((mark) => [mark.id, mark]));
  return [
    { type: casTypes.article, begin: 0, end: text.length, features: { path, ...(published === undefined ? {} : { published }) } },
    ...marks.map(({ id, start, end, type, entity, annotator, attributes }) => ({
      type: casTypes.mark,
      begin: start,
      end,
      features: present({ identifier: id, type, entity, annotator, attributes: Object.keys(attributes).length === 0 ? undefined : JSON.stringify(attributes) }),
    })),
    ...relations.map(({ id, type, annotator, arguments: args }) => {
      const spans = args.flatMap(({ mark }) => places.get(mark) ?? []);
      const pairs = JSON.stringify(args.map(({ role, mark }) => [role, mark]));
      return { type: casTypes.relation, begin: Math.min(...spans.map(({ start }) => start), text.length), end: Math.max(...spans.map(({ end }) => end), 0), features: present({ identifier: id, type, annotator, arguments: pairs }) };
    }),
    ...notes.map(({ id, on, text: words, annotator }) => {
      const place = typeof on === 'object' ? on : places.get(on ?? '');
      return { type: casTypes.note, begin: place?.start ?? 0, end: place?.end ?? 0, features: present({ identifier: id, mark: typeof on === 'string' ? on : undefined, text: words, annotator }) };
    }),
  ];
}

/** The text that the structures speak of; those of other type systems become marks when they say what they are. */
export function textFromStructures(path: string, text: string, structures: readonly CasStructure[]): AnnotatedText {
  const marks: TextMark[] = [];
  const relations: MarkRelation[] = [];
  const notes: TextNote[] = [];
  const article = structures.find(({ type }) => type === casTypes.article)?.features;
  structures.forEach(({ type, begin, end, features }, i) => {
    const id = features['identifier'] ?? `m${i + 1}`;
    const annotator = features['annotator'] === undefined ? {} : { annotator: features['annotator'] };
    if (type === casTypes.note) {
      const on = features['mark'] ?? (begin < end ? { start: begin, end } : undefined);
      notes.push({ id, text: features['text'] ?? '', ...(on === undefined ? {} : { on }), ...annotator });
    } else if (type === casTypes.relation) {
      relations.push({ id, type: features['type'] ?? '', arguments: pairsOf(features['arguments']), ...annotator });
    } else if (type === casTypes.mark) {
      const entity = features['entity'] === undefined ? {} : { entity: features['entity'] };
      marks.push({ id, start: begin, end, type: features['type'] ?? '', attributes: stringFields(parseJson(features['attributes'] ?? '')), ...entity, ...annotator });
    } else {
      marks.push(...foreign(id, type, begin, end, features));
    }
  });
  return { path: article?.['path'] ?? path, text, ...(article?.['published'] === undefined ? {} : { published: article['published'] }), marks, relations, notes };
}

// DKPro's and WebAnno's named entities, and other annotations with a `value` or `label`; layout (tokens, sentences) is left out.
function foreign(id: string, type: string, start: number, end: number, features: Readonly<Record<string, string>>): TextMark[] {
  const name = features['value'] ?? features['label'];
  if (name === undefined || name === '' || start >= end) return [];
  const { value: _value, label: _label, identifier, ...attributes } = features;
  return [{ id, start, end, type: name, attributes: { ...attributes, layer: type }, ...(identifier === undefined || identifier === '' ? {} : { entity: identifier }) }];
}

function pairsOf(json: string | undefined): MarkRelation['arguments'] {
  const pairs = parseJson(json ?? '[]');
  if (!Array.isArray(pairs)) return [];
  return (pairs as unknown[]).flatMap((pair) => {
    const [role, mark] = Array.isArray(pair) ? (pair as unknown[]) : [];
    return typeof role === 'string' && typeof mark === 'string' ? [{ role, mark }] : [];
  });
}

function present(features: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(features).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
