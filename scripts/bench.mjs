/**
 * `npm run bench`: installs what Dateline is compared with into `bench/node_modules`, when it is not there, and
 * runs the measurements. `-- speed`, `-- latency`, `-- scores`, `-- names`, `-- events`, `-- timex`, `-- annotations` or `-- faults` for a part of them, `--quick` for fewer articles.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { install, isInstalled, root, setUp } from './setup.mjs';

await setUp(import.meta.url);
const folder = join(root, 'bench');
if (!isInstalled(folder)) install(folder);
const child = spawn(process.execPath, ['--no-warnings', join(folder, 'main.ts'), ...process.argv.slice(2)], { stdio: 'inherit', cwd: root });
child.on('exit', (code) => (process.exitCode = code ?? 1));
