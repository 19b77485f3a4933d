/**
 * All places of many strings in one text, found in one pass over it. It must not know what the strings are.
 */

/** Code units by which strings are told apart before they are compared. */
const HEAD = 3;

/** Where each of the strings stands, ascending; overlapping places included. Empty strings stand nowhere. */
export function occurrencesOf(strings: Iterable<string>, text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const heads = new Map<number, Map<number, [string, number[]][]>>();
  for (const string of strings) {
    if (string === '' || found.has(string)) continue;
    const places: number[] = [];
    found.set(string, places);
    const length = Math.min(HEAD, string.length);
    const head = headAt(string, 0, length);
    const byHead = heads.get(length) ?? new Map<number, [string, number[]][]>();
    heads.set(length, byHead.set(head, [...(byHead.get(head) ?? []), [string, places]]));
  }
  for (const [length, byHead] of heads) {
    for (let at = 0; at + length <= text.length; at++) {
      const strings = byHead.get(headAt(text, at, length));
      if (strings !== undefined) for (const [string, places] of strings) if (text.startsWith(string, at)) places.push(at);
    }
  }
  return found;
}

function headAt(text: string, at: number, length: number): number {
  let head = 0;
  for (let i = 0; i < length; i++) head = head * 0x10000 + text.charCodeAt(at + i);
  return head;
}
