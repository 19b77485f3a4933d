/**
 * The tagger's parts by themselves: damaged weights, labels that make no name, words that no weight is asked
 * about, names cut to house style; and names that no rule finds.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { checkNames } from '../../../../../test/support/check-names.ts';
import { testModel } from '../../../../../test/support/model.ts';
import { readParagraph } from '../../../text/paragraph.ts';
import { assetNames, loadModel, readModel } from '../../model/load-model.ts';
import { readNetwork } from '../../model/network.ts';
import { readTagger } from '../../model/read-tagger.ts';
import { labelCount } from '../../model/tagger.ts';
import { nameFinders } from '../name-finders.ts';
import { readWords } from '../words.ts';
import type { Word } from '../words.ts';
import { bestPath } from './best-path.ts';
import { candidateStretches } from './candidates.ts';
import { inHouseStyle } from './house-style.ts';

const asset = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../../assets/${name}`, import.meta.url)));
const wordsOf = (text: string): readonly Word[] => readWords(readParagraph(text)).words;

for (const [what, damage] of [
  ['cut short', (bytes: Uint8Array) => bytes.slice(0, 5000)],
  ['longer than they say', (bytes: Uint8Array) => Uint8Array.from([...bytes.slice(0, 60_000), 1])],
  ['of another version', (bytes: Uint8Array) => Uint8Array.from(Buffer.concat([Buffer.from('dateline-name-weights 999'), bytes.slice(23)]))],
  ['something else', () => new Uint8Array(100)],
  ['empty', () => new Uint8Array(0)],
] as const) {
  test(`weights that are ${what} are told, and rules still find names`, async () => {
    const told: string[] = [];
    const model = await readModel((name) => Promise.resolve(name === 'name-weights.bin' ? damage(asset(name)) : asset(name)), (message) => told.push(message));
    assert.equal(told.length, 1);
    assert.match(told[0] ?? '', /name-weights\.bin.*damaged.*rules alone/);
    assert.equal(model.tagger, undefined);
    const found = nameFinders.flatMap((finder) => [...finder.find(readParagraph('Mr Okello left Iraq.'), model)]);
    assert.equal(found.filter(({ kind }) => kind === 'name').length, 2);
  });
}

for (const [what, damage] of [
  ['cut short', (bytes: Uint8Array) => bytes.slice(0, 5000)],
  ['longer than it says', (bytes: Uint8Array) => Uint8Array.from([...bytes.slice(0, 60_000), 1])],
  ['of another version', (bytes: Uint8Array) => Uint8Array.from(Buffer.concat([Buffer.from('dateline-name-network 999'), bytes.slice(23)]))],
  ['something else', () => new Uint8Array(100)],
] as const) {
  test(`a network that is ${what} is refused`, () => assert.throws(() => readNetwork(damage(asset('name-network.bin'))), /name-network\.bin.*damaged/));
}

test('a missing asset of the tagger is told, a missing list is not done without', async () => {
  const told: string[] = [];
  const without = (missing: string) => (name: string) => (name === missing ? Promise.reject(new Error(`${name} is not there`)) : Promise.resolve(asset(name)));
  assert.equal((await readModel(without('word-clusters.txt'), (message) => told.push(message))).tagger, undefined);
  assert.match(told.join(), /word-clusters\.txt is missing/);
  await assert.rejects(readModel(without('surnames.txt'), () => undefined), /surnames\.txt/);
  assert.throws(() => loadModel({}), /damaged/);
  assert.ok(assetNames.includes('name-weights.bin'));
});

test('any bytes are weights or are refused', () => {
  const header = Buffer.from('dateline-name-weights 1 3 100\n');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 700 }), (bytes) => {
      try {
        readTagger(Uint8Array.from([...header, ...bytes]), new Uint8Array(0));
      } catch (error) {
        assert.match(String(error), /damaged/);
      }
    }),
  );
});

test('the best path begins and ends every name, whatever the scores', () => {
  const transitions = new Int16Array(labelCount * labelCount);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }).chain((length) => fc.array(fc.integer({ min: -100, max: 100 }), { minLength: length * labelCount, maxLength: length * labelCount })), (scores) => {
      const length = scores.length / labelCount;
      const labels = new Uint8Array(length);
      bestPath(Float64Array.from(scores), length, transitions, labels);
      let open = -1;
      for (const label of labels) {
        const [type, part] = label === 0 ? [-1, -1] : [(label - 1) >> 2, (label - 1) & 3];
        assert.ok(open < 0 ? part === -1 || part === 0 || part === 3 : type === open && (part === 1 || part === 2));
        open = part === 0 || part === 1 ? type : -1;
      }
      assert.equal(open, -1);
    }),
  );
});

for (const [text, ...stretches] of [
  ['On Monday he left.'],
  ['The minister spoke of the state of things.'],
  ['The Ministry of Health and Education said so.', 'The Ministry of Health and Education'],
  ['Then Anna van der Berg met al-Hadi in Kyiv.', 'Then Anna van der Berg', 'al Hadi in Kyiv'],
  ['It rained. Kyiv slept.', 'Kyiv'],
  ['COVID-19 at 7 PM on TV.'],
] as const) {
  test(`words that can be part of a name: ${text}`, () => {
    const words = wordsOf(text);
    assert.deepEqual(candidateStretches(words).map(({ from, to }) => words.slice(from, to).map((word) => word.text).join(' ')), stretches);
  });
}

for (const [text, type, ...expected] of [
  ['Kyiv, the United States', 'LOC', 'Kyiv', 'United States'],
  ['Iraq and the United States', 'LOC', 'Iraq', 'United States'],
  ['Bosnia and Herzegovina', 'LOC', 'Bosnia and Herzegovina'],
  ['Washington, D.C.', 'LOC', 'Washington, D.C.'],
  ['US State Department', 'ORG', 'US', 'State Department'],
  ['Iraqi Parliament', 'ORG', 'Iraqi Parliament'],
  ['The Halvorsen Trust', 'ORG', 'Halvorsen Trust'],
  ['Iraqi Prime Minister Haider al-Janabi', 'PERSON', 'Haider al-Janabi'],
  ['Dr. Nadia Rahman', 'PERSON', 'Nadia Rahman'],
  ['” Nadia Rahman', 'PERSON', 'Nadia Rahman'],
  ['Englishman Robert Hughes', 'PERSON', 'Englishman', 'Robert Hughes'],
  ['Nadia Rahman as US Envoy', 'PERSON', 'Nadia Rahman'],
  ['al-Qaeda and Iraq', 'ORG', 'al-Qaeda', 'Iraq'],
  ['Water Treaty', 'MISC', 'Water Treaty'],
  ['1,200 Marines', 'ORG', 'Marines'],
  ['Tarnex, Holm Oil and Velka', 'ORG', 'Tarnex', 'Holm Oil', 'Velka'],
  ['Department for Trade, Energy and Industry', 'ORG', 'Department for Trade, Energy and Industry'],
  ['Holm and Velka', 'ORG', 'Holm and Velka'],
  ['Traffic Directorate of the Tarnhem Police', 'ORG', 'Traffic Directorate', 'Tarnhem Police'],
  ['Bureau of the Census', 'ORG', 'Bureau of the Census'],
  ['Reform and the Harbour Society', 'ORG', 'Reform', 'Harbour Society'],
  ['Centre for Women and the Law', 'ORG', 'Centre for Women and the Law'],
  ['Pastor Nadia Rahman', 'PERSON', 'Nadia Rahman'],
  ['Conservative Piotr Nowak', 'PERSON', 'Conservative', 'Piotr Nowak'],
  ['Independent Hoshiar Thakur', 'PERSON', 'Hoshiar Thakur'],
  ['Cllr Nadia Rahman', 'PERSON', 'Nadia Rahman'],
] as const) {
  test(`in house style: ${text}`, () => {
    const words = wordsOf(text);
    const cut = inHouseStyle(words, { from: 0, to: words.length, type, lead: 1 }, testModel().gazetteer);
    assert.deepEqual(cut.map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end)), expected);
  });
}

for (const [text, to, expected] of [
  ['Tarnhem 117, Oskvold 99', 2, 'Tarnhem'],
  ['Tarnhem 4, the channel', 2, 'Tarnhem 4'],
  ['Bell 64 and Obi 7', 2, 'Bell'],
  ['Channel 4 and Channel 5', 2, 'Channel 4'],
  ['Corot-1b, Halvix 4', 2, 'Corot-1b'],
] as const) {
  test(`points are no part of a name: ${text}`, () => {
    const words = wordsOf(text);
    const cut = inHouseStyle(words, { from: 0, to, type: 'ORG', lead: 1 }, testModel().gazetteer);
    assert.deepEqual(cut.map((one) => text.slice(words[one.from]?.start, words[one.to - 1]?.end)), [expected]);
  });
}

for (const marked of [
  'Rockets fell on [[Tarnhem|GPE]], north of [[Oskvold|GPE]], on Monday.',
  'The concert was given by [[Radiohead|ORG]] and by [[Mira Tolvanen|PERSON]].',
  'She joined [[Reuters|ORG]] and moved to [[Nairobi|GPE]] with [[Mira Tolvanen|PERSON]].',
  'Police in [[Vellingby|GPE]] said that the man had come from [[Syria|GPE]].',
]) {
  test(`names that no list has: ${marked}`, () => checkNames(marked));
}
