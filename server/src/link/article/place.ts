/**
 * Carries what was recognised in each paragraph to its place in the article. Paragraph results are shared
 * between revisions and never changed; this makes the absolute copies that linkers work on.
 * It must not know what a mention means beyond which of its fields are spans.
 */
import { shiftSpan } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import type {
  FigureMention,
  NameMention,
  ParagraphMentions,
  RoleMention,
  TimeMention,
  TriggerMention,
} from '../../recognise/mention.ts';
import type { Document } from '../../text/document.ts';

/** A mention with absolute offsets, and the paragraph it stands in. */
export type Placed<M> = M & {
  /** Index into `Document.paragraphs`. */
  readonly paragraph: number;
};

/** All mentions of an article in reading order, absolute offsets. */
export interface PlacedMentions {
  readonly names: readonly Placed<NameMention>[];
  readonly roles: readonly Placed<RoleMention>[];
  readonly times: readonly Placed<TimeMention>[];
  readonly figures: readonly Placed<FigureMention>[];
  readonly triggers: readonly Placed<TriggerMention>[];
  readonly reporting: readonly Placed<TriggerMention>[];
}

/** Places the mentions of each paragraph; `recognised[i]` belongs to `document.paragraphs[i]`. */
export function placeMentions(document: Document, recognised: readonly ParagraphMentions[]): PlacedMentions {
  const names: Placed<NameMention>[] = [];
  const roles: Placed<RoleMention>[] = [];
  const times: Placed<TimeMention>[] = [];
  const figures: Placed<FigureMention>[] = [];
  const triggers: Placed<TriggerMention>[] = [];
  const reporting: Placed<TriggerMention>[] = [];
  document.paragraphs.forEach(({ start }, paragraph) => {
    const found = recognised[paragraph];
    if (found === undefined) return;
    const firstName = names.length;
    const at = <M extends Span>(mention: M): M & { paragraph: number } => ({
      ...mention,
      start: mention.start + start,
      end: mention.end + start,
      paragraph,
    });
    const moved = (span: Span | undefined): Span | undefined => span && shiftSpan(span, start);
    for (const name of found.names) {
      names.push({
        ...at(name),
        ...optional('title', moved(name.title)),
        ...optional('aliasOf', name.aliasOf === undefined ? undefined : name.aliasOf + firstName),
      });
    }
    for (const role of found.roles) {
      roles.push({ ...at(role), ...optional('of', moved(role.of)), ...optional('holder', moved(role.holder)) });
    }
    for (const time of found.times) times.push(at(time));
    for (const figure of found.figures) figures.push(at(figure));
    const placed = (trigger: TriggerMention): Placed<TriggerMention> => ({
      ...at(trigger),
      phrase: shiftSpan(trigger.phrase, start),
      clause: shiftSpan(trigger.clause, start),
    });
    for (const trigger of found.triggers) triggers.push(placed(trigger));
    for (const trigger of found.reporting) reporting.push(placed(trigger));
  });
  return { names, roles, times, figures, triggers, reporting };
}

/** `{ [key]: value }`, or nothing where there is no value: optional fields are absent, never undefined. */
function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
