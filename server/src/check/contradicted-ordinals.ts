/**
 * Mentions of one occurrence of a series that count it differently: `the third round` and `the fourth round` of the
 * same talks on the same day. A count that starts anew (`the first under the new president`, `its first round`) is
 * another series. It must not know rules.
 */
import { cardinalsFrom, ordinalNumber } from '../base/number-words.ts';
import type { EventItem, Item } from '../link/corpus/corpus.ts';
import type { Evidence } from '../link/corpus/related/evidence.ts';
import { scoreOf } from '../link/corpus/related/score.ts';
import { askedEvents, sameRoot } from './one-event.ts';
import type { Retold } from './retold.ts';

/** A mention that counts the same otherwise. */
export interface ContradictedOrdinal {
  readonly other: EventItem;
  /** Whether hardly anything else can be meant. */
  readonly isSure: boolean;
}

/** Score, counts left out, from which two mentions may be one occurrence. */
const floor = 0.7;
/** Share of the words that copies of one sentence have at least. */
const copied = 0.55;

/** The same of copies that nothing dates. */
const verbatim = 0.75;

/** Those of the items that count an occurrence of a series. */
export function counted(items: readonly Item[]): readonly EventItem[] {
  return askedEvents(items, ({ ordinal }) => ordinal !== undefined);
}

/** The mentions that contradict the count of `item`, those that surely tell of one occurrence first. */
export async function contradictedOrdinals(retold: Retold, item: EventItem): Promise<readonly ContradictedOrdinal[]> {
  const weighed = await retold.weighed(item);
  const found = weighed.flatMap(({ candidate, evidence }): ContradictedOrdinal[] => {
    if (!countsOtherwise(item, candidate) || beginningOf(candidate) !== beginningOf(item) || !mayBeOne(item, candidate, evidence)) return [];
    return [{ other: candidate, isSure: evidence.sentences >= copied && evidence.minor === 0 && evidence.time === 'same-day' }];
  });
  return found.sort((a, b) => Number(b.isSure) - Number(a.isSure));
}

/** Whether both count an occurrence, and not alike. */
export function countsOtherwise(a: EventItem, b: EventItem): boolean {
  return a.ordinal !== undefined && b.ordinal !== undefined && a.ordinal !== b.ordinal;
}

// One day, one kind of thing, the same people; two in one sentence are told apart on purpose.
function mayBeOne(a: EventItem, b: EventItem, evidence: Evidence): boolean {
  const isUndatedCopy = evidence.time === 'unknown' && evidence.oneArticle && evidence.sentences >= verbatim;
  if ((evidence.time !== 'same-day' && !isUndatedCopy) || evidence.place === 'other' || evidence.otherPersons || evidence.oneSentence) return false;
  if (!sameRoot(a, b)) return false;
  if (evidence.sharedParticipants.length === 0 && evidence.sentences < copied) return false;
  return scoreOf({ ...evidence, ordinal: 'unknown' }) >= floor;
}

/** Words that say from when or of what a count is: `the first under`, `in four years`, `its third`, `since the war`. */
const anew = new RegExp(`\\b(?:its|his|her|their|our|my)\\s+${ordinalNumber}\\b|\\b(?:first|second|third|fourth|fifth)\\b[^.;]{0,60}\\b(?:under|since|ever|while|this (?:year|month|week|season)|in (?:a|${cardinalsFrom(2, 10)}|\\d+|more|nearly|almost|over) |of (?:the|this|his|her|its) (?:year|month|week|season|term|presidency|tenure|kind)|with (?:the|a) new)\\b`, 'i');

const upToCount = new RegExp(`^.*\\b${ordinalNumber}\\b`);

// The words that say where the count begins; empty for the series itself.
function beginningOf({ told }: EventItem): string {
  const [words = ''] = anew.exec(told.text) ?? [];
  return words.toLowerCase().replace(upToCount, '').trim() + (/^(?:its|his|her|their|our|my)\b/i.exec(words)?.[0] ?? '');
}
