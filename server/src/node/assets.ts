/**
 * Reads the product's own data files: beside the bundle in `dist/assets`, or from source in `server/assets`.
 * It must not know what they hold.
 */
import { readFile } from 'node:fs/promises';

/** Where assets can lie, seen from a bundle and from this source file. */
const places = ['./assets/', '../../assets/'];

/** The bytes of an asset. Rejects when no place has it: the installation is damaged. */
export async function readAsset(name: string): Promise<Uint8Array> {
  for (const place of places) {
    const bytes = await readFile(new URL(place + name, import.meta.url)).catch(() => undefined);
    if (bytes !== undefined) return bytes;
  }
  throw new Error(`the asset ${name} is missing: the installation is damaged`);
}
