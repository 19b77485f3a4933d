/**
 * The words that tell of a death, behind a name and before it. It must not know names nor days.
 */

/** An apposition between commas, then `who` and helping verbs. */
export const aside = '(?:,[^,.;:“”]{1,90},(?:[^,.;:“”]{1,90},)?|,)?(?: who)?(?: has| had)?';

/** What people die of: one succumbs to a wound and loses a battle with cancer, but to pressure and with the council one only gives way. */
const ailment = String.raw`[^.,;:“”]{0,40}?\b(?:injur(?:y|ies)|wounds?|burns|trauma|gunshots?|illness(?:es)?|disease|cancer|leuka?emia|lymphoma|melanoma|myeloma|tumou?rs?|strokes?|heart (?:attack|failure|condition|problems)|cardiac arrest|pneumonia|(?:[Cc]ovid|COVID)(?:-19)?|coronavirus|virus|infection|sepsis|malaria|tuberculosis|cholera|Ebola|typhoid|dengue|A[Ii][Dd][Ss]|HIV|flu|influenza|fever|diabetes|dementia|[Aa]lzheimer['’]s|[Pp]arkinson['’]s|multiple sclerosis|motor neurone|ALS|depression|addiction|alcoholism|anorexia|poisoning|overdose|hypothermia|dehydration|smoke|complications|old age)\b`;

/** `fell ill with malaria and`, `collapsed and`, in front of the verb. */
const thenDied = String.raw`(?:(?!(?:and|said|says|told|has|had|claimed|heard)\b)\p{Ll}{3,14}(?: (?!(?:that|who|which|whose|when|where|he|she|they|his|her)\b)[\p{L}\d'’-]{1,20}){0,6} and (?:later |then )?)?`;

const own =
  `${thenDied}died(?! (?:laughing|on[ -]?screen|of (?:shame|embarrassment|boredom|laughter)|a (?:little|thousand|hundred))\\b)|dies|passed away|passes away|(?:drowns|drowned)(?=$| (?:in|off|at|near|while|after|when|during|trying|along|by|on|early|late|last)\\b)|perished|bled to death|committed suicide|lost (?:his|her) life|took (?:his|her) own life|(?:killed|hanged|drowned) (?:himself|herself)|shot (?:himself|herself) dead|shot and killed (?:himself|herself)|succumbed(?: to ${ailment}|$| (?:at|in) [^.,;:]{0,40}?(?:hospital|clinic|hospice|home)\\b)|lost (?:his|her) (?:[a-z-]+ ){0,2}(?:(?:battle|fight) (?:with|against) ${ailment}|(?:battle|fight) for life)|(?:fell|plunged|jumped|leapt|leaped) (?:[^.,;:]{0,30}? )?to (?:his|her) death|was found (?:dead|hanged|murdered)|suffered a fatal (?:heart attack|stroke|injury|gunshot wound|fall(?=$| (?:from|at|off|down|on|while)(?! (?:grace|favou?r|power))\\b))|has been dead|did not survive`;
const undergone =
  'killed(?! off\\b| in the (?:polls|ratings)\\b)|assassinated|executed|murdered|hanged(?! in effigy)|beheaded|guillotined|lynched|strangled to death|fatally (?:shot|stabbed|poisoned|wounded|injured)|shot dead|gunned down|shot to death|stabbed to death|beaten to death|slain|pronounced dead|declared dead|electrocuted';

/** `was taken to hospital, where he died` */
const carried = String.raw`(?:was|were|had been|been) (?:rushed|taken|airlifted|flown|driven|transported|transferred|admitted|moved|brought|evacuated) to [^.;:“”()]{2,60}?,? where (?:he|she) (?:later |then |soon )?(?:died|passed away|succumbed|was (?:pronounced|declared) dead)`;

/** Between a name and the day of death. */
export const died = new RegExp(`^${aside} (?:(?:suddenly|peacefully|apparently|reportedly) )?(?:${carried}|${own}|(?:was|is|has been|been) (?:${undergone}))(?<rest> [^.;:“”()]{0,70})?$`, 'u');

/** Between a name and the day of death, where it is an aside: `Maria Lopez, murdered in 1998, was`. */
export const slain = new RegExp(`^, (?:${undergone})(?: (?:in|by|at|near|on) [^.,;:“”()]{0,40}?)?$`);

/** Somebody else in a long apposition, of whom the death may be told. */
export const others = /\b(?:whose|when|where|after|while|that|son|daughter|child|mother|father|parents|wife|husband|brother|sister|widow|friend|partner)\b/;

/** Between a name and the day, where a noun tells it; of a murder trial, a death threat and her killing of a guard it tells no death of hers. */
export const deathOf = /^(?:['’]s?)? (?:(?:sudden|tragic|untimely|violent|brutal|accidental|early) )?(?:death(?: of [a-z][a-z '’-]{2,30}?)?|assassination|execution|murder|killing|suicide)(?:$|(?:,(?= )| (?:in|on|at|by|from|near|outside|inside|aboard|during|aged|last|late|early|earlier|was|is|has|came|occurred|happened|took place|this|a|an|some|nearly|almost)\b)[^.;:“”()]{0,40}$)/;
/** Behind the day of a death that a noun tells: it did not come about, or not then. */
export const cameToNothing = /^[^.;:“”()]{0,60}\b(?:put off|postponed|called off|delayed|stayed|halted|suspended|cancel\p{L}*|faked|staged|foiled|thwarted|averted|prevented|commuted|failed|stopped|blocked|premature|exaggerated|denied|untrue|false)\b/u;

/** Right before the name of somebody killed, where a day follows the name. */
export const deathBefore =
  /\b(?:death|murder|killing|assassination|execution|suicide) of (?:the |an? )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,3}$|(?<!\b(?:nearly|almost|not|never|have|if) )\b(?:assassinated|murdered|executed|beheaded|killed|shot dead|gunned down|(?:claimed|took|cost|ended) the life of) (?:the )?(?:(?!(?:of|and|with|by|in|on|at|for|to|near|son|daughter|wife|husband|brother|sister|mother|father|his|her)\b)\p{Ll}[\p{Ll}-]{2,20} ){0,3}$/u;
/** `convicted of the murder of`: when is the verdict's day. */
export const otherDay = /\b(?:convicted|accused|charged|guilty|tried|arrested|jailed|sentenced|questioned|trial|inquest|inquiry|investigation|anniversary|mourn\p{L}*|commemorat\p{L}*|marked|remember\p{L}*|after|since|avenge\p{L}*|before|attempt\p{L}*|plan(?:s|ned|ning)?|plot\p{L}*|conspir\p{L}*|fail\p{L}*|bungled|botched|foil\p{L}*|thwart\p{L}*|avert\p{L}*|prevent\p{L}*|threat\p{L}*|fak(?:ed?|ing)|stag(?:ed|ing)|mock|solicit\p{L}*|incit\p{L}*|intended|scheduled|imminent|order\p{L}*|call(?:s|ed|ing)? for)\b/u;

/** A death that is not told as one: a story's, a rumour, a condition. */
export const notTold = /\b(?:if|would|could|may|might|unless|(?:film|movie|play|novel|series)(?! (?:director|maker|star|actor|actress|producer|critic|composer|editor|studio|winner|champion))|episode|character|season|scene|hoax|rumou?rs?|had)\b/i;
/** The same of what is told in the past. */
export const conditional = /\b(?:if|would|could|may|might|unless|had)\b/i;
/** The same of a death with its day, which is told more firmly. */
export const notTrue = /\b(?:if|hoax|rumou?r(?:s|ed)?|false(?:ly)?|untrue|denie[ds]|wrongly|mistaken(?:ly)?|by mistake|in error|fake[ds]?|jok(?:es?|ed|ing(?:ly)?)|(?:in|as a) jest|premature(?:ly)?|exaggerated|(?:he|she) lives|(?:is|was) (?:still )?alive(?! (?:when|until))|fictional|legally dead|resuscitated|revived in|(?:but|and|yet|he|she)(?: had| miraculously| somehow| narrowly)? survived(?! by)|would have|in the (?:film|movie|play|novel|series|episode|game|story|book|drama)|episode|(?:nearly|almost) (?:died|killed|drowned))\b/i;

/** A death that the writer tells without its day: `has died at 81`, `dies aged 81`, `is dead`. */
export const undatedDeath = new RegExp(
  String.raw`^(?: of (?:the )?\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20}){0,2})?(?:, (?<apposed>[^.;:“”]{1,200}),|(?<lone>,))?(?: who)? (?:(?:has )?(?:died|passed away)(?=,|\.|\n| (?:at|aged|of|from|in|peacefully|suddenly)\b)|has (?:died|passed away)(?= (?:after|following)\b)|(?:dies|passes away|drowns|perishes|commits suicide)(?=[,.\n]| (?:at|aged|in|of|from|after|following|suddenly|peacefully|unexpectedly|to|while|during|off|by)\b)|(?:was|is|has been) (?:shot dead|shot and killed|killed|assassinated|executed|murdered|found dead|beheaded|hanged|gunned down|stabbed to death|lynched)(?=[,.\n]| (?:in|at|by|near|outside|after|when|during|while)\b)|(?:is )?dead(?=[,.\n]| (?:at|aged|after|of)\b)|(?:(?:has )?succumbed|succumbs) to ${ailment}|(?:(?:has )?lost|loses) (?:his|her) (?:[a-z-]+ ){0,2}(?:(?:battle|fight) (?:with|against) ${ailment}|(?:battle|fight) for life\b)|(?:has )?(?:drowned|perished)(?=[,.\n]| (?:in|off|at|near|while)\b))`,
  'u',
);

/** `the late Maria Lopez`, but `the late Maria Lopez goal`. */
export const theLate = /\b[Tt]he late (?:\p{Ll}[\p{Ll}-]{2,20} ){0,3}$/u;
export const notLate = /^ (?:goal|winner|equali[sz]er|penalty|strike|header|try|show|bid|shot|run)\b/;

/** Right before the name of somebody dead, and behind it: by that day at the latest. */
export const ritesOf = /\b(?:funeral|burial|wake|cremation|death)(?: (?:service|mass))? (?:of|for) (?:the )?(?:late )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,3}$/iu;
export const ritesHeld = /^(?:, [^,.;:“”()]{1,60},)? (?:was|were|is|took) (?:held|announced|confirmed|reported|place)(?: [^.;:“”()]{0,50})?$/;
export const rites = new RegExp(`^${aside}(?: (?:was|is) (?:buried(?! (?:alive|under|beneath|up to|in (?:snow|work|mud|sand|rubble|debris|paperwork|an? (?:avalanche|landslide)))\\b)|cremated|laid to rest)(?: [^.;:“”()]{0,50})?|['’]s? (?:funeral|burial|wake|cremation)(?: (?:service|mass|ceremony))?(?: (?:was|is|took|will|began|in|on|at|near|outside|drew|has|had)\\b[^.;:“”()]{0,50})?)$`);

/** `the crash on 4 August killed the mayor, Maria Lopez`, `It was on 4 August that Maria Lopez died`: between the day and the name. */
const small = String.raw`(?:(?!(?:of|and|with|by|in|on|at|for|to|near|son|daughter|wife|husband|brother|sister|mother|father|his|her|more|many|several|some|people|civilians|soldiers|children)\b)\p{Ll}[\p{Ll}-]{2,20} ){0,3}`;
export const killedOnDay = new RegExp(`^ (?:killed|claimed the life of|took the life of) (?:the )?${small}$`, 'u');
export const amongTheDead = new RegExp(`^ (?:was|were) (?:the )?${small}$`, 'u');
export const ofTheDead = /^Among (?:the (?:dead|victims|fatalities)|those (?:killed|who died))\b/;
export const ritesOnDay = /^(?: [^.;:“”()]{0,40}?)? (?:for|at|during) the (?:funeral|burial|wake|cremation) of (?:the )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,3}$/u;
/** Right before the name of somebody laid to rest. */
export const buriedBefore = /\b(?:buried|cremated) (?:the )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,2}$/u;

/** `the 2011 murder of Maria Lopez`: between the year and the name. */
export const deathInYear = /^ (?:death|murder|killing|assassination|execution|suicide|drowning) of (?:the )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,3}$/u;

/** `the body of Maria Lopez was found` */
export const bodyOf = /\b(?:body|remains|corpse) of (?:the )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,2}$/iu;
export const wasFound = /^ (?:was|were) (?:found|recovered|discovered|identified|pulled)\b[^.;:“”()]{0,60}$/;
/** `Maria Lopez's body was found`: dead on that day at the latest. */
export const bodyFound = /^['’]s? (?:body|remains|corpse) (?:was|were) (?:found|recovered|discovered|identified|pulled)\b[^.;:“”()]{0,60}$/;
