/**
 * Checks what the TextMate grammar calls the stretches of a marked text: `[[words|scope]]`, where `scope` is
 * the start of a scope's name. It must not know the grammar's rules.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { compareSpans } from '../../server/src/base/span.ts';
import { expectMarks } from './expect.ts';
import { parseArticle, type Mark } from './fixture.ts';

/** A grammar that is ready to read lines. */
export type Grammar = textmate.IGrammar;

/** Loads the grammar of articles, with the engine that the editor uses. */
export async function loadGrammar(): Promise<Grammar> {
  const engine = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(engine));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    // The grammars that it leans on come with the editor; a rule around a missing one would be left out.
    loadGrammar: (scopeName) => Promise.resolve(scopeName === 'text.article' ? readGrammar() : emptyGrammar(scopeName)),
  });
  const grammar = await registry.loadGrammar('text.article');
  if (grammar === null) throw new Error('the grammar could not be loaded');
  return grammar;
}

function readGrammar(): textmate.IRawGrammar {
  const path = join(import.meta.dirname, '..', '..', 'syntaxes', 'article.tmLanguage.json');
  return textmate.parseRawGrammar(readFileSync(path, 'utf8'), path);
}

function emptyGrammar(scopeName: string): textmate.IRawGrammar {
  return textmate.parseRawGrammar(JSON.stringify({ scopeName, patterns: [] }), `${scopeName}.json`);
}

/** Compares the marks with the stretches of all `kinds`: starts of scopes, as in the marks. */
export function checkScopes(grammar: Grammar, kinds: readonly string[], marked: string): void {
  const article = parseArticle(marked);
  expectMarks(article, () => true, scopesOf(grammar, kinds, article.text));
}

/** The stretches of a text whose scope stack holds a scope that starts with one of `kinds`. */
export function scopesOf(grammar: Grammar, kinds: readonly string[], text: string): Mark[] {
  const marks: Mark[] = [];
  let stack = textmate.INITIAL;
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    for (const kind of kinds) marks.push(...runs(tokens, kind, line.length, lineStart));
    stack = ruleStack;
    lineStart += line.length + 1;
  }
  return marks.sort(compareSpans);
}

// Neighbouring tokens of one kind are one stretch: a date within a quotation does not cut the quotation.
function runs(tokens: readonly textmate.IToken[], kind: string, length: number, lineStart: number): Mark[] {
  const found: { start: number; end: number; label: string }[] = [];
  for (const { startIndex, endIndex, scopes } of tokens) {
    if (!scopes.some((scope) => scope.startsWith(kind))) continue;
    const [start, end] = [lineStart + startIndex, lineStart + Math.min(endIndex, length)];
    const last = found.at(-1);
    if (last?.end === start) last.end = end;
    else found.push({ start, end, label: kind });
  }
  return found.filter(({ start, end }) => start < end);
}
