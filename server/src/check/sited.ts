/**
 * What two sentences put in two towns, and is one event by all that they tell besides: who, which names and numbers, which
 * day. Asked of any kind of event that happens in one town, however it is told. It must not know rules.
 */
import type { Day, DayInterval } from '../base/civil-date.ts';
import { overlaps } from '../base/span.ts';
import { befallsPersons } from '../link/article/facts/sited/kinds.ts';
import { isOfOfficials } from '../link/article/facts/sited/place.ts';
import type { SitedEventFact } from '../link/article/facts/sited-fact.ts';
import { fold } from '../text/fold.ts';
import type { RawFinding, RuleContext } from './rule.ts';
import { factsOf, placeTold, toldElsewhere } from './told-facts.ts';
import type { ToldFact } from './told-facts.ts';

/** A telling: its value, its day and its sentence in small letters. */
interface Telling {
  readonly value: SitedEventFact['value'];
  readonly time: DayInterval;
  readonly words: string;
}

/**
 * The tellings that another one puts elsewhere; hints, or information where persons and the day are the same.
 * @param known what is found already: of those sentences nothing is said
 */
export async function sited(context: RuleContext, known: readonly RawFinding[]): Promise<readonly RawFinding[]> {
  const { article, path } = context;
  const facts = factsOf(article, 'sited-event');
  const tellings = facts.map((fact) => tellingOf(fact, article.document.text.slice(fact.sentence.start, fact.sentence.end)));
  const findings: RawFinding[] = [];
  for (const [at, fact] of facts.entries()) {
    const own = tellings[at];
    if (own === undefined || known.some((one) => overlaps(one, fact.sentence))) continue;
    const here = tellings.slice(0, at).findIndex((other) => isSureHere(own, other) && areOneElsewhere(own, other));
    const earlier = facts[here];
    if (earlier !== undefined) {
      findings.push({ ...saying(fact, own, tellings[here] ?? own, 'earlier in the article'), related: [{ path, start: earlier.start, end: earlier.end, message: 'told so here' }] });
      continue;
    }
    const other = await elsewhere(fact, own, tellings, context);
    if (other !== undefined) findings.push({ ...saying(fact, own, tellingOf(other, other.told.text), 'in another article'), related: [placeTold(other, `told so: ${other.told.text}`)] });
  }
  return findings;
}

function tellingOf({ value, time }: Pick<SitedEventFact, 'value' | 'time'>, sentence: string): Telling {
  return { value, time, words: fold(sentence) };
}

function saying({ start, end }: SitedEventFact, a: Telling, b: Telling, where: string): Pick<RawFinding, 'start' | 'end' | 'message'> & { readonly severity: 'information' | 'hint' } {
  const isFirm = dayOf(a, b) === 'same' && !a.value.isNear && !b.value.isNear && sharedPeople(a, b) + Math.min(1, sharedNames(a, b) / 2) >= 1;
  return { start, end, severity: isFirm ? 'information' : 'hint', message: `This is in another place ${where}, if both tell of one event.` };
}

async function elsewhere(fact: SitedEventFact, own: Telling, here: readonly Telling[], context: RuleContext): Promise<ToldFact<'sited-event'> | undefined> {
  const told = await toldElsewhere(context, fact, 'sited-event');
  const found = told.find((item) => areOneElsewhere(own, tellingOf(item, item.told.text)));
  // Whoever tells both places of such an event knows of both.
  const knows = (tellings: readonly Telling[], town: string): boolean => tellings.some(({ value }) => value.town === town && value.kinds.some((kind) => own.value.kinds.includes(kind)));
  if (found === undefined || knows(here, found.value.town)) return undefined;
  return knows(told.filter(({ path }) => path === found.path).map((item) => tellingOf(item, item.told.text)), own.value.town) ? undefined : found;
}

/** Weight of what two tellings share from which they are one event: of one day, and where one names no day. */
const [SAME_DAY, ANY_DAY] = [4, 5.5];

// Of one article more than likeness is asked: two attacks of one day are told alike.
function isSureHere(a: Telling, b: Telling): boolean {
  if (dayOf(a, b) !== 'same') return false;
  return sharedPeople(a, b) > 0 || sharedNames(a, b) > 1 || (a.value.isWritten === true && b.value.isWritten === true && common(a.value.definite, b.value.definite) > 0);
}

function areOneElsewhere(a: Telling, b: Telling): boolean {
  if (a.value.town === b.value.town || a.value.site !== b.value.site || names(a, b.value.town) || names(b, a.value.town) || !areOfOneKind(a, b) || areOthers(a, b)) return false;
  const day = dayOf(a, b);
  return day !== 'other' && (isKnown(a, b) || isCounted(a, b) || common(a.value.stems, b.value.stems) >= MOST_WORDS) && weigh(a, b) >= (day === 'same' ? SAME_DAY : ANY_DAY);
}

// `according to Lahore officials` tells who speaks.
function names({ words }: Telling, town: string): boolean {
  for (let at = words.indexOf(town); at >= 0; at = words.indexOf(town, at + 1)) if (!isOfOfficials(words, { start: at, end: at + town.length })) return true;
  return false;
}

// What is nearest to the place of the one is told by the other as well.
function areOfOneKind({ value: { kinds: a } }: Telling, { value: { kinds: b } }: Telling): boolean {
  return has(a, b[0] ?? '') && has(b, a[0] ?? '');
}

/** Kinds of which one telling may put one for the other. */
const alike: ReadonlyMap<string, readonly string[]> = new Map([
  ['attack', ['explode', 'shoot', 'stab']],
  ['explode', ['attack']],
  ['shoot', ['attack']],
  ['stab', ['attack']],
  ['body', ['death']],
  ['death', ['body']],
  ['sink', ['ground']],
  ['ground', ['sink']],
]);

function has(kinds: readonly string[], kind: string): boolean {
  return kinds.some((one) => one === kind || alike.get(kind)?.includes(one) === true);
}

// Each names persons, names or numbers, and none are shared.
function areOthers({ value: a }: Telling, { value: b }: Telling): boolean {
  const parted = (one: readonly string[], other: readonly string[]): boolean => one.length > 0 && other.length > 0 && common(one, other) === 0;
  const surnames = (names: readonly string[]): readonly string[] => names.map(surnameOf);
  return (parted(surnames(a.people), surnames(b.people)) && common(a.names, b.names) < 2) || parted(a.numbers, b.numbers) || (parted(a.names, b.names) && parted(a.people, b.people));
}

function isOnce({ value: { kinds } }: Telling): boolean {
  return kinds[0] === 'birth' || kinds[0] === 'found';
}

/** Days before publication of what is told without a day. */
const RECENT = 3;

function dayOf(a: Telling, b: Telling): 'same' | 'perhaps' | 'other' {
  const [one, other] = [a.time.from, b.time.from];
  if (one !== null && other !== null) return one === other ? 'same' : 'other';
  // What happens only once needs no day.
  if (isOnce(a) && isOnce(b)) return sharedPeople(a, b) > 0 || sharedNames(a, b) > 0 ? 'same' : 'other';
  const near = (day: Day | undefined, published: Day | undefined, reach: number): boolean => day !== undefined && published !== undefined && Math.abs(published - day) <= reach;
  if (one === null && other === null) return near(a.value.published, b.value.published, 1) ? 'perhaps' : 'other';
  const [day, published] = one === null ? [other, a.value.published] : [one, b.value.published];
  return day !== null && near(day, published, RECENT) && (day <= (published ?? day)) ? 'perhaps' : near(a.value.published, b.value.published, 1) && day !== null && near(day, published, 2 * RECENT) ? 'perhaps' : 'other';
}

/** Words that count, one by one, and at most. */
const [WORD, MOST_WORDS] = [0.75, 4];

function weigh(a: Telling, b: Telling): number {
  const [one, other] = [a.value, b.value];
  const kinds = common(one.kinds, other.kinds);
  const people = sharedPeople(a, b) > 0 && one.kinds.some(befallsPersons) ? 3 : 0;
  const ofNames = 2 * Math.min(2, sharedNames(a, b));
  const ofNumbers = isCounted(a, b) ? 2.5 : Math.min(1, common(one.numbers, other.numbers));
  const ofWords = WORD * Math.min(MOST_WORDS, common(one.stems, other.stems));
  const ofDefinite = common(one.definite, other.definite) > 0 ? 1.5 : 0;
  const ofDay = one.isWritten === true && other.isWritten === true ? 1 : 0;
  return kinds + people + ofNames + ofNumbers + ofWords + ofDefinite + ofDay;
}

// Two attacks of one day are told alike: something must be one's own.
function isKnown(a: Telling, b: Telling): boolean {
  const isDefinite = a.value.isWritten === true && b.value.isWritten === true && common(a.value.definite, b.value.definite) > 0;
  return isDefinite || sharedPeople(a, b) > 0 || sharedNames(a, b) > 0;
}

/** From this on a count is hardly that of another event of the day. */
const TELLING = 10;

function isCounted({ value: { numbers } }: Telling, { value: { numbers: others } }: Telling): boolean {
  return numbers.some((number) => Number(number) >= TELLING && others.includes(number));
}

// `the tanker Hilda` may be read as a person's name in one of them.
function sharedNames({ value: a }: Telling, { value: b }: Telling): number {
  const plain = ({ people }: Telling['value']): readonly string[] => people.filter((name) => !name.includes(' '));
  return common(a.names, b.names) + common(plain(a), b.names) + common(a.names, plain(b));
}

function sharedPeople({ value: { people: a } }: Telling, { value: { people: b } }: Telling): number {
  return a.filter((name) => b.some((other) => areOnePerson(name, other))).length;
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

// A surname alone may be that of any; two given names must begin alike.
function areOnePerson(a: string, b: string): boolean {
  if (surnameOf(a) !== surnameOf(b)) return false;
  return !a.includes(' ') || !b.includes(' ') || a.charAt(0) === b.charAt(0);
}

function common(one: readonly string[], other: readonly string[]): number {
  return one.filter((word) => other.includes(word)).length;
}
