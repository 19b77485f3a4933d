/**
 * Verbs that only somebody alive does, or undergoes. What the dead do in news as well is left out: they receive prizes,
 * inspire, remain, appear in films and return to the charts. It must not know names nor days.
 */

/** Regular verbs whose subject may be dead, or be no doer. */
const idle =
  'died|passed|perished|succumbed|drowned|received|remained|inspired|influenced|shaped|starred|featured|appeared|earned|topped|reached|turned|loved|liked|disliked|hated|lived|existed|needed|deserved|represented|symboli[sz]ed|embodied|belonged|rested|continued|aged|vanished|disappeared|helped|changed|marked|entered|joined|returned|surpassed|influenced|entitled|titled|named|called|nicknamed|aged|based|dated|owned|seemed|looked|sounded|proved|caused|sparked|prompted|triggered|collapsed|killed|murdered|buried|cremated|mourned|missed|remembered|honou?red|commemorated|celebrated|collected|gained|attracted|included|ended|ranked|placed|faced|used|supposed|supported|required|involved|related|allied|affected|dedicated|devoted|charted|debuted|rated|claimed|won|lost|failed|survived|shared|counted|contributed|defined|dominated|played|opened|performed|presented|delivered|launched|composed|recorded|wished|wanted|preferred|expected|hoped|feared|crashed|drifted|burned|bled|asked|tied|scared|amounted|equal(?:l)?ed|exceeded|followed|led';
const irregular =
  'said|told|spoke|met|flew|wrote|sought|fought|swam|rode|sang|drank|taught|quit|fled|drove|sued|swore|bought|sent|read|threw|shook|gave|took|paid|ran|began|built|chose|drew|ate|forgave|hid|kept|laid|left|lent|slept|spent|stole|struck|understood|withdrew|wore|woke|led|held|became|won|beat|sat|stood|came|went|returned|appeared|joined|played|performed|opened|presented|delivered|launched|sold|celebrated|asked|called|recorded|composed|supported|sentenced|reached|entered|lost';

/** Behind some verbs, what makes them somebody's own act. */
const only: Readonly<Record<string, RegExp>> = {
  won: /^ (?:(?:the|an?|his|her) )?(?:\p{L}[\p{L}'’-]{0,20} ){0,4}?(?:election|race|match|vote|primary|seat|by-election|final|marathon|stage|gold|silver|bronze|tournament|game|fight|referendum)\b/u,
  beat: /^ \p{Lu}/u,
  became: /^ (?:(?:the|an?|its|their) )?(?:\p{L}[\p{L}'’-]{0,20} ){0,3}?(?:chairman|chairwoman|chair|president|mayor|minister|director|manager|coach|captain|governor|chancellor|editor|bishop|professor|senator|judge|head|leader|partner|citizen|father|mother|member)\b/u,
  led: /^ (?:the|an?|his|her) (?:\p{L}[\p{L}'’-]{0,20} ){0,3}?(?:strike|march|team|delegation|party|talks|service|mass|prayers?|ceremony|tour|workshop|class|meeting|government|country|protest|campaign|attack|troops|raid|company|firm|orchestra|expedition|revolt|coup)\b/u,
  held: /^ (?:(?:an?|the|his|her) )?(?:\p{L}[\p{L}'’-]{0,20} ){0,2}?(?:talks|meeting|meetings|rally|rallies|conference|concert|speech|party|seat|office)\b/u,
  came: /^ (?:home\b|(?:back )?(?:to|from) \p{Lu})/u,
  went: /^ (?:home\b|on (?:trial|holiday|hunger strike|stage|air|leave)\b|(?:back )?to \p{Lu}|(?:back )?to (?:the )?(?:court|police|hospital|work|school|war|prison|jail)\b)/u,
  returned: /^ (?:home\b|(?:to|from) (?:\p{Lu}|(?:the )?(?:country|town|city|village|capital|work|court|office|parliament|school|hospital)\b))/u,
  appeared: /^ (?:in|before) (?:the |a )?(?:\p{L}+ )?(?:court|judge|tribunal|committee|magistrates?|grand jury)\b|^ (?:on|at) /u,
  joined: /^ (?!(?:the )?(?:list|ranks|pantheon|hall))/u,
  stood: /^ (?:for|down|trial|up|in front|before|outside)\b/u,
  sold: /^ (?!for\b|at\b|out\b|\d|more|over|nearly)/u,
  took: /^ (?!place\b|shape\b|years\b)/u,
  gave: /^ (?!(?:his|her) name|way\b|rise\b|(?:his|her) life)/u,
  left: /^ (?!behind\b|an? (?:legacy|estate|widow|mark)|(?:his|her) (?:estate|fortune|mark|wife|widow|family))/u,
  drew: /^ (?:up|money|a gun)\b/u,
  kept: /^ (?:quiet|silent|working|talking)\b/u,
  struck: /^ (?:a (?:deal|bargain)|an agreement)\b/u,
  read: /^ (?:out|from|a|the|his|her)\b/u,
  called: /^ (?:for|on|police|a|an|the)\b/u,
  opened: /^ (?!(?:in|to|with|at|on)\b)/u,
  launched: /^ (?:the|an?|his|her)\b/u,
  played: /^ (?:in|for|at|against|a|his|her)\b/u,
  performed: /^ (?:in|at|for|on|with)\b/u,
  supported: /^ (?:the|a|his|her)\b/u,
  celebrated: /^ (?:his|her|the|with|[Mm]ass|[Cc]ommunion)\b/u,
  reached: /^ (?:the (?:summit|top|border|finals?|semi-?finals?)|an? (?:agreement|deal|settlement|truce)|agreement)\b/u,
  entered: /^ (?:the|an?|parliament|hospital|politics|prison) ?(?!list|ranks|history)/u,
  lost: /^ (?:(?:the|an?|his|her) )?(?:\p{L}[\p{L}'’-]{0,20} ){0,3}?(?:election|race|match|vote|primary|seat|by-election|appeal|fight|referendum|bid)\b/u,
  recorded: /^ (?:a|an|his|her|the)\b/u,
  asked: /^ (?!about\b)/u,
  began: /^ (?:work|talks|his|her|a|to)\b/u,
  ran: /^ (?:for|the|a|in|away|from|to)\b/u,
  suffered: /^ (?:(?:an?|the|his|her|several|two|three) )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,2}(?:wounds?|injur(?:y|ies)|burns|stroke|heart attack|bruises|fractures?|concussion)\b/u,
  sentenced: /^ (?!to\b|for\b|in\b|on\b|by\b|at\b)/u,
};

/** A verb behind the name of its doer: one past form of those above, or a regular one that is not idle. */
export const done = `(?:${irregular}|(?!(?:${idle})\\b)\\p{Ll}{2,16}ed)`;

/** What a digest or a headline tells in the present, of the day of publication. */
export const presentAct =
  /^(?:,[^.;:“”]{1,90},)? (?<verb>tells|meets|signs|visits|arrives|attends|announces|resigns|addresses|votes|urges|orders|accuses|appoints|flies|pleads|testifies|denies|apologi[sz]es|critici[sz]es|rejects|agrees|hands|swears|takes office|steps down|calls (?:on|for)|launches|declares|promises|threatens|dismisses|surrenders|travels)\b(?! [^.]{0,60}\b(?:film|movie|novel|book|series|play|episode|memoir|documentary)\b)/;

/** What is done to somebody who must be alive for it. */
export const undergone =
  'elected|re-elected|appointed|seen(?= (?:alive|in|at|on|with|leaving|entering)\\b)|sworn in|arrested|sentenced|jailed|imprisoned|hired|dismissed|sacked|fired|promoted|interviewed|questioned|seen alive|last seen alive|born again|released from (?:prison|jail|hospital|custody|detention)|freed|deported|extradited|summoned|married|baptised|(?:admitted to|discharged from|taken to|rushed to) (?:a |the )?hospital|hospitali[sz]ed|treated|wounded|injured|kidnapped|granted (?:bail|asylum|parole)|transferred to (?:a |the )?(?:\\p{L}+ )?(?:prison|jail|hospital|clinic)|convicted|released on (?:bail|parole)|detained|charged|beaten(?! to death)|assaulted|tortured|shot(?! dead| and killed| to death)|stabbed(?! to death)|burned(?! to death)';

/** Somebody else's act upon a person who must be alive for it, right before the name. */
export const doneTo =
  /\b(?:hired|appointed|elected|re-elected|arrested|detained|sentenced|convicted|charged|released|interviewed|sacked|fired|jailed|married|promoted|questioned|kidnapped|deported|extradited|freed|met|received|welcomed|greeted|hosted|telephoned|(?:[Tt]alks|[Mm]eeting|[Ii]nterview|lunch|dinner|conversation) (?:with|between)|(?:met|talks|spoke|spoken|talked|dined) (?:with|to)) (?:the )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,2}$/u;

/** The same where the day must stand right behind the name: `said Lopez on 4 May`, `the arrest of Lopez on 4 May`, `signed a deal with Lopez on 4 May`. */
export const doneWith = /\b(?<verb>said|wrote|(?:deal|agreement|contract|pact|truce) with|(?:[Aa]rrest|[Rr]esignation|[Aa]ppointment|[Ii]nauguration|[Kk]idnapping|[Aa]bduction|[Ss]urrender) of) (?:the )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,3}$/u;

/** Right before the name of the doer of what was done: `was handed in by the poet`, `signed by`. */
export const doneBy =
  /\b(?<verb>written|painted|signed|handed|submitted|sent|issued|filed|delivered|given|opened|unveiled|hosted|chaired|led|attended|received|met|welcomed|visited|inaugurated|announced|ordered|launched|founded|established|set|bought|told|interviewed|appointed|organi[sz]ed|presented|read|composed|drafted|arrested|examined|treated|proposed|introduced|made|tabled|killed|shot|stabbed|attacked|robbed)(?: (?:in|over|out|up|off))?(?: (?:to (?:the )?\p{L}[\p{L}'’-]{1,20}(?: \p{L}[\p{L}'’-]{1,20})?|(?:on|in) [\p{L}\d ,]{3,24}?))? by (?:the )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,2}$/u;
/** What somebody does or undergoes as a noun: `Lopez's speech`; and what may stand between it and the day. */
export const ownDeed = /^['’]s? (?:\p{Ll}{4,12} )?(?<verb>speech|visit|arrest|resignation|appointment|inauguration|interview|arrival|wedding|trip|testimony|confession|surrender|escape|abduction)\b/u;
export const deedOnDay = /^(?: (?:to|in|at|with|from|as) [^.;:,“”()]{1,40}?)? (?:on|in) $/u;

/** Between that doer and the day. */
export const doneOnDay = /^(?: (?:in|at) (?:the )?\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?)? (?:on|in)? ?$/u;

/** Whether the words behind a verb leave it somebody's own act. */
export function isOwnAct(verb: string, behind: string): boolean {
  return only[verb]?.test(behind) ?? true;
}

const cameBefore = `where (?:he|she) (?:was|had been) |(?:after|following) (?:being|having been|he was|she was|his|her) |(?:of|from) (?:(?:the|his|her) )?(?:injuries|wounds|burns)(?: that)?(?: he| she)? `;
/** Behind a name, the death and what came before it: `died on 3 May after being released from`, `of wounds suffered in`. */
export const diedAfter = new RegExp(`^(?:,[^,.;:“”]{1,90},)?(?:,? who)? (?:died|passed away)(?: [^.;:“”()]{2,50})? (?:${cameBefore})(?<verb>${undergone}|released|arrest|release|admission|detention|surrender|suffered|sustained|received|admitted|held)\\b`, 'u');
