/**
 * A town that is put into a wrong country: the country behind a town of the text exchanged, or a sentence with a
 * town of the world. It must not know how places are recognised.
 */
import { replaced, withWrongSentence } from './edit.ts';
import type { Fault } from './fault.ts';

const towns: readonly (readonly [town: string, country: string, people: string])[] = [
  ['Mosul', 'Iraq', 'Iraqi'], ['Aleppo', 'Syria', 'Syrian'], ['Kandahar', 'Afghanistan', 'Afghan'], ['Benghazi', 'Libya', 'Libyan'], ['Lagos', 'Nigeria', 'Nigerian'],
  ['Mombasa', 'Kenya', 'Kenyan'], ['Lyon', 'France', 'French'], ['Hamburg', 'Germany', 'German'], ['Milan', 'Italy', 'Italian'], ['Seville', 'Spain', 'Spanish'],
  ['Krakow', 'Poland', 'Polish'], ['Osaka', 'Japan', 'Japanese'], ['Wuhan', 'China', 'Chinese'], ['Busan', 'South Korea', 'South Korean'], ['Guayaquil', 'Ecuador', 'Ecuadorean'],
  ['Arequipa', 'Peru', 'Peruvian'], ['Karachi', 'Pakistan', 'Pakistani'], ['Sylhet', 'Bangladesh', 'Bangladeshi'], ['Mandalay', 'Myanmar', 'Burmese'], ['Izmir', 'Turkey', 'Turkish'],
  ['Paris', 'France', 'French'], ['Cairo', 'Egypt', 'Egyptian'], ['Athens', 'Greece', 'Greek'], ['Kyiv', 'Ukraine', 'Ukrainian'], ['Gothenburg', 'Sweden', 'Swedish'],
];

const frames = [
  'The group was founded in @, #.', 'He was arrested in @, #, after a tip.', 'A second office in @, #, was closed last year.', 'Similar cases were reported from @, #.',
  'The % city of @ saw the largest rally.', 'Her family comes from @, #, and moved twice.', 'The parts are made in @, #; two suppliers have left.', 'The train derailed near @ in northern #.',
];

/** See the head of this file. */
export const wrongCountry: Fault = {
  id: 'wrong-country',
  rules: ['place-conflict'],
  inject({ text }, _article, random) {
    const named = towns.flatMap(([town, country]) => [...text.matchAll(new RegExp(`\\b${town}, ${country}\\b`, 'g'))].map((match) => ({ match, town, country })));
    const [town, country, people] = random.of(towns);
    if (named.length > 0) {
      const one = random.of(named);
      const other = random.of(towns.filter((row) => row[1] !== one.country).map((row) => row[1]));
      const start = one.match.index + one.town.length + 2;
      return { ...replaced(text, start, start + one.country.length, other), note: `${one.match[0]} -> ${other}` };
    }
    const [, otherCountry, otherPeople] = random.of(towns.filter((row) => row[1] !== country));
    const frame = random.of(frames).replace('@', town);
    const [wrong, right] = [frame.replace('#', otherCountry).replace('%', otherPeople), frame.replace('#', country).replace('%', people)];
    const edited = withWrongSentence(text, wrong, right, random);
    return edited && { ...edited, note: wrong };
  },
};
