/**
 * Who tells of an event in its sentence: `the Red Cross said`, `told Reuters`, `according to the coroner`. Whoever tells it stands
 * beside every event. It must not know what is told.
 */
import type { Span } from '../../../base/span.ts';

const saying = /^,?\s+(?:said|says|reported|reports|told|added|confirmed|announced)\b/;
const saidTo = /\b(?:according to|told|said|says|by|citing)\s+(?:the\s+)?$/i;
/** The same with the office of a person: `told deputy coroner`. */
const saidToOffice = /\b(?:according to|told|said|says|by|citing)\s+(?:the\s+)?(?:\p{L}+\.?\s+){0,2}$/iu;

/** Letters on either side that tell it. */
const [BEFORE, BEHIND] = [40, 24];

/**
 * Whether the name at `span` of a sentence is who tells it. Offsets are into `sentence`.
 * @param office whether an office may stand before the name
 */
export function isTeller(sentence: string, { start, end }: Span, office: boolean): boolean {
  return saying.test(sentence.slice(end, end + BEHIND)) || (office ? saidToOffice : saidTo).test(sentence.slice(Math.max(0, start - BEFORE), start));
}
