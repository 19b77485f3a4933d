/**
 * `dateline import`: files of another format as annotations beside the articles of a folder. What is there already
 * stays; the same import twice changes nothing. It must not know formats.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { annotatorProblem } from '../../annotations/annotation-path.ts';
import { formats } from '../../formats/formats.ts';
import type { FormatProblem } from '../../formats/format.ts';
import { stemOf } from '../../formats/shared/paths.ts';
import { decode, isInside } from '../../node/local-files.ts';
import { chosenFormat, exit, neededOption, somePaths, UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import { formatFiles } from '../format-files.ts';
import { keepAnnotations } from '../keep-annotations.ts';

/** A row of the table of commands. */
export const importAnnotations: Command = {
  name: 'import',
  usage: 'PATH… --from FORMAT --into DIR [--annotator NAME]',
  summary: 'Annotations of another tool as Dateline keeps them, in .dateline/ of the folder with the articles.',
  options: { from: { type: 'string' }, into: { type: 'string' }, annotator: { type: 'string' } },
  async run(invocation, terminal) {
    const format = chosenFormat(invocation, 'from', formats);
    const into = neededOption(invocation, 'into', 'the folder with the articles');
    const annotator = String(invocation.options['annotator'] ?? format.id);
    const problem = annotatorProblem(annotator);
    if (problem !== undefined) throw new UsageError(problem.replace(/\.$/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase()));
    const files = await formatFiles(somePaths(invocation), (path) => format.owns(path), terminal);
    if (files.length === 0) {
      terminal.complain(`${invocation.paths.join(', ')}: no file here is one of ${format.title}`);
      return exit.usage;
    }
    const { texts, problems } = format.read(files, (path) => articleText(into, path));
    for (const one of problems) terminal.complain(wordsOf(one));
    let [articles, marks] = [0, 0];
    for (const text of texts) {
      const kept = await keepAnnotations(withKnownPath(text, into), into, annotator, terminal);
      if (kept !== undefined) [articles, marks] = [articles + 1, marks + kept];
    }
    await terminal.write(`${articles} ${articles === 1 ? 'article' : 'articles'}, ${marks} new ${marks === 1 ? 'annotation' : 'annotations'} in ${into}/.dateline\n`);
    return articles === 0 ? exit.usage : exit.done;
  },
};

/** An article's text as it lies in the folder; undefined where there is none that can be read. */
function articleText(into: string, path: string): string | undefined {
  const [folder, file] = [resolve(into), resolve(into, path)];
  if (!isInside(file, folder)) return undefined;
  try {
    return decode(readFileSync(file), 'utf-8');
  } catch {
    return undefined;
  }
}

// Formats that know `ferry.txt` alone mean the `ferry.md` of the folder, where that is the one there.
function withKnownPath<Text extends { readonly path: string }>(text: Text, into: string): Text {
  const names = [text.path, ...['.txt', '.md', '.article'].map((ending) => stemOf(text.path) + ending)];
  const path = names.find((name) => articleText(into, name) !== undefined);
  return path === undefined ? text : { ...text, path: join(path).replaceAll('\\', '/') };
}

function wordsOf({ path, line, message }: FormatProblem): string {
  return line === undefined ? `${path}${message.startsWith(':') ? '' : ' '}${message}` : `${path}:${line}: the line ${message}`;
}
