/**
 * Offices that stand behind a person's name between commas: `Lopez, the prime minister,`, `Lopez, who is president,`,
 * `Lopez, the German chancellor,`, and as a predicate: `Lopez is the mayor of Leeds.` It must not know which roles exclude each other.
 */
import type { EntityMention, EntityRole } from '../article.ts';
import type { ReadArticle } from './extractor.ts';
import { officeOf } from './office.ts';

/** The words of an office behind a name and a comma, and what ends them. */
const apposed = /^(?:, (?:who is (?:now )?(?:the )?|the )| (?:is|remains) (?:now |still )?the )(?:current |incumbent |sitting )?(?<qualifier>former |acting )?(?<words>\p{L}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,4}?)(?=,|\.(?:\s|$)| of (?<of>\p{Lu}))/u;

/** The offices behind the mentions of one person; those of a club or a firm are left out. */
export function apposedRoles(article: ReadArticle, indices: readonly number[]): readonly EntityRole[] {
  return indices.flatMap((index) => {
    const mention = article.mentions[index];
    return mention?.type === 'PERSON' && mention.level === 'name' ? roleBehind(article, mention) : [];
  });
}

function roleBehind(article: ReadArticle, { end }: EntityMention): readonly EntityRole[] {
  const match = apposed.exec(article.document.text.slice(end, end + 90));
  const words = match?.groups?.words;
  if (match === null || words === undefined) return [];
  const start = end + match[0].length - words.length;
  const owner = placeAt(article, start);
  const stop = start + words.length;
  const role = article.document.text.slice(owner === undefined ? start : owner.end, stop).replace(/^['’]s? /, ' ').trim().toLowerCase();
  if (officeOf(role) === undefined) return [];
  const behind = match.groups?.of === undefined ? undefined : placeAt(article, stop + 4);
  // `the president of Acme` is no office of state.
  if (match.groups?.of !== undefined && behind === undefined) return [];
  const of = article.entities[(owner ?? behind)?.entity ?? -1]?.name;
  const isFormer = match.groups?.qualifier === 'former ';
  return [{ start, end: stop, role, ...(of === undefined ? {} : { of }), ...(isFormer ? { qualifier: 'former' as const } : {}) }];
}

function placeAt({ mentions }: ReadArticle, start: number): EntityMention | undefined {
  return mentions.find((mention) => mention.start === start && (mention.type === 'GPE' || mention.type === 'NORP'));
}
