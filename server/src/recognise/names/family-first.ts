/**
 * Chinese names in Pinyin and Korean ones with a hyphen, family first: `Xi Jinping`, `Park Seo-yun`. A family name of one
 * syllable and a given name of two tell themselves. It must not know lists of names.
 */
import { isCapital } from './words.ts';
import type { Word } from './words.ts';

/** Family names of one syllable that are no words of English. */
const families: ReadonlySet<string> = new Set(
  `wang li zhang liu chen yang zhao huang zhou wu xu hu zhu gao lin guo ma luo liang zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen
  zeng peng lu su jiang cai jia wei xue ye yan pan du dai xia zhong tian ren fang shi yao liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou
  shao meng wan duan qian yin chang lai gong wen xi bo hua jiao qu ling geng mu zhai shuai you zhuang lou nie sun song tan`.split(/\s+/),
);

/** A syllable of Mandarin in Pinyin. */
const syllable = '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u))';
const given = new RegExp(`^${syllable}{2}$`);

/** Ends of English words that are two syllables of Pinyin as well: `Game`, `Line`. */
const english = /^[^aeiou]+[aeiou][bcdfgklmnprstvz]e$/;

/** Korean families as they are written in English. */
const korean: ReadonlySet<string> = new Set('kim lee park choi jung jeong kang cho yoon yun jang lim han shin seo kwon hwang ahn song ryu hong moon ko bae oh noh roh ban'.split(' '));

/** A syllable of Korean in either romanisation. */
const koreanSyllable = /^(?:[bcdghjklmnprstwy]|ch|hy|gy|ky|my|py)?[aeiouw]{1,3}(?:ng|[bgklmnpt]|ck|rn|h)?$/;

/** Families of Vietnam, and of the Chinese of Southeast Asia. */
const southern: ReadonlySet<string> = new Set('nguyen tran pham hoang phan vu vo dang bui ngo duong ly dinh truong lim tan ng goh koh ong chua teo wong chan cheung leung lau yeoh khoo'.split(' '));

/**
 * The family of a Chinese, Korean or Vietnamese name that begins with it, folded (`Xi Jinping`: `xi`; `Bae Min-seo`, `Lim Wei Jie`); undefined
 * of any other name.
 */
export function familyOf(name: string): string | undefined {
  const [family = '', own = '', last, ...others] = name.toLowerCase().split(' ');
  if (others.length > 0) return undefined;
  if (last !== undefined) return (southern.has(family) || korean.has(family)) && [own, last].every((word) => oneSyllable.test(word)) ? family : undefined;
  const [first = '', second, ...more] = own.split('-');
  if (second === undefined) return isPinyin(family, own) ? family : undefined;
  return more.length === 0 && korean.has(family) && koreanSyllable.test(first) && koreanSyllable.test(second) ? family : undefined;
}

/** A given name of one syllable, with or without the marks of Vietnamese: `Wei`, `Jie`, `Duong`. */
const oneSyllable = /^[^aeiouy]{0,3}[aeiouyà-ỹ]{1,3}[^aeiouy]{0,2}$/u;

function isPinyin(family: string, name: string): boolean {
  return families.has(family) && name.length >= 4 && given.test(name) && !english.test(name);
}

/** The index behind such a name that begins at this word; the same index where none does. */
export function familyFirstEnd(words: readonly Word[], at: number): number {
  const [family, name, next] = [words[at], words[at + 1], words[at + 2]];
  if (!isCapital(family) || !isCapital(name) || family.case !== 'capital' || name.case !== 'capital' || name.glued) return at;
  if (next?.glued === true) return korean.has(family.key) && koreanSyllable.test(name.key) && koreanSyllable.test(next.text) ? at + 3 : at;
  return isPinyin(family.key, name.key) && (!isCapital(next) || next.opens) ? at + 2 : at;
}
