/** Makes the folder that all packages of a system contain, with electron-builder and without a download. */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'electron-builder';
import { Problem } from '../messages.mjs';
import { inProject, projectRoot } from '../project.mjs';
import { builderConfig, currentTarget, releaseFolder } from './builder-config.mjs';

/** electron-builder's names, by Node's name of the system. @type {Record<string, string>} */
const FOLDERS = { linux: 'linux', win32: 'win', darwin: 'mac' };

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
  const electronFolder = releaseFolder(electron.executablePath);
  if (!existsSync(join(electronFolder, 'LICENSES.chromium.html')))
    throw new Problem(`${electronFolder} is not a whole Electron release, so no package can be made of it.`);
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`;
  const { [process.platform]: name = 'linux' } = FOLDERS;
  await build({
    projectDir: projectRoot,
    targets: currentTarget(['dir']),
    publish: 'never',
    config: {
      ...(await builderConfig({ electron, folder })),
      afterExtract: ({ appOutDir }) => removeDefaultApp(appOutDir),
      afterPack: ({ appOutDir }) => writeAppArmorProfile(appOutDir),
    },
  });
  rmSync(join(folder, 'builder-debug.yml'), { force: true });
  return join(folder, process.platform === 'darwin' ? `${name}${arch}/Proofsheet.app` : `${name}${arch}-unpacked`);
}

/**
 * Removes the app that Electron starts when it has no other, of the official release and of the one for development.
 * @param {string} programFolder
 */
function removeDefaultApp(programFolder) {
  const resources = process.platform === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources';
  for (const name of ['app', 'default_app.asar', 'app-update.yml'])
    rmSync(join(programFolder, resources, name), { recursive: true, force: true });
}

/**
 * Writes the profile without which Ubuntu 24.04 does not permit Chromium's sandbox.
 * @param {string} programFolder
 */
function writeAppArmorProfile(programFolder) {
  if (process.platform !== 'linux') return;
  cpSync(inProject('packaging', 'linux', 'apparmor-profile'), join(programFolder, 'resources', 'apparmor-profile'));
}
