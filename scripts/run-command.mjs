/** Starts other programs, ends them with the script and reports how they ended. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { endTogether, isInterrupted } from './interruption.mjs';
import { projectRoot } from './project.mjs';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [environment]
 * @property {'capture' | 'inherit'} [output] 'capture' by default
 * @property {number} [limitMs] the program is killed after this time
 *
 * @typedef {object} RunResult
 * @property {number} code as in a shell: 127 if the program cannot be started, 128 + n for a signal
 * @property {string} output both streams, when captured
 * @property {string} standardOutput that stream alone, when captured
 * @property {boolean} hasTimedOut
 *
 * @callback Show runs a command, shows its output and returns its exit code
 * @param {(options: RunOptions) => Promise<RunResult>} command
 * @returns {Promise<number>}
 */

/**
 * Runs a program. Never rejects: the result of a program that cannot be started is also resolved. After an interruption
 * the promise stays pending, because an interrupted program must not look like a failed program.
 * @param {string} command
 * @param {readonly string[]} commandArguments
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, commandArguments, options = {}) {
  if (isInterrupted()) return new Promise(() => {});
  const { environment = process.env, output = 'capture', limitMs } = options;
  return new Promise((resolve) => {
    const program = spawn(command, commandArguments, {
      cwd: projectRoot,
      env: environment,
      stdio: output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    endTogether(program);
    let text = '';
    let standardOutput = '';
    let hasTimedOut = false;
    for (const stream of [program.stdout, program.stderr]) {
      stream?.setEncoding('utf8').on('data', (piece) => (text += piece));
    }
    program.stdout?.on('data', (piece) => (standardOutput += piece));
    const limit =
      limitMs === undefined
        ? undefined
        : setTimeout(() => {
            hasTimedOut = true;
            program.kill('SIGKILL');
          }, limitMs);
    program.once('error', (error) => {
      clearTimeout(limit);
      resolve({ code: 127, output: `${text}${error.message}\n`, standardOutput, hasTimedOut });
    });
    program.once('close', (code, signal) => {
      clearTimeout(limit);
      if (isInterrupted()) return;
      resolve({ code: exitCode(code, signal), output: text, standardOutput, hasTimedOut });
    });
  });
}

/**
 * Shows the output while the command runs.
 * @type {Show}
 */
export async function showAtOnce(command) {
  return (await command({ output: 'inherit' })).code;
}

/**
 * @param {readonly string[]} npmArguments without special characters, because cmd.exe interprets them on Windows
 * @param {RunOptions} [options]
 */
export function runNpm(npmArguments, options) {
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...npmArguments], options)
    : run('npm', npmArguments, options);
}

/**
 * Returns the exit code as a shell would: 128 + n for a signal.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
export function exitCode(code, signal) {
  return code ?? 128 + (signal ? constants.signals[signal] : 0);
}
