/**
 * An input box whose words hold while they are typed. It must not know what they filter.
 */
import * as vscode from 'vscode';

// Shorter than a pause between words, longer than one between letters.
const QUIET_MILLISECONDS = 250;

/** Resolves when the box is closed: by Enter with its words in force, by Escape with those before. */
export function askFilter(title: string, before: string, hold: (words: string) => void): Promise<void> {
  return new Promise((resolve) => {
    const box = vscode.window.createInputBox();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let words = before;
    Object.assign(box, { title, value: before, placeholder: 'Words; empty shows all' });
    box.onDidChangeValue((value) => {
      clearTimeout(timer);
      timer = setTimeout(() => hold(value.trim()), QUIET_MILLISECONDS);
    });
    box.onDidAccept(() => {
      words = box.value.trim();
      box.hide();
    });
    box.onDidHide(() => {
      clearTimeout(timer);
      hold(words);
      box.dispose();
      resolve();
    });
    box.show();
  });
}
