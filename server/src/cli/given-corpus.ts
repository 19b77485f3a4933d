/**
 * The corpus of a command line: the articles of its paths, read and linked by the same session that serves an
 * editor, so that both give the same answers. It must not know what is printed of it.
 */
import type { Logger } from '../base/log.ts';
import type { Finding } from '../check/rule.ts';
import type { FileEntry, FilePlace, Host } from '../host.ts';
import type { Article } from '../link/article/article.ts';
import type { ArticlePath, CorpusReader } from '../link/corpus/corpus.ts';
import { readAsset } from '../node/assets.ts';
import { corpusCacheFolder } from '../node/cache-folder.ts';
import { commandLineHost } from '../node/command-line-host.ts';
import { openIndex } from '../node/open-index.ts';
import { readModel as readModelFrom } from '../recognise/model/load-model.ts';
import type { Model } from '../recognise/model/model.ts';
import { createSession, defaultConfig } from '../session.ts';
import type { Terminal } from './terminal.ts';

/** Files from which the index outlives the process: fewer are read in less time than a database takes. */
const WORTH_KEEPING = 500;

/** Articles given together, read and linked. */
export interface GivenCorpus {
  /** In the order in which their paths were given. */
  readonly paths: readonly ArticlePath[];
  readonly reader: CorpusReader;
  article(path: ArticlePath): Promise<Article | undefined>;
  findings(path: ArticlePath): Promise<readonly Finding[]>;
  /** Where an article lies: the folder whose decisions and annotations are its own. */
  locate(path: ArticlePath): FilePlace | undefined;
  close(): Promise<void>;
}

/** Reads the paths, with one complaint for each that cannot be read. Undefined when none could, which is complained of as well. */
export async function openGivenCorpus(paths: readonly string[], terminal: Terminal): Promise<GivenCorpus | undefined> {
  const { host, files } = await hostOf(paths, terminal);
  const session = await createSession(host, await readModel((message) => terminal.complain(message)), defaultConfig, {
    onMessage: ({ path, message }) => terminal.complain(path === undefined ? message : `${path}: ${message}`),
  });
  const { refused } = await session.indexAll();
  const known = new Set(await session.corpus.paths());
  const articles = files.map(({ path }) => path).filter((path) => known.has(path));
  if (articles.length === 0) {
    if (refused === 0) terminal.complain(`${paths.join(', ')}: nothing here reads like an article`);
    await session.dispose();
    return undefined;
  }
  return {
    paths: articles,
    reader: session.corpus,
    article: async (path) => (await session.snapshot(path))?.article,
    findings: (path) => session.findings(path),
    locate: (path) => session.locate(path),
    close: () => session.dispose(),
  };
}

/** The Model that the installation comes with; `complain` is told what is missing that can be done without. Rejects when it is damaged. */
export function readModel(complain: (message: string) => void): Promise<Model> {
  return readModelFrom(readAsset, complain);
}

async function hostOf(paths: readonly string[], terminal: Terminal): Promise<{ readonly host: Host; readonly files: readonly FileEntry[] }> {
  const cwd = process.cwd();
  const host = commandLineHost({ paths, cwd, log: complaining(terminal) });
  const files = await host.listFiles();
  const storage = files.length < WORTH_KEEPING ? undefined : corpusCacheFolder(paths, cwd);
  // Listed once: a folder that cannot be read would be complained of again.
  return { host: { ...host, listFiles: () => Promise.resolve(files), openIndex: () => openIndex(storage) }, files };
}

function complaining(terminal: Terminal): Logger {
  return { info: () => undefined, warn: (line) => terminal.complain(line), error: (line) => terminal.complain(line) };
}
