/**
 * One person, two spellings, in the article or across articles. Whether two names are one person is the
 * linkers' word; here is only judged which spelling drifts, and how sure that is.
 */
import { corpusEntity } from '../../link/corpus/entities.ts';
import { readPersonName } from '../../link/person-name.ts';
import { indexArticle } from '../../link/corpus/index-article.ts';
import type { EntityItem } from '../../link/corpus/corpus.ts';
import type { RawFinding, Rule, RuleContext, Severity } from '../rule.ts';
import { compareUse, differenceOf, spellingsOf } from '../spellings.ts';
import type { Spelling, WrittenName } from '../spellings.ts';

/** See `name-drift.md`. */
export const nameDrift: Rule = {
  id: 'name-drift',
  summary: 'One person whose name is spelt in two ways, in the article or across articles.',
  severity: 'warning',
  needs: 'corpus',
  async check(context) {
    const persons = indexArticle(context.path, context.article).items.filter(
      (item): item is EntityItem => item.kind === 'entity' && item.type === 'PERSON' && item.mentions.length > 0,
    );
    const findings: RawFinding[] = [];
    for (const person of persons) {
      const twins = persons.filter((other) => areTwins(person, other));
      findings.push(...(await driftOf([person, ...twins], context)));
    }
    return findings;
  },
};

/** How many other places a finding shows. */
const SHOWN = 5;

/** A spelling that the article keeps to this often is a choice more than a slip. */
const SETTLED = 3;

// `Marta Ellingsen` and `Marta Ellingson` in one article: linkers keep them apart for safety, no reader would.
function areTwins(a: EntityItem, b: EntityItem): boolean {
  if (a === b) return false;
  const [one, other] = [readPersonName(a.name), readPersonName(b.name)];
  const sameGiven = one.given.length > 0 && one.given.join(' ') === other.given.join(' ') && (one.given[0]?.length ?? 0) > 1;
  const long = Math.min(one.surname.length, other.surname.length) >= 5;
  return sameGiven && long && differenceOf(one.surname, other.surname) === 'slip';
}

async function driftOf(persons: readonly EntityItem[], { path, corpus }: RuleContext): Promise<RawFinding[]> {
  const items = new Map(persons.map((person) => [`${path}#${person.n}`, person]));
  for (const person of persons) {
    for (const item of (await corpusEntity(corpus, person)).items) {
      // The index may hold this article as it was some keystrokes ago.
      if (item.path !== path) items.set(`${item.path}#${item.n}`, item);
    }
  }
  const { given, surname } = spellingsOf([...items.values()].flatMap(namesOf));
  return [given, surname].flatMap((spellings) =>
    spellings.flatMap((spelling) => (spelling.places.some((place) => place.path === path) ? drift(spelling, spellings, path) : [])),
  );
}

function namesOf({ path, mentions }: EntityItem): WrittenName[] {
  return mentions.map(({ start, end, text }) => ({ path, start, end, text }));
}

function drift(spelling: Spelling, all: readonly Spelling[], path: string): RawFinding[] {
  const other = usualSpelling(spelling, all, path);
  if (other === undefined) return [];
  const here = spelling.places.filter((place) => place.path === path);
  const [first] = here;
  const [example] = other.places;
  if (first === undefined || example === undefined) return [];
  const slip = differenceOf(spelling.folded, other.folded) === 'slip' && compareUse(other, spelling) > 0;
  const { length } = other.places;
  return [
    {
      start: first.start,
      end: first.end,
      message: slip
        ? `“${first.text}” is spelt “${example.text}” in ${placesIn(other, path)}: likely a slip.`
        : `“${first.text}” is also spelt “${example.text}” (${placesIn(other, path)}).`,
      severity: severityOf(spelling, other, path, slip),
      related: other.places.slice(0, SHOWN).map(({ path: at, start, end, text }) => ({ path: at, start, end, message: `written “${text}” here` })),
      fixes: [
        {
          title: `Write “${example.text}” in this article, as ${length === 1 ? 'one other place does' : `${length} other places do`}`,
          edits: here.map(({ start, end }) => ({ path, start, end, newText: example.text })),
        },
      ],
    },
  ];
}

// The most used of the other spellings; of equally used ones the first one here is the usual one.
function usualSpelling(spelling: Spelling, all: readonly Spelling[], path: string): Spelling | undefined {
  return all.find((other) => {
    if (differenceOf(spelling.folded, other.folded) === undefined) return false;
    const more = compareUse(other, spelling);
    return more > 0 || (more === 0 && comesFirst(other, spelling, path));
  });
}

function comesFirst(other: Spelling, spelling: Spelling, path: string): boolean {
  const [a, b] = [other, spelling].map(({ places }) => places.find((place) => place.path === path)?.start);
  return a === undefined || (b !== undefined && a < b);
}

// A slip against a form used more is likely a fault; two transliterations are a matter of house style.
function severityOf(spelling: Spelling, other: Spelling, path: string, slip: boolean): Severity {
  const mixed = other.places.some((place) => place.path === path);
  if (!spelling.full || !other.full) return 'hint';
  if (!slip) return mixed ? 'information' : 'hint';
  const settled = !mixed && spelling.places.filter((place) => place.path === path).length >= SETTLED;
  return settled ? 'information' : 'warning';
}

function placesIn({ places }: Spelling, path: string): string {
  const here = places.filter((place) => place.path === path).length;
  const articles = new Set(places.map((place) => place.path).filter((other) => other !== path)).size;
  const inThis = here === 0 ? [] : [here === 1 ? 'one other place here' : `${here} other places here`];
  const inOthers = articles === 0 ? [] : [articles === 1 ? 'another article' : `${articles} other articles`];
  return [...inThis, ...inOthers].join(' and ');
}
