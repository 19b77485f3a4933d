/**
 * Reads an article's text into a Document: front matter, date prefix, lines to paragraphs, and what each is
 * for. Total and linear. It must not know what the article is about, nor resolve any date.
 */
import { compareSpans } from '../base/span.ts';
import type { Span } from '../base/span.ts';
import { readBlocks } from './blocks.ts';
import { codePointAt, kindOf, SPACE } from './characters.ts';
import { mayHoldDateline, readAgencyDateline } from './agency-dateline.ts';
import { readDateLine } from './date-line.ts';
import type { Document, Paragraph, Part, PlacedParagraph, WrittenDate } from './document.ts';
import { readFrontMatter } from './front-matter.ts';
import type { FrontMatter } from './front-matter.ts';
import { agencyDatelinePart, crossReferenceParts, signPart } from './inline-parts.ts';
import { indexLines } from './lines.ts';
import { readParagraph as readParagraphAfresh } from './paragraph.ts';
import { assignRoles } from './roles.ts';
import type { RoledBlock } from './roles.ts';
import { readTokenSpans } from './tokens.ts';
import { readWrittenDate } from './written-date.ts';

/**
 * The Document of an article's text as stored.
 * @param readParagraph gives the reading of a paragraph's words; a cache may stand behind it
 */
export function readDocument(
  text: string,
  readParagraph: (text: string) => Paragraph = readParagraphAfresh,
): Document {
  const lines = indexLines(text);
  const frontMatter = readFrontMatter(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const prefix = readDatePrefix(text, frontMatter?.span.end ?? 0);
  const blocks = readBlocks(text, lines, prefix?.end ?? frontMatter?.span.end ?? 0);
  const roled = assignRoles(text, blocks, opensWithDateline);
  const paragraphs = roled.map((block) => place(text, block, readParagraph));
  const parts = [
    ...(frontMatter === undefined ? [] : frontMatterParts(text, frontMatter)),
    ...(prefix === undefined ? [] : [prefix]),
    ...roled.flatMap(({ parts }) => parts),
    ...bodyParts(paragraphs),
  ].sort(compareSpans);
  const headline = findHeadline(paragraphs, frontMatter);
  return { text, lines, parts, paragraphs, ...(headline && { headline }), frontMatter: frontMatter?.fields ?? new Map() };
}

function opensWithDateline(words: string): boolean {
  const spans = readTokenSpans(words.slice(0, 200));
  return mayHoldDateline(spans) && readAgencyDateline(spans.tokens()) !== undefined;
}

// The hashes of a Markdown heading are layout, not words.
function place(text: string, block: RoledBlock, readParagraph: (text: string) => Paragraph): PlacedParagraph {
  const words = text.slice(block.start, block.end);
  const hashes = block.role === 'headline' || block.role === 'subheading' ? (/^#{1,6}\s+/.exec(words)?.[0].length ?? 0) : 0;
  return { start: block.start + hashes, role: block.role, paragraph: readParagraph(words.slice(hashes)) };
}

// ` date 2021-04-08 The minister said …`: some collections put the day before the first word.
function readDatePrefix(text: string, from: number): Part | undefined {
  let start = from;
  while (start < text.length && kindOf(codePointAt(text, start)) === SPACE) start++;
  const label = /^date[ :\t]{1,3}(?=\d)/i.exec(text.slice(start, start + 8));
  if (label === null) return undefined;
  const date = readWrittenDate(text.slice(0, start + 60), start + label[0].length);
  // The day alone: `date 2021-04-08 07:00 …` may go on with words that only look like a time.
  if (date?.year === undefined || date.day === undefined) return undefined;
  const day = /^[\d/-]+/.exec(text.slice(date.start, date.end))?.[0] ?? '';
  const { year, month } = date;
  if (day.length < 8) return { kind: 'date-prefix', start, end: date.end, date };
  const end = date.start + day.length;
  const bare: WrittenDate = { start: date.start, end, year, day: date.day, ...(month !== undefined && { month }) };
  return { kind: 'date-prefix', start, end, date: bare };
}

const publishedFields = ['date', 'published', 'pubdate', 'publication_date', 'publish_date', 'date_published', 'published_at', 'publication-date'];
const updatedFields = ['updated', 'modified', 'lastmod', 'last_modified', 'date_modified', 'updated_at'];

function frontMatterParts(text: string, { span, values }: FrontMatter): readonly Part[] {
  const dateOf = (fields: readonly string[]): WrittenDate | undefined => {
    const value = fields.map((field) => values.get(field)).find((found) => found !== undefined);
    return value && readDateLine(text.slice(value.start, value.end), value.start)?.[0]?.date;
  };
  const published = dateOf(publishedFields);
  const updated = dateOf(updatedFields);
  return [
    { kind: 'front-matter', ...span, ...(published && { date: published }) },
    ...(updated ? [{ kind: 'updated' as const, start: updated.start, end: updated.end, date: updated }] : []),
  ];
}

function bodyParts(paragraphs: readonly PlacedParagraph[]): readonly Part[] {
  const report = paragraphs.filter(({ role }) => role === 'body');
  const parts: Part[] = [];
  report.forEach(({ paragraph, start }, i) => {
    const dateline = i < 2 ? agencyDatelinePart(paragraph, start) : undefined;
    if (dateline !== undefined) parts.push(dateline);
    parts.push(...crossReferenceParts(paragraph, start));
    const signed = i === report.length - 1 ? signPart(paragraph, start) : undefined;
    if (signed !== undefined) parts.push(signed);
  });
  return parts;
}

function findHeadline(paragraphs: readonly PlacedParagraph[], frontMatter: FrontMatter | undefined): Span | undefined {
  const line = paragraphs.find(({ role }) => role === 'headline');
  if (line !== undefined) return { start: line.start, end: line.start + line.paragraph.text.length };
  return frontMatter?.values.get('title') ?? frontMatter?.values.get('headline');
}
