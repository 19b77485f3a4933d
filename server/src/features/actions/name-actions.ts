/**
 * What can be done about a name: write it in one form everywhere, whichever of its forms that is, confirm it or
 * reject it. It must not know how edits and decisions are written.
 */
import type { Span } from '../../base/span.ts';
import type { Article, EntityMention } from '../../link/article/article.ts';
import type { EntityItem } from '../../link/corpus/corpus.ts';
import { LinkedArticle } from '../shared/linked.ts';
import { areSpellingsOfOne } from '../shared/spellings.ts';
import type { Snapshot, WordEdit } from '../snapshot.ts';
import { meets } from './action.ts';
import type { Action } from './action.ts';

/** The actions about the name at a selection; none where there is no name. */
export async function nameActions(snapshot: Snapshot, selection: Span): Promise<readonly Action[]> {
  const mention = nameAt(snapshot.article, selection);
  return mention === undefined ? [] : [...(await spellings(snapshot, mention)), ...verdicts(mention)];
}

/** Other forms that are offered at most. */
const OFFERED_FORMS = 2;

// The form under the caret, and the forms that it could stand for, each with how much it is written.
async function spellings(snapshot: Snapshot, { text, entity }: EntityMention): Promise<Action[]> {
  const linked = new LinkedArticle(snapshot);
  // Asked at every move of the caret: all articles are walked only where there is something to write.
  const others = ((await linked.known(entity))?.variants ?? []).filter((variant) => areSpellingsOfOne(variant.text, text));
  if (others.length === 0) return [];
  const items = await linked.entity(entity);
  return [text, ...others.slice(0, OFFERED_FORMS).map((variant) => variant.text)].flatMap((form) => everywhere(form, items));
}

function everywhere(form: string, items: readonly EntityItem[]): Action[] {
  const edits = items.flatMap(({ path, mentions }) =>
    mentions.filter((other) => areSpellingsOfOne(other.text, form)).map((other): WordEdit => ({ path, start: other.start, end: other.end, newText: form, replaces: other.text })),
  );
  if (edits.length === 0) return [];
  const articles = new Set(edits.map(({ path }) => path)).size;
  const where = articles === 1 ? '' : ` in ${articles} articles`;
  const uses = items.reduce((sum, { mentions }) => sum + mentions.filter((mention) => mention.text === form).length, 0);
  const evidence = uses === 0 ? '' : `, written so ${uses === 1 ? 'once' : `${uses} times`}`;
  return [{ title: `Write “${form}”${evidence}, everywhere (${edits.length} ${edits.length === 1 ? 'place' : 'places'}${where})`, kind: 'rewrite', work: { kind: 'edits', edits } }];
}

function verdicts({ text, type }: EntityMention): Action[] {
  const words = text.replace(/\s+/g, ' ');
  return [
    { title: `Confirm “${words}” as ${type}`, kind: 'rewrite', work: { kind: 'decision', decision: { kind: 'accept', name: words, type } } },
    { title: `“${words}” is not a name`, kind: 'rewrite', work: { kind: 'decision', decision: { kind: 'reject', name: words } } },
  ];
}

function nameAt({ mentions }: Article, selection: Span): EntityMention | undefined {
  const names = mentions.filter((mention) => mention.level === 'name' && meets(mention, selection));
  return names.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
