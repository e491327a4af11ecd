/** Runs the tests of one project of vitest.config.ts, or the given files of it, and counts the results. */
import { inProject } from './project.mjs';
import { run } from './run-command.mjs';
import { countVitestTests } from './test-results.mjs';

/**
 * @param {object} options
 * @param {string} options.project
 * @param {string} options.report the path of the JSON report
 * @param {string} options.reporter Vitest's name of what it prints
 * @param {import('./run-command.mjs').Show} options.show
 * @param {readonly string[]} [options.files] all if left out
 * @param {NodeJS.ProcessEnv} [options.environment]
 */
export async function runVitest({ project, report, reporter, show, files = [], environment = process.env }) {
  const code = await show((options) =>
    run(
      process.execPath,
      [
        inProject('node_modules', 'vitest', 'vitest.mjs'),
        'run',
        `--project=${project}`,
        ...files,
        `--reporter=${reporter}`,
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      { ...options, environment },
    ),
  );
  return countVitestTests(report, code);
}
