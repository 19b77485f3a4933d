/**
 * Says in a reader's words why two items were taken for one event. It must not know how the evidence is
 * weighed.
 */
import { ordinals } from '../../../base/number-words.ts';
import { formatDay } from '../../../base/civil-date.ts';
import type { EventItem } from '../corpus.ts';
import type { Evidence } from './evidence.ts';

/** The reasons, the weightiest first. */
export function reasonsFor(from: EventItem, to: EventItem, evidence: Evidence): readonly string[] {
  return [
    participantsReason(evidence),
    timeReason(to, evidence),
    ordinalReason(from, to, evidence),
    evidence.place === 'same' ? 'same place' : undefined,
    evidence.place === 'other' ? 'another place' : undefined,
    wordReason(from, to),
    evidence.sharedWords.length > 0 ? `both sentences have ${evidence.sharedWords.slice(0, 4).map(quoted).join(', ')}` : undefined,
    from.path !== to.path && evidence.articles >= 0.2 ? 'the two articles are about the same matter' : undefined,
  ].filter((reason) => reason !== undefined);
}

function participantsReason({ sharedParticipants }: Evidence): string | undefined {
  if (sharedParticipants.length === 0) return undefined;
  return `same participant${sharedParticipants.length === 1 ? '' : 's'}: ${sharedParticipants.slice(0, 4).join(', ')}`;
}

function timeReason(to: EventItem, { time }: Evidence): string | undefined {
  const { from } = to.interval;
  switch (time) {
    case 'same-day':
      return from === null ? 'same day' : `same day (${formatDay(from)})`;
    case 'same-month':
      return 'their dates agree';
    case 'meet':
      return 'their dates can agree';
    case 'near':
      return 'their dates are a few days apart';
    case 'apart':
      return 'their dates do not agree';
    case 'long-before':
      return 'one is dated long before the other was published';
    case 'after-news':
      return 'one is dated after the other was published';
    case 'ahead':
      return 'one was over when the other was still to come';
    case 'unknown':
      return undefined;
  }
}

function ordinalReason(from: EventItem, to: EventItem, { ordinal }: Evidence): string | undefined {
  if (ordinal === 'same') return `both tell of a ${ordinalWord(from.ordinal)} one`;
  return ordinal === 'other' ? `counted as ${ordinalWord(from.ordinal)} here and ${ordinalWord(to.ordinal)} there` : undefined;
}

function ordinalWord(value: number | undefined): string {
  return value === undefined ? '' : (ordinals[value - 1] ?? `number ${value}`);
}

function wordReason(from: EventItem, to: EventItem): string {
  return from.lemma === to.lemma ? `both say ${quoted(from.lemma)}` : `${quoted(from.lemma)} and ${quoted(to.lemma)} tell of one kind of event`;
}

function quoted(word: string): string {
  return `“${word}”`;
}
