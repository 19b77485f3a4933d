/**
 * SARIF reports against the schema of the standard (OASIS SARIF 2.1.0), as Microsoft's package ships it: reports of
 * the samples, of articles with every kind of finding that has fixes or related places, and of none.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { articleFolder } from '../support/article-folder.ts';
import { runCommandLine } from '../support/string-terminal.ts';

const validate = validator();

// The schema is of draft 4, which differs from what the validator knows in how a schema names itself only.
function validator(): ValidateFunction {
  const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _draft, id: _name, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

async function reportOf(...paths: readonly string[]): Promise<{ readonly runs: readonly [{ readonly results: readonly { readonly fixes?: unknown; readonly relatedLocations?: unknown }[] }] }> {
  const { out } = await runCommandLine(['check', ...paths, '--format', 'sarif']);
  const log = JSON.parse(out) as Awaited<ReturnType<typeof reportOf>>;
  assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 5), null, 2));
  return log;
}

test('a report of the samples is valid', async () => {
  const { runs } = await reportOf('samples');
  assert.ok(runs[0].results.length >= 3);
});

test('a report with fixes, related places and odd names of files is valid', async (t) => {
  const folder = articleFolder(t, {
    'an article #1 (ü).txt': 'Published 9 April 2021\n\nThe council met on Friday, 8 April 2021, officials said. The form is dated 04/05/2020. It sat from 2020 to 2018 and on April 31.\n',
    'empty.txt': '',
    'second.txt': 'Published 12 April 2021\r\n\r\nThe council met in Mosul, Syria, on Monday, officials said. “We left,” the mayor said.\r\n',
  });
  const { runs } = await reportOf(folder);
  const [{ results }] = runs;
  assert.ok(results.some(({ fixes }) => fixes !== undefined) && results.some(({ relatedLocations }) => relatedLocations !== undefined));
});

test('a report of nothing found is valid, and a broken one is not', async (t) => {
  const folder = articleFolder(t, { 'a.txt': 'Published 9 April 2021\n\nThe council met, officials said.\n' });
  const { runs } = await reportOf(join(folder, 'a.txt'));
  assert.deepEqual(runs[0].results, []);
  assert.equal(validate({ runs, version: 2.1 }), false);
});
