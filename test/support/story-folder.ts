/**
 * A folder of invented articles on disk for protocol tests: one short story told by three papers, with a name
 * that drifts and a weekday that is wrong. It must not know what a test asks of it.
 */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The articles by file name. */
export const story = {
  'monday.txt': `Dam near Velmora bursts

Published: 4 March 2024

VELMORA, March 4 (Northern Wire) - A dam burst near Velmora on Sunday after a week of rain, flooding two villages, Mayor Ingrid Halvorsen said.

"We will rebuild every house," Halvorsen told reporters on Monday.

Halvorsen said that the engineer Tomas Wiklund had warned of cracks last year.
`,
  'tuesday.txt': `Mayor of Velmora visits flooded villages

Published: 5 March 2024

VELMORA - Mayor Ingrid Halvorsen visited the villages that were flooded when a dam near Velmora burst on Sunday.

About 300 people were moved to schools. Ingrid Halversen said that the dam would be inspected next Wednesday.

"Nobody was killed, and that is a wonder," she told reporters. Residents said they had heard the water before they saw it.

Read more: http://news.example/velmora/dam (and monday.txt).
`,
  'friday.txt': `Inspectors blame cracks for Velmora dam burst

Published: 8 March 2024

Inspectors blamed cracks for the burst of the dam near Velmora on Sunday, March 4, 2024, which flooded two villages.

The villages were flooded after the dam burst, Mayor Ingrid Halvorsen said on Thursday. She resigned following the flooding.
`,
} as const;

/** The folder while a test runs. */
export interface StoryFolder {
  /** The folder on the disk. */
  readonly path: string;
  readonly folder: { readonly uri: string; readonly name: string };
  uri(name: string): string;
  write(name: string, text: string): void;
  remove(): void;
}

/** Writes the story into a new folder. */
export function storyFolder(): StoryFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-story-')));
  const write = (name: string, text: string): void => writeFileSync(join(path, name), text);
  for (const [name, text] of Object.entries(story)) write(name, text);
  return {
    path,
    folder: { uri: pathToFileURL(path).href, name: 'story' },
    uri: (name) => pathToFileURL(join(path, name)).href,
    write,
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** The zero-based position of the `nth` occurrence of words in a text, `into` code units behind its start. Throws when they are not there. */
export function positionIn(text: string, words: string, { nth = 0, into = 1 } = {}): { line: number; character: number } {
  let at = -1;
  for (let i = 0; i <= nth; i++) {
    at = text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`the text has no “${words}” number ${nth}`);
  }
  const before = text.slice(0, at + into);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length - 1, character: before.length - lineStart };
}
