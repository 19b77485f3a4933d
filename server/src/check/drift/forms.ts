/**
 * One name whose words are the same but for marks and small letters: `al-Sudani` and `Al Sudani`, `Shia` and `Shia'`.
 * A matter of house style within one article. It must not know other articles.
 */
import { groupBy } from '../../base/group-by.ts';
import type { Article, ArticleEntity, EntityMention } from '../../link/article/article.ts';
import { fold } from '../../text/fold.ts';
import type { RawFinding } from '../rule.ts';

/** The findings of names written in two forms. */
export function formDrift({ path, article }: { readonly path: string; readonly article: Article }): readonly RawFinding[] {
  return article.entities.flatMap((entity) => formsOf(entity, article).flatMap((forms) => drift(forms, path)));
}

interface Form {
  readonly text: string;
  readonly mentions: readonly EntityMention[];
}

// Ways to write the same letters, each at least two; capitals alone are a headline or an acronym.
function formsOf({ mentions }: ArticleEntity, article: Article): readonly (readonly Form[])[] {
  const names = mentions.flatMap((index) => article.mentions[index] ?? []).filter(({ level, text }) => level === 'name' && /\p{Ll}/u.test(text));
  const alike = groupBy(names, ({ text }) => letters(text));
  return [...alike.values()].map((group) => [...groupBy(group, ({ text }) => writing(text))].map(([, same]) => ({ text: plain(same[0]?.text ?? ''), mentions: same })));
}

function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

// Stops of initials, the form of the apostrophe and a sentence's first capital are nobody's choice; a hyphen is.
function writing(text: string): string {
  const words = plain(text);
  return (words.charAt(0).toLowerCase() + words.slice(1)).replace(/[.’ʼ‘`]/g, (mark) => (mark === '.' ? '' : "'")).replace(/[‐‑]/g, '-');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function drift(forms: readonly Form[], path: string): readonly RawFinding[] {
  const [usual, ...others] = [...forms].sort((a, b) => b.mentions.length - a.mentions.length || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  if (usual === undefined) return [];
  return others.map(({ text, mentions }) => ({
    start: mentions[0]?.start ?? 0,
    end: mentions[0]?.end ?? 0,
    message: `“${text}” is also written “${usual.text}”: choose one.`,
    severity: 'hint' as const,
    related: usual.mentions.slice(0, 5).map(({ start, end }) => ({ path, start, end, message: `written “${usual.text}” here` })),
    fixes: [replacing(usual.text, mentions, path), replacing(text, usual.mentions, path)],
  }));
}

function replacing(newText: string, mentions: readonly EntityMention[], path: string): { title: string; edits: { path: string; start: number; end: number; newText: string }[] } {
  return { title: `Write “${newText}” everywhere in this article`, edits: mentions.map(({ start, end }) => ({ path, start, end, newText })) };
}
