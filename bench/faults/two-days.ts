/**
 * One event on two days: told twice in one article, or in two articles, in other words, the second time some days
 * off. It must not know how dates or events are recognised.
 */
import { civilOf, dayOf, parseDay } from '../../server/src/base/civil-date.ts';
import { months } from './calendar.ts';
import { withSentence, withWrongSentence } from './edit.ts';
import type { Fault } from './fault.ts';
import type { Random } from './random.ts';

const tellings: readonly (readonly [first: string, second: string])[] = [
  ['The ferry Aurora ran aground off Leith on @, killing nine passengers.', 'The Aurora ran aground near Leith on @ with nine passengers killed.'],
  ['Parliament in Oslo approved the fisheries bill on @ by 88 votes to 81.', 'The fisheries bill was approved by parliament in Oslo on @.'],
  ['The third round of water talks between Kenya and Uganda was held in Kampala on @.', 'Kenya and Uganda held the third round of water talks on @ in Kampala.'],
  ['A fire broke out at the Halden paper mill on @ and burned for two days.', 'The fire at the Halden paper mill broke out on @, investigators found.'],
  ['Judge Helen Pereira sentenced Marco Dahl to nine years in prison on @.', 'Marco Dahl was sentenced to nine years on @ by Judge Helen Pereira.'],
  ['An earthquake struck the island of Sandoy on @, destroying the harbour.', 'The earthquake that destroyed the harbour of Sandoy struck on @.'],
  ['The airline Norvind filed for bankruptcy on @, leaving 4,000 people without work.', 'Norvind, an airline with 4,000 workers, filed for bankruptcy on @.'],
  ['Gunmen attacked a police post in the town of Garbela on @ and killed five officers.', 'Five officers were killed when gunmen attacked the police post in Garbela on @.'],
  ['Prime Minister Eva Lindqvist resigned on @ over the harbour contracts.', 'Lindqvist resigned as prime minister on @ because of the harbour contracts.'],
  ['The first train crossed the Varde bridge on @, ten years after work began.', 'On @ the first train crossed the Varde bridge.'],
];

interface Told {
  readonly first: string;
  readonly right: string;
  readonly wrong: string;
}

function tell(published: string | undefined, random: Random): Told {
  const last = (published === undefined ? undefined : parseDay(published)) ?? dayOf(2015, 6, 20);
  const day = last - random.between(5, 300);
  const off = random.of([-3, -2, -1, 1, 2, 3]);
  const isMonthFirst = random.between(0, 1) === 0;
  const write = (at: number): string => {
    const { year, month, day: number } = civilOf(at);
    const name = months[month - 1] ?? '';
    return isMonthFirst ? `${name} ${number}, ${year}` : `${number} ${name} ${year}`;
  };
  const [first, second] = random.of(tellings);
  return { first: first.replace('@', write(day)), right: second.replace('@', write(day)), wrong: second.replace('@', write(day + off)) };
}

/** Told twice in one article. */
export const twoDays: Fault = {
  id: 'two-days',
  rules: ['date-mismatch'],
  inject({ text, published }, _article, random) {
    const { first, right, wrong } = tell(published, random);
    const started = withSentence(text, first, random);
    const edited = started && withWrongSentence(started.text, wrong, right, random);
    return edited && { ...edited, note: `${first} / ${wrong}` };
  },
};

/** Told in two articles. */
export const twoDaysElsewhere: Fault = {
  id: 'two-days-elsewhere',
  rules: ['event-date-conflict'],
  inject({ text, published }, _article, random) {
    const { first, right, wrong } = tell(published, random);
    const edited = withWrongSentence(text, wrong, right, random);
    const companion = { name: 'companion.txt', source: 'companion', text: `${first} Nobody else was hurt.`, ...(published === undefined ? {} : { published }) };
    return edited && { ...edited, note: `${first} / ${wrong}`, companions: [companion] };
  },
};
