/** Makes all packages for Linux out of the built program, and checks what is in them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../messages.mjs';
import { inProject, readJson } from '../project.mjs';
import { findProblems } from './check-program.mjs';
import { makeDeb } from './deb.mjs';
import { readElectronParts } from './electron-parts.mjs';
import { makePartsList } from './parts-list.mjs';
import { findWrongPartsList } from './parts-list-schema.mjs';
import { readSourceDate } from './source-date.mjs';
import { makeTarball } from './tarball.mjs';
import { makeUnpackedProgram } from './unpacked-program.mjs';

/**
 * @typedef {object} PackagesOptions
 * @property {import('../electron-runtime.mjs').ElectronRuntime} electron
 * @property {string} folder
 * @property {boolean} isRelease
 * @property {boolean} isQuick packs badly but at once, for tests
 *
 * @typedef {object} Packages
 * @property {string} programFolder
 * @property {string} deb
 * @property {readonly string[]} files
 *
 * @param {PackagesOptions} options
 * @returns {Promise<Packages>}
 */
export async function makePackages({ electron, folder, isRelease, isQuick }) {
  const { name, version } = readJson(inProject('package.json'));
  const programFolder = await makeUnpackedProgram({ electron, folder });
  const problems = await findProblems(programFolder, { isRelease });
  if (problems.length > 0) throw new Problem(['The packaged program is not as it must be:', ...problems].join('\n  '));
  const sourceDate = await readSourceDate();
  const fileName = `${name}-${version}-linux-x64`;
  const list = writePartsList({ electron, folder, name: fileName, sourceDate });
  const tarball = await makeTarball({ folder: programFolder, name: fileName, sourceDate, isQuick });
  const deb = await makeDeb({ programFolder, sourceDate, isQuick });
  return { programFolder, deb, files: [deb, tarball, await list] };
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
