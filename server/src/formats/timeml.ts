/**
 * TimeML as TempEval-3 has it: TIMEX3 and EVENT around the words, a MAKEINSTANCE for each event, TLINKs for relations of
 * two. Names have no place in it. It must not know other formats.
 */
import { errorWords } from '../base/error-words.ts';
import type { AnnotatedText, MarkRelation, TextMark } from './annotated-text.ts';
import { ordered } from './annotated-text.ts';
import type { Format, FormatProblem } from './format.ts';
import { LossTally } from './losses.ts';
import { readInline } from './shared/inline.ts';
import { nest } from './shared/nesting.ts';
import type { NestedMark } from './shared/nesting.ts';
import { articleOf, stemOf } from './shared/paths.ts';
import { attributesText, escapeText, findElement, lostCharacters, parseXml, textOf } from './shared/xml.ts';
import type { XmlElement } from './shared/xml.ts';
import { timexTypes, triggerType } from './types.ts';

/** See https://timeml.github.io/site/publications/specs.html and UzZaman et al. (2013), TempEval-3. */
export const timeml: Format = {
  id: 'timeml',
  title: 'TimeML',
  described: 'https://timeml.github.io/site/publications/specs.html',
  owns: (path) => path.endsWith('.tml'),
  write(texts) {
    const losses = new LossTally();
    return { files: texts.map((text) => ({ path: `${stemOf(text.path)}.tml`, text: timemlOf(text, losses) })), losses: losses.list() };
  },
  read(files) {
    const problems: FormatProblem[] = [];
    const texts = files.flatMap(({ path, text }): AnnotatedText[] => {
      try {
        const read = readTimeml(path, parseXml(text));
        if (read !== undefined) return [ordered(read)];
        problems.push({ path, message: 'has no TEXT element' });
      } catch (error) {
        problems.push({ path, message: errorWords(error) });
      }
      return [];
    });
    return { texts, problems };
  },
};

/** TLINK's own relation for one event told twice. */
const identity = 'IDENTITY';
const sameEvent = 'same-event';
/** Relations that a TLINK can have; TimeML 1.2.1, §2.3. */
const relTypes: ReadonlySet<string> = new Set(['BEFORE', 'AFTER', 'INCLUDES', 'IS_INCLUDED', 'DURING', 'DURING_INV', 'SIMULTANEOUS', 'IAFTER', 'IBEFORE', identity, 'BEGINS', 'ENDS', 'BEGUN_BY', 'ENDED_BY']);
const timexAttributes = ['value', 'mod', 'quant', 'freq', 'temporalFunction', 'beginPoint', 'endPoint'];
const eventAttributes = ['class'];
const instanceAttributes = ['tense', 'aspect', 'polarity', 'modality', 'pos', 'cardinality'];

function timemlOf(text: AnnotatedText, losses: LossTally): string {
  const known = text.marks.filter(({ type }) => timexTypes.has(type) || type === triggerType);
  losses.add('marks that are neither times nor events', text.marks.length - known.length);
  const { tree, crossing } = nest(known);
  losses.add('marks across others', crossing.length);
  losses.add('names of annotators', known.filter(({ annotator }) => annotator !== undefined).length);
  losses.add('links of events to each other across texts', known.filter(({ entity }) => entity !== undefined).length);
  losses.add('notes', text.notes.length);
  losses.add('characters that XML cannot hold (written as U+FFFD)', lostCharacters(text.text));
  const written = known.filter((mark) => !crossing.includes(mark));
  const ids = new Map(written.map((mark, i) => [mark.id, timexTypes.has(mark.type) ? `t${i + 1}` : `e${i + 1}`]));
  losses.add('attributes', written.reduce((sum, mark) => sum + Object.keys(mark.attributes).filter((name) => !ownAttributes(mark).includes(name)).length, 0));
  const instances = written.filter(({ type }) => type === triggerType).map((mark) => instanceOf(mark, ids));
  const links = text.relations.flatMap((relation, i) => linkOf(relation, i, ids, losses));
  const dct = text.published === undefined ? '' : `<TIMEX3${attributesText({ tid: 't0', type: 'DATE', value: text.published, temporalFunction: 'false', functionInDocument: 'CREATION_TIME' })}>${text.published}</TIMEX3>`;
  const head = ['<?xml version="1.0" encoding="UTF-8"?>', '<TimeML>', `<DOCID>${escapeText(text.path)}</DOCID>`, `<DCT>${dct}</DCT>`];
  return [...head, `<TEXT>${inline(tree, text.text, 0, text.text.length, ids)}</TEXT>`, ...instances, ...links, '</TimeML>', ''].join('\n');
}

function inline(tree: readonly NestedMark[], text: string, from: number, to: number, ids: ReadonlyMap<string, string>): string {
  let at = from;
  const parts = tree.map(({ mark, inside }) => {
    const before = escapeText(text.slice(at, mark.start));
    at = mark.end;
    const [name, attributes] = tagOf(mark, ids.get(mark.id) ?? '');
    return `${before}<${name}${attributesText(attributes)}>${inline(inside, text, mark.start, mark.end, ids)}</${name}>`;
  });
  return `${parts.join('')}${escapeText(text.slice(at, to))}`;
}

function ownAttributes({ type }: TextMark): readonly string[] {
  return timexTypes.has(type) ? timexAttributes : [...eventAttributes, ...instanceAttributes];
}

function tagOf({ type, attributes }: TextMark, id: string): readonly [string, Record<string, string | undefined>] {
  if (!timexTypes.has(type)) return ['EVENT', { eid: id, class: attributes['class'] ?? 'OCCURRENCE' }];
  return ['TIMEX3', { tid: id, type, ...Object.fromEntries(timexAttributes.map((name) => [name, attributes[name]])) }];
}

function instanceOf({ id, attributes }: TextMark, ids: ReadonlyMap<string, string>): string {
  const event = ids.get(id) ?? '';
  const given = Object.fromEntries(instanceAttributes.map((name) => [name, attributes[name]]));
  return `<MAKEINSTANCE${attributesText({ eiid: `ei${event.slice(1)}`, eventID: event, ...given })}/>`;
}

function linkOf({ type, arguments: [from, to, ...more] }: MarkRelation, i: number, ids: ReadonlyMap<string, string>, losses: LossTally): string[] {
  const [a, b] = [ids.get(from?.mark ?? ''), ids.get(to?.mark ?? '')];
  const relType = type === sameEvent ? identity : type;
  if (a === undefined || b === undefined || more.length > 0 || !relTypes.has(relType)) {
    losses.add('relations that are not of time or identity');
    return [];
  }
  const first = a.startsWith('t') ? { timeID: a } : { eventInstanceID: `ei${a.slice(1)}` };
  const second = b.startsWith('t') ? { relatedToTime: b } : { relatedToEventInstance: `ei${b.slice(1)}` };
  losses.add('roles in relations');
  return [`<TLINK${attributesText({ lid: `l${i + 1}`, relType, ...first, ...second })}/>`];
}

function readTimeml(path: string, root: XmlElement): AnnotatedText | undefined {
  const body = findElement(root, 'TEXT');
  if (body === undefined) return undefined;
  const { text, spans } = readInline(body);
  const instances = new Map<string, string>();
  const said = new Map<string, Record<string, string>>();
  for (const { name, attributes } of elementsNamed(root, ['MAKEINSTANCE'])) {
    if (name === 'MAKEINSTANCE') instances.set(attributes['eiid'] ?? '', attributes['eventID'] ?? '');
    said.set(attributes['eventID'] ?? '', chosen(attributes, instanceAttributes));
  }
  const marks = spans.flatMap(({ element: { name, attributes }, start, end }): TextMark[] => {
    if (name === 'TIMEX3') return [{ id: attributes['tid'] ?? `t-${start}`, start, end, type: attributes['type'] ?? 'DATE', attributes: chosen(attributes, timexAttributes) }];
    if (name !== 'EVENT') return [];
    const id = attributes['eid'] ?? `e-${start}`;
    return [{ id, start, end, type: triggerType, attributes: { ...chosen(attributes, eventAttributes), ...said.get(id) } }];
  });
  const ids = new Set(marks.map(({ id }) => id));
  const relations = elementsNamed(root, ['TLINK']).flatMap(({ attributes }, i): MarkRelation[] => {
    const from = attributes['timeID'] ?? instances.get(attributes['eventInstanceID'] ?? '') ?? '';
    const to = attributes['relatedToTime'] ?? instances.get(attributes['relatedToEventInstance'] ?? '') ?? '';
    if (!ids.has(from) || !ids.has(to)) return [];
    const type = attributes['relType'] === identity ? sameEvent : (attributes['relType'] ?? '');
    return [{ id: attributes['lid'] ?? `l${i + 1}`, type, arguments: [{ role: 'from', mark: from }, { role: 'to', mark: to }] }];
  });
  const docid = findElement(root, 'DOCID');
  const published = findElement(root, 'DCT')?.children.flatMap((child) => (typeof child === 'string' ? [] : [child.attributes['value']?.slice(0, 10)]))[0];
  const named = docid === undefined ? '' : textOf(docid).trim();
  return { path: /\.\w+$/.test(named) ? named : articleOf(path), text, ...(published === undefined ? {} : { published }), marks, relations, notes: [] };
}

function elementsNamed(root: XmlElement, names: readonly string[]): XmlElement[] {
  return root.children.flatMap((child) => (typeof child === 'string' ? [] : [...(names.includes(child.name) ? [child] : []), ...elementsNamed(child, names)]));
}

function chosen(attributes: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (attributes[name] === undefined || attributes[name] === '' ? [] : [[name, attributes[name]]])));
}
