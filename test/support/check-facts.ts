/**
 * Reads a text and prints the facts of some attributes, one line each, so that a table of sentences says what is
 * asserted and, by silence, what is not. It must not know which extractor speaks.
 */
import assert from 'node:assert/strict';
import { analyse } from '../../server/src/analyse.ts';
import { formatDay, parseDay } from '../../server/src/base/civil-date.ts';
import type { Article } from '../../server/src/link/article/article.ts';
import type { DatedEventFact, Fact, FactAttribute } from '../../server/src/link/article/facts/fact.ts';
import { testModel } from './model.ts';

/** A text and the facts that it asserts: `age of Maria Lopez: 64`. */
export type FactRow = readonly [text: string, ...facts: readonly string[]];

/** Checks the facts of these attributes in every text, each read as published on 8 April 2021. Throws where they differ. */
export function checkFacts(attributes: readonly FactAttribute[], rows: readonly FactRow[]): void {
  const day = parseDay('2021-04-08');
  assert.ok(day !== undefined);
  for (const [text, ...expected] of rows) {
    const article = analyse(text, testModel(), { published: day });
    const found = article.facts.filter(({ attribute }) => attributes.includes(attribute));
    for (const { start, end } of found) assert.ok(start >= 0 && start < end && end <= text.length, text);
    assert.deepEqual(found.map((fact) => printed(fact, article)).sort(), [...expected].sort(), text);
  }
}

function printed(fact: Fact, { entities }: Article): string {
  const whose = fact.subject.kind === 'entity' && fact.attribute !== 'dated-event' ? ` of ${entities[fact.subject.entity]?.name ?? ''}` : '';
  return `${fact.attribute}${whose}: ${valueOf(fact, entities)}`;
}

function valueOf(fact: Fact, entities: Article['entities']): string {
  switch (fact.attribute) {
    case 'age':
      return `${fact.value.years}${fact.value.of === 'dated' || fact.value.of === 'would' ? ` (${fact.value.of})` : ''}`;
    case 'birth':
    case 'death':
      return days(fact.value.days);
    case 'ordinal':
      return `${fact.value.number} ${fact.value.series}${fact.value.isApart ? ' (apart)' : ''}${fact.value.isAhead ? ' (ahead)' : ''}`;
    case 'act':
      return `${fact.value.verb} ${days(fact.time)}`;
    case 'role':
      return [fact.value.qualifier, fact.value.role, fact.value.of && `of ${fact.value.of}`, fact.value.whose && `of the ${fact.value.whose}`].filter((part) => part !== undefined).join(' ');
    case 'expansion':
      return `${fact.value.acronym} = ${fact.value.words}${fact.value.fits ? '' : ' (does not fit)'}`;
    case 'dated-event':
      return datedEvent(fact, entities);
    case 'sited-event':
      return [fact.value.town, fact.value.site, fact.value.isNear ? '(near)' : undefined, fact.value.kinds.join(' and '), fact.value.people.length > 0 ? `of ${fact.value.people.join(', ')}` : undefined, days(fact.time)].filter((part) => part !== undefined).join(' ');
    case 'frame':
      return fact.value.frames.map(({ slots }) => slots.map(({ kind, said }) => `${kind} ${said}`).join(', ')).join('; ');
    case 'quotation':
      return `${fact.value.speaker ?? '?'}: ${fact.value.words}`;
    case 'conversion':
      return `${fact.value.one.text} is ${fact.value.other.text}`;
    case 'sum':
      return `${fact.value.total?.value ?? '100%'} = ${fact.value.parts.map(({ value }) => value).join(' + ')}, ${fact.value.whole}`;
    case 'share':
      return `${fact.value.part.value} of ${fact.value.whole.value} is ${fact.value.percent.value}`;
    case 'change':
      return [fact.value.from.value, 'to', fact.value.to.value, fact.value.direction, fact.value.by?.text, fact.value.times?.text].filter((part) => part !== undefined).join(' ');
    case 'list':
      return `${fact.value.announced.value} announced, ${fact.value.least}-${fact.value.most} listed`;
    case 'duration':
      return `${fact.value.length} ${fact.value.unit}, ${fact.value.first.text} to ${fact.value.last.text}, ${fact.value.kind}`;
    case 'count':
    case 'money':
    case 'measure':
    case 'percent':
      return [fact.value.bound, fact.value.value, fact.value.unit ?? fact.value.counts, fact.value.state].filter((part) => part !== undefined).join(' ');
    default:
      return JSON.stringify(fact.value);
  }
}

function datedEvent({ subject, value: { event, date, theme, isBack } }: DatedEventFact, entities: Article['entities']): string {
  const person = theme?.person === undefined || subject.kind !== 'entity' ? undefined : entities[subject.entity]?.name;
  const whom = theme && ` of ${person ?? (theme.names.length > 0 ? theme.names.join(' ') : theme.head)}`;
  return `${event}${whom ?? ''}, ${[date.year, date.month, date.day].filter((part) => part !== undefined).join('-')}${isBack ? ' (back)' : ''}`;
}

function days({ from, to }: { readonly from: number | null; readonly to: number | null }): string {
  const [first, last] = [from, to].map((day) => (day === null ? '?' : formatDay(day)));
  return first === last ? (first ?? '?') : `${first ?? '?'}/${last ?? '?'}`;
}
