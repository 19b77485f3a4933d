/**
 * A process that does nothing but write files of annotations, one after the other, until it is ended: what a test
 * kills at any moment. Every file tells how many lines it should have. It must not know that it will be killed.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAnnotation } from '../../server/src/annotations/annotation-file.ts';
import { writeAtomically } from '../../server/src/node/atomic-write.ts';

/** The file of this process, to start it by. */
export const writerFile = fileURLToPath(import.meta.url);
/** Files that are written in turn. */
const FILES = 5;

/** A file of so many lines that each say how many there are. */
export function annotationsOf(count: number): string {
  const lines = Array.from({ length: count }, (_, at) => {
    const anchor = { exact: `words ${at}`, prefix: 'before ', suffix: ' after', start: at, end: at + 7, rival: 0 };
    return writeAnnotation({ kind: 'mark', id: `urn:${at}`, creator: `${count}`, anchor, state: 'accepted', tag: { type: 'CLAIM', attributes: {} } }, 'a.txt');
  });
  return `${lines.join('\n')}\n`;
}

const [, started, folder] = process.argv;
if (started === writerFile && folder !== undefined) {
  for (let i = 0; ; i++) {
    await writeAtomically(join(folder, `${i % FILES}.jsonl`), annotationsOf(1 + ((i * 37) % 400)));
    process.stdout.write('.');
  }
}
