/**
 * What must hold in a workspace of articles with several roots, in the order in which a reader would meet it.
 * The cases that change an article come last.
 */
import * as vscode from 'vscode';
import {
  ask,
  assert,
  at,
  contains,
  either,
  equal,
  fileName,
  findingBy,
  findingsOf,
  hoverAt,
  moveTo,
  noFindingBy,
  ruleOf,
  show,
  until,
  uriOf,
  type Case,
} from './case.ts';

const BLAST = 'articles/2023-05-10-mine-blast.txt';
const INQUIRY = 'articles/karvel-inquiry.txt';
const MEMORIAL = 'more/2023-06-02-memorial.article';
const UNDATED = 'more/undated.txt';

/** In the order in which they run. */
export const newsroomCases: readonly Case[] = [
  {
    name: 'every article of every root is read',
    async run(api) {
      equal((await api.ready).articles, 4, 'articles');
    },
  },
  {
    name: 'the status item is there beside an article',
    async run(api) {
      const { document } = await show(BLAST);
      equal((await api.active.ask())?.toString(), document.uri.toString(), 'the active article');
      equal(api.statusWords(), '4 articles', 'words of the status item');
    },
  },
  {
    name: 'hover on a name tells who it is and where it was read',
    async run() {
      const { document } = await show(BLAST);
      contains(await hoverAt(document, 'Mar$0kovac met'), ['Elena Markovac', 'Minister'], 'the hover');
    },
  },
  {
    name: 'hover on a weekday tells the day',
    async run() {
      const { document } = await show(BLAST);
      contains(await hoverAt(document, '14 miners on Tues$0day'), ['2023-05-09'], 'the hover');
    },
  },
  {
    name: 'go to definition of a surname leads to the full name',
    async run() {
      const { document } = await show(BLAST);
      const found = await ask<(vscode.Location | vscode.LocationLink)[]>('DefinitionProvider', document.uri, at(document, 'Mar$0kovac met'));
      assert(found.length > 0, 'no definition');
    },
  },
  {
    name: 'references of a name lie in several articles',
    async run() {
      const { document } = await show(BLAST);
      const found = await ask<vscode.Location[]>('ReferenceProvider', document.uri, at(document, 'Elena Mar$0kovac'));
      const files = new Set(found.map(({ uri }) => fileName(uri)));
      assert(files.has(fileName(uriOf(BLAST))) && files.has(fileName(uriOf(MEMORIAL))), `references lie in ${[...files].join(', ')}`);
    },
  },
  {
    name: 'go to implementation of an event leads to other articles',
    async run() {
      const { document } = await show(BLAST);
      const found = await ask<(vscode.Location | vscode.LocationLink)[]>('ImplementationProvider', document.uri, at(document, 'mine kil$0led 14 miners'));
      // By file: this command of the editor sorts what it finds.
      const files = found.map((place) => fileName('targetUri' in place ? place.targetUri : place.uri));
      assert(files.some((file) => file !== fileName(document.uri)), `related events lie in ${files.join(', ') || 'no article'}`);
    },
  },
  {
    name: 'the command Go to Related Event lands in another article',
    async run() {
      const editor = await show(BLAST);
      moveTo(editor, 'mine kil$0led 14 miners');
      await vscode.commands.executeCommand('dateline.goToRelatedEvent');
      // The editor comes first, its caret a moment later.
      await until(either(vscode.window.onDidChangeActiveTextEditor, vscode.window.onDidChangeTextEditorSelection), () => {
        const landed = vscode.window.activeTextEditor;
        if (landed === undefined || fileName(landed.document.uri) === fileName(uriOf(BLAST))) return false;
        return landed.document.lineAt(landed.selection.active.line).text.includes('explosion at the Karvel coal mine killed 14 miners');
      });
    },
  },
  {
    name: 'the weekday that is wrong is underlined',
    async run() {
      const { document } = await show(INQUIRY);
      const finding = await findingBy(document.uri, 'weekday-mismatch');
      contains(document.getText(finding.range), ['Monday'], 'what is underlined');
      contains(finding.message, ['Tuesday'], 'the message');
      assert(typeof finding.code === 'object', 'the rule has no page');
    },
  },
  {
    name: 'the name that is spelled in two ways is underlined, with the other spelling as related place',
    async run() {
      const { document } = await show(INQUIRY);
      const finding = await findingBy(document.uri, 'name-drift');
      contains(document.getText(finding.range), ['Markovec'], 'what is underlined');
      assert((finding.relatedInformation?.length ?? 0) > 0, 'no related place');
    },
  },
  {
    name: 'Go to Next Finding moves the caret to one',
    async run() {
      const editor = await show(INQUIRY);
      moveTo(editor, '$0Inquiry opens');
      await vscode.commands.executeCommand('dateline.nextFinding');
      const { active } = editor.selection;
      assert(findingsOf(editor.document.uri).some(({ range }) => range.start.isEqual(active)), 'the caret is at no finding');
    },
  },
  {
    name: 'inlay hints give the day of a relative date',
    async run() {
      const { document } = await show(BLAST);
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const hints = await ask<vscode.InlayHint[]>('InlayHintProvider', document.uri, whole);
      const labels = hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
      assert(labels.some((label) => label.includes('9 May') || label.includes('2023-05-09')), `hints: ${labels.join(' | ')}`);
    },
  },
  {
    name: 'semantic tokens colour names and dates',
    async run() {
      const { document } = await show(BLAST);
      const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
      contains(legend.tokenTypes.join(' '), ['person', 'date'], 'the legend');
      assert(tokens.data.length >= 5 * 5, `${tokens.data.length / 5} tokens`);
    },
  },
  {
    name: 'the outline has the headline',
    async run() {
      const { document } = await show(BLAST);
      const symbols = await ask<vscode.DocumentSymbol[]>('DocumentSymbolProvider', document.uri);
      contains(symbols.map(({ name }) => name).join('\n'), ['Explosion at Karvel mine kills 14'], 'the outline');
    },
  },
  {
    name: 'the workspace symbols know a person',
    async run() {
      const symbols = await ask<vscode.SymbolInformation[]>('WorkspaceSymbolProvider', 'Halvorsen');
      contains(symbols.map(({ name }) => name).join('\n'), ['Halvorsen'], 'the symbols');
    },
  },
  {
    name: 'rename changes a name in every article',
    async run() {
      const { document } = await show(BLAST);
      const edit = await ask<vscode.WorkspaceEdit>('DocumentRenameProvider', document.uri, at(document, 'Piotr Hal$0vorsen'), 'Peter Halvorsen');
      const files = edit.entries().map(([uri]) => fileName(uri));
      assert(files.includes(fileName(uriOf(BLAST))) && files.includes(fileName(uriOf(INQUIRY))), `the edit is in ${files.join(', ')}`);
    },
  },
  {
    name: 'Show Why opens the trace',
    async run() {
      const editor = await show(BLAST);
      moveTo(editor, '14 miners on Tues$0day');
      const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>('dateline.showWhy');
      assert(uri !== undefined, 'nothing is explained');
      const text = (await vscode.workspace.openTextDocument(uri)).getText();
      contains(text, ['Tuesday', '2023-05-09', '](/2023-05-10-mine-blast.txt#L'], 'the explanation');
    },
  },
  {
    name: 'a setting takes plain text out of sight, and back',
    async run(api) {
      const { document } = await show(BLAST);
      equal((await api.active.ask())?.toString(), document.uri.toString(), 'the active article');
      const settings = vscode.workspace.getConfiguration('dateline');
      await settings.update('languages.plaintext', false, vscode.ConfigurationTarget.Workspace);
      await until(api.active.onDidChange, () => api.active.uri === undefined);
      equal(api.statusWords(), undefined, 'words of the status item');
      await settings.update('languages.plaintext', undefined, vscode.ConfigurationTarget.Workspace);
      await until(api.active.onDidChange, () => api.active.uri !== undefined);
    },
  },
  {
    name: 'an untitled document is read as it is written',
    async run(api) {
      const document = await vscode.workspace.openTextDocument({ language: 'article', content: 'Published: 16 May 2023\n\nJudge Ruth Adeyemi opened the inquiry on Monday. "It will be short," Adeyemi told reporters.\n' });
      await vscode.window.showTextDocument(document);
      equal((await api.active.ask())?.toString(), document.uri.toString(), 'the active article');
      contains(await hoverAt(document, 'on Mon$0day'), ['2023-05-15'], 'the hover');
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    },
  },
  {
    name: 'Rebuild Index reads every article again',
    async run() {
      equal(await vscode.commands.executeCommand('dateline.rebuildIndex'), 4, 'articles');
    },
  },
  {
    name: 'a publication date set by a person holds and is saved',
    async run() {
      const { document } = await show(UNDATED);
      await findingBy(document.uri, 'missing-publication-date');
      const done = await vscode.commands.executeCommand('dateline.setPublicationDate', document.uri.toString(), '2023-06-09');
      assert(done === true, 'no date was recorded');
      await noFindingBy(document.uri, 'missing-publication-date');
      contains(await hoverAt(document, 'on Thurs$0day'), ['2023-06-08'], 'the hover');
      assert(!document.isDirty, 'the article itself was changed');
      assert(!vscode.workspace.textDocuments.some(({ isDirty, uri }) => isDirty && uri.path.includes('/.dateline/')), 'the decision is not saved');
    },
  },
  {
    name: 'the quick fix of a finding mends it',
    async run() {
      const { document } = await show(INQUIRY);
      const finding = await findingBy(document.uri, 'weekday-mismatch');
      const actions = await ask<vscode.CodeAction[]>('CodeActionProvider', document.uri, finding.range, vscode.CodeActionKind.QuickFix.value, 10);
      const fix = actions.find(({ title, edit }) => edit !== undefined && title.includes('Tuesday'));
      assert(fix?.edit !== undefined, `the actions are: ${actions.map(({ title }) => title).join(' | ')}`);
      await vscode.workspace.applyEdit(fix.edit);
      await noFindingBy(document.uri, 'weekday-mismatch');
      contains(document.getText(), ['on Tuesday, May 9, 2023'], 'the article');
    },
  },
  {
    name: 'what is typed is checked',
    async run() {
      const { document } = await show(BLAST);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(document.getText().length), '\nThe mine was closed on Friday, May 9, 2023.\n');
      await vscode.workspace.applyEdit(edit);
      const finding = await until(vscode.languages.onDidChangeDiagnostics, () => findingsOf(document.uri).find((found) => ruleOf(found) === 'weekday-mismatch'));
      contains(document.getText(finding.range), ['Friday'], 'what is underlined');
    },
  },
];
