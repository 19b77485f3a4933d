/**
 * From finding to finding, through the article at hand and on into the others. Findings come from the
 * editor's own list of problems; it must not know the rules.
 */
import * as vscode from 'vscode';

interface Finding {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
}

/** Moves the caret to the finding after or before it, and shows what it says. Goes round at the ends. */
export async function goToFinding(direction: 'next' | 'previous'): Promise<void> {
  const target = choose(allFindings(), direction);
  if (target === undefined) {
    vscode.window.setStatusBarMessage('Dateline has found nothing to show', 3000);
    return;
  }
  const selection = new vscode.Range(target.range.start, target.range.start);
  await vscode.window.showTextDocument(target.uri, { selection });
  await vscode.commands.executeCommand('editor.action.showHover');
}

function allFindings(): Finding[] {
  const findings = vscode.languages
    .getDiagnostics()
    .flatMap(([uri, diagnostics]) => diagnostics.filter(({ source }) => source === 'dateline').map(({ range }) => ({ uri, range })));
  return findings.sort(inReadingOrder);
}

function choose(findings: readonly Finding[], direction: 'next' | 'previous'): Finding | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return findings[0];
  const { active } = editor.selection;
  const here: Finding = { uri: editor.document.uri, range: new vscode.Range(active, active) };
  return direction === 'next'
    ? (findings.find((finding) => inReadingOrder(finding, here) > 0) ?? findings[0])
    : (findings.findLast((finding) => inReadingOrder(finding, here) < 0) ?? findings.at(-1));
}

function inReadingOrder(a: Finding, b: Finding): number {
  const [first, second] = [a.uri.toString(), b.uri.toString()];
  if (first !== second) return first < second ? -1 : 1;
  return a.range.start.compareTo(b.range.start);
}
