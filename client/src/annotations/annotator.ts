/**
 * Who annotates: the setting `dateline.annotator`, asked for once when it is first needed and never guessed. It
 * must not know where marks are kept.
 */
import * as vscode from 'vscode';

/** The annotator's name; undefined when the person does not want to say it. */
export async function annotatorName(): Promise<string | undefined> {
  const settings = vscode.workspace.getConfiguration('dateline');
  const known = settings.get('annotator', '').trim();
  if (known !== '') return known;
  const answer = await vscode.window.showInputBox({
    title: 'Who annotates?',
    prompt: 'Your name, as it will stand beside your marks and notes. Your marks lie in files of that name; it is kept in the setting dateline.annotator.',
    placeHolder: 'Such as: Ana Ruiz',
    ignoreFocusOut: true,
    validateInput: (name) => faultOfName(name),
  });
  const name = answer?.trim();
  if (name === undefined || name === '') return undefined;
  await settings.update('annotator', name, vscode.ConfigurationTarget.Global);
  return name;
}

// The name is that of a folder too. What the server refuses beyond this, it says itself.
function faultOfName(name: string): string | undefined {
  const bare = name.trim();
  if (bare === '') return 'A name is made of letters.';
  return bare.length > 60 || bare.startsWith('.') || /[/\\:*?"<>|]/.test(bare) ? 'Letters, digits and spaces, sixty at most.' : undefined;
}
