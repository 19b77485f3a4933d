/**
 * What became of those who are counted, read from the words around a number: `killed 12`, `12 people drowned`, `claimed
 * 12 lives`. It must not know events, nor what is compared.
 */
import type { CountState } from './fact.ts';
import { between } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';

const states: readonly (readonly [CountState, RegExp])[] = [
  ['dead', /^(?:kill(?:s|ed|ing|ings)?|dead|died|dies?|deaths?|toll|fatalit(?:y|ies)|slain|perish(?:ed|ing)?|drown(?:s|ed|ing|ings)?|lives|bodies|corpses|massacred|murdered|slaughtered|assassinated|beheaded|suffocated|gunned)$/],
  ['injured', /^(?:injur(?:es?|ed|ing|ies)|wound(?:s|ed|ing)?|hurt|hurts|hurting|hospitali[sz]ed|maimed)$/],
  ['missing', /^(?:missing|unaccounted)$/],
  ['arrested', /^(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|apprehended|custody)$/],
  ['jailed', /^(?:jail(?:s|ed|ing)?|sentenc(?:es?|ed|ing)|imprisoned)$/],
  ['displaced', /^(?:displac(?:es?|ed|ing)|homeless|evacuat(?:es?|ed|ing|ion)|fled|flee|fleeing|uprooted)$/],
  ['rescued', /^(?:rescu(?:es?|ed|ing)|freed|released)$/],
  ['abducted', /^(?:abduct(?:s|ed|ing|ions?)|kidnap(?:s|ped|ping|pings)?)$/],
];
/** What may stand between a verb and its number, or a number and its verb. */
const light = /^(?:at|least|about|some|the|of|to|as|many|more|than|up|had|have|has|been|was|were|are|is|be|also|people|persons?|others?|another|reported|confirmed|reportedly|left|found|rises?|rose|climbs?|reach(?:ed|es)|hits?|stands?|stood|risen|now|and|an|estimated|nearly|almost|over|a|count|all|by|down)$/;

/** `the number of dead in the fire rose to`, `the toll from the blast stands at` */
const toll = /\b(?:death toll|number of (?:dead|deaths|fatalities)|toll)\b[^.;:()]{0,60}\b(?:rose|rises|rising|risen|climbed|climbs|stands|stood|jumped|jumps|hit|hits|reached|reaches|grew|was|is|put)(?: up)?(?: at| to)?(?: at least| more than| about)? $/i;

/** What became of those whom the number counts; undefined where the words near it do not say. */
export function stateOf(sentence: NumberedSentence, number: Numeral): CountState | undefined {
  const own = states.find(([state]) => state === number.counts)?.[0];
  if (own !== undefined) return own;
  const before = between(sentence, Math.max(sentence.span.start, number.start - 90), number.start);
  if (toll.test(before)) return 'dead';
  const after = between(sentence, number.end, Math.min(sentence.span.end, number.end + 120));
  if (number.counts === 'life') return areLost(before, after) ? 'dead' : undefined;
  if (allOfThem.test(after)) return 'dead';
  if (areHeld.test(after)) return 'arrested';
  const behind = after.replace(/^,? [^,.;:]{3,60}, (?=(?:were|was|have|had)\b)/, ' ');
  const lead = before.slice(Math.max(0, before.search(/[.,;:()]\s?[^.,;:()]*$/) + 1));
  const clause = /^[^.,;:()\d]*/.exec(behind)?.[0] ?? '';
  const isLost = areLost(lead, clause);
  const told = stateAmong(lettersIn(clause), 2, isLost);
  // `50 were killed and 150 others injured`: what stands before the `and` is of the others.
  if (told !== undefined && joined.test(lead)) return told;
  return stateAmong(lettersIn(lead).toReversed(), 0, isLost) ?? told;
}

const joined = /\band (?:(?:at least|about|some|more than|up to|as many as|nearly|almost|over|around|another|an estimated) ){0,2}$/i;

/** `six skiers, all of whom died` */
const allOfThem = /^,? (?:all|each) of (?:whom|them) (?:were killed|was killed|died|drowned|perished)\b/;

/** `Three held over bank raid` */
const areHeld = /^(?: [a-z]+)? held (?:over|after|for|on suspicion|following|as|in connection)\b/;

/** `claimed 12 lives`, `with the loss of 12 lives`, `12 people lost their lives`; `saved the lives of 12` is none. */
function areLost(before: string, behind: string): boolean {
  return /\b(?:claim|cost|took|tak(?:e|es|en|ing)\b|los[est]|loss)/i.test(before) || /\b(?:los[est]|loss|claimed|taken)/i.test(behind) || /\btheir lives\b/.test(behind);
}

// Up to the first word of weight; `skipped` such words may be what is counted.
function stateAmong(words: readonly string[], skipped: number, isLost: boolean): CountState | undefined {
  let others = 0;
  for (const word of words) {
    const state = word === 'lives' && !isLost ? undefined : states.find(([, pattern]) => pattern.test(word))?.[0];
    if (state !== undefined) return state;
    if (!light.test(word) && ++others > skipped) return undefined;
  }
  return undefined;
}

/** The runs of letters in a text, in small letters. */
export function lettersIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
}
