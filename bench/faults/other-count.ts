/**
 * A toll that another article tells otherwise: the other one is a shorter report of the same, in part in other words,
 * and the article's own number is changed. It must not know how figures or events are recognised.
 */
import { replaced } from './edit.ts';
import type { Fault } from './fault.ts';

const small = 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const toll = new RegExp(
  `\\b(?:kill(?:ed|ing)|injur(?:ed|ing)|wound(?:ed|ing)|arrest(?:ed|ing)|detain(?:ed|ing)) (?:at least |about )?(\\d[\\d,]*|${small.join('|')}) (?:[a-z]+ )?(?:people|soldiers|civilians|children|men|women|passengers|workers|miners|police|others|suspects|pirates|students)\\b` +
    `|\\b(\\d[\\d,]*|${small.join('|')}) (?:people|soldiers|civilians|children|men|women|passengers|workers|others) (?:were|have been|had been) (?:killed|injured|wounded|arrested|detained|found dead)\\b`,
  'gi',
);

/** See the head of this file. */
export const otherCount: Fault = {
  id: 'other-count',
  rules: ['count-conflict'],
  inject({ name, source, text, published }, _article, random) {
    if (source === 'digests') return undefined;
    const found = [...text.matchAll(toll)];
    if (found.length === 0) return undefined;
    const match = random.of(found);
    const words = match[1] ?? match[2] ?? '';
    const value = small.includes(words.toLowerCase()) ? small.indexOf(words.toLowerCase()) + 2 : Number(words.replaceAll(',', ''));
    const wrong = value + Math.max(2, Math.round(value / 4));
    const at = match.index + match[0].indexOf(words);
    const told = small[wrong - 2] !== undefined && !/^\d/.test(words) ? (small[wrong - 2] ?? '') : String(wrong);
    const edited = replaced(text, at, at + words.length, told);
    // Nothing to conflict with where the article tells both numbers already.
    if (new RegExp(`\\b${told}\\b`).test(text)) return undefined;
    const other = { name: `other-${name}`, source, text: shorter(text, match.index), ...(published === undefined ? {} : { published }) };
    return { ...edited, note: `${match[0]} -> ${told}`, companions: [other] };
  },
};

// The sentence before the toll's and its own.
function shorter(text: string, at: number): string {
  const before = text.slice(0, at);
  const ends = [...before.matchAll(/[.!?]["”]?\s/g)].map(({ index, 0: mark }) => index + mark.length);
  const end = /[a-z\d][.!?]["”]?(?=\s|$)/.exec(text.slice(at));
  const body = text.slice(ends.at(-2) ?? 0, end === null ? text.length : at + end.index + end[0].length);
  return `${body.replace(/ (?:officials|police) said\b/, ' a spokesman said').trim()}\n`;
}
