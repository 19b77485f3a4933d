/**
 * What the folders say of themselves in `config.yaml`, read when it is first needed and again when told.
 * It must not know what follows from it.
 */
import { defaultFolderConfig, readFolderConfig } from '../annotations/folder-config.ts';
import type { FolderConfig } from '../annotations/folder-config.ts';
import type { FilePlace, Host } from '../host.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { fileFilter } from './article-files.ts';
import type { FileFilter } from './article-files.ts';
import { configFile, largest } from './dateline-folder.ts';
import type { SessionMessage } from './messages.ts';

/** A folder's configuration, and the filter it makes with certain settings. */
interface Known {
  readonly config: FolderConfig;
  filter?: { readonly settings: FileSettings; readonly lets: FileFilter };
}

type FileSettings = Parameters<typeof fileFilter>[0];

/** The configurations of the folders. */
export class FolderConfigs {
  readonly #host: Host;
  readonly #tell: (message: SessionMessage) => void;
  readonly #known = new Map<ArticlePath, Known>();
  readonly #loading = new Map<ArticlePath, Promise<void>>();

  constructor(host: Host, tell: (message: SessionMessage) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** Reads the configuration of a file's folder, once. To be awaited before the folder is asked about. Never rejects. */
  async prepare(path: ArticlePath): Promise<void> {
    const folder = this.#host.locate(path)?.folder;
    if (folder === undefined) return;
    while (!this.#known.has(folder)) await (this.#loading.get(folder) ?? this.#begin(folder));
  }

  /** Forgets what was read: the files changed. */
  forget(): void {
    this.#known.clear();
    this.#loading.clear();
  }

  /** What a prepared folder says. */
  of(folder: ArticlePath): FolderConfig {
    return this.#known.get(folder)?.config ?? defaultFolderConfig;
  }

  /** Whether a file of a prepared folder may be an article by its name: the folder's word on it goes before the settings'. */
  lets(place: FilePlace, settings: FileSettings): boolean {
    const known = this.#known.get(place.folder);
    if (known === undefined) return fileFilter(settings)(place);
    if (known.filter?.settings !== settings) known.filter = { settings, lets: filterOf(known.config, settings) };
    return known.filter.lets(place);
  }

  // A reading that the file overtook is not kept: what it gives may be what the file said before.
  #begin(folder: ArticlePath): Promise<void> {
    const loading: Promise<void> = this.#load(folder).then(({ config, messages }) => {
      if (this.#loading.get(folder) !== loading) return;
      this.#loading.delete(folder);
      this.#known.set(folder, { config });
      for (const message of messages) this.#tell(message);
    });
    this.#loading.set(folder, loading);
    return loading;
  }

  async #load(folder: ArticlePath): Promise<{ readonly config: FolderConfig; readonly messages: readonly SessionMessage[] }> {
    const path = configFile(folder);
    const file = await this.#host.readFile(path, largest.settings);
    if (file.kind === 'refused') return { config: defaultFolderConfig, messages: [{ severity: 'warning', path, message: file.message }] };
    const { config, problems } = readFolderConfig(file.kind === 'text' ? file.text : '');
    return { config, messages: problems.map(({ message }, at) => ({ severity: 'warning', path, message, ...(at === 0 && { shown: true }) })) };
  }
}

function filterOf({ include, exclude }: FolderConfig, settings: FileSettings): FileFilter {
  return fileFilter({ include: include ?? settings.include, exclude: [...settings.exclude, ...exclude] });
}
