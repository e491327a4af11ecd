/** The folder from which the rpm is made: the program, with a file that says that the system updates it. */
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../messages.mjs';

const packageType = join('resources', 'package-type');

/**
 * electron-builder writes that file only with an address of updates of its own, which this project does not have.
 * @param {string} programFolder stays as it is, because the AppImage is made from it
 * @param {string} copy
 */
export function copyForRpm(programFolder, copy) {
  if (existsSync(join(programFolder, packageType)))
    throw new Problem(`${programFolder} has ${packageType}, which only packages of a system have.`);
  cpSync(programFolder, copy, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  writeFileSync(join(copy, packageType), 'rpm\n');
}

/**
 * @param {string} listing the paths in the rpm, as `rpm -qlp` prints them
 * @returns {boolean}
 */
export function saysThatItIsRpm(listing) {
  return listing.split('\n').some((path) => path.endsWith('/resources/package-type'));
}
