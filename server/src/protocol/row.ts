/**
 * A row of the table of requests: its type, what its parameters must have, and the answer. Here is what all rows
 * share: malformed parameters are refused, a cancelled request ends as one. It must not know any request.
 */
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, Connection, ProtocolRequestType, RequestType } from 'vscode-languageserver';
import type { WrittenFile } from '../session.ts';
import { checkParams, needParams } from './context.ts';
import type { Context } from './context.ts';
import type { MarkLists } from './mark-lists.ts';
import type { RebuiltIndex } from './messages.ts';
import type { Reports } from './reports.ts';
import type { TokenAnswers } from './tokens.ts';

/** What a row may use. */
export interface Services {
  readonly context: Context;
  readonly reports: Reports;
  readonly tokens: TokenAnswers;
  readonly lists: MarkLists;
  rebuild(): Promise<RebuiltIndex>;
  /** Takes what was written into these files. */
  written(files: readonly WrittenFile[]): Promise<void>;
}

/** One request that the server answers. */
export interface Row {
  readonly method: string;
  /** Begins to answer it. */
  listen(connection: Connection, services: Services): void;
}

type Answer<Params, Result> = (services: Services, params: Params, token: CancellationToken) => Promise<Result>;

/**
 * A row of the table.
 * @param needs fields that the parameters must have; a request without them is refused
 */
export function row<Params, Result, Partial, Failure, Options>(
  type: ProtocolRequestType<Params, Result, Partial, Failure, Options> | RequestType<Params, Result, Failure>,
  needs: readonly string[],
  answer: Answer<Params, Result>,
): Row {
  return {
    method: type.method,
    listen: (connection, services) => {
      connection.onRequest(type.method, async (...given: unknown[]) => {
        // The library leaves out parameters that were not sent, and hands the token on in their place.
        const token = given.at(-1) as CancellationToken;
        const params = (given.length > 1 ? asFields(given[0]) : {}) as Params;
        needParams(params, needs);
        checkParams(params);
        refuseCancelled(token);
        const result = await answer(services, params, token);
        refuseCancelled(token);
        return result;
      });
    },
  };
}

// Parameters by position, or none, are an object without fields: what is needed is then said to be missing.
function asFields(params: unknown): object {
  return typeof params === 'object' && params !== null ? params : {};
}

function refuseCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
