/**
 * What a block is by its own wording, whatever stands around it: date line, byline, caption, credit,
 * boilerplate, cross-reference. It must not know the block's place in the article.
 */
import { readByline, readSegments } from './byline.ts';
import { mayOpenDateLine, readDateLine } from './date-line.ts';
import type { ParagraphRole, Part } from './document.ts';
import { boilerplateLine, bracketedCredit, captionOpening, captionPlace, creditLine, crossReference, reporterNote, rightsReserved, trailingCredit, trailingLabel } from './line-patterns.ts';

/** What a block's wording says. */
export interface Furniture {
  readonly role: ParagraphRole;
  /** Absolute offsets. */
  readonly parts: readonly Part[];
}

const longestLine = 240;
const longestCaption = 1200;

/**
 * What the block is for by its wording alone, or undefined when it may be the report itself.
 * @param start absolute offset of the block
 */
export function readFurniture(block: string, start: number): Furniture | undefined {
  const short = block.length <= longestLine;
  if (short) {
    // `*By Jane Doe, 5 March 2024*`: Markdown's emphasis is no part of the words.
    const isMarked = block.startsWith('*') || block.startsWith('_');
    const [, emphasis = '', words = block] = (isMarked ? /^([*_]{1,3})(.+)\1$/.exec(block) : null) ?? [];
    const dates = mayOpenDateLine(words) ? readDateLine(words, start + emphasis.length) : undefined;
    if (dates !== undefined) return { role: 'dateline', parts: dates };
    const byline = readByline(words, start + emphasis.length, false);
    if (byline !== undefined) return { role: 'byline', parts: byline.some(({ date }) => date !== undefined) ? byline : (datedSegments(words, start + emphasis.length) ?? byline) };
    const credit = creditLine.exec(block)?.[1];
    if (credit !== undefined) return readSourceLine(block, start) ?? readCredit(block, start, credit.length);
    if (reporterNote.test(block)) return readCredit(block, start, 0);
    if (boilerplateLine.test(block) || (/reserved\.?$/i.test(block.slice(-9)) && rightsReserved.test(block))) return { role: 'boilerplate', parts: publishedSentence(block, start) };
    if (isCrossReference(block, 0)) {
      return { role: 'boilerplate', parts: [{ kind: 'cross-reference', start, end: start + block.length }] };
    }
  }
  return block.length <= longestCaption ? readCaption(block, start) : undefined;
}

/** Whether a cross-reference begins at `offset` of the text. */
export function isCrossReference(text: string, offset: number): boolean {
  crossReference.lastIndex = offset;
  return crossReference.test(text);
}

const anyCrossReference = new RegExp(crossReference.source, 'i');

/** Whether the wording of a cross-reference stands anywhere in the text, at the start of a sentence or not. */
export function holdsCrossReference(text: string): boolean {
  return anyCrossReference.test(text);
}

// `By: Northern News Service | New Delhi | Updated: May 4, 2021`.
function datedSegments(words: string, start: number): readonly Part[] | undefined {
  const parts = /\d/.test(words) ? readSegments(words, start) : undefined;
  return parts?.some(({ date }) => date !== undefined) === true ? parts : undefined;
}

// `Source: Northern Wire | 2024-03-03 10:15 | Editor: jdoe`.
function readSourceLine(block: string, start: number): Furniture | undefined {
  const parts = datedSegments(block, start);
  return parts && { role: 'dateline', parts };
}

// `This story was originally published on 3 March 2024.`
function publishedSentence(block: string, start: number): readonly Part[] {
  const opening = /^this (?:article|story|report|piece|post|page) (?:was|has been) (?:first |originally |last )?(?=(?:published|posted|updated) )/i.exec(block)?.[0];
  return opening === undefined ? [] : (readDateLine(block.slice(opening.length).replace(/\.$/, ''), start + opening.length) ?? []);
}

// A label with a whole sentence behind it is a caption; with a name, a credit.
function readCredit(block: string, start: number, label: number): Furniture | undefined {
  const words = block.slice(label).split(/\s+/).length;
  const whole: Part = { kind: 'credit', start, end: start + block.length, agency: { start: start + label, end: start + block.length } };
  if ((words > 8 && /[.!?]$/.test(block)) || tellsOfPicture(block.slice(label))) return { role: 'caption', parts: [] };
  return label === block.length ? undefined : { role: 'credit', parts: [whole] };
}

// `Sixty pupils were led out of the school` is said of a picture, `Jane Doe for the Oster Herald` of who took it.
function tellsOfPicture(words: string): boolean {
  const small = words.split(/\s+/).filter((word) => /^\p{Ll}{2,}/u.test(word) && !/^(?:by|for|of|and|the|via|in|at|on|courtesy|from|with|de|van|von|la|el|al|bin|photo|photograph|file|image|picture|handout)[,.]?$/.test(word));
  return small.length >= 3;
}

function readCaption(block: string, start: number): Furniture | undefined {
  const tail = Math.max(0, block.length - 200);
  const end = block.slice(tail);
  // Most paragraphs end in a stop, and no credit does.
  const last = block.charAt(block.length - 1);
  const bracketed = last === ')' || last === ']' ? bracketedCredit.exec(end) : null;
  const credit = bracketed?.[1] ?? (/[\w ]/.test(last) ? (trailingCredit.exec(end) ?? trailingLabel.exec(end))?.[1] : undefined);
  const parts = credit === undefined ? [] : [creditPart(end.lastIndexOf(credit) + tail, credit, start)];
  if (captionOpening.test(block) || (captionPlace.test(block) && (credit !== undefined || isScene(block)))) return { role: 'caption', parts };
  // A report that ends in `(AP)` is no caption: the words in the brackets must speak of a picture, or be set behind a stop.
  if (credit === undefined || (bracketed !== null && !/photo|image|picture|file|handout|illustration|\/|getty|^(?:supplied|courtesy)\b|^[A-Z][A-Za-z ]{1,20}:/i.test(credit))) return undefined;
  if (block.length > credit.length + 2) return { role: 'caption', parts };
  // `[Photo: Sixty pupils were led out of the school]`
  return tellsOfPicture(credit) ? { role: 'caption', parts: [] } : { role: 'credit', parts };
}

/** Longest line that is a caption by its first word alone, in UTF-16 code units. */
const longestScene = 100;

// What is seen, not what was said or decided.
function isScene(block: string): boolean {
  return block.length <= longestScene && !/\b(?:said|says|told|ruled|announced|decided|agreed|must|will|would)\b/.test(block);
}

function creditPart(at: number, credit: string, start: number): Part {
  const span = { start: start + at, end: start + at + credit.length };
  return { kind: 'credit', ...span, agency: span };
}
