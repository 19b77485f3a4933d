/**
 * Links for the preview of Markdown: it follows paths from the first folder of the workspace, and no address of a
 * file. In it `](file:///news/a.txt#L3)` is dead, `](/a.txt#L3)` leads there. It must not know what is shown.
 */
import * as vscode from 'vscode';

/** Markdown whose links the preview follows. */
export function forPreview(markdown: string): string {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (root === undefined) return markdown;
  return markdown.replace(/\]\(([a-z][\w+.-]{0,30}:\/\/[^\s()]+)\)/g, (link, address: string) => {
    const { scheme, authority, path, fragment } = vscode.Uri.parse(address);
    if (scheme !== root.scheme || authority !== root.authority) return link;
    return `](${encodePath(fromRoot(root.path, path))}#${fragment})`;
  });
}

function fromRoot(root: string, path: string): string {
  const [from, to] = [root.split('/'), path.split('/')];
  const shared = from.findIndex((part, index) => part !== to[index]);
  const common = shared < 0 ? from.length : shared;
  return `/${'../'.repeat(from.length - common)}${to.slice(common).join('/')}`;
}

// Brackets too: they would end the link.
function encodePath(path: string): string {
  const encode = (part: string): string => encodeURIComponent(part).replaceAll('(', '%28').replaceAll(')', '%29');
  return path.split('/').map(encode).join('/');
}
