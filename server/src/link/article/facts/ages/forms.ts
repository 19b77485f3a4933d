/**
 * The ways in which an age stands behind the name of who has it: `, who is 64,`, `died at 84`, `retired in 2010 at the
 * age of 60`. It must not know names nor birthdays.
 */
import { cardinalsFrom, cardinalValue, tens } from '../../../../base/number-words.ts';
import { address, isOfAnother } from './others.ts';

/** A number of years in digits or in words. */
const years = `(?<years>\\d{1,3}|(?:${tens.join('|')})(?:-(?:${cardinalsFrom(1, 9)}))?|${cardinalsFrom(13, 19)})`;
/** At the end of its clause. */
const closed = '(?=[,.;)](?!\\d)|$)';

/** When somebody was of an age: now, at their death, on a day that the sentence names before the age or behind it, or had they lived. */
export type AgeTime = 'now' | 'death' | 'dated' | 'ahead' | 'would';

/** A way of telling an age behind the name. */
interface AgeForm {
  readonly time: AgeTime;
  readonly words: RegExp;
}

const who = '(?:,? who|,)?';
const died = '(?:was born [^.;:“”]{3,60}? and )?(?:(?:has |had )?(?:died|passed away)|[Dd]ies|passes away|(?:is )?dead|was killed|was found dead)';
const atAge = '(?:at the (?:ripe old )?age of|at age|aged|age)';

/** Every form, the firmest first. */
const forms: readonly AgeForm[] = [
  { time: 'would', words: new RegExp(`^ would (?:now )?(?:have been|have turned|be|have celebrated (?:his|her)) ${years}(?:th|st|nd|rd)?(?: birthday)?(?=(?: years old)?(?:[.,]| (?:on|today|this|next)\\b))`) },
  { time: 'death', words: new RegExp(`^(?: \\([^()]{1,40}\\))?(?:,[^.;:“”]{1,200},)?${who} ${died}(?<told> [^.;:()“”]{0,70}?)??,? ${atAge} ${years}\\b`) },
  { time: 'death', words: new RegExp(`^(?: \\([^()]{1,40}\\))?(?:,[^.;:“”]{1,200},)?${who} ${died}(?<told> [^.;:()“”]{0,50}?)?? at (?<years>[2-9]\\d|1[89]|1[01]\\d)(?=[,.;](?!\\d)|$| (?:after|of|from|following|on|in)\\b)`) },
  { time: 'now', words: new RegExp(`^(?: \\([^()]{1,40}\\)|,(?: who was)? born [^.;:“”]{3,60}?,)?(?:(?:, who|,)? (?:is|was|has turned|turned|turns) (?:now |only |just |aged |still )?|, (?:now|just|only|still|barely|aged|at|age) |['’]s age (?:is|was) (?:given|listed|put) (?:as|at) )${years}(?=[,.;)](?!\\d)|$| (?:and|on|at|in|this|last|next|years old|the (?:oldest|youngest))\\b)`) },
  { time: 'death', words: new RegExp(`^, who (?:has )?(?:died|passed away)\\b[^.;:“”()]{0,70}?, was (?:aged )?${years}${closed}`) },
  { time: 'now', words: new RegExp(`^, who,? at (?:just |only )?${years},? (?:is|was|has) (?!then\\b)`) },
  { time: 'now', words: new RegExp(`^, an? (?:\\p{Ll}{3,16} )?(?:boy|girl|man|woman|youth|teenager|pupil|student) of (?:just |only )?${years}${closed}`, 'u') },
  { time: 'now', words: /^ \((?:aged )?(?<years>\d\d)\)/ },
  { time: 'now', words: new RegExp(`^, ${years}(?=[,:]|$)`) },
  { time: 'now', words: new RegExp(`^, of \\p{Lu}[^,.;:()\\d“”]{1,40}(?:, \\p{Lu}[^,.;:()\\d“”]{1,30})?, (?:aged |now |who is )?${years}${closed}`, 'u') },
  { time: 'now', words: new RegExp(`^, (?:an?|the) (?<apposed>[^,.;:()\\d“”]{2,50}?)(?:,? (?:now )?aged|, now|,) ${years}${closed}`) },
  { time: 'now', words: new RegExp(`^, (?:an?|the) [^,.;:()\\d“”]{2,50}?,? who (?:is|was|turned) (?:now |just |only )?${years}${closed}`) },
  { time: 'now', words: new RegExp(`^${who} (?:celebrates?|celebrated|marks|marked) (?:his|her) (?<years>\\d\\d)(?:st|nd|rd|th) birthday\\b(?!,? (?:in|with a) )`) },
  { time: 'now', words: /^, whose (?<years>\d\d)(?:st|nd|rd|th) birthday (?:is|was)\b/ },
  { time: 'now', words: new RegExp(`^(?:,|,? who was|,? was)? born(?<told> [^.;:“”()]{1,60}?)(?:,| and) (?:is|is now|now) (?:aged )?${years}(?=[,.;]| years old)`) },
  { time: 'now', words: new RegExp(`^(?:,[^.;:“”]{1,120},)? (?:announces|retires|becomes|resigns|marries|gives birth)\\b(?<told> [^.;:“”]{0,80}?)??,? (?:at the age of|at age|aged) ${years}\\b`) },
  { time: 'dated', words: new RegExp(`^(?:,[^,.;:“”]{1,60},)?(?<told>[^.;:“”]{4,110}?),? (?:${atAge}|at just|when (?:he|she) was) ${years}\\b(?! (?:points?|percent|minutes?|seconds?|hours?|days?|weeks?|months?|miles?|metres?|meters?|votes?|places?|shots?|runs?)\\b)`) },
  { time: 'dated', words: new RegExp(`^(?:,[^.;:“”]{1,90},)? (?:married|retired|emigrated|made (?:his|her) debut|(?:won|became|joined) [^,.;:“”\\d]{3,50}?) at (?<years>[1-9]\\d)(?= in [12]\\d{3}\\b)`) },
  { time: 'dated', words: new RegExp(`^(?:,[^.;:“”]{1,90},)? (?:became|married|retired|moved|joined|won|emigrated) [^.;:“”]{0,50}?in [12]\\d{3},? at (?<years>[1-9]\\d)${closed}`) },
  { time: 'ahead', words: new RegExp(`^(?:, who)? was (?:just |only )?${years}(?= in [12]\\d{3}\\b)`) },
  { time: 'ahead', words: new RegExp(`^, (?:who was )?then (?:just |only |aged )?${years},`) },
  { time: 'ahead', words: new RegExp(`^(?:, who)? was (?:just |only )?${years}(?: years old)? when (?:he|she) `) },
];

/** Somebody else in an apposition: an age there may be theirs. */
const others = /\b(?:son|daughter|child|children|kids?|baby|boy|girl|mother|father|parent|wife|husband|brother|sister|widow|man|woman|aunt|uncle|niece|nephew|friend|partner|whose|with|and)\b/;
/** `a mother of three` is nobody else. */
const ofChildren = new RegExp(`\\b(?:mother|father|parent|grandmother|grandfather)[- ]of[- ](?:${cardinalsFrom(1, 10)}|\\d{1,2})\\b`);
/** Behind an age that is long past. */
const longAgo = /^(?: (?:next|later|tomorrow)\b)|^(?: years old)?,? (?:at (?:the|that) time|when\b|then\b|in (?:19|20)\d\d|back then|before\b|as (?:he|she)\b|during\b)/;

const loose = /(?<!\bat )\b(?:aged?|(?:he|she) was) $/;
const was = / (?:was|turned) (?:now |only |just |aged |still )?$/;

/** An age behind a name: its number as written, and where that stands. */
export interface AgeBehind {
  readonly time: AgeTime;
  readonly years: number;
  /** Told by a verb in the past: `was 64`, `turned 64`. */
  readonly isPast: boolean;
  /** Told by a verb in the present: `is 64`. */
  readonly isPresent: boolean;
  /** Whether somebody else who is named between verb and age may be of it: `met Maria Berg in 1999 when he was 70`. */
  readonly isLoose: boolean;
  /** Offsets from the name's end. */
  readonly start: number;
  readonly end: number;
}

/** The ages that the words behind a name give to who bears it, at most one for each time. */
export function agesBehind(text: string): readonly AgeBehind[] {
  const found: AgeBehind[] = [];
  for (const { time, words } of forms) {
    const match = words.exec(text);
    const written = match?.groups?.years ?? '';
    if (match === null || (match.groups?.apposed !== undefined && others.test(match.groups.apposed.replace(ofChildren, '')))) continue;
    const start = match[0].lastIndexOf(written);
    const end = start + written.length;
    const lead = text.slice(0, start);
    if (isOfAnother(match.groups?.told ?? '', lead) || (lead.endsWith(' at ') && address.test(text.slice(end, end + 80)))) continue;
    const isLongAgo = time === 'now' && longAgo.test(text.slice(end, end + 30));
    if (!isLongAgo && found.every((other) => other.start !== start)) found.push({ time, years: yearsOf(written), isPast: time === 'now' && was.test(lead), isPresent: time === 'now' && / is $/.test(lead), isLoose: match.groups?.told !== undefined && loose.test(lead), start, end });
  }
  return found;
}

/** A number of years as written. */
function yearsOf(written: string): number {
  return /^\d/.test(written) ? Number(written) : (cardinalValue(written) ?? 0);
}

/** In front of a name: `At 71, `, `Aged 47, `, `At the age of 47, `; of now where what follows is told in the present. */
export const fronted = new RegExp(`(?:^|[.!?"”] |\\n)(?:At (?:just |only |age |the age of |the ripe old age of )?|Aged |Now |Just )(?<years>\\d\\d), $`);
/** `In 1980, aged 41, ` in front of a name. */
export const frontedThen = /\bIn (?<year>[12]\d{3}),? (?:aged|at the age of|at|when (?:he|she) was) (?<years>\d\d), $/;
/** The present behind the name. */
export const present = /^(?:,[^,.;:“”]{1,60},)? (?:is|has|still|remains|says|lives|plays|works|leads|will|may|can|knows|wants|hopes)\b/;
