/**
 * Names in a row lean on their neighbours: which types a row gets, by what the weights give each name alone.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readParagraph } from '../../../text/paragraph.ts';
import { taggedTypes } from '../../model/tagger.ts';
import type { TaggedType } from '../../model/tagger.ts';
import { readWords } from '../words.ts';
import { withRowTypes } from './row-types.ts';
import type { TypedName } from './row-types.ts';

const unit = 100;

/** A name of the text `[[Oslo|LOC 20 ORG 30]]`, with what the weights give each type that is written. */
function namesIn(marked: string): { readonly words: ReturnType<typeof readWords>['words']; readonly names: readonly TypedName[] } {
  const { words } = readWords(readParagraph(marked.replace(/\[\[([^|]*)\|[^\]]*\]\]/g, '$1')));
  let cut = 0;
  const names = [...marked.matchAll(/\[\[([^|]*)\|([^\]]*)\]\]/g)].map(({ 0: whole, 1: name = '', 2: said = '', index }): TypedName => {
    const start = index - cut;
    cut += whole.length - name.length;
    const given = new Map([...said.matchAll(/([A-Z]+) (\d+)/g)].map(([, type, score]) => [type, Number(score)]));
    const scores = taggedTypes.map((type) => given.get(type) ?? 0);
    const type = taggedTypes[scores.indexOf(Math.max(...scores))] ?? 'MISC';
    return { from: words.findIndex((word) => word.start === start), to: words.findIndex((word) => word.end === start + name.length) + 1, type, lead: unit, scores };
  });
  return { words, names };
}

const rows: readonly (readonly [marked: string, types: readonly TaggedType[]])[] = [
  // A little more for another type gives way to the row, a lot does not.
  ['From [[Veldan|LOC 90]], [[Tarn|ORG 50 LOC 30]] and [[Holm|LOC 80]] they came.', ['LOC', 'LOC', 'LOC']],
  ['From [[Veldan|LOC 90]], [[Tarn|ORG 190 LOC 30]] and [[Holm|LOC 80]] they came.', ['LOC', 'ORG', 'LOC']],
  // Two lean less on one another than three.
  ['Between [[Veldan|LOC 90]] and [[Tarn|ORG 60 LOC 40]] lies a lake.', ['LOC', 'LOC']],
  ['Between [[Veldan|LOC 90]] and [[Tarn|ORG 80 LOC 40]] lies a lake.', ['LOC', 'ORG']],
  ['They sold [[Tarn|PERSON 60 ORG 40]], [[Holm & Co|ORG 200]] and [[Lind|PERSON 70 ORG 50]].', ['ORG', 'ORG', 'ORG']],
  // What stands apart is no row.
  ['In [[Veldan|LOC 90]] [[Tarn|ORG 50 LOC 49]] said that [[Holm|LOC 80]] was far.', ['LOC', 'ORG', 'LOC']],
  ['[[Veldan|LOC 90]]. And [[Tarn|ORG 50 LOC 49]].', ['LOC', 'ORG']],
];

for (const [marked, types] of rows) {
  test(`types in a row: ${marked}`, () => {
    const { words, names } = namesIn(marked);
    assert.deepEqual(withRowTypes(words, names, unit).map(({ type }) => type), types);
  });
}
