/**
 * Keeps the house in order: names a forbidden arrow between rooms, a file without a first comment, a rule
 * without its page. Each test says what to do about what it finds. It must not test what the code answers.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import picomatch from 'picomatch';
import { arrowsInVain, arrowsToTheRight, forbiddenArrow, isTest, roomOf } from './tidy/arrows.ts';
import { circles, outlines, unusedExports } from './tidy/exports.ts';
import { firstComment, importsOf, isCode, root, sizeOf, sourceFiles } from './tidy/source-files.ts';
import type { SourceFile } from './tidy/source-files.ts';

const files = sourceFiles();
const code = files.filter(({ path }) => isCode(path));
const house = code.filter(({ path }) => roomOf(path) !== undefined);
const written = files.filter(({ path }) => !path.endsWith('package-lock.json'));
const pages = files.filter(({ path }) => path.endsWith('.md') && !path.startsWith('test/'));
/** Exports that are asked for by other than an import: the editor starts these files. */
const doors = new Set(['client/src/browser.ts: activate', 'client/src/node.ts: activate', 'test/editor/suite.web.ts: run']);
const read = (path: string): string => files.find((file) => file.path === path)?.text ?? '';

/** Fails with one line per file that `fault` has something to say of. */
function checkEach(among: readonly SourceFile[], fault: (file: SourceFile) => readonly string[] | string | undefined): void {
  assert.ok(among.length > 0, 'there is nothing to look at');
  const faults = among.flatMap((file) => fault(file) ?? []);
  if (faults.length > 0) assert.fail(faults.join('\n'));
}

/** The numbered lines of a file that match, each with what is wrong about it. */
function linesWith(file: SourceFile, pattern: RegExp, wrong: string): readonly string[] {
  return file.text.split('\n').flatMap((line, n) => (pattern.test(line) ? [`${file.path}:${n + 1}: ${wrong}: ${line.trim()}`] : []));
}

test('imports go only to the left', () => {
  checkEach(house, ({ path, text }) => importsOf(text).flatMap((specifier) => forbiddenArrow(path, specifier) ?? []));
  assert.deepEqual(arrowsToTheRight(), []);
});

test('no arrow is allowed in vain', () => {
  const imports = house.flatMap(({ path, text }) => importsOf(text).map((specifier) => ({ file: path, specifier })));
  assert.deepEqual(arrowsInVain(imports), [], 'strike it from test/tidy/rooms.ts');
});

test('the judge of imports knows the arrows that are forbidden and those that are not', () => {
  const forbidden = [
    ['server/src/text/tokens.ts', '../recognise/mention.ts', /text -> recognise/],
    ['server/src/link/article/names.ts', '../corpus/keys.ts', /link-article -> link-corpus/],
    ['server/src/recognise/names/person.ts', '../dates/lexicon.ts', /a family of recognisers knows no other/],
    ['server/src/features/hover.ts', './definition.ts', /a feature knows no other/],
    ['server/src/check/check.ts', 'node:fs', /package node:fs/],
    ['client/src/node.ts', '../../server/src/session.ts', /client -> session/],
    ['server/src/base/hash.ts', './hash.test.ts', /nothing may import tests/],
  ] as const;
  for (const [file, specifier, words] of forbidden) assert.match(forbiddenArrow(file, specifier) ?? '', words);
  assert.ok(arrowsInVain([{ file: 'server/src/text/tokens.ts', specifier: '../base/span.ts' }]).includes('recognise -> base'));
  assert.ok(!arrowsInVain([{ file: 'server/src/text/tokens.ts', specifier: '../base/span.ts' }]).includes('text -> base'));
  assert.equal(forbiddenArrow('server/src/recognise/mention.ts', './dates/expression.ts'), undefined);
  assert.equal(forbiddenArrow('server/src/node/main.ts', 'vscode-languageserver/node'), undefined);
  assert.equal(forbiddenArrow('client/src/extension.ts', '../../server/src/protocol/messages.ts'), undefined);
});

test('no export that nobody uses outside its file, and no files that load each other', () => {
  const all = outlines(code);
  const unused = unusedExports(all).filter((each) => !doors.has(each));
  assert.deepEqual(unused, [], 'take away `export`, or all of it');
  assert.deepEqual(circles(all), [], 'move what both need into a file of its own');
});

test('the finder of unused exports and circles knows what is used', () => {
  const all = outlines([
    { path: 'a/one.ts', text: "import { b as c } from './two.ts';\nexport interface Shape {}\nexport function a(shape: Shape): void { c(shape); }\nexport const [spare] = [1];\n" },
    { path: 'a/two.ts', text: "import type { Shape } from './one.ts';\nimport * as all from '../three.ts';\nexport const b = (shape: Shape) => all.used(shape);\n" },
    { path: 'three.ts', text: "export const used = () => import('./a/one.ts').then(({ a }) => a);\nexport type Alone = string;\n" },
    { path: 'round.ts', text: "import { x } from './again.ts';\nexport const y = x;\n" },
    { path: 'again.ts', text: "export { y as x } from './round.ts';\n" },
  ]);
  assert.deepEqual(unusedExports(all.filter(({ path }) => path !== 'three.ts')), ['a/one.ts: a', 'a/one.ts: spare']);
  assert.deepEqual(unusedExports(all), ['three.ts: Alone']);
  assert.deepEqual(circles(all), ['round.ts -> again.ts', 'again.ts -> round.ts']);
});

test('every source file lies in a room', () => {
  const sources = code.filter(({ path }) => /^(server|client)\/src\//.test(path) && !isTest(path));
  checkEach(sources, ({ path }) => (roomOf(path) === undefined ? `${path}: add its room to test/tidy/rooms.ts` : undefined));
});

test('every file opens with a comment that says what it is for', () => {
  checkEach(code, ({ path, text }) => (firstComment(text).length < 40 ? `${path}: open it with /** two or three sentences */` : undefined));
});

test('a file past 400 lines gives its reason', () => {
  checkEach(code, ({ path, text }) => {
    const lines = text.split('\n').length - 1;
    return lines > 400 && !/\blong because\b/.test(firstComment(text))
      ? `${path}: ${lines} lines; split it, or say "long because …" in its first comment`
      : undefined;
  });
});

test('no absolute path of a machine', () => {
  const any = new RegExp(String.raw`(^|[^\w.])/(${['home', 'Users', 'root', 'work', 'farm', 'opt'].join('|')})/|\b[A-Z]:\\\\?Users`);
  // Tests may invent a home; nobody may name the one that they sit in.
  const mine = [root, `${homedir()}/`].filter((path) => path.length > 3);
  checkEach(written, (file) => [
    ...(isTest(file.path) ? [] : linesWith(file, any, 'a path of one machine')),
    ...mine.flatMap((path) => (file.text.includes(path) ? [`${file.path}: names ${path}`] : [])),
  ]);
});

test('server and client hold no network code', () => {
  const call = /\bfetch\s*\(|\bnew (XMLHttpRequest|WebSocket|EventSource|WebTransport)\b|\bsendBeacon\b/;
  const modules = /^node:(http|https|http2|net|tls|dgram|dns|inspector)(\/|$)/;
  checkEach(house, (file) => [
    ...linesWith(file, call, 'network code'),
    ...importsOf(file.text).flatMap((name) => (modules.test(name) ? [`${file.path}: imports ${name}`] : [])),
  ]);
});

test('the core knows no clock, zone or chance', () => {
  const core = house.filter(({ path }) => roomOf(path)?.core === true);
  const clock = /\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bperformance\.now\b|\bIntl\.DateTimeFormat\b|\bMath\.random\b|\bset(Timeout|Interval)\s*\(/;
  checkEach(core, (file) => linesWith(file, clock, 'the same article must give the same answer everywhere and always'));
});

test('every rule has its page and its row', () => {
  const rows = read('server/src/check/rules.ts');
  const rules = code.filter(({ path }) => /^server\/src\/check\/rules\/[^/]+\.ts$/.test(path) && !isTest(path));
  checkEach(rules, ({ path, text }) => {
    const id = posix.basename(path, '.ts');
    const page = read(path.replace(/\.ts$/, '.md'));
    return [
      ...(text.includes(`id: '${id}'`) ? [] : [`${path}: its id must be '${id}'`]),
      ...(page === '' ? [`${path}: write ${id}.md beside it`] : []),
      ...(rows.includes(`'./rules/${id}.ts'`) ? [] : [`${path}: add a row to check/rules.ts`]),
    ];
  });
});

test('generated files are fresh', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/generate.mjs'), '--check'], { encoding: 'utf8' });
  assert.equal(status, 0, `${stdout}${stderr}\nrun: npm run generate`);
});

test('the lockfile names no address', () => {
  const locks = files.filter(({ path }) => path.endsWith('package-lock.json'));
  checkEach(locks, ({ path, text }) => (/"resolved":|https?:\/\/registry/.test(text) ? `${path}: remove "resolved"` : undefined));
});

test('no test is singled out or left out', () => {
  const tests = code.filter(({ path }) => isTest(path));
  checkEach(tests, (file) => linesWith(file, /\b(test|it|describe|suite)\.(only|skip|todo)\b|\b(only|skip|todo): true/, 'every test runs'));
});

test('every command that a page names exists', () => {
  const manifest = JSON.parse(read('package.json')) as { readonly scripts: Record<string, string> };
  checkEach(pages, ({ path, text }) =>
    [...text.matchAll(/\bnpm (?:run ([a-z:-]+)|(start|test)\b)/g)].flatMap(([, script, lifecycle]) => {
      const name = script ?? lifecycle ?? '';
      return name in manifest.scripts ? [] : [`${path}: there is no "npm run ${name}"`];
    }),
  );
});

test('every script of the manifest exists', () => {
  const manifest = JSON.parse(read('package.json')) as { readonly scripts: Record<string, string> };
  const scripts = Object.values(manifest.scripts).flatMap((line) => /\bnode (\S+\.mjs)/.exec(line)?.[1] ?? []);
  assert.deepEqual(scripts.filter((script) => !existsSync(join(root, script))), []);
});

test('what the manifest names is there, and goes into the package', () => {
  const named = [...read('package.json').matchAll(/"(?:path|icon|configuration|main|browser|dateline)": "(?:\.\/)?([\w./-]+\.\w+)"/g)].map((match) => match[1] ?? '');
  const allowed = read('.vscodeignore').split('\n').flatMap((line) => (line.startsWith('!') ? line.slice(1) : []));
  const packaged = picomatch(allowed);
  assert.ok(named.length >= 5, named.join(' '));
  assert.deepEqual(named.filter((path) => !packaged(path)), [], 'add it to .vscodeignore');
  assert.deepEqual(named.filter((path) => !path.startsWith('dist/') && !existsSync(join(root, path))), []);
});

test('links between pages lead somewhere', () => {
  checkEach(pages, ({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)[^)]*\)/g)].flatMap(([, target = '']) => {
      const place = posix.join(posix.dirname(path), target);
      return existsSync(join(root, place)) ? [] : [`${path}: no such file: ${target}`];
    }),
  );
});

test('the assets stay below 6 MB', () => {
  assert.ok(sizeOf('server/assets') < 6_000_000, `server/assets holds ${sizeOf('server/assets')} bytes`);
});
