/**
 * `dateline annotate`: everything recognised, one JSON object per article per line; with `--jsonl` a filter
 * over articles that come line by line. It must not know how anything is recognised.
 */
import { annotation } from '../annotation.ts';
import { corpusIds } from '../corpus-ids.ts';
import { exit, somePaths, UsageError } from '../command.ts';
import type { Command, ExitStatus } from '../command.ts';
import { openGivenCorpus, readModel } from '../given-corpus.ts';
import { filterArticles } from '../json-filter.ts';
import type { Terminal } from '../terminal.ts';

/** A row of the table of commands. */
export const annotate: Command = {
  name: 'annotate',
  usage: 'PATH… | --jsonl',
  summary: 'Everything recognised, one JSON object per article per line; --jsonl reads {"id","text","date"?} lines and answers each.',
  options: { jsonl: { type: 'boolean' } },
  async run(invocation, terminal) {
    if (invocation.options['jsonl'] !== true) return annotatePaths(somePaths(invocation), terminal);
    if (invocation.paths.length > 0) throw new UsageError('--jsonl reads standard input and takes no paths');
    return (await filterArticles(await readModel((message) => terminal.complain(message)), terminal)) ? exit.done : exit.usage;
  },
};

async function annotatePaths(paths: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const corpus = await openGivenCorpus(paths, terminal);
  if (corpus === undefined) return exit.usage;
  const idsOf = await corpusIds(corpus.reader);
  for (const path of corpus.paths) {
    const article = await corpus.article(path);
    if (article === undefined || terminal.closed) continue;
    const object = annotation({ path }, article, idsOf(path, article), await corpus.findings(path));
    await terminal.write(`${JSON.stringify(object)}\n`);
  }
  await corpus.close();
  return exit.done;
}
