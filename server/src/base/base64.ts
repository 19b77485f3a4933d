/**
 * Base64 to bytes where the platform's own decoder is out of reach. It must not know what the bytes are.
 */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of standard base64 (RFC 4648 §4), padded or not; undefined when it is none. */
export function bytesOfBase64(base64: string): Uint8Array | undefined {
  const values = valuesOfCharacters();
  const length = base64.endsWith('==') ? base64.length - 2 : base64.endsWith('=') ? base64.length - 1 : base64.length;
  if (length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  let held = 0;
  let filled = 0;
  for (let i = 0; i < length; i++) {
    const value = values[base64.charCodeAt(i)] ?? 255;
    if (value === 255) return undefined;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[filled] = (bits >> held) & 0xff;
    filled += 1;
  }
  return bytes;
}

function valuesOfCharacters(): Uint8Array {
  const values = new Uint8Array(128).fill(255);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  return values;
}
