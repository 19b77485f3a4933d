/**
 * Places said to lie in a country or state: `Mosul, Syria`, `Mosul (Syria)`, `the Syrian city of Mosul`, `the city of
 * Mosul in Syria`, `Mosul in northern Syria`, `Mosul, a city in Syria`, `Syria's capital, Mosul`.
 * Said only where the words can mean nothing else: `In Geneva, Iran agreed` and `Paris, Germany and Spain` say no
 * such thing. Where places of that name are known to lie comes from the list of towns. It must not know rules.
 */
import { lastStartingAtOrBefore } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { Gazetteer } from '../../../recognise/model/model.ts';
import { phraseKey } from '../../../recognise/model/phrase-key.ts';
import type { PlacedParagraph } from '../../../text/document.ts';
import type { EntityMention } from '../article.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import type { ContainerFact } from './fact.ts';
import { stateCode, stateName } from './states.ts';
import { isQuotedIn, sentenceAt } from './surroundings.ts';

/** A row of the list of extractors. */
export const containers: FactExtractor = {
  name: 'facts/containers',
  extract(article, { gazetteer }) {
    const names = article.mentions.filter(({ level, type }) => level === 'name' && (type === 'GPE' || type === 'LOC' || type === 'NORP'));
    return names.flatMap((_, i) => factAt(article, names, i, gazetteer) ?? []);
  },
};

interface Pair {
  readonly place: EntityMention;
  readonly container: EntityMention;
  /** Whether the words can mean something else, if seldom: a team is in another country. */
  readonly isLoose?: true;
}

function factAt(article: ReadArticle, names: readonly EntityMention[], i: number, gazetteer: Gazetteer): ContainerFact | undefined {
  const [first, second] = [names[i], names[i + 1]];
  const paragraph = first && paragraphOf(article, first);
  if (first === undefined || second === undefined || paragraph === undefined) return undefined;
  const sentence = sentenceAt(paragraph, { start: first.start - paragraph.start, end: 0 });
  const found = pairOf(article.document.text, { before: names[i - 1], first, second, after: names[i + 2], beyond: names[i + 3] }, sentence, gazetteer);
  if (found === undefined) return undefined;
  const known = knownFor(found.place, gazetteer);
  // `Lake Wales, Florida`
  if (isProvince(found.place, gazetteer) && /\p{Lu}[\p{L}.]*\s$/u.test(article.document.text.slice(Math.max(0, found.place.start - 16), found.place.start))) return undefined;
  const pair = isProvince(found.place, gazetteer) ? { ...found, isLoose: true as const } : found;
  const said = codeOf(pair.container, known, gazetteer);
  if (said === undefined || known.length === 0) return undefined;
  const text = article.document.text;
  const isBracketed = text.charAt(second.start - 1) === '(';
  const span = { start: first.start, end: second.end + Number(isBracketed) };
  const inParagraph = { start: span.start - paragraph.start, end: span.end - paragraph.start };
  return {
    ...span,
    maker: 'facts/containers',
    subject: { kind: 'entity', entity: pair.place.entity },
    attribute: 'container',
    value: { place: spanOf(pair.place), container: spanOf(pair.container), said, known, where: whereOf(known, said, gazetteer), isDemonym: pair.container.type === 'NORP', ...(pair.isLoose === true || atThatTime.test(text.slice(Math.max(sentence.start, span.start - AROUND), Math.min(sentence.end, span.end + AROUND))) ? { isLoose: true as const } : {}) },
    time: { from: null, to: null },
    modality: 'happened',
    isQuoted: isQuotedIn(paragraph, inParagraph),
    sentence: sentenceAt(paragraph, inParagraph),
    paragraphRole: paragraph.role,
  };
}

interface Neighbours {
  readonly before: EntityMention | undefined;
  readonly first: EntityMention;
  readonly second: EntityMention;
  readonly after: EntityMention | undefined;
  readonly beyond: EntityMention | undefined;
}

function pairOf(text: string, { before, first, second, after, beyond }: Neighbours, sentence: Span, gazetteer: Gazetteer): Pair | undefined {
  if (second.end > sentence.end || second.start - first.end > longestJoint) return undefined;
  const joint = text.slice(first.end, second.start);
  const behind = text.slice(second.end, Math.min(sentence.end, second.end + 40));
  const inside: Pair = { place: first, container: second };
  if (apart.test(joint) || apartBehind.test(behind)) return undefined;
  if (first.type === 'NORP') return joints.people.test(joint) && !/\bcolonial\b/.test(joint) && !once.test(text.slice(Math.max(sentence.start, first.start - 20), first.start)) ? { place: second, container: first } : undefined;
  if (second.type === 'NORP') return joints.peopleBehind.test(joint) && joints.kindBehind.test(behind) ? inside : undefined;
  if (joints.owner.test(joint)) return { place: second, container: first };
  const isOwner = /^['’]s?\s/.test(behind);
  if (isOwner) return joints.owned.test(joint) && joints.kindOwned.test(behind) && !isFronted(text, first, sentence) ? inside : undefined;
  if (joints.within.test(joint)) return inside;
  const lead = text.slice(Math.max(sentence.start, first.start - 24), first.start);
  // `Berg & Holm (Japan) Inc.` is a branch.
  if (/^\s+\($/.test(joint) && behind.startsWith(')')) return firm.test(behind) || /(?:&|\bamp;?) ?$/.test(lead) ? undefined : inside;
  if (joints.lies.test(joint) && saidOf.test(lead)) return /^\s+is\s+in\s+$/.test(joint) ? { ...inside, isLoose: true } : inside;
  if (/^\s+in\s+$/.test(joint)) return plainlyIn(lead, behind, inside);
  if (/^,\s+in\s+$/.test(joint)) return within.test(lead) && endsThere.test(behind) ? inside : undefined;
  if (ofProvince.test(joint) && isProvince(first, gazetteer)) return /^(?:$|[.,;:)])/.test(behind) ? { ...inside, isLoose: true } : undefined;
  // `the northeastern region Bari, Somalia` is no town.
  if (!/^,\s+$/.test(joint) || /\b(?:region|province|district|county|state|governorate|department|prefecture|oblast|area|valley)\s+$/.test(lead)) return undefined;
  const listed = before !== undefined && /^,\s+$/.test(text.slice(before.end, first.start));
  return listed || !endsApposition(text, { second, after, beyond }, first, sentence, gazetteer) ? undefined : inside;
}

/** Where in a country something lies: `northern`, `the far south`, `the east coast`. */
const compass = '(?:the\\s+)?(?:(?:far|deep)\\s+)?(?:north|south|east|west|central|upper|lower|rural|coastal|(?:north|south)[- ]?(?:east|west|central))(?:ern)?';
const side = '\\s+(?:coast|part|corner|tip)';
/** Behind `in`: `in the north of Libya` is within it. */
const direction = `(?:${compass}(?:${side})?(?:\\s+of)?\\s+)`;
/** Behind a comma: `southeast of Tripoli` is outside of it, `on the north coast of Libya` is not. */
const directionAlone = `(?:${compass}(?:${side}(?:\\s+of)?)?\\s+)`;
const kind = '(?:city|town|village|capital|port|suburb|resort|hamlet|municipality|settlement)';
const words = '(?:(?!(?:who|that|which|and|with|near|from|to|of|in|the|an?)\\b)[a-z-]+\\s+){0,3}';

/** What follows the bracket in a firm's name. */
const firm = /^\)\s+(?:Inc|Ltd|Limited|LLC|LLP|Co|Corp|Corporation|Company|PLC|plc|GmbH|AG|KK|K\.K|S\.?A|Pty|Pte|Bhd|Sdn|Group|Holdings?)\b/;

/** What stands between the two names, or behind the second, where one is said to lie in the other. */
const joints = {
  /** `the Syrian port city of Mosul`, `the Kenyan capital, Kampala`, `two German cities, Lyon` */
  people: new RegExp(`^\\s+${words}(?:${kind}|cities|towns|villages|ports)(?:\\s+of|,)?\\s+$`),
  /** `Kampala, the Kenyan capital` */
  peopleBehind: new RegExp(`^,\\s+(?:the|an?)\\s+${words}$`),
  kindBehind: new RegExp(`^\\s+${words}${kind}\\b`),
  /** `Kenya's capital, Kampala` */
  owner: new RegExp(`^['’]s?\\s+${words}${kind}(?:\\s+of|,)?\\s+$`),
  /** `Lyon, Germany's third city`, `Lyon, one of Germany's largest cities` */
  owned: /^,\s+(?:one of\s+)?$/,
  kindOwned: new RegExp(`^['’]s?\\s+${words}(?:${kind}|cities|towns|villages|ports)\\b`),
  /** `Lyon, in northern Germany`, `Lyon, southeast Germany`, `Lyon, a city in Germany`, `Kampala, the capital of Kenya` */
  within: new RegExp(`^(?:,?\\s+in\\s+${direction}|,\\s+${directionAlone}|,\\s+(?:an?|the)\\s+${words}${kind}\\s+(?:in|of)\\s+${direction}?)$`),
  /** `Lyon is in Germany`, `Lyon lies in the east of Germany`, `Lyon is the second city of Germany` */
  lies: new RegExp(`^\\s+(?:(?:is|lies|sits|stands|is situated|is located)\\s+in\\s+${direction}?|is\\s+(?:an?|the)\\s+${words}${kind}\\s+(?:in|of)\\s+${direction}?)$`),
} as const;

/** A town that a country likes, stays in or is joined with, and its first elsewhere, lies in another one: `Britain's favourite city, Barcelona`. */
const aside = '(?:favou?rite|base|host|sister|twin|twinned|partner|training|adopted|first|dream|chosen|holiday|winter|summer|model|spiritual)';
const apart = new RegExp(`\\b${aside}[ -](?:[a-z]+ )?${kind}\\b`);
const apartBehind = new RegExp(`^['’]s?\\s+(?:[a-z]+ )?${aside}[ -](?:[a-z]+ )?${kind}\\b`);
/** What a town was, at a time of which its sentence speaks. */
const atThatTime = /\b(?:at the time|as (?:it|they) then (?:was|were)|(?:now|today|renamed|later) (?:called |known as |in |part of |the )?\p{Lu}|then (?:in|part of|a)|until (?:1[0-9]|20)\d\d)\b/u;

/** Characters around a place within which its sentence speaks of its time. */
const AROUND = 80;

/** `the former German city of Gdansk`, `the mainly Hungarian town`: whose it was, and who lives there. */
const once = /\b(?:former|formerly|once|then|ancient|old|ex|previously|historically?|mainly|mostly|largely|predominantly|traditionally|ethnic|majority|ethnically)[- ]$/i;

/** Before a name of which the sentence says something. */
const saidOf = /^\s*["“]?$|(?:\b(?:that|because|since|while|when|where|if|but)|[;:])\s+["“]?$/;
const within = /\b(?:in|near|at|outside|around|city of|town of|village of|port of|province of)\s+$/i;
const towards = /\b(?:from|to|into|through|via|for|left|leave|reached|visited|bombed|shelled)\s+$/i;

// `in Basra in Syria`; `from Basra in Syria` as well, unless somebody comes from there and is elsewhere.
function plainlyIn(lead: string, behind: string, pair: Pair): Pair | undefined {
  if (within.test(lead)) return goesOn.test(behind) ? pair : undefined;
  return towards.test(lead) && goesOn.test(behind) ? { ...pair, isLoose: true } : undefined;
}

/** `near Karachi, in Pakistan, the company said`, but not `in Paris, in Italy and in Spain`. */
const endsThere = /^(?:$|[.;:)\]!?]|,\s+(?!in\b|and\b|or\b|but\b)|\s+(?:on|at|for|from|to|with|during|after|before|when|where|who|that|this|last|next|since|until|was|were|is|has|had|are|will|have)\b)/i;
/** `in Guangdong province, China` */
const ofProvince = /^\s+(?:province|state|region|governorate|prefecture|oblast|district)(?:,\s+|,?\s+in\s+)$/;

const goesOn = /^(?:$|[.,;:)\]!?]|\s+(?:on|at|for|from|to|with|during|after|before|when|where|who|that|this|last|next|as|by|since|until|and|but|while|late|early|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|was|were|is|has|had|are|will|have)\b)/i;

/** Code units between two names at most. */
const longestJoint = 60;

/** Words with which a sentence can begin whose subject stands behind a place: `After talks in Paris, Germany agreed`. */
const fronted = /^["“‘]?(?:in|at|on|from|after|before|during|following|while|when|as|since|with|for|speaking|meeting|arriving|earlier|later|near|outside|under|despite|if|though|although|because|by|unlike|like|besides|between|among|across)\b/i;

function isFronted(text: string, place: Span, sentence: Span): boolean {
  return fronted.test(text.slice(sentence.start, sentence.start + 16)) && !/[,;:]/.test(text.slice(sentence.start, place.start));
}

// Behind the container the sentence ends or goes on with what can be no predicate, and no list.
function endsApposition(text: string, { second, after, beyond }: Pick<Neighbours, 'second' | 'after' | 'beyond'>, place: EntityMention, sentence: Span, gazetteer: Gazetteer): boolean {
  const behind = text.slice(second.end, Math.min(sentence.end, second.end + 40));
  if (behind.trim() === '' || /^[.;:)\]]/.test(behind)) return true;
  const listed = after !== undefined && after.end <= sentence.end && /^(?:,?\s+(?:and|or)|,|\s*&)\s+(?:the\s+)?$/.test(text.slice(second.end, after.start));
  if (listed) return isPaired(text, after, beyond, gazetteer);
  if (/^\s*\(|^\s+(?:—|–|--?(?:\s|$))/.test(behind)) return true;
  const front = isFronted(text, place, sentence);
  if (/^,/.test(behind)) return !front || /^,\s+[a-z]{3,}s\s+(?:went|took|were|have|had|are|told|met|held|[a-z]{3,}ed)\b|^,\s+(?:on|where|which|when|who|after|before|in|the|a|an|he|she|they|officials|police)\b/.test(behind);
  return !front && /^\s+(?:on|in|at|for|from|to|with|during|after|before|when|where|who|that|this|last|next|as|by|since|until|and|but|while|late|early|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|over|about|amid|under|was|were|is|has|had)\b/i.test(behind) && !/^\s+(?:is|was|were|has|had)\b/.test(behind);
}

// `in Tucson, Texas, and Boise, Idaho`: what follows is a place with its own state.
function isPaired(text: string, place: EntityMention, container: EntityMention | undefined, gazetteer: Gazetteer): boolean {
  if (container === undefined || container.type === 'NORP' || !/^,\s+$/.test(text.slice(place.end, container.start))) return false;
  const known = knownFor(place, gazetteer);
  const said = codeOf(container, known, gazetteer);
  return said !== undefined && known.some((code) => code === said || code.slice(0, 2) === said);
}

// `Georgia` behind a town of that state is the state.
function codeOf({ text, type }: EntityMention, known: readonly string[], { listed }: Gazetteer): string | undefined {
  const state = type === 'NORP' ? undefined : stateCode(text);
  if (state !== undefined && known.includes(state)) return state;
  const readings = listed.get(phraseKey(text)) ?? [];
  const reading = readings.find(({ kind }) => (type === 'NORP' ? kind === 'demonym' : kind === 'country'));
  return type === 'NORP' ? reading?.country : (reading?.country ?? state ?? readings.find(({ kind }) => kind === 'province')?.country);
}

// A country or a state is no town, whatever towns have its name.
function knownFor({ text, type }: EntityMention, { listed, towns }: Gazetteer): readonly string[] {
  const readings = listed.get(phraseKey(text)) ?? [];
  if (type === 'NORP' || stateCode(text) !== undefined || readings.some(({ kind }) => kind === 'country' || kind === 'region')) return [];
  const inLists = readings.flatMap(({ kind, country }) => (country !== undefined && (kind === 'capital' || kind === 'city') ? [country] : []));
  const ownTowns = towns.countriesOf(text);
  // A city that is listed as `X City` is spoken of as `X`.
  const inTowns = ownTowns.length > 0 || inLists.length > 0 ? ownTowns : towns.countriesOf(`${text} City`);
  const isNoTown = inTowns.length + inLists.length === 0;
  if (isNoTown && (/\s/.test(text) || !readings.some(({ kind }) => kind === 'province'))) return [];
  // A county has the name of towns elsewhere: `Surrey, England`.
  const counties = readings.flatMap(({ kind, country }) => (country !== undefined && kind === 'province' ? [country] : []));
  // A state says more than its country.
  const others = [...inLists, ...counties].filter((code) => !inTowns.some((town) => town.startsWith(code)));
  return [...new Set([...inTowns, ...others])];
}

// A province that is no town may go on beyond a border under the same name.
function isProvince({ text }: EntityMention, { listed, towns }: Gazetteer): boolean {
  const readings = listed.get(phraseKey(text)) ?? [];
  // Names of several words are of bays and bases as well.
  return !/\s/.test(text) && readings.some(({ kind }) => kind === 'province') && !readings.some(({ kind }) => kind === 'capital' || kind === 'city') && towns.countriesOf(text).length === 0;
}

// Countries, or states where the words say one.
function whereOf(known: readonly string[], said: string, { countryNames }: Gazetteer): readonly string[] {
  const named = known.map((code) => (said.startsWith('US-') ? stateName(code) : undefined) ?? countryNames.get(code.slice(0, 2)) ?? code.slice(0, 2));
  return [...new Set(named)];
}

function paragraphOf({ document: { paragraphs } }: ReadArticle, { start }: Span): PlacedParagraph | undefined {
  return paragraphs[lastStartingAtOrBefore(paragraphs, start)];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
