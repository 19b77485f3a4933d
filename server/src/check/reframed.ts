/**
 * Sentences that are told twice in the same words but for one date, one number or one ordinal, in one article or in two:
 * a caption that repeats the text, a copy that was brought up to date in one place. It must not know rules.
 */
import type { Frame, FrameSlot } from '../link/article/facts/fact.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { apartness } from './redated.ts';
import type { RawFinding, RuleContext } from './rule.ts';
import { factsOf, toldElsewhere } from './told-facts.ts';

/** Two slots that say two things in one sentence. */
export interface Reframed {
  /** That of the article under check; the later one where both are in it. */
  readonly own: FrameSlot;
  readonly other: FrameSlot;
  readonly path: ArticlePath;
  /** Days from the one article's publication to the other's; 0 in one article. */
  readonly days: number;
  /** The word behind the slot. */
  readonly next: string;
}

/** Words by which a sentence that is told again speaks of another time. */
const anew = /^(?:again|another|previous|earlier|next|postponed|rescheduled|delayed|originally|previously|instead|extended|respectively)$/;

function isToldAnew({ words }: Frame): boolean {
  return words.some((word) => anew.test(word));
}

/** The pairs of tellings of the article, then those with other articles. */
export async function reframed(context: RuleContext): Promise<readonly Reframed[]> {
  const own = factsOf(context.article, 'frame').flatMap(({ value }) => value.frames);
  if (own.length === 0) return [];
  return [...reframedHere(own, context.path), ...(await reframedElsewhere(own, context))];
}

/** Words by which one sentence is looked for in another, and words that it has at least. */
const [OPENING, LEAST] = [5, 10];

function reframedHere(frames: readonly Frame[], path: ArticlePath): readonly Reframed[] {
  const openings = new Map<string, Frame[]>();
  for (const frame of frames.filter((one) => one.words.length >= LEAST && !isToldAnew(one))) {
    const opening = frame.words.slice(0, OPENING).join(' ');
    openings.set(opening, [...(openings.get(opening) ?? []).slice(0, OPENING), frame]);
  }
  return frames.flatMap((whole) => whole.words.flatMap((_, at) => (openings.get(whole.words.slice(at, at + OPENING).join(' ')) ?? []).flatMap((part) => within(part, whole, at, path) ?? [])));
}

// `FILE - Smoke rises over Leith on 3 May, in this file photo.` holds a sentence of the text whole.
function within(part: Frame, whole: Frame, at: number, path: ArticlePath): Reframed | undefined {
  // Two that are alike from end to end are met twice, the later one in the earlier as well.
  if (part === whole || (part.words.length === whole.words.length && part.start > whole.start) || part.words.length + at > whole.words.length) return undefined;
  if (!part.words.every((word, i) => word === whole.words[at + i])) return undefined;
  const matching = whole.slots.filter((slot) => slot.at >= at && slot.at < at + part.words.length);
  const [differing, ...more] = pairs(part.slots, matching);
  if (differing === undefined || more.length > 0) return undefined;
  const [earlier, later] = part.start < whole.start ? [differing.one, differing.other] : [differing.other, differing.one];
  return { own: later, other: earlier, path, days: 0, next: part.words[differing.one.at + 1] ?? '' };
}

function pairs(slots: readonly FrameSlot[], others: readonly FrameSlot[]): readonly { readonly one: FrameSlot; readonly other: FrameSlot }[] {
  return slots.flatMap((one, i) => {
    const other = others[i];
    return other === undefined || other.kind !== one.kind || agree(one, other) ? [] : [{ one, other }];
  });
}

function agree(a: FrameSlot, b: FrameSlot): boolean {
  return a.said === b.said || (a.date !== undefined && b.date !== undefined && apartness(a.date, b.date) === undefined);
}

async function reframedElsewhere(own: readonly Frame[], context: RuleContext): Promise<readonly Reframed[]> {
  const [fact] = factsOf(context.article, 'frame');
  if (fact === undefined) return [];
  const told = await toldElsewhere(context, fact, 'frame');
  const known = new Map(own.filter((frame) => !isToldAnew(frame)).map((frame) => [frame.hash, frame]));
  return told.flatMap(({ path, value, time }) =>
    value.frames.flatMap((frame): readonly Reframed[] => {
      const here = known.get(frame.hash);
      const [differing, ...more] = here === undefined ? [] : pairs(here.slots, frame.slots);
      if (here === undefined || differing === undefined || more.length > 0) return [];
      const days = fact.time.from === null || time.from === null ? Infinity : Math.abs(fact.time.from - time.from);
      return [{ own: differing.one, other: differing.other, path, days, next: here.words[differing.one.at + 1] ?? '' }];
    }),
  );
}

/** Whether the two dates are of one event by all appearance: days, or months of one year, that one slip of the pen parts. */
export function isSlipOfDate({ own: { date: a }, other: { date: b } }: Reframed): boolean {
  if (a === undefined || b === undefined) return false;
  const apart = apartness(a, b);
  return a.day === undefined || b.day === undefined ? apart === 'slip' && a.month !== undefined && b.month !== undefined : apart === 'slip' || apart === 'near';
}

/** The finding that a rule makes of such a pair. */
export function reframedFinding({ own, other, path }: Reframed, here: ArticlePath, severity: 'information' | 'hint'): RawFinding {
  const where = path === here ? 'earlier in the article' : 'in another article';
  return {
    start: own.start,
    end: own.end,
    severity,
    message: `The same sentence says “${other.said}” ${where}, if both tell of one event.`,
    related: [{ path, start: other.start, end: other.end, message: `“${other.said}” here` }],
  };
}
