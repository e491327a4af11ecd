/** Packs a folder into a tar.gz beside it, which has the same bytes each time. */
import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runOrFail } from './run-or-fail.mjs';

/**
 * @typedef {object} TarballOptions
 * @property {string} folder
 * @property {string} name of the file, and of its only folder, without the ending
 * @property {number} sourceDate in seconds
 * @property {boolean} isQuick packs badly but at once, for tests
 *
 * @param {TarballOptions} options
 * @returns {Promise<string>} the path of the file
 */
export async function makeTarball({ folder, name, sourceDate, isQuick }) {
  const path = join(dirname(folder), `${name}.tar.gz`);
  rmSync(path, { force: true });
  await runOrFail('tar', [
    '--create',
    `--file=${path}`,
    `--use-compress-program=gzip -n ${isQuick ? '-1' : '-6'}`,
    '--sort=name',
    `--mtime=@${sourceDate}`,
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    // Chromium's sandbox and other people must be able to read it, whatever the umask was.
    '--mode=u=rwX,go=rX',
    `--transform=s,^${basename(folder)},${name},`,
    `--directory=${dirname(folder)}`,
    basename(folder),
  ]);
  return path;
}
