/**
 * Takes time: passes over the same texts until there are enough of them, and percentiles of single answers.
 * It must not know what is timed.
 */

/** How fast texts were read. */
export interface Speed {
  /** Of the median pass. */
  readonly articlesPerSecond: number;
  /** Million bytes of UTF-8 per second, of the median pass. */
  readonly megabytesPerSecond: number;
}

/** Times `read` over the texts: one pass to warm up, then passes for at least `seconds`, three at least. */
export function speedOf<Text>(texts: readonly Text[], bytes: number, read: (text: Text) => unknown, seconds = 2): Speed {
  const pass = (): number => {
    const start = performance.now();
    for (const text of texts) read(text);
    return (performance.now() - start) / 1000;
  };
  pass();
  const passes: number[] = [];
  for (let spent = 0; spent < seconds || passes.length < 3; spent += passes.at(-1) ?? 0) passes.push(pass());
  return speedFrom(texts.length, bytes, percentile(passes, 0.5));
}

/** The speed of work that took so long. */
export function speedFrom(articles: number, bytes: number, seconds: number): Speed {
  return { articlesPerSecond: articles / seconds, megabytesPerSecond: bytes / 1e6 / seconds };
}

/** The value below which this share of the values lies; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** How long `work` takes, in milliseconds. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The highest memory of this process so far, in millions of bytes. */
export function peakMemory(): number {
  return (process.resourceUsage().maxRSS * 1024) / 1e6;
}
