/**
 * A headline whose number is not the body's: made of a sentence of the article, as a desk would, with the number
 * raised or lowered. It must not know how figures are recognised.
 */
import { replaced } from './edit.ts';
import type { Fault, Injected } from './fault.ts';
import type { Random } from './random.ts';

const small = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const number = `(\\d[\\d,]*|${small.join('|')})`;
const things = 'people|soldiers|civilians|children|men|women|officers|workers|employees|troops|jobs|homes|houses|schools|flights|refugees|migrants|prisoners|students|planes|ships|passengers|patients|residents|firefighters|protesters|votes|points|stores|cars|dogs';
const ownNumber = new RegExp(`\\b${number} (?:[a-z]+ )?(${things}|dead|killed|hurt|injured|arrested)\\b`, 'i');
const bodyNumber = new RegExp(`\\b${number} (${things})\\b((?: [a-z]+){2,6})`, 'i');

/** The article under a headline with a wrong number: its own, or one made of a sentence near its top. */
export const headlineNumber: Fault = {
  id: 'headline-number',
  rules: ['headline-number-mismatch', 'count-conflict', 'magnitude-slip'],
  inject({ text, source }, _article, random) {
    // Digests tell of many things that no headline covers.
    if (source === 'digests') return undefined;
    const [top = '', ...rest] = text.split('\n\n');
    const own = top.length < 130 ? ownNumber.exec(top) : null;
    if (own !== null) return changed(text, own, random, new RegExp(`\\b(?:${spellings(own[1] ?? '')})\\b`, 'i').test(rest.join(' ')));
    if (top.length < 130) return undefined;
    const told = bodyNumber.exec(text.slice(0, 700));
    if (told === null || /\b(?:of|in|to|from) $/.test(text.slice(0, told.index))) return undefined;
    const headline = `${told[0].charAt(0).toUpperCase()}${told[0].slice(1)}`.replace(/ (?:the|a|an|of|in|on|at|by|to|and|from|with|for|who|that|were|was|had|have|their|its|his|her)$/, '');
    const wrong = other(valueOf(told[1] ?? ''), text, random);
    return wrong === undefined ? undefined : underHeadline(text, headline, told[1] ?? '', wrong);
  },
};

function changed(text: string, match: RegExpExecArray, random: Random, isTold: boolean): Injected | undefined {
  const wrong = isTold ? other(valueOf(match[1] ?? ''), text, random) : undefined;
  if (wrong === undefined) return undefined;
  const edited = replaced(text, match.index, match.index + (match[1] ?? '').length, asWritten(wrong, match[1] ?? ''));
  return { ...edited, note: `${match[0]} -> ${wrong}` };
}

function other(value: number, text: string, random: Random): number | undefined {
  const wrong = value + random.of([1, 2, 3, -1]) * Math.max(1, Math.round(value / 8));
  return wrong < 2 || new RegExp(`\\b(?:${spellings(String(wrong))})\\b`, 'i').test(text) ? undefined : wrong;
}

function spellings(words: string): string {
  const value = valueOf(words);
  return [String(value), value.toLocaleString('en'), ...small.slice(value - 2, value - 1)].join('|');
}

function underHeadline(text: string, headline: string, number: string, wrong: number): Injected {
  const faulty = asWritten(wrong, headline.slice(0, number.length)) + headline.slice(number.length);
  const edited = replaced(text, 0, 0, `${faulty}\n\n`);
  return { text: edited.text, span: { start: 0, end: faulty.length }, untouched: `${headline}\n\n${text}`, note: `${headline} -> ${faulty}` };
}

// In digits where the number is, spelt with a capital where that is.
function asWritten(value: number, like: string): string {
  const spelt = /^\d/.test(like) ? undefined : small[value - 2];
  if (spelt === undefined) return value.toLocaleString('en');
  return /^[A-Z]/.test(like) ? spelt.charAt(0).toUpperCase() + spelt.slice(1) : spelt;
}

function valueOf(words: string): number {
  const spelt = small.indexOf(words.toLowerCase());
  return spelt >= 0 ? spelt + 2 : Number(words.replaceAll(',', ''));
}
