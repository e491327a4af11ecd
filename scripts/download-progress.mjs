/** Shows the progress of an npm download, because npm shows none for a single package. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './messages.mjs';
import { runNpm } from './run-command.mjs';

const intervalMs = 1_000;
/** The percentage between two printed lines, for output that is not a terminal. */
const stepPercent = 20;

/**
 * @param {number} totalMb the size of the package
 * @returns {Promise<() => void>} stops showing the progress
 */
export async function watchDownload(totalMb) {
  const { output } = await runNpm(['config', 'get', 'cache']);
  // npm downloads into this folder and moves complete files out of it.
  const folder = join(output.trim(), '_cacache', 'tmp');
  const isTerminal = process.stderr.isTTY;
  const sizeBefore = sizeOf(folder);
  let lastPercent = 0;
  const show = () => {
    const megabytes = Math.min(totalMb, Math.round((sizeOf(folder) - sizeBefore) / 1_000_000));
    const percent = Math.floor((megabytes / totalMb) * 100);
    if (isTerminal && percent > lastPercent) process.stderr.write(`\r${megabytes} of ${totalMb} MB`);
    if (!isTerminal && percent >= lastPercent + stepPercent) say(`${megabytes} of ${totalMb} MB`);
    if (isTerminal || percent >= lastPercent + stepPercent) lastPercent = Math.max(lastPercent, percent);
  };
  const timer = setInterval(show, intervalMs);
  return () => {
    clearInterval(timer);
    if (isTerminal && lastPercent > 0) process.stderr.write('\n');
  };
}

/**
 * @param {string} folder
 * @returns {number} bytes of the files in it; 0 if there is no such folder
 */
function sizeOf(folder) {
  try {
    return readdirSync(folder).reduce((total, name) => total + statSync(join(folder, name)).size, 0);
  } catch {
    // npm may have moved a file away in the meantime.
    return 0;
  }
}
