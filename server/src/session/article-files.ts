/**
 * Which files and documents may be articles: by name, by the editor's language, by the globs of the settings,
 * and at last by their prose. It must not know how files are listed or read.
 */
import picomatch from 'picomatch/posix.js';
import type { Config } from '../features/snapshot.ts';
import type { FilePlace } from '../host.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';

/** How a document is judged: as an article in any case, by its prose, or not at all. */
export type Judgement = 'article' | 'by-prose' | 'never';

/** How a document of the editor's language is judged. */
export function judgeLanguage(languageId: string, languages: Config['languages']): Judgement {
  if (languageId === 'article') return 'article';
  if (languageId === 'plaintext') return languages.plaintext ? 'by-prose' : 'never';
  if (languageId === 'markdown') return languages.markdown ? 'by-prose' : 'never';
  return 'never';
}

/** How a file is judged by its name alone. */
export function judgeName(path: ArticlePath, languages: Config['languages']): Judgement {
  return judgeLanguage(languageOf(path), languages);
}

function languageOf(path: ArticlePath): string {
  const name = path.toLowerCase();
  if (name.endsWith('.article')) return 'article';
  if (name.endsWith('.txt')) return 'plaintext';
  return name.endsWith('.md') ? 'markdown' : 'other';
}

/** Whether a file of a workspace folder is let through by the globs of the settings. */
export type FileFilter = (place: FilePlace) => boolean;

/** The filter of these settings; folders that are never entered stay out whatever the globs say. */
export function fileFilter({ include, exclude }: Config['files']): FileFilter {
  const included = matcher(include);
  const excluded = matcher(exclude);
  const entered = (relative: string): boolean => !relative.split('/').slice(0, -1).some(isSkippedFolder);
  return ({ relative }) => entered(relative) && included(relative) && !excluded(relative);
}

/** Whether a folder of this name is never entered: hidden ones (`.git`, `.dateline`), and those of packages. */
export function isSkippedFolder(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..');
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  return picomatch([...globs], { dot: true, nocase: true });
}
