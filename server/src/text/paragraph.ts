/**
 * Reads one paragraph: tokens, sentences, quotations. Depends on the paragraph's own words alone, so that
 * the reading holds wherever the paragraph stands. Each part is read when it is first asked for: who looks for
 * dates only pays for no sentences. It must not know the article around it.
 */
import { mayHoldDateline, readAgencyDateline } from './agency-dateline.ts';
import type { Paragraph, Quotation, Token } from './document.ts';
import { mayHoldQuotation, readQuotations } from './quotations.ts';
import { readSentences } from './sentences.ts';
import type { TokenSpans } from './token-spans.ts';
import { readTokenSpans } from './tokens.ts';
import type { Span } from '../base/span.ts';

/** The paragraph of these words; total and linear. Offsets count from the first code unit of `text`. */
export function readParagraph(text: string): Paragraph {
  return new Reading(text);
}

class Reading implements Paragraph {
  readonly text: string;
  #spans: TokenSpans | undefined;
  #tokens: readonly Token[] | undefined;
  #sentences: readonly Span[] | undefined;
  #quotations: readonly Quotation[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get spans(): TokenSpans {
    return (this.#spans ??= readTokenSpans(this.text));
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= this.spans.tokens());
  }

  get sentences(): readonly Span[] {
    return (this.#sentences ??= readSentences(this.tokens, mayHoldDateline(this.spans) ? (readAgencyDateline(this.tokens)?.tokens ?? 0) : 0));
  }

  get quotations(): readonly Quotation[] {
    return (this.#quotations ??= mayHoldQuotation(this.spans) ? readQuotations(this.tokens) : []);
  }
}
