/**
 * What each block is for: its own wording first, then its place. The report begins with the first block that
 * reads as prose; what stands before it is masthead, and short lines inside it are subheadings.
 * It must not know what the report says.
 */
import type { Block } from './blocks.ts';
import { readByline, readSegments } from './byline.ts';
import { readDatedLine } from './date-line.ts';
import type { ParagraphRole, Part } from './document.ts';
import { fold } from './fold.ts';
import { readFurniture } from './furniture.ts';
import { playerTitle } from './line-patterns.ts';

/** A block with its role. */
export interface RoledBlock extends Block {
  readonly role: ParagraphRole;
  /** Parts that the block's wording shows; absolute offsets. */
  readonly parts: readonly Part[];
}

interface Draft {
  readonly block: Block;
  readonly words: string;
  role: ParagraphRole | undefined;
  parts: readonly Part[];
}

/** The role of every block, in order. `opensReport` tells words that only a report begins with: an agency dateline. */
export function assignRoles(text: string, blocks: readonly Block[], opensReport: (words: string) => boolean): readonly RoledBlock[] {
  const drafts = blocks.map((block): Draft => {
    const words = text.slice(block.start, block.end);
    const furniture = readFurniture(words, block.start);
    return { block, words, role: furniture?.role, parts: furniture?.parts ?? [] };
  });
  const first = reportAt(drafts, opensReport);
  const body = first < 0 ? drafts.length : first;
  markMasthead(drafts.slice(0, body), first < 0 ? undefined : drafts[body]);
  if (first >= 0) markBody(drafts.slice(body), drafts[0]?.words ?? '');
  return drafts.map(({ block, role, parts }) => ({ ...block, role: role ?? 'body', parts }));
}

// Where the report begins: at the first prose, unless the masthead goes on behind it: then that was a standfirst.
function reportAt(drafts: readonly Draft[], opensReport: (words: string) => boolean): number {
  // `STAFF REPORT | Posted Nov. 6, 2024 at 7:02 a.m.` ends with a stop and is no sentence.
  const begins = ({ role, words, block }: Draft): boolean => role === undefined && (isProse(words) || opensReport(words)) && readSegments(words, block.start) === undefined;
  const first = drafts.findIndex(begins);
  const above = drafts.slice(0, Math.max(0, first));
  const isStandfirst = above.some(({ role }) => role === undefined) && !above.some(isSigned) && !opensReport(drafts[first]?.words ?? '');
  const next = drafts[first + 1];
  if (!isStandfirst || next === undefined || !isSigned(next) || (drafts[first]?.words.length ?? 0) > longestStandfirst) return first;
  const later = drafts.findIndex((draft, i) => i > first && begins(draft));
  return later < 0 ? first : later;
}

function isSigned({ role }: Draft): boolean {
  return role === 'byline' || role === 'dateline';
}

const longestHeadline = 220;
const longestStandfirst = 400;

// Whether the words end as a sentence does.
function isStopped(words: string): boolean {
  let last = words.length - 1;
  for (let marks = 0; marks < 3 && closingMarks.has(words.charCodeAt(last)); marks++) last--;
  return stops.has(words.charCodeAt(last));
}

const closingMarks: ReadonlySet<number> = new Set([...'"\'”’»)]'].map((mark) => mark.charCodeAt(0)));
/** Ends of sentences and of parts of them; headlines end in the others. */
const stops: ReadonlySet<number> = new Set([...'.…:;,'].map((mark) => mark.charCodeAt(0)));

// A block of the report: a full sentence of some length, or more than fits a heading.
function isProse(words: string): boolean {
  if (isMarked(words)) return false;
  if (words.length > longestStandfirst) return true;
  const count = countWords(words);
  if (count > 60) return true;
  if (isStopped(words)) return count >= 6 || /^["'“‘«]/.test(words);
  return /[.!?]["'”’»)\]]{0,3}\s+["'“‘«(]?\p{Lu}/u.test(words) && count >= 14 && !/[.?!]["”’]?\s+\p{Lu}[^.!?]{0,80}$/u.test(words);
}

function countWords(words: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < words.length && count <= 80; i++) {
    const space = words.charCodeAt(i) <= 0x20 || words.charCodeAt(i) === 0xa0;
    if (!space && !inWord) count++;
    inWord = !space;
  }
  return count;
}

function markMasthead(drafts: readonly Draft[], firstOfBody: Draft | undefined): void {
  const open = drafts.filter(({ role }) => role === undefined);
  if (firstOfBody === undefined) return;
  const headline = pickHeadline(open);
  for (const draft of open) {
    if (draft === headline) draft.role = 'headline';
    else if (draft.block.start < (headline?.block.start ?? 0)) draft.role = 'boilerplate';
    else markUnderHeadline(draft, !open.some(({ role }) => role === 'standfirst'));
  }
}

function markUnderHeadline(draft: Draft, mayBeStandfirst: boolean): void {
  const { words, block } = draft;
  const signed = readByline(words, block.start, true) ?? readSegments(words, block.start) ?? readDatedLine(words, block.start);
  const credit = signed !== undefined || countWords(words) < 8 ? undefined : /[\p{L}\p{N}]{3}[.!?]["”’]?\s((?:\p{Lu}[\p{L}\p{M}'’.&-]{0,20}[\s/]{0,3}){1,4})$/u.exec(words.slice(-90))?.[1];
  if (signed !== undefined) {
    draft.role = signed.some(({ kind }) => kind === 'byline') ? 'byline' : 'dateline';
    draft.parts = signed;
  } else if (credit !== undefined) {
    const span = { start: block.end - credit.length, end: block.end };
    draft.role = 'caption';
    draft.parts = [{ kind: 'credit', ...span, agency: span }];
  } else if (countWords(words) <= 3) draft.role = 'boilerplate';
  else draft.role = mayBeStandfirst ? 'standfirst' : 'subheading';
}

// The first line that can be one; a section label of one or two words above another line is none.
function pickHeadline(open: readonly Draft[]): Draft | undefined {
  const marked = open.find(({ words }) => /^#\s/.test(words));
  if (marked !== undefined) return marked;
  const [first, second] = open;
  if (first === undefined) return undefined;
  if (second !== undefined && countWords(first.words) <= 2 && countWords(second.words) >= 4) return second;
  return first.words.length <= longestHeadline ? first : undefined;
}

function markBody(drafts: readonly Draft[], headline: string): void {
  const repeated = repeatedTitles(drafts, headline);
  drafts.forEach((draft, i) => {
    if (draft.role !== undefined || i === 0) return;
    if (repeated.size > 0 && repeated.has(titleKey(draft.words))) draft.role = 'boilerplate';
    else if (isHeading(draft)) draft.role = playerTitle.test(draft.words) ? 'boilerplate' : 'subheading';
  });
  // A heading heads something: at the end of the report there is nothing left to head.
  for (let i = drafts.length - 1; i >= 0 && drafts[i]?.role !== 'body' && drafts[i]?.role !== undefined; i--) {
    const draft = drafts[i];
    if (draft?.role === 'subheading' && !draft.words.startsWith('#')) draft.role = 'body';
  }
}

// Short lines without a full stop that stand here more than once, players' titles and the headline counted in.
function repeatedTitles(drafts: readonly Draft[], headline: string): ReadonlySet<string> {
  const seen = new Set<string>([titleKey(headline)]);
  const repeated = new Set<string>();
  for (const { role, words } of drafts) {
    if (role !== undefined || words.length > longestHeadline || isStopped(words)) continue;
    const key = titleKey(words);
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

function titleKey(words: string): string {
  if (words.length > longestHeadline) return '';
  return fold(words.replace(playerTitle, '').replace(/^#+\s/, ''));
}

function isMarked(words: string): boolean {
  return words.startsWith('#') && /^#{1,6}\s/.test(words);
}

function isHeading({ block, words }: Draft): boolean {
  if (isMarked(words)) return true;
  if (block.lines > 1 || words.length > 120 || countWords(words) > 16) return false;
  if (isStopped(words) || /[\p{L}\p{N})]{3}[.!?]["'”’]?\s/u.test(words)) return false;
  return /^["'“‘«(]?[\p{Lu}\p{N}]/u.test(words) && !/^\d{1,3}[.)]\s/.test(words);
}
