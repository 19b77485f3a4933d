/**
 * Shows what a person sees: opens a folder in the workbench, does a list of acts at the keyboard, and saves
 * pictures. A tool for looking, not a test.
 *
 *   node scripts/editor/screenshot.mjs FOLDER OUT act…
 *
 * Acts, in order: `open:NAME` (Ctrl+P), `caret:LINE,COLUMN`, `at:NAME#WORDS` (opens, caret into the words),
 * `run:COMMAND` (F1 and its title), `key:CHORD`, `type:TEXT`, `wait:MILLISECONDS`, `shot:NAME` (OUT/NAME.png).
 */
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { openBrowser } from './browser.mjs';
import { workbenchWithDateline } from './open-workbench.mjs';

const SETTINGS = { 'workbench.colorTheme': 'Default Light Modern', 'editor.fontSize': 14, 'editor.wordWrap': 'on', 'editor.minimap.enabled': false };

const ACTS = {
  async open({ page }, name) {
    await page.keyboard.press('Control+P');
    await page.keyboard.type(name);
    // The first look for files takes as long as the workbench needs to get ready.
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name.slice(name.lastIndexOf('/') + 1) }).first().waitFor({ timeout: 20_000 });
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance .view-line').first().waitFor();
  },
  async caret({ page }, place) {
    await page.keyboard.press('Control+G');
    await typeAndEnter(page, place);
  },
  async at({ page, folder }, place) {
    const [name, words] = place.split('#');
    await ACTS.open({ page }, name);
    await ACTS.caret({ page }, await placeOf(folder, name, words));
  },
  async run({ page }, command) {
    await page.keyboard.press('F1');
    await typeAndEnter(page, command);
  },
  key: ({ page }, chord) => page.keyboard.press(chord),
  type: ({ page }, text) => page.keyboard.type(text),
  wait: ({ page }, time) => page.waitForTimeout(Number(time)),
  shot: ({ page, out }, name) => page.screenshot({ path: join(out, `${name}.png`) }),
};

// The middle of the words, as the line and column that Ctrl+G takes.
async function placeOf(folder, name, words) {
  const file = (await readdir(folder, { recursive: true })).find((path) => path.endsWith(name));
  const text = await readFile(join(folder, file ?? name), 'utf8');
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in ${name}.`);
  const before = text.slice(0, start + Math.floor(words.length / 2)).split('\n');
  return `${before.length},${before.at(-1).length + 1}`;
}

async function typeAndEnter(page, text) {
  await page.waitForTimeout(300);
  await page.keyboard.type(text);
  await page.waitForTimeout(700);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(700);
}

/** Opens the folder, does the acts, saves the pictures into `out`. */
async function screenshots(folder, out, acts) {
  await mkdir(out, { recursive: true });
  const workbench = await workbenchWithDateline(folder, { say: console.log, settings: SETTINGS });
  const browser = await openBrowser(console.log);
  try {
    const page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
    await page.goto(workbench.address);
    await page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: 30_000 });
    for (const act of acts) {
      const colon = act.indexOf(':');
      const perform = ACTS[act.slice(0, colon)];
      if (perform === undefined) throw new Error(`There is no act ${act}.`);
      await perform({ page, folder, out }, act.slice(colon + 1));
    }
  } finally {
    await browser.close();
    await workbench.stop();
  }
}

const [folder, out, ...acts] = process.argv.slice(2);
if (folder === undefined || out === undefined) {
  console.error('usage: screenshot.mjs FOLDER OUT act…');
  process.exitCode = 2;
} else {
  await screenshots(resolve(folder), resolve(out), acts);
}
