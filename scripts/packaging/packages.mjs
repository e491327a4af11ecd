/** Makes all packages for this system out of the built program, and checks what is in them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../messages.mjs';
import { inProject, readJson } from '../project.mjs';
import { findProblems } from './check-program.mjs';
import { makeDeb } from './deb.mjs';
import { readElectronParts } from './electron-parts.mjs';
import { makeInstallers } from './installers.mjs';
import { makePartsList } from './parts-list.mjs';
import { findWrongPartsList } from './parts-list-schema.mjs';
import { withSigningKeys } from './signing-keys.mjs';
import { readSourceDate } from './source-date.mjs';
import { makeTarball } from './tarball.mjs';
import { makeUnpackedProgram } from './unpacked-program.mjs';

/**
 * @typedef {object} PackagesOptions
 * @property {import('../electron-runtime.mjs').ElectronRuntime} electron
 * @property {string} folder
 * @property {boolean} isRelease
 * @property {boolean} isQuick packs badly but at once, for tests
 * @property {import('./signing-keys.mjs').SigningKeys} [keys] none by default
 *
 * @typedef {object} Packages
 * @property {string} programFolder
 * @property {readonly string[]} files
 *
 * @param {PackagesOptions} options
 * @returns {Promise<Packages>}
 */
export async function makePackages({ electron, folder, isRelease, isQuick, keys = {} }) {
  const { name, version } = readJson(inProject('package.json'));
  const programFolder = await makeProgram({ electron, folder, isRelease, keys });
  const sourceDate = await readSourceDate();
  const fileName = `${name}-${version}-${process.platform}-${process.arch}`;
  const list = writePartsList({ electron, folder, name: fileName, sourceDate });
  const files = [];
  if (process.platform === 'linux') {
    files.push(await makeTarball({ folder: programFolder, name: fileName, sourceDate, isQuick }));
    files.push(await makeDeb({ programFolder, sourceDate, isQuick }));
  }
  if (isRelease)
    files.push(...(await withSigningKeys(keys, () => makeInstallers({ electron, programFolder, folder }))));
  return { programFolder, files: [...files, await list] };
}

/**
 * Makes only the folder that all packages contain, and checks it.
 * @param {Omit<PackagesOptions, 'isQuick'>} options
 * @returns {Promise<string>}
 */
export async function makeProgram({ electron, folder, isRelease, keys = {} }) {
  if (isRelease && !electron.isOfficial)
    throw new Problem(`A release needs the official Electron; this is ${electron.version} from elsewhere.`);
  const programFolder = await withSigningKeys(keys, () => makeUnpackedProgram({ electron, folder }));
  const problems = await findProblems(programFolder, { isRelease });
  if (problems.length > 0) throw new Problem(['The packaged program is not as it must be:', ...problems].join('\n  '));
  return programFolder;
}

/**
 * @param {{ electron: import('../electron-runtime.mjs').ElectronRuntime, folder: string, name: string, sourceDate: number }} options
 * @returns {Promise<string>} the path of the file
 */
async function writePartsList({ electron, folder, name, sourceDate }) {
  const list = makePartsList({
    program: readJson(inProject('package.json')),
    notices: readJson(inProject('out', 'notices.json')),
    locked: readJson(inProject('package-lock.json')).packages,
    electron: await readElectronParts(electron),
    sourceDate,
  });
  const problems = findWrongPartsList(list);
  if (problems.length > 0) throw new Problem(['The list of parts is not as it must be:', ...problems].join('\n  '));
  const path = join(folder, `${name}.cdx.json`);
  writeFileSync(path, `${JSON.stringify(list, null, 2)}\n`);
  return path;
}
