/** Shows how much of a package npm has downloaded, since npm itself shows nothing for one package. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './messages.mjs';
import { runNpm } from './run-command.mjs';

const intervalMs = 1_000;
/** Where the lines cannot be written over each other: percent between two of them. */
const stepPercent = 20;

/**
 * @param {number} totalMb the size of the package
 * @returns {Promise<() => void>} ends it
 */
export async function watchDownload(totalMb) {
  const { output } = await runNpm(['config', 'get', 'cache']);
  // npm writes what it downloads here and moves it away when it is whole.
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
    // npm may just have moved a file away.
    return 0;
  }
}
