/**
 * XML in and out: saxes reads (strictly, as XML 1.0 says), a few lines write. What XML cannot hold is replaced
 * and counted. It must not know any vocabulary.
 */
import { SaxesParser } from 'saxes';

/** An element or a stretch of text, in the order of the file. */
export type XmlNode = XmlElement | string;

/** An element. */
export interface XmlElement {
  /** With its prefix, as written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** The root element of an XML text; throws an Error with line and column where it is not well-formed. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const root: Building = { name: '', attributes: {}, children: [] };
  const open: Building[] = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Building = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (words: string): void => {
    if (open.length > 1) open.at(-1)?.children.push(words);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text.replace(/^\uFEFF/, '')).close();
  const element = root.children.find((child) => typeof child !== 'string');
  if (element === undefined) throw new Error('there is no element in it');
  return element;
}

interface Building {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (string | Building)[];
}

/** The elements among the children. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** The first element of this name below, the element itself counted in. */
export function findElement(element: XmlElement, name: string): XmlElement | undefined {
  const waiting: XmlElement[] = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.name === name) return next;
    waiting.push(...[...elementsOf(next)].reverse());
  }
  return undefined;
}

/** All text below an element. */
export function textOf(element: XmlElement): string {
  const parts: string[] = [];
  const waiting: XmlNode[] = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') parts.push(next);
    else waiting.push(...[...next.children].reverse());
  }
  return parts.join('');
}

/** Text for an element's content; a carriage return is written as a reference, for a reader would make it a line feed. */
export function escapeText(text: string): string {
  return xmlCharacters(text).replace(/[&<>\r]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&#13;');
}

/** Attributes with a space before each, in the given order; those without a value are left out. */
export function attributesText(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeAttribute(String(value))}"`]))
    .join('');
}

/** How many characters XML 1.0 cannot hold; they are written as U+FFFD, one for one. */
export function lostCharacters(text: string): number {
  return text.match(unspeakable)?.length ?? 0;
}

// Char of XML 1.0, §2.2: control characters, lone surrogates and the two non-characters have no place in it.
const unspeakable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

function xmlCharacters(text: string): string {
  return text.replace(unspeakable, '\ufffd');
}

function escapeAttribute(value: string): string {
  return escapeText(value).replace(/["\t\n]/g, (sign) => ({ '"': '&quot;', '\t': '&#9;' })[sign] ?? '&#10;');
}
