/**
 * A headline whose number is not the body's: made of a sentence of the article, as a desk would, with the number
 * raised or lowered. It must not know how figures are recognised.
 */
import { replaced } from './edit.ts';
import type { Fault, Injected } from './fault.ts';
import type { Random } from './random.ts';

const small = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

/** What a headline is made of: a number, and what it tells of. */
const stories: readonly (readonly [pattern: RegExp, headline: string])[] = [
  [/\bkill(?:ed|ing) (?:at least )?(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (people|soldiers|civilians|children|men|women|police officers|workers)\b/, '# $2 killed in attack'],
  [/\b(\d+|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|two|three|four|five|six|seven|eight|nine|ten) (people|soldiers|civilians|children|workers) (?:were|have been) (killed|injured|wounded|arrested)\b/, '# $2 $3, police say'],
  [/\binjur(?:ed|ing) (?:at least )?(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (people|soldiers|civilians|children|others)\b/, '# injured in crash'],
  [/\b(?:arrest|detain)(?:ed|ing) (?:at least )?(\d+|two|three|four|five|six|seven|eight|nine|ten) (people|men|suspects|protesters|journalists)\b/, 'Police arrest # $2'],
  [/\b(\d[\d,]*) (jobs|homes|houses|schools|flights|refugees|migrants|prisoners|hospitals|workers|employees|troops|votes|cases|planes|aircraft|ships)\b/, '# $2 at stake as talks begin'],
];

/** The article under a headline of its own with a wrong number. */
export const headlineNumber: Fault = {
  id: 'headline-number',
  rules: ['headline-number-mismatch', 'count-conflict', 'magnitude-slip'],
  inject({ text }, _article, random) {
    const found = stories.flatMap(([pattern, headline]) => {
      const match = pattern.exec(text.slice(0, 1500));
      return match === null ? [] : [{ match, headline }];
    });
    if (found.length === 0) return undefined;
    const { match, headline } = random.of(found);
    const number = valueOf(match[1] ?? '');
    const wrong = number + random.of([1, 2, 3, -1]) * Math.max(1, Math.round(number / 8));
    if (wrong < 2 || new RegExp(`\\b(?:${wrong}|${small[wrong - 2] ?? 'x'})\\b`, 'i').test(text)) return undefined;
    return underHeadline(text, headline.replace('$2', match[2] ?? '').replace('$3', match[3] ?? ''), number, wrong, random);
  },
};

function underHeadline(text: string, headline: string, number: number, wrong: number, random: Random): Injected {
  const told = (value: number): string => {
    const spelt = random.next() < 0.5 ? small[value - 2] : undefined;
    return spelt === undefined ? value.toLocaleString('en') : spelt.charAt(0).toUpperCase() + spelt.slice(1);
  };
  const [faulty, fair] = [told(wrong), told(number)].map((words) => headline.replace('#', words));
  const words = faulty ?? '';
  const edited = replaced(text, 0, 0, `${words}\n\n`);
  return { text: edited.text, span: { start: 0, end: words.length }, untouched: `${fair ?? ''}\n\n${text}`, note: `${number} -> ${wrong}: ${words}` };
}

function valueOf(words: string): number {
  const spelt = small.indexOf(words.toLowerCase());
  return spelt >= 0 ? spelt + 2 : Number(words.replaceAll(',', ''));
}
