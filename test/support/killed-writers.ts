/**
 * Starts writers of annotation files and kills them at random moments, and looks after each whether every file is
 * whole. It must not know how files are written.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readAnnotationFile } from '../../server/src/annotations/annotation-file.ts';
import { writerFile } from './annotation-writer.ts';
import type { Random } from './chance.ts';

/** What came of it. */
export interface Killings {
  readonly writes: number;
  readonly kills: number;
  /** Files looked at after a kill, and what was wrong with those that were not whole. */
  readonly looked: number;
  readonly broken: readonly string[];
}

/** Kills writers in the folder until there were so many writes and so many kills. */
export async function killWriters(folder: string, random: Random, { writes, kills }: Pick<Killings, 'writes' | 'kills'>): Promise<Killings> {
  const broken: string[] = [];
  let [written, killed, looked] = [0, 0, 0];
  while (written < writes || killed < kills) {
    written += await writeUntilKilled(folder, random() * (writes / kills) * 4);
    killed += 1;
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.jsonl'))) {
      looked += 1;
      const fault = faultOf(readFileSync(join(folder, name), 'utf8'));
      if (fault !== undefined) broken.push(`${name}: ${fault}`);
    }
  }
  return { writes: written, kills: killed, looked, broken };
}

// How many writes were done: each says so with one character. The kill comes at some moment of the next ones.
async function writeUntilKilled(folder: string, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, ['--no-warnings', writerFile, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let count = 0;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve) => child.stdout.on('data', (dots: Buffer) => {
    count += dots.length;
    resolve();
  }));
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  await ended;
  return count;
}

/** What is wrong with a file that a writer left; undefined where it is whole. */
export function faultOf(text: string): string | undefined {
  const { annotations, problems } = readAnnotationFile(text, '');
  const said = Number(annotations[0]?.annotation.creator);
  if (problems.length > 0) return problems[0]?.message;
  return annotations.length === said && text.endsWith('\n') ? undefined : `${annotations.length} lines instead of ${said}`;
}
