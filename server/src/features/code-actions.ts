/**
 * What can be done about the words that are selected: mend or silence a finding, write a name one way, date
 * the article, confirm or reject a name. It proposes only; it must not know how edits and decisions are written.
 */
import { formatDay } from '../base/civil-date.ts';
import { overlaps, touches } from '../base/span.ts';
import type { Span } from '../base/span.ts';
import type { Finding } from '../check/rule.ts';
import type { Article, EntityMention } from '../link/article/article.ts';
import type { IgnoredFinding } from '../link/decisions.ts';
import type { NameType } from '../recognise/mention.ts';
import { publicationEvidence } from '../link/corpus/publication-evidence.ts';
import { fileName } from './shared/articles.ts';
import { dayWords } from './shared/day-words.ts';
import { LinkedArticle } from './shared/linked.ts';
import { areSpellingsOfOne } from './shared/spellings.ts';
import type { Snapshot, WordEdit } from './snapshot.ts';

/** Something that a person decides, to be kept in `.dateline/`. */
export type Decision =
  /** `here`: in this article, at these words; the border adds which article that is. */
  | { readonly kind: 'ignore'; readonly ignored: IgnoredFinding; readonly here: boolean }
  | { readonly kind: 'published'; readonly date: string }
  | { readonly kind: 'accept'; readonly name: string; readonly type: NameType }
  | { readonly kind: 'reject'; readonly name: string };

/** What a chosen action does: edits articles, records a decision, or asks the person for a date. */
export type ActionWork =
  | { readonly kind: 'edits'; readonly edits: readonly WordEdit[] }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'ask-date' };

/** One offered action. */
export interface Action {
  readonly title: string;
  /** A `fix` mends or silences a finding; a `rewrite` changes what is no fault. */
  readonly kind: 'fix' | 'rewrite';
  /** The finding that it answers. */
  readonly finding?: Finding;
  readonly work: ActionWork;
}

/** The actions for a selection; `findings` are those of the article. */
export async function codeActions(snapshot: Snapshot, selection: Span, findings: readonly Finding[]): Promise<readonly Action[]> {
  const here = findings.filter((finding) => meets(finding, selection));
  const mention = nameAt(snapshot.article, selection);
  return [
    ...here.flatMap(fixes),
    ...here.flatMap((finding) => silencers(snapshot.article.document.text, finding)),
    ...dating(snapshot.article, selection),
    ...(await suggestedDates(snapshot, selection)),
    ...settling(snapshot, selection),
    ...(mention === undefined ? [] : await spellings(snapshot, mention)),
    ...(mention === undefined ? [] : verdicts(mention)),
  ];
}

function fixes(finding: Finding): Action[] {
  return finding.fixes.map(({ title, edits }) => ({ title, kind: 'fix', finding, work: { kind: 'edits', edits } }));
}

/** Code units before and after a silenced finding that anchor it (TextQuoteSelector). */
const CONTEXT = 32;

function silencers(text: string, finding: Finding): Action[] {
  const { rule, start, end } = finding;
  const everywhere: IgnoredFinding = { rule, exact: text.slice(start, end) };
  const here: IgnoredFinding = { ...everywhere, prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) };
  const ignore = (title: string, decision: Decision): Action => ({ title, kind: 'fix', finding, work: { kind: 'decision', decision } });
  return [
    ignore(`Ignore this ${rule} here`, { kind: 'ignore', ignored: here, here: true }),
    ignore(`Ignore this ${rule} everywhere`, { kind: 'ignore', ignored: everywhere, here: false }),
  ];
}

/** Days of the text that are offered as its date. */
const OFFERED_DAYS = 3;

// Where the article does not say its day: the days that it writes out, or the one under the caret.
function dating(article: Article, selection: Span): Action[] {
  const { status } = article.published;
  const written = article.timexes.filter(({ type, anchor, interval }) => type === 'DATE' && anchor === 'explicit' && interval.from !== null && interval.from === interval.to);
  const chosen = status === 'stated' ? [] : written.filter((timex) => meets(timex, selection));
  const atTop = status === 'missing' && selection.start <= (article.document.paragraphs[0]?.start ?? 0) + 1;
  const days = new Set([...chosen, ...(atTop ? written : [])].flatMap(({ interval }) => interval.from ?? []));
  const offered = [...days].slice(0, OFFERED_DAYS).map((day): Action => {
    const date = formatDay(day);
    return { title: `Set the article’s date to ${date}`, kind: 'rewrite', work: { kind: 'decision', decision: { kind: 'published', date } } };
  });
  return offered.length > 0 || atTop ? [...offered, { title: 'Set the article’s date…', kind: 'rewrite', work: { kind: 'ask-date' } }] : [];
}

// What dated articles tell of the same events: offered where a date that needs it is selected.
async function suggestedDates({ article, path, corpus }: Snapshot, selection: Span): Promise<Action[]> {
  const asked = article.published.status === 'missing' && article.timexes.some((timex) => timex.anchor === 'unresolved' && meets(timex, selection));
  if (!asked) return [];
  const [best] = await publicationEvidence(corpus, path, article);
  const other = best?.reports[0]?.other.path;
  if (best === undefined || other === undefined) return [];
  const date = formatDay(best.day);
  const title = `Set the article’s date to ${date}, the day that ${fileName(other)} gives the same event`;
  return [{ title, kind: 'rewrite', work: { kind: 'decision', decision: { kind: 'published', date } } }];
}

// `04/05/2021`: written so that it can be read in one way only.
function settling({ article: { document, timexes }, path }: Snapshot, selection: Span): Action[] {
  const doubtful = timexes.filter((timex) => timex.anchor === 'explicit' && timex.candidates.length > 1 && meets(timex, selection));
  return doubtful.flatMap(({ start, end, candidates }) =>
    candidates.flatMap(({ value, interval }): Action[] => {
      if (interval.from === null) return [];
      const edit = { path, start, end, newText: value, replaces: document.text.slice(start, end) };
      return [{ title: `Write the date as ${value} (${dayWords(interval.from)})`, kind: 'rewrite', work: { kind: 'edits', edits: [edit] } }];
    }),
  );
}

async function spellings(snapshot: Snapshot, { text, entity }: EntityMention): Promise<Action[]> {
  const linked = new LinkedArticle(snapshot);
  // Asked at every move of the caret: all articles are walked only where there is something to write.
  const variants = (await linked.known(entity))?.variants ?? [];
  if (!variants.some((variant) => areSpellingsOfOne(variant.text, text))) return [];
  const items = await linked.entity(entity);
  const edits = items.flatMap(({ path, mentions }) =>
    mentions.filter((other) => areSpellingsOfOne(other.text, text)).map((other): WordEdit => ({ path, start: other.start, end: other.end, newText: text, replaces: other.text })),
  );
  if (edits.length === 0) return [];
  const articles = new Set(edits.map(({ path }) => path)).size;
  const where = articles === 1 ? '' : ` in ${articles} articles`;
  return [{ title: `Write “${text}” everywhere (${edits.length} ${edits.length === 1 ? 'place' : 'places'}${where})`, kind: 'rewrite', work: { kind: 'edits', edits } }];
}

function verdicts({ text, type }: EntityMention): Action[] {
  const words = text.replace(/\s+/g, ' ');
  return [
    { title: `Confirm “${words}” as ${type}`, kind: 'rewrite', work: { kind: 'decision', decision: { kind: 'accept', name: words, type } } },
    { title: `“${words}” is not a name`, kind: 'rewrite', work: { kind: 'decision', decision: { kind: 'reject', name: words } } },
  ];
}

function nameAt({ mentions }: Article, selection: Span): EntityMention | undefined {
  const names = mentions.filter((mention) => mention.level === 'name' && meets(mention, selection));
  return names.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function meets(span: Span, selection: Span): boolean {
  return selection.start === selection.end ? touches(span, selection.start) : overlaps(span, selection);
}
