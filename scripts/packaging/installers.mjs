/**
 * Makes the packages that electron-builder makes itself: AppImage and rpm, NSIS and zip, dmg and zip. It downloads tools for
 * most of them, so only a release has them.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'electron-builder';
import { builderConfig, currentTarget } from './builder-config.mjs';
import { projectRoot } from '../project.mjs';

/** By Node's name of the system. */
const KINDS = { linux: ['AppImage', 'rpm'], win32: ['nsis', 'zip'], darwin: ['dmg', 'zip'] };
const FILES = /\.(AppImage|rpm|exe|zip|dmg)$/;

/**
 * @param {{ electron: import('../electron-runtime.mjs').ElectronRuntime, programFolder: string, folder: string }} options
 * @returns {Promise<string[]>} the paths of the files
 */
export async function makeInstallers({ electron, programFolder, folder }) {
  const kinds = KINDS[/** @type {keyof typeof KINDS} */ (process.platform)];
  await build({
    projectDir: projectRoot,
    targets: currentTarget(kinds),
    prepackaged: programFolder,
    publish: 'never',
    config: await builderConfig({ electron, folder }),
  });
  rmSync(join(folder, 'builder-debug.yml'), { force: true });
  return readdirSync(folder)
    .filter((name) => FILES.test(name))
    .map((name) => join(folder, name));
}
