/** `npm start`: sets up, builds and starts the app. Without a display, it saves a screenshot of the window instead. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildIfChanged } from './build.mjs';
import { needsVirtualDisplay, withDisplay } from './display.mjs';
import { launchArguments } from './electron-runtime.mjs';
import { endTogether } from './interruption.mjs';
import { runScript, say } from './messages.mjs';
import { projectRoot } from './project.mjs';
import { exitCode } from './run-command.mjs';
import { setUp } from './setup.mjs';
import { showStandardError } from './standard-error.mjs';
import { takeWindowPicture } from './window-picture.mjs';

await runScript(async () => {
  const { executablePath } = await setUp();
  await buildIfChanged();
  const electronArguments = [...launchArguments(), projectRoot, ...process.argv.slice(2)];
  const action = needsVirtualDisplay() ? takeWindowPicture : startApp;
  return withDisplay((environment) => action(executablePath, electronArguments, environment));
});

/**
 * @param {string} executablePath
 * @param {readonly string[]} electronArguments
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<number>} the app's own exit code
 */
async function startApp(executablePath, electronArguments, environment) {
  say('Starting Proofsheet.');
  const app = spawn(executablePath, electronArguments, { env: environment, stdio: ['inherit', 'inherit', 'pipe'] });
  endTogether(app);
  showStandardError(app.stderr);
  const [code, signal] = await once(app, 'close');
  return exitCode(code, signal);
}
