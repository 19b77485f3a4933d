/**
 * Chinese names in Pinyin, family first: `Xi Jinping`, `Wang Wentao`. A family name of one syllable and a given name of two
 * tell themselves. It must not know lists of names.
 */
import { isCapital } from './words.ts';
import type { Word } from './words.ts';

/** Family names of one syllable that are no words of English. */
const families: ReadonlySet<string> = new Set(
  `wang li zhang liu chen yang zhao huang zhou wu xu hu zhu gao lin guo ma luo liang zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen
  zeng peng lu su jiang cai jia wei xue ye yan pan du dai xia zhong tian ren fang shi yao liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou
  shao meng wan duan qian yin chang lai gong wen xi bo hua jiao qu ling geng mu zhai shuai you zhuang lou nie`.split(/\s+/),
);

/** A syllable of Mandarin in Pinyin. */
const syllable = '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u))';
const given = new RegExp(`^${syllable}{2}$`);

/** Ends of English words that are two syllables of Pinyin as well: `Game`, `Line`. */
const english = /^[^aeiou]+[aeiou][bcdfgklmnprstvz]e$/;

/** The family of a Chinese name of two words as it is written, folded (`Xi Jinping`: `xi`); undefined of any other name. */
export function familyOf(name: string): string | undefined {
  const [family = '', own = '', ...others] = name.toLowerCase().split(' ');
  return others.length === 0 && isPinyin(family, own) ? family : undefined;
}

function isPinyin(family: string, name: string): boolean {
  return families.has(family) && name.length >= 4 && given.test(name) && !english.test(name);
}

/** Whether a Chinese name of two words begins at this word. */
export function isFamilyFirst(words: readonly Word[], at: number): boolean {
  const [family, name, next] = [words[at], words[at + 1], words[at + 2]];
  if (!isCapital(family) || !isCapital(name) || family.case !== 'capital' || name.case !== 'capital' || name.glued) return false;
  return isPinyin(family.key, name.key) && (!isCapital(next) || next.opens);
}
