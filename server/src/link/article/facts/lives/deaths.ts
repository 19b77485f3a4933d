/**
 * The words that tell of a death, behind a name and before it. It must not know names nor days.
 */

/** An apposition between commas, then `who` and helping verbs. */
export const aside = '(?:,[^,.;:“”]{1,90},(?:[^,.;:“”]{1,90},)?|,)?(?: who)?(?: has| had)?';

const own =
  "died|dies|passed away|passes away|drowns|drowned|perished|bled to death|committed suicide|lost (?:his|her) life|took (?:his|her) own life|killed (?:himself|herself)|succumbed(?: to [^.,;:]{1,40}?)?|lost (?:his|her) (?:long )?(?:battle|fight) (?:with|against) [^.,;:]{1,30}?|(?:fell|plunged|jumped|leapt|leaped) (?:[^.,;:]{0,30}? )?to (?:his|her) death|was found (?:dead|hanged|murdered)|suffered a fatal (?:heart attack|stroke|fall|injury)";
const undergone =
  'killed|assassinated|executed|murdered|hanged|beheaded|guillotined|lynched|strangled|poisoned|shot dead|gunned down|shot to death|stabbed to death|beaten to death|slain|pronounced dead|declared dead|electrocuted';

/** Between a name and the day of death. */
export const died = new RegExp(`^${aside} (?:(?:suddenly|peacefully|apparently|reportedly) )?(?:${own}|(?:was|is|has been) (?:${undergone}))(?<rest> [^.;:“”()]{0,70})?$`);

/** Between a name and the day of death, where it is an aside: `Maria Lopez, murdered in 1998, was`. */
export const slain = new RegExp(`^, (?:${undergone})(?: (?:in|by|at|near|on) [^.,;:“”()]{0,40}?)?$`);

/** Somebody else in a long apposition, of whom the death may be told. */
export const others = /\b(?:whose|when|where|after|while|that|son|daughter|child|mother|father|parents|wife|husband|brother|sister|widow|friend|partner)\b/;

/** Between a name and the day, where a noun tells it. */
export const deathOf = /^(?:['’]s?)? (?:death|assassination|execution|murder|killing|funeral|suicide)(?: [^.;:“”()]{0,40})?$/;

/** Right before the name of somebody killed, where a day follows the name. */
export const deathBefore =
  /\b(?:death|murder|killing|assassination|execution|suicide) of (?:the |an? )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,3}$|(?<!\b(?:nearly|almost|not|never|have|if) )\b(?:assassinated|murdered|executed|beheaded|killed|shot dead|gunned down) (?:the )?$/u;
/** `convicted of the murder of`: when is the verdict's day. */
export const otherDay = /\b(?:convicted|accused|charged|guilty|tried|arrested|jailed|sentenced|questioned|trial|inquest|inquiry|investigation|anniversary|mourn\p{L}*|commemorat\p{L}*|marked|remember\p{L}*|after|since|avenge\p{L}*|before)\b/u;

/** A death that is not told as one: a story's, a rumour, a condition. */
export const notTold = /\b(?:if|would|could|may|might|unless|film|movie|play|novel|series|episode|character|season|scene|hoax|rumou?rs?|had)\b/i;
/** The same of what is told in the past. */
export const conditional = /\b(?:if|would|could|may|might|unless|had)\b/i;
/** The same of a death with its day, which is told more firmly. */
export const notTrue = /\b(?:if|hoax|rumou?r(?:s|ed)?|false(?:ly)?|untrue|denie[ds]|wrongly|mistakenly|fake|fictional|would have|in the (?:film|movie|play|novel|series|episode|game|story|book|drama)|episode|(?:nearly|almost) (?:died|killed|drowned))\b/i;

/** A death that the writer tells without its day: `has died at 81`, `dies aged 81`, `is dead`. */
export const undatedDeath =
  /^(?: of (?:the )?\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20}){0,2})?(?:, (?<apposed>[^.;:“”]{1,200}),|(?<lone>,))?(?: who)? (?:(?:has )?(?:died|passed away)(?=,|\.|\n| (?:at|aged|of|from|in|peacefully|suddenly)\b)|has (?:died|passed away)(?= (?:after|following)\b)|(?:dies|passes away|drowns|perishes|commits suicide|succumbs)(?=[,.\n]| (?:at|aged|in|of|from|after|following|suddenly|peacefully|unexpectedly|to|while|during|off|by)\b)|(?:was|is|has been) (?:shot dead|shot and killed|killed|assassinated|executed|murdered|found dead|beheaded|hanged|gunned down|stabbed to death|lynched)(?=[,.\n]| (?:in|at|by|near|outside|after|when|during|while)\b)|(?:is )?dead(?=[,.\n]| (?:at|aged|after|of)\b)|(?:has )?(?:succumbed to|lost (?:his|her) (?:battle|fight) (?:with|against))(?= )|(?:has )?(?:drowned|perished)(?=[,.\n]| (?:in|off|at|near|while)\b))/u;

/** `the body of Maria Lopez was found` */
export const bodyOf = /\b(?:body|remains|corpse) of (?:the )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,2}$/iu;
export const wasFound = /^ (?:was|were) (?:found|recovered|discovered|identified|pulled)\b[^.;:“”()]{0,60}$/;
/** `Maria Lopez's body was found`: dead on that day at the latest. */
export const bodyFound = /^['’]s? (?:body|remains|corpse) (?:was|were) (?:found|recovered|discovered|identified|pulled)\b[^.;:“”()]{0,60}$/;
