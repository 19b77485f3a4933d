/**
 * THE table of kinds of events that happen in one town, with the words that tell each as done, and which of them one
 * telling may put for another. It must not know sentences.
 */

const rows: readonly (readonly [kind: string, words: string])[] = [
  ['birth', 'born'],
  ['death', 'died dead dies killed kills killing deaths death murdered murder perished drowned assassinated assassination executed beheaded hanged slain fatally strangled suicide'],
  ['explode', 'exploded explodes explosion explosions blast blasts bomb bombs bombing bombings bombed bomber detonated detonates grenade'],
  ['attack', 'attacked attack attacks raid raided ambush ambushed stormed assault assaulted'],
  ['shoot', 'shot shots shooting shootings gunned gunman gunmen shooter'],
  ['stab', 'stabbed stabbing stabbings knifed'],
  ['crash', 'crashed crash crashes collided collision derailed derailment overturned plunged collide'],
  ['sink', 'sank sunk sinks sinking capsized capsizing'],
  ['ground', 'aground grounding'],
  ['fire', 'fire blaze inferno burned burnt gutted'],
  ['collapse', 'collapsed collapse collapses'],
  ['arrest', 'arrested arrest arrests detained apprehended custody'],
  ['kidnap', 'kidnapped kidnapping abducted abduction'],
  ['sign', 'signed signing'],
  ['marry', 'married wed wedding'],
  ['bury', 'buried funeral burial'],
  ['sentence', 'sentenced sentencing'],
  ['convict', 'convicted conviction'],
  ['acquit', 'acquitted acquittal'],
  ['rob', 'robbed robbery heist robbers stole stolen theft thieves burglary'],
  ['trial', 'trial'],
  ['charge', 'charged indicted indictment arraigned'],
  ['seize', 'seized seizure confiscated'],
  ['hurt', 'wounded injured hurt injuring wounding injures'],
  ['land', 'landing'],
  ['win', 'beat defeated'],
  ['found', 'founded founding'],
  ['open', 'opened inaugurated'],
];

const table: ReadonlyMap<string, string> = new Map(rows.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)));

/** The kind of event that a word in small letters tells; undefined of most words. */
export function sitedKind(word: string): string | undefined {
  return table.get(word);
}

/** Kinds that befall the persons named. */
const personal = /^(?:birth|death|body|trial|charge|shoot|stab|crash|arrest|kidnap|marry|bury|sentence|convict|acquit)$/;

/** Whether it befalls persons, so that a shared one makes two tellings one event. */
export function befallsPersons(kind: string): boolean {
  return personal.test(kind);
}
