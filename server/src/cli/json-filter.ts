/**
 * The filter `annotate --jsonl`: a line in, a line out, in the same order, each article alone, in constant
 * memory. A line that cannot be read answers with its id and an error, so that the lines of both sides can
 * still be counted off against each other. It must not know where the lines come from.
 */
import { analyse } from '../analyse.ts';
import { parseDay } from '../base/civil-date.ts';
import { errorWords } from '../base/error-words.ts';
import { check } from '../check/check.ts';
import { indexArticle } from '../link/corpus/index-article.ts';
import { MemoryIndex } from '../link/corpus/memory-index.ts';
import type { Model } from '../recognise/model/model.ts';
import { annotation } from './annotation.ts';
import { corpusIds } from './corpus-ids.ts';
import { linesOf } from './json-lines.ts';
import type { Terminal } from './terminal.ts';

/** The name that an article has in a corpus of its own. */
const ALONE = 'article';

/** One line of the input, read. */
interface GivenArticle {
  readonly id: unknown;
  readonly text: string;
  readonly date?: string;
}

/** Answers line by line until the input ends or nobody reads any more. False when there were lines and none could be read. */
export async function filterArticles(model: Model, terminal: Terminal): Promise<boolean> {
  let [number, read, bad] = [0, 0, 0];
  for await (const line of linesOf(terminal.input)) {
    number += 1;
    if (line?.trim() === '') continue;
    const answer = await answerTo(line, model);
    if ('error' in answer) {
      terminal.complain(`line ${number}: ${answer.error}`);
      bad += 1;
    } else {
      read += 1;
    }
    await terminal.write(`${JSON.stringify(answer)}\n`);
    if (terminal.closed) break;
  }
  return read > 0 || bad === 0;
}

/** What a line that cannot be read is answered with. */
interface Refusal {
  readonly id: unknown;
  readonly error: string;
}

async function answerTo(line: string | undefined, model: Model): Promise<object | Refusal> {
  const given = readLine(line);
  if ('error' in given) return given;
  try {
    return await annotateAlone(given, model);
  } catch (error) {
    // A fault of ours in one article must not cost the others.
    return { id: given.id, error: `cannot be annotated: ${errorWords(error)}` };
  }
}

function readLine(line: string | undefined): GivenArticle | Refusal {
  if (line === undefined) return { id: null, error: 'too long' };
  const value = parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, error: 'not a JSON object' };
  const { id = null, text, date = null } = value as { readonly id?: unknown; readonly text?: unknown; readonly date?: unknown };
  if (typeof text !== 'string') return { id, error: '"text" must be a string' };
  if (date === null || date === '') return { id, text };
  if (typeof date !== 'string' || parseDay(date.slice(0, 10)) === undefined) return { id, error: '"date" must be a day, YYYY-MM-DD' };
  return { id, text, date: date.slice(0, 10) };
}

// An id comes back as it was written, whatever number a JavaScript number can hold.
function parse(line: string): unknown {
  try {
    return JSON.parse(line, (_key, value: unknown, written?: { readonly source?: string }) => {
      const source = written?.source;
      return typeof value === 'number' && source !== undefined && String(value) !== source ? rawJson(source) : value;
    });
  } catch {
    return undefined;
  }
}

/** JSON text that is written as it stands. Source: ECMAScript proposal "JSON.parse source text access", in Node from 21 on. */
function rawJson(text: string): unknown {
  return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(text);
}

/** The object of an article that is all of its corpus. */
async function annotateAlone({ id, text, date }: GivenArticle, model: Model): Promise<object> {
  const published = date === undefined ? undefined : parseDay(date);
  const article = analyse(text, model, published === undefined ? {} : { published });
  const corpus = new MemoryIndex();
  await corpus.put(indexArticle(ALONE, article));
  const findings = await check({ path: ALONE, article, corpus }, {});
  const idsOf = await corpusIds(corpus);
  return annotation({ id }, article, idsOf(ALONE, article), findings);
}
