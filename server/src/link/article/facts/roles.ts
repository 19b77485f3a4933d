/**
 * Roles that people are said to hold, each with the time that its sentence speaks of. It must not know where in the
 * text roles stand, nor which exclude each other.
 */
import type { Span } from '../../../base/span.ts';
import { SpanIndex } from '../../../base/span-index.ts';
import type { DayInterval } from '../../../base/civil-date.ts';
import type { EntityRole } from '../article.ts';
import type { Fact, RoleFact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import { officeOf } from '../offices/office.ts';
import { officeIn } from '../offices/office-words.ts';
import { settingFinder } from './setting.ts';
import type { Setting } from './setting.ts';

/** See the head of this file. */
export const roles: FactExtractor = { name: 'facts/roles', extract };

function extract(article: ReadArticle): readonly Fact[] {
  const settingOf = settingFinder(article);
  const day = article.published.interval.from;
  const past = new SpanIndex(article.timexes.flatMap(({ type, interval, start, end }) => (type === 'DATE' && looksBack(interval, day) ? [{ start, end, to: interval.to }] : [])));
  // A sentence that looks back says what somebody was then, until its last day; any other what they are at publication.
  const timeOf = (sentence: Span): DayInterval => {
    const days = past.overlapping(sentence).flatMap(({ to }) => to ?? []);
    return days.length === 0 ? article.published.interval : { from: null, to: Math.max(...days) };
  };
  return article.entities.flatMap((entity, n) => {
    if (entity.type !== 'PERSON') return [];
    return entity.roles.filter((role) => !isOtherwise(article.document, role)).map((role) => {
      const setting = settingOf(role);
      return roleFact(article.document, n, role, setting, role.isNow === true ? article.published.interval : timeOf(setting.sentence));
    });
  });
}

/** What is told of somebody who takes an office or leaves it, and of an office that two hold or claim. */
const changing =
  /\b(?:succe(?:ed|ss)\w*|replac\w+|predecessors?|tak(?:es?|ing|en) over|took over|step(?:s|ped|ping)? (?:down|aside)|resign\w*|retir\w+|outgoing|incoming|newly|appoint\w*|nam(?:ed|ing)|nominat\w*|elect(?:ed|s|ion)?|sworn|inaugurat\w*|ousted|deposed|overthr\w+|toppled|sacked|dismiss\w*|quit|recogni[sz]ed|self-\w+|rivals?|disputed|interim|joint(?:ly)?|shared|sharing|died|assassinat\w*|until|previous(?:ly)?|honorary|emeritus|stand-in|candidates?)\b/i;
/** Before an office: of several, or of one that somebody has just taken. */
const several = /\b(?:new|next|first|second|two|both|co)[ -][^.,;:]{0,25}$/i;

/** Behind an office: when it was held. */
const once = /^[^.;:]{0,60}\b(?:during|at the time|when|between|from \d{4}|in (?:the )?\d{4})\b/;

/** Around a role, how far of its sentence is read: sentences may be endless. */
const REACH = 400;

function around({ text }: ReadArticle['document'], { sentence }: Setting, { start, end }: Span): string {
  return text.slice(Math.max(sentence.start, start - REACH), Math.min(sentence.end, end + REACH));
}

function changesHands(document: ReadArticle['document'], setting: Setting, said: Span): boolean {
  const before = document.text.slice(Math.max(setting.sentence.start, said.start - 35), said.start);
  return once.test(document.text.slice(said.end, said.end + 70)) || several.test(before) || changing.test(around(document, setting, said));
}

/** Somebody who may come to the office, or whom the sentence calls by what they were: `Governor Anna Berg would be`. */
const notYet = /^\.?(?: \p{Lu}[\p{L}.’'-]*){1,3},? (?:(?:would|could|might|may) (?:be (?:the|an?|his|her|their) |become|make (?:an?|the) )|starts? (?:work )?(?:in|on|next) |takes? (?:office|over|up) )/u;
const notNow = /^\.?(?: \p{Lu}[\p{L}.’'-]*){1,3},? (?:as|who) (?:(?:he|she|they) )?then (?:was|were)\b/u;
const inThatCase = /\b(?:will|would|if|could|may|might|hopes?|wants?)\b/;

// `will run the state as Governor Anna Berg`, `a President Berg would close the mill`
function qualifierBy(document: ReadArticle['document'], setting: Setting, said: Span): EntityRole['qualifier'] {
  const { text } = document;
  const { sentence } = setting;
  const { start, end } = said;
  const behind = text.slice(end, Math.min(sentence.end, end + 80));
  if (notNow.test(behind)) return 'then';
  const isCalled = /\b(?:as|[Aa]|future|possible) $/.test(text.slice(Math.max(sentence.start, start - 10), start)) && /^\.? \p{Lu}/u.test(behind);
  return notYet.test(behind) || (isCalled && inThatCase.test(around(document, setting, said))) ? 'elect' : undefined;
}

/** What makes an office one of another kind: a mayor in name only, an envoy for trade, a minister of the opposition. */
const otherwise = /\b(?:honorary|shadow|goodwill|brand|mock|student|junior|ceremonial)[ -]$/i;
const envoys = /\b(?:special|trade|high|permanent|personal|sales|union|legal|employees?|staff|students?)[ -]$/i;

function isOtherwise({ text }: ReadArticle['document'], { role, start }: EntityRole): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  return otherwise.test(before) || (role === 'representative' && envoys.test(before));
}

function roleFact(document: ReadArticle['document'], entity: number, said: EntityRole, setting: Setting, time: DayInterval): RoleFact {
  const { start, end, role, of, ofType, whose, qualifier, isTheOne } = said;
  // `conservative prime minister`, `assistant coach`: what rules compare is the office.
  const office = officeOf(role) === undefined ? officeIn(role) : undefined;
  const how = qualifier ?? office?.qualifier ?? qualifierBy(document, setting, said);
  return {
    attribute: 'role',
    maker: 'facts/roles',
    subject: { kind: 'entity', entity },
    start,
    end,
    time,
    modality: 'happened',
    ...setting,
    value: { role: office?.role ?? role, ...(of !== undefined && { of }), ...(ofType !== undefined && { ofType }), ...(whose !== undefined && { whose }), ...(how && { qualifier: how }), ...(isTheOne && { isTheOne }), ...(changesHands(document, setting, said) && { changesHands: true }) },
  };
}

function looksBack({ to }: DayInterval, published: number | null): boolean {
  return to !== null && published !== null && published - to > 180;
}
