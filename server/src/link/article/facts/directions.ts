/**
 * The way that a change went, by the word that governs its end points: `rose by 20 percent, from 50 to 60`, `cut its
 * staff from 500 to 400`, `a fall in rents from 50 to 40`, `up from 50`. A word of change elsewhere in the sentence
 * (`capital gains tax went from`, `the rise slowed from`) tells nothing of them. It must not know what is right.
 */
import { isLength } from '../../../base/unit-conversion.ts';
import { between } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';

/** The way of a change. */
export type Direction = 'up' | 'down';

const rising =
  /(?<![-\p{L}])(?:ris(?:es?|en|ing)|rose|gr(?:ew|ows?|own|owing)|increas(?:es?|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|gain(?:s|ed|ing)?|expand(?:s|ed|ing)?|rais(?:es?|ed|ing)|advanc(?:es?|ed|ing)|swell(?:s|ed|ing)?|up|higher)(?![-\p{L}])/giu;
const falling =
  /(?<![-\p{L}])(?:fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|slip(?:s|ped|ping)?|plung(?:es?|ed|ing)|s[aiu]nk|tumbl(?:es?|ed|ing)|cut(?:s|ting)?|reduc(?:es?|ed|ing|tion)|shr[aiu]nk|shrinking|slash(?:es|ed|ing)?|slid|dip(?:s|ped|ping)?|lower(?:s|ed|ing)|down|lower)(?![-\p{L}])/giu;

/** What stands apart from the verb: a clause of its own, or a word that begins one. */
const apart = /[;:()–—]|--|\b(?:as|when|while|whilst|after|before|because|since|although|though|if|unless|until|that|which|who|whose|where|but|despite)\b/i;
/** Another verb between the word and the end points has them for itself; `raised the recommended age from` is missed for it. */
const another = /\b(?:is|are|was|were|be|been|being|has|have|had|will|would|may|might|could|should|did|does|do|went|go|goes|going|gone|came|come|comes|coming|ran|runs?|running|made|took|takes|taken|let|put|set|stood|stands?|left|sped|kept|got|chang(?:es?|ing)|mov(?:es?|ing)|slow(?:s|ing)?|widen(?:s|ing)?|deepen(?:s|ing)?|narrow(?:s|ing)?|(?!hundred|united|need|speed|feed|seed|bed|indeed)[a-z]{2,}ed)\b/i;
/** `, from`: nothing else stands between a comma and the end points. */
const ending = /^[^,]*,? (?:to|from|at|on|over) (?:a (?:record |previous |revised )?|just |the |about |nearly |almost |some |more than )?$/i;

/** `job cuts`, `capital gains`, `a tax rise`: of another word, and followed by what it did. */
const compound = /\b(?:capital|price|rate|tax|job|pay|wage|rent|fare|staff|budget|spending|power|interest|salary) $/i;
/** `fell, after rising last year, from 50 to 40` */
const recalled = /, (?:after|before|despite|following|having|since) [^,]{1,60}(?=, )/gi;
const noun = /^(?:rises?|cuts?|gains?|drops?|falls?|increases?|jumps?|climbs?)$/i;
/** What goes `up` and `down`; `made up from` and `down payments from` do not. */
const moving = /(?:^|[,(]|\b(?:is|are|was|were|be|been|being|it’s|goes|go|going|went|gone|mov(?:es?|ed|ing)|edg(?:es?|ed|ing)|inch(?:es|ed|ing)|tick(?:s|ed|ing)|crept|shot|driven|drove|pushed|brought)) $/i;
/** Behind a particle or an adjective: `up 5 percent to`, `up by a third, from`, `higher, at`. */
const beside = /^(?: (?:sharply|slightly|by|about|nearly|almost|some|an?|half|third|quarter|percent|percentage|points?|basis|per|cent|[\d.,%$€£]+))*,? (?:from|to|at|than) (?:a (?:record |previous |revised )?|just |the |last (?:year|month|week|quarter|season)['’]s )?$/i;

/** Lists in which the first is the best: who climbs there gets a smaller number. */
const ranked = /\b(?:rank(?:s|ed|ings?)?|seed(?:ed|s)?|standings|charts?|league table|in the (?:table|list|world)|places?|spots?)\b/i;
const below = /(?:\bminus|\bnegative|[-−–])\s?$/i;
/** Who falls from 20 to 30 feet falls from a height. */
const bodily = /^(?:f[ae]ll|fall(?:s|en|ing)|drop|climb|jump|slip|s[aiu]nk|slid|plung|tumbl|dip)/i;

/** The way that the words say it went between the end points; undefined where they say none, or both. */
export function directionIn(sentence: NumberedSentence, one: Numeral, other: Numeral): Direction | undefined {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  const lead = between(sentence, Math.max(sentence.span.start, first.start - LONGEST), first.start).replace(recalled, '');
  const inside = between(sentence, Math.min(first.end, second.start), second.start);
  if (ranked.test(sentence.text) || below.test(lead) || below.test(inside) || /^ below\b/.test(inside)) return undefined;
  const found = [...governing(lead, 'up'), ...governing(lead, 'down'), ...governing(inside, 'up'), ...governing(inside, 'down')];
  const ways = new Set(found.map(({ way }) => way));
  if (ways.size !== 1 || (isLength(other.unit) && found.some(({ word }) => bodily.test(word)))) return undefined;
  return found[0]?.way;
}

/** Characters before the end points in which the governing word stands. */
const LONGEST = 90;

function governing(words: string, way: Direction): readonly { readonly way: Direction; readonly word: string }[] {
  const found = [...words.matchAll(way === 'up' ? rising : falling)].at(-1);
  if (found === undefined) return [];
  const [word, before] = [found[0], words.slice(0, found.index)];
  const behind = words.slice(found.index + word.length).replace(/ as (?:much|many|little|few) as /, ' ');
  const isParticle = /^(?:up|down|higher|lower)$/i.test(word);
  const governs = isParticle
    ? beside.test(behind) && (!/^(?:up|down)$/i.test(word) || moving.test(before.slice(-12)))
    : ending.test(behind) && !apart.test(behind) && !another.test(behind) && !(noun.test(word) && compound.test(before.slice(-12)));
  return governs ? [{ way, word }] : [];
}
