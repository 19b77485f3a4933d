/**
 * TEI P5: names and dates as elements around the words of one `ab`, relations and notes stand off. It must not know
 * other formats.
 */
import { errorWords } from '../base/error-words.ts';
import type { AnnotatedText, MarkRelation, TextMark, TextNote } from './annotated-text.ts';
import { ordered } from './annotated-text.ts';
import type { Format, FormatProblem } from './format.ts';
import { LossTally } from './losses.ts';
import { readInline } from './shared/inline.ts';
import { nest } from './shared/nesting.ts';
import type { NestedMark } from './shared/nesting.ts';
import { articleOf, stemOf } from './shared/paths.ts';
import { attributesText, elementsOf, escapeText, findElement, lostCharacters, parseXml, textOf } from './shared/xml.ts';
import type { XmlElement } from './shared/xml.ts';

/** See https://tei-c.org/release/doc/tei-p5-doc/en/html/ND.html (names, dates) and SA.html (stand-off). */
export const tei: Format = {
  id: 'tei',
  title: 'TEI P5',
  described: 'https://tei-c.org/release/doc/tei-p5-doc/en/html/ND.html',
  owns: (path) => /\.(?:tei|xml)$/.test(path),
  write(texts) {
    const losses = new LossTally();
    return { files: texts.map((text) => ({ path: `${stemOf(text.path)}.tei.xml`, text: teiOf(text, losses) })), losses: losses.list() };
  },
  read(files) {
    const problems: FormatProblem[] = [];
    const texts = files.flatMap(({ path, text }): AnnotatedText[] => {
      try {
        const read = readTei(path, parseXml(text));
        if (read !== undefined) return [ordered(read)];
        problems.push({ path, message: 'has no body' });
      } catch (error) {
        problems.push({ path, message: errorWords(error) });
      }
      return [];
    });
    return { texts, problems };
  },
};

/** The element of a type, where TEI has one of its own; others are `rs` with the type. */
const elementNames: Readonly<Record<string, string>> = { PERSON: 'persName', ORG: 'orgName', GPE: 'placeName', DATE: 'date', TIME: 'time' };
const typesOfElements: Readonly<Record<string, string>> = { ...Object.fromEntries(Object.entries(elementNames).map(([type, name]) => [name, type])), country: 'GPE', settlement: 'GPE', region: 'GPE', geogName: 'LOC' };
const markElements: ReadonlySet<string> = new Set([...Object.keys(typesOfElements), 'rs', 'name']);

function teiOf(text: AnnotatedText, losses: LossTally): string {
  const { tree, crossing } = nest(text.marks);
  losses.add('marks across others', crossing.length);
  const written = text.marks.filter((mark) => !crossing.includes(mark));
  losses.add('attributes besides the value of a time', written.reduce((sum, { attributes }) => sum + Object.keys(attributes).filter((name) => name !== 'value').length, 0));
  losses.add('roles in relations', text.relations.length);
  losses.add('annotators of relations', text.relations.filter(({ annotator }) => annotator !== undefined).length);
  losses.add('characters that XML cannot hold (written as U+FFFD)', lostCharacters(text.text));
  const ids = new Map(written.map(({ id }, i) => [id, `m${i + 1}`]));
  const date = text.published === undefined ? '' : `<date${attributesText({ when: text.published })}/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    `<teiHeader><fileDesc><titleStmt><title>${escapeText(text.path)}</title></titleStmt><publicationStmt><p>${date}</p></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>`,
    ...standOff(text, ids, losses),
    `<text><body><ab xml:space="preserve">${inline(tree, text.text, 0, text.text.length, ids)}</ab></body></text>`,
    '</TEI>',
    '',
  ].join('\n');
}

function inline(tree: readonly NestedMark[], text: string, from: number, to: number, ids: ReadonlyMap<string, string>): string {
  let at = from;
  const parts = tree.map(({ mark, inside }) => {
    const before = escapeText(text.slice(at, mark.start));
    at = mark.end;
    const name = elementNames[mark.type] ?? 'rs';
    return `${before}<${name}${attributesText(attributesOf(mark, ids.get(mark.id) ?? '', name === 'rs'))}>${inline(inside, text, mark.start, mark.end, ids)}</${name}>`;
  });
  return `${parts.join('')}${escapeText(text.slice(at, to))}`;
}

function attributesOf({ type, attributes, entity, annotator }: TextMark, id: string, isGeneral: boolean): Record<string, string | undefined> {
  const { value } = attributes;
  const time = type === 'DURATION' ? 'dur-iso' : 'when-iso';
  return { 'xml:id': id, type: isGeneral ? type : undefined, ref: entity === undefined ? undefined : pointer(entity), resp: annotator === undefined ? undefined : pointer(annotator), [time]: value };
}

// A pointer has no white space; the fragment is written as a URI has it.
function pointer(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

function pointed(pointer: string | undefined): string | undefined {
  if (pointer === undefined || pointer === '') return undefined;
  try {
    return decodeURIComponent(pointer.replace(/^#/, ''));
  } catch {
    return pointer;
  }
}

function standOff({ relations, notes }: AnnotatedText, ids: ReadonlyMap<string, string>, losses: LossTally): string[] {
  const known = relations.map(({ type, arguments: args }) => ({ type, marks: args.flatMap(({ mark }) => ids.get(mark) ?? []) })).filter(({ marks }) => marks.length >= 2);
  losses.add('relations of marks that are not written', relations.length - known.length);
  const rows = known.map(({ type, marks }) => `<relation${attributesText({ name: type.replace(/\s/g, '_'), mutual: marks.map((mark) => `#${mark}`).join(' ') })}/>`);
  losses.add('places of notes on words that are not marked here', notes.filter(({ on }) => typeof on === 'object' || (on !== undefined && !ids.has(on))).length);
  const words = notes.map(({ on, text, annotator }) => `<note${attributesText({ target: typeof on === 'string' && ids.has(on) ? `#${ids.get(on) ?? ''}` : undefined, resp: annotator === undefined ? undefined : pointer(annotator) })}>${escapeText(text)}</note>`);
  if (rows.length + words.length === 0) return [];
  return ['<standOff>', ...(rows.length === 0 ? [] : ['<listRelation>', ...rows, '</listRelation>']), ...words, '</standOff>'];
}

function readTei(path: string, root: XmlElement): AnnotatedText | undefined {
  const body = findElement(root, 'body');
  if (body === undefined) return undefined;
  const ab = elementsOf(body).length === 1 && elementsOf(body)[0]?.name === 'ab' ? elementsOf(body)[0] : undefined;
  const { text, spans } = readInline(ab ?? body);
  const marks = spans.filter(({ element: { name } }) => markElements.has(name)).map(({ element: { name, attributes }, start, end }, i): TextMark => {
    const [entity, annotator] = [pointed(attributes['ref'] ?? attributes['key']), pointed(attributes['resp'])];
    const value = attributes['when-iso'] ?? attributes['dur-iso'] ?? attributes['when'] ?? attributes['dur'];
    return {
      id: attributes['xml:id'] ?? `m${i + 1}-${start}`,
      start,
      end,
      type: typesOfElements[name] ?? (attributes['type'] ?? 'MISC'),
      attributes: value === undefined ? {} : { value },
      ...(entity === undefined ? {} : { entity }),
      ...(annotator === undefined ? {} : { annotator }),
    };
  });
  const stand = findElement(root, 'standOff');
  const title = findElement(root, 'title');
  const published = elementsOf(findElement(root, 'publicationStmt') ?? root).flatMap(elementsOf).find(({ name }) => name === 'date')?.attributes['when'];
  const named = title === undefined ? '' : textOf(title).trim();
  return {
    path: /\.(?:txt|md|article)$/.test(named) ? named : articleOf(path.replace(/\.tei\.xml$/, '.xml')),
    text,
    ...(published === undefined ? {} : { published }),
    marks,
    ...(stand === undefined ? { relations: [], notes: [] } : readStandOff(stand, new Set(marks.map(({ id }) => id)))),
  };
}

function readStandOff(stand: XmlElement, ids: ReadonlySet<string>): { readonly relations: readonly MarkRelation[]; readonly notes: readonly TextNote[] } {
  const all = (element: XmlElement): XmlElement[] => elementsOf(element).flatMap((child) => [child, ...all(child)]);
  const relations = all(stand).filter(({ name }) => name === 'relation').flatMap(({ attributes }, i): MarkRelation[] => {
    const marks = (attributes['mutual'] ?? `${attributes['active'] ?? ''} ${attributes['passive'] ?? ''}`).split(/\s+/).flatMap((words) => (ids.has(words.slice(1)) ? [words.slice(1)] : []));
    return marks.length < 2 ? [] : [{ id: `r${i + 1}`, type: attributes['name'] ?? '', arguments: marks.map((mark, n) => ({ role: `Arg${n + 1}`, mark })) }];
  });
  const notes = all(stand).filter(({ name }) => name === 'note').map((element, i): TextNote => {
    const [on, annotator] = [element.attributes['target']?.slice(1), pointed(element.attributes['resp'])];
    return { id: `n${i + 1}`, text: textOf(element), ...(on !== undefined && ids.has(on) ? { on } : {}), ...(annotator === undefined ? {} : { annotator }) };
  });
  return { relations, notes };
}
