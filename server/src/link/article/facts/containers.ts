/**
 * Places said to lie in a country or state: `Mosul, Syria`, `Mosul (Syria)`, `the Syrian city of Mosul`, `the city of
 * Mosul in Syria`, `Mosul in northern Syria`.
 * Said only where the words can mean nothing else: `In Geneva, Iran agreed` and `Paris, Germany and Spain` say no
 * such thing. Where places of that name are known to lie comes from the list of towns. It must not know rules.
 */
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
}

function factAt(article: ReadArticle, names: readonly EntityMention[], i: number, gazetteer: Gazetteer): ContainerFact | undefined {
  const [first, second] = [names[i], names[i + 1]];
  const paragraph = first && paragraphOf(article, first);
  if (first === undefined || second === undefined || paragraph === undefined) return undefined;
  const pair = pairOf(article.document.text, { before: names[i - 1], first, second, after: names[i + 2] }, sentenceAt(paragraph, { start: first.start - paragraph.start, end: 0 }));
  if (pair === undefined) return undefined;
  const known = knownFor(pair.place, gazetteer);
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
    value: { place: spanOf(pair.place), container: spanOf(pair.container), said, known, where: whereOf(known, said, gazetteer), isDemonym: pair.container.type === 'NORP' },
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
}

function pairOf(text: string, { before, first, second, after }: Neighbours, sentence: Span): Pair | undefined {
  if (second.end > sentence.end || second.start - first.end > longestJoint) return undefined;
  const joint = text.slice(first.end, second.start);
  const kind = /^\s+(?:(?:port|border|capital|northern|southern|eastern|western|central|coastal|main|second|largest)\s+){0,3}(?:city|town|village|capital|port)(?:\s+of|,)\s+$/;
  if (first.type === 'NORP') return kind.test(joint) ? { place: second, container: first } : undefined;
  if (/^,?\s+in\s+(?:(?:northern|southern|eastern|western|central|north-eastern|north-western|south-eastern|south-western|northeastern|northwestern|southeastern|southwestern)\s+)$/.test(joint)) return { place: first, container: second };
  if (second.type === 'NORP') return undefined;
  if (/^\s+\($/.test(joint) && text.startsWith(')', second.end)) return { place: first, container: second };
  if (/^\s+in\s+$/.test(joint) && /\b(?:city|town|village|port) of $/.test(text.slice(Math.max(0, first.start - 12), first.start))) return { place: first, container: second };
  if (!/^,\s+$/.test(joint)) return undefined;
  const listed = before !== undefined && /^,\s+$/.test(text.slice(before.end, first.start));
  return listed || !endsApposition(text, second, after, first, sentence) ? undefined : { place: first, container: second };
}

/** Code units between two names at most. */
const longestJoint = 40;

/** Words with which a sentence can begin whose subject stands behind a place: `After talks in Paris, Germany agreed`. */
const fronted = /^["“‘]?(?:in|at|on|from|after|before|during|following|while|when|as|since|with|for|speaking|meeting|arriving|earlier|later|near|outside|under|despite|if|though|although|because|by|unlike|like|besides|between|among|across)\b/i;

// Behind the container the sentence ends or goes on with what can be no predicate, and no list.
function endsApposition(text: string, container: EntityMention, after: EntityMention | undefined, place: EntityMention, sentence: Span): boolean {
  const behind = text.slice(container.end, Math.min(sentence.end, container.end + 40));
  if (behind.trim() === '' || /^[.;:)\]]/.test(behind)) return true;
  const listed = after !== undefined && after.end <= sentence.end && /^(?:,?\s+(?:and|or)|,|\s*&)\s+(?:the\s+)?$/.test(text.slice(container.end, after.start));
  if (listed) return false;
  if (/^\s*\(|^\s+(?:—|–|--?\s)/.test(behind)) return true;
  const isFronted = fronted.test(text.slice(sentence.start, sentence.start + 16)) && !/[,;:]/.test(text.slice(sentence.start, place.start));
  if (/^,/.test(behind)) return !isFronted || /^,\s+(?:on|where|which|when|who|after|before|in|the|a|an|he|she|they|officials|police)\b/.test(behind);
  return !isFronted && /^\s+(?:on|in|at|for|from|to|with|during|after|before|when|where|who|that|this|last|next|as|by|since|until|and|but|while|late|early|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|over|about|amid|under|was|were|is|has|had)\b/i.test(behind) && !/^\s+(?:is|was|were|has|had)\b/.test(behind);
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
  const inTowns = towns.countriesOf(text);
  if (inTowns.length + inLists.length === 0) return [];
  // A county has the name of towns elsewhere: `Surrey, England`.
  const counties = readings.flatMap(({ kind, country }) => (country !== undefined && kind === 'province' ? [country] : []));
  // A state says more than its country.
  const others = [...inLists, ...counties].filter((code) => !inTowns.some((town) => town.startsWith(code)));
  return [...new Set([...inTowns, ...others])];
}

// Countries, or states where the words say one.
function whereOf(known: readonly string[], said: string, { countryNames }: Gazetteer): readonly string[] {
  const named = known.map((code) => (said.startsWith('US-') ? stateName(code) : undefined) ?? countryNames.get(code.slice(0, 2)) ?? code.slice(0, 2));
  return [...new Set(named)];
}

function paragraphOf({ document }: ReadArticle, { start }: Span): PlacedParagraph | undefined {
  let low = 0;
  let high = document.paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((document.paragraphs[middle]?.start ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  return document.paragraphs[low - 1];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
