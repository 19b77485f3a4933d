/**
 * The card of a person, organisation or place: its fullest name, what each article says it is, how it is
 * written, where it is named. It must not know how mentions were joined.
 */
import type { ArticleEntity, EntityMention, EntityRole } from '../../link/article/article.ts';
import type { ArticleHead, ArticlePath, EntityItem } from '../../link/corpus/corpus.ts';
import { articleRun } from '../shared/articles.ts';
import { LinkedArticle } from '../shared/linked.ts';
import { reasonLines } from '../shared/reason-lines.ts';
import { typeWords } from '../shared/type-words.ts';
import type { Card, CardLine, Snapshot } from '../snapshot.ts';

type Heads = ReadonlyMap<ArticlePath, ArticleHead>;

/** Rows of one sort that a card shows before it counts the rest. */
const SHOWN = 6;

/** The card of the entity that `mention` names. */
export async function entityCard(snapshot: Snapshot, mention: EntityMention): Promise<Card> {
  const entity = snapshot.article.entities[mention.entity];
  const items = await new LinkedArticle(snapshot).entity(mention.entity);
  const heads = await snapshot.corpus.heads([...new Set(items.map(({ path }) => path))]);
  return {
    span: { start: mention.start, end: mention.end },
    what: [headLine(fullestName(items) ?? mention.text, mention, entity)],
    known: [...standing(entity), ...roleLines(items, heads), ...spellingLine(items), ...articleLines(items, heads, snapshot.path)],
    why: reasonLines(snapshot, mention.reasons),
  };
}

function headLine(name: string, { type, text, level }: EntityMention, entity: ArticleEntity | undefined): CardLine {
  const said = level === 'name' ? [] : [{ words: `, here “${text}”` }];
  const country = entity?.country === undefined ? '' : ` (${entity.country})`;
  return [{ words: name, strong: true }, { words: ` · ${typeWords(type)}${country}` }, ...said];
}

// The longest name that most articles use: `Antony Blinken` before `Blinken`, and before a single `Anthony Blinken`.
function fullestName(items: readonly EntityItem[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { name } of items) counts.set(name, (counts.get(name) ?? 0) + 1);
  const steps = (name: string): number => name.split(' ').length;
  return [...counts].sort(([a, m], [b, n]) => steps(b) - steps(a) || n - m || (a < b ? -1 : 1))[0]?.[0];
}

function standing(entity: ArticleEntity | undefined): CardLine[] {
  return entity?.standsFor === undefined ? [] : [[{ words: `Stands here for ${entity.standsFor}` }]];
}

function roleLines(items: readonly EntityItem[], heads: Heads): CardLine[] {
  const seen = new Set<string>();
  const lines = items.flatMap(({ path, roles }) =>
    roles.flatMap((role): CardLine[] => {
      const words = roleWords(role);
      if (seen.has(words)) return [];
      seen.add(words);
      return [[{ words: `${words}, in ` }, articleRun(path, heads.get(path), role)]];
    }),
  );
  return firstOf(lines, 'role');
}

function roleWords({ role, of, qualifier }: EntityRole): string {
  const words = [qualifier, role].filter((part) => part !== undefined).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${of === undefined ? '' : ` of ${of}`}`;
}

function spellingLine(items: readonly EntityItem[]): CardLine[] {
  const counts = new Map<string, number>();
  for (const { variants } of items) for (const { text, count } of variants) counts.set(text, (counts.get(text) ?? 0) + count);
  if (counts.size < 2) return [];
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = sorted.slice(0, SHOWN).map(([text, count]) => `${text} (${count}×)`);
  return [[{ words: `Written ${shown.join(', ')}${sorted.length > SHOWN ? ` and ${sorted.length - SHOWN} other ways` : ''}` }]];
}

function articleLines(items: readonly EntityItem[], heads: Heads, path: ArticlePath): CardLine[] {
  const others = items.filter((item) => item.path !== path);
  const lines = others.map((item): CardLine => [{ words: 'Also in ' }, articleRun(item.path, heads.get(item.path), item.introduced.span)]);
  return firstOf(lines, 'article');
}

function firstOf(lines: readonly CardLine[], noun: string): CardLine[] {
  const more = lines.length - SHOWN;
  if (more <= 0) return [...lines];
  return [...lines.slice(0, SHOWN), [{ words: `and ${more} more ${more === 1 ? noun : `${noun}s`}` }]];
}
