/**
 * Laws, agreements and events by their head word: `Strategic Framework Agreement`, `Operation Sea Breeze`,
 * `Battle of Verdun`. It must not know what happened.
 */
import type { NameMention } from '../mention.ts';
import type { Gazetteer, Model } from '../model/model.ts';
import { complementEnd, isRunWord, runStart } from './capital-run.ts';
import { eventHeads, lawHeads, leadingEventHeads } from './head-words.ts';
import { lookUp } from './look-up.ts';
import { nameOf } from './name-row.ts';
import type { NameRow } from './name-row.ts';
import { isCapital } from './words.ts';
import type { NameText, Word } from './words.ts';

/** The row. */
export const lawOrEvent: NameRow = { name: 'names/law-or-event', find };

function find({ words }: NameText, { gazetteer }: Model): readonly NameMention[] {
  const found: NameMention[] = [];
  words.forEach((word, at) => {
    if (!isCapital(word) || word.loud || word.glued) return;
    const mention = ledByHead(words, at, gazetteer) ?? endedByHead(words, at, gazetteer);
    if (mention !== undefined) found.push(mention);
  });
  return found;
}

function ledByHead(words: readonly Word[], at: number, gazetteer: Gazetteer): NameMention | undefined {
  const key = words[at]?.key ?? '';
  if (!leadingEventHeads.has(key)) return undefined;
  let to = complementEnd(words, at + 1, gazetteer);
  if (to === at + 1) while (to - at < 4 && isRunWord(words[to])) to++;
  return to === at + 1 ? undefined : nameOf(words, at, to, 'EVENT', 'names/law-or-event#lead', 0.84);
}

function endedByHead(words: readonly Word[], at: number, gazetteer: Gazetteer): NameMention | undefined {
  const key = words[at]?.key ?? '';
  const law = lawHeads.has(key);
  if ((!law && !eventHeads.has(key)) || isRunWord(words[at + 1])) return undefined;
  let from = runStart(words, at, 5);
  // `US Freedom of Information Act` keeps its link; `Iraq War` its country.
  if (words[from - 1]?.key === 'of' && isRunWord(words[from - 2])) from = runStart(words, from - 2, 3);
  if (from === at || (words[from]?.opens === true && at - from === 1)) return undefined;
  if (isListedWhole(words, from, at, gazetteer)) return undefined;
  // `the 2004 Water Treaty`: the year is a part of its name.
  const year = law && /^(?:1[5-9]|20)\d\d$/.test(words[from - 1]?.text ?? '') && words[from - 2]?.key === 'the' ? 1 : 0;
  return nameOf(words, from - year, at + 1, law ? 'LAW' : 'EVENT', 'names/law-or-event', 0.76);
}

// `Republican Congress`, `UN Conference`: what stands before the head names somebody, so that the head is hardly a name.
function isListedWhole(words: readonly Word[], from: number, head: number, gazetteer: Gazetteer): boolean {
  const found = lookUp(words, from, gazetteer);
  return found?.to === head && found.readings[0]?.kind === 'organisation' && words[head]?.key !== 'act';
}
