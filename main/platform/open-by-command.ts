/** Opens an address in the system's browser on Linux. */
import { spawn } from 'node:child_process';

/**
 * Long enough for a failing command to exit, short enough for a command that keeps running with the browser it started.
 */
const SETTLING_MS = 3_000;

/**
 * Runs the command that `shell.openExternal` runs on Linux, because that reports success even if the command is
 * missing.
 */
export function openByCommand(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const command = spawn('xdg-open', [address], { stdio: 'ignore', detached: true });
    const limit = setTimeout(resolve, SETTLING_MS);
    const fail = (why: string): void => {
      clearTimeout(limit);
      reject(new Error(`xdg-open ${why}.`));
    };
    command.once('error', () => {
      fail('could not be started');
    });
    command.once('exit', (code) => {
      if (code !== 0) fail(`ended with code ${String(code)}`);
      clearTimeout(limit);
      resolve();
    });
    command.unref();
  });
}
