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

/** Ways not to be an article, in the order in which they are asked. Thresholds: see `prose.test.ts` for the texts they hold on. */
const objections: readonly (readonly [reason: string, applies: (features: ProseFeatures) => boolean])[] = [
  ['it has no full sentences', ({ sentences }) => sentences === 0],
  ['most of it is not written in sentences', ({ proseShare }) => proseShare < 0.5],
  ['it has too many marks of code', ({ codeShare }) => codeShare > 0.05],
  ['it is a list', ({ listShare }) => listShare > 0.34],
  ['it speaks as a licence does', ({ legal }) => legal > 0.025],
  ['it speaks of software', ({ software }) => software > 0.08],
  ['it names nobody and nothing', ({ names }) => names < 0.01],
];

/** Says whether the document is an article. Two sentences of news are enough. */
export function looksLikeArticle(document: Document): ProseVerdict {
  const features = countFeatures(document);
  const objection = objections.find(([, applies]) => applies(features));
  if (objection !== undefined) return { article: false, reason: objection[0] };
  const masthead = document.parts.some(({ kind }) => mastheads.has(kind));
  const report = signsOfReport(features) + (masthead ? 0.2 : 0);
  if (features.sentences < 2 && !masthead && !isWholeReport(features, report)) {
    return { article: false, reason: 'it is a single sentence' };
  }
  if (report < 0.22 + signsOfManual(features)) return { article: false, reason: 'it does not tell what somebody did or said' };
  return { article: true, reason: 'it tells in sentences what somebody did or said' };
}

// Who said what, about whom, when: each kind of sign counts up to a bound, so that none makes an article alone.
function signsOfReport({ reporting, people, days, past }: ProseFeatures): number {
  return Math.min(reporting, 0.5) + Math.min(people, 0.5) + Math.min(days, 0.5) + 0.25 * Math.min(past, 2);
}

// The more it sounds like a manual or a licence, the more it must sound like news.
function signsOfManual({ software, legal, address, codeShare }: ProseFeatures): number {
  return 14 * software + 12 * legal + 6 * address + 5 * codeShare;
}

function isWholeReport({ people, software, legal }: ProseFeatures, report: number): boolean {
  return report >= 0.9 && people > 0 && software + legal <= 0.02;
}
