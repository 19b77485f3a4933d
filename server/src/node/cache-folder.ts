/**
 * Where the command line keeps its corpus index between runs: the platform's cache folder, one folder of it for
 * each set of paths. It must not know what is kept there.
 */
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { hashText } from '../base/hash.ts';

/** What the folder depends on. */
export interface CacheSurrounding {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The cache folder of this program: XDG base directories, `~/Library/Caches`, `%LOCALAPPDATA%`. */
export function cacheFolder({ platform, environment, home }: CacheSurrounding = thisMachine()): string {
  const chosen = environment['XDG_CACHE_HOME'];
  // The XDG specification wants relative values ignored.
  if (chosen !== undefined && isAbsolute(chosen)) return join(chosen, 'dateline');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'dateline');
  if (platform === 'win32') return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'dateline', 'Cache');
  return join(home, '.cache', 'dateline');
}

/** The folder for the index of these paths, given in this working folder; paths are kept as given, so both count. */
export function corpusCacheFolder(paths: readonly string[], cwd: string, cache: string = cacheFolder()): string {
  return join(cache, hashText(JSON.stringify([resolve(cwd), ...paths])));
}

function thisMachine(): CacheSurrounding {
  return { platform: process.platform, environment: process.env, home: homedir() };
}
