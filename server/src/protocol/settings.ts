/**
 * Untrusted JSON to Config: what is missing keeps its default, what makes no sense keeps it too and is told.
 * It must not know where the JSON came from.
 */
import { isObject } from '../base/is-object.ts';
import type { RuleLevels, Severity } from '../check/rule.ts';
import type { Config } from '../features/snapshot.ts';
import { defaultConfig } from '../session/config.ts';

/** Settings as far as they made sense, and a sentence for each that did not. */
export interface ReadSettings {
  readonly config: Config;
  readonly errors: readonly string[];
}

/** Reads the `dateline` section; `rules` are the ids that exist. Total: any value gives a Config. */
export function readSettings(json: unknown, rules: readonly string[]): ReadSettings {
  const errors: string[] = [];
  const defaults = defaultConfig;
  if (json !== undefined && json !== null && !isObject(json)) errors.push('dateline: the settings must be an object');
  const reader = new SettingsReader(json, errors);
  return {
    config: {
      rules: readRules(reader.at('rules'), rules, errors),
      inlayHints: { dates: reader.boolean(['inlayHints', 'dates'], defaults.inlayHints.dates) },
      codeLens: { relatedEvents: reader.boolean(['codeLens', 'relatedEvents'], defaults.codeLens.relatedEvents) },
      diagnostics: { scope: reader.oneOf<'open' | 'corpus' | 'asked'>(['diagnostics', 'scope'], ['open', 'corpus'], defaults.diagnostics.scope) },
      maxFileSize: reader.size(['maxFileSize'], defaults.maxFileSize),
      files: {
        include: reader.strings(['files', 'include'], defaults.files.include),
        exclude: reader.strings(['files', 'exclude'], defaults.files.exclude),
      },
      languages: {
        plaintext: reader.boolean(['languages', 'plaintext'], defaults.languages.plaintext),
        markdown: reader.boolean(['languages', 'markdown'], defaults.languages.markdown),
      },
    },
    errors,
  };
}

const levels: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

function readRules(json: unknown, rules: readonly string[], errors: string[]): RuleLevels {
  if (json === undefined || json === null) return {};
  if (!isObject(json)) {
    errors.push('dateline.rules: must be an object of rules and levels');
    return {};
  }
  const chosen: Record<string, Severity | 'off'> = {};
  for (const [rule, value] of Object.entries(json)) {
    const level = levels.find((known) => known === value);
    if (!rules.includes(rule)) errors.push(`dateline.rules: there is no rule ${shown(rule)}`);
    else if (level !== undefined) chosen[rule] = level;
    else if (value !== null) errors.push(`dateline.rules.${rule}: must be one of ${levels.join(', ')}, not ${shown(value)}`);
  }
  return chosen;
}

/** Reads values by their path below the section, collecting a sentence for each that has not the asked form. */
class SettingsReader {
  readonly #json: unknown;
  readonly #errors: string[];

  constructor(json: unknown, errors: string[]) {
    this.#json = json;
    this.#errors = errors;
  }

  /** The value at a path; undefined when any step of it is missing. */
  at(...path: readonly string[]): unknown {
    let value: unknown = this.#json;
    for (const step of path) value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    return value;
  }

  boolean(path: readonly string[], fallback: boolean): boolean {
    return this.#read(path, fallback, 'true or false', (value) => (typeof value === 'boolean' ? value : undefined));
  }

  oneOf<Choice extends string>(path: readonly string[], choices: readonly Choice[], fallback: Choice): Choice {
    return this.#read(path, fallback, `one of ${choices.join(', ')}`, (value) => choices.find((choice) => choice === value));
  }

  size(path: readonly string[], fallback: number): number {
    const isSize = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
    return this.#read(path, fallback, 'a number of bytes', (value) => (isSize(value) ? value : undefined));
  }

  strings(path: readonly string[], fallback: readonly string[]): readonly string[] {
    const isList = (value: unknown): value is string[] =>
      Array.isArray(value) && value.every((entry) => typeof entry === 'string');
    return this.#read(path, fallback, 'a list of words', (value) => (isList(value) ? [...value] : undefined));
  }

  #read<Value>(path: readonly string[], fallback: Value, form: string, parse: (value: unknown) => Value | undefined): Value {
    const value = this.at(...path);
    if (value === undefined || value === null) return fallback;
    const parsed = parse(value);
    if (parsed === undefined) this.#errors.push(`dateline.${path.join('.')}: must be ${form}, not ${shown(value)}`);
    return parsed ?? fallback;
  }
}

function shown(value: unknown): string {
  const words = JSON.stringify(value) ?? String(value);
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
