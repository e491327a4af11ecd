/** Runs the end-to-end tests, all or those in the files named, and counts them. */
import { inProject } from './project.mjs';
import { run } from './run-command.mjs';
import { countEndToEndTests } from './test-results.mjs';

/**
 * @param {object} options
 * @param {string} options.report where to write what became of each
 * @param {readonly string[]} [options.files] all when left out
 * @param {NodeJS.ProcessEnv} [options.environment]
 */
export async function runStories({ report, files = [], environment = process.env }) {
  const { code } = await run(
    process.execPath,
    [
      inProject('scripts', 'with-display.mjs'),
      'playwright',
      'test',
      '--config=e2e/playwright.config.ts',
      '--reporter=list,json',
      ...files,
    ],
    { environment: { ...environment, PLAYWRIGHT_JSON_OUTPUT_NAME: report }, output: 'inherit' },
  );
  return countEndToEndTests(report, code);
}
