/**
 * `npm run package`: builds the program and makes the packages for this system in release/, with the source maps and the list
 * of parts beside them. `npm run package -- --release` refuses every Electron but the official one that package.json names,
 * and makes the installers too; `npm run package -- --folder-only` makes only the folder that all packages contain.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWithSourceMaps } from './build.mjs';
import { prepareElectron } from './electron-runtime.mjs';
import { runScript, say } from './messages.mjs';
import { installPackages } from './packages.mjs';
import { missingKeys, takeSigningKeys } from './packaging/signing-keys.mjs';
import { inProject, readJson } from './project.mjs';

const usage = `npm run package                  makes packages of this system in release/
npm run package -- --release       with the official Electron only, and the installers too
npm run package -- --folder-only   only the folder that all packages contain`;

await runScript(async () => {
  const options = /** @type {const} */ ({
    release: { type: 'boolean', default: false },
    'folder-only': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  const { release: isRelease, 'folder-only': isFolderOnly, help } = parseArgs({ options }).values;
  if (help) {
    say(usage);
    return;
  }
  // First of all: what is started from here on must not inherit them.
  const keys = takeSigningKeys(process.env);
  const lacking = isRelease ? missingKeys(keys) : null;
  // The hosted CI shows this line on the page of the run.
  if (lacking !== null) console.log(`::warning::${lacking}`);
  await installPackages();
  // Loaded late, because their npm packages are installed after the start.
  const { makePackages, makeProgram } = await import('./packaging/packages.mjs');
  const electron = await prepareElectron();
  const folder = inProject('release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const mapsFolder = join(folder, 'source-maps');
  await buildWithSourceMaps(mapsFolder);
  if (isFolderOnly) {
    say(`Made ${await makeProgram({ electron, folder, isRelease, keys })}`);
    return;
  }
  const files = [];
  // The maps are the same on each system, and the tool is Linux's.
  if (process.platform === 'linux') files.push(await packMaps(mapsFolder));
  rmSync(mapsFolder, { recursive: true });
  files.push(...(await makePackages({ electron, folder, isRelease, isQuick: false, keys })).files);
  for (const file of files) say(`Made ${file}`);
  if (!electron.isOfficial) say(`These are for tests only: Electron ${electron.version} is not the official release.`);
});

/** @param {string} folder */
async function packMaps(folder) {
  const [{ makeTarball }, { readSourceDate }] = await Promise.all([
    import('./packaging/tarball.mjs'),
    import('./packaging/source-date.mjs'),
  ]);
  return makeTarball({
    folder,
    name: `source-maps-${readJson(inProject('package.json')).version}`,
    sourceDate: await readSourceDate(),
    isQuick: false,
  });
}
