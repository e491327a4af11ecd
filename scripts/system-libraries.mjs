/**
 * The Linux system packages that Electron and the tests need. They are installed if permitted; otherwise the command is
 * shown.
 */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { needsVirtualDisplay } from './display.mjs';
import { Problem, say } from './messages.mjs';
import { run } from './run-command.mjs';

const debianPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0',
  'libsecret-1-0',
  'xvfb',
  'xauth',
  'fonts-dejavu-core',
];
/** A keychain only for the tests, a browser in place of the system browser, and the checkers of packages. */
const debianPackagesForTests = [
  'dbus',
  'gnome-keyring',
  'chromium',
  'appstream',
  'desktop-file-utils',
  'fakeroot',
  'lintian',
  'man-db',
  'procps',
];
const commandsForTests = [
  { what: 'dbus-daemon', anyOf: ['dbus-daemon'] },
  { what: 'gnome-keyring-daemon', anyOf: ['gnome-keyring-daemon'] },
  { what: 'appstreamcli', anyOf: ['appstreamcli'] },
  { what: 'desktop-file-validate', anyOf: ['desktop-file-validate'] },
  { what: 'fakeroot', anyOf: ['fakeroot'] },
  { what: 'lintian', anyOf: ['lintian'] },
  { what: 'man', anyOf: ['man'] },
  { what: 'ps', anyOf: ['ps'] },
  // The same names as in e2e/fixtures/chromium.ts.
  { what: 'Chromium', anyOf: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'] },
];
const fontFolders = ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.fonts')];

/**
 * @typedef {object} Needs
 * @property {string} executablePath Electron's
 * @property {boolean} forTests
 */

/**
 * Installs missing system packages, or throws a Problem. Prints nothing if all are present.
 * @param {Needs} needs
 */
export async function requireSystemLibraries(needs) {
  if (process.platform !== 'linux') return;
  const missing = await findMissing(needs);
  if (missing.length === 0) return;
  say(`Missing on this system: ${missing.join(', ')}.`);
  if (!existsSync('/etc/debian_version') || !(await isAvailable('apt-get'))) {
    throw new Problem('Install these with your package manager, then run the command again.');
  }
  await installWithApt(needs.forTests ? [...debianPackages, ...debianPackagesForTests] : debianPackages);
  const stillMissing = await findMissing(needs);
  if (stillMissing.length === 0) return;
  throw new Problem(`Still missing after the installation: ${stillMissing.join(', ')}. Install these yourself.`);
}

/**
 * @param {Needs} needs
 * @returns {Promise<string[]>}
 */
async function findMissing({ executablePath, forTests }) {
  const missing = await findMissingLibraries(executablePath);
  if (needsVirtualDisplay() && !(await isAvailable('Xvfb'))) missing.push('Xvfb (a virtual display)');
  if (!(await hasFont())) missing.push('a font');
  if (forTests) missing.push(...(await findMissingForTests()));
  return missing;
}

async function findMissingForTests() {
  const missing = [];
  for (const { what, anyOf } of commandsForTests) {
    const answers = await Promise.all(anyOf.map(isAvailable));
    if (!answers.includes(true)) missing.push(what);
  }
  // Electron loads libsecret only when it opens the keychain, so `ldd` does not list it. Without it there is no
  // keychain.
  const { output } = await run('sh', ['-c', 'PATH="$PATH:/sbin:/usr/sbin" ldconfig -p']);
  if (!output.includes('libsecret-1.so.0')) missing.push('libsecret');
  return missing;
}

/** @param {string} executablePath */
async function findMissingLibraries(executablePath) {
  const { output } = await run('ldd', [executablePath]);
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => String(match[1]));
}

async function hasFont() {
  const { code, output } = await run('fc-list', []);
  if (code === 0) return output.trim() !== '';
  return fontFolders.some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf|ttc)$/i.test(String(name))),
  );
}

/** @param {string} command */
async function isAvailable(command) {
  return (await run('sh', ['-c', `command -v ${command}`])).code === 0;
}

/** @param {readonly string[]} packages */
async function installWithApt(packages) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && (await run('sudo', ['-n', 'true'])).code !== 0) {
    const command = `sudo apt-get install -y --no-install-recommends ${(await currentNames(packages)).join(' ')}`;
    throw new Problem(`Run this, then the same command again:\n  sudo apt-get update && ${command}`);
  }
  say('Installing the missing system packages with apt-get.');
  await apt(['update'], isRoot);
  await apt(['install', '-y', '--no-install-recommends', ...(await currentNames(packages))], isRoot);
}

/**
 * @param {readonly string[]} aptArguments
 * @param {boolean} isRoot
 */
async function apt(aptArguments, isRoot) {
  const words = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...aptArguments];
  const [command = '', ...rest] = isRoot ? words : ['sudo', '-n', ...words];
  const { code, output } = await run(command, rest);
  if (code === 0) return;
  say(output.trimEnd());
  const typed = `${isRoot ? '' : 'sudo '}apt-get ${aptArguments.join(' ')}`;
  throw new Problem(
    `The system packages could not be installed; apt-get says why above. To try it yourself:\n  ${typed}`,
  );
}

/**
 * Returns the current package names. Debian 13 and Ubuntu 24.04 added the suffix t64 to some; the old names are then
 * virtual and cannot be installed.
 * @param {readonly string[]} packages
 */
async function currentNames(packages) {
  return Promise.all(
    packages.map(async (name) => {
      const { output } = await run('apt-cache', ['show', `${name}t64`]);
      return /^Package: /m.test(output) ? `${name}t64` : name;
    }),
  );
}
