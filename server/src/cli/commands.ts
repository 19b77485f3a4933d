/**
 * THE table of commands. A new command is one file in `commands/` and one row here.
 */
import type { Command } from './command.ts';
import { agreement } from './commands/agreement.ts';
import { annotate } from './commands/annotate.ts';
import { check } from './commands/check.ts';
import { exportAnnotations } from './commands/export.ts';
import { importAnnotations } from './commands/import.ts';
import { lsp } from './commands/lsp.ts';
import { timeline } from './commands/timeline.ts';

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [check, annotate, timeline, exportAnnotations, importAnnotations, agreement, lsp];
