/** Provides a virtual display if there is none. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cleanUpAtExit } from './interruption.mjs';
import { Problem, say } from './messages.mjs';

const startLimitMs = 15_000;
const endLimitMs = 5_000;

/** Returns whether a virtual display is needed; on macOS and Windows, Electron always has one. */
export function needsVirtualDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/**
 * Runs `action` with a display. A virtual display ends with the action, or with this process at the latest.
 * @template Result
 * @param {(environment: NodeJS.ProcessEnv) => Promise<Result>} action gets the environment for programs with windows
 * @returns {Promise<Result>}
 */
export async function withDisplay(action) {
  const environment = { ...process.env };
  // Editors built on Electron set this variable in their terminals, and Electron would then start as plain Node.
  delete environment.ELECTRON_RUN_AS_NODE;
  if (!needsVirtualDisplay()) return action(environment);
  const { display, end } = await startVirtualDisplay();
  try {
    return await action({ ...environment, DISPLAY: display });
  } finally {
    await end();
  }
}

async function startVirtualDisplay() {
  // Disables the X screen saver: after ten minutes it would blank the screen, and a program could conclude that the
  // person is away.
  const withoutScreenSaver = ['-s', '0', '-dpms'];
  const serverArguments = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1920x1200x24',
    '-nolisten',
    'tcp',
    '-noreset',
    ...withoutScreenSaver,
  ];
  // Detached, so that Ctrl-C in a terminal ends the programs on the display before the display itself.
  const server = spawn('Xvfb', serverArguments, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true });
  const forget = cleanUpAtExit(() => void server.kill('SIGTERM'));
  try {
    const display = `:${await readDisplayNumber(server)}`;
    say(`There is no display, so a virtual one is used (${display}).`);
    return { display, end: () => endServer(server, forget) };
  } catch (error) {
    forget();
    throw error;
  }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function readDisplayNumber(server) {
  return new Promise((resolve, reject) => {
    let complaint = '';
    let number = '';
    const fail = (/** @type {string} */ reason) =>
      reject(new Problem(`The virtual display (Xvfb) did not start. ${reason}`.trim()));
    const limit = setTimeout(() => fail('It did not answer in time.'), startLimitMs);
    server.stderr?.setEncoding('utf8').on('data', (piece) => (complaint = `${complaint}${piece}`.slice(-2_000)));
    server.stdio[3]?.on('data', (piece) => {
      number += piece;
      if (!number.includes('\n')) return;
      clearTimeout(limit);
      resolve(number.trim());
    });
    server.once('error', () => {
      clearTimeout(limit);
      fail('It is not installed; run: npm run setup');
    });
    server.once('close', () => {
      clearTimeout(limit);
      fail(complaint);
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @param {() => void} forget
 */
async function endServer(server, forget) {
  if (server.exitCode !== null || server.signalCode !== null) return forget();
  const closed = once(server, 'close');
  const limit = setTimeout(() => server.kill('SIGKILL'), endLimitMs);
  forget();
  await closed;
  clearTimeout(limit);
}
