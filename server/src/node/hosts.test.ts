/**
 * Both surroundings of Node over one real folder: how paths are written, where articles are located, what may be read.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { silentLogger } from '../base/log.ts';
import { assetNames } from '../recognise/model/load-model.ts';
import { cacheFolder, corpusCacheFolder } from './cache-folder.ts';
import { commandLineHost } from './command-line-host.ts';
import { nodeHost } from './node-host.ts';

/** A folder `desk` with decisions, an article beside it and one below it. */
async function withDesk(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-')));
  try {
    mkdirSync(join(folder, 'desk', '.dateline'), { recursive: true });
    mkdirSync(join(folder, 'desk', 'old news'));
    writeFileSync(join(folder, 'desk', '.dateline', 'articles.yaml'), '# decisions\n');
    writeFileSync(join(folder, 'desk', 'old news', 'día.txt'), 'One.');
    writeFileSync(join(folder, 'desk', 'a.txt'), '\ufeffTwo.');
    writeFileSync(join(folder, 'beside.txt'), 'Three.');
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('the command line keeps paths as they are given', async () => {
  await withDesk(async (cwd) => {
    const listed = async (...paths: string[]): Promise<unknown> => {
      const files = await commandLineHost({ paths, cwd, log: silentLogger }).listFiles();
      return files.map(({ path, given }) => (given === true ? `${path}!` : path));
    };
    assert.deepEqual(await listed('desk'), ['desk/a.txt', 'desk/old news/día.txt']);
    assert.deepEqual(await listed('./desk/'), ['./desk/a.txt', './desk/old news/día.txt']);
    assert.deepEqual(await listed('beside.txt', 'no such.txt'), ['beside.txt!', 'no such.txt!']);
    assert.deepEqual(await listed('desk', './desk/a.txt'), ['./desk/a.txt!', 'desk/old news/día.txt']);
    assert.deepEqual(await listed(join(cwd, 'desk', 'old news')), [join(cwd, 'desk', 'old news', 'día.txt')]);
    assert.deepEqual(await listed(), []);
  });
});

test('the command line reads what was named, what lies below it, and the decisions on it', async () => {
  await withDesk(async (cwd) => {
    const host = commandLineHost({ paths: ['desk/old news', 'beside.txt'], cwd, log: silentLogger });
    const read = async (path: string): Promise<string> => {
      const file = await host.readFile(path, 100);
      return file.kind === 'text' ? file.text : file.kind;
    };
    assert.equal(await read('desk/old news/día.txt'), 'One.');
    assert.equal(await read('beside.txt'), 'Three.');
    assert.equal(await read('desk/.dateline/articles.yaml'), '# decisions\n');
    assert.equal(await read('../etc/passwd'), 'missing');
    assert.deepEqual(host.locate('desk/old news/día.txt'), { folder: 'desk', relative: 'old news/día.txt' });
    assert.deepEqual(host.locate('beside.txt'), { folder: '.', relative: 'beside.txt' });
    assert.equal(host.locate('/elsewhere/a.txt'), undefined);
  });
});

test('a ring of links and a name that is too long are refused, and cost nothing else', async () => {
  await withDesk(async (cwd) => {
    symlinkSync('ring', join(cwd, 'ring'));
    const long = 'a'.repeat(5000);
    const host = commandLineHost({ paths: ['ring', long, 'beside.txt'], cwd, log: silentLogger });
    assert.deepEqual((await host.listFiles()).map(({ path }) => path), ['ring', long, 'beside.txt']);
    assert.equal((await host.readFile('ring', 100)).kind, 'refused');
    assert.equal((await host.readFile(long, 100)).kind, 'refused');
    assert.equal((await host.readFile('beside.txt', 100)).kind, 'text');
  });
});

test('the command line counts a byte order mark, the editor does not', async () => {
  await withDesk(async (cwd) => {
    const uri = pathToFileURL(join(cwd, 'desk')).href;
    const commandLine = commandLineHost({ paths: ['desk/a.txt'], cwd, log: silentLogger });
    const editor = nodeHost({ folders: () => [uri], log: silentLogger });
    assert.deepEqual(await commandLine.readFile('desk/a.txt', 100), { kind: 'text', text: '\ufeffTwo.' });
    assert.deepEqual(await editor.readFile(`${uri}/a.txt`, 100), { kind: 'text', text: 'Two.' });
  });
});

test('the editor writes paths as URIs and reads inside of its folders only', async () => {
  await withDesk(async (cwd) => {
    const folder = pathToFileURL(join(cwd, 'desk')).href;
    const host = nodeHost({ folders: () => [folder, `${folder}/old%20news`], log: silentLogger });
    const paths = (await host.listFiles()).map(({ path }) => path);
    const nested = `${folder}/old%20news/d%C3%ADa.txt`;
    assert.deepEqual([...new Set(paths)], [`${folder}/a.txt`, nested]);
    assert.deepEqual(host.locate(nested), { folder: `${folder}/old%20news`, relative: 'día.txt' });
    assert.deepEqual(await host.readFile(nested, 100), { kind: 'text', text: 'One.' });
    assert.equal((await host.readFile(pathToFileURL(join(cwd, 'beside.txt')).href, 100)).kind, 'refused');
    assert.equal((await host.readFile(`${folder}/../beside.txt`, 100)).kind, 'refused');
    assert.deepEqual(await host.readFile('untitled:Untitled-1', 100), { kind: 'missing' });
    assert.equal(host.locate('untitled:Untitled-1'), undefined);
  });
});

test('drafts that a killed program left beside annotations are cleared away, and no others', async () => {
  await withDesk(async (cwd) => {
    const marks = join(cwd, 'desk', '.dateline', 'annotations', 'Ana');
    mkdirSync(marks, { recursive: true });
    const put = (name: string, minutes: number): string => {
      writeFileSync(join(marks, name), '');
      const then = new Date(Date.now() - minutes * 60_000);
      utimesSync(join(marks, name), then, then);
      return name;
    };
    const gone = spawnSync(process.execPath, ['--version']).pid;
    put('.old.txt.jsonl.1.0123abcd.tmp', 70);
    put(`.killed.txt.jsonl.${gone}.0123abcd.tmp`, 2);
    const kept = [`.just-now.txt.jsonl.${gone}.0123abcd.tmp`, 'a.txt.jsonl'].map((name) => put(name, 0));
    kept.push(...[`.running.txt.jsonl.${process.pid}.0123abcd.tmp`, `.of-no-marks.${gone}.0123abcd.tmp`, `named.jsonl.${gone}.0123abcd.tmp`, '.another.jsonl.tmp', '.another.jsonl.swp'].map((name) => put(name, name.includes('running') ? 2 : 900)));
    const host = nodeHost({ folders: () => [pathToFileURL(join(cwd, 'desk')).toString()], log: silentLogger });
    assert.equal((await host.listAnnotations?.())?.length, 1);
    assert.deepEqual(readdirSync(marks).sort(), kept.sort());
  });
});

test('folders of other schemes are asked from the client', async () => {
  await withDesk(async (cwd) => {
    const local = pathToFileURL(join(cwd, 'desk', 'old news')).href;
    const host = nodeHost({
      folders: () => [local, 'vscode-vfs://github/o/r'],
      log: silentLogger,
      remote: {
        listFiles: () => Promise.resolve([{ path: 'vscode-vfs://github/o/r/a.txt' }, { path: `${local}/d%C3%ADa.txt` }]),
        listAnnotations: () => Promise.resolve(['vscode-vfs://github/o/r/.dateline/annotations/Ana/a.txt.jsonl', `${local}/.dateline/annotations/Ana/a.txt.jsonl`]),
        readFile: (path) => Promise.resolve({ kind: 'text', text: `far ${path}` }),
      },
    });
    assert.deepEqual((await host.listFiles()).map(({ path }) => path), [`${local}/d%C3%ADa.txt`, 'vscode-vfs://github/o/r/a.txt']);
    // What lies on the disk is looked for there.
    assert.deepEqual(await host.listAnnotations?.(), ['vscode-vfs://github/o/r/.dateline/annotations/Ana/a.txt.jsonl']);
    assert.deepEqual(await host.readFile('vscode-vfs://github/o/r/a.txt', 9), { kind: 'text', text: 'far vscode-vfs://github/o/r/a.txt' });
  });
});

test('a folder that is gone is told and left out', async () => {
  const warnings: string[] = [];
  const log = { ...silentLogger, warn: (message: string) => void warnings.push(message) };
  assert.deepEqual(await nodeHost({ folders: () => ['file:///no/such/folder'], log }).listFiles(), []);
  assert.equal(warnings.length, 1);
});

test('every asset is found from source, and a missing one is an error', async () => {
  const host = nodeHost({ folders: () => [], log: silentLogger });
  for (const name of assetNames) assert.ok((await host.readAsset(name)).length > 0);
  await assert.rejects(host.readAsset('no-such-asset'), /damaged/);
});

test('the cache folder follows each platform', () => {
  const linux = { platform: 'linux', environment: {}, home: '/home/ana' } as const;
  assert.equal(cacheFolder(linux), '/home/ana/.cache/dateline');
  assert.equal(cacheFolder({ ...linux, environment: { XDG_CACHE_HOME: '/c' } }), '/c/dateline');
  assert.equal(cacheFolder({ ...linux, environment: { XDG_CACHE_HOME: 'relative' } }), '/home/ana/.cache/dateline');
  assert.equal(cacheFolder({ ...linux, platform: 'darwin' }), '/home/ana/Library/Caches/dateline');
  const [one, two] = [corpusCacheFolder(['a'], '/x', '/c'), corpusCacheFolder(['a'], '/y', '/c')];
  assert.notEqual(one, two);
  assert.equal(one, corpusCacheFolder(['a'], '/x', '/c'));
});
