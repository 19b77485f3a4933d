/**
 * A baseline: the findings that are known already, in the form that `check --format json` writes. A known
 * finding is recognised by its path, rule, words and message, not by its offset, so that it stays known
 * when text before it changes. It must not know where the file came from.
 */
import { hashText } from '../base/hash.ts';
import type { LocatedFinding } from './located.ts';

/** What makes two findings the same one for a baseline. */
export interface Identity {
  readonly path: string;
  readonly rule: string;
  readonly exact: string;
  readonly message: string;
}

/** A short string that is the same for the same finding in the next run. */
export function fingerprint({ path, rule, exact, message }: Identity): string {
  return hashText([path, rule, exact, message].join('\u0000'));
}

/** How often each known finding is known. */
export type Baseline = ReadonlyMap<string, number>;

/** Reads a baseline from the text of its file. Throws an Error that says what is wrong with it. */
export function readBaseline(text: string): Baseline {
  const rows: unknown = JSON.parse(text);
  if (!Array.isArray(rows)) throw new Error('not an array of findings, as `dateline check --format json` writes it');
  const known = new Map<string, number>();
  for (const row of rows as readonly unknown[]) {
    if (!isIdentity(row)) throw new Error('a finding in it lacks path, rule, exact or message');
    const mark = fingerprint(row);
    known.set(mark, (known.get(mark) ?? 0) + 1);
  }
  return known;
}

/** The findings that the baseline does not have: of three equal ones where it has two, the last. */
export function withoutKnown(findings: readonly LocatedFinding[], baseline: Baseline): readonly LocatedFinding[] {
  const left = new Map(baseline);
  return findings.filter(({ path, finding: { rule, message }, exact }) => {
    const mark = fingerprint({ path, rule, exact, message });
    const times = left.get(mark) ?? 0;
    if (times > 0) left.set(mark, times - 1);
    return times === 0;
  });
}

function isIdentity(row: unknown): row is Identity {
  if (typeof row !== 'object' || row === null) return false;
  const fields = row as Partial<Record<keyof Identity, unknown>>;
  return [fields.path, fields.rule, fields.exact, fields.message].every((field) => typeof field === 'string');
}
