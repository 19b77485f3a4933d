/**
 * The JSON schemas of the files in `.dateline/` against the code: what the code writes and reads without a word is
 * valid, what it tells a person of is not, and the manifest offers every schema to the editor.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { readAnnotationFile, writeAnnotation } from '../server/src/annotations/annotation-file.ts';
import { anchorAt } from '../server/src/annotations/anchor.ts';
import type { Annotation } from '../server/src/annotations/annotation.ts';
import { readFolderConfig } from '../server/src/annotations/folder-config.ts';
import { readTagSet } from '../server/src/annotations/tag-set-file.ts';
import { editForAccepted, editForIgnored, editForPublished, editForRejected } from '../server/src/link/decision-edits.ts';
import { readDecisions } from '../server/src/link/decision-files.ts';
import { editForEntity, editForNotOne, editForOne } from '../server/src/link/entity-edits.ts';
import { applied } from '../server/src/link/yaml-edits.ts';
import type { Replacement } from '../server/src/link/yaml-edits.ts';

const folder = new URL('../schemas/', import.meta.url);

function schema(name: string): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8')) as object);
}

/** Fails unless the schema finds fault just where the reader does. */
function agree(name: string, texts: readonly string[], value: (text: string) => unknown, problems: (text: string) => number, ok: boolean): void {
  const validate = schema(name);
  for (const text of texts) {
    assert.equal(validate(value(text)), ok, `${name}: ${text} ${JSON.stringify(validate.errors)}`);
    assert.equal(problems(text) === 0, ok, `${name}: ${text}`);
  }
}

test('every annotation that is written is valid', () => {
  const anchor = anchorAt('A dam burst above Derna on Sunday.', { start: 2, end: 5 });
  assert.ok(anchor);
  const said = { creator: 'mira', created: '2024-03-05T10:00:00Z', modified: '2024-03-05T11:00:00Z' };
  const annotations: readonly Annotation[] = [
    { kind: 'mark', id: 'urn:1', ...said, anchor, state: 'rejected', tag: { type: 'FAC', attributes: { sure: 'yes' } }, entity: 'dam 1' },
    { kind: 'note', id: 'urn:2', ...said, anchor, text: 'Which?', resolved: true },
    { kind: 'note', id: 'urn:3', ...said, text: 'On all of it.' },
    { kind: 'reply', id: 'urn:4', ...said, to: 'urn:2', text: 'That one.' },
    { kind: 'relation', id: 'urn:5', ...said, type: 'same-event', ends: [{ role: 'event', annotation: 'urn:1' }, { role: 'event', annotation: 'urn:6', article: 'b.txt' }] },
  ];
  agree('annotation', annotations.map((one) => writeAnnotation(one, 'a.txt')), JSON.parse, (line) => readAnnotationFile(line, '').problems.length, true);
  const broken = ['[]', '{"id":""}', '{"motivation":"tagging"}'];
  agree('annotation', broken, JSON.parse, (line) => readAnnotationFile(line, '').problems.length, false);
});

test('entities, publication days and ignored findings as the editor writes them', () => {
  const after = (text: string, edit: Replacement | undefined): string => {
    assert.ok(edit);
    return applied(text, edit);
  };
  let entities = 'entities:\n  - {id: h1, name: Omar Haddad, type: PERSON, aliases: [Abu Omar], roles: [{role: minister, of: Libya, from: 2019, to: 2021-03-01}, mayor], notes: phoned, ids: {wikidata: Q1}, mood: kept}\n';
  entities = after(entities, editForAccepted(entities, { name: 'Acme', type: 'ORG' }));
  entities = after(entities, editForRejected(entities, 'May'));
  entities = after(entities, editForEntity(entities, { name: 'Derna', type: 'GPE', id: 'derna' }));
  entities = after(entities, editForOne(entities, 'Acme', 'Acme Dams'));
  entities = after(entities, editForNotOne(entities, 'derna', 'Dernah'));
  const problems = (text: string): number => readDecisions({ entities: text }).problems.length;
  agree('entities', [entities, 'entities:\nrejected:\nsame:\n'], parse, problems, true);
  agree('entities', ['entities:\n  - {name: X}\n', 'entities:\n  - {name: X, type: HERO}\n', 'rejected: May\n', 'same: [[one]]\n', 'different: [a, b]\n'], parse, problems, false);
  const days = (text: string): number => readDecisions({ articles: text }).problems.length;
  agree('articles', [after('', editForPublished('', 'a.txt', '2024-01-28'))], (text) => parse(text, { schema: 'failsafe' }) as unknown, days, true);
  agree('articles', ['published:\n  a.txt: soon\n', 'published: [a]\n'], (text) => parse(text, { schema: 'failsafe' }) as unknown, days, false);
  const findings = (text: string): number => readDecisions({ ignored: text }).problems.length;
  agree('ignored', [after('', editForIgnored('', { rule: 'x', exact: 'y', article: 'a.txt', prefix: 'p', suffix: 's' }))], JSON.parse, findings, true);
  agree('ignored', ['{"rule":"x"}', '[]'], JSON.parse, findings, false);
});

test('folders and tag sets', () => {
  const config = (text: string): number => readFolderConfig(text).problems.length;
  agree('config', ['articles:\n  include: ["*.txt"]\n  exclude: [a]\ntagset: ours.yaml\nelse: 1\n', 'articles:\n', 'dates: {order: mdy}\nnames:\n  - Oslo\n  - {prefer: Fuad Hussein, instead_of: [Faud Hussein]}\n'], parse, config, true);
  agree('config', ['tagset: ../x.yaml\n', 'articles: all\n', 'articles:\n  include: all\n', '- a\n', 'dates: {order: ymd}\n', 'names: Oslo\n', 'names:\n  - {instead_of: [Olso]}\n'], parse, config, false);
  const tags = (text: string): number => readTagSet(text).problems.length;
  agree('tagset', ['types:\n  - {id: SHIP, label: Ship, key: s, colour: "#112233", guideline: Ships., attributes: [{id: sure, values: [yes, no]}]}\n'], (text) => parse(text, { schema: 'failsafe' }) as unknown, tags, true);
});

test('the manifest offers every schema to the editor, and the package holds them', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { contributes: Record<string, readonly { url: string }[]> };
  const offered = [...(manifest.contributes['jsonValidation'] ?? []), ...(manifest.contributes['yamlValidation'] ?? [])].map(({ url }) => url).sort();
  assert.deepEqual(offered, readdirSync(folder).map((file) => `./schemas/${file}`).sort());
  assert.match(readFileSync(new URL('../.vscodeignore', import.meta.url), 'utf8'), /^!schemas\/\*\*$/m);
});
