/**
 * Reads marks that a format writes as elements around the words. It must not know which elements mean what.
 */
import type { Span } from '../../base/span.ts';
import type { XmlElement } from './xml.ts';

/** An element and the stretch of text inside it. */
export interface ElementSpan extends Span {
  readonly element: XmlElement;
}

/** All text below an element, and every element below at its place in it; outer ones first. */
export function readInline(root: XmlElement): { readonly text: string; readonly spans: readonly ElementSpan[] } {
  const parts: string[] = [];
  const spans: { element: XmlElement; start: number; end: number }[] = [];
  let length = 0;
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        parts.push(child);
        length += child.length;
        continue;
      }
      const span = { element: child, start: length, end: length };
      spans.push(span);
      walk(child);
      span.end = length;
    }
  };
  walk(root);
  return { text: parts.join(''), spans };
}
