/**
 * What the product's tagger is measured against: a plain averaged perceptron over words, letters and shapes, as
 * it is usually made, without clusters, lists, rules and network.
 */
import type { Model } from '../../server/src/recognise/model/model.ts';
import { readClusters, readTagger } from '../../server/src/recognise/model/read-tagger.ts';
import { tag } from '../../server/src/recognise/names/tagger/tag.ts';
import { readWords } from '../../server/src/recognise/names/words.ts';
import { readParagraph } from '../../server/src/text/paragraph.ts';
import { readDocument } from '../../server/src/text/read-document.ts';
import { examplesOf } from './examples.ts';
import { readMarked } from './sources.ts';
import { pack } from './pack.ts';
import { learn } from './perceptron.ts';
import type { Settings } from './perceptron.ts';

const settings: Settings = { epochs: 5, least: 2, marginCost: 0, dropout: 0, weights: {}, log: () => undefined };

/** Trains on the train splits (some twenty seconds) and gives the finder of names in a text. */
export function plainTagger(model: Model): (text: string) => readonly { start: number; end: number; type: string }[] {
  const sight = { clusters: false, lists: false };
  const words = readClusters('');
  const gold = readMarked().filter(({ split }) => split === 'train');
  const learned = learn(gold.flatMap((text) => examplesOf(text, model, { words }, sight)), settings);
  const tagger = readTagger(pack(learned, Infinity), new Uint8Array(0));
  return (text) =>
    readDocument(text, readParagraph).paragraphs.flatMap(({ start, paragraph }) => {
      const { words } = readWords(paragraph);
      return tag(words, [], model.gazetteer, tagger, sight).map(({ from, to, type }) => ({ start: start + (words[from]?.start ?? 0), end: start + (words[to - 1]?.end ?? 0), type }));
    });
}
