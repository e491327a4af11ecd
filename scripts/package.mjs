/**
 * `npm run package`: builds the program and makes the packages for Linux in release/, with the source maps beside them.
 * `npm run package -- --release` refuses every Electron but the official one that package.json names.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWithSourceMaps } from './build.mjs';
import { prepareElectron } from './electron-runtime.mjs';
import { Problem, runScript, say } from './messages.mjs';
import { installPackages } from './packages.mjs';
import { makePackages } from './packaging/packages.mjs';
import { readSourceDate } from './packaging/source-date.mjs';
import { makeTarball } from './packaging/tarball.mjs';
import { inProject, readJson } from './project.mjs';

await runScript(async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Problem('This command makes the packages for Linux x64, and runs only there.');
  const { release: isRelease = false } = parseArgs({ options: { release: { type: 'boolean' } } }).values;
  await installPackages();
  const electron = await prepareElectron();
  const folder = inProject('release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const mapsFolder = join(folder, 'source-maps');
  await buildWithSourceMaps(mapsFolder);
  const maps = await makeTarball({
    folder: mapsFolder,
    name: `source-maps-${readJson(inProject('package.json')).version}`,
    sourceDate: await readSourceDate(),
    isQuick: false,
  });
  rmSync(mapsFolder, { recursive: true });
  const { files } = await makePackages({ electron, folder, isRelease, isQuick: false });
  for (const file of [...files, maps]) say(`Made ${file}`);
  if (!electron.isOfficial) say(`These are for tests only: Electron ${electron.version} is not the official release.`);
});
