/**
 * Whether a file is an article: the test is its prose. A folder of code is full of text that is none
 * (licences, requirements, logs, manuals), and a tool that underlines a licence has lost its reader, so every
 * doubt says no. It must not know file names.
 */
import type { Document, PartKind } from './document.ts';
import { countFeatures } from './prose-features.ts';
import type { ProseFeatures } from './prose-features.ts';

/** The answer, with a clause that a reader understands. */
export interface ProseVerdict {
  readonly article: boolean;
  readonly reason: string;
}

/** Parts of a masthead that nothing but an article has. */
const mastheads: ReadonlySet<PartKind> = new Set(['date-prefix', 'agency-dateline', 'byline']);

/**
 * Ways not to be an article, in the order in which they are asked. The numbers here and below were found on some
 * 1,100 news reports and 4,000 licences, manuals and notes of software packages; `prose.test.ts` has texts like them.
 */
const objections: readonly (readonly [reason: string, applies: (features: ProseFeatures) => boolean])[] = [
  ['it has no full sentences', ({ sentences }) => sentences === 0],
  ['most of it is not written in sentences', ({ proseShare }) => proseShare < 0.5],
  ['it has too many marks of code', ({ codeShare }) => codeShare > 0.05],
  ['it is a list', (features) => features.listShare > 0.34 && (features.proseShare < 0.8 || tidings(features) < 0.5)],
  ['it speaks as a licence does', ({ legal, days }) => legal > 0.07 || (legal > 0.03 && days < 0.25)],
  ['it speaks of software', (features) => features.software > 0.16 || (features.software > 0.05 && !isReportedTechnology(features))],
  ['it names nobody and nothing', ({ names }) => names < 0.006],
];

/** Says whether the document is an article. Two sentences of news are enough, and one where it tells who did what when. */
export function looksLikeArticle(document: Document): ProseVerdict {
  const features = countFeatures(document);
  const objection = objections.find(([, applies]) => applies(features));
  if (objection !== undefined) return { article: false, reason: objection[0] };
  const masthead = document.parts.some(({ kind }) => mastheads.has(kind));
  const report = signsOfReport(features) - signsOfManual(features) + (masthead ? 0.2 : 0);
  if (features.sentences < 2 && report < 0.85) return { article: false, reason: 'it is a single sentence' };
  // Where nobody speaks and nobody is met, days and names must make up for it.
  if (report < (features.reporting + features.people > 0 ? 0.6 : 0.75)) return { article: false, reason: 'it does not tell what somebody did or said' };
  return { article: true, reason: 'it tells in sentences what somebody did or said' };
}

// Who said what, about whom, when: each kind of sign counts up to a bound, so that none makes an article alone.
function signsOfReport(features: ProseFeatures): number {
  const { people, past, names } = features;
  return tidings(features) + 0.5 * Math.min(people, 0.5) + 0.25 * Math.min(past, 2) + 4 * Math.min(names, 0.1);
}

// What news has and manuals lack: somebody said it, on a day.
function tidings({ reporting, days }: ProseFeatures): number {
  return Math.min(reporting, 0.5) + 1.5 * Math.min(days, 0.5);
}

// A flaw in a browser is news where somebody reported it; a manual has no voices, a changelog few.
function isReportedTechnology({ software, reporting, days }: ProseFeatures): boolean {
  return reporting > 0.08 && Math.min(reporting, 0.5) + Math.min(days, 0.5) > 5 * software;
}

// The more it sounds like a manual or a licence, the more it must sound like news.
function signsOfManual({ software, legal, address, codeShare }: ProseFeatures): number {
  return 4 * software + 8 * legal + 6 * address + 15 * codeShare;
}
