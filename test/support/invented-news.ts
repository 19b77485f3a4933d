/**
 * News that nobody wrote, from a handful of phrases and chance: for tests and timings that want much text of any kind.
 * It must not know what is done with it.
 */
import { pick } from './chance.ts';
import type { Random } from './chance.ts';

/** Who and what the formulaic sentences name. */
export const newsNames: readonly string[] = ['Omar Haddad', 'Haddad', 'Lucía Ferrer', 'Ferrer', 'Ivo Maric', 'the Interior Ministry', 'Derna', 'Rome', 'Libya', 'Acme Dams', 'Ms. Ferrer', 'Smith'];
const verbs = ['met', 'accused', 'left', 'told reporters in', 'signed a deal with', 'warned', 'was seen near', 'sued', 'thanked', 'wrote to'];
const ends = ['on Monday', 'on March 5, 2024', 'last week', 'in 2021', 'after the flood', 'as talks went on', 'for the second time', 'before the vote', 'over 2,300 homes', 'with 14 others', 'and left', 'without a word', 'in heavy rain 😀', 'said officials'];
const more = ['according to a person who had seen the papers', 'who has denied it', 'a day after the court ruled', 'as the river rose', 'two aides said', 'the third such move this year', 'while others stayed away', 'and nobody was hurt'];

const given = ['Ada', 'Omar', 'Lucía', 'Ivo', 'Mira', 'Jonas', 'Wen', 'Sara', 'Piet', 'Noor', 'Elif', 'Tom'];
const family = ['Lind', 'Haddad', 'Ferrer', 'Maric', 'Okoye', 'Brandt', 'Zhou', 'Silva', 'Visser', 'Rahman', 'Kaya', 'Reed', 'Novak', 'Moreau', 'Sato'];
const things = ['the dam', 'a bridge', 'the old harbour', 'two schools', 'the power station', 'a court in Rome', 'the ministry', 'three villages', 'the road to Derna', 'the grain market', 'a hospital', 'the tax office'];
const deeds = ['inspected', 'closed', 'paid for', 'was asked about', 'drove past', 'rebuilt', 'had to give up', 'lost sight of', 'spoke at', 'was turned away from', 'sold', 'took over'];

/** One invented sentence: of a dozen names and phrases that come again and again (`formulaic`), or of many. */
export function inventedSentence(random: Random, formulaic = true): string {
  const tail = random() < 0.5 ? `, ${pick(random, more)}` : '';
  if (formulaic || random() < 0.2) return `${pick(random, newsNames)} ${pick(random, verbs)} ${pick(random, newsNames)} ${pick(random, ends)}${tail}.`;
  const day = `on ${1 + Math.floor(random() * 28)} ${pick(random, ['March', 'April', 'May'])}`;
  const who = `${pick(random, given)} ${pick(random, family)}`;
  return `${random() < 0.3 ? pick(random, family) : who} ${pick(random, deeds)} ${pick(random, things)} ${random() < 0.5 ? day : pick(random, ends)}${tail}.`;
}

/** Invented news of so many sentences: names come again and again, some sentences word for word twice. */
export function inventedNews(random: Random, sentences: number, formulaic = false): string {
  const said: string[] = [];
  let text = 'Dam bursts above Derna\n\n';
  for (let i = 0; i < sentences; i++) {
    const sentence = said.length > 3 && random() < 0.03 ? pick(random, said) : inventedSentence(random, formulaic);
    said.push(sentence);
    text += sentence + (random() < 0.3 ? '\n\n' : ' ');
  }
  return `${text.trimEnd()}\n`;
}
