/**
 * What people are quoted with, by their words: a quotation that stands in two wordings, or in two mouths, is found
 * by them. It must not know which of two wordings is right.
 */
import { lastStartingAtOrBefore } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { fold } from '../../../text/fold.ts';
import type { EntityMention } from '../article.ts';
import type { Fact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import { settingFinder } from './setting.ts';

/** See the head of this file. */
export const quotations: FactExtractor = { name: 'facts/quotations', extract };

/** Words that a quotation has at least: fewer are a turn of phrase that anybody may use. */
const SHORTEST = 5;

/** Code units that are compared at most. */
const LONGEST = 600;

function extract(article: ReadArticle): readonly Fact[] {
  const settingOf = settingFinder(article);
  const persons = article.mentions.filter(({ type, level }) => type === 'PERSON' && level === 'name');
  return article.quotes.flatMap((quote): Fact[] => {
    const words = plainWords(article.document.text.slice(quote.start, Math.min(quote.end, quote.start + LONGEST)));
    if (words.split(' ').length < SHORTEST) return [];
    // `said Harbour Board director Maria Lopez`: the person, not the board.
    const isPerson = quote.speaker !== undefined && article.entities[quote.speaker]?.type === 'PERSON';
    const source = isPerson ? quote.speaker : (speakerBeside(article, quote, persons)?.entity ?? quote.speaker);
    const speaker = source === undefined ? undefined : article.entities[source];
    const { sentence, paragraphRole } = settingOf(quote);
    return [
      {
        attribute: 'quotation',
        maker: 'facts/quotations',
        subject: source === undefined ? { kind: 'article' } : { kind: 'entity', entity: source },
        start: quote.start,
        end: quote.end,
        time: { from: null, to: null },
        modality: 'happened',
        ...(source === undefined ? {} : { source }),
        isQuoted: true,
        sentence,
        paragraphRole,
        // `the police said` and `Lt. Lopez of the police said` are one voice.
        value: { words, ...(speaker?.type === 'PERSON' ? { speaker: speaker.name } : {}), ...(source === undefined ? unreadSpeaker(article, quote) : {}) },
      },
    ];
  });
}

/** `According to Maria Lopez, “` and `As Maria Lopez put it, “`; `,” the director, Maria Lopez, told`. */
const [opening, leading] = [/^(?: (?:has )?put it)?[,:] ["“‘'`]{1,2}$/, /(?:^|[.!?"”]\s{1,2}|\n)(?:According to|As) (?:the )?$/];
const apposed = /^["”’']{1,2} (?:said )?(?:the |an? )?\p{Ll}[\p{L} '’-]{2,50}, $/u;

/** `,” said Harbour Safety Board director Maria Lopez.` */
const titled = /^,?["”’']{1,2} (?:said|says|added) (?!that\b)(?:[\p{L}\p{N}.’'-]+ ){1,8}$/u;

/** `,” Lopez said`, of whom the article says nothing else; what speaks without a name. */
const bare = /^,?["”’']{1,2} (\p{Lu}\p{Ll}[\p{L}’'-]{2,20}) (?:said|says|told|added)\b/u;
const unnamed = /^(?:She|They|This|That|Police|Officials?|Authorities|Residents?|Witnesses|Prosecutors?|Lawyers?|Doctors?|Neighbou?rs?|Investigators?|Everyone|Someone|Somebody|Nobody|One|Another|Others?|Many|Some|Both|Friends|Others|Mom|Dad|Mother|Father|Grandma)$/;

function unreadSpeaker({ document: { text }, mentions }: ReadArticle, { end }: Span): { readonly speaker?: string } {
  const match = bare.exec(text.slice(end, end + 40));
  const name = match?.[1] ?? '';
  if (match === null || unnamed.test(name)) return {};
  const start = end + match[0].indexOf(name);
  const before = mentions[lastStartingAtOrBefore(mentions, start)];
  return before !== undefined && before.end > start ? {} : { speaker: name };
}

// The ways to name a speaker that need no verb of saying beside the name.
function speakerBeside({ document: { text } }: ReadArticle, quote: Span, persons: readonly EntityMention[]): EntityMention | undefined {
  const at = lastStartingAtOrBefore(persons, quote.start - 1);
  const [before, after] = [persons[at], persons[lastStartingAtOrBefore(persons, quote.end) + 1]];
  if (before !== undefined && quote.start - before.end < 16 && opening.test(text.slice(before.end, quote.start))) {
    const start = before.title?.start ?? before.start;
    if (leading.test(text.slice(Math.max(0, start - 24), start))) return before;
  }
  const joint = after === undefined || after.start - quote.end > 90 ? '' : text.slice(quote.end, after.title?.start ?? after.start);
  if (after === undefined || (!apposed.test(joint) && !titled.test(joint))) return undefined;
  return /^,(?: (?:said|told|added)\b|$)|^[.]/.test(text.slice(after.end, after.end + 7)) ? after : undefined;
}

/** The words alone: folded, contractions kept, every mark a space. What was left out (`…`, `[…]`) stays as `…`. */
function plainWords(text: string): string {
  return fold(text.replace(/\[[^[\]]{0,80}\]|\.\s?\.\s?\.|…/g, ' … '))
    .replace(/[^\p{L}\p{N}'…]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
