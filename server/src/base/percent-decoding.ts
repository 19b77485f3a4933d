/**
 * The escapes of URIs resolved. It must not know what the words name.
 */

/** The words with their percent escapes resolved; as they are where these are none of UTF-8. Never throws. */
export function percentDecoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
