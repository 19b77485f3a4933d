/**
 * People's decisions, folder by folder, as the plain files of `.dateline/` say them; read when they are first
 * needed and again when told. It must not know what a decision changes.
 */
import type { Host } from '../host.ts';
import type { ArticleOptions } from '../link/article/article.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { readDecisions } from '../link/decision-files.ts';
import type { DecisionTexts } from '../link/decision-files.ts';
import { noDecisions } from '../link/decisions.ts';
import type { Decisions } from '../link/decisions.ts';
import { identitiesOf, noIdentities } from '../link/identities.ts';
import type { Identities } from '../link/identities.ts';
import { datelineFile, largest } from './dateline-folder.ts';
import type { SessionMessage } from './messages.ts';

/** The files of `.dateline/` that hold decisions, by what they hold. */
const fileNames = { articles: 'articles.yaml', entities: 'entities.yaml', ignored: 'ignored.jsonl' } as const;

/** What a reload of a folder's decisions changed. */
export interface DecisionChange {
  /** Articles have to be read again. */
  readonly reading: boolean;
}

/** One folder's decisions, and what was derived from them for its articles. */
interface FolderDecisions {
  readonly decisions: Decisions;
  readonly identities: Identities;
  readonly options: Map<ArticlePath, ArticleOptions>;
}

/** The decisions of every folder. */
export class DecisionBook {
  readonly #host: Host;
  readonly #tell: (message: SessionMessage) => void;
  readonly #folders = new Map<ArticlePath, Promise<FolderDecisions>>();
  readonly #nowhere: FolderDecisions = { decisions: noDecisions, identities: noIdentities, options: new Map() };
  #revision = 0;

  constructor(host: Host, tell: (message: SessionMessage) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** Grows with every reload. */
  get revision(): number {
    return this.#revision;
  }

  /** The decisions that hold for an article. Never rejects. */
  async for(path: ArticlePath): Promise<Decisions> {
    return (await this.#folderOf(path)).decisions;
  }

  /** What `analyse` is told of an article; the same object until the decisions change. */
  async optionsFor(path: ArticlePath): Promise<ArticleOptions> {
    const { decisions, identities, options } = await this.#folderOf(path);
    const known = options.get(path);
    if (known !== undefined) return known;
    const made = articleOptions(this.#relative(path), decisions, identities);
    options.set(path, made);
    return made;
  }

  /** Reads a folder's decisions again. */
  async reload(folder: ArticlePath): Promise<DecisionChange> {
    const before = (await this.#folders.get(folder))?.decisions ?? noDecisions;
    const loading = this.#load(folder);
    this.#folders.set(folder, loading);
    const after = (await loading).decisions;
    this.#revision += 1;
    return { reading: readingPart(before) !== readingPart(after) };
  }

  #folderOf(path: ArticlePath): Promise<FolderDecisions> | FolderDecisions {
    const folder = this.#host.locate(path)?.folder;
    if (folder === undefined) return this.#nowhere;
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const loading = this.#load(folder);
    this.#folders.set(folder, loading);
    return loading;
  }

  #relative(path: ArticlePath): string {
    return this.#host.locate(path)?.relative ?? path;
  }

  async #load(folder: ArticlePath): Promise<FolderDecisions> {
    const { decisions, problems } = readDecisions({
      ...(await this.#text('articles', folder)),
      ...(await this.#text('entities', folder)),
      ...(await this.#text('ignored', folder)),
    });
    const shown = new Set<string>();
    for (const { file, message } of problems) {
      // One a file is enough to send a person there; the log has them all.
      this.#tell({ severity: 'warning', path: datelineFile(folder, file), message, ...(shown.has(file) ? {} : { shown: true }) });
      shown.add(file);
    }
    return { decisions, identities: identitiesOf(decisions), options: new Map() };
  }

  async #text(which: keyof typeof fileNames, folder: ArticlePath): Promise<DecisionTexts> {
    const path = datelineFile(folder, fileNames[which]);
    const file = await this.#host.readFile(path, largest.decisions);
    if (file.kind === 'refused') this.#tell({ severity: 'warning', path, message: file.message });
    return file.kind === 'text' ? { [which]: file.text } : {};
  }
}

function articleOptions(relative: string, { published, accepted, rejected }: Decisions, identities: Identities): ArticleOptions {
  const day = published.get(relative);
  return {
    fileName: relative.slice(relative.lastIndexOf('/') + 1),
    ...(day === undefined ? {} : { published: day }),
    ...(accepted.length === 0 ? {} : { accepted }),
    ...(rejected.size === 0 ? {} : { rejected }),
    ...(identities === noIdentities ? {} : { identities }),
  };
}

/** What of the decisions the reading of articles rests on, as one comparable string. */
function readingPart({ published, accepted, rejected, entities, same, different }: Decisions): string {
  return JSON.stringify([[...published].sort(), accepted, [...rejected].sort(), entities, same, different]);
}
