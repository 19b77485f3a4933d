/**
 * Takes time: speed over many texts, and percentiles of single answers.
 * It must not know what is timed.
 */

/** How fast texts were read. */
export interface Speed {
  readonly articlesPerSecond: number;
  /** Million bytes of UTF-8 per second. */
  readonly megabytesPerSecond: number;
}

/** Slices that the texts are read in; the first warms up, the others are timed. */
const SLICES = 6;

/**
 * Times `read` over the texts, each of which is read once: a text that was just read is not what a reader
 * brings, and engines remember what they matched last. The median of the slices holds.
 */
export function speedOf<Text>(texts: readonly Text[], bytesOf: (text: Text) => number, read: (text: Text) => unknown): Speed {
  const size = Math.ceil(texts.length / SLICES);
  const speeds: Speed[] = [];
  for (let start = 0; start < texts.length; start += size) {
    const slice = texts.slice(start, start + size);
    const begin = cpuSeconds();
    for (const text of slice) read(text);
    const seconds = cpuSeconds() - begin;
    if (start > 0) speeds.push(speedFrom(slice.length, slice.reduce((sum, text) => sum + bytesOf(text), 0), seconds));
  }
  return {
    articlesPerSecond: percentile(speeds.map(({ articlesPerSecond }) => articlesPerSecond), 0.5),
    megabytesPerSecond: percentile(speeds.map(({ megabytesPerSecond }) => megabytesPerSecond), 0.5),
  };
}

/** Seconds of processor time that this process has used: what one core would need, whatever else the machine does. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
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
