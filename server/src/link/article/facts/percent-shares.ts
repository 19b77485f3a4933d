/**
 * Percentages side by side that are said of one whole by the build of the sentence: `A took 60 percent and B 50
 * percent`, `is 60 percent sand, 35 percent clay`, `beat B, 60 percent to 48 percent`. It must not add up.
 */
import { between } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';

/** Who has a share, at the front of its clause: `the state owns`, `oil accounts for`. */
const has = /\b(?:make[s]? up|made up|making up|makes|(?:is|are|was|were) on|accounts? for|accounted for|accounting for|compris(?:es?|ed)|constitut(?:es?|ed)|represent(?:s|ed)?|owns?|owned|holds?|held|has|had|have|won|wins|takes?|took|taken|received|gets?|got|polled|garnered|secured|captured|controls?|controlled|contribut(?:es?|ed)|suppl(?:y|ies|ied)|provid(?:es?|ed)|generat(?:es?|ed)|produc(?:es?|ed)|bought|buys) (?:about |some |nearly |almost |just |only |more than |roughly |around |over |with )?$/i;
/** The next who has one, without a verb: `, gas for 35 percent`, `and a bank 48 percent`, `against 48 percent for Dahl`. */
const next = /^(?: of (?:the |its |their |all )?[a-z’' -]{2,30}?)?(?:,|;|,? and|,? while|, with)\s(?:followed by )?(?:(?:the|an?|his|her|its|their|other|another) )?[\p{L}’'-]+(?: [\p{L}’'-]+){0,2}?(?:, [\p{Lu}][\p{L}’'-]+(?: [\p{Lu}][\p{L}’'-]+){0,2},)?(?: (?:for|with|on|at))? (?:(?:about|some|nearly|just|only) )?(?:the (?:other|remaining|rest),? )?$/u;
/** What a poll or a count gave the first: `the count gave the Reds`. */
const gave = /\b(?:gave|gives|giving|showed|shows|put|puts|has|had) (?:the |an? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?: (?:on|with|at|winning|taking|getting))? (?:about |some |nearly |just )?$/u;
const polled = /\b(?:vot(?:e|es|ing)|ballots?|elections?|exit polls?|seats)\b/i;
const rival = /^(?: of (?:the )?(?:votes?|ballots)(?: cast)?)?,? (?:to|against|compared (?:to|with)|versus) (?:[\p{Lu}][\p{L}’'-]+(?: [\p{Lu}][\p{L}’'-]+)?['’]s? |his |her |the )?$/u;
const contest = /\b(?:le[ad]s?|leading|led|beat|beats|beating|defeat(?:s|ed|ing)?|won|wins|winning|took|takes?|ahead|edged|trail(?:s|ed|ing)?|got|received|polled|finished)\b/i;
/** A verb or a place of its own makes it a share of something else. */
const own = /\b(?:in|own(?:s|ed)?|ha[sd]|have|hold|holds|held|said|says|like[sd]?|wants?|wanted|won|is|are|was|were|will|would|who|that|which|among|both|each)\b/i;
/** What each share is, right behind it: `60 percent sand, 35 percent clay`. */
const kind = /^ (?!of\b|among\b|in\b|to\b|for\b|from\b|and\b|or\b|on\b|at\b|by\b|with\b|more\b|less\b|higher\b|lower\b|chance\b|off\b)[\p{L}-]+(?: [\p{L}-]+)?(?:,|,? and|, with) (?:about |some |nearly |just )?$/u;
const being = /\b(?:is|are|was|were|consists of|contains|contained|a mix(?:ture)? of|made of|made up of|composed of) (?:about |some |nearly |roughly |around |now )?$/i;
const ends = /^(?: of (?:the )?(?:votes?|total|it|them|shares?))?(?: for \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)?(?:,|\.|;|:| and\b| in (?:the|a) (?:poll|vote|election|survey|runoff|first|second|final)|$)/u;
const kindEnds = /^ (?!(?:(?:cheap|fast|slow|bigg|larg|small|strong|heavi|light|old|young|long|short|rich|poor|great|few|high|low|hott|cold|wid|clean|saf|bett)er|more|less|worse|up|down|off|above|below|full|complete|done|sure|certain|likely|effective|accurate|[a-z]+ed)\b)[\p{L}-]+(?: [\p{L}-]+)?(?:,|\.|;|$)/u;

/** Shares of one whole, at least two; undefined where the sentence does not say so. */
export function sharesOfOne(sentence: NumberedSentence): readonly Numeral[] | undefined {
  const { numbers, span } = sentence;
  const [first] = numbers;
  if (first === undefined || numbers.length > 8) return undefined;
  const lead = between(sentence, span.start, first.start);
  const gaps = numbers.slice(1).map((number, at) => between(sentence, numbers[at]?.end ?? number.start, number.start));
  const tail = between(sentence, numbers.at(-1)?.end ?? span.end, span.end);
  if (gaps.length === 1 && contest.test(lead) && rival.test(gaps[0] ?? '') && !/\b(?:in|among|of)\b/.test(lead.slice(-30))) return numbers;
  if (gaps.length === 0 || !areOfOneWhole([...gaps, tail])) return undefined;
  const isGiven = has.test(lead) || (gave.test(lead) && polled.test(sentence.text));
  if (isGiven && gaps.every((gap) => gap.length < 70 && next.test(gap) && !own.test(gap)) && ends.test(tail)) return numbers;
  return being.test(lead) && gaps.every((gap) => kind.test(gap)) && kindEnds.test(tail) ? numbers : undefined;
}

// `60 percent of exports` and `55 percent of jobs`; named once, it is that of all.
function areOfOneWhole(behind: readonly string[]): boolean {
  const named = behind.flatMap((words) => /^ of (?:(?:the|its|their|all|his|her) )?([\p{L}’'-]+(?: [\p{L}’'-]+)?)/u.exec(words)?.[1]?.toLowerCase().replace(/ (?:and|while|with|in|for)$/, '') ?? []);
  return new Set(named.filter((word) => word !== 'it' && word !== 'them')).size < 2;
}
