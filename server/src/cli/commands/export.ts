/**
 * `dateline export`: the annotations of articles as files of another format, with a report of what that format cannot
 * hold. It must not know formats.
 */
import { resolve } from 'node:path';
import type { AnnotatedText } from '../../formats/annotated-text.ts';
import { ordered } from '../../formats/annotated-text.ts';
import { textOfAnnotations } from '../../formats/as-annotations.ts';
import { formats } from '../../formats/formats.ts';
import { textOfArticle, withPeople } from '../../formats/from-article.ts';
import { LossTally } from '../../formats/losses.ts';
import { writeAtomically } from '../../node/atomic-write.ts';
import { isInside, reasonOf } from '../../node/local-files.ts';
import { annotationSets } from '../annotation-sets.ts';
import { chosenFormat, choice, exit, neededOption, somePaths } from '../command.ts';
import type { Command } from '../command.ts';
import { corpusIds } from '../corpus-ids.ts';
import { openGivenCorpus } from '../given-corpus.ts';
import type { GivenCorpus } from '../given-corpus.ts';
import type { Terminal } from '../terminal.ts';

const layers = ['all', 'people', 'machine'] as const;
type Layer = (typeof layers)[number];

/** A row of the table of commands. */
export const exportAnnotations: Command = {
  name: 'export',
  usage: 'PATH… --to FORMAT --out DIR [--layer all|people|machine]',
  summary: `People’s marks and, where they said nothing, what was recognised, as ${formats.map(({ id }) => id).join(', ')}.`,
  options: { to: { type: 'string' }, out: { type: 'string' }, layer: { type: 'string' } },
  async run(invocation, terminal) {
    const format = chosenFormat(invocation, 'to', formats);
    const out = neededOption(invocation, 'out', 'the folder to write to');
    const layer = choice(invocation, 'layer', layers);
    const corpus = await openGivenCorpus(somePaths(invocation), terminal);
    if (corpus === undefined) return exit.usage;
    const losses = new LossTally();
    const texts = await annotatedTexts(corpus, layer, losses, terminal);
    await corpus.close();
    const written = format.write(texts.map(ordered));
    const files = await writeFiles(written.files, out, terminal);
    const report = [...losses.list(), ...written.losses].map(({ what, count }) => `not in ${format.title}: ${count} ${what}\n`);
    await terminal.write(`${texts.length} ${texts.length === 1 ? 'article' : 'articles'}, ${files} ${files === 1 ? 'file' : 'files'} in ${out}\n${report.join('')}`);
    return files === written.files.length ? exit.done : exit.usage;
  },
};

async function annotatedTexts(corpus: GivenCorpus, layer: Layer, losses: LossTally, terminal: Terminal): Promise<readonly AnnotatedText[]> {
  const idsOf = await corpusIds(corpus.reader);
  const texts: AnnotatedText[] = [];
  for (const path of corpus.paths) {
    const [article, place] = [await corpus.article(path), corpus.locate(path)];
    if (article === undefined) continue;
    const machine = textOfArticle(place?.relative ?? path, article, idsOf(path, article));
    const said = place === undefined || layer === 'machine' ? [] : (await annotationSets(place, terminal)).flatMap(({ annotations }) => annotations);
    const people = textOfAnnotations({ path: machine.path, text: machine.text, ...(machine.published === undefined ? {} : { published: machine.published }) }, said, losses);
    texts.push(layer === 'machine' ? machine : layer === 'people' ? people : withPeople(machine, people));
  }
  return texts;
}

/** Writes the files below the folder, and says how many. Two of one name, and names that lead out of it, are complained of. */
async function writeFiles(files: readonly { readonly path: string; readonly text: string }[], out: string, terminal: Terminal): Promise<number> {
  const folder = resolve(out);
  const taken = new Set<string>();
  let count = 0;
  for (const { path, text } of files) {
    const file = resolve(folder, path);
    if (!isInside(file, folder) || file === folder) terminal.complain(`${path}: this leads out of ${out} and is not written`);
    else if (taken.has(file)) terminal.complain(`${path}: two articles would be written to it; export them one after the other`);
    else {
      taken.add(file);
      try {
        await writeAtomically(file, text);
        count += 1;
      } catch (error) {
        terminal.complain(`${path}: it cannot be written: ${reasonOf(error)}`);
      }
    }
  }
  return count;
}
