/**
 * Links of names across articles on the dev part of ECB+: B-cubed (Bagga and Baldwin 1998) over the named mentions
 * among the marked entities, every topic a corpus, and all of them one. It must not know how links are made.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../server/src/analyse.ts';
import type { Article } from '../server/src/link/article/article.ts';
import { entityIds } from '../server/src/link/corpus/entities.ts';
import { indexArticle } from '../server/src/link/corpus/index-article.ts';
import { MemoryIndex } from '../server/src/link/corpus/memory-index.ts';
import type { Model } from '../server/src/recognise/model/model.ts';
import { roleHeads } from '../server/src/recognise/names/role-words.ts';
import { shared } from './texts.ts';

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly cluster: string;
}

interface GoldArticle {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  readonly entities: readonly GoldMention[];
}

/** A named mention: the entity that the source says, and ours; undefined where we see no name. */
interface Linked {
  readonly gold: string;
  readonly own: string | undefined;
}

/** The figures, line by line. */
export async function entityLinkScores(model: Model): Promise<readonly string[]> {
  const file = join(shared, 'data/events/ecb-dev.jsonl');
  if (!existsSync(file)) return ['No links of names: ../shared/data/events is missing.'];
  const articles = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as GoldArticle);
  const small = wordsWrittenSmall(articles);
  const named = articles.map((article) => ({ ...article, entities: article.entities.filter((mention) => isNamed(article.text, mention, small)) }));
  const topics = Map.groupBy(named, ({ topic }) => topic);
  const apart: Linked[] = [];
  for (const topic of topics.values()) apart.push(...(await linkedIn(topic, model)));
  const together = await linkedIn(named, model);
  return [
    `Links of names on ECB+ dev, B-cubed over ${together.length} named mentions in ${articles.length} articles`,
    '',
    row(`every topic a corpus (${topics.size})`, apart),
    row('the names we see', apart.filter(({ own }) => own !== undefined)),
    row('all articles one corpus', together),
  ];
}

function wordsWrittenSmall(articles: readonly GoldArticle[]): ReadonlySet<string> {
  return new Set(articles.flatMap(({ text, entities }) => entities.flatMap(({ start, end }) => text.slice(start, end).match(/\b\p{Ll}[\p{L}'’-]*/gu) ?? [])));
}

const small = /^(?:of|and|the|for|de|du|van|von|bin|al|el|[a-z]+['’]s)$/;
const before = /^(?:(?:in|of|to|at|from|near|off|on|the|a|an|by|for|with|outside|inside|around)\s+)*/i;

/** Whether the mention is a name: capitals throughout, no role, and not only words that others write small. */
function isNamed(text: string, { start, end }: GoldMention, writtenSmall: ReadonlySet<string>): boolean {
  const words = text.slice(start, end).replace(before, '').match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (words.length === 0 || roleHeads.has(last) || !words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || small.test(word))) return false;
  return words.some((word) => /^\p{Lu}/u.test(word) && !writtenSmall.has(word.toLowerCase().replace(/['’]s?$/, '')));
}

async function linkedIn(articles: readonly GoldArticle[], model: Model): Promise<readonly Linked[]> {
  const corpus = new MemoryIndex();
  const read = articles.map((gold) => ({ gold, article: analyse(gold.text, model) }));
  for (const { gold, article } of read) await corpus.put(indexArticle(gold.id, article));
  const ids = await entityIds(corpus);
  return read.flatMap(({ gold, article }) =>
    gold.entities.map((mention): Linked => {
      const entity = entityAt(article, mention);
      return { gold: mention.cluster, own: entity === undefined ? undefined : ids.get(`${gold.id}#${entity}`) };
    }),
  );
}

// Of the names that touch the mention the one that shares most with it; of equals the shorter.
function entityAt({ mentions }: Article, { start, end }: GoldMention): number | undefined {
  const touching = mentions.filter((mention) => mention.level === 'name' && mention.start < end && start < mention.end);
  const shares = (mention: { readonly start: number; readonly end: number }): number => Math.min(end, mention.end) - Math.max(start, mention.start);
  return touching.sort((a, b) => shares(b) - shares(a) || a.end - a.start - (b.end - b.start))[0]?.entity;
}

function row(what: string, linked: readonly Linked[]): string {
  const { precision, recall } = bCubed(linked);
  const cells = [precision, recall, (2 * precision * recall) / (precision + recall)].map((value) => (100 * value).toFixed(1).padStart(6));
  return `  ${what.padEnd(30)} precision ${cells[0] ?? ''}  recall ${cells[1] ?? ''}  F1 ${cells[2] ?? ''}`;
}

/** Means over the mentions; one that we do not see stands alone. */
function bCubed(linked: readonly Linked[]): { readonly precision: number; readonly recall: number } {
  const own = linked.map((mention, at) => mention.own ?? `unseen ${at}`);
  const sizes = { gold: counts(linked.map(({ gold }) => gold)), own: counts(own), both: counts(linked.map(({ gold }, at) => `${gold}\n${own[at] ?? ''}`)) };
  let [precision, recall] = [0, 0];
  linked.forEach(({ gold }, at) => {
    const shared = sizes.both.get(`${gold}\n${own[at] ?? ''}`) ?? 0;
    precision += shared / (sizes.own.get(own[at] ?? '') ?? 1);
    recall += shared / (sizes.gold.get(gold) ?? 1);
  });
  return { precision: precision / linked.length, recall: recall / linked.length };
}

function counts(names: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}
