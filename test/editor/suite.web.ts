/** The suite's entry for the web-worker extension host. It must not add to the suite. */
export { run } from './suite.ts';
