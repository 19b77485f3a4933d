/**
 * Adds the rules of a folder's house to what its articles are read with. The same object as long as both are the
 * same. It must not know how an article is read.
 */
import type { HouseRules } from '../annotations/house-rules.ts';
import type { ArticleOptions } from '../link/article/article.ts';

interface Made {
  readonly house: HouseRules;
  readonly options: ArticleOptions;
}

/** Keeps what was put together. */
export class HouseOptions {
  readonly #made = new WeakMap<ArticleOptions, Made>();

  /** The options with the rules of the house; themselves where it has none. */
  with(besides: ArticleOptions, house: HouseRules): ArticleOptions {
    if (house.dateOrder === undefined && house.names.length === 0) return besides;
    const known = this.#made.get(besides);
    if (known?.house === house) return known.options;
    const options: ArticleOptions = { ...besides, ...(house.dateOrder !== undefined && { dateOrder: house.dateOrder }), ...(house.names.length > 0 && { houseNames: house.names }) };
    this.#made.set(besides, { house, options });
    return options;
  }
}
