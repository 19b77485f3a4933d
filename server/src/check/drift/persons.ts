/**
 * One person whose name is spelt in two ways, in the article or across articles. Whether two names are one person is
 * the linkers' word; here is only judged which spelling drifts, and how sure that is. It must not know other names.
 */
import { groupBy } from '../../base/group-by.ts';
import type { Article } from '../../link/article/article.ts';
import { formIdOf } from '../../link/corpus/entity-form.ts';
import { corpusEntities } from '../../link/corpus/entities.ts';
import type { CorpusReader, EntityItem, Tally } from '../../link/corpus/corpus.ts';
import { withoutItems } from '../../link/corpus/with-article.ts';
import { compareWords, readPersonName } from '../../link/person-name.ts';
import type { PersonName } from '../../link/person-name.ts';
import type { RawFinding, RelatedPlace, Severity } from '../rule.ts';
import { compareUse, differenceOf, mentionsOf, spellingsOf, wordIn } from '../spellings.ts';
import type { NamePart, Spelling } from '../spellings.ts';
import { SlipIndex } from './slip-index.ts';
import { knownWords } from './slips.ts';

/** The findings of the persons of the article. */
export async function personDrift(desk: Desk, items: readonly EntityItem[]): Promise<readonly RawFinding[]> {
  const persons = items.filter((item) => item.type === 'PERSON' && item.mentions.length > 0).map((item): Person => ({ item, form: formIdOf(item), name: readPersonName(item.name) }));
  const entities = await corpusEntities(desk.corpus, persons.map(({ item }) => item));
  const twins = new SlipIndex(persons, ({ name }) => name.surname);
  const byForm = groupBy(persons, ({ form }) => form);
  const isKnown = knownWords(desk.article);
  const findings: RawFinding[] = [];
  for (const person of persons) {
    const same = [person, ...[...twins.near(person.name.surname)].filter((other) => areTwins(person, other))];
    const forms = new Map(same.flatMap(({ item }) => entities.get(item)?.tallies ?? []).map((tally) => [tally.form.id, tally]));
    // A person of this article that is held for one of them counts as well.
    const own = new Set([...same, ...[...forms.keys()].flatMap((form) => byForm.get(form) ?? [])].map(({ item }) => item).sort((a, b) => a.n - b.n));
    findings.push(...(await driftOf(person.item, [...own], [...forms.values()], isKnown, desk)));
  }
  return findings;
}

/** A person of the article, by what persons are compared by. */
interface Person {
  readonly item: EntityItem;
  readonly form: string;
  readonly name: PersonName;
}

/** What the judges of names are handed. */
export interface Desk {
  readonly path: string;
  readonly article: Article;
  /** The corpus with the article as it is now. */
  readonly corpus: CorpusReader;
}

/** How many other places a finding shows. */
const SHOWN = 5;

/** A spelling that the article keeps to this often is a choice more than a slip. */
const SETTLED = 3;

// `Marta Ellingsen` and `Marta Ellingson` in one article: linkers keep them apart for safety, no reader would.
function areTwins(a: Person, b: Person): boolean {
  if (a === b) return false;
  const [one, other] = [a.name, b.name];
  const sameGiven = one.given.length > 0 && one.given.join(' ') === other.given.join(' ') && (one.given[0]?.length ?? 0) > 1;
  const long = Math.min(one.surname.length, other.surname.length) >= 5;
  return sameGiven && long && differenceOf(one.surname, other.surname) === 'slip';
}

// How the person is spelt against those of this article that are held for the same, and against what all others say.
async function driftOf(person: EntityItem, own: readonly EntityItem[], tallies: readonly Tally[], isKnown: (word: string) => boolean, desk: Desk): Promise<RawFinding[]> {
  const spellings = spellingsOf(
    own.flatMap(({ mentions }) => mentions),
    withoutItems(tallies, own),
  );
  const findings: RawFinding[] = [];
  for (const part of ['given', 'middle', 'surname'] as const) {
    // Whoever else is spelt so has a turn of his own.
    const places = new Set(person.mentions.flatMap((name) => wordIn(name, part)?.start ?? []));
    for (const spelling of spellings[part].filter(({ here }) => here.some(({ start }) => places.has(start)))) {
      const others = spellings[part].filter((one) => !isOtherName(spelling.folded, one.folded, part, isKnown));
      const other = usualSpelling(spelling, others);
      if (other !== undefined) findings.push(drift(spelling, other, desk.path, await placesOf(other, part, desk)));
    }
  }
  return findings;
}

// `Dave` and `David`, `Latoya` and `LaTonya`: a given name in its own right that sounds unlike the other is no spelling of it.
function isOtherName(word: string, other: string, part: NamePart, isKnown: (word: string) => boolean): boolean {
  if (part === 'middle') return compareWords(word, other) !== 'variant';
  return part === 'given' && isKnown(word) && compareWords(word, other) !== 'variant';
}

function drift(spelling: Spelling, other: Spelling, path: string, related: readonly RelatedPlace[]): RawFinding {
  const slip = differenceOf(spelling.folded, other.folded) === 'slip' && compareUse(other, spelling) > 0;
  const [first] = spelling.here;
  const count = mentionsOf(other);
  return {
    start: first?.start ?? 0,
    end: first?.end ?? 0,
    message: slip
      ? `“${first?.text ?? ''}” is spelt “${other.text}” in ${placesIn(other)}: likely a slip.`
      : `“${first?.text ?? ''}” is also spelt “${other.text}” (${placesIn(other)}).`,
    severity: severityOf(spelling, other, slip),
    related,
    fixes: [
      {
        title: `Write “${other.text}” in this article, as ${count === 1 ? 'one other place does' : `${count} other places do`}`,
        edits: spelling.here.map(({ start, end }) => ({ path, start, end, newText: other.text })),
      },
    ],
  };
}

/** Some of the places that have a spelling: this article's, then a sample of the others'. */
async function placesOf({ here, folded, writings }: Spelling, part: NamePart, { path, corpus }: Pick<Desk, 'path' | 'corpus'>): Promise<readonly RelatedPlace[]> {
  const places = here.slice(0, SHOWN).map((place) => ({ path, ...place }));
  // Enough for this article's own items, which are shown already.
  const items = places.length < SHOWN ? await corpus.sample(writings, SHOWN + 3) : [];
  for (const item of items.filter((one) => one.path !== path).sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const words = item.mentions.flatMap((name) => wordIn(name, part) ?? []).filter((word) => word.folded === folded);
    places.push(...words.slice(0, 1).map(({ start, end, text }) => ({ path: item.path, start, end, text })));
  }
  return places.slice(0, SHOWN).map(({ path: at, start, end, text }) => ({ path: at, start, end, message: `written “${text}” here` }));
}

// The most used of the other spellings; of equally used ones the first one here is the usual one.
function usualSpelling(spelling: Spelling, all: readonly Spelling[]): Spelling | undefined {
  return all.find((other) => {
    if (differenceOf(spelling.folded, other.folded) === undefined) return false;
    const more = compareUse(other, spelling);
    return more > 0 || (more === 0 && comesFirst(other, spelling));
  });
}

function comesFirst(other: Spelling, spelling: Spelling): boolean {
  const [a, b] = [other, spelling].map(({ here }) => here[0]?.start);
  return a === undefined || (b !== undefined && a < b);
}

// A slip against a form used more is likely a fault; two transliterations are a matter of house style.
function severityOf(spelling: Spelling, other: Spelling, slip: boolean): Severity {
  const mixed = other.here.length > 0;
  if (!spelling.full || !other.full) return 'hint';
  if (!slip) return mixed ? 'information' : 'hint';
  // One article against another: nobody knows which of the two slipped.
  return !mixed && (spelling.here.length >= SETTLED || other.elsewhere.articles < 2) ? 'information' : 'warning';
}

function placesIn({ here, elsewhere: { articles } }: Spelling): string {
  const inThis = here.length === 0 ? [] : [here.length === 1 ? 'one other place here' : `${here.length} other places here`];
  const inOthers = articles === 0 ? [] : [articles === 1 ? 'another article' : `${articles} other articles`];
  return [...inThis, ...inOthers].join(' and ');
}
