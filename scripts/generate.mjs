/**
 * `npm run generate`: writes what is made from the list of rules, their settings in package.json and the index
 * docs/rules.md. With `--check` it writes nothing and fails when either is stale. It must not know what a rule
 * looks for.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root, setUp } from './setup.mjs';

await setUp(import.meta.url);
const { rules } = await import('../server/src/check/rules.ts');

const prefix = 'dateline.rules.';
const firstOrder = 100;
const levels = {
  error: 'Shown as an error.',
  warning: 'Shown as a warning.',
  information: 'Shown as information.',
  hint: 'Shown as a hint.',
  off: 'Not looked for.',
};

const stale = [
  ['package.json', manifestWithRules(read('package.json'))],
  ['docs/rules.md', ruleIndex()],
].filter(([file, text]) => read(file) !== text);

if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is stale.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) writeFileSync(join(root, file), text);
  console.log(stale.length > 0 ? `Wrote ${stale.map(([file]) => file).join(', ')}.` : 'Everything is fresh.');
}

function read(file) {
  try {
    return readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return '';
  }
}

function manifestWithRules(text) {
  const manifest = JSON.parse(text);
  const { configuration } = manifest.contributes;
  const others = Object.entries(configuration.properties).filter(([name]) => !name.startsWith(prefix));
  configuration.properties = Object.fromEntries([...others, ...rules.map(ruleSetting)]);
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function ruleSetting({ id, summary, severity }, place) {
  return [
    `${prefix}${id}`,
    {
      type: 'string',
      enum: Object.keys(levels),
      enumDescriptions: Object.values(levels),
      default: severity,
      scope: 'window',
      markdownDescription: summary,
      order: firstOrder + place,
    },
  ];
}

function ruleIndex() {
  const rows = rules.map(({ id, summary, severity, needs }) => {
    const sees = needs === 'article' ? 'one article' : 'all articles';
    return `| [${id}](../server/src/check/rules/${id}.md) | ${severity} | ${sees} | ${summary} |`;
  });
  return [
    '# Rules',
    '',
    '<!-- Made by `npm run generate` from server/src/check/rules.ts: edit the rules, not this page. -->',
    '',
    'What `dateline check` and the editor look for. Each rule can be set to `error`, `warning`, `information`, `hint` or',
    '`off` by the setting `dateline.rules.` and its name; the page of a rule shows what it flags and what it passes.',
    '',
    '| rule | level | looks at | finds |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
