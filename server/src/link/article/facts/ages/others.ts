/**
 * What stands between a name and an age behind its verb and makes the age somebody else's, or one of long ago. It must not
 * know the forms in which ages are told.
 */

/** People, of whom one may be `aged 9`; a daughter's home is none. */
const people =
  /\b(?:sons?|daughters?|child|children|kids?|baby|babies|boys?|girls?|man|men|woman|women|mother|father|parents?|wife|husband|brothers?|sisters?|twins?|widow|widower|aunt|uncle|nieces?|nephews?|cousins?|grand(?:mother|father|son|daughter)s?|friends?|partner|girlfriend|boyfriend|fianc[eé]e?|neighbou?r|stranger|victims?|teenagers?|toddlers?|infants?|youths?|youngsters?|adults?|pensioners?|people|persons?|those|anyone|everyone|everybody|pupils?|patients?|students?|(?:[a-z]{3,}(?:ers|ors|ists|ians)))\b(?!['’])/;
/** A clause of its own, with a subject of its own. */
const ownClause = /\b(?:that|which|who|whom|whose|where|when|while|because)\b/;
const aged = /(?<!\bat )\b(?:aged?|now) $/;

/** Whether an age at the end of these words, which stand behind the verb, may be somebody else's: `died with her son, aged`, `retires from a league where players are aged`. */
export function isOfAnother(told: string, lead: string): boolean {
  return ownClause.test(told.replace(/^,? who /, ' ')) || (aged.test(lead) && people.test(told));
}

/** A number of an address, behind `at`. */
export const address = /^, (?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Way|Close|Court|Place|Square|Terrace|Crescent|Gardens|Hill|Row|Park|Mews|Boulevard|Walk|Grove|Green)\b/u;

/** Right before a name: `When Maria Lopez turned 18`. */
const conjunction = /(?:^|[\s(,“"])(?:when|after|before|until|till|once|since|by the time|as|while|if|because|the (?:year|day|summer|winter)) (?:the )?$/i;
/** At the beginning of a sentence: `In 1995 Maria Lopez was 18`, `At the time of the flood, Maria Lopez was 11`. */
const fronted = /^(?:(?:back |early |late )?in (?:the |mid-|early |late )*(?:1[5-9]|20)\d\ds?\b|at (?:the|that) time|at (?:the )?(?:start|outbreak|beginning|end|height)|when|during|before|until|back then|then|by (?:then|the time|(?:1[5-9]|20)\d\d)|[^,]{1,30} (?:ago|earlier|before|later),? |last year|the year before|as an? )/i;
/** `when Maria Berg was 20 and`, of one time with what follows. */
const joined = /\b(?:when|while|after|before|until|since|as)\b[^,;.!?]{0,60} and $/;
/** What the rest of a sentence says of its time. */
const atThatTime = /\b(?:at (?:the|that) time|when (?:he|she|they|it)|back then|in those days)\b/;
/** `In the photo, Maria Lopez is 18`. */
const shown = /^in (?:the|this|that|an?|her|his|one) (?:[\p{L}-]+ ){0,3}?(?:photo|photograph|picture|portrait|image|film|movie|play|novel|book|series|scene|story|show|game|video|footage|diary|letter)s?,? (?:[\p{L}-]+ )?$/iu;
const year = /\b(?:1[5-9]|20)\d\d\b/g;
const ownYear = /\b(?:born|since|from) [^.;:]{0,24}$/;

/** Whether `is 18`, with these words before the name, is the age in a picture or a story. */
export function isShown(before: string): boolean {
  return shown.test(sentenceSaid(before));
}

function sentenceSaid(before: string): string {
  return before.slice(Math.max(...['.', '!', '?', '”', '"', '\n'].map((mark) => before.lastIndexOf(mark))) + 1).trimStart();
}

/** Whether `was 18`, with these words before the name and these behind the age, tells of a time before this year. */
export function isOfThen(before: string, behind: string, thisYear: number): boolean {
  if (conjunction.test(before) || joined.test(before) || fronted.test(sentenceSaid(before))) return true;
  const [rest = ''] = behind.split(/[.!?](?!\d)/, 1);
  if (atThatTime.test(rest)) return true;
  return [...rest.matchAll(year)].some((found) => Number(found[0]) < thisYear && !ownYear.test(rest.slice(0, found.index)));
}
