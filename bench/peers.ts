/**
 * The libraries that Dateline is measured against, each behind one function from a text to nothing: what
 * it finds is thrown away, only the time counts. They are installed on demand, so their types are unknown
 * here. It must not know how time is taken.
 */

/** Reads one text and finds in it what the library can find. */
export type Reader = (text: string) => void;

interface Chrono {
  parse(text: string, reference: Date): readonly unknown[];
}
interface Wink {
  readonly its: { readonly detail: unknown };
  readDoc(text: string): { entities(): { out(what: unknown): unknown } };
}
type WinkNlp = (model: unknown) => Wink;
type Compromise = (text: string) => { topics(): { json(): unknown } };

/** One library. */
interface Peer {
  /** What it is asked for. */
  readonly does: string;
  /** Dateline's stages that do about as much. */
  readonly like: readonly string[];
  load(): Promise<Reader>;
}

/** Each library by its name. */
export const peers: Readonly<Record<string, Peer>> = {
  'chrono-node': {
    does: 'dates',
    like: ['text', 'recognise dates', 'resolve dates'],
    async load() {
      const chrono = (await load('chrono-node')) as Chrono;
      const reference = new Date(Date.UTC(2021, 3, 8));
      return (text) => void chrono.parse(text, reference);
    },
  },
  'wink-nlp': {
    does: 'tokens, sentences, parts of speech, entities',
    like: ['text', 'recognise dates', 'recognise figures'],
    async load() {
      const { default: winkNlp } = (await load('wink-nlp')) as { default: WinkNlp };
      const { default: model } = (await load('wink-eng-lite-web-model')) as { default: unknown };
      const nlp = winkNlp(model);
      return (text) => void nlp.readDoc(text).entities().out(nlp.its.detail);
    },
  },
  compromise: {
    does: 'tokens, sentences, parts of speech, people, places, organisations',
    like: ['text', 'recognise names'],
    async load() {
      const { default: nlp } = (await load('compromise')) as { default: Compromise };
      return (text) => void nlp(text).topics().json();
    },
  },
};

interface Topic {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}
interface CompromisePart {
  json(options: object): readonly Topic[];
}
type CompromiseNames = (text: string) => { people(): CompromisePart; organizations(): CompromisePart; places(): CompromisePart };

/** The names that compromise finds in a text, marks and white space at their ends left out. */
export async function compromiseNames(): Promise<(text: string) => readonly { start: number; end: number; type: string }[]> {
  const { default: nlp } = (await load('compromise')) as { default: CompromiseNames };
  return (text) => {
    const read = nlp(text);
    const parts = [['PERSON', read.people()], ['ORG', read.organizations()], ['LOC', read.places()]] as const;
    return parts.flatMap(([type, part]) =>
      part.json({ offset: true }).map(({ offset }) => {
        const words = text.slice(offset.start, offset.start + offset.length);
        const from = offset.start + (/^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0);
        return { start: from, end: from + text.slice(from, offset.start + offset.length).replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '').length, type };
      }),
    );
  };
}

// The compiler must not look for packages that a clone does not have.
function load(name: string): Promise<unknown> {
  return import(name);
}
