/**
 * The words that tell whether numbers side by side are parts of one whole: kinds that exclude each other, the two
 * sides of a vote, places in parallel. It must not know numbers.
 */

/** Each row holds kinds of which a thing is one only. */
const families: readonly RegExp[] = [
  /^(?:were |are )?(?:young |old )?(?:man|men|woman|women|boys?|girls?|child|children|adults?|minors?|males?|females?|teenagers?|baby|babies)\b/i,
  /^(?:were |was )?(?:civilian|soldier|policeman|police|troop|militant|rebel|gunman|insurgent|guard|attacker)/i,
  /^(?:percent )?(?:voted |chose |picked |votes? |members? |senators? |lawmakers? |deputies |were |said )?(?:in favou?r|to (?:leave|stay|remain|keep|reject|approve|strike)\b|for\b|against|yes\b|no\b|abstain|opposed?|supported|supports?\b|backed|approved?|disapproved?|undecided|were undecided|unsure|were unsure|not sure|were not sure|did not (?:know|answer|vote|say)|didn[’']t know|do not know|don[’']t know|had no (?:opinion|view)|declined|rejected)/i,
  /^(?:gold|silver|bronze)\b/i,
  /^(?:were |are )?(?:passengers?|crew|pilots?|staff|drivers?)\b/i,
  /^(?:were |was |(?:have |has |had )(?:been )?)?(?:completely |partly |badly |slightly )?(?:destroyed|damaged|spared)\b/i,
  /^(?:have |has |had )?(?:already )?(?:been |is |was )?(?:spent|remains?|remained|left over|unspent)\b/i,
  /^(?:(?:were |are |is |was )(?:to be )?)?(?:appointed|elected|nominated|named by|chosen|selected|picked)\b/i,
  /^(?:democrat|republican|independent)/i,
  /^(?:of (?:them|whom) )?(?:were |was |had |have |are |is )?(?:still |now |later |already |since |safely )?(?:been )?(?:found |pulled out |brought ashore |presumed |feared |confirmed )?(?:survived?|surviving|died|drowned|perished|killed|dead|injured|hurt|wounded|escaped|rescued|saved|missing|unaccounted|unhurt|unharmed|safe|alive|swam|recovered|ill|sick)\b/i,
];
/** Who was hurt may have been rescued as well. */
const hurt = /\b(?:injured|hurt|wounded|ill|sick)\b/;
const living = /\b(?:surviv|escaped|rescued|saved|safe|alive|swam)/;
const ofThem = /^of (?:them|whom|which|those) (?:are |were )?/;
const ofSome = /^(?:percent )?of (?:the )?[a-z]+ /;
const place = /^(?:(?:are|were|is|was) )?(?:[a-z]+ )?(in|from|at|on|by|to|for) /i;

/** Whether what is said of each number excludes what is said of the others; percentages `in` two places are each of its own whole. */
export function exclude(labels: readonly string[], isByPlace = true): boolean {
  const isOfOne = labels.filter((label) => ofSome.test(label)).length === 1;
  const bare = labels.map((label) => label.replace(ofThem, '').replace(isOfOne ? ofSome : ofThem, ''));
  const heads = new Set(bare.map((label) => label.slice(0, 24)));
  if (heads.size < labels.length) return false;
  if (bare.some((label) => hurt.test(label)) && bare.some((label) => living.test(label))) return false;
  if (families.some((family) => bare.every((label) => family.test(label)))) return true;
  const prepositions = new Set(labels.map((label) => label.replace(ofThem, '')).map((label) => place.exec(label)?.[1]?.toLowerCase()).map((word) => (word === 'on' || word === 'at' ? 'in' : word)));
  return prepositions.size === 1 && !prepositions.has(undefined) && (isByPlace || !prepositions.has('in'));
}

const changing =
  /\b(?:ris|rose|rais|fall|fell|drop|grow|grew|increas|decreas|declin|climb|jump|surg|slip|slid|gain|los[et]|lower|higher|cut|(?<!\bmak(?:e|es|ing) |\bmade )up(?! of)|down|more|less|than|compared|from|annual|margin|point|previous|earlier|last|yield|interest|discount|stake|inflation|turnout|counted|reporting|probab|chance|likely|tariff|tax)/i;

/** Whether percentages of a sentence can be shares of one whole: nothing that changes, no rates. */
export function mayBeShares(text: string): boolean {
  return !changing.test(text);
}

/** Whether the percentages of a sentence are said to be of one vote. */
export function isShareOfVotes(text: string): boolean {
  if ((text.match(/\bof the votes?\b/gi) ?? []).length > 1) return false;
  return /\b(?:percent|per cent|%) of (?:(?:the|all) )?(?:popular |total |valid |first-round )?(?:votes?|ballots)\b/i.test(text) && !/\b(?:poll(?!ing)|in (?:the )?[A-Z]|among|of (?:women|men|voters)|both|each|threshold|needed|required|(?:his|her|its|their) party)\b/.test(text);
}
