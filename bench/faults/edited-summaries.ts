/**
 * SummEdits (Laban et al. 2023), news, development half: an article and a summary whose words were edited until it
 * disagrees. Asked twice: with the summary as standfirst above the article, and as an article of its own in one
 * folder with it. Scored by the kind of word that was edited. It must not know how a rule finds anything.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../server/src/check/rule.ts';
import { shared } from '../texts.ts';
import type { Carrier } from './fault.ts';
import type { Checker } from './findings.ts';

interface Pair {
  readonly id: string;
  readonly article: string;
  readonly summary: string;
  readonly label: 'consistent' | 'inconsistent';
  readonly kinds: readonly string[];
  readonly changes: readonly { readonly start: number; readonly end: number; readonly was: string; readonly now: string }[];
}

/** What is said of the summary, not of the article alone. */
type Asking = (checker: Checker, pair: Pair) => Promise<readonly Finding[]>;

const askings: Readonly<Record<string, Asking>> = {
  'as standfirst': async (checker, { id, article, summary }) => {
    const headline = article.split(/\s+/).slice(0, 7).join(' ').replace(/[.,]/g, '');
    const carrier: Carrier = { name: `${id}.txt`, source: 'summedits', text: [headline, summary, article].join('\n\n') };
    const start = headline.length + 2;
    const isOf = (place: { readonly start: number }): boolean => place.start >= start && place.start < start + summary.length;
    return (await checker.findings(carrier)).filter((finding) => isOf(finding) || finding.related.some(isOf));
  },
  'as two articles': async (checker, { id, article, summary }) => {
    const carrier: Carrier = { name: `${id}.txt`, source: 'summedits', text: `${summary}\n` };
    const findings = await checker.findings(carrier, [{ name: 'report.txt', source: 'summedits', text: article }]);
    return findings.filter(({ related }) => related.some(({ path }) => path === 'report.txt'));
  },
};

const kinds = ['number', 'date', 'name'];

/** Prints recall by kind, and what is said of summaries that agree. */
export async function printEditedSummaries(checker: Checker, showAll: boolean): Promise<void> {
  const file = join(shared, 'data/contradictions/summedits-news-dev.jsonl');
  if (!existsSync(file)) return;
  const pairs = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Pair);
  console.log('SummEdits news, development half: summaries with a finding that leads to the article, by what was edited\n');
  console.log(`${''.padEnd(20)}${[...kinds, 'agreeing'].map((kind) => kind.padStart(14)).join('')}`);
  for (const [name, ask] of Object.entries(askings)) {
    const counts = new Map<string, [found: number, all: number]>();
    for (const pair of pairs) {
      const groups = pair.label === 'consistent' ? ['agreeing'] : pair.kinds.filter((kind) => kinds.includes(kind));
      if (groups.length === 0) continue;
      const findings = (await ask(checker, pair)).filter(({ rule }) => rule !== 'repeated-text' && rule !== 'missing-publication-date');
      for (const group of groups) {
        const [found, all] = counts.get(group) ?? [0, 0];
        counts.set(group, [found + Number(findings.length > 0), all + 1]);
      }
      if (showAll) {
        const edits = pair.changes.map(({ was, now }) => `${was} -> ${now}`).join('; ');
        console.log(`  ${name}, ${groups.join()}, ${pair.id}: ${edits}\n    ${findings.map(({ severity, rule, message }) => `${severity} ${rule} ${message}`).join('\n    ') || '-'}`);
      }
    }
    const cell = (group: string): string => `${(counts.get(group) ?? [0, 0]).join(' of ')}`.padStart(14);
    console.log(`${name.padEnd(20)}${[...kinds, 'agreeing'].map(cell).join('')}`);
  }
  console.log('');
}
