/**
 * Tells a damaged database from every other failure of SQLite. It must not know what to do about it.
 */

/** Result codes that put the blame on the file's content: SQLITE_CORRUPT and SQLITE_NOTADB. */
const damageCodes: ReadonlySet<number> = new Set([11, 26]);

/** Whether the error says that what is stored cannot be what this program wrote. */
export function isDamage(error: unknown): boolean {
  const code = resultCode(error);
  return error instanceof DamagedIndexError || error instanceof SyntaxError || (code !== undefined && damageCodes.has(code));
}

/** Whether SQLite rejects a statement, as it does when tables are not as they should be: SQLITE_ERROR. */
export function isRejection(error: unknown): boolean {
  return resultCode(error) === 1;
}

/** A row that no version of this program writes. */
export class DamagedIndexError extends Error {}

/** SQLite's primary result code, without the extension in the higher bits. */
function resultCode(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) & 0xff : undefined;
}
