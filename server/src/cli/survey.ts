/**
 * A look at a folder in a dozen lines: articles, entities, dates, events and the worst findings. What
 * `npm start` prints before the editor opens. It must not know how anything is recognised.
 */
import { formatDay } from '../base/civil-date.ts';
import type { Severity } from '../check/rule.ts';
import type { Article } from '../link/article/article.ts';
import { exit } from './command.ts';
import type { ExitStatus } from './command.ts';
import { checkAll } from './commands/check.ts';
import { corpusIds } from './corpus-ids.ts';
import type { IdsOf } from './corpus-ids.ts';
import { openGivenCorpus } from './given-corpus.ts';
import type { CheckReport } from './located.ts';
import { reportText } from './report-text.ts';
import type { Terminal } from './terminal.ts';

/** Findings that are shown in full. */
const SHOWN = 4;

/** Prints what is found in the folder. */
export async function surveyFolder(folder: string, terminal: Terminal): Promise<ExitStatus> {
  const corpus = await openGivenCorpus([folder], terminal);
  if (corpus === undefined) return exit.usage;
  const idsOf = await corpusIds(corpus.reader);
  const articles = new Map<string, Article>();
  for (const path of corpus.paths) {
    const article = await corpus.article(path);
    if (article !== undefined) articles.set(path, article);
  }
  const report = await checkAll(corpus, new Map());
  await corpus.close();
  const lines = [articlesLine(folder, articles), entitiesLine(articles, idsOf), datesLine(articles), eventsLine(articles, idsOf)];
  await terminal.write(`\n${lines.join('\n')}\n  findings  ${worst(report)}\n`);
  return exit.done;
}

function articlesLine(folder: string, articles: ReadonlyMap<string, Article>): string {
  const days = [...articles.values()].flatMap(({ published: { status, interval } }) => (status === 'stated' && interval.from !== null ? [interval.from] : []));
  const from = Math.min(...days);
  const to = Math.max(...days);
  const span = days.length === 0 ? '' : `, published from ${formatDay(from)} to ${formatDay(to)}`;
  const undated = articles.size - days.length;
  return `${folder}: ${articles.size} articles${span}${undated === 0 ? '' : `; ${undated} without a stated date`}`;
}

function entitiesLine(articles: ReadonlyMap<string, Article>, idsOf: IdsOf): string {
  const tally = new Tally();
  let mentions = 0;
  for (const [path, article] of articles) {
    const ids = idsOf(path, article);
    mentions += article.mentions.length;
    article.entities.forEach(({ name }, n) => tally.add(ids.entity(n), path, name));
  }
  return `  names     ${mentions} mentions of ${tally.size} people, organisations and places; ${tally.widest(3, mostUsed)}`;
}

function datesLine(articles: ReadonlyMap<string, Article>): string {
  const timexes = [...articles.values()].flatMap((article) => article.timexes);
  const relative = timexes.filter(({ anchor, type }) => anchor === 'published' && (type === 'DATE' || type === 'TIME'));
  const open = timexes.filter(({ anchor }) => anchor === 'unresolved').length;
  const example = relative.find(({ known, value }) => known.has('weekday') && /^\d{4}-\d{2}-\d{2}$/.test(value)) ?? relative[0];
  const such = example === undefined ? '' : `, such as “${example.text}” for ${example.value}`;
  return `  dates     ${timexes.length}, ${relative.length} of them relative${such}; ${open} left open for want of a date`;
}

function eventsLine(articles: ReadonlyMap<string, Article>, idsOf: IdsOf): string {
  const tally = new Tally();
  let mentions = 0;
  for (const [path, article] of articles) {
    const ids = idsOf(path, article);
    article.events.forEach(({ text, minor }, n) => {
      if (minor !== undefined) return;
      tally.add(ids.event(n), path, text.replaceAll(/\s+/g, ' '));
      mentions++;
    });
  }
  return `  events    ${mentions} mentions of ${tally.size} events, ${tally.shared} of them told in more than one article; ${tally.widest(3, longest)}`;
}

function worst(report: CheckReport): string {
  const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
  const sorted = report.findings.toSorted((a, b) => order.indexOf(a.finding.severity) - order.indexOf(b.finding.severity));
  const [summary = ''] = reportText(report).split('\n').slice(-2);
  if (sorted.length === 0) return summary;
  const shown = reportText({ ...report, findings: sorted.slice(0, SHOWN) }).split('\n').slice(0, -2);
  return `${summary}; the worst:\n\n${shown.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}`;
}

/** Counts in how many articles each thing is met, and how it is called there. */
class Tally {
  readonly #things = new Map<string, { readonly names: Map<string, number>; readonly paths: Set<string> }>();

  add(id: string, path: string, name: string): void {
    const thing = this.#things.get(id) ?? { names: new Map<string, number>(), paths: new Set() };
    thing.paths.add(path);
    thing.names.set(name, (thing.names.get(name) ?? 0) + 1);
    this.#things.set(id, thing);
  }

  get size(): number {
    return this.#things.size;
  }

  /** How many are met in more than one article. */
  get shared(): number {
    return [...this.#things.values()].filter(({ paths }) => paths.size > 1).length;
  }

  /** The `count` that are met in most articles, each by the best of its names. */
  widest(count: number, best: (names: ReadonlyMap<string, number>) => string): string {
    const sorted = [...this.#things.values()].sort((a, b) => b.paths.size - a.paths.size);
    return sorted.slice(0, count).map(({ names, paths }) => `${best(names)} (${paths.size})`).join(', ');
  }
}

function longest(names: ReadonlyMap<string, number>): string {
  return [...names.keys()].reduce((best, name) => (name.length > best.length ? name : best), '');
}

/** The most used name that is not all in capitals, as headlines and datelines are; of equal ones the longest. */
function mostUsed(names: ReadonlyMap<string, number>): string {
  const rank = ([name, uses]: readonly [string, number]): number => (name === name.toUpperCase() ? 0 : 1000) + uses;
  const [best] = [...names].sort((a, b) => rank(b) - rank(a) || b[0].length - a[0].length);
  return best?.[0] ?? '';
}
