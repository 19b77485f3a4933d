/**
 * Where annotations lie below `.dateline/`: a folder for each annotator, in it a file for each article, named as
 * the article is. Names that could lead out of the folder, or that some disk cannot hold, are refused.
 * It must not know a disk.
 */

const FOLDER = 'annotations';
const ENDING = '.jsonl';
const LONGEST = 64;

/** Names that Windows keeps for devices, whatever stands behind a full stop. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/i;
/** Characters that some file system cannot hold; unpaired surrogates and invisible characters included. */
const unfit = /[\u0000-\u001f\u007f-\u009f"*/:<>?\\|\p{Cs}\p{Cf}\u2028\u2029]/u;

/** Where an annotation file belongs to. */
export interface AnnotationPlace {
  readonly annotator: string;
  /** The article, relative to the folder that holds `.dateline/`, with forward slashes. */
  readonly article: string;
}

/** Why a name cannot be an annotator's, for a person to read; undefined where it can. */
export function annotatorProblem(name: string): string | undefined {
  if (name.trim() === '') return 'An annotator needs a name.';
  if (name.length > LONGEST) return `An annotator's name has at most ${LONGEST} characters.`;
  if (unfit.test(name)) return 'An annotator\'s name names a folder: it holds no slash, colon, quotation mark or other sign that a folder cannot have.';
  if (/^[.\s]|[.\s]$/.test(name)) return 'An annotator\'s name neither begins nor ends with a full stop or a space.';
  return reserved.test(name) ? `Windows keeps the name ${name} for itself.` : undefined;
}

/** The file of an annotator's annotations on an article, below `.dateline/`; undefined when a name would lead elsewhere. */
export function annotationPath({ annotator, article }: AnnotationPlace): string | undefined {
  if (annotatorProblem(annotator) !== undefined || !staysBelow(article)) return undefined;
  return `${FOLDER}/${annotator}/${article}${ENDING}`;
}

/** What a file below `.dateline/` belongs to; undefined when it holds no annotations. */
export function annotationPlace(path: string): AnnotationPlace | undefined {
  const [, annotator = '', article = ''] = /^annotations\/([^/]+)\/([^]+)\.jsonl$/.exec(path) ?? [];
  return annotatorProblem(annotator) === undefined && staysBelow(article) ? { annotator, article } : undefined;
}

function staysBelow(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\\0]/.test(path);
}
