/**
 * One name in one article names one thing: which type a word gets that is somebody's surname and a town as well.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testModel } from '../../../../../test/support/model.ts';
import type { NameMention, NameType } from '../../../recognise/mention.ts';
import type { Placed } from '../place.ts';
import { agreeTypes } from './agree-types.ts';

/** The names of the text `[[Oslo|GPE]]`, as the weights type them, and the text without marks. */
function namesIn(marked: string): { readonly text: string; readonly names: readonly Placed<NameMention>[] } {
  let text = '';
  let done = 0;
  const names: Placed<NameMention>[] = [];
  for (const { 0: whole, 1: name = '', 2: type = '', index } of marked.matchAll(/\[\[([^|]*)\|([A-Z]+)\]\]/g)) {
    text += marked.slice(done, index);
    names.push({ kind: 'name', level: 'name', start: text.length, end: text.length + name.length, type: type as NameType, maker: 'names/tagger', confidence: 0.8, paragraph: 0 });
    text += name;
    done = index + whole.length;
  }
  return { text: text + marked.slice(done), names };
}

for (const [marked, types] of [
  // A surname that stands alone is the person.
  ['The union leader, [[Bruno dos Santos|PERSON]], spoke. [[Santos|ORG]] left.', ['PERSON', 'PERSON']],
  // What lies in a country is a town, and so is the word elsewhere, unless the weights see a person.
  ['[[Santos|ORG]], [[Brazil|GPE]]: [[Bruno dos Santos|PERSON]] spoke. The port of [[Santos|ORG]] was shut. [[Santos|PERSON]] left.', ['GPE', 'GPE', 'PERSON', 'GPE', 'PERSON']],
  // `In a call with Lund, Norway agreed.`
  ['[[Anna Lund|PERSON]] rang. In a call with [[Lund|PERSON]], [[Norway|GPE]] agreed. [[Lund|ORG]] left.', ['PERSON', 'PERSON', 'GPE', 'PERSON']],
] as const) {
  test(`types that agree: ${marked}`, () => {
    const { text, names } = namesIn(marked);
    assert.deepEqual(agreeTypes(text, names, testModel().gazetteer).map(({ type }) => type), types);
  });
}
