/** A screen to draw on where there is none. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cleanUpAtExit } from './interruption.mjs';
import { Problem, say } from './messages.mjs';

const startLimitMs = 15_000;
const endLimitMs = 5_000;

/** macOS and Windows always have one as far as Electron is concerned. */
export function needsVirtualDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/**
 * The virtual display lives as long as `action`, and never longer than this process.
 * @template Result
 * @param {(environment: NodeJS.ProcessEnv) => Promise<Result>} action gets what programs with windows are started with
 * @returns {Promise<Result>}
 */
export async function withDisplay(action) {
  const environment = { ...process.env };
  // Editors built on Electron set this in their terminals; Electron would then start as plain Node.
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
  // Without its screen saver: after ten minutes it would blank the screen, which a program may take for an absent person.
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
  // Detached: Ctrl-C in a terminal must reach the programs on the display before it vanishes under them.
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
