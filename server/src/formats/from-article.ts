/**
 * What the machine recognised in an article, as an annotated text: names with their entities, times with their values,
 * events with who takes part. It must not know formats, nor what people say.
 */
import { formatDay } from '../base/civil-date.ts';
import { overlaps } from '../base/span.ts';
import type { Span } from '../base/span.ts';
import type { Article, EntityMention, EventMention, Timex } from '../link/article/article.ts';
import type { AnnotatedText, MarkRelation, TextMark } from './annotated-text.ts';
import { participantsType, triggerType } from './types.ts';

/** Ids that hold across all articles given, by the place of the thing in its article. */
export interface ArticleIds {
  entity(index: number): string;
  event(index: number): string;
}

/** The recognised mentions, times and events as marks. Events that only the learned detector speaks for are left out. */
export function textOfArticle(path: string, article: Article, ids: ArticleIds): AnnotatedText {
  const names = article.mentions.map((mention, i) => nameMark(mention, i, ids));
  const times = article.timexes.map(timeMark);
  const told = article.events.flatMap((event, i) => (event.minor === true ? [] : [{ event, i }]));
  const triggers = told.map(({ event, i }) => triggerMark(event, i, ids));
  const relations = told.flatMap(({ event, i }) => participantsOf(event, i, article));
  const { value } = article.published;
  return { path, text: article.document.text, ...(value === null ? {} : { published: value }), marks: [...names, ...times, ...triggers], relations, notes: [] };
}

function nameMark({ start, end, type, entity, level }: EntityMention, i: number, ids: ArticleIds): TextMark {
  return { id: nameId(i), start, end, type, attributes: level === 'name' ? {} : { level }, entity: ids.entity(entity) };
}

function timeMark({ start, end, type, value, mod, anchor, interval: { from, to } }: Timex, i: number): TextMark {
  const days = { ...(from === null ? {} : { from: formatDay(from) }), ...(to === null ? {} : { to: formatDay(to) }) };
  return { id: `t${i + 1}`, start, end, type, attributes: { value, ...(mod === undefined ? {} : { mod }), anchor, ...days } };
}

function triggerMark({ trigger: { start, end }, sense, modality }: EventMention, i: number, ids: ArticleIds): TextMark {
  return { id: triggerId(i), start, end, type: triggerType, attributes: { sense, modality }, entity: ids.event(i) };
}

// One relation for each event with participants, each at its mention in the event's sentence, where it has one there.
function participantsOf({ participants, sentence }: EventMention, event: number, { mentions, entities }: Article): MarkRelation[] {
  const roles = participants.flatMap(({ entity, role }) => {
    const here = entities[entity]?.mentions.find((index) => isIn(mentions[index], sentence));
    return here === undefined ? [] : [{ role: String(role), mark: nameId(here) }];
  });
  return roles.length === 0 ? [] : [{ id: `p${event + 1}`, type: participantsType, arguments: [{ role: 'event', mark: triggerId(event) }, ...roles] }];
}

function isIn(mention: Span | undefined, sentence: Span): boolean {
  return mention !== undefined && overlaps(mention, sentence);
}

function nameId(index: number): string {
  return `m${index + 1}`;
}

function triggerId(index: number): string {
  return `e${index + 1}`;
}

/** One text with what both say of it: where people marked the same words, theirs stands. */
export function withPeople(machine: AnnotatedText, people: AnnotatedText): AnnotatedText {
  const taken = new Set(people.marks.map(({ start, end }) => `${start} ${end}`));
  const kept = machine.marks.filter(({ start, end }) => !taken.has(`${start} ${end}`));
  const ids = new Set(kept.map(({ id }) => id));
  // A relation holds on to a person's mark on the same words.
  const moved = new Map(machine.marks.flatMap(({ id, start, end }) => {
    const theirs = ids.has(id) ? undefined : people.marks.find((mark) => mark.start === start && mark.end === end);
    return theirs === undefined ? [] : [[id, theirs.id] as const];
  }));
  const relations = machine.relations.map((relation) => ({ ...relation, arguments: relation.arguments.map(({ role, mark }) => ({ role, mark: moved.get(mark) ?? mark })) }));
  return { ...machine, marks: [...kept, ...people.marks], relations: [...relations, ...people.relations], notes: people.notes };
}
