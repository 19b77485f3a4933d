/**
 * `npm run bench -- faults`: one fault of each class is put into each real article that can carry it, and the faulty
 * article is checked beside its untouched twin: recall class by class, and what is said of articles as they were
 * printed. `--missed` prints what was missed, `--alarms` every finding of an untouched article, `--only=a,b` these
 * classes, `--count=N` of N articles. It must not know how a rule finds anything.
 */
import type { Span } from '../server/src/base/span.ts';
import { overlaps } from '../server/src/base/span.ts';
import type { Finding } from '../server/src/check/rule.ts';
import { readModel } from '../server/src/cli/given-corpus.ts';
import { carriers } from './faults/carriers.ts';
import { printEditedSummaries } from './faults/edited-summaries.ts';
import type { Carrier, Fault, Injected } from './faults/fault.ts';
import { faults } from './faults/faults.ts';
import { Checker, severities } from './faults/findings.ts';
import { randomFrom } from './faults/random.ts';

/** Articles that are looked at, and faults of a class at most, unless said otherwise. */
const ARTICLES = 700;
const FAULTS = 100;

/** Prints recall and alarms; says so where the data is not there. */
export async function printFaults(flags: readonly string[]): Promise<void> {
  const all = carriers(Number(valueOf(flags, 'count') ?? ARTICLES));
  if (all.length === 0) return console.log('No faults: the open data is not in ../shared.');
  const checker = new Checker(await readModel(console.error));
  const only = valueOf(flags, 'only')?.split(',');
  await printRecall(checker, all, faults.filter(({ id }) => only?.includes(id) ?? true), flags.includes('--missed'));
  if (only === undefined || only.includes('summedits')) await printEditedSummaries(checker, flags.includes('--missed'));
  if (!flags.includes('--no-alarms')) await printAlarms(checker, all, flags.includes('--alarms'), valueOf(flags, 'rules')?.split(','));
}

function valueOf(flags: readonly string[], name: string): string | undefined {
  return flags.find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3);
}

async function printRecall(checker: Checker, all: readonly Carrier[], classes: readonly Fault[], showMissed: boolean): Promise<void> {
  console.log('Faults: found where the article can carry one, at any severity and as a warning or an error\n');
  console.log(`${'class'.padEnd(28)}${['faults', 'found', '%', 'warned', '%'].map((word) => word.padStart(8)).join('')}   rules`);
  for (const fault of classes) {
    let [count, found, warned] = [0, 0, 0];
    for (const carrier of all) {
      if (count >= FAULTS) break;
      const injected = fault.inject(carrier, checker.read(carrier), randomFrom(`${fault.id} ${carrier.name}`));
      if (injected === undefined) continue;
      count += 1;
      const findings = await newFindings(checker, carrier, injected, fault);
      found += Number(findings.length > 0);
      warned += Number(findings.some(({ severity }) => severity === 'warning' || severity === 'error'));
      if (findings.length === 0 && showMissed) console.log(`  missed ${fault.id} in ${carrier.name}: ${injected.note}\n    ${around(injected.text, injected.span)}`);
    }
    const share = (part: number): string => (count === 0 ? '-' : ((100 * part) / count).toFixed(0)).padStart(8);
    console.log(`${fault.id.padEnd(28)}${String(count).padStart(8)}${String(found).padStart(8)}${share(found)}${String(warned).padStart(8)}${share(warned)}   ${fault.rules.join(', ')}`);
  }
  console.log('');
}

/** Findings of the rules in question that touch the fault and that the untouched twin does not have. */
async function newFindings(checker: Checker, carrier: Carrier, { text, span, untouched, companions }: Injected, { rules }: Fault): Promise<readonly Finding[]> {
  const said = (finding: Finding): string => `${finding.rule} ${finding.message}`;
  const before = new Set((await checker.findings({ ...carrier, text: untouched ?? carrier.text }, companions)).map(said));
  const after = await checker.findings({ ...carrier, text }, companions);
  const speaksOf = ({ start, end, related }: Finding): boolean =>
    [{ start, end }, ...related.filter(({ path }) => path === carrier.name)].some((place) => touchesAt(place, span));
  return after.filter((finding) => rules.includes(finding.rule) && speaksOf(finding) && !before.has(said(finding)));
}

function touchesAt(a: Span, b: Span): boolean {
  return overlaps(a, b) || (a.start === b.start && a.end === b.end);
}

async function printAlarms(checker: Checker, all: readonly Carrier[], showAll: boolean, only: readonly string[] | undefined): Promise<void> {
  const counts = new Map<string, Map<string, number>>();
  // Articles of one source are one corpus, as a reader would keep them.
  for (const source of Map.groupBy(all, (carrier) => carrier.source).values()) {
    const found = await checker.allFindings(source);
    source.forEach((carrier, n) => {
      for (const finding of found[n] ?? []) {
        if (only?.includes(finding.rule) === false) continue;
        const row = counts.get(finding.rule) ?? new Map<string, number>();
        counts.set(finding.rule, row.set(finding.severity, (row.get(finding.severity) ?? 0) + 1));
        if (showAll) console.log(`  ${finding.severity} ${finding.rule} ${carrier.source} ${carrier.name}: ${finding.message}\n    ${around(carrier.text, finding)}`);
      }
    });
  }
  console.log(`Findings in ${all.length} articles as printed, per 100 articles\n`);
  console.log(`${'rule'.padEnd(28)}${severities.map((word) => word.padStart(13)).join('')}`);
  for (const [rule, row] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`${rule.padEnd(28)}${severities.map((severity) => ((100 * (row.get(severity) ?? 0)) / all.length).toFixed(1).padStart(13)).join('')}`);
  }
  console.log('');
}

function around(text: string, { start, end }: Span): string {
  const words = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  return `…${words(start - 160, start)}[[${words(start, end)}]]${words(end, end + 120)}…`;
}
