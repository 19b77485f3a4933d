/**
 * A place that is put into a country or state where no place of that name is known, and one event that is put in
 * two places. Silent about ground that two countries claim, and milder where settlers took the names of their
 * villages along.
 */
import { civilOf } from '../../base/civil-date.ts';
import { contains, overlaps } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import type { Article } from '../../link/article/article.ts';
import type { ContainerFact } from '../../link/article/facts/fact.ts';
import type { ArticlePath, EventItem } from '../../link/corpus/corpus.ts';
import { contradictedPlaces, placed } from '../contradicted-places.ts';
import { moved } from '../moved.ts';
import { retoldOf } from '../retold.ts';
import type { Fix, RawFinding, Rule } from '../rule.ts';
import { sited } from '../sited.ts';

/** See `place-conflict.md`. */
export const placeConflict: Rule = {
  id: 'place-conflict',
  summary: 'A place that is said to lie where none of that name is known, or one event in two places.',
  severity: 'warning',
  needs: 'corpus',
  async check(context) {
    const { article, path } = context;
    const contained = article.facts.filter((fact): fact is ContainerFact => fact.attribute === 'container' && isElsewhere(fact.value));
    const findings = contained.map((fact) => findingOf(fact, article, path));
    const retold = retoldOf(context);
    for (const item of placed(retold.items)) {
      // Within the article the later mention is underlined, against the earlier.
      const [other] = (await contradictedPlaces(retold, item)).filter((one) => one.path !== path || one.n < item.n);
      if (other !== undefined) findings.push(elsewhere(article, item, other));
    }
    findings.push(...(await moved(context)).filter((one) => !findings.some((other) => overlaps(one, other))));
    return [...findings, ...(await sited(context, findings))];
  },
};

/** Countries of which one claims or held ground of the other, so that a town may be put into either. */
const sharedGround = new Set(
  'RU-UA GE-RU IL-PS IL-SY RS-XK CN-TW CN-HK CN-MO EH-MA AM-AZ CY-TR GB-IE SD-SS ER-ET FR-GF FR-GP FR-MQ FR-RE IN-PK BD-PK CN-IN KP-KR ID-TL SO-ET BA-HR BA-RS ME-RS JO-PS EG-PS KR-KP AL-XK'.split(' '),
);

/** Neighbours of which one held towns of the other a century ago: whose such a town is called may be of then. */
const bygone = new Set('DE-PL DE-RU CZ-DE DE-FR PL-UA LT-PL BY-PL GR-TR HR-IT IT-SI HU-SK HU-RO HU-RS HU-UA AT-IT AT-HU AT-CZ FI-RU MD-RO RO-UA BG-TR MK-TR JP-RU JP-KR DE-DK'.split(' '));

function isBygone({ said, known, isDemonym }: ContainerFact['value']): boolean {
  return isDemonym && known.some((code) => bygone.has([said.slice(0, 2), code.slice(0, 2)].sort().join('-')));
}

function isElsewhere({ said, known }: ContainerFact['value']): boolean {
  return known.length > 0 && !known.some((code) => agree(said, code));
}

// `US` holds all states; a state agrees with its country.
function agree(said: string, known: string): boolean {
  const [a, b] = [said.slice(0, 2), known.slice(0, 2)];
  // Dhaka was in Pakistan once, Karachi never in Bangladesh.
  if (a === 'BD' && b === 'PK') return false;
  if (a !== b) return sharedGround.has([a, b].sort().join('-'));
  return said === known || said.length === 2 || known.length === 2;
}

/** Countries whose settlers took the names of their villages along: each has hamlets that no list holds. */
const families: readonly (readonly string[])[] = [
  'GB IE US CA AU NZ ZA JM BB TT'.split(' '),
  'ES PT MX GT HN SV NI CR PA CU DO PR CO VE EC PE BO CL AR UY PY BR PH AO MZ US'.split(' '),
  'RU UA BY KZ KG UZ TJ TM MD LV LT EE GE AM AZ'.split(' '),
  'FR BE CH CA LU HT US'.split(' '),
];

function isOfOneFamily({ said, known }: ContainerFact['value']): boolean {
  const [country, largest = ''] = [said, known[0] ?? ''].map((code) => code.slice(0, 2));
  return families.some((family) => family.includes(country ?? '') && family.includes(largest));
}

function elsewhere({ entities, events, mentions }: Article, item: EventItem, other: EventItem): RawFinding {
  const entity = events[item.n - entities.length]?.place;
  const named = mentions.find((mention) => mention.entity === entity && mention.start >= item.told.sentence.start && mention.end <= item.told.sentence.end);
  const { start, end } = named ?? item.told.span;
  return {
    start,
    end,
    message: `This is in another place ${other.path === item.path ? 'earlier in the article' : 'in another article'}, if both tell of one event.`,
    severity: 'information',
    related: [{ path: other.path, start: other.told.span.start, end: other.told.span.end, message: `told so: ${other.told.text}` }],
  };
}

/** Borders of before this year are no longer those of the list. */
const presentBorders = 1992;

// Small towns of one name lie in most of the states, more than any list has: of these it only asks.
function findingOf(fact: ContainerFact, { document: { text }, timexes }: Article, path: ArticlePath): RawFinding {
  const { start, end, isQuoted, sentence, value } = fact;
  const { place, container, where } = value;
  const old = timexes.some((timex) => contains(sentence, timex) && timex.interval.to !== null && civilOf(timex.interval.to).year < presentBorders);
  const words = (span: Span): string => text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return {
    start,
    end,
    message: `No ${words(place)} is known there (“${words({ start, end })}”): ${where.length === 1 ? 'it lies' : 'places of that name lie'} in ${listWords(where)}.`,
    ...(value.said.startsWith('US-') ? { severity: 'hint' as const } : isQuoted || old || value.isLoose === true || isOfOneFamily(value) || isBygone(value) ? { severity: 'information' as const } : {}),
    fixes: fixOf(value, words(container), path),
  };
}

/** Countries that a message names at most. */
const NAMED = 3;

function listWords(where: readonly string[]): string {
  const [first = '', ...rest] = where.slice(0, NAMED);
  if (where.length > NAMED) return `${[first, ...rest].join(', ')} and ${where.length - NAMED} more`;
  const last = rest.pop();
  return last === undefined ? first : `${[first, ...rest].join(', ')} and ${last}`;
}

// A demonym has another form than the name: only a name is exchanged, and only where there is one to choose.
function fixOf({ container, where, isDemonym }: ContainerFact['value'], written: string, path: ArticlePath): readonly Fix[] {
  const [only, ...others] = where;
  if (only === undefined || others.length > 0 || isDemonym) return [];
  const newText = written === written.toUpperCase() && written.length > 3 ? only.toUpperCase() : only;
  return [{ title: `Write ${newText} for ${written}, if the town is right`, edits: [{ path, start: container.start, end: container.end, newText }] }];
}
