/**
 * What must hold in a folder of code: nothing. Licences, requirements, logs and read-me files are no
 * articles, and a programmer sees nothing of Dateline.
 */
import * as vscode from 'vscode';
import type { Api } from '../../client/src/extension.ts';
import { ask, equal, findingsOf, hoverAt, show, type Case } from './case.ts';

const FILES: readonly (readonly [file: string, words: string])[] = [
  ['LICENSE.txt', 'Copyright (c) 20$023'],
  ['requirements.txt', 'Mon$0day, May 9'],
  ['CMakeLists.txt', '3.$024'],
  ['build-log.txt', 'Tues$0day job'],
  ['README.md', 'Mon$0day, May 9'],
];

/** A case for each file, and one for the whole. */
export const repositoryCases: readonly Case[] = [
  ...FILES.map(([file, words]) => ({ name: `${file} is left alone`, run: (api: Api) => leftAlone(api, file, words) })),
  {
    name: 'nothing was read into the corpus',
    async run(api) {
      equal((await api.ready).articles, 0, 'articles');
      equal(await api.views.entities.getChildren(), [], 'types of entities');
      equal(vscode.languages.getDiagnostics().filter(([uri]) => findingsOf(uri).length > 0).length, 0, 'files with findings');
    },
  },
];

async function leftAlone(api: Api, file: string, words: string): Promise<void> {
  const { document } = await show(`repository/${file}`);
  equal(await api.active.ask(), undefined, 'the active article');
  equal(await hoverAt(document, words), '', 'hover');
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  equal((await ask<unknown[] | undefined>('InlayHintProvider', document.uri, whole))?.length ?? 0, 0, 'inlay hints');
  equal((await ask<unknown[] | undefined>('CodeLensProvider', document.uri))?.length ?? 0, 0, 'code lenses');
  equal(findingsOf(document.uri).map(({ message }) => message), [], 'findings');
  equal(api.statusWords(), undefined, 'the words of the status item');
}
