/**
 * One event counted differently in two articles: a toll that rose, or a slip. Which is right only a person can tell,
 * and a later article may supersede an earlier one: both are shown with their days, as a hint.
 */
import { contains } from '../../base/span.ts';
import { formatDay } from '../../base/civil-date.ts';
import type { Article } from '../../link/article/article.ts';
import type { AmountFact } from '../../link/article/facts/fact.ts';
import type { ArticlePath, CorpusReader, EventItem, FactItem, Item } from '../../link/corpus/corpus.ts';
import { relatedEvents } from '../../link/corpus/related.ts';
import { placeOf, sayNumber, toldRange, wordsOf } from '../figures.ts';
import type { RawFinding, Rule, RuleContext } from '../rule.ts';

/** See `count-conflict.md`. */
export const countConflict: Rule = {
  id: 'count-conflict',
  summary: 'One event counted differently, here and in another article.',
  severity: 'information',
  needs: 'corpus',
  async check({ article, path, corpus }) {
    const tolls = article.facts.filter(isToll);
    if (tolls.length === 0) return [];
    const own = (await corpus.items(path)).filter((item) => item.kind === 'event');
    const findings: RawFinding[] = [];
    const said = new Set<string>();
    for (const toll of tolls.slice(0, mostAsked)) {
      const finding = await conflictOf(toll, tolls, own, { article, path, corpus }, said);
      if (finding !== undefined) findings.push(finding);
    }
    return findings;
  },
};

/** Tolls of one article that are compared at most. */
const mostAsked = 12;
/** Score from which two events are held to be one: what is only like another is no conflict. */
const surely = 0.7;

type Toll = AmountFact & { readonly value: { readonly state: string } };

function isToll(fact: Article['facts'][number]): fact is Toll {
  if (fact.attribute !== 'count' || fact.isQuoted || fact.modality !== 'happened' || fact.paragraphRole !== 'body') return false;
  return fact.value.state !== undefined && fact.subject.kind === 'event' && fact.value.upTo === undefined;
}

/** The first article that counts otherwise; `said` holds what was spoken of already, so that a toll told twice is one finding. */
async function conflictOf(toll: Toll, tolls: readonly Toll[], own: readonly EventItem[], { path, corpus }: RuleContext, said: Set<string>): Promise<RawFinding | undefined> {
  const events = own.filter(({ trigger, minor }) => minor === undefined && contains(toll.sentence, trigger)).slice(0, 3);
  for (const event of events) {
    for (const { item } of await relatedEvents(corpus, event, { othersOnly: true, floor: surely, limit: 6 })) {
      if (sharedWords(event, item) < 2) continue;
      const others = await tollsBeside(corpus, item, toll);
      const other = others.tolls.find((each) => conflicts(toll, each) && !agreesElsewhere(each, toll, tolls, others.all));
      if (other === undefined || said.has(`${other.path} ${toll.value.state} ${toll.value.value}`)) continue;
      said.add(`${other.path} ${toll.value.state} ${toll.value.value}`);
      return finding(toll, other, path, corpus);
    }
  }
  return undefined;
}

// The word that tells of killing is in every such sentence: what else they share makes them one.
function sharedWords(a: EventItem, b: EventItem): number {
  const known = new Set([...b.words, ...b.participants]);
  return [...new Set([...a.words, ...a.participants])].filter((word) => known.has(word) && !/^(?:kill|die|dead|death|injur|wound|people|person|polic|offici)/.test(word)).length;
}

interface OtherTolls {
  /** Those in the sentence that tells of the event. */
  readonly tolls: readonly CountItem[];
  /** All of the other article. */
  readonly all: readonly CountItem[];
}

type CountItem = FactItem & { readonly attribute: 'count'; readonly value: AmountFact['value'] };

async function tollsBeside(corpus: CorpusReader, event: EventItem, { value: { state } }: Toll): Promise<OtherTolls> {
  const all = (await corpus.items(event.path)).filter((item): item is CountItem => isCount(item) && item.value.state === state);
  return { tolls: all.filter(({ told }) => contains(told.sentence, event.trigger)), all };
}

function isCount(item: Item): item is CountItem {
  return item.kind === 'fact' && item.attribute === 'count';
}

const people: ReadonlySet<string> = new Set(['person', 'dead', 'injured', 'missing', 'arrested', 'victim']);

function conflicts({ value: a }: Toll, { value: b }: CountItem): boolean {
  const isOne = a.counts === b.counts || (isPeople(a.counts) && isPeople(b.counts));
  return isOne && !meet(a, b);
}

function isPeople(counts: string | undefined): boolean {
  return counts === undefined || people.has(counts);
}

function meet(a: AmountFact['value'], b: AmountFact['value']): boolean {
  const [one, other] = [toldRange(a), toldRange(b)];
  return one.low <= other.high && other.low <= one.high;
}

// An article that tells both numbers knows of both.
function agreesElsewhere(other: CountItem, toll: Toll, tolls: readonly Toll[], all: readonly CountItem[]): boolean {
  return all.some(({ value }) => meet(value, toll.value)) || tolls.some(({ value }) => value.state === toll.value.state && meet(value, other.value));
}

async function finding(toll: Toll, other: CountItem, path: ArticlePath, corpus: CorpusReader): Promise<RawFinding> {
  const heads = await corpus.heads([path, other.path]);
  const day = (of: ArticlePath): string => {
    const published = heads.get(of)?.published;
    return published?.status !== 'stated' || published.interval.from === null ? 'undated' : formatDay(published.interval.from);
  };
  return {
    start: toll.start,
    end: toll.end,
    severity: 'hint',
    message: `“${wordsOf(toll.value)}” here (${day(path)}), ${sayNumber(other.value.value)} ${toll.value.state} in another article (${day(other.path)}); the later one may know more.`,
    related: [{ ...placeOf(other.value, other.path, `counts “${wordsOf(other.value)}”`) }],
  };
}
