/**
 * The check helper of linking names: a marked article against the entities it is read as. `[[Blinken|2]]` expects
 * a mention of the entity called 2 in this fixture; equal labels are one entity, other labels others.
 */
import { analyse } from '../../server/src/analyse.ts';
import type { Article, ArticleOptions } from '../../server/src/link/article/article.ts';
import { indexArticle } from '../../server/src/link/corpus/index-article.ts';
import { MemoryIndex } from '../../server/src/link/corpus/memory-index.ts';
import type { CorpusIndex } from '../../server/src/link/corpus/corpus.ts';
import { entityIds } from '../../server/src/link/corpus/entities.ts';
import { expectMarks } from './expect.ts';
import { parseFixture } from './fixture.ts';
import type { FixtureArticle, Mark } from './fixture.ts';
import { testModel } from './model.ts';

/** Fails unless the marked names, and they only, are mentions, and exactly those with one label are one entity in each article. */
export function checkEntities(marked: string, options: ArticleOptions = {}): void {
  for (const fixture of parseFixture(marked)) {
    const article = analyse(fixture.text, testModel(), options);
    const marks = namesIn(article, (entity) => String(entity));
    expectMarks(fixture, () => true, relabelled(marks, fixture));
  }
}

/** Fails unless exactly the marked names with one label are one entity across all articles of the fixture. */
export async function checkCorpusEntities(marked: string): Promise<void> {
  const fixtures = parseFixture(marked);
  const articles = fixtures.map((fixture) => analyse(fixture.text, testModel()));
  const index = await indexOf(fixtures, articles);
  const ids = await entityIds(index);
  const all = fixtures.map((fixture, at) => {
    const article = articles[at];
    return article === undefined ? [] : namesIn(article, (entity) => ids.get(`${fixture.path}#${entity}`) ?? '');
  });
  const labels = labelsOf(fixtures.flatMap((fixture, at) => pairs(all[at] ?? [], fixture)));
  fixtures.forEach((fixture, at) => {
    expectMarks(fixture, () => true, (all[at] ?? []).map((mark) => ({ ...mark, label: labels.get(mark.label) ?? `?${mark.label}` })));
  });
}

/** A corpus of the articles, in memory. */
export async function indexOf(fixtures: readonly FixtureArticle[], articles: readonly Article[]): Promise<CorpusIndex> {
  const index = new MemoryIndex();
  for (const [at, { path }] of fixtures.entries()) {
    const article = articles[at];
    if (article !== undefined) await index.put(indexArticle(path, article));
  }
  return index;
}

function namesIn(article: Article, idOf: (entity: number) => string): readonly Mark[] {
  return article.mentions.filter(({ level }) => level === 'name').map(({ start, end, entity }) => ({ start, end, label: idOf(entity) }));
}

function relabelled(marks: readonly Mark[], fixture: FixtureArticle): readonly Mark[] {
  const labels = labelsOf(pairs(marks, fixture));
  return marks.map((mark) => ({ ...mark, label: labels.get(mark.label) ?? `?${mark.label}` }));
}

interface Pair {
  readonly id: string;
  readonly label: string;
}

// Which of the fixture's labels stands where the code has which entity.
function pairs(marks: readonly Mark[], { marks: expected }: FixtureArticle): readonly Pair[] {
  return marks.flatMap(({ start, end, label: id }) => expected.filter((mark) => mark.start === start && mark.end === end).map(({ label }) => ({ id, label })));
}

// The first label met for an entity is its name; a label that another entity has already is none for it.
function labelsOf(met: readonly Pair[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, label } of met) {
    if (labels.has(id) || taken.has(label)) continue;
    labels.set(id, label);
    taken.add(label);
  }
  return labels;
}
