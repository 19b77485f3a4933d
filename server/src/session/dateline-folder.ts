/**
 * What lies where in the `.dateline/` of a folder, by its path as the corpus writes it, and how large it may be. It must
 * not know what the files say.
 */
import { annotationPlace } from '../annotations/annotation-path.ts';
import type { AnnotationPlace } from '../annotations/annotation-path.ts';
import type { FilePlace } from '../host.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';

const FOLDER = '.dateline';
const CONFIG = 'config.yaml';

/** Bytes that a file may have, by what it holds. Decisions are parsed as a whole whenever one changes. */
export const largest = { annotations: 50_000_000, decisions: 10_000_000, settings: 1_000_000 } as const;

/** Bytes that this file of people's annotations or decisions may have. */
export function largestOf(path: ArticlePath): number {
  return isAnnotationFile(path) ? largest.annotations : largest.decisions;
}

/** The file of this name in the folder's `.dateline/`. */
export function datelineFile(folder: ArticlePath, below: string): ArticlePath {
  return `${folder}/${FOLDER}/${below}`;
}

/** The file in which a folder says of itself what its articles are. */
export function configFile(folder: ArticlePath): ArticlePath {
  return datelineFile(folder, CONFIG);
}

/** Whether the path is one of a folder's `.dateline/` files; these are never articles. */
export function isDatelineFile(path: ArticlePath): boolean {
  return path.includes(`/${FOLDER}/`);
}

/** Whether the path is that of a folder's configuration. */
export function isConfigFile(path: ArticlePath): boolean {
  return path.endsWith(`/${FOLDER}/${CONFIG}`);
}

/** The folder beside whose articles a `.dateline/` file lies. */
export function folderOfDatelineFile(path: ArticlePath): ArticlePath {
  return path.slice(0, path.lastIndexOf(`/${FOLDER}/`));
}

/** What of a place lies below `.dateline/`; undefined for any other. */
export function belowDateline({ relative }: FilePlace): string | undefined {
  return relative.startsWith(`${FOLDER}/`) ? relative.slice(FOLDER.length + 1) : undefined;
}

/** Whether the path is one of a file of people's annotations, by its name alone. */
export function isAnnotationFile(path: ArticlePath): boolean {
  return path.endsWith('.jsonl') && isOfAnnotations(path);
}

/** Whether the path is that of the annotations, or lies in them. */
export function isOfAnnotations(path: ArticlePath): boolean {
  return /\/\.dateline\/annotations(?:\/|$)/.test(path);
}

/** Whether the path may be a folder of annotations. By its name: a draft that is being written has an ending, and so has what stands beside a file. */
export function isFolderOfAnnotations(path: ArticlePath): boolean {
  return /\/\.dateline(?:\/annotations(?:\/.*)?)?$/.test(path) && !/\/\.(?!dateline$)[^/]*$|\.(?:jsonl|new|tmp)$/.test(path);
}

/** Whose annotations on which article the file of this place holds; undefined where it is no such file. */
export function annotationsAt(place: FilePlace | undefined): AnnotationPlace | undefined {
  const below = place && belowDateline(place);
  return below === undefined ? undefined : annotationPlace(below);
}

/** The path of the article that a file of annotations speaks of. */
export function articleOfAnnotations(file: ArticlePath): ArticlePath {
  return file.replace(/\/\.dateline\/annotations\/[^/]+\//, '/').replace(/\.jsonl$/, '');
}

/** Where a file of annotations belongs once its article has another path. */
export function annotationsMoved(file: ArticlePath, folder: ArticlePath, article: ArticlePath): ArticlePath {
  const annotator = /\/\.dateline\/annotations\/([^/]+)\//.exec(file)?.[1] ?? '';
  return datelineFile(folder, `annotations/${annotator}/${article.slice(folder.length + 1)}.jsonl`);
}
