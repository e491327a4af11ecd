/**
 * `npm run package`: builds the program and makes the packages for Linux in release/. `npm run package -- --release`
 * refuses every Electron but the official one that package.json names.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildIfChanged } from './build.mjs';
import { prepareElectron } from './electron-runtime.mjs';
import { Problem, runScript, say } from './messages.mjs';
import { installPackages } from './packages.mjs';
import { makePackages } from './packaging/packages.mjs';
import { inProject } from './project.mjs';

await runScript(async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Problem('This command makes the packages for Linux x64, and runs only there.');
  const { release: isRelease = false } = parseArgs({ options: { release: { type: 'boolean' } } }).values;
  await installPackages();
  const electron = await prepareElectron();
  await buildIfChanged();
  const folder = inProject('release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const { files } = await makePackages({ electron, folder, isRelease, isQuick: false });
  for (const file of files) say(`Made ${file}`);
  if (!electron.isOfficial) say(`These are for tests only: Electron ${electron.version} is not the official release.`);
});
