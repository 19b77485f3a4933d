/**
 * Of what somebody holds an office: the name beside the words of the office (`Ghana's president`, `president of
 * Ghana`, `Bank of Portugal governor`), or a thing that has none (`head of the agency`). It must not know offices.
 */
import { contains } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { SpanIndex } from '../../../base/span-index.ts';
import { roleModifiers, roleQualifiers, titles } from '../../../recognise/names/role-words.ts';
import type { HeldRole, PlacedName } from './held-role.ts';

/** What an office belongs to, and where the words that say so begin or end. */
export interface Owner extends Whose {
  /** Absolute offset: where the owner's words begin, of one in front; where they end, of one behind. */
  readonly edge: number;
}

/** A name, words that are written as one, or a thing without one. */
export type Whose = Pick<HeldRole, 'of' | 'ofWords' | 'whose'>;

/** Owners that say nothing by themselves. */
const empty = /^(?:country|nation|people|kingdom|republic|day|week|month|year|man|woman|world|late|first|time|same|other)$/;

/** Capitalised words that are written as a name, known or not: `Ashdale`, `Belmont Mining`. */
const capitals = "\\p{Lu}[\\p{L}\\p{M}-]+(?: (?:de |of |del |la )?\\p{Lu}[\\p{L}\\p{M}&-]*){0,3}";
const capitalsAhead = new RegExp(`^${capitals}(?!['’] | \\d)`, 'u');
const capitalsBehind = new RegExp(`(?<!\\b(?:St|Mt|Ft|Pt)\\. |[\\p{L}\\p{M}'’.-]|[\\p{Lu}][\\p{L}\\p{M}]{0,20} )${capitals}$`, 'u');
const told = new RegExp(`\\b(?:of|in|at|for|from|near) (?:the )?(${capitals})|(${capitals})['’]s(?= )`, 'gu');
/** Offices that a town, a country or a firm has, whose name may be in no list. */
const local = /^(?:mayor|governor|prime minister|police chief|fire chief|sheriff|district attorney|chief executive|ceo|principal|headteacher)$/;
/** What stands with a capital at the beginning of a sentence and is no name. */
const noName = /(?:ed|ing|ly)$|^(?:incumbent|current|ailing|veteran|longtime|new|ex|newly)$/i;
/** `the port city of Ashdale`, `the town of Ashdale` */
const kindOf = /^(?:[a-z]+ ){0,2}(?:city|town|village|state|province|county|district|island|municipality|borough|kingdom|republic) of (?=\p{Lu})/u;
/** Things in front of their head without a genitive: `central bank governor`, `club president`. */
const compound = /(?<![\p{L}’'-]|\p{Lu}[\p{L}-]{0,20} )(?:[Cc]entral [Bb]ank|[Bb]ank|[Cc]lub|[Ss]enate|[Cc]lass|[Ss]tudents?|[Ff]aculty|[Cc]hamber|[Aa]ssembly|[Bb]oard|[Aa]ssociation|[Ll]eague|[Ss]ociety|[Uu]niversity|[Cc]ollege|[Ss]chool|[Cc]ompany|[Aa]irline|[Pp]arty|[Uu]nion|[Cc]ouncil|[Cc]ounty|[Cc]ity|[Tt]own|[Vv]illage|[Hh]ospital|[Ff]ederation|[Mm]useum)$/u;

/** The names of an article that offices can be held of. */
export class Owners {
  readonly text: string;
  readonly #names: SpanIndex<PlacedName>;
  readonly #persons: SpanIndex<PlacedName>;
  #told: ReadonlySet<string> | undefined;

  readonly #isCommon: (word: string) => boolean;

  /** @param isCommon whether a word, in small letters, is an ordinary one */
  constructor(text: string, names: readonly PlacedName[], isCommon: (word: string) => boolean) {
    this.text = text;
    this.#isCommon = isCommon;
    this.#names = new SpanIndex(names.filter(({ type, level }) => type !== 'PERSON' && level === 'name'));
    this.#persons = new SpanIndex(names.filter(({ type }) => type === 'PERSON'));
  }

  /** The longest name that begins at a place. */
  nameAt(start: number): PlacedName | undefined {
    return longest(this.#names.beginningIn({ start, end: start + 1 }));
  }

  /**
   * The owner in front of an office that begins at `start`: `Norway's`, `the Norwegian`, `the company's`.
   * @param role the office: a few are told of places that no list knows
   */
  before(start: number, role: string): Owner | undefined {
    const gap = /(?:['’]s?)? $/.exec(this.text.slice(Math.max(0, start - 3), start))?.[0];
    if (gap === undefined) return undefined;
    const end = start - gap.length;
    const named = longest(this.#names.overlapping({ start: end - 1, end }).filter((name) => name.end === end));
    if (named !== undefined) return { of: named, edge: named.start };
    const phrase = this.text.slice(Math.max(0, end - 50), end);
    const thing = (gap === ' ' ? compound : /\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) ([a-z]+(?:[ -][a-z]+){0,2})$/).exec(phrase);
    const words = (thing?.[1] ?? thing?.[0])?.toLowerCase();
    if (thing !== null && words !== undefined) return empty.test(words) ? undefined : { whose: words, edge: end - thing[0].length };
    return this.#straddling(start) ?? this.#writtenBefore(phrase, end, gap !== ' ' || local.test(role));
  }

  /** The owner behind an office that ends at `end`: ` of Norway`, ` of the central bank`, ` at Acme`. */
  behind(end: number): Owner | undefined {
    const link = /^ (?:of|for|from|at) (?:the )?/.exec(this.text.slice(end, end + 10))?.[0];
    if (link === undefined) return undefined;
    const from = end + link.length;
    const ahead = this.text.slice(from, from + 80);
    const kind = kindOf.exec(ahead)?.[0].length ?? 0;
    const named = this.nameAt(from + kind);
    if (named !== undefined) return { of: named, edge: named.end };
    const words = kind === 0 && link.endsWith('the ') ? /^[a-z]+(?:[ -][a-z]+){0,2}?(?=[,.;:)]|$| (?:and|who|since|until|said|says|told|was|is|has|had|will|in|on|at|for|from)\b)/.exec(ahead.slice(0, 50))?.[0] : undefined;
    if (words !== undefined) return empty.test(words) ? undefined : { whose: words, edge: from + words.length };
    const written = /^ (?:of|at) /.test(link) ? capitalsAhead.exec(ahead.slice(kind))?.[0] : undefined;
    return written === undefined ? undefined : this.#written(from + kind, from + kind + written.length, 'end');
  }

  // `Halden Foods Group CEO`: the word is the name's and no part of the office.
  #straddling(start: number): Owner | undefined {
    if (!/^(?:Group|City|School|County|University|Club|College|Bank|Company) /.test(this.text.slice(start, start + 11))) return undefined;
    const named = longest(this.#names.overlapping({ start, end: start + 1 }).filter((name) => name.start < start));
    return named && { of: named, edge: named.start };
  }

  // `Ashdale's mayor`, `Ashdale Mayor Ana Lopez`, where no list and no recogniser knows Ashdale; an ordinary word only
  // where the article has it as a name elsewhere.
  #writtenBefore(phrase: string, end: number, isSure: boolean): Owner | undefined {
    const written = capitalsBehind.exec(phrase)?.[0];
    const isName = written !== undefined && ((isSure && written.replace(/ (?:County|City|Township|Parish|Borough)$/, '').split(' ').every((word) => this.#isName(word))) || this.#owned().has(written));
    return isName ? this.#written(end - written.length, end, 'start') : undefined;
  }

  #isName(word: string): boolean {
    const key = word.toLowerCase();
    return !noName.test(word) && !this.#isCommon(key) && !roleModifiers.has(key) && !roleQualifiers.has(key) && !titles.has(key);
  }

  // What the article speaks of as `of Ashdale`, `in Ashdale`, `Ashdale's`.
  #owned(): ReadonlySet<string> {
    this.#told ??= new Set([...this.text.matchAll(told)].flatMap(([, behind, before]) => behind ?? before ?? []));
    return this.#told;
  }

  // `Anna Berg's lawyer`: nobody holds an office of a person with two names.
  #written(start: number, end: number, edge: 'start' | 'end'): Owner | undefined {
    const span = { start, end };
    const isPerson = this.#persons.overlapping(span).length > 0 && this.text.slice(start, end).includes(' ');
    return isPerson ? undefined : { ofWords: span, edge: span[edge] };
  }

  /** The whole name that words of a role are a part of: `Portugal` of `Bank of Portugal governor`; undefined where they are no name's. */
  whole(role: Span, of: Span): PlacedName | undefined {
    const around = this.#names.overlapping(of).filter((name) => contains(name, of) && !contains(name, role));
    const isFitting = (name: Span): boolean => (of.end < role.end ? name.end <= of.end : name.start >= of.start);
    return longest(around.filter((name) => name.type === 'ORG' && isFitting(name))) ?? longest(around.filter(({ start, end }) => start === of.start && end === of.end));
  }
}

/** What an owner is, without where it stands. */
export function whoseOf(owner: Whose | undefined): Whose {
  const { of, ofWords, whose } = owner ?? {};
  return { ...(of && { of }), ...(ofWords && { ofWords }), ...(whose !== undefined && { whose }) };
}

function longest(names: readonly PlacedName[]): PlacedName | undefined {
  return names.reduce<PlacedName | undefined>((best, name) => (best === undefined || name.end - name.start > best.end - best.start ? name : best), undefined);
}
