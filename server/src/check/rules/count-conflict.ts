/**
 * One event counted differently in two articles: a toll that rose, an amount that slipped. Which is right only a person can tell,
 * and a later article may supersede an earlier one: both are shown with their days, as a hint.
 */
import { contains, overlaps } from '../../base/span.ts';
import { formatDay } from '../../base/civil-date.ts';
import type { Article } from '../../link/article/article.ts';
import type { AmountFact } from '../../link/article/facts/fact.ts';
import { tollStems } from '../../link/article/facts/same-counted.ts';
import type { ArticlePath, CorpusReader, EventItem, FactItem, Item } from '../../link/corpus/corpus.ts';
import { factKeys, isOfferedAmount, placedKeys } from '../../link/corpus/fact-keys.ts';
import { relatedEvents } from '../../link/corpus/related.ts';
import { SharedWeights } from '../../link/corpus/related/shared-weights.ts';
import { isAmount, placeOf, sayNumber, wordsOf } from '../figures.ts';
import { conflicts, isGroupOfOther, kindOf, meet, sameWord, saysOthers, wordsNeeded } from '../one-count.ts';
import { reframedFinding } from '../reframed.ts';
import type { Reframed } from '../reframed.ts';
import { retoldOf } from '../retold.ts';
import type { RawFinding, Rule, RuleContext } from '../rule.ts';

/** See `count-conflict.md`. */
export const countConflict: Rule = {
  id: 'count-conflict',
  summary: 'One event counted differently, here and in another article.',
  severity: 'information',
  needs: 'corpus',
  async check(context) {
    const found = await counted(context);
    const { path } = context;
    const copies = (await retoldOf(context).reframed()).filter((one) => one.path !== path && one.days <= copyDays && isSlipOfNumber(one)).map((one) => reframedFinding(one, path, 'hint'));
    return [...found, ...copies.filter((one) => !found.some((other) => overlaps(one, other)))];
  },
};

async function counted(context: RuleContext): Promise<readonly RawFinding[]> {
  const { article, path, corpus } = context;
  const amounts = article.facts.filter(isCompared).slice(0, mostAsked);
  if (amounts.length === 0) return [];
  const others = new OtherReports(context);
  const findings: RawFinding[] = [];
  const said = new Set<string>();
  for (const amount of amounts) {
    const ofPlace = await toldOfPlace(amount, amounts, others);
    const other = ofPlace ?? (isOfferedAmount(amount) && (await others.mayConflict(amount, factKeys(amount, article)[0])) ? await conflictOf(amount, amounts, others) : undefined);
    const pair = `${other?.path ?? ''} ${kindOf(amount)} ${amount.value.value}`;
    // A toll told twice is one finding.
    if (other === undefined || said.has(pair)) continue;
    said.add(pair);
    findings.push(await finding(amount, other, path, corpus));
  }
  return findings;
}

// Far more are counted of something else; a year is no count.
function isSlipOfNumber({ own, other }: Reframed): boolean {
  const [a, b] = [Number(own.said), Number(other.said)];
  if (own.kind !== 'number' || /^(?:19|20)\d\d$/.test(own.said)) return false;
  return Number.isNaN(a) || Number.isNaN(b) || (a <= 3 * b && b <= 3 * a) || a === 10 * b || b === 10 * a;
}

/** Amounts of one article that are compared at most, and events of each one's sentence. */
const mostAsked = 16;
const mostEvents = 2;
/** Score from which two events are held to be one: what is only like another is no conflict. */
const surely = 0.86;

function isCompared(fact: Article['facts'][number]): fact is AmountFact {
  return isAmount(fact) && fact.value.upTo === undefined && (isOfferedAmount(fact) || placedKeys(fact).length > 0);
}

type AmountItem = FactItem & { readonly value: AmountFact['value'] };

function isAmountItem(item: Item): item is AmountItem {
  return item.kind === 'fact' && isAmount(item);
}

/** Numbers under one key that are read at most. */
const mostRead = 400;

/** Numbers told of one place that are read at most. */
const mostTold = 40;
/** Days between two articles at most: of which one is made from the other, that tell of one place's toll, and that tell of one event however alike. */
const copyDays = 7;
const tollDays = 7;
const eventDays = 31;

/** What other articles tell of the events of this one; each is asked for once. */
class OtherReports {
  readonly #corpus: CorpusReader;
  readonly #path: ArticlePath;
  readonly #weights: SharedWeights;
  readonly #amounts = new Map<ArticlePath, readonly AmountItem[]>();
  readonly #related = new Map<number, readonly EventItem[]>();
  readonly #counted = new Map<string, readonly AmountItem[] | undefined>();
  #own: readonly EventItem[] | undefined;

  constructor({ corpus, path, weights = new SharedWeights() }: RuleContext) {
    this.#corpus = corpus;
    this.#path = path;
    this.#weights = weights;
  }

  /** Whether another article may count the same otherwise: the number alone says so, before any event is compared. */
  async mayConflict(amount: AmountFact, key = ''): Promise<boolean> {
    if (!this.#counted.has(key)) {
      const isRead = ((await this.#corpus.count([key])).get(key) ?? 0) < mostRead;
      this.#counted.set(key, isRead ? (await this.#corpus.lookup([key], mostRead)).filter(isAmountItem).filter(({ path }) => path !== this.#path) : undefined);
    }
    return this.#counted.get(key)?.some((other) => kindOf(other) === kindOf(amount) && (conflicts(amount.value, other.value))) ?? true;
  }

  /** What other articles count under these keys, of the days around this article's. */
  async told(keys: readonly string[]): Promise<readonly AmountItem[]> {
    const found = keys.length === 0 ? [] : (await this.#corpus.lookup(keys, mostTold)).filter(isAmountItem).filter(({ path }) => path !== this.#path);
    if (found.length === 0) return [];
    const days = await this.#daysTo(found.map(({ path }) => path));
    return found.filter(({ path }) => (days.get(path) ?? Infinity) <= tollDays);
  }

  /** Whether another article may still tell of the same as news: one of the same weeks, or of an unknown day. */
  async isOfOneTime(path: ArticlePath): Promise<boolean> {
    return ((await this.#daysTo([path])).get(path) ?? 0) <= eventDays;
  }

  async #daysTo(paths: readonly ArticlePath[]): Promise<ReadonlyMap<ArticlePath, number>> {
    const heads = await this.#corpus.heads([this.#path, ...new Set(paths)]);
    const dayOf = (path: ArticlePath): number | null => heads.get(path)?.published.interval.from ?? null;
    const own = dayOf(this.#path);
    return new Map(paths.flatMap((path) => {
      const day = dayOf(path);
      return own === null || day === null ? [] : [[path, Math.abs(day - own)] as const];
    }));
  }

  /** Events of other articles that are surely those of the sentence. */
  async events({ sentence }: AmountFact): Promise<readonly EventItem[]> {
    this.#own ??= (await this.#corpus.items(this.#path)).filter((item) => item.kind === 'event');
    const told = this.#own.filter(({ trigger, minor }) => minor === undefined && contains(sentence, trigger)).slice(0, mostEvents);
    const found: EventItem[] = [];
    for (const event of told) found.push(...(await this.#relatedTo(event)));
    return found;
  }

  /** The amounts of another article. */
  async amounts(path: ArticlePath): Promise<readonly AmountItem[]> {
    const known = this.#amounts.get(path) ?? (await this.#corpus.items(path)).filter(isAmountItem);
    this.#amounts.set(path, known);
    return known;
  }

  async #relatedTo(event: EventItem): Promise<readonly EventItem[]> {
    const known = this.#related.get(event.n);
    if (known !== undefined) return known;
    const related = await relatedEvents(this.#corpus, event, { othersOnly: true, floor: surely, firmly: true, limit: 6, weights: this.#weights });
    const surest = related.map(({ item }) => item).filter((item) => !isElsewhere(event, item) && sharedWords(event, item) >= 2);
    this.#related.set(event.n, surest);
    return surest;
  }
}

function isElsewhere(a: EventItem, b: EventItem): boolean {
  return a.place !== undefined && b.place !== undefined && a.place !== b.place;
}

/** What is in every sentence on a toll, and says nothing of which event it is: of stems of an event's sentence, and of those around a number. */
const tollOfEvent = new RegExp(`^(?:${tollStems}|polic|offici|toll|ris|rose|reach|climb|claim)`);
const tollWords = new RegExp(`^(?:januar|februa|march|april|june|july|august|septem|octobe|novemb|decemb|${tollStems}|hurt|polic|offici|arrest|detain|miss|toll|lives|left|leav|liv|lif|claim|lost|los$|cost)`);

// The word that tells of killing is in every such sentence: what else they share makes them one.
function sharedWords(a: EventItem, b: EventItem): number {
  const known = new Set([...b.words, ...b.participants]);
  return [...new Set([...a.words, ...a.participants])].filter((word) => known.has(word) && !tollOfEvent.test(word)).length;
}

/** The first amount of another article that contradicts this one, where neither article tells both. */
async function conflictOf(amount: AmountFact, own: readonly AmountFact[], others: OtherReports): Promise<AmountItem | undefined> {
  for (const event of await others.events(amount)) {
    const all = (await others.amounts(event.path)).filter((other) => kindOf(other) === kindOf(amount));
    const found = all.find((other) => contains(other.told.sentence, event.trigger) && conflicts(amount.value, other.value) && !areOtherDays(amount, other) && saysOthers(amount.value) === saysOthers(other.value) && !isTold(other, amount, own, all));
    if (found !== undefined && (await others.isOfOneTime(event.path))) return found;
  }
  return undefined;
}

/** Words of weight that two tellings of one toll share, where both give its day, and where one does not. */
const [sameDayWords, anyDayWords] = [2, 3];

/** The first number that another article tells of the same place and day in words of its own. */
async function toldOfPlace(amount: AmountFact, own: readonly AmountFact[], others: OtherReports): Promise<AmountItem | undefined> {
  const keys = placedKeys(amount);
  for (const other of await others.told(keys)) {
    if (kindOf(other) !== kindOf(amount) || saysOthers(amount.value) !== saysOthers(other.value) || other.isQuoted || other.modality !== amount.modality) continue;
    if (areOtherDays(amount, other) || !areToldAlike(amount.value, other.value, keys)) continue;
    const isDated = amount.value.on !== undefined && other.value.on !== undefined;
    if (!conflicts(amount.value, other.value) && !isGroupOfOther(amount.value, other.value, isDated)) continue;
    const all = (await others.amounts(other.path)).filter((one) => kindOf(one) === kindOf(amount));
    if (!isTold(other, amount, own, all)) return other;
  }
  return undefined;
}

// By words besides the place that led from one to the other.
function areToldAlike(one: AmountFact['value'], other: AmountFact['value'], keys: readonly string[]): boolean {
  const known = new Set(other.near.map(sameWord));
  const shared = new Set(one.near.map(sameWord).filter((word) => known.has(word) && !tollWords.test(word) && !keys.some((key) => key.includes(`@${word}`))));
  const needed = one.state === undefined ? wordsNeeded(one, other) : one.on !== undefined && other.on !== undefined ? sameDayWords : anyDayWords;
  return shared.size >= needed;
}

// Two days are two events, however alike they are told.
function areOtherDays({ value: { on: a } }: AmountFact, { value: { on: b } }: AmountItem): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

// An article that tells both numbers knows of both.
function isTold(other: AmountItem, amount: AmountFact, own: readonly AmountFact[], all: readonly AmountItem[]): boolean {
  return all.some(({ value }) => meet(value, amount.value)) || own.some((each) => kindOf(each) === kindOf(amount) && meet(each.value, other.value));
}

async function finding({ start, end, value }: AmountFact, other: AmountItem, path: ArticlePath, corpus: CorpusReader): Promise<RawFinding> {
  const heads = await corpus.heads([path, other.path]);
  const day = (of: ArticlePath): string => {
    const published = heads.get(of)?.published;
    return published?.status !== 'stated' || published.interval.from === null ? 'undated' : formatDay(published.interval.from);
  };
  const told = other.value.state === undefined ? wordsOf(other.value) : `${sayNumber(other.value.value)} ${other.value.state}`;
  return {
    start,
    end,
    severity: 'hint',
    message: `“${wordsOf(value)}” here (${day(path)}), ${told} in another article (${day(other.path)}); the later one may know more.`,
    related: [placeOf(other.value, other.path, `says “${wordsOf(other.value)}”`)],
  };
}
