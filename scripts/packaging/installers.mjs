/**
 * Makes the packages that electron-builder makes itself: AppImage and rpm, NSIS and zip, dmg and zip. It downloads tools for
 * most of them, so only a release has them.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'electron-builder';
import { builderConfig, currentTarget } from './builder-config.mjs';
import { Problem } from '../messages.mjs';
import { projectRoot } from '../project.mjs';
import { copyForRpm, saysThatItIsRpm } from './rpm-program.mjs';
import { runOrFail } from './run-or-fail.mjs';

/** By Node's name of the system. */
const KINDS = { linux: ['AppImage'], win32: ['nsis', 'zip'], darwin: ['dmg', 'zip'] };
const FILES = /\.(AppImage|rpm|exe|zip|dmg)$/;

/**
 * @param {{ electron: import('../electron-runtime.mjs').ElectronRuntime, programFolder: string, folder: string }} options
 * @returns {Promise<string[]>} the paths of the files
 */
export async function makeInstallers({ electron, programFolder, folder }) {
  const kinds = KINDS[/** @type {keyof typeof KINDS} */ (process.platform)];
  /**
   * @param {readonly string[]} wanted
   * @param {string} prepackaged
   */
  const make = async (wanted, prepackaged) =>
    build({
      projectDir: projectRoot,
      targets: currentTarget(wanted),
      prepackaged,
      publish: 'never',
      config: await builderConfig({ electron, folder }),
    });
  await make(kinds, programFolder);
  if (process.platform === 'linux') {
    const copy = join(folder, 'rpm');
    copyForRpm(programFolder, copy);
    await make(['rpm'], copy);
    rmSync(copy, { recursive: true });
  }
  rmSync(join(folder, 'builder-debug.yml'), { force: true });
  const names = readdirSync(folder).filter((name) => FILES.test(name));
  for (const name of names.filter((file) => file.endsWith('.rpm')))
    if (!saysThatItIsRpm(await runOrFail('rpm', ['-qlp', join(folder, name)])))
      throw new Problem(`${name} does not say that it is an rpm, so it would look for updates itself.`);
  return names.map((name) => join(folder, name));
}
