/**
 * Assembles the Article from the Document and what was recognised in its paragraphs: the article linkers
 * in the order in which each needs what the earlier ones found. It must not know the corpus.
 */
import type { ParagraphMentions } from '../../recognise/mention.ts';
import type { Model } from '../../recognise/model/model.ts';
import type { Document } from '../../text/document.ts';
import type { Article, ArticleOptions } from './article.ts';
import { resolveDates } from './dates.ts';
import { inHouseOrder, withHouseReasons } from './dates/house-order.ts';
import { assembleEvents } from './events.ts';
import { decideEvents } from './events/decided.ts';
import { findFacts } from './facts.ts';
import { findHouseNames } from './house-names.ts';
import { linkNames } from './names.ts';
import { addSaidAgain } from './names/said-again.ts';
import { placeMentions } from './place.ts';
import { findPublished } from './published.ts';
import { placeQuantities } from './quantities.ts';
import { attributeQuotes } from './quotes.ts';

/** The Article of a document; `recognised[i]` belongs to `document.paragraphs[i]`. */
export function linkArticle(
  document: Document,
  recognised: readonly ParagraphMentions[],
  model: Model,
  options: ArticleOptions,
  hash: string,
): Article {
  const placed = placeMentions(document, recognised);
  const times = inHouseOrder(placed.times, options);
  const published = findPublished(document, times, options);
  const timexes = withHouseReasons(resolveDates(document, times, published), placed.times, options);
  const { mentions, entities } = linkNames(document, placed, model, options);
  const quotes = attributeQuotes(document, mentions, entities);
  const quantities = placeQuantities(document, placed.figures);
  const events = decideEvents(assembleEvents(document, placed.triggers, mentions, entities, timexes), options);
  const reporting = assembleEvents(document, placed.reporting, mentions, entities, timexes);
  const house = findHouseNames(document, options);
  const read = { document, hash, published, mentions, entities, timexes, quantities, quotes, events, reporting };
  const said = addSaidAgain(document, read);
  // Facts rest on quotations with a name beside them; what a pronoun says is only shown.
  const attributed = quotes.every(({ speaker }) => speaker !== undefined) ? quotes : attributeQuotes(document, said.mentions, said.entities, true);
  return { ...read, facts: findFacts(read, model), ...said, quotes: attributed, ...(house && { house }) };
}
