/**
 * The rooms of the house and what each may import: the one list behind the lint rule and the tidy test.
 * It must not know what stands in the rooms.
 */

/** One room: a folder or a single file, and the rooms and packages that it may import. */
export interface Room {
  readonly name: string;
  /** A folder (with its final slash) or a file, relative to the repository. */
  readonly at: string;
  /** Names of the rooms it may import from, besides itself. */
  readonly imports: readonly string[];
  /** Packages it may import: exact names, or `node:` for all of Node. */
  readonly packages: readonly string[];
  /** Compiled without Node, DOM and clock: no global of a surrounding may be named. */
  readonly core: boolean;
}

const analysis = ['base', 'text', 'recognise', 'link', 'link-article', 'link-corpus'];

/**
 * Every room, from left to right. A file belongs to the room whose place holds it most closely. Only arrows to the left that
 * somebody takes are listed, which the tidy test holds: whoever needs another opens the wall here, where it is seen.
 */
export const rooms: readonly Room[] = [
  { name: 'base', at: 'server/src/base/', imports: [], packages: [], core: true },
  { name: 'text', at: 'server/src/text/', imports: ['base'], packages: ['yaml'], core: true },
  { name: 'recognise', at: 'server/src/recognise/', imports: ['base', 'text'], packages: [], core: true },
  // People's marks: they are handed the characters that they stand on, and know neither Documents nor what is made of them.
  { name: 'annotations', at: 'server/src/annotations/', imports: ['base'], packages: ['yaml', 'approx-string-match'], core: true },
  { name: 'agreement', at: 'server/src/agreement/', imports: ['base', 'text', 'annotations'], packages: [], core: true },
  // What both readings below need: the shapes of names, and people's decisions.
  { name: 'link', at: 'server/src/link/', imports: ['base', 'text', 'recognise'], packages: ['yaml'], core: true },
  // An article is read without the corpus; the corpus is linked from Article values.
  { name: 'link-article', at: 'server/src/link/article/', imports: ['base', 'text', 'recognise', 'annotations', 'link'], packages: [], core: true },
  { name: 'link-corpus', at: 'server/src/link/corpus/', imports: ['base', 'text', 'recognise', 'link', 'link-article'], packages: [], core: true },
  { name: 'analyse', at: 'server/src/analyse.ts', imports: ['base', 'text', 'recognise', 'link-article', 'link-corpus'], packages: [], core: true },
  { name: 'host', at: 'server/src/host.ts', imports: ['base', 'link-corpus'], packages: [], core: true },
  { name: 'check', at: 'server/src/check/', imports: [...analysis], packages: [], core: true },
  { name: 'features', at: 'server/src/features/', imports: [...analysis, 'annotations', 'check'], packages: [], core: true },
  { name: 'formats', at: 'server/src/formats/', imports: ['base', 'text', 'annotations', 'link-article'], packages: ['saxes', 'd3-dsv'], core: true },
  {
    name: 'session',
    at: 'server/src/session',
    imports: [...analysis, 'annotations', 'analyse', 'host', 'check', 'features'],
    packages: ['picomatch'],
    core: true,
  },
  { name: 'messages', at: 'server/src/protocol/messages.ts', imports: [], packages: [], core: true },
  { name: 'messages', at: 'server/src/protocol/annotation-messages.ts', imports: ['messages'], packages: [], core: true },
  {
    name: 'protocol',
    at: 'server/src/protocol/',
    imports: ['base', 'text', 'recognise', 'link', 'link-corpus', 'annotations', 'agreement', 'host', 'check', 'features', 'session', 'messages'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'vscode-uri'],
    core: true,
  },
  {
    name: 'node',
    at: 'server/src/node/',
    imports: ['base', 'link-corpus', 'host', 'session', 'protocol'],
    packages: ['node:', 'vscode-languageserver', 'vscode-uri'],
    core: false,
  },
  { name: 'browser', at: 'server/src/browser/', imports: ['link-corpus', 'host', 'session', 'protocol'], packages: ['vscode-languageserver'], core: false },
  {
    name: 'cli',
    at: 'server/src/cli/',
    imports: ['base', 'text', 'recognise', 'link-article', 'link-corpus', 'annotations', 'agreement', 'analyse', 'host', 'check', 'formats', 'session', 'node'],
    packages: ['node:', 'sarif'],
    core: false,
  },
  { name: 'client', at: 'client/src/', imports: ['messages'], packages: ['vscode', 'vscode-languageclient'], core: false },
];
