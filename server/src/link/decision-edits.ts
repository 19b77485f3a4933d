/**
 * Writes a person's decision into the files of `.dateline/`: each function answers with one small edit of the
 * file's present text. A file that cannot be read whole is left alone, so that nothing in it is lost.
 * It must not know where the files lie, nor make the edit.
 */
import { isMap } from 'yaml';
import { parseDay } from '../base/civil-date.ts';
import type { AcceptedName, Decisions, IgnoredFinding } from './decisions.ts';
import { readDecisions, readIgnoredFinding } from './decision-files.ts';
import type { DecisionFile, ReadDecisions } from './decision-files.ts';
import { addToList, applied, difference, replaceValue, setInMap, withoutItems, yamlScalar } from './yaml-edits.ts';
import type { Replacement } from './yaml-edits.ts';
import { nameIn, parseYaml, scalar, topPair } from './yaml-nodes.ts';

/** An edit of one decision file; `start` and `end` count in its present text, which is empty where there is no file. */
export interface DecisionEdit extends Replacement {
  readonly file: DecisionFile;
}

/**
 * Records a publication day.
 * @param current the text of `articles.yaml`, undefined where there is none
 * @param relative the article, as `.dateline/` files write it
 * @param date `YYYY-MM-DD`
 * @returns undefined when the file is no YAML of the known form and has to be mended by hand first
 */
export function editForPublished(current: string | undefined, relative: string, date: string): DecisionEdit | undefined {
  const text = current ?? '';
  return checked('articles.yaml', text, setInMap(text, 'published', relative, date), ({ published }) => published.get(relative) === parseDay(date));
}

/** Records that a name is one, and of which type; takes it off the rejected ones. Otherwise as {@link editForPublished}, of `entities.yaml`. */
export function editForAccepted(current: string | undefined, { name, type }: AcceptedName): DecisionEdit | undefined {
  const text = current ?? '';
  const free = withoutItems(text, 'rejected', (node) => scalar(node) === name);
  const kept = listed(free, name);
  const change = kept
    ? replaceValue(kept, type)
    : addToList(free, 'entities', [`name: ${yamlScalar(name)}`, `type: ${type}`], `{name: ${JSON.stringify(name)}, type: ${type}}`, nameIn, name);
  return checked('entities.yaml', text, change && difference(text, applied(free, change)), ({ accepted, rejected }) =>
    accepted.some((known) => known.name === name && known.type === type) && !rejected.has(name),
  );
}

/** Records that words are no name; takes them off the accepted ones. Otherwise as {@link editForPublished}, of `entities.yaml`. */
export function editForRejected(current: string | undefined, words: string): DecisionEdit | undefined {
  const text = current ?? '';
  const free = withoutItems(text, 'entities', (node) => nameIn(node) === words);
  const known = readDecisions({ entities: free }).decisions.rejected.has(words);
  const change = known ? difference('', '') : addToList(free, 'rejected', [yamlScalar(words)], JSON.stringify(words), (node) => scalar(node) ?? '', words);
  return checked('entities.yaml', text, change && difference(text, applied(free, change)), ({ accepted, rejected }) =>
    rejected.has(words) && !accepted.some(({ name }) => name === words),
  );
}

/** Records a silenced finding, here or everywhere as its anchor says. Otherwise as {@link editForPublished}, of `ignored.jsonl`. */
export function editForIgnored(current: string | undefined, ignored: IgnoredFinding): DecisionEdit {
  const text = current ?? '';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const line = JSON.stringify(ignored);
  const normal = JSON.stringify(readIgnoredFinding(line));
  const known = readDecisions({ ignored: text }).decisions.ignored.some((one) => JSON.stringify(one) === normal);
  const gap = text === '' || /[\r\n]$/.test(text) ? '' : newline;
  return { file: 'ignored.jsonl', start: text.length, end: text.length, newText: known ? '' : `${gap}${line}${newline}` };
}

// The pair of the type of an accepted name.
function listed(text: string, name: string): ReturnType<typeof topPair> {
  const list = topPair(parseYaml(text), 'entities')?.value;
  const items = typeof list === 'object' && list !== null && 'items' in list ? (list.items as unknown[]) : [];
  const item = items.findLast((node) => nameIn(node) === name);
  return isMap(item) ? item.items.find(({ key }) => scalar(key) === 'type') : undefined;
}

type Holds = (decisions: Decisions) => boolean;

// An edit after which the decision does not hold, less is decided or more cannot be read is not made.
function checked(file: 'articles.yaml' | 'entities.yaml', text: string, edit: Replacement | undefined, holds: Holds): DecisionEdit | undefined {
  if (edit === undefined) return undefined;
  const read = (words: string): ReadDecisions => readDecisions(file === 'articles.yaml' ? { articles: words } : { entities: words });
  const before = read(text);
  const after = read(applied(text, edit));
  const lost = countOf(before.decisions) - countOf(after.decisions);
  // Accepting a rejected name takes it off the other list: one decision in the place of one.
  if (lost > 1 || after.problems.length > before.problems.length || !holds(after.decisions)) return undefined;
  return { file, ...edit };
}

function countOf({ published, accepted, rejected }: Decisions): number {
  return published.size + accepted.length + rejected.size;
}
