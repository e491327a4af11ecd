/** Starts the app on a virtual display, saves a screenshot of its window and closes the app. */
import { mkdirSync } from 'node:fs';
import { mustDisableChromiumSandbox } from './electron-runtime.mjs';
import { Problem, say } from './messages.mjs';
import { inProject, projectRoot } from './project.mjs';
import { showStandardError } from './standard-error.mjs';

const readyLimitMs = 60_000;
const closeLimitMs = 10_000;

/**
 * @param {string} executablePath
 * @param {readonly string[]} electronArguments
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<number>} the exit code
 */
export async function takeWindowPicture(executablePath, electronArguments, environment) {
  const app = await launch(executablePath, electronArguments, environment);
  try {
    const window = await app.firstWindow({ timeout: readyLimitMs });
    // Waits for a selector, because the window's content security policy forbids evaluating an expression.
    const isReady = await window
      .waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: readyLimitMs })
      .then(
        () => true,
        () => false,
      );
    if (!isReady) say(`The window was not ready after ${readyLimitMs / 1000} s. The picture shows it as it is.`);
    const path = inProject('out', 'window.png');
    mkdirSync(inProject('out'), { recursive: true });
    await window.screenshot({ path });
    await close(app);
    say('Proofsheet was started, pictured and closed again, because there is no display. The picture of its window:');
    process.stdout.write(`${path}\n`);
    return 0;
  } finally {
    await close(app);
  }
}

/**
 * @param {string} executablePath
 * @param {readonly string[]} electronArguments
 * @param {NodeJS.ProcessEnv} environment
 */
async function launch(executablePath, electronArguments, environment) {
  // Imports Playwright here, because this file is loaded before the packages are installed.
  const { _electron } = await import('playwright');
  try {
    const app = await _electron.launch({
      executablePath,
      args: [...electronArguments],
      cwd: projectRoot,
      env: /** @type {Record<string, string>} */ (environment),
      chromiumSandbox: !mustDisableChromiumSandbox(),
    });
    showStandardError(app.process().stderr);
    return app;
  } catch (error) {
    throw new Problem(`The app did not start.\n${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @param {import('playwright').ElectronApplication} app */
async function close(app) {
  const limit = setTimeout(() => app.process().kill('SIGKILL'), closeLimitMs);
  await app.close().catch(() => {});
  clearTimeout(limit);
}
