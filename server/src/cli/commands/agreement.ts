/**
 * `dateline agreement`: how far annotators agree, and every difference side by side; what they agree on can be kept as
 * an adjudicated set. It must not know how agreement is counted.
 */
import { annotatorProblem } from '../../annotations/annotation-path.ts';
import { adjudicated } from '../../agreement/adjudicate.ts';
import { choice, exit, somePaths, UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import { agreementOf } from '../agreement.ts';
import { openGivenCorpus } from '../given-corpus.ts';
import { putAnnotations } from '../keep-annotations.ts';
import { agreementJson, agreementText } from '../report-agreement.ts';

const writers = { text: agreementText, json: agreementJson } as const;

/** A row of the table of commands. */
export const agreement: Command = {
  name: 'agreement',
  usage: 'PATH… [--annotators NAME,NAME…] [--format text|json] [--adjudicate NAME [--prefer NAME]]',
  summary: 'How far annotators agree (kappa, alpha, span F1), and where they differ; what is agreed can be kept under a name.',
  options: { annotators: { type: 'string' }, format: { type: 'string' }, adjudicate: { type: 'string' }, prefer: { type: 'string' } },
  async run(invocation, terminal) {
    const format = choice(invocation, 'format', ['text', 'json']);
    const wanted = invocation.options['annotators'] === undefined ? undefined : String(invocation.options['annotators']).split(',');
    const [judge, prefer] = [invocation.options['adjudicate'], invocation.options['prefer']].map((name) => (name === undefined ? undefined : String(name)));
    const problem = judge === undefined ? undefined : annotatorProblem(judge);
    if (problem !== undefined) throw new UsageError(problem);
    const corpus = await openGivenCorpus(somePaths(invocation), terminal);
    if (corpus === undefined) return exit.usage;
    const compared = await agreementOf(corpus, wanted, judge, terminal);
    await corpus.close();
    if (compared.annotators.length < 2) {
      terminal.complain(`there are annotations of ${compared.annotators.length === 0 ? 'nobody' : (compared.annotators[0] ?? '')} here; two annotators are needed`);
      return exit.usage;
    }
    await terminal.write(writers[format](compared));
    if (judge === undefined) return exit.done;
    let kept = 0;
    for (const { place, sets } of compared.articles) {
      kept += await putAnnotations(adjudicated(sets, judge, prefer), { folder: place.folder, article: place.relative, annotator: judge }, terminal);
    }
    terminal.complain(`${kept} ${kept === 1 ? 'mark' : 'marks'} kept as ${judge}’s; what differs is left to be settled`);
    return exit.done;
  },
};
