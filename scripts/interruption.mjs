/**
 * Handles interruption of a script: forwards the signal to the programs it started, waits for them for a limited time,
 * then runs the clean-ups. Only SIGKILL bypasses this.
 */
import { constants } from 'node:os';

const graceMs = 5_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const programs = new Set();
/** @type {Set<() => void>} */
const cleanUps = new Set();
let isStopping = false;

/** Returns true after a signal has arrived; scripts must then start nothing new. */
export function isInterrupted() {
  return isStopping;
}

/**
 * Ends the program when this script ends.
 * @param {import('node:child_process').ChildProcess} program
 */
export function endTogether(program) {
  programs.add(program);
  program.once('error', () => programs.delete(program));
  program.once('close', () => programs.delete(program));
}

/**
 * @param {() => void} cleanUp synchronous and safe to run twice
 * @returns {() => void} runs the clean-up now and unregisters it
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
  // A terminal also sends Ctrl-C to the child processes, and many programs treat a second one as "quit immediately".
  const isAlreadyDelivered = signal === 'SIGINT' && process.stdin.isTTY;
  let running = programs.size;
  for (const program of programs) {
    // Delays the exit by one turn of the event loop, so that a script that awaits its program can exit with the
    // program's code.
    program.once('close', () => --running === 0 && setImmediate(() => process.exit(exitCode)));
    if (!isAlreadyDelivered) program.kill(signal);
  }
  setTimeout(() => {
    for (const program of programs) program.kill('SIGKILL');
    process.exit(exitCode);
  }, graceMs);
}
