/**
 * `npm run build`: bundles into `dist/` and says how large each file is. `--watch` goes on with every
 * change, `--minify` is for the package.
 */
import process from 'node:process';
import { setUp } from './setup.mjs';

await setUp(import.meta.url);
const { bundle, watch } = await import('./tasks/bundle.mjs');

if (process.argv.includes('--watch')) {
  await watch();
} else {
  const { files, errors } = await bundle({ minify: process.argv.includes('--minify') });
  for (const { file, bytes } of files) console.log(`${String(Math.ceil(bytes / 1024)).padStart(7)} KB  ${file}`);
  for (const error of errors) console.error(error);
  if (errors.length > 0) process.exitCode = 1;
}
