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

const analysis = ['base', 'text', 'recognise', 'link-article', 'link-corpus', 'link'];
const core = [...analysis, 'annotations', 'analyse', 'host', 'check', 'features', 'session'];

/** Every room, from left to right. A file belongs to the first room whose place holds it. */
export const rooms: readonly Room[] = [
  { name: 'base', at: 'server/src/base/', imports: [], packages: [], core: true },
  { name: 'text', at: 'server/src/text/', imports: ['base'], packages: ['yaml'], core: true },
  { name: 'recognise', at: 'server/src/recognise/', imports: ['base', 'text'], packages: [], core: true },
  // People's marks: they know the text they stand on and nothing of what the machine makes of it.
  { name: 'annotations', at: 'server/src/annotations/', imports: ['base', 'text'], packages: ['yaml', 'approx-string-match'], core: true },
  { name: 'agreement', at: 'server/src/agreement/', imports: ['base', 'text', 'annotations'], packages: [], core: true },
  // An article is read without the corpus, the corpus linked without text: neither sees the other's rooms,
  // save that the corpus takes the Article value.
  { name: 'link-article', at: 'server/src/link/article/', imports: ['base', 'text', 'annotations', 'recognise', 'link'], packages: [], core: true },
  { name: 'link-corpus', at: 'server/src/link/corpus/', imports: ['base', 'text', 'recognise', 'link-article', 'link'], packages: [], core: true },
  { name: 'link', at: 'server/src/link/', imports: ['base', 'text', 'annotations', 'recognise', 'link-article', 'link-corpus'], packages: ['yaml'], core: true },
  { name: 'analyse', at: 'server/src/analyse.ts', imports: [...analysis, 'annotations'], packages: [], core: true },
  { name: 'host', at: 'server/src/host.ts', imports: [...analysis, 'annotations'], packages: [], core: true },
  { name: 'check', at: 'server/src/check/', imports: [...analysis, 'annotations'], packages: [], core: true },
  { name: 'features', at: 'server/src/features/', imports: [...analysis, 'annotations', 'check'], packages: [], core: true },
  { name: 'formats', at: 'server/src/formats/', imports: [...analysis, 'annotations'], packages: ['saxes', 'd3-dsv'], core: true },
  { name: 'session', at: 'server/src/session', imports: core, packages: ['picomatch'], core: true },
  { name: 'messages', at: 'server/src/protocol/messages.ts', imports: [], packages: [], core: true },
  { name: 'messages', at: 'server/src/protocol/annotation-messages.ts', imports: ['messages'], packages: [], core: true },
  {
    name: 'protocol',
    at: 'server/src/protocol/',
    imports: [...core, 'agreement', 'messages'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'vscode-uri'],
    core: true,
  },
  {
    name: 'node',
    at: 'server/src/node/',
    imports: [...core, 'protocol'],
    packages: ['node:', 'vscode-languageserver', 'vscode-uri', 'picomatch'],
    core: false,
  },
  {
    name: 'browser',
    at: 'server/src/browser/',
    imports: [...core, 'protocol'],
    packages: ['vscode-languageserver', 'vscode-uri', 'picomatch'],
    core: false,
  },
  { name: 'cli', at: 'server/src/cli/', imports: [...core, 'agreement', 'formats', 'node'], packages: ['node:', 'sarif'], core: false },
  {
    name: 'client',
    at: 'client/src/',
    imports: ['messages'],
    packages: ['vscode', 'vscode-languageclient', 'vscode-uri', 'node:'],
    core: false,
  },
];
