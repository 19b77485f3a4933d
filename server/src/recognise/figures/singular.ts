/**
 * The singular of an English plural, for the head of what is counted. It must not know which plurals make sense.
 */

const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['police', 'police'],
  ['personnel', 'personnel'],
  ['servicemen', 'serviceman'],
  ['policemen', 'policeman'],
  ['gunmen', 'gunman'],
  ['aircraft', 'aircraft'],
  ['casualties', 'casualty'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['knives', 'knife'],
  ['bases', 'base'],
  ['houses', 'house'],
  ['cases', 'case'],
  ['buses', 'bus'],
  ['crises', 'crisis'],
  ['troops', 'troop'],
  ['dead', 'dead'],
]);

/** The singular, or undefined where the word does not look like a plural. Lower case in and out. */
export function singularOf(word: string): string | undefined {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|ous|'s)$/.test(word)) return undefined;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
