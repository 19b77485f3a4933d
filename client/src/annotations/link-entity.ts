/**
 * Says who or what marks stand for: an entity of the people's own list, one that the corpus knows, or a new one. The
 * list is the server's, asked for while the name is typed. It must not know how entities are kept.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { entityChoicesRequest, type EntityChoicesParams, type WireActEdit, type WireEntityChoice, type WireMark } from '../../../server/src/protocol/annotation-messages.ts';
import type { Acts } from './acts.ts';
import { chosenMarks, refOf, tellNothing, type RowArguments } from './chosen-mark.ts';
import { shortWords } from './mark-words.ts';
import type { Marks } from './marks.ts';

interface Tools {
  readonly client: BaseLanguageClient;
  readonly acts: Acts;
  readonly marks: Marks;
}

/** What can be chosen besides an entity: a new one of that name, or none. */
type Choice = { readonly kind: 'known'; readonly entity: WireEntityChoice } | { readonly kind: 'new'; readonly name: string } | { readonly kind: 'none' };

interface ChoiceItem extends vscode.QuickPickItem {
  readonly choice: Choice;
}

// Shorter than a pause between words.
const QUIET_MILLISECONDS = 200;
const MOST = 50;

/** Links marks, or a suggestion that is accepted with it, to an entity. */
export async function linkToEntity({ client, acts, marks }: Tools, ...rows: RowArguments): Promise<WireActEdit | undefined> {
  const chosen = await chosenMarks(marks, rows, ['accepted', 'moved', 'orphaned', 'suggested']);
  const [first] = chosen;
  if (first === undefined) return tellNothing('There is no mark here: mark the words first');
  const choice = await pickEntity(client, first);
  const refs = chosen.map(refOf);
  switch (choice?.kind) {
    case undefined:
      return undefined;
    case 'none':
      return acts.perform({ kind: 'link', marks: refs, entity: null });
    case 'new':
      return acts.perform({ kind: 'linkNew', marks: refs, name: choice.name, type: first.type });
    case 'known': {
      const { id, name, type } = choice.entity;
      // One that only the machine knows becomes the people's with the link.
      return acts.perform(id === undefined ? { kind: 'linkNew', marks: refs, name, type } : { kind: 'link', marks: refs, entity: id });
    }
  }
}

function pickEntity(client: BaseLanguageClient, mark: WireMark): Promise<Choice | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<ChoiceItem>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let question = 0;
    const ask = async (): Promise<void> => {
      const mine = ++question;
      pick.busy = true;
      const params: EntityChoicesParams = { textDocument: { uri: mark.place.uri }, query: pick.value, limit: MOST };
      const entities = await client.sendRequest<WireEntityChoice[]>(entityChoicesRequest, params).catch(() => []);
      if (mine !== question) return;
      pick.busy = false;
      pick.items = itemsFor(entities, pick.value, mark);
    };
    Object.assign(pick, { title: `“${shortWords(mark.exact, 40)}” is`, placeholder: 'Name of the person, organisation, place…', matchOnDescription: true, matchOnDetail: true, value: shortWords(mark.exact) });
    pick.onDidChangeValue(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), QUIET_MILLISECONDS);
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.choice);
      pick.hide();
    });
    pick.onDidHide(() => {
      clearTimeout(timer);
      question += 1;
      pick.dispose();
      resolve(undefined);
    });
    pick.show();
    void ask();
  });
}

function itemsFor(entities: readonly WireEntityChoice[], query: string, { exact, entity: linked }: WireMark): ChoiceItem[] {
  const name = query.trim() === '' ? shortWords(exact) : query.trim();
  const known = entities.map((entity): ChoiceItem => ({
    label: `$(${entity.id === undefined ? 'lightbulb' : 'person'}) ${entity.name}`,
    description: [entity.typeWords, entity.id === undefined ? 'from the articles' : 'of your list', entity.id !== undefined && entity.id === linked?.id ? 'as it is' : ''].filter((words) => words !== '').join(' · '),
    detail: entity.detail,
    // What the server has found is shown, whatever the editor's own filter thinks of it.
    alwaysShow: true,
    choice: { kind: 'known', entity },
  }));
  const fresh: ChoiceItem = { label: `$(add) New: ${name}`, alwaysShow: true, choice: { kind: 'new', name } };
  const none: ChoiceItem = { label: '$(circle-slash) Nobody: take the link off', alwaysShow: true, choice: { kind: 'none' } };
  return [...known, fresh, ...(linked === undefined ? [] : [none])];
}
