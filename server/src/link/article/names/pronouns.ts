/**
 * `he`, `she` and their forms, where one person alone is named in this sentence before them and in the one before
 * (in the whole paragraph before, for what opens one): nobody else, with a name or without, can be meant. It must not know other nominals.
 */
import { lastStartingAtOrBefore } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { SpanIndex } from '../../../base/span-index.ts';
import type { Document } from '../../../text/document.ts';
import { roleHeads } from '../../../recognise/names/role-words.ts';
import type { ArticleEntity, EntityMention } from '../article.ts';
import { genderOfTitle } from './gender.ts';
import type { Gender } from './gender.ts';
import { mentionOf } from './no-name.ts';

const pronouns: Readonly<Record<string, Gender>> = {
  he: 'he', him: 'he', his: 'he', himself: 'he', she: 'she', her: 'she', hers: 'she', herself: 'she',
};
/** Persons without a name. */
const somebody: ReadonlySet<string> = new Set(
  'man woman boy girl wife husband son daughter mother father brother sister child friend victim suspect driver soldier nurse doctor teacher student neighbour neighbor witness resident protester gunman attacker worker colleague partner uncle aunt nephew niece cousin widow person teenager patient survivor pilot prisoner fighter militant'.split(' '),
);

/** The pronouns of the article that have one meaning, in reading order. */
export function findPronouns(document: Document, mentions: readonly EntityMention[], entities: readonly ArticleEntity[]): readonly EntityMention[] {
  const reader = new PronounReader(document, mentions, entities);
  for (const { start, paragraph, role } of document.paragraphs) {
    const quoted = paragraph.quotations.map((span) => ({ start: start + span.start, end: start + span.end }));
    reader.beginParagraph();
    for (const sentence of paragraph.sentences) {
      const tokens = paragraph.tokens.slice(firstIn(paragraph.tokens, sentence), firstIn(paragraph.tokens, { start: sentence.end, end: sentence.end }));
      reader.read(tokens.map((token) => ({ start: start + token.start, end: start + token.end, lower: token.lower })), quoted, role === 'body' || role === 'standfirst');
    }
  }
  return reader.found;
}

interface PlacedToken extends Span {
  readonly lower: string;
}

/** Who is spoken of in one sentence. */
interface Spoken {
  readonly persons: Set<number>;
  /** Whether somebody without a name is. */
  others: boolean;
}

// Index of the first token that begins at or behind the span.
function firstIn(tokens: readonly Span[], { start }: Span): number {
  return lastStartingAtOrBefore(tokens, start - 1) + 1;
}

class PronounReader {
  readonly found: EntityMention[] = [];
  readonly #document: Document;
  readonly #mentions: readonly EntityMention[];
  readonly #entities: readonly ArticleEntity[];
  readonly #genders = new Map<number, Gender>();
  readonly #last = new Map<number, EntityMention>();
  readonly #roles: SpanIndex<Span>;
  #next = 0;
  #before: Spoken = { persons: new Set(), others: true };
  #paragraph: Spoken = { persons: new Set(), others: true };

  constructor(document: Document, mentions: readonly EntityMention[], entities: readonly ArticleEntity[]) {
    this.#document = document;
    this.#mentions = mentions;
    this.#entities = entities;
    this.#roles = new SpanIndex(entities.flatMap(({ roles }) => roles));
    for (const { title, entity } of mentions) {
      const gender = title === undefined ? undefined : genderOfTitle(document.text.slice(title.start, title.end));
      if (gender !== undefined) this.#genders.set(entity, gender);
    }
  }

  // What opens a paragraph may go back over all of the one before: to whom it was about, not who was named last.
  beginParagraph(): void {
    this.#before = this.#paragraph;
    this.#paragraph = { persons: new Set(), others: false };
  }

  read(tokens: readonly PlacedToken[], quoted: readonly Span[], readable: boolean): void {
    const here: Spoken = { persons: new Set(), others: false };
    for (const token of tokens) {
      this.#meet(token, here);
      const gender = Object.hasOwn(pronouns, token.lower) ? pronouns[token.lower] : undefined;
      if (gender !== undefined && readable && !quoted.some(({ start, end }) => start <= token.start && token.end <= end)) this.#resolve(token, gender, here);
      else if (this.#isSomebody(token)) here.others = true;
    }
    this.#before = here;
    for (const person of here.persons) this.#paragraph.persons.add(person);
    this.#paragraph.others ||= here.others;
  }

  #meet({ end }: Span, here: Spoken): void {
    for (; (this.#mentions[this.#next]?.start ?? Infinity) < end; this.#next++) {
      const mention = this.#mentions[this.#next];
      if (mention?.type !== 'PERSON') continue;
      here.persons.add(mention.entity);
      this.#last.set(mention.entity, mention);
    }
  }

  // A role that is said of somebody named is nobody else: `Prime Minister Anna Weber`.
  #isSomebody(token: PlacedToken): boolean {
    return (somebody.has(token.lower) || roleHeads.has(token.lower)) && this.#mentions[this.#next - 1]?.end !== token.end && this.#roles.overlapping(token).length === 0;
  }

  #resolve(token: PlacedToken, gender: Gender, here: Spoken): void {
    const persons = new Set([...this.#before.persons, ...here.persons]);
    const [only] = persons;
    const name = only === undefined ? undefined : this.#last.get(only);
    if (only === undefined || name === undefined || persons.size > 1 || this.#before.others || here.others) return;
    if ((this.#genders.get(only) ?? gender) !== gender) return;
    this.#genders.set(only, gender);
    here.persons.add(only);
    this.found.push(mentionOf(this.#document, token, 'pronoun', name, `${this.#entities[only]?.name ?? ''} is the only one spoken of here and in the sentence before`));
  }
}
