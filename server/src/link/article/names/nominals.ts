/**
 * `the minister` and `the ministry`, where the article has one of them and has just named it. It must not know pronouns.
 */
import type { Span } from '../../../base/span.ts';
import { SpanIndex } from '../../../base/span-index.ts';
import type { Document, PlacedParagraph, Token } from '../../../text/document.ts';
import { lightHeads, roleHeads } from '../../../recognise/names/role-words.ts';
import type { ArticleEntity, EntityMention } from '../article.ts';
import { mentionOf } from './no-name.ts';

/** What an organisation is called by its kind. */
const kinds: ReadonlySet<string> = new Set(
  'ministry parliament court agency company party bank university committee commission council union association federation foundation hospital institute department bureau organisation organization coalition airline newspaper'.split(' '),
);
const plural: Readonly<Record<string, string>> = { airlines: 'airline', airways: 'airline' };

/** How many paragraphs may lie between the name and the nominal. */
const NEAR = 1;

/** Words that make another one of what is named. */
const determiners: ReadonlySet<string> = new Set('a an another former other deputy new interim his her my our your their its each every first second'.split(' '));

type Holders = ReadonlyMap<string, number>;

/** The nominals of the article, in reading order. */
export function findNominals(document: Document, mentions: readonly EntityMention[], entities: readonly ArticleEntity[]): readonly EntityMention[] {
  const holders = soleHolders(entities);
  if (holders.size === 0) return [];
  const unclear = headsOfOthers(document, entities, mentions);
  const found: EntityMention[] = [];
  let next = 0;
  const named = new Map<number, { readonly mention: EntityMention; readonly paragraph: number }>();
  document.paragraphs.forEach((placed, paragraph) => {
    placed.paragraph.tokens.forEach((token, at) => {
      for (; (mentions[next]?.start ?? Infinity) < placed.start + token.start; next++) {
        const mention = mentions[next];
        if (mention !== undefined) named.set(mention.entity, { mention, paragraph });
      }
      const phrase = token.lower === 'the' ? phraseAt(placed, at, holders) : undefined;
      if (phrase === undefined || unclear.has(phrase.head)) return;
      const last = named.get(phrase.entity);
      if (last === undefined || paragraph - last.paragraph > NEAR) return;
      const span = { start: placed.start + token.start, end: placed.start + phrase.end };
      found.push(mentionOf(document, span, 'nominal', last.mention, `the only ${phrase.head} named here is ${entities[phrase.entity]?.name ?? ''}`));
    });
  });
  return found;
}

// Each phrase that one entity alone is called by: its role, the head of that, the kind of organisation that it is.
function soleHolders(entities: readonly ArticleEntity[]): Holders {
  const holders = new Map<string, number>();
  entities.forEach((entity, at) => {
    for (const phrase of new Set(phrasesOf(entity))) holders.set(phrase, holders.has(phrase) && holders.get(phrase) !== at ? -1 : at);
  });
  return holders;
}

function phrasesOf({ type, name, roles }: ArticleEntity): readonly string[] {
  if (type === 'PERSON') return roles.filter(({ qualifier }) => qualifier === undefined).flatMap(({ role }) => [role, role.split(' ').at(-1) ?? '']);
  if (type !== 'ORG') return [];
  const words = name.toLowerCase().split(/\s+/);
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  const kind = words[of > 0 ? of - 1 : words.length - 1] ?? '';
  return [plural[kind] ?? kind];
}

interface Phrase {
  readonly head: string;
  readonly entity: number;
  /** Offset behind it, from the start of its paragraph. */
  readonly end: number;
}

// The longest phrase behind `the` at index `at`; none where more words follow that say which.
function phraseAt({ paragraph: { tokens, quotations } }: PlacedParagraph, at: number, holders: Holders): Phrase | undefined {
  for (let count = 3; count > 0; count--) {
    const words = tokens.slice(at + 1, at + 1 + count);
    const last = words.at(-1);
    const entity = holders.get(words.map(({ lower }) => lower).join(' '));
    if (last === undefined || entity === undefined || entity < 0 || !isHead(last) || words.some(({ text, lower }) => text !== lower)) continue;
    if (tells(tokens[at + 1 + count]) || quotations.some(({ start, end }) => start <= last.start && last.end <= end)) return undefined;
    return { head: last.lower, entity, end: last.end };
  }
  return undefined;
}

function isHead({ lower }: Token): boolean {
  return kinds.has(lower) || (roleHeads.has(lower) && !lightHeads.has(lower));
}

// `the minister of health`, `the minister Anna Weber`, `the party-backed`: another one may be meant.
function tells(next: Token | undefined): boolean {
  return next !== undefined && (/^(?:of|for|in|at|from|to|who|whose|that|-|–)$/.test(next.lower) || /^\p{Lu}/u.test(next.text));
}

// Heads that the article has without a name too: `a minister`, `the former minister`, `ministers`, `the minister of nobody named`.
function headsOfOthers(document: Document, entities: readonly ArticleEntity[], mentions: readonly EntityMention[]): ReadonlySet<string> {
  const own = new SpanIndex<Span>(entities.flatMap(({ roles }) => roles));
  const names = new Set(mentions.flatMap(({ start, end }) => [start, end]));
  const others = new Set<string>();
  for (const { start, paragraph } of document.paragraphs) {
    paragraph.tokens.forEach((token, at) => {
      const head = token.lower.replace(/(?<=[a-z]{3})s$/, '');
      if (!kinds.has(head) && !roleHeads.has(head)) return;
      if (own.overlapping({ start: start + token.start, end: start + token.end }).length > 0 || names.has(start + token.end)) return;
      const isPlural = head !== token.lower && !kinds.has(token.lower) && !roleHeads.has(token.lower);
      const before = paragraph.tokens.slice(Math.max(0, at - 3), at);
      if (isPlural || /^(?:of|for)$/.test(paragraph.tokens[at + 1]?.lower ?? '') || before.some(({ lower }) => determiners.has(lower))) others.add(head);
    });
  }
  return others;
}
