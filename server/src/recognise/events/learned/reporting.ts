/**
 * Verbs and nouns that only say who reports: ECB+ annotates them as events, but nobody goes from one `said` to
 * another. It must not know what is reported.
 */

/** Roots of reporting words. */
export const reportingRoots: ReadonlySet<string> = new Set(
  `say tell accord report state add note claim cite quote describe explain comment mention remark respond reply write
  believe think know consider suggest indicate reveal stress argue insist acknowledge ask expect want feel hope see hear
  statement call speak express emphasise emphasize reiterate recall show read`.split(/\s+/),
);
