/**
 * Bytes to text where the platform's decoder is out of reach: the core knows no `TextDecoder`.
 * Made for the product's own assets; it must not be used to judge whether a file is text.
 */

const CHUNK = 8192;

/** The text of UTF-8 bytes. Bytes that are no UTF-8 give U+FFFD; nothing throws. */
export function decodeUtf8(bytes: Uint8Array): string {
  let text = '';
  let units: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    units.push(...codeUnits(length === 1 ? first : multiByte(bytes, at, length)));
    at += length;
    if (units.length < CHUNK) continue;
    text += String.fromCharCode(...units);
    units = [];
  }
  return text + String.fromCharCode(...units);
}

function multiByte(bytes: Uint8Array, at: number, length: number): number {
  let code = (bytes[at] ?? 0) & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i];
    if (next === undefined || (next & 0xc0) !== 0x80) return 0xfffd;
    code = (code << 6) | (next & 0x3f);
  }
  return code > 0x10ffff ? 0xfffd : code;
}

function codeUnits(code: number): readonly number[] {
  if (code < 0x10000) return [code];
  return [0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff)];
}
