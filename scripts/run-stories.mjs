/** Runs all end-to-end tests or the given files, and counts the results. */
import { inProject } from './project.mjs';
import { run } from './run-command.mjs';
import { countEndToEndTests } from './test-results.mjs';

/**
 * @param {object} options
 * @param {string} options.report the path of the JSON report
 * @param {readonly string[]} [options.files] all if left out
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
