/**
 * One spelling for each URI. Clients differ in what they escape (`(`, `:` of a drive letter), so articles are
 * known by the usual spelling inside, and answered under the one that the client used. It must not know files.
 */
import { URI } from 'vscode-uri';

/** The usual spelling of a URI; what is no URI stays as it is, and names nothing. */
export function canonicalUri(uri: string): string {
  try {
    return URI.parse(uri, true).toString();
  } catch {
    return uri;
  }
}

/** Remembers how the client spells the URIs of its documents. */
export class UriSpellings {
  readonly #spellings = new Map<string, string>();

  /** Learns a spelling of the client's; gives the usual one. */
  learn(uri: string): string {
    const path = canonicalUri(uri);
    if (path !== uri) this.#spellings.set(path, uri);
    return path;
  }

  /** Forgets a document that was closed. */
  forget(path: string): void {
    this.#spellings.delete(path);
  }

  /** The client's spelling where it has one. */
  uriOf(path: string): string {
    return this.#spellings.get(path) ?? path;
  }
}
