/**
 * Verbs and nouns that only say who reports: ECB+ annotates them as events, but nobody goes from one `said` to
 * another. It must not know what is reported.
 */

/** Roots of reporting words. */
export const reportingRoots: ReadonlySet<string> = new Set(
  `say tell accord report state add note claim cite quote comment mention remark reply write believe think describe
  explain suggest indicate stress insist`.split(/\s+/),
);
