/**
 * Finds who speaks in the words beside a quotation: `Kirby told reporters`, `said Kirby`, `according to Kirby`.
 * Reads one clause at a time; it must not know which clause belongs to which quotation.
 */
import { contains } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { Token } from '../../../text/document.ts';
import type { EntityMention } from '../article.ts';
import { roleHeads } from '../../../recognise/names/role-words.ts';
import { addressingVerbs, callingVerbs, sayingVerbs } from './verbs.ts';

/** A speaker, and the verb that says so. Absolute offsets. */
export interface Speaker {
  readonly mention: EntityMention;
  readonly verb: Span;
}

/** A stretch of a paragraph with what stands in it, all absolute. */
export interface Clause {
  readonly text: string;
  readonly span: Span;
  /** Tokens that begin in the stretch, offsets from `base`. */
  readonly tokens: readonly Token[];
  readonly base: number;
  /** Mentions in the stretch of those who can speak, in reading order, none inside another. */
  readonly speakers: readonly EntityMention[];
}

const ABSENT = { start: -1, end: -1 };

/** The speaker by a verb of the clause: the verb nearest to the quotation decides. */
export function speakerIn(clause: Clause, nearest: 'first' | 'last'): Speaker | undefined {
  const verbs = verbsOf(clause, sayingVerbs);
  const verb = nearest === 'first' ? verbs[0] : verbs.at(-1);
  const speaker = verb && speakerOf(clause, verb);
  if (nearest === 'first') return speaker ?? source(clause);
  // `Roe denied that Doe had called her “a liar”`: the verb beside the words.
  const caller = callerIn(clause);
  return caller !== undefined && (speaker === undefined || caller.verb.start > speaker.verb.start) ? caller : speaker;
}

/** The one to whom every verb of saying in the clause belongs, by the words before the verb; undefined where there are several. */
export function onlySpeakerIn(clause: Clause): Speaker | undefined {
  const found = verbsOf(clause, sayingVerbs).flatMap((verb) => speakerOf(clause, verb) ?? []);
  const [first] = found;
  return first !== undefined && found.every(({ mention }) => mention.entity === first.mention.entity) ? first : undefined;
}

/**
 * The one person named in the clause, where that person is the subject of its verb and lives on; for a pronoun behind
 * it. Of whom else a sentence tells (who is shot, judged, written about) speaks seldom in the next.
 */
export function onlyPersonIn(clause: Clause): Speaker | undefined {
  const persons = clause.speakers.filter(({ type, start, end }) => type === 'PERSON' && start >= clause.span.start && end <= clause.span.end);
  const [first] = persons;
  if (first === undefined || persons.some(({ entity }) => entity !== first.entity)) return undefined;
  return first.level === 'name' && opensClause(clause, first) && goesOnAlive(clause, first) ? { mention: first, verb: ABSENT } : undefined;
}

/** Before the subject: nothing, what is set in front of the sentence, or the role. */
const fronted = /^(?:[^.;:"“”]{1,60}, )?$/u;
const role = /(?:^|, )(?:[Tt]he )?(?:[\p{L}’'-]{1,20} ){0,4}([\p{L}-]{1,20}) $/u;

function opensClause(clause: Clause, { start, title }: EntityMention): boolean {
  const ahead = level(clause, clause.span.start, title?.start ?? start);
  const head = role.exec(ahead)?.[1];
  return fronted.test(ahead) || (head !== undefined && roleHeads.has(head.toLowerCase()));
}

/** Behind the subject: what is done to somebody, or death; but for what one speaks after. */
const undergone = /^(?:,[^.;:"“”]{1,90},)?(?: (?:who|has|had|have|also|later|then|[a-z]{2,12}ly))*? (?:(?:was|were|is|been|being|got) (?:[a-z]{2,12}ly )?(?!(?:re-?)?(?:elected|appointed|named|freed|released|acquitted|cleared|delighted|pleased|relieved|shocked|surprised|worried|concerned)\b)(?:[a-z]{2,15}ed|shot|hit|hurt|held|found|struck|beaten|stabbed|taken|seen|left|sent|put|born|bitten|burnt|run|dead)|died|dies|drowned|perished|collapsed|vanished|disappeared)\b/u;

function goesOnAlive(clause: Clause, { end }: EntityMention): boolean {
  const behind = level(clause, end, clause.span.end);
  return !owning.test(behind) && !undergone.test(behind);
}

/** `he` or `she` right before the verb of saying that is nearest to the quotation; undefined where none is. */
export function pronounSpeaking(clause: Clause, nearest: 'first' | 'last'): string | undefined {
  const verbs = verbsOf(clause, sayingVerbs);
  const verb = nearest === 'first' ? verbs[0] : verbs.at(-1);
  return verb && /(?:^|[^\p{L}\p{N}])(s?he) (?:(?:also|later|then|once|has|had|[a-z]{2,12}ly) ){0,2}$/iu.exec(level(clause, Math.max(clause.span.start, verb.start - 30), verb.start))?.[1]?.toLowerCase();
}

interface Verb extends Span {
  readonly lower: string;
}

function verbsOf({ tokens, span, base }: Clause, verbs: ReadonlySet<string>): readonly Verb[] {
  return tokens
    .filter(({ lower }) => verbs.has(lower))
    .map(({ lower, start, end }) => ({ lower, start: start + base, end: end + base }))
    .filter((verb) => contains(span, verb));
}

function speakerOf(clause: Clause, verb: Verb): Speaker | undefined {
  const mention = before(clause, verb, beforeVerb) ?? (addressingVerbs.has(verb.lower) ? undefined : after(clause, verb));
  return mention && { mention, verb };
}

// `Roe called the vote “a sham”`: the verb before the words, and who does it before the verb.
function callerIn(clause: Clause): Speaker | undefined {
  const verb = verbsOf(clause, callingVerbs).at(-1);
  const mention = verb && before(clause, verb, beforeCalling);
  return verb && mention && { mention, verb };
}

/** Between the speaker and the verb: adverbs and helping verbs, or one apposition between commas. */
const beforeVerb = /^(?:,[^,.;:"“”]{1,90},)?(?: (?:who|also|later|since|then|again|once|has|had|have|is|was|himself|herself|(?:was|were|is) quoted as|[a-z]{2,12}ly)){0,3} $/;
const beforeCalling = /^(?:,[^,.;:"“”]{1,90},)?(?: (?:who|also|later|since|then|again|once|has|had|have|[a-z]{2,12}ly)){0,3} $/;
/** From one who has more than an apposition behind the name: `Roe, of the Bank of Norland, who was away, said`. */
const setOff = /^,(?:[^.;:"“”]|(?<=\b(?:Mrs?|Ms|Dr|St))\.){1,160}, (?:(?:has|had|have|also|since|later|then) ){0,3}$/;

/** `Ida Roe of Norvind said`. */
const origin = /^ (?:of|from) (?:the )?[\p{Lu}][\p{L}’'-]{0,24}(?: [\p{Lu}][\p{L}’'-]{0,24}){0,3}(?: (?:also|later|then))? $/u;

function before(clause: Clause, verb: Span, between: RegExp): EntityMention | undefined {
  const mentions = clause.speakers.filter(({ start, end }) => end <= verb.start && start >= clause.span.start);
  const nearest = mentions.at(-1);
  if (nearest === undefined) return undefined;
  const words = level(clause, nearest.end, verb.start);
  if (!isGoverned(clause, nearest)) return between.test(words) || (nearest.type === 'PERSON' && /^, (?:of|who|whose|from|at|\d)/.test(words) && setOff.test(words)) || (words.startsWith(', ') && between.test(words.slice(1)) && isApposed(clause, nearest)) ? nearest : undefined;
  const subject = mentions.findLast((mention) => !isGoverned(clause, mention));
  const ahead = subject === undefined ? '' : level(clause, subject.end, verb.start);
  return subject?.type === 'PERSON' && (setOff.test(ahead) || origin.test(ahead)) ? subject : undefined;
}

/** `officials in Norland said`, `a spokesman for the Acme group said`: the name hangs on another word. */
const governing = /(?:^|[\s,])(?:of|for|from|in|at|with|by|to|about|against|on|near|outside)(?: (?:the|its|his|her|their))?(?: [a-z]{2,20}){0,2} $/;
const lookBack = 24;

function isGoverned({ text, span }: Clause, { start, title }: EntityMention): boolean {
  const from = title?.start ?? start;
  return governing.test(text.slice(Math.max(span.start, from - lookBack), from));
}

// `the head of the mission, Ida Roe, said`: the name is what stands between the commas.
function isApposed({ text, span }: Clause, { start, type, title }: EntityMention): boolean {
  const from = title?.start ?? start;
  return type === 'PERSON' && /[\p{L}\p{N})] ?, (?:the )?$/u.test(text.slice(Math.max(span.start, from - lookBack), from));
}

/** Between the verb and the speaker: a role, a title, an article. */
const afterVerb = /^ (?!(?:in|on|at|to|that|by|it|he|she|they|we|for|of|as|with|from|after|during|there|the talks)\b)(?:[\p{L}.'’-]{1,20} ){0,7}(?:[\p{L}'’-]{1,20}, )?$/u;
const preposition = /\b(?:in|on|at|to|that|by|for|with|from|and)\b/;
/** `said Roe's lawyer`: not Roe. */
const owning = /^['’]s?(?![\p{L}\p{N}])/u;

function after(clause: Clause, verb: Span): EntityMention | undefined {
  for (const mention of clause.speakers) {
    if (mention.start < verb.end) continue;
    if (mention.end > clause.span.end) return undefined;
    const between = level(clause, verb.end, mention.start);
    if (between !== ' ' && (!afterVerb.test(between) || preposition.test(between))) return undefined;
    // `said Iraqi Prime Minister Ali Hasan`: a country inside the role is not the one who speaks.
    if ((mention.type === 'PERSON' || mention.type === 'ORG') && mention.level === 'name' && !owning.test(clause.text.slice(mention.end, mention.end + 3))) return mention;
  }
  return undefined;
}

const sourceWords = /(?:according to|as reported by|quoted by|in the words of) (?:the )?$/i;

function source(clause: Clause): Speaker | undefined {
  const mention = clause.speakers.find(({ start, end }) => start >= clause.span.start && end <= clause.span.end && sourceWords.test(clause.text.slice(Math.max(clause.span.start, start - lookBack), start)));
  return mention && { mention, verb: ABSENT };
}

function level(clause: Clause, start: number, end: number): string {
  return clause.text.slice(start, Math.min(end, start + 200)).replace(/\s+/g, ' ');
}
