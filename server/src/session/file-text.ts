/**
 * From the bytes of a file to an article's text, or to the reason why not. The same for every surrounding,
 * each of which brings its platform's decoder. It must not know where the bytes came from.
 */
import type { FileText } from '../host.ts';

/** What is not read, and why. */
export type Refused = Extract<FileText, { readonly kind: 'refused' }>;

/** Decodes bytes strictly, a byte order mark kept; undefined when they are not of the encoding. */
export type Decode = (bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be') => string | undefined;

/** What a file of these bytes says. `keepMark`: whether a byte order mark stays, as `annotate` counts it and editors do not. */
export function fileTextOf(bytes: Uint8Array, decode: Decode, keepMark: boolean): FileText {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) return refused('The file is binary: it holds NUL bytes.');
  const text = decode(bytes, encoding);
  if (text === undefined) return refused(`The file is not valid ${encoding.toUpperCase()}; save it as UTF-8 to have it read.`);
  return { kind: 'text', text: keepMark || !text.startsWith('\ufeff') ? text : text.slice(1) };
}

/** A file that is larger than allowed is left out as a whole. */
export function tooLarge(bytes: number, maxBytes: number): FileText {
  return refused(`The file has ${grouped(bytes)} bytes, more than the ${grouped(maxBytes)} that are allowed; it is left out.`);
}

/** An open document that is longer than a file may be is left out as well. The words stay the same while it is typed in. */
export function tooLong(maxLength: number): Refused {
  return refused(`The document is longer than the ${grouped(maxLength)} characters that are allowed; it is left out.`);
}

/** A file that is not read, with the reason. */
export function refused(message: string): Refused {
  return { kind: 'refused', message };
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
