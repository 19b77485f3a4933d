/**
 * Reads the plain files of `.dateline/` in which people keep their decisions. A part that cannot be read is
 * told with its line and left alone; the rest counts. It must not know where the files lie, nor write them.
 */
import { isMap, LineCounter } from 'yaml';
import type { Node } from 'yaml';
import { parseDay } from '../base/civil-date.ts';
import type { Day } from '../base/civil-date.ts';
import { isObject } from '../base/is-object.ts';
import { nameTypes } from './decisions.ts';
import type { AcceptedName, Decisions, IgnoredFinding, OtherSide } from './decisions.ts';
import { readEntities, readGroups } from './entity-files.ts';
import { itemsOf, nameIn, parseYaml, scalar, topPair } from './yaml-nodes.ts';
import type { YamlFile } from './yaml-nodes.ts';

export { nameTypes } from './decisions.ts';

/** A file of `.dateline/`. */
export type DecisionFile = 'articles.yaml' | 'entities.yaml' | 'ignored.jsonl';

/** The texts of the files; an absent one was never written. */
export interface DecisionTexts {
  readonly articles?: string;
  readonly entities?: string;
  readonly ignored?: string;
}

/** Something in a decision file that could not be read. */
export interface DecisionProblem {
  readonly file: DecisionFile;
  /** Zero-based. */
  readonly line: number;
  /** For a person; names the line, counted from one. */
  readonly message: string;
}

/** What the files say, as far as they can be read. */
export interface ReadDecisions {
  readonly decisions: Decisions;
  readonly problems: readonly DecisionProblem[];
}

/** Reads the decisions. Never throws; unknown fields are passed over. */
export function readDecisions(files: DecisionTexts): ReadDecisions {
  const problems: DecisionProblem[] = [];
  const entities = readYaml('entities.yaml', files.entities ?? '', problems);
  const decisions: Decisions = {
    published: readPublished(readYaml('articles.yaml', files.articles ?? '', problems)),
    accepted: readAccepted(entities),
    rejected: new Set(readRejected(entities)),
    entities: readEntities(topPair(entities.document, 'entities')?.value),
    same: readGroups(entities, 'same'),
    different: readGroups(entities, 'different'),
    ignored: readIgnored(files.ignored ?? '', problems),
  };
  return { decisions, problems };
}

/** What git writes above the first side of a conflict. */
const conflictMark = /^<{7}(?: |$)/m;
const firstField = { 'articles.yaml': 'published', 'entities.yaml': 'entities' } as const;

function readYaml(file: keyof typeof firstField, text: string, problems: DecisionProblem[]): YamlFile {
  const lines = new LineCounter();
  const tellAt = (offset: number, message: string): void => {
    const line = Math.max(0, lines.linePos(offset).line - 1);
    problems.push({ file, line, message: `Line ${line + 1} ${message}.` });
  };
  const tell = (node: unknown, message: string): void => {
    tellAt((node as Node | null)?.range?.[0] ?? 0, message);
  };
  try {
    const document = parseYaml(text, lines);
    const conflict = conflictMark.exec(text);
    if (conflict !== null) tellAt(conflict.index, 'begins a conflict that a merge left; settle it by hand');
    else for (const error of document.errors) tellAt(error.pos[0], `is no YAML (${error.code.toLowerCase().replaceAll('_', ' ')})`);
    if (document.contents !== null && !isMap(document.contents)) tell(document.contents, `should begin with a field, as in \`${firstField[file]}:\``);
    return { document, tell };
  } catch {
    tellAt(0, 'and what follows are no YAML');
    return { document: undefined, tell };
  }
}

function readPublished({ document, tell }: YamlFile): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  const value = topPair(document, 'published')?.value;
  if (!isMap(value)) {
    if (value !== undefined && scalar(value) !== '') tell(value, 'should hold a path and a day, as in `story.txt: 2024-03-05`');
    return days;
  }
  for (const pair of value.items) {
    const [path, written] = [scalar(pair.key), scalar(pair.value)];
    const day = written === undefined ? undefined : parseDay(written);
    if (path === undefined || day === undefined) tell(pair.value ?? pair.key, 'has no day of the form 2024-03-05');
    else {
      if (days.has(path)) tell(pair.key, 'is the second day of one article; it takes the place of the first');
      days.set(path, day);
    }
  }
  return days;
}

function readAccepted({ document, tell }: YamlFile): readonly AcceptedName[] {
  const accepted = new Map<string, AcceptedName>();
  for (const item of itemsOf(topPair(document, 'entities')?.value, tell)) {
    const name = nameIn(item);
    const type = isMap(item) ? nameTypes.find((known) => known === scalar(item.get('type', true))) : undefined;
    if (name.trim() === '') tell(item, 'has no `name`');
    else if (type === undefined) tell(item, `has no \`type\` of ${nameTypes.join(', ')}`);
    else accepted.set(name, { name, type });
  }
  return [...accepted.values()];
}

function readRejected({ document, tell }: YamlFile): readonly string[] {
  return itemsOf(topPair(document, 'rejected')?.value, tell).flatMap((item) => {
    const words = scalar(item);
    if (words !== undefined && words !== '') return [words];
    tell(item, 'should hold the words that are no name');
    return [];
  });
}

function readIgnored(text: string, problems: DecisionProblem[]): readonly IgnoredFinding[] {
  return text.split(/\r\n|\n|\r/).flatMap((row, line) => {
    const words = row.replace(/^\uFEFF/, '').trim();
    if (words === '') return [];
    const ignored = readIgnoredFinding(words);
    if (ignored !== undefined) return [ignored];
    problems.push({ file: 'ignored.jsonl', line, message: `Line ${line + 1} is no JSON object with \`rule\` and \`exact\`.` });
    return [];
  });
}

/** One line of `ignored.jsonl`, or undefined when it cannot be read. */
export function readIgnoredFinding(line: string): IgnoredFinding | undefined {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isObject(json)) return undefined;
  const { rule, exact, article, prefix, suffix, against } = json;
  if (typeof rule !== 'string' || typeof exact !== 'string') return undefined;
  const other = readOtherSide(against);
  // Half a pair would silence more than was meant.
  if (against !== undefined && other === undefined) return undefined;
  return {
    rule,
    ...(typeof article === 'string' && { article }),
    exact,
    ...(typeof prefix === 'string' && { prefix }),
    ...(typeof suffix === 'string' && { suffix }),
    ...(other !== undefined && { against: other }),
  };
}

function readOtherSide(json: unknown): OtherSide | undefined {
  if (!isObject(json)) return undefined;
  const { article, sentence } = json;
  return typeof article === 'string' && typeof sentence === 'string' ? { article, sentence } : undefined;
}
