/**
 * A headless Chromium driven by Playwright. It must not know what is shown in it.
 */
import { FLAGS, chromium } from './chromium.mjs';

/** Starts the browser; the caller closes it. */
export async function openBrowser(say = () => {}) {
  const program = chromium(say);
  const { chromium: driver } = await import('playwright-core');
  return driver.launch({ executablePath: program, args: FLAGS });
}
