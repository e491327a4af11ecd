/** Finds or downloads the official Electron that package.json names. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDownloadProblem } from './download-problem.mjs';
import { say } from './messages.mjs';
import { inProject, readJson, runtimeFolder } from './project.mjs';
import { run } from './run-command.mjs';

const limitMs = 5 * 60_000;
const retryAfterMs = 24 * 60 * 60_000;
const packageFolder = inProject('node_modules', 'electron');
const failurePath = join(runtimeFolder, 'official-electron-failure.json');

/** The path of the executable in an unpacked official release. */
export const executableName =
  process.platform === 'darwin'
    ? 'Electron.app/Contents/MacOS/Electron'
    : process.platform === 'win32'
      ? 'electron.exe'
      : 'electron';

export const downloadCommand = 'node node_modules/electron/install.js';

/** @returns {string} */
export function officialVersion() {
  return readJson(join(packageFolder, 'package.json')).version;
}

/** @returns {string | undefined} the executable, if it is completely installed */
export function findOfficialElectron() {
  const executablePath = join(packageFolder, 'dist', executableName);
  // Electron's installer writes path.txt last; without it, the folder may be incomplete.
  if (!existsSync(join(packageFolder, 'path.txt')) || !existsSync(executablePath)) return undefined;
  return readVersionFile(join(packageFolder, 'dist')) === officialVersion() ? executablePath : undefined;
}

/**
 * @param {{ hasSubstitute: boolean }} options with a substitute, a failure less than a day old skips the download
 * @returns {Promise<string | undefined>}
 */
export async function downloadOfficialElectron({ hasSubstitute }) {
  if (hasSubstitute && hasFailedLately()) return undefined;
  say(`Downloading Electron ${officialVersion()}.`);
  const { code, output, hasTimedOut } = await run(process.execPath, [join(packageFolder, 'install.js')], { limitMs });
  const executablePath = code === 0 ? findOfficialElectron() : undefined;
  if (executablePath) rmSync(failurePath, { force: true });
  else
    rememberFailure(
      hasTimedOut ? `it took longer than ${limitMs / 60_000} minutes` : await findDownloadProblem(releaseUrl(), output),
    );
  return executablePath;
}

function releaseUrl() {
  const mirror = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/';
  return `${mirror}v${officialVersion()}/SHASUMS256.txt`;
}

/** Describes the last failed download and when it may be retried. */
export function describeFailure() {
  const failure = readJson(failurePath);
  const next = new Date(Date.parse(failure?.at) + retryAfterMs);
  const reason = failure?.reason ?? 'the reason is not known';
  if (Number.isNaN(next.getTime())) return reason;
  return `${reason}. The next try is after ${next.toISOString().slice(0, 16).replace('T', ' ')} UTC, or at once with PROOFSHEET_RETRY_ELECTRON=1`;
}

/**
 * @param {string} folder an unpacked release
 * @returns {string | undefined}
 */
export function readVersionFile(folder) {
  const path = join(folder, 'version');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().replace(/^v/, '') : undefined;
}

function hasFailedLately() {
  if (process.env.PROOFSHEET_RETRY_ELECTRON === '1') return false;
  const failure = readJson(failurePath);
  const ageMs = Date.now() - Date.parse(failure?.at);
  return failure?.version === officialVersion() && ageMs >= 0 && ageMs < retryAfterMs;
}

/** @param {string} reason */
function rememberFailure(reason) {
  mkdirSync(runtimeFolder, { recursive: true });
  writeFileSync(
    failurePath,
    `${JSON.stringify({ version: officialVersion(), at: new Date().toISOString(), reason })}\n`,
  );
}
