/**
 * Reads `config.yaml`: which files of a folder are articles, which tag set they are marked with, and the rules of the
 * house. What cannot be read is told with its line and left out; unknown fields are passed over. It must not know where
 * the file lies.
 */
import { isMap, isSeq } from 'yaml';
import type { YAMLMap } from 'yaml';
import { noHouseRules } from './house-rules.ts';
import type { HouseRules } from './house-rules.ts';
import { readHouseRules } from './house-rules-file.ts';
import { readYamlFile, scalarWords } from './yaml-problems.ts';
import type { Tell, YamlProblem } from './yaml-problems.ts';

/** What a folder says of itself. */
export interface FolderConfig {
  /** Globs of the articles, relative to the folder; absent: the settings say it. */
  readonly include?: readonly string[];
  /** Globs of what is no article, besides those of the settings. */
  readonly exclude: readonly string[];
  /** The file of the tag set, in `.dateline/`. */
  readonly tagSet: string;
  /** How dates in digits are read here, and names spelt. */
  readonly house: HouseRules;
}

/** What a folder without the file says. */
export const defaultFolderConfig: FolderConfig = { exclude: [], tagSet: 'tagset.yaml', house: noHouseRules };

/** The file as far as it can be read; lines are zero-based, messages name them counted from one. */
export interface ReadFolderConfig {
  readonly config: FolderConfig;
  readonly problems: readonly YamlProblem[];
}

/** Reads the file; an empty text is the default. Never throws. */
export function readFolderConfig(text: string): ReadFolderConfig {
  const { value, problems } = readYamlFile(text, 'articles', defaultFolderConfig, readConfig);
  return { config: value, problems };
}

function readConfig(root: YAMLMap, tell: Tell): FolderConfig {
  const articles = root.get('articles', true);
  if (articles !== undefined && !isMap(articles) && scalarWords(articles) !== '') tell(articles, 'should hold `include` or `exclude`');
  const include = isMap(articles) ? globsIn(articles, 'include', tell) : undefined;
  const exclude = isMap(articles) ? globsIn(articles, 'exclude', tell) : undefined;
  return { ...(include && { include }), exclude: exclude ?? [], tagSet: tagSetIn(root, tell), house: readHouseRules(root, tell) };
}

function globsIn(map: YAMLMap, key: string, tell: Tell): readonly string[] | undefined {
  const list = map.get(key, true);
  if (list === undefined || scalarWords(list) === '') return undefined;
  if (isSeq(list)) return list.items.flatMap((item) => scalarWords(item) ?? (tell(item, 'should hold a pattern of file names'), []));
  tell(list, 'should begin with a dash: it is a list');
  return undefined;
}

// A name of a file beside this one, never a way out of the folder.
function tagSetIn(root: YAMLMap, tell: Tell): string {
  const node = root.get('tagset', true);
  const written = scalarWords(node) ?? '';
  if (node === undefined || written === '') return defaultFolderConfig.tagSet;
  if (/^[^/\\:]+\.ya?ml$/.test(written) && !written.startsWith('.')) return written;
  tell(node, 'should name a YAML file in this folder, as `tagset.yaml`');
  return defaultFolderConfig.tagSet;
}
