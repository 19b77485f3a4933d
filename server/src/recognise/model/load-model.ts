/**
 * Builds the Model from the bytes of the assets. The lists are compiled by `scripts/compile-gazetteers.mjs`;
 * this file knows their form and must not know where the bytes came from.
 */
import { decodeUtf8 } from '../../base/utf8.ts';
import { readEventWords } from './event-words.ts';
import { readTriggerWeights } from './trigger-weights.ts';
import type { Gazetteer, Listed, ListedKind, Model } from './model.ts';
import { readTagger } from './read-tagger.ts';
import type { Tagger } from './tagger.ts';
import { readTowns } from './towns.ts';

/** The files of `server/assets` that make up the Model. */
export const assetNames: readonly string[] = ['listed-names.txt', 'given-names.txt', 'surnames.txt', 'common-words.txt', 'town-countries.txt', 'event-words.txt', 'trigger-weights.bin', 'name-weights.bin', 'word-clusters.txt', 'name-network.bin'];

/** Of those the tagger's: without them names are recognised by rules alone. */
const taggerAssets = ['name-weights.bin', 'word-clusters.txt', 'name-network.bin'] as const;

/**
 * Reads the Model's assets and builds it. An asset of the tagger that is missing or damaged is told to `complain`
 * and done without. Rejects when another one is missing: the installation is damaged.
 */
export async function readModel(read: (name: string) => Promise<Uint8Array>, complain: (message: string) => void): Promise<Model> {
  const optional: readonly string[] = taggerAssets;
  const entries = await Promise.all(
    assetNames.map(async (name) => [name, optional.includes(name) ? await read(name).catch(() => undefined) : await read(name)] as const),
  );
  return loadModel(Object.fromEntries(entries.flatMap(([name, bytes]) => (bytes === undefined ? [] : [[name, bytes] as const]))), complain);
}

/**
 * The Model of these assets, keyed by their names in {@link assetNames}. What is wrong with the tagger's is told
 * to `complain`. Throws when another one is missing: the installation is damaged.
 */
export function loadModel(assets: { readonly [name: string]: Uint8Array }, complain?: (message: string) => void): Model {
  const bytesOf = (name: string): Uint8Array => {
    const bytes = assets[name];
    if (bytes === undefined) throw new Error(`the asset ${name} is missing: the installation is damaged`);
    return bytes;
  };
  const read = (name: string): string => decodeUtf8(bytesOf(name));
  const { listed, longest, countryNames } = readListed(read('listed-names.txt'));
  const gazetteer: Gazetteer = {
    listed,
    longest,
    countryNames,
    givenNames: readWords(read('given-names.txt')),
    surnames: readWords(read('surnames.txt')),
    commonWords: readWords(read('common-words.txt')),
    towns: readTowns(read('town-countries.txt')),
  };
  const tagger = loadTagger(assets, complain);
  return { gazetteer, eventWords: readEventWords(read('event-words.txt')), triggerWeights: readTriggerWeights(bytesOf('trigger-weights.bin')), ...(tagger && { tagger }) };
}

function loadTagger(assets: { readonly [name: string]: Uint8Array }, complain: ((message: string) => void) | undefined): Tagger | undefined {
  const without = (message: string): undefined => void complain?.(`${message}; names are recognised by rules alone`);
  const missing = taggerAssets.find((name) => assets[name] === undefined);
  const [weights, clusters, network] = taggerAssets.map((name) => assets[name]);
  if (weights === undefined || clusters === undefined || network === undefined) return without(`the asset ${missing ?? ''} is missing: the installation is damaged`);
  try {
    return readTagger(weights, clusters, network);
  } catch (error) {
    return without(error instanceof Error ? error.message : String(error));
  }
}

const kinds: Readonly<Record<string, ListedKind>> = {
  n: 'country',
  d: 'demonym',
  k: 'capital',
  c: 'city',
  p: 'province',
  r: 'region',
  g: 'people',
  o: 'organisation',
  e: 'event',
};

// A line: key, kind, country, usual name (empty: the same as on the line before), written form, `w` where weak; tabs between.
function readListed(text: string): Pick<Gazetteer, 'listed' | 'longest' | 'countryNames'> {
  const listed = new Map<string, Listed[]>();
  const longest = new Map<string, number>();
  const countryNames = new Map<string, string>();
  let before = '';
  for (const line of text.split('\n')) {
    const [key = '', letter = '', country = '', name = '', written = '', weak = ''] = line.split('\t');
    const kind = kinds[letter];
    if (kind === undefined) continue;
    if (name !== '') before = name;
    const reading: Listed = {
      kind,
      name: before,
      weak: weak !== '',
      ...(country === '' ? {} : { country }),
      ...(written === '' ? {} : { written }),
    };
    const known = listed.get(key);
    if (known === undefined) listed.set(key, [reading]);
    else known.push(reading);
    noteLength(longest, key);
    if (kind === 'country' && country !== '') countryNames.set(country, before);
  }
  return { listed, longest, countryNames };
}

function noteLength(longest: Map<string, number>, key: string): void {
  const words = key.split(' ');
  const first = words[0] ?? '';
  if ((longest.get(first) ?? 0) < words.length) longest.set(first, words.length);
}

function readWords(text: string): ReadonlySet<string> {
  return new Set(text.split('\n').filter((word) => word !== ''));
}
