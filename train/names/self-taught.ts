/**
 * Labels for plain text by a tagger learned before: where a name has a good lead it is one, where it has not its words
 * may be anything. They teach the words of world news that no marked text has.
 */
import { taggedTypes } from '../../server/src/recognise/model/tagger.ts';
import type { Tagger } from '../../server/src/recognise/model/tagger.ts';
import type { Model } from '../../server/src/recognise/model/model.ts';
import { bestReading } from '../../server/src/recognise/names/best-reading.ts';
import { ruleNames } from '../../server/src/recognise/names/tagger/rule-names.ts';
import { tag } from '../../server/src/recognise/names/tagger/tag.ts';
import type { Tagged } from '../../server/src/recognise/names/tagger/tag.ts';
import type { NameText } from '../../server/src/recognise/names/words.ts';
import { EVERYTHING } from './examples.ts';

/** Share of a usual lead below which a name's words are left open. */
const LEAST = 0.5;

/** The labels that each word may have. */
export function taughtLabels(read: NameText, model: Model, teacher: Tagger): Int32Array {
  const allowed = new Int32Array(read.words.length).fill(1);
  const names = tag(read.words, ruleNames(read, model, bestReading), model.gazetteer, teacher);
  for (const name of names) mark(allowed, name, name.lead < LEAST * teacher.weights.unit);
  return allowed;
}

function mark(allowed: Int32Array, { from, to, type }: Tagged, open: boolean): void {
  const first = 1 + 4 * taggedTypes.indexOf(type);
  for (let at = from; at < to; at++) {
    const part = to - from === 1 ? 3 : at === from ? 0 : at === to - 1 ? 2 : 1;
    allowed[at] = open ? EVERYTHING : 1 << (first + part);
  }
}
