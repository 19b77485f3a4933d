/**
 * Checks of whole events on marked articles: labels as in `check-triggers.ts`, and behind them `who:` (names
 * joined by `+`, `agent=` or `patient=` before a name, a blank written `_`), `when:` (TIMEX3; `derived:`, and the
 * days, where they are taken from elsewhere) and `where:`.
 * Every event of the article must be marked.
 */
import { formatDay } from '../../server/src/base/civil-date.ts';
import { analyse } from '../../server/src/analyse.ts';
import { bareSpan } from '../../server/src/base/span.ts';
import type { Article, EventMention } from '../../server/src/link/article/article.ts';
import { eventLabel } from './check-triggers.ts';
import { fixtureOptions } from './corpus.ts';
import { expectMarks } from './expect.ts';
import { parseArticle } from './fixture.ts';
import type { Mark } from './fixture.ts';
import { testModel } from './model.ts';

/** Fails unless the events of the one article are the marked ones, with who, when and where as marked. */
export function checkEvents(marked: string): void {
  const fixture = parseArticle(marked);
  const article = analyse(fixture.text, testModel(), fixtureOptions(fixture.path, fixture.options));
  const marks = article.events.filter(({ minor }) => minor === undefined).map((event): Mark => ({ ...bareSpan(event), label: eventLabel(event) + detailsOf(article, event) }));
  expectMarks(fixture, (label) => label.startsWith('EVENT '), marks);
}

function detailsOf(article: Article, event: EventMention): string {
  const nameOf = (entity: number): string => (article.entities[entity]?.name ?? '?').replaceAll(' ', '_');
  const who = event.participants.map(({ entity, role }) => `${role === 'other' ? '' : `${role}=`}${nameOf(entity)}`).join('+');
  const when = event.time === undefined ? undefined : article.timexes[event.time]?.value;
  return [
    who === '' ? '' : ` who:${who}`,
    when === undefined ? '' : ` when:${when}`,
    event.derivedFrom === undefined ? '' : ` derived:${daysOf(event)}`,
    event.place === undefined ? '' : ` where:${nameOf(event.place)}`,
  ].join('');
}

function daysOf({ interval: { from, to } }: EventMention): string {
  const [first, last] = [from, to].map((day) => (day === null ? '' : formatDay(day)));
  return first === last ? (first ?? '') : `${first}/${last}`;
}
