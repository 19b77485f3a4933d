/**
 * Examples from plain text, labelled by weights learned before: sentences in which every name has a good lead.
 * They teach the words of world news that no marked text has.
 */
import { labelCount, taggedTypes } from '../../server/src/recognise/model/tagger.ts';
import type { Tagger } from '../../server/src/recognise/model/tagger.ts';
import type { Model } from '../../server/src/recognise/model/model.ts';
import { bestReading } from '../../server/src/recognise/names/best-reading.ts';
import { ruleNames } from '../../server/src/recognise/names/tagger/rule-names.ts';
import { tag } from '../../server/src/recognise/names/tagger/tag.ts';
import type { Tagged } from '../../server/src/recognise/names/tagger/tag.ts';
import { readWords } from '../../server/src/recognise/names/words.ts';
import { readParagraph } from '../../server/src/text/paragraph.ts';
import { EVERYTHING, readStretches } from './examples.ts';
import type { Example } from './examples.ts';

const sight = { clusters: true, lists: true };

/** The examples of the texts' paragraphs. @param least share of a usual lead below which a word is left open */
export function selfTaught(texts: readonly string[], model: Model, tagger: Tagger, least: number): readonly Example[] {
  return texts.flatMap((text) => text.split('\n').filter((line) => line.length > 80).flatMap((line) => examplesOfLine(line, model, tagger, least)));
}

function examplesOfLine(line: string, model: Model, tagger: Tagger, least: number): readonly Example[] {
  const text = readWords(readParagraph(line));
  const rules = ruleNames(text, model, bestReading);
  const names = tag(text.words, rules, model.gazetteer, tagger);
  const allowed = new Int32Array(text.words.length).fill(1);
  for (const name of names) mark(allowed, name, name.lead < least * tagger.weights.unit);
  return readStretches('self-taught', text.words, rules, allowed, model.gazetteer, tagger.clusters, sight);
}

function mark(allowed: Int32Array, { from, to, type }: Tagged, open: boolean): void {
  const first = 1 + 4 * taggedTypes.indexOf(type);
  for (let at = from; at < to; at++) {
    const part = to - from === 1 ? 3 : at === from ? 0 : at === to - 1 ? 2 : 1;
    allowed[at] = open ? EVERYTHING : 1 << (first + part);
  }
}

/** A usual lead: the median over the names in the texts. */
export function usualLead(texts: readonly string[], model: Model, tagger: Tagger): number {
  const leads = texts.flatMap((text) => {
    const read = readWords(readParagraph(text));
    return tag(read.words, ruleNames(read, model, bestReading), model.gazetteer, tagger).map(({ lead }) => lead);
  });
  return leads.sort((a, b) => a - b)[leads.length >> 1] ?? labelCount;
}
