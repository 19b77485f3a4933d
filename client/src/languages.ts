/**
 * The languages whose documents are offered to the server. It must not know which of them are articles.
 */

/** Ids of the editor's languages. */
export const LANGUAGES: readonly string[] = ['article', 'plaintext', 'markdown'];
