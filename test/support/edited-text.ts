/**
 * A text whose every code unit knows where it came from, so that a test can say where marked words went after any
 * edits; with random edits as people make them. It must not know anchoring.
 */
import type { Span } from '../../server/src/base/span.ts';
import type { Replacement } from '../../server/src/annotations/replacement.ts';
import { pick } from './chance.ts';
import type { Random } from './chance.ts';
import { inventedSentence, newsNames } from './invented-news.ts';

/** A text under edit. A copied unit is as good as its original: both have one origin. */
export class EditedText {
  #text: string;
  #origins: number[];
  #next: number;

  constructor(text: string) {
    this.#text = text;
    this.#origins = Array.from({ length: text.length }, (_, at) => at);
    this.#next = text.length;
  }

  get text(): string {
    return this.#text;
  }

  /** Where each unit of a span came from. */
  originsOf({ start, end }: Span): readonly number[] {
    return this.#origins.slice(start, end);
  }

  /** Where each unit of a span came from that is no white space: a text that is wrapped anew says the same. */
  wordsFrom({ start, end }: Span): readonly number[] {
    return this.#origins.slice(start, end).filter((_, at) => !/\s/.test(this.#text.charAt(start + at)));
  }

  /** Every span that holds just these origins, in this order. */
  find(origins: readonly number[]): readonly Span[] {
    const spans: Span[] = [];
    for (let at = this.#origins.indexOf(origins[0] ?? -1); at >= 0; at = this.#origins.indexOf(origins[0] ?? -1, at + 1)) {
      if (origins.every((origin, i) => this.#origins[at + i] === origin)) spans.push({ start: at, end: at + origins.length });
    }
    return spans;
  }

  /** Makes an edit; `origins` are given for text that comes from elsewhere in it. */
  edit({ start, end, newText }: Replacement, origins?: readonly number[]): Replacement {
    const gone = this.#text.slice(start, end);
    this.#text = this.#text.slice(0, start) + newText + this.#text.slice(end);
    const fresh = origins ?? this.#typed(gone, newText, this.#origins.slice(start, end));
    this.#origins = [...this.#origins.slice(0, start), ...fresh, ...this.#origins.slice(end)];
    return { start, end, newText };
  }

  // Letters that are typed over themselves are the same ones.
  #typed(gone: string, newText: string, origins: readonly number[]): readonly number[] {
    return Array.from(newText.split(''), (unit, at) => {
      const fromEnd = gone.length - newText.length + at;
      const same = gone.slice(0, at + 1) === newText.slice(0, at + 1) ? origins[at] : gone.slice(fromEnd) === newText.slice(at) && unit !== '' ? origins[fromEnd] : undefined;
      return same ?? this.#next++;
    });
  }

  /** Line ends as another system writes them; the text says the same. */
  breakLines(end: '\n' | '\r\n'): void {
    const origins: number[] = [];
    let text = '';
    for (let at = 0; at < this.#text.length; at++) {
      const unit = this.#text.charAt(at);
      if (unit === '\r') continue;
      for (const one of unit === '\n' ? end : unit) {
        text += one;
        origins.push(this.#origins[at] ?? -1);
      }
    }
    this.#text = text;
    this.#origins = origins;
  }
}

const edges = /\s|$/g;

/** A random stretch of whole words. */
export function randomWords(random: Random, text: string, words: number): Span {
  const from = Math.floor(random() * text.length);
  const start = text.slice(from).search(/\S/) < 0 ? 0 : Math.max(text.lastIndexOf(' ', from), text.lastIndexOf('\n', from)) + 1;
  edges.lastIndex = start;
  let end = start;
  for (let i = 0; i < words && end < text.length; i++) {
    edges.lastIndex = end + (i === 0 ? 0 : 1);
    end = edges.exec(text)?.index ?? text.length;
  }
  return { start, end };
}

/** Makes one random edit, as a person writing, a desk that corrects, or another program does; gives what was done, as replacements one after the other. */
export function editAtRandom(edited: EditedText, random: Random): readonly Replacement[] {
  const { text } = edited;
  const somewhere = Math.floor(random() * (text.length + 1));
  const words = randomWords(random, text, 1 + Math.floor(random() * 6));
  switch (Math.floor(random() * 8)) {
    case 0:
      return [edited.edit({ start: somewhere, end: somewhere, newText: pick(random, ['x', ' ', 'so ', '7', ', he said', '\n\n', 'May ']) })];
    case 1:
      return [edited.edit({ start: words.start, end: words.start, newText: `${inventedSentence(random)} ` })];
    case 2:
      return [edited.edit({ ...words, newText: '' })];
    case 3:
      return [edited.edit({ ...words, newText: pick(random, [pick(random, newsNames), '2,301', 'on Sunday', 'nobody knows']) })];
    case 4:
      return [edited.edit({ start: somewhere, end: Math.min(text.length, somewhere + Math.floor(random() * 300)), newText: '' })];
    case 5:
      return moved(edited, random, true);
    case 6:
      return random() < 0.3 ? moved(edited, random, false) : [];
    default:
      return [edited.edit({ start: somewhere, end: Math.min(text.length, somewhere + 1), newText: pick(random, ['a', 'b', '', '😀']) })];
  }
}

// A stretch is cut and put in elsewhere, or copied.
function moved(edited: EditedText, random: Random, cut: boolean): readonly Replacement[] {
  const stretch = randomWords(random, edited.text, 20);
  const [newText, origins] = [edited.text.slice(stretch.start, stretch.end), edited.originsOf(stretch)];
  const made = cut ? [edited.edit({ ...stretch, newText: '' })] : [];
  const at = randomWords(random, edited.text, 1).start;
  return [...made, edited.edit({ start: at, end: at, newText }, origins)];
}
