/**
 * Checks of trigger words on one marked paragraph: `[[third round of talks|EVENT talk #3 planned]]` expects an
 * event whose phrase is marked, with its sense, its ordinal if it has one, its modality unless it happened.
 * Every event of the paragraph must be marked. It must not know names, dates or other paragraphs.
 */
import type { Mention, Modality, TriggerMention } from '../../server/src/recognise/mention.ts';
import { eventFinders } from '../../server/src/recognise/events/event-finders.ts';
import { eventRefiners } from '../../server/src/recognise/events/event-refiners.ts';
import { readParagraph } from '../../server/src/text/paragraph.ts';
import { expectMarks } from './expect.ts';
import { parseArticle } from './fixture.ts';
import type { Mark } from './fixture.ts';
import { testModel } from './model.ts';

/** The triggers of one paragraph that the sense tables know, found without names or dates. */
export function triggersOf(text: string): readonly TriggerMention[] {
  const paragraph = readParagraph(text);
  const model = testModel();
  let mentions: readonly Mention[] = eventFinders.flatMap(({ find }) => find(paragraph, model));
  for (const { refine } of eventRefiners) mentions = refine(mentions, paragraph, model);
  return mentions.filter((mention) => mention.kind === 'trigger').filter(({ minor }) => minor === undefined).sort((a, b) => a.start - b.start);
}

/** Fails unless the triggers found in the one paragraph are the marked ones. */
export function checkTriggers(marked: string): void {
  const article = parseArticle(marked);
  const marks = triggersOf(article.text).map((trigger): Mark => ({ ...trigger.phrase, label: eventLabel(trigger) }));
  expectMarks(article, (label) => label.startsWith('EVENT '), marks);
}

/** `EVENT talk #3 planned`. */
export function eventLabel(event: { readonly sense: string; readonly ordinal?: number; readonly modality: Modality }): string {
  const ordinal = event.ordinal === undefined ? '' : ` #${event.ordinal}`;
  return `EVENT ${event.sense}${ordinal}${event.modality === 'happened' ? '' : ` ${event.modality}`}`;
}
