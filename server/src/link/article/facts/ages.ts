/**
 * Ages of people by the words that lay them to a name: `Maria Lopez, 64,`, `64-year-old Maria Lopez`, `Maria Lopez
 * was 64`. It must not know births.
 */
import { lastStartingAtOrBefore } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { reportingVerbs } from '../../../recognise/names/small-words.ts';
import { readPersonName } from '../../person-name.ts';
import type { EntityMention, Quantity } from '../article.ts';
import type { AgeFact, Fact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import { settingFinder } from './setting.ts';

/** See the head of this file. */
export const ages: FactExtractor = { name: 'facts/ages', extract };

/** Between a name and the age behind it. */
const behind = /^(?: \([^()]{1,40}\))?(?:,? \(|, (?:then |now |only |just |who (?:is|was|turned|turns) |an? |the |who (?:is|was) an? )?|,? (?:is|was|turned|turns|is now|was then|was only|was just|is an?|was an?) |,? )$/;

/** Between an age and the name behind it. */
const before = /^ (?:[\p{Ll}'’-]{1,20} ){0,4}$/u;
const breaks = /\b(?:an?|the|of|and|or|to|with|from|by|for|in|at|on|as|who|that|was|is|were|are|has|had|his|her|their|its|than|but)\b|[a-z]{3}ed /;

function extract(article: ReadArticle): readonly Fact[] {
  const settingOf = settingFinder(article);
  const persons = article.mentions.filter(({ type, level }) => type === 'PERSON' && level === 'name');
  const figures = article.quantities.flatMap((quantity) => {
    const isAge = quantity.unit === 'year-old' && quantity.upTo === undefined && !quantity.approximate;
    const mention = isAge ? bearer(article, quantity, persons) : undefined;
    return mention === undefined ? [] : [{ mention, at: { start: quantity.start, end: quantity.end }, years: quantity.value }];
  });
  const all = [...figures, ...persons.flatMap((mention) => plainAge(article, mention))];
  return all.filter(({ mention }) => hasFullName(article, mention)).map(({ mention, at, years }): AgeFact => ({
    attribute: 'age',
    maker: 'facts/ages',
    subject: { kind: 'entity', entity: mention.entity },
    ...at,
    time: article.published.interval,
    modality: 'happened',
    ...settingOf(at),
    value: { years },
  }));
}

interface Aged {
  readonly mention: EntityMention;
  readonly at: Span;
  readonly years: number;
}

/** `Lopez, who is 64,`, `Lopez turned 64 in May`, `Lopez (64)`: a number of nothing behind a verb of being, or in brackets. */
const being = /^(?: \([^()]{1,40}\))?(?:(?:(?:, who|,)? (?:is|was|turned|turns|will turn|had turned) (?:now |only |just )?|, (?:now|then) )(\d{1,2})(?=[,.;)](?!\d)| (?:and|on|at|in|this|last|next|years old)\b)| \((\d\d)\))/;

/** `At 71, Maria Lopez`: at the head of a sentence. */
const fronted = /(?:^|[.!?"”] |\n)At (?:just |only |age )?(\d\d), $/;

function plainAge(article: ReadArticle, mention: EntityMention): readonly Aged[] {
  const start = mention.title?.start ?? mention.start;
  const years = fronted.exec(article.document.text.slice(Math.max(0, start - 20), start))?.[1];
  return years === undefined ? ageBehind(article, mention) : [{ mention, at: { start: start - 4, end: start - 2 }, years: Number(years) }];
}

function ageBehind({ document, quantities }: ReadArticle, mention: EntityMention): readonly Aged[] {
  const match = being.exec(document.text.slice(mention.end, mention.end + 80));
  if (match === null) return [];
  const years = match[1] ?? match[2] ?? '';
  const start = mention.end + match[0].lastIndexOf(years);
  return quantities[lastStartingAtOrBefore(quantities, start)]?.start === start ? [] : [{ mention, at: { start, end: start + years.length }, years: Number(years) }];
}

function bearer({ document }: ReadArticle, { start, end, text }: Quantity, persons: readonly EntityMention[]): EntityMention | undefined {
  const at = lastStartingAtOrBefore(persons, start);
  const [left, right] = [persons[at], persons[at + 1]];
  const isBare = !/[a-z]/.test(text);
  if (left !== undefined && left.end <= start && start - left.end < 30) {
    const between = document.text.slice(left.end, start);
    if (behind.test(between) && !(isBare && between === ' ')) return left;
  }
  const name = right?.title?.start ?? right?.start ?? 0;
  if (right === undefined || name - end > 60 || isBare) return undefined;
  const between = document.text.slice(end, name);
  const isPlain = before.test(between) && !breaks.test(between) && !between.split(' ').some((word) => reportingVerbs.has(word.toLowerCase()));
  return isPlain ? right : undefined;
}

// A surname alone may be a relative's: it counts where the article knows one bearer, and in full.
function hasFullName({ entities }: ReadArticle, { entity, text }: EntityMention): boolean {
  const name = entities[entity]?.name ?? '';
  if (readPersonName(text).given.length > 0) return true;
  const { given, surname } = readPersonName(name);
  return given.length > 0 && entities.every((other, n) => n === entity || other.type !== 'PERSON' || readPersonName(other.name).surname !== surname);
}
