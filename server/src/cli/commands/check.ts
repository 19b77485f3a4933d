/**
 * `dateline check`: the findings of the articles, in the form that its reader wants. It must not know what
 * the rules look for.
 */
import { readFile } from 'node:fs/promises';
import { errorWords } from '../../base/error-words.ts';
import type { Severity } from '../../check/rule.ts';
import { rules } from '../../check/rules.ts';
import type { LineIndex } from '../../text/lines.ts';
import { readBaseline, withoutKnown } from '../baseline.ts';
import type { Baseline } from '../baseline.ts';
import { choice, exit, somePaths, UsageError } from '../command.ts';
import type { Command, Invocation } from '../command.ts';
import { openGivenCorpus } from '../given-corpus.ts';
import type { GivenCorpus } from '../given-corpus.ts';
import { locate } from '../located.ts';
import type { CheckReport, LocatedFinding } from '../located.ts';
import { reportGithub } from '../report-github.ts';
import { reportJson } from '../report-json.ts';
import { reportSarif } from '../report-sarif.ts';
import { reportText } from '../report-text.ts';

const formats = ['text', 'json', 'sarif', 'github'] as const;
const failing = ['error', 'warning', 'information', 'hint', 'never'] as const;
const gravity: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

/** A row of the table of commands. */
export const check: Command = {
  name: 'check',
  usage: `PATH… [--format ${formats.join('|')}] [--fail-on ${failing.join('|')}] [--baseline FILE]`,
  summary: 'Findings: facts in the articles that cannot all be true. A baseline is a report in JSON; what it holds is left out.',
  options: { format: { type: 'string' }, 'fail-on': { type: 'string' }, baseline: { type: 'string' } },
  async run(invocation, terminal) {
    const format = choice(invocation, 'format', formats);
    const failOn = choice(invocation, 'fail-on', failing);
    const baseline = await baselineOf(invocation);
    const corpus = await openGivenCorpus(somePaths(invocation), terminal);
    if (corpus === undefined) return exit.usage;
    const report = await checkAll(corpus, baseline);
    await corpus.close();
    await terminal.write(written(report, format));
    const grave = failOn !== 'never' && report.findings.some(({ finding }) => gravity[finding.severity] >= gravity[failOn]);
    return grave ? exit.findings : exit.done;
  },
};

/** The findings of every article of the corpus that the baseline does not have. */
export async function checkAll(corpus: GivenCorpus, baseline: Baseline): Promise<CheckReport> {
  const lines = new Map<string, LineIndex>();
  const all: LocatedFinding[] = [];
  for (const path of corpus.paths) {
    const document = (await corpus.article(path))?.document;
    if (document === undefined) continue;
    lines.set(path, document.lines);
    for (const finding of await corpus.findings(path)) all.push(locate(path, finding, document.text, document.lines));
  }
  const findings = withoutKnown(all, baseline);
  return { findings, articles: corpus.paths.length, known: all.length - findings.length, linesOf: (path) => lines.get(path) };
}

function written(report: CheckReport, format: (typeof formats)[number]): string {
  if (format === 'json') return reportJson(report);
  if (format === 'sarif') return reportSarif(report, rules);
  return format === 'github' ? reportGithub(report) : reportText(report);
}

async function baselineOf({ options }: Invocation): Promise<Baseline> {
  const file = options['baseline'];
  if (typeof file !== 'string') return new Map();
  try {
    return readBaseline(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`the baseline ${file} cannot be read: ${errorWords(error)}`);
  }
}
