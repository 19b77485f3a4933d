/**
 * What holds where the user chose nothing. It must not know where settings come from, nor how they are written.
 */
import type { Config } from '../features/snapshot.ts';

/** Every setting at its default. */
export const defaultConfig: Config = {
  rules: {},
  inlayHints: { dates: true },
  codeLens: { relatedEvents: true },
  diagnostics: { scope: 'asked' },
  maxFileSize: 1_000_000,
  files: { include: ['**/*.{txt,md,article}'], exclude: [] },
  languages: { plaintext: true, markdown: true },
};
