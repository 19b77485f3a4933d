/**
 * A mark in words, the same wherever it is spoken of: hover, status bar, rows of views, what a screen reader says.
 * It must not know the editor.
 */
import type { WireMark } from '../../../server/src/protocol/annotation-messages.ts';

const STATES: Readonly<Record<WireMark['state'], string>> = {
  accepted: 'marked',
  moved: 'moved, to be confirmed',
  orphaned: 'its words are gone',
  rejected: 'rejected',
  suggested: 'suggestion',
};

/** How a state is called. */
export function stateWords(state: WireMark['state']): string {
  return STATES[state];
}

/** What a mark is, its type first: `Person, marked by Ana, linked to Olga Reuter`. */
export function markWords({ typeWords, state, annotator, entity, attributes, confidence, remarks }: WireMark): string {
  const by = annotator === undefined ? '' : ` by ${annotator}`;
  const said = state === 'accepted' ? `marked${by}` : `${STATES[state]}${by === '' ? '' : `, marked${by}`}`;
  const sure = confidence === undefined ? [] : [`${confidence} confidence`];
  const linked = entity === undefined ? [] : [`linked to ${entity.name}`];
  const values = Object.entries(attributes).map(([name, value]) => `${name} ${value}`);
  return [typeWords, said, ...sure, ...linked, ...values, ...remarks].join(', ');
}

/** The marked words on one line, cut where they are long. */
export function shortWords(exact: string, most = 60): string {
  const words = exact.replace(/\s+/g, ' ').trim();
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}

/** `1 mark`, `1,200 marks` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('en')} ${many}`;
}
