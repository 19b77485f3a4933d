/**
 * The card of a person, organisation or place: its fullest name, what each article says it is, how it is
 * written, where it is named. It must not know how mentions were joined.
 */
import type { Reason } from '../../base/reason.ts';
import { bareSpan } from '../../base/span.ts';
import type { ArticleEntity, EntityMention, EntityRole } from '../../link/article/article.ts';
import { usualRoles } from '../../link/corpus/entities.ts';
import type { FormRole } from '../../link/corpus/entity-form.ts';
import type { ArticleHead, ArticlePath, EntityItem } from '../../link/corpus/corpus.ts';
import { articleRun } from '../shared/articles.ts';
import { companionsOf } from '../shared/company.ts';
import { intervalWords } from '../shared/day-words.ts';
import { eventsWith, quotationsOf } from '../shared/doings.ts';
import { LinkedArticle } from '../shared/linked.ts';
import type { KnownEntity } from '../shared/linked.ts';
import { reasonLines, shortened } from '../shared/reason-lines.ts';
import { surroundingsOf } from '../shared/surroundings.ts';
import type { Surroundings } from '../shared/surroundings.ts';
import { typeWords } from '../shared/type-words.ts';
import type { Card, CardLine, Snapshot } from '../snapshot.ts';

type Heads = ReadonlyMap<ArticlePath, ArticleHead>;

/** Rows of one sort that a card shows before it counts the rest. */
const SHOWN = 3;
/** Rows of a card, its heading aside: what a hover has room for. */
const ROOM = 11;
/** Ways of writing the name, and companions, in one row. */
const IN_A_ROW = 5;
/** Articles that are looked into for what stands beside the name. */
const READ = 12;

/** The card of the entity that `mention` names. */
export async function entityCard(snapshot: Snapshot, mention: EntityMention): Promise<Card> {
  const own = snapshot.article.entities[mention.entity];
  const entity = await new LinkedArticle(snapshot).known(mention.entity);
  const items = entity?.items ?? [];
  const candidates = entity?.candidates ?? [];
  const heads = await snapshot.corpus.heads([...new Set([...items, ...candidates].map(({ path }) => path))]);
  const beside = await surroundingsOf(snapshot.corpus, items, READ);
  const best = [
    ...standing(own),
    ...doubtLines(candidates, heads),
    ...roleLines(entity, heads, snapshot.path),
    ...spellingLine(entity),
    ...quoteLine(beside, heads, snapshot.path),
    ...eventLine(beside),
    ...companyLine(items, beside),
    ...seenLine(items, heads, snapshot.path),
  ].slice(0, ROOM);
  return {
    span: bareSpan(mention),
    what: [headLine(entity?.name ?? mention.text, mention, own)],
    known: [...best, ...articleLines(entity, heads, snapshot.path, ROOM - best.length)],
    why: reasonLines(snapshot, [...mention.reasons, ...corpusReasons(entity)]),
  };
}

// Words of another article cannot be pointed at from here.
function corpusReasons(entity: KnownEntity | undefined): Reason[] {
  return (entity?.articles ?? 0) < 2 ? [] : (entity?.reasons ?? []).map(({ maker, words }) => ({ maker, words }));
}

function headLine(name: string, { type, text, level }: EntityMention, entity: ArticleEntity | undefined): CardLine {
  const said = level === 'name' ? [] : [{ words: `, here “${text}”` }];
  const country = entity?.country === undefined ? '' : ` (${entity.country})`;
  return [{ words: name, strong: true }, { words: ` · ${typeWords(type)}${country}` }, ...said];
}

function standing(entity: ArticleEntity | undefined): CardLine[] {
  return entity?.standsFor === undefined ? [] : [[{ words: `Stands here for ${entity.standsFor}` }]];
}

function roleLines(entity: KnownEntity | undefined, heads: Heads, here: ArticlePath): CardLine[] {
  const said = (entity?.items ?? []).flatMap(({ path, roles }) => roles.map((role) => ({ path, role })));
  const kept = said.filter(({ role }, i) => said.findIndex((other) => saysAsMuch(other.role, role)) === i);
  const lines = kept.map(({ path, role }): CardLine => [{ words: `${roleWords(role)}, in ` }, articleRun(path, heads.get(path), role, here)]);
  const all = usualRoles(entity?.tallies ?? []);
  return firstOf(lines, all.filter((role, i) => !all.some((other, at) => at !== i && saysAsMuch(other, role))).length, 'role');
}

/** Whether the one says all that the other says: the same role of the same country, or of one where the other names none. */
function saysAsMuch(one: FormRole, other: FormRole): boolean {
  return one.role === other.role && one.qualifier === other.qualifier && (one.of === other.of || other.of === undefined);
}

function roleWords({ role, of, qualifier }: EntityRole): string {
  const words = [qualifier, role].filter((part) => part !== undefined).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${of === undefined ? '' : ` (${of})`}`;
}

// When it is first and last heard of, as far as the examples at hand know their days.
function seenLine(items: readonly EntityItem[], heads: Heads, here: ArticlePath): CardLine[] {
  const dated = items.flatMap((item) => ((heads.get(item.path)?.published.value ?? null) === null ? [] : [{ item, day: heads.get(item.path)?.published.value ?? '' }])).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined || first.day === last.day) return [];
  const run = ({ item }: typeof first): CardLine[number] => articleRun(item.path, heads.get(item.path), item.introduced.span, here);
  return [[{ words: `Named from ${first.day}, in ` }, run(first), { words: `, to ${last.day}, in ` }, run(last)]];
}

function companyLine(items: readonly EntityItem[], beside: readonly Surroundings[]): CardLine[] {
  const companions = companionsOf(items, beside, IN_A_ROW);
  return companions.length === 0 ? [] : [[{ words: 'Named with ' }, ...inARow(companions.map(({ item }) => ({ words: item.name, to: { path: item.path, span: item.introduced.span } })))]];
}

// The latest words of the entity, and how many more are known.
function quoteLine(beside: readonly Surroundings[], heads: Heads, here: ArticlePath): CardLine[] {
  const said = quotationsOf(beside, heads);
  const [latest] = said;
  if (latest === undefined) return [];
  const { path, told } = latest.fact;
  const more = said.length === 1 ? '' : `, and ${said.length - 1} more`;
  return [[{ words: 'Quoted in ' }, articleRun(path, heads.get(path), told.span, here), { words: `: ${shortened(told.text)}${more}` }]];
}

function eventLine(beside: readonly Surroundings[]): CardLine[] {
  const events = eventsWith(beside);
  if (events.length === 0) return [];
  const shown = events.slice(0, SHOWN).map(({ path, lemma, interval, told, modality }) => ({ words: `${lemma} (${modality === 'planned' ? 'planned, ' : ''}${intervalWords(interval) ?? ''})`, to: { path, span: told.span } }));
  return [[{ words: 'Takes part in ' }, ...inARow(shown), ...(events.length > SHOWN ? [{ words: ` and ${events.length - SHOWN} more` }] : [])]];
}

function inARow(runs: CardLine): CardLine {
  return runs.flatMap((run, at) => [...(at === 0 ? [] : [{ words: ', ' }]), run]);
}

function spellingLine(entity: KnownEntity | undefined): CardLine[] {
  const variants = entity?.variants ?? [];
  if (variants.length < 2) return [];
  const shown = variants.slice(0, IN_A_ROW).map(({ text, count }) => `${text} (${count}×)`);
  return [[{ words: `Written ${shown.join(', ')}${variants.length > IN_A_ROW ? ` and ${variants.length - IN_A_ROW} other ways` : ''}` }]];
}

// A surname that fits two people is said to fit two people.
function doubtLines(candidates: readonly EntityItem[], heads: Heads): CardLine[] {
  return candidates.slice(0, SHOWN).map(({ name, path, introduced }) => [
    { words: `It could also be ${name}, in ` },
    articleRun(path, heads.get(path), introduced.span),
  ]);
}

function articleLines(entity: KnownEntity | undefined, heads: Heads, path: ArticlePath, room: number): CardLine[] {
  const others = (entity?.items ?? []).filter((item) => item.path !== path);
  const lines = others.map((item): CardLine => [{ words: 'Also in ' }, articleRun(item.path, heads.get(item.path), item.introduced.span)]);
  return firstOf(lines, (entity?.articles ?? 1) - 1, 'article', room - 1);
}

/** The first lines, and how many more of `all` there are; not every one of them need be at hand. */
function firstOf(lines: readonly CardLine[], all: number, noun: string, most = SHOWN): CardLine[] {
  const shown = lines.slice(0, Math.min(6, Math.max(0, most)));
  const more = Math.max(all, lines.length) - shown.length;
  if (more <= 0) return shown;
  return [...shown, [{ words: `and ${more} more ${more === 1 ? noun : `${noun}s`}` }]];
}
