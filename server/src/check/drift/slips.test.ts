/** Words one slip off: which are taken for another word, and which are names of their own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../../test/support/corpus.ts';
import { slipDrift } from './slips.ts';

async function slips(text: string): Promise<readonly string[]> {
  const { snapshotAt } = await corpusOf(`//- /article.txt published:2024-05-03\n${text}\n`);
  const { path, article, corpus } = snapshotAt('/article.txt');
  const findings = await slipDrift({ path, article, corpus });
  return findings.map(({ start, end, severity }) => `${article.document.text.slice(start, end)} ${severity ?? 'warning'}`);
}

test('slips of people, places and organisations', async () => {
  const rows: readonly (readonly [text: string, ...slips: readonly string[]])[] = [
    ['They met in Harstad. Harstad lies in the north, and Harsatd is small.', 'Harsatd warning'],
    ['Marta Ellingsvik spoke. "Yes," Ellingsvik said. Later Ellingvsik left Oslo.', 'Ellingvsik warning'],
    ['The Norwegian Fisheries Agency met. The Fisheries Agency in Oslo spoke. The Fisheires Agency left.', 'Fisheires warning'],
    ['Johanson waved. Scarlett Johansson waved.', 'Johanson information'],
    ['They met in Oslo. Oslo is big. It rained in Osol.'],
    ['Iraqi leaders met in Iraq. Iraq is big. The Iraqis left for Korea. Koreans met them in Korea.'],
    ['Anna Petrovskaya and her father, Ivan Petrovsky, met Ivan Petrovsky senior.'],
    ['The Centre for Farming met. The Farming Center of Oslo and the Centre for Fishing met.'],
    ['Peter Chiodo and Peter Savino met the old-time Petes. It rained in Oslo.'],
    ['The Institute for Freedom of Expression spoke. Instituto por la Libertad de Expresión was closed. Expression is free.'],
    ['They met in China. China is big. He spoke of the chink, and “Chink in the Armour” was printed.'],
    ['Vincent Gigante spoke. Vincent was here. Vincent left. They called him Vincente.'],
  ];
  for (const [text, ...expected] of rows) assert.deepEqual(await slips(text), expected, text);
});
