/**
 * Whom a mark can be linked to: the people's own entities first, then those of the articles whose names have the words.
 * It must not know how entities are found.
 */
import { listedEntities } from '../../features/entity-list.ts';
import { nameTypes, typeWords } from '../../features/shared/type-words.ts';
import type { NameType } from '../../recognise/mention.ts';
import type { CancelToken } from '../../session.ts';
import type { EntityChoicesParams, WireEntityChoice } from '../annotation-messages.ts';
import type { Context } from '../context.ts';
import { canonicalUri } from '../uris.ts';
import { countIn, wordsIn } from './lists.ts';

const MOST = 200;
const USUAL = 50;

/** The choices, the best first. */
export async function answerEntityChoices(context: Context, { textDocument, query, limit }: EntityChoicesParams, token: CancelToken): Promise<readonly WireEntityChoice[]> {
  const session = await context.session();
  const [words, most] = [wordsIn(query).trim().toLowerCase(), countIn(limit, USUAL, MOST)];
  const own = (await session.entities(canonicalUri(textDocument.uri))).filter(({ name, aliases }) => [name, ...aliases].some((one) => one.toLowerCase().includes(words)));
  const choices: WireEntityChoice[] = own.slice(0, most).map(({ id, name, type, aliases }) => ({ id, name, type, typeWords: wordsOf(type), detail: aliases.join(', ') }));
  const taken = new Set(own.flatMap(({ name, aliases }) => [name, ...aliases]));
  for (const type of nameTypes) {
    if (choices.length >= most || token.isCancellationRequested) break;
    for await (const entity of listedEntities(session.corpus, { type, filter: words, limit: PER_TYPE })) {
      if (entity === undefined || taken.has(entity.name)) continue;
      choices.push({ name: entity.name, type, typeWords: typeWords(type), detail: `${entity.articles === 1 ? '1 article' : `${entity.articles} articles`}: ${entity.variants.slice(0, 4).map(({ text }) => text).join(', ')}` });
      await context.pause();
    }
  }
  return choices.slice(0, most);
}

/** Entities of the articles that are offered of each type. */
const PER_TYPE = 12;

function wordsOf(type: string): string {
  return nameTypes.includes(type as NameType) ? typeWords(type as NameType) : type;
}
