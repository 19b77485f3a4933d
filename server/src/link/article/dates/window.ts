/**
 * Resolves against a publication known only as a window: a value stands when every day of the window gives
 * it, otherwise the readings are shown side by side. It must not know how a window was inferred.
 */
import { formatDay } from '../../../base/civil-date.ts';
import type { Published, Timex, TimexValue } from '../article.ts';

/** More readings than this say no more than "unknown". */
const mostCandidates = 7;

/** The expressions as all readings agree on them; `without` are the same expressions without any anchor. */
export function agreeing(without: readonly Timex[], readings: readonly (readonly Timex[])[], published: Published): Timex[] {
  const fixed = new Set<string>();
  const merged = without.map((timex, at) => {
    const values = distinct(readings.flatMap((reading) => reading[at] ?? []));
    const [only] = values;
    if (only === undefined) return timex;
    if (values.length === 1) {
      fixed.add(only.value);
      return readings[0]?.[at] === undefined ? timex : withWindow(readings[0][at], published);
    }
    const candidates = values.length <= mostCandidates ? values : [];
    return { ...timex, candidates, reasons: [...timex.reasons, { maker: 'dates/window', words: `publication is only known as a window: ${windowWords(published)}` }] };
  });
  return merged.map((timex) => settled(timex, fixed));
}

function windowWords({ interval: { from, to } }: Published): string {
  return `${from === null ? '' : formatDay(from)} to ${to === null ? '' : formatDay(to)}`;
}

function distinct(timexes: readonly Timex[]): TimexValue[] {
  const seen = new Map<string, TimexValue>();
  for (const { value, interval } of timexes) if (!seen.has(value)) seen.set(value, { value, interval });
  return [...seen.values()];
}

function withWindow(timex: Timex, published: Published): Timex {
  if (timex.anchor !== 'published') return timex;
  return { ...timex, reasons: [...timex.reasons, { maker: 'dates/window', words: `the same for every day of publication that the text allows: ${windowWords(published)}` }] };
}

// `next Wednesday` beside `April 7`: of its readings the one that the text also writes as a day ahead.
function settled(timex: Timex, fixed: ReadonlySet<string>): Timex {
  if (timex.anchor !== 'unresolved' || timex.candidates.length < 2) return timex;
  const written = timex.candidates.filter(({ value }) => fixed.has(value) && /^\d{4}-\d\d-\d\d$/.test(value));
  const [only] = written;
  if (only === undefined || written.length > 1 || !/^next\b/i.test(timex.text)) return timex;
  return { ...timex, ...only, candidates: [], anchor: 'context', reasons: [{ maker: 'dates/window', words: `the text also writes it as ${only.value}` }] };
}
