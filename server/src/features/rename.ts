/**
 * A name written anew everywhere in the corpus. One way of writing it is changed, and the other variants of the
 * same entity stay as they are. It must not know how an edit is applied.
 */
import type { Span } from '../base/span.ts';
import { LinkedArticle } from './shared/linked.ts';
import { thingsAt } from './shared/under-caret.ts';
import type { Snapshot, WordEdit } from './snapshot.ts';

/** The name under the caret, as it is written there. */
export interface RenamableName extends Span {
  readonly text: string;
  /** Index into `Article.entities`. */
  readonly entity: number;
}

/** The innermost name at `offset`; undefined where there is none: nominals and pronouns have no spelling of their own. */
export function renamableAt({ article }: Pick<Snapshot, 'article'>, offset: number): RenamableName | undefined {
  for (const thing of thingsAt(article, offset)) {
    if (thing.kind !== 'entity' || thing.mention.level !== 'name') continue;
    const { start, end, text, entity } = thing.mention;
    return { start, end, text, entity };
  }
  return undefined;
}

/** What is wrong with a new name, in a person's words; undefined when it will do. */
export function faultOfName(name: string): string | undefined {
  if (name.trim() === '') return 'A name cannot be empty.';
  if (/[\r\n]/.test(name)) return 'A name stands on one line.';
  return undefined;
}

/** The edits that write `newName` wherever this entity is written as under the caret, article by article. */
export async function rename(snapshot: Snapshot, offset: number, newName: string): Promise<readonly WordEdit[]> {
  const name = renamableAt(snapshot, offset);
  if (name === undefined) return [];
  const newText = newName.trim();
  const items = await new LinkedArticle(snapshot).entity(name.entity);
  return items.flatMap(({ path, mentions }) =>
    mentions.filter(({ text }) => text === name.text).map(({ start, end }) => ({ path, start, end, newText, replaces: name.text })),
  );
}
