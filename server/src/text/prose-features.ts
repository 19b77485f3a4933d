/**
 * What a text is made of, counted: how much of it is sentences, and which words of the news, of software and
 * of licences it uses. It must not know what the counts decide.
 */
import type { Document, Token } from './document.ts';

/** Shares and rates; `perSentence` ones are counts divided by the number of full sentences. */
export interface ProseFeatures {
  /** Sentences that begin with a capital, have four words or more and end in a stop. */
  readonly sentences: number;
  /** Characters inside those sentences, of all characters that are no white space. */
  readonly proseShare: number;
  /** Paragraphs that are list items, headings, fences or tables, of all paragraphs. */
  readonly listShare: number;
  /** Marks of code and markup, of all tokens. */
  readonly codeShare: number;
  /** Verbs of saying in the third person, per sentence. */
  readonly reporting: number;
  /** Verbs in the past tense, per sentence. */
  readonly past: number;
  /** `he`, `her`, `who`, `Mr`, …: people, per sentence. */
  readonly people: number;
  /** Weekdays, months and days of reference, per sentence. */
  readonly days: number;
  /** Capitalised words inside sentences, of all their words. */
  readonly names: number;
  /** Words that address the reader, of all words. */
  readonly address: number;
  /** Words of software and its manuals, of all words. */
  readonly software: number;
  /** Words of licences and contracts, of all words. */
  readonly legal: number;
}

const reportingVerbs = words(`said says told tells announced reported reports added confirmed denied claimed claims warned
  insisted acknowledged revealed declared testified vowed pledged argued urged accused according admitted stressed tweeted`);
const pastVerbs = words(`was were had did went took came made gave got left held met won lost began became fell rose struck
  shot killed died hit led brought found sent saw spoke fought broke built bought sold paid ran stood sought fled drew
  threw wrote grew knew kept`);
const peopleWords = words(`he she him her his hers himself herself who whose mr mrs ms mr. mrs. ms. dr. man woman men women
  people police minister president spokesman spokeswoman spokesperson official officials residents witnesses government
  authorities soldiers troops killed arrested`);
const dayWords = words(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. yesterday tuesday's wednesday's today
  week month night morning afternoon evening`);
const addressWords = words(`you your yours yourself please`);
const softwareWords = words(`file files version versions package packages install installed installing function functions module
  modules api command commands option options directory directories library libraries build default defaults config
  configuration parameter parameters argument arguments string strings bug bugs fix fixed fixes patch patches code source
  software compile compiled compiler node npm javascript typescript python perl java html css json xml http https url urls
  browser server client runtime syntax object objects array boolean integer method methods class classes interface type
  types value values return returns callback plugin plugins repository github git commit release releases changelog readme
  documentation docs upstream debian debconf linux unix windows kernel driver user users test tests script scripts input
  output stdout stderr variable variables path parser error errors exception exceptions debug support supports supported
  implementation implement implements deprecated dependency dependencies feature features usage example examples binary
  database query format formats encoding unicode utf-8 ascii byte bytes buffer pointer memory thread threads`);
const legalWords = words(`license licenses licensed licensee licensor licence copyright copyrighted warranty warranties
  liability liable merchantability hereby herein thereof hereunder notwithstanding redistribute redistribution
  redistributions permitted permission sublicense modifications modified derivative noninfringement trademark trademarks
  gpl lgpl bsd mit apache distribute distributed distribution recipient royalty-free conditions terms provisions
  pursuant disclaimer damages infringement patent patents`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Counts a document's features in one pass over its tokens. */
export function countFeatures(document: Document): ProseFeatures {
  const counts = new Counts();
  for (const { role, paragraph } of document.paragraphs) {
    counts.paragraphs++;
    if (/^(?:[-*•+>|]\s|#{1,6}\s|\d{1,3}[.)]\s|```|~~~|\$ |\/\/|\/\*|@)/.test(paragraph.text)) counts.lists++;
    const inProse = role === 'body' || role === 'caption' || role === 'standfirst';
    let next = 0;
    for (const sentence of paragraph.sentences) {
      const first = next;
      while (next < paragraph.tokens.length && (paragraph.tokens[next]?.end ?? 0) <= sentence.end) next++;
      counts.sentence(paragraph.tokens.slice(first, next), inProse);
    }
  }
  return counts.features();
}

class Counts {
  paragraphs = 0;
  lists = 0;
  #tokens = 0;
  #code = 0;
  #words = 0;
  #characters = 0;
  #prose = 0;
  #sentences = 0;
  #inner = 0;
  readonly #hits = { reporting: 0, past: 0, people: 0, days: 0, names: 0, address: 0, software: 0, legal: 0 };

  sentence(tokens: readonly Token[], inProse: boolean): void {
    let characters = 0;
    let wordCount = 0;
    tokens.forEach((token, i) => {
      characters += token.text.length;
      if (token.kind === 'word') {
        wordCount++;
        this.#word(token, i > 0 && tokens[i - 1]?.kind === 'word');
      } else if (/^[{}<>=|\\_#@~^*/+`;&]|``$/.test(token.text)) this.#code++;
    });
    this.#tokens += tokens.length;
    this.#words += wordCount;
    this.#characters += characters;
    if (!inProse || !isFullSentence(tokens, wordCount)) return;
    this.#sentences++;
    this.#prose += characters;
  }

  #word({ lower, text }: Token, inner: boolean): void {
    const hits = this.#hits;
    if (reportingVerbs.has(lower)) hits.reporting++;
    if (pastVerbs.has(lower) || (lower.length > 4 && lower.endsWith('ed') && text === lower)) hits.past++;
    if (peopleWords.has(lower)) hits.people++;
    if (dayWords.has(lower)) hits.days++;
    if (addressWords.has(lower)) hits.address++;
    if (softwareWords.has(lower)) hits.software++;
    if (legalWords.has(lower)) hits.legal++;
    if (!inner) return;
    this.#inner++;
    if (text !== lower && text.length > 1) hits.names++;
  }

  features(): ProseFeatures {
    const perSentence = (count: number): number => count / Math.max(1, this.#sentences);
    const perWord = (count: number): number => count / Math.max(1, this.#words);
    const { reporting, past, people, days, names, address, software, legal } = this.#hits;
    return {
      sentences: this.#sentences,
      proseShare: this.#prose / Math.max(1, this.#characters),
      listShare: this.lists / Math.max(1, this.paragraphs),
      codeShare: this.#code / Math.max(1, this.#tokens),
      reporting: perSentence(reporting),
      past: perSentence(past),
      people: perSentence(people),
      days: perSentence(days),
      names: names / Math.max(1, this.#inner),
      address: perWord(address),
      software: perWord(software),
      legal: perWord(legal),
    };
  }
}

function isFullSentence(tokens: readonly Token[], wordCount: number): boolean {
  if (wordCount < 4) return false;
  const last = tokens.findLast(({ text }) => !/^(?:["'”’»)\]]|''|\d+|\[)$/.test(text));
  if (last === undefined || !/[.!?…]$/.test(last.text)) return false;
  const first = tokens.find(({ kind }) => kind === 'word' || kind === 'number');
  return first !== undefined && (first.kind === 'number' || first.text !== first.lower || first.text.toUpperCase() === first.text);
}
