/** Makes all packages for Linux out of the built program, and checks what is in them. */
import { Problem } from '../messages.mjs';
import { inProject, readJson } from '../project.mjs';
import { findProblems } from './check-program.mjs';
import { makeDeb } from './deb.mjs';
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
  const tarball = await makeTarball({
    folder: programFolder,
    name: `${name}-${version}-linux-x64`,
    sourceDate,
    isQuick,
  });
  const deb = await makeDeb({ programFolder, sourceDate, isQuick });
  return { programFolder, deb, files: [deb, tarball] };
}
