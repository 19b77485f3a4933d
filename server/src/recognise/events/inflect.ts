/**
 * Inflected forms of English verbs and nouns, made from their lemmas: the trigger lexicon looks forms up, so
 * nothing in a text is ever stripped to a word that does not exist. It must not know senses.
 */

/** How a form of a verb is inflected; one form may be several (`cut`). */
export type Inflection = 'base' | 's' | 'past' | 'participle' | 'ing';

/** A form and what it is. */
export interface VerbForm {
  readonly form: string;
  readonly inflections: readonly Inflection[];
}

// lemma: past, past participle. Verbs that double their last consonant without being of one syllable stand below.
const irregular: Readonly<Record<string, readonly [string, string]>> = {
  beat: ['beat', 'beaten'], bear: ['bore', 'born'], bid: ['bid', 'bid'], blow: ['blew', 'blown'],
  break: ['broke', 'broken'], bring: ['brought', 'brought'], burn: ['burned', 'burned'], burst: ['burst', 'burst'], buy: ['bought', 'bought'],
  catch: ['caught', 'caught'], cut: ['cut', 'cut'], draw: ['drew', 'drawn'], fall: ['fell', 'fallen'],
  fight: ['fought', 'fought'], find: ['found', 'found'], flee: ['fled', 'fled'], go: ['went', 'gone'],
  hang: ['hanged', 'hanged'], hit: ['hit', 'hit'], hold: ['held', 'held'], hurt: ['hurt', 'hurt'],
  lay: ['laid', 'laid'], leave: ['left', 'left'], lose: ['lost', 'lost'], make: ['made', 'made'],
  meet: ['met', 'met'], oversee: ['oversaw', 'overseen'], overthrow: ['overthrew', 'overthrown'],
  overrun: ['overran', 'overrun'], quit: ['quit', 'quit'], run: ['ran', 'run'], retake: ['retook', 'retaken'], sell: ['sold', 'sold'],
  send: ['sent', 'sent'], set: ['set', 'set'], shake: ['shook', 'shaken'], shoot: ['shot', 'shot'],
  shut: ['shut', 'shut'], sink: ['sank', 'sunk'], slay: ['slew', 'slain'], spill: ['spilled', 'spilled'],
  stand: ['stood', 'stood'], steal: ['stole', 'stolen'], strike: ['struck', 'struck'], swear: ['swore', 'sworn'],
  take: ['took', 'taken'], wed: ['wed', 'wed'], win: ['won', 'won'], withdraw: ['withdrew', 'withdrawn'],
};

/** Lemmas by their irregular forms: `went` is of `go`. */
export const irregularForms: ReadonlyMap<string, string> = new Map([
  ...Object.entries(irregular).flatMap(([lemma, forms]) => forms.map((form): [string, string] => [form, lemma])),
  ...['become became', 'begin began begun', 'bind bound', 'build built', 'choose chose chosen', 'come came',
    'deal dealt', 'do did done', 'drink drank drunk', 'drive drove driven', 'feed fed', 'feel felt', 'fly flew flown',
    'forbid forbade forbidden', 'forget forgot forgotten', 'get got gotten', 'give gave given', 'grow grew grown', 'hear heard',
    'hide hid hidden', 'keep kept', 'know knew known', 'lead led', 'lend lent', 'lie lay lain', 'light lit', 'mean meant',
    'pay paid', 'ride rode ridden', 'ring rang rung', 'rise rose risen', 'say said', 'see saw seen', 'seek sought',
    'show shown', 'sing sang sung', 'sit sat', 'sleep slept', 'slide slid', 'speak spoke spoken', 'spend spent', 'spread spread',
    'spring sprang sprung', 'sue sued', 'sweep swept', 'swim swam swum', 'swing swung', 'teach taught', 'tear tore torn',
    'tell told', 'think thought', 'throw threw thrown', 'undergo underwent undergone', 'wake woke woken', 'wear wore worn',
    'weep wept', 'write wrote written',
    'bend bent', 'bite bit bitten', 'bleed bled', 'breed bred', 'cling clung', 'creep crept', 'dig dug', 'eat ate eaten', 'fling flung', 'forgive forgave forgiven',
    'forgo forwent forgone', 'foresee foresaw foreseen', 'forsake forsook forsaken', 'freeze froze frozen', 'kneel knelt', 'leap leapt', 'learn learnt', 'mistake mistook mistaken',
    'misread misread', 'outdo outdid outdone', 'overcome overcame', 'overhear overheard', 'overshoot overshot', 'overtake overtook overtaken', 'rebuild rebuilt', 'repay repaid', 'resell resold',
    'rewrite rewrote rewritten', 'shine shone', 'shrink shrank shrunk', 'sling slung', 'spell spelt', 'speed sped', 'spin spun', 'spit spat', 'stick stuck', 'sting stung', 'strive strove striven',
    'swell swollen', 'undertake undertook undertaken', 'understand understood', 'undo undid undone', 'uphold upheld', 'withhold withheld', 'withstand withstood', 'wring wrung'].flatMap((line): [string, string][] => {
    const [lemma = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, lemma]);
  }),
]);

const doubling = /^(?:[^aeiou]*[aeiou][bdgklmnprtv]|.*(?:kidnap|overrun|expel|acquit|repel|rebel|patrol|cancel|occur|commit|permit|admit|submit|annul|transfer|confer|refer|deter|defer))$/;
const notDoubling = /(?:develop|bomb|(?<!q)[aeiou]{2}[a-z]|open|enter|deliver|offer|lower|plead|raid|visit|edit|[kw])$/;
const ses = /(?:s|x|z|ch|sh|o)$/;

/** Every form of a verb: `withdraw` gives withdraw, withdraws, withdrew, withdrawn, withdrawing. */
export function verbForms(lemma: string): readonly VerbForm[] {
  const [past, participle] = irregular[lemma] ?? [regularPast(lemma), regularPast(lemma)];
  const kinds = new Map<string, Inflection[]>();
  const add = (form: string, inflection: Inflection): void => {
    const known = kinds.get(form);
    if (known === undefined) kinds.set(form, [inflection]);
    else known.push(inflection);
  };
  add(lemma, 'base');
  add(plural(lemma), 's');
  add(past, 'past');
  add(participle, 'participle');
  add(ingForm(lemma), 'ing');
  if (lemma === 'cancel') {
    add('canceled', 'past');
    add('canceling', 'ing');
  }
  return [...kinds].map(([form, inflections]) => ({ form, inflections }));
}

/** Singular and plural of a noun, the singular first; what has a plural only (`talks`) is listed by it. */
export function nounForms(lemma: string): readonly [string, string] {
  return [lemma, plural(lemma)];
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (lemma.endsWith('ic')) return `${lemma}ked`;
  return doubles(lemma) ? `${lemma}${lemma.slice(-1)}ed` : `${lemma}ed`;
}

function ingForm(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return `${lemma.slice(0, -1)}ing`;
  if (lemma.endsWith('ic')) return `${lemma}king`;
  return doubles(lemma) ? `${lemma}${lemma.slice(-1)}ing` : `${lemma}ing`;
}

function plural(lemma: string): string {
  if (ses.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function doubles(lemma: string): boolean {
  return doubling.test(lemma) && !notDoubling.test(lemma);
}
