/**
 * `dateline timeline`: the dated events of the articles, oldest first, each once however many articles tell
 * it. It must not know how events are joined.
 */
import { choice, exit, somePaths } from '../command.ts';
import type { Command } from '../command.ts';
import { openGivenCorpus } from '../given-corpus.ts';
import { timelineOf } from '../timeline.ts';
import { timelineCsv, timelineJson, timelineText } from '../report-timeline.ts';

const writers = { text: timelineText, json: timelineJson, csv: timelineCsv } as const;

/** A row of the table of commands. */
export const timeline: Command = {
  name: 'timeline',
  usage: 'PATH… [--format text|json|csv]',
  summary: 'Dated events of the articles, oldest first.',
  options: { format: { type: 'string' } },
  async run(invocation, terminal) {
    const format = choice(invocation, 'format', ['text', 'json', 'csv']);
    const corpus = await openGivenCorpus(somePaths(invocation), terminal);
    if (corpus === undefined) return exit.usage;
    const rows = await timelineOf(corpus.reader);
    await corpus.close();
    await terminal.write(writers[format](rows));
    return exit.done;
  },
};
