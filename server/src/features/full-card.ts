/**
 * All that the articles say of one entity: roles, spellings, when it is first and last heard of, words it is quoted
 * with, events it takes part in, every article. What a hover has no room for. It must not know how a card is shown.
 */
import { corpusEntity, exampleItems, usualRoles } from '../link/corpus/entities.ts';
import type { CorpusEntity } from '../link/corpus/entities.ts';
import type { FormRole } from '../link/corpus/entity-form.ts';
import type { ArticleHead, EntityItem } from '../link/corpus/corpus.ts';
import type { ListedCorpus } from '../link/corpus/listing.ts';
import { timelineOf } from '../link/corpus/timeline.ts';
import { articleRun, articleWords } from './shared/articles.ts';
import { companionsOf } from './shared/company.ts';
import type { Companion } from './shared/company.ts';
import { intervalWords } from './shared/day-words.ts';
import { quotationsOf } from './shared/doings.ts';
import type { Said } from './shared/doings.ts';
import { itemOfHandle } from './shared/entity-handle.ts';
import type { EntityHandle } from './shared/entity-handle.ts';
import { surroundingsOf } from './shared/surroundings.ts';
import { typeWords } from './shared/type-words.ts';
import type { CardLine } from './snapshot.ts';

/** A part of the card with its heading. */
export interface CardSection {
  readonly heading: string;
  readonly lines: readonly CardLine[];
}

/** The whole card. */
export interface FullCard {
  readonly name: string;
  readonly what: CardLine;
  /** None of them is empty. */
  readonly sections: readonly CardSection[];
}

type Heads = ReadonlyMap<string, ArticleHead>;

/** Articles and events that are read at most. */
const READ = 200;

/** Articles that are looked into for what stands beside the name. */
const BESIDE = 40;

/** Those named with it that are told, and quotations of it. */
const COMPANIONS = 12;
const QUOTATIONS = 20;

/** The card of an entity; undefined where it is not known any more. */
export async function fullCard(corpus: ListedCorpus, handle: EntityHandle): Promise<FullCard | undefined> {
  const item = await itemOfHandle(corpus, handle);
  if (item === undefined) return undefined;
  const entity = await corpusEntity(corpus, item);
  const items = await exampleItems(corpus, entity, READ);
  const heads = await corpus.heads([...new Set([...items, ...(entity.candidates ?? [])].map(({ path }) => path))]);
  const dated = inOrderOfTime(items, heads);
  const beside = await surroundingsOf(corpus, items, BESIDE);
  const sections: readonly CardSection[] = [
    { heading: 'Roles', lines: roleLines(entity, dated, heads) },
    { heading: 'Written', lines: entity.variants.map(({ text, count, articles }) => [{ words: text, strong: true }, { words: ` ${times(count)} in ${articlesWords(articles)}` }]) },
    { heading: 'Named with', lines: companionsOf(items, beside, COMPANIONS).map((one) => companionLine(one, heads)) },
    { heading: 'Quotations', lines: quotationsOf(beside, heads).slice(0, QUOTATIONS).map((said) => quoteLine(said, heads)) },
    { heading: 'Events', lines: await eventLines(corpus, items) },
    { heading: articlesHeading(entity, items), lines: dated.map((one) => articleLine(one, heads)) },
    { heading: 'It could also be', lines: (entity.candidates ?? []).map((other) => [{ words: `${other.name}, in ` }, articleRun(other.path, heads.get(other.path), other.introduced.span)]) },
    { heading: 'Why this is one entity', lines: entity.reasons.map(({ words }) => [{ words }]) },
  ];
  const country = item.country === undefined ? '' : ` (${item.country})`;
  return {
    name: entity.name,
    what: [{ words: entity.name, strong: true }, { words: ` · ${typeWords(entity.type)}${country} · ${articlesWords(entity.articles)}${seenWords(dated, heads)}` }],
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

function inOrderOfTime(items: readonly EntityItem[], heads: Heads): readonly EntityItem[] {
  const day = ({ path }: EntityItem): string => heads.get(path)?.published.value ?? '~';
  return items.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

function seenWords(items: readonly EntityItem[], heads: Heads): string {
  const days = items.flatMap(({ path }) => heads.get(path)?.published.value ?? []);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? `, of ${first}` : `, from ${first} to ${last}`;
}

// Each role where it is said first.
function roleLines(entity: CorpusEntity, items: readonly EntityItem[], heads: Heads): readonly CardLine[] {
  return usualRoles(entity.tallies).flatMap((role): CardLine[] => {
    for (const { path, roles } of items) {
      const said = roles.find((other) => other.role === role.role && other.of === role.of && other.qualifier === role.qualifier);
      if (said !== undefined) return [[{ words: `${roleWords(role)}, in ` }, articleRun(path, heads.get(path), said)]];
    }
    return [];
  });
}

function roleWords({ role, of, qualifier }: FormRole): string {
  const words = qualifier === undefined ? role : `${qualifier} ${role}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${of === undefined ? '' : ` (${of})`}`;
}

async function eventLines(corpus: ListedCorpus, items: readonly EntityItem[]): Promise<readonly CardLine[]> {
  const participants = [...new Set(items.flatMap(({ keys }) => keys[0] ?? []))];
  const { items: told } = await corpus.dated({ participants, offset: 0, limit: READ });
  const heads = await corpus.heads([...new Set(told.map(({ path }) => path))]);
  return (await timelineOf(corpus, told)).map(({ interval, best, modality }) => [
    { words: `${intervalWords(interval) ?? ''} · ${best.sense}${modality === 'planned' ? ' (planned)' : ''}: ` },
    { words: best.told.text, to: { path: best.path, span: best.told.span } },
    { words: ` (${articleWords(best.path, heads.get(best.path))})` },
  ]);
}

function companionLine({ item, articles }: Companion, heads: Heads): CardLine {
  return [{ words: item.name, strong: true }, { words: ` · ${typeWords(item.type)}, in ${articlesWords(articles)}: ` }, articleRun(item.path, heads.get(item.path), item.introduced.span)];
}

function quoteLine({ fact: { path, told } }: Said, heads: Heads): CardLine {
  return [articleRun(path, heads.get(path), told.span), { words: `: ${told.text}` }];
}

function articlesHeading({ articles }: CorpusEntity, items: readonly EntityItem[]): string {
  const shown = new Set(items.map(({ path }) => path)).size;
  return shown < articles ? `Articles: ${shown} of ${articles}` : 'Articles';
}

function articleLine({ path, mentions, introduced }: EntityItem, heads: Heads): CardLine {
  return [articleRun(path, heads.get(path), introduced.span), { words: `, ${times(mentions.length)}: “${introduced.text}”` }];
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function articlesWords(count: number): string {
  return count === 1 ? '1 article' : `${count} articles`;
}
