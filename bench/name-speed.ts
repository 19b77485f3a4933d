/**
 * How fast names are found, in tokens a second of one core: from the characters to the names, and to the whole
 * Article; compromise and wink-nlp on the same texts in the same run. It must not know how names are found.
 */
import { analyse } from '../server/src/analyse.ts';
import type { Mention } from '../server/src/recognise/mention.ts';
import type { Model } from '../server/src/recognise/model/model.ts';
import { nameFinders } from '../server/src/recognise/names/name-finders.ts';
import { nameRefiners } from '../server/src/recognise/names/name-refiners.ts';
import { readParagraph } from '../server/src/text/paragraph.ts';
import { readDocument } from '../server/src/text/read-document.ts';
import { speedOf } from './measure.ts';
import { peers } from './peers.ts';
import { articles } from './texts.ts';

const ARTICLES = 300;

/** The table, line by line. Tokens are Dateline's (words, numbers, marks) for all. */
export async function nameSpeeds(model: Model): Promise<readonly string[]> {
  const read = articles(ARTICLES).articles.map(({ text }) => ({ text, tokens: tokensOf(text) }));
  const speed = (work: (text: string) => unknown): number => 1000 * speedOf(read, ({ tokens }) => tokens, ({ text }) => work(text)).megabytesPerSecond;
  const names = speed((text) => namesOf(text, model));
  const whole = speed((text) => analyse(text, model));
  const lines = [row('names, tokenising included', names), row('all of an Article', whole)];
  for (const name of ['compromise', 'wink-nlp']) {
    const other = speed((await peers[name]?.load()) ?? (() => undefined));
    lines.push(`${row(name, other)}   names run at ${(names / other).toFixed(1)} x its speed, all of an Article at ${(whole / other).toFixed(1)} x`);
  }
  return [`Speed over ${read.length} articles, ${read.reduce((sum, { tokens }) => sum + tokens, 0)} tokens, one core`, '', ...lines];
}

function tokensOf(text: string): number {
  return readDocument(text, readParagraph).paragraphs.reduce((sum, { paragraph }) => sum + paragraph.tokens.length, 0);
}

function namesOf(text: string, model: Model): number {
  let count = 0;
  for (const { paragraph } of readDocument(text, readParagraph).paragraphs) {
    let mentions: readonly Mention[] = nameFinders.flatMap(({ find }) => find(paragraph, model));
    for (const { refine } of nameRefiners) mentions = refine(mentions, paragraph, model);
    count += mentions.length;
  }
  return count;
}

function row(what: string, thousands: number): string {
  return `  ${what.padEnd(28)}${thousands.toFixed(0).padStart(6)} k tokens/s`;
}
