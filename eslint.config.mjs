/**
 * The lint rules: typescript-eslint's strict set, and the rules of the house (walls between rooms, no clock
 * in the core, no default exports, no state in a module). The rooms stand in `test/tidy/rooms.ts`.
 */
import { relative } from 'node:path';
import tseslint from 'typescript-eslint';
import { forbiddenArrow } from './test/tidy/arrows.ts';
import { rooms } from './test/tidy/rooms.ts';

const walls = {
  meta: { type: 'problem', schema: [], docs: { description: 'hold the walls between rooms' } },
  create(context) {
    const file = relative(import.meta.dirname, context.filename).replaceAll('\\', '/');
    const look = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const message = forbiddenArrow(file, source.value);
      if (message !== undefined) context.report({ node: source, message });
    };
    return { ImportDeclaration: look, ExportNamedDeclaration: look, ExportAllDeclaration: look, ImportExpression: look };
  },
};

const moduleState = {
  selector: ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind=/^(let|var)$/]',
  message: 'No state in a module: hand it over, or keep it in the value that owns it.',
};
const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'No default exports: one name everywhere.' };
const machineLocale = {
  selector: 'CallExpression > MemberExpression[property.name=/^(toLocale.*|localeCompare)$/]',
  message: "This depends on the machine's language: the core answers the same everywhere.",
};

const surroundings = ['Date', 'console', 'process', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance', 'Buffer', 'TextDecoder', 'globalThis'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator'];
const forbid = (names, message) => names.map((name) => ({ name, message }));
const coreFiles = rooms.filter(({ core }) => core).map(({ at }) => (at.endsWith('.ts') ? at : `${at}**`));

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'bench/node_modules/', '.cache/'] },
  {
    files: ['**/*.ts', '**/*.mjs'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    plugins: { house: { rules: { walls } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'house/walls': 'error',
      'no-restricted-syntax': ['error', moduleState, defaultExport],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // The compiler reports these, with better knowledge.
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    files: ['server/src/**/*.ts', 'client/src/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...forbid(network, 'Dateline is offline: no network code.')] },
  },
  {
    files: coreFiles,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', moduleState, defaultExport, machineLocale],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'The same text gives the same answer.' }],
      'no-restricted-globals': [
        'error',
        ...forbid(network, 'Dateline is offline: no network code.'),
        ...forbid(surroundings, 'The core knows no clock, console or surrounding: use what the Host offers.'),
      ],
    },
  },
  // A test may remember what takes long to make.
  { files: ['test/support/**'], rules: { 'no-restricted-syntax': ['error', defaultExport] } },
  { files: ['eslint.config.mjs'], rules: { 'no-restricted-syntax': 'off' } },
);
