/**
 * `npm run dev`: starts the app with a window that reloads within a second of a change. A change of main or of preload
 * restarts the app or reloads the window.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { withDisplay } from './display.mjs';
import { launchArguments } from './electron-runtime.mjs';
import { endTogether } from './interruption.mjs';
import { runScript, say } from './messages.mjs';
import { inProject, projectRoot } from './project.mjs';
import { exitCode } from './run-command.mjs';
import { setUp } from './setup.mjs';

/** Separate programs, which electron-vite does not build. */
const OTHER_BUILDS = [
  'main/answer-worker.vite.config.mts',
  'main/index-worker.vite.config.mts',
  'sandbox/vite.config.mts',
];

await runScript(async () => {
  const { executablePath } = await setUp();
  const port = await freePort();
  return withDisplay(async (environment) => {
    const started = { ...environment, ELECTRON_EXEC_PATH: executablePath, PROOFSHEET_DEV_PORT: String(port) };
    for (const config of OTHER_BUILDS) {
      await run('vite', ['build', '--config', config, '--logLevel', 'warn'], started);
      start('vite', ['build', '--watch', '--config', config, '--logLevel', 'warn'], started);
    }
    say('Starting Proofsheet. Press Ctrl+C to end.');
    const watching = ['dev', '--watch', '--config', 'electron.config.ts'];
    return run('electron-vite', [...watching, '--', ...launchArguments(), ...process.argv.slice(2)], started);
  });
});

/**
 * @param {string} command of an installed package
 * @param {readonly string[]} commandArguments
 * @param {NodeJS.ProcessEnv} environment
 */
function start(command, commandArguments, environment) {
  const path = inProject('node_modules', '.bin', command);
  const program = spawn(path, commandArguments, { cwd: projectRoot, env: environment, stdio: 'inherit' });
  endTogether(program);
  return program;
}

/** @param {Parameters<typeof start>} command */
async function run(...command) {
  const [code, signal] = await once(start(...command), 'close');
  return exitCode(code, signal);
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('The system gave no port.');
  return address.port;
}
