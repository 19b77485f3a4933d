/**
 * Tells a file that is not there from one that cannot be read: only the first may be written anew. It must not know what
 * the file holds.
 */
import * as vscode from 'vscode';

/** Whether reading or removing failed because there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
