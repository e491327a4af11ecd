/** Makes the folder that all packages for Linux contain, with electron-builder and without a download. */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Arch, Platform, build } from 'electron-builder';
import { Problem } from '../messages.mjs';
import { inProject, projectRoot, readJson } from '../project.mjs';
import { fuseSettings } from './fuses.mjs';
import { appPatterns } from './program-files.mjs';

/**
 * @typedef {object} UnpackedProgramOptions
 * @property {import('../electron-runtime.mjs').ElectronRuntime} electron
 * @property {string} folder where the packages are made
 */

/**
 * @param {UnpackedProgramOptions} options
 * @returns {Promise<string>} the folder of the program
 */
export async function makeUnpackedProgram({ electron, folder }) {
  const electronFolder = dirname(electron.executablePath);
  if (!existsSync(join(electronFolder, 'LICENSES.chromium.html')))
    throw new Problem(`${electronFolder} is not a whole Electron release, so no package can be made of it.`);
  await build({
    projectDir: projectRoot,
    targets: Platform.LINUX.createTarget('dir', Arch.x64),
    publish: 'never',
    config: {
      ...readJson(inProject('packaging', 'electron-builder.json')),
      directories: { output: folder, buildResources: 'packaging' },
      files: ['!**/*', ...appPatterns],
      electronDist: electronFolder,
      electronVersion: electron.version,
      electronFuses: await fuseSettings(electron.executablePath),
      afterExtract: ({ appOutDir }) => removeDefaultApp(appOutDir),
      afterPack: ({ appOutDir }) => writeAppArmorProfile(appOutDir),
    },
  });
  rmSync(join(folder, 'builder-debug.yml'), { force: true });
  return join(folder, 'linux-unpacked');
}

/**
 * Removes the app that Electron starts when it has no other, of the official release and of the one for development.
 * @param {string} programFolder
 */
function removeDefaultApp(programFolder) {
  for (const name of ['app', 'default_app.asar', 'app-update.yml'])
    rmSync(join(programFolder, 'resources', name), { recursive: true, force: true });
}

/**
 * Writes the profile without which Ubuntu 24.04 does not permit Chromium's sandbox.
 * @param {string} programFolder
 */
function writeAppArmorProfile(programFolder) {
  cpSync(inProject('packaging', 'linux', 'apparmor-profile'), join(programFolder, 'resources', 'apparmor-profile'));
}
