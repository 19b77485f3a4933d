/**
 * Which version of the program this is, as its manifest says. It must not know commands.
 */
import { readFile } from 'node:fs/promises';

/** Where the manifest can lie, seen from a bundle and from this source file. */
const places = ['../package.json', '../../../package.json'];

/** The version, as in `0.1.0`. Rejects when there is no manifest: the installation is damaged. */
export async function readVersion(): Promise<string> {
  for (const place of places) {
    const text = await readFile(new URL(place, import.meta.url), 'utf8').catch(() => undefined);
    const { name, version } = text === undefined ? {} : (JSON.parse(text) as { readonly name?: unknown; readonly version?: unknown });
    if (name === 'dateline' && typeof version === 'string') return version;
  }
  throw new Error('package.json is missing: the installation is damaged');
}
