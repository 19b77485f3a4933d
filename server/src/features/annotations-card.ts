/**
 * What a hover says of the marks under the caret: the type first, who says so, how it stands, what the tag set's
 * guideline is. It must not know how marks are kept, nor how a card is drawn.
 */
import type { Span } from '../base/span.ts';
import type { ShownMark } from './shared/shown-mark.ts';
import type { Card, CardLine } from './snapshot.ts';

/** What people call things, and what the tag set says of a type. */
export interface CardWords {
  typeWords(type: string): string;
  entityName(id: string): string;
  guideline(type: string): string | undefined;
}

const STATES: Readonly<Record<ShownMark['state'], string>> = {
  accepted: 'marked',
  moved: 'moved: confirm that it stands where it belongs',
  orphaned: 'its words are gone',
  rejected: 'rejected',
  suggested: 'suggested',
};

/** The card of marks that stand on one place; undefined where there is none. */
export function marksCard(marks: readonly ShownMark[], words: CardWords): Card | undefined {
  const [first] = marks;
  if (first === undefined) return undefined;
  const guidelines = [...new Set(marks.flatMap(({ type }) => words.guideline(type) ?? []))];
  return {
    span: first.span,
    what: marks.map((mark) => whatLine(mark, words)),
    known: [...marks.flatMap((mark) => knownLines(mark, words)), ...guidelines.map((guideline): CardLine => [{ words: `guideline: ${guideline}` }])],
    why: [],
  };
}

/** Those of the marks that an offset is in or touches, the shortest first. */
export function marksAround<M extends { readonly span: Span }>(marks: readonly M[], offset: number): readonly M[] {
  return marks.filter(({ span }) => span.start < span.end && span.start <= offset && offset <= span.end).sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

function whatLine({ type, state, annotator, confidence, exact }: ShownMark, { typeWords }: CardWords): CardLine {
  const by = annotator === undefined ? '' : ` by ${annotator}`;
  const said = state === 'accepted' || state === 'rejected' ? `${STATES[state]}${by}` : `${STATES[state]}${by === '' ? '' : `, marked${by}`}`;
  const sure = confidence === undefined ? '' : `, ${confidence} confidence`;
  return [{ words: type === '' ? 'Mark' : typeWords(type), strong: true }, { words: ` “${shortened(exact)}”: ${said}${sure}` }];
}

function knownLines({ entity, attributes, remarks }: ShownMark, { entityName }: CardWords): CardLine[] {
  const linked: CardLine[] = entity === undefined ? [] : [[{ words: 'stands for ' }, { words: entityName(entity), strong: true }]];
  const values = Object.entries(attributes).map(([name, value]): CardLine => [{ words: `${name}: ${value}` }]);
  return [...linked, ...values, ...remarks.map((words): CardLine => [{ words }])];
}

function shortened(exact: string): string {
  const words = exact.replace(/\s+/g, ' ').trim();
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
