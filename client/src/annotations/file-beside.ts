/**
 * A file of annotations where no disk is at hand: written beside first and put in its place then, so that what can be read
 * is whole at every moment. Between the two steps, and where an editor was killed there, what stands beside is the file.
 * It must not know what the files hold.
 */
import * as vscode from 'vscode';
import { isMissing } from '../missing-file.ts';

/** The ending of what stands beside a file. */
export const BESIDE = '.new';

/** The bytes of a file of annotations, from beside it where it is just being put in its place. Rejects as reading does. */
export async function readWhole(uri: vscode.Uri): Promise<Uint8Array> {
  const read = (from: vscode.Uri): Thenable<Uint8Array> => vscode.workspace.fs.readFile(from);
  // Or it has come to its place meanwhile.
  return read(uri).then(undefined, () => read(besideOf(uri)).then(undefined, () => read(uri)));
}

/** Puts bytes in the place of a file. */
export async function writeWhole(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(besideOf(uri), bytes);
    await vscode.workspace.fs.rename(besideOf(uri), uri, { overwrite: true });
  } catch {
    // A file system that knows no renaming.
    await vscode.workspace.fs.writeFile(uri, bytes);
    await removed(besideOf(uri));
  }
}

/** Removes a file, and what may stand beside it; what is not there stays so. */
export async function removeWhole(uri: vscode.Uri): Promise<void> {
  await removed(besideOf(uri));
  await removed(uri);
}

function besideOf(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: uri.path + BESIDE });
}

async function removed(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri, { useTrash: false });
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
