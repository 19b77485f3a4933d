/**
 * Whether the machine's suggestions are shown in the text: as the setting says, or, where it leaves that open, in
 * folders in which somebody has begun to annotate. It must not know how they look.
 */
import * as vscode from 'vscode';

const SETTING = 'annotations.suggestions';
type Shown = 'auto' | 'on' | 'off';

/** Follows the setting. */
export class Suggestions implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;

  /** Fires when suggestions are to be shown, or to be shown no longer. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#subscription = vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`dateline.${SETTING}`)) this.#changed.fire();
    });
  }

  /** Whether they are shown in an article of a folder where somebody has annotated, or nobody. */
  areShown({ annotated }: { readonly annotated: boolean }): boolean {
    const shown = setting();
    return shown === 'auto' ? annotated : shown === 'on';
  }

  /** Shows them where they are hidden in this article, and the other way round. */
  async toggle(known: { readonly annotated: boolean }): Promise<void> {
    const shown: Shown = this.areShown(known) ? 'off' : 'on';
    await vscode.workspace.getConfiguration('dateline').update(SETTING, shown, vscode.ConfigurationTarget.Global);
    vscode.window.setStatusBarMessage(shown === 'on' ? 'Suggestions are shown' : 'Suggestions are hidden', 4000);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

function setting(): Shown {
  return vscode.workspace.getConfiguration('dateline').get<Shown>(SETTING, 'auto');
}
