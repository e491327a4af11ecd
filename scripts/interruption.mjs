/**
 * What happens when a script is interrupted: the programs it started are told first and given time to end,
 * then the clean-ups run. Only SIGKILL escapes this.
 */
import { constants } from 'node:os';

const graceMs = 5_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const programs = new Set();
/** @type {Set<() => void>} */
const cleanUps = new Set();
let isStopping = false;

/** True once a signal has arrived: nothing new may be started. */
export function isInterrupted() {
  return isStopping;
}

/**
 * The program is ended together with this script.
 * @param {import('node:child_process').ChildProcess} program
 */
export function endTogether(program) {
  programs.add(program);
  program.once('error', () => programs.delete(program));
  program.once('close', () => programs.delete(program));
}

/**
 * @param {() => void} cleanUp synchronous, and harmless when run twice
 * @returns {() => void} runs the clean-up now and forgets it
 */
export function cleanUpAtExit(cleanUp) {
  cleanUps.add(cleanUp);
  return () => {
    cleanUps.delete(cleanUp);
    cleanUp();
  };
}

process.on('exit', () => {
  for (const program of programs) program.kill('SIGTERM');
  for (const cleanUp of cleanUps) cleanUp();
});

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => stop(signal));
}

/** @param {'SIGINT' | 'SIGTERM' | 'SIGHUP'} signal */
function stop(signal) {
  const exitCode = 128 + constants.signals[signal];
  if (isStopping || programs.size === 0) process.exit(exitCode);
  isStopping = true;
  // A terminal sends Ctrl-C to the programs as well, and a second one means "at once" to many of them.
  const isAlreadyDelivered = signal === 'SIGINT' && process.stdin.isTTY;
  let running = programs.size;
  for (const program of programs) {
    // The exit waits a turn, so that a script which awaits its program can exit with the program's own code.
    program.once('close', () => --running === 0 && setImmediate(() => process.exit(exitCode)));
    if (!isAlreadyDelivered) program.kill(signal);
  }
  setTimeout(() => {
    for (const program of programs) program.kill('SIGKILL');
    process.exit(exitCode);
  }, graceMs);
}
