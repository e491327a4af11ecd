/** What Electron needs from a Linux system. Installed where that is allowed, else the command to run is shown. */
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
  'xvfb',
  'xauth',
  'fonts-dejavu-core',
];
const fontFolders = ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.fonts')];

/**
 * Quiet when everything is there.
 * @param {string} executablePath Electron's
 */
export async function requireSystemLibraries(executablePath) {
  if (process.platform !== 'linux') return;
  const missing = await findMissing(executablePath);
  if (missing.length === 0) return;
  say(`Missing on this system: ${missing.join(', ')}.`);
  if (!existsSync('/etc/debian_version') || !(await isAvailable('apt-get'))) {
    throw new Problem('Install these with your package manager, then run the command again.');
  }
  await installWithApt();
  const stillMissing = await findMissing(executablePath);
  if (stillMissing.length === 0) return;
  throw new Problem(`Still missing after the installation: ${stillMissing.join(', ')}. Install these yourself.`);
}

/**
 * @param {string} executablePath
 * @returns {Promise<string[]>}
 */
async function findMissing(executablePath) {
  const missing = await findMissingLibraries(executablePath);
  if (needsVirtualDisplay() && !(await isAvailable('Xvfb'))) missing.push('Xvfb (a virtual display)');
  if (!(await hasFont())) missing.push('a font');
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
      existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf|ttc)$/i.test(String(name))),
  );
}

/** @param {string} command */
async function isAvailable(command) {
  return (await run('sh', ['-c', `command -v ${command}`])).code === 0;
}

async function installWithApt() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && (await run('sudo', ['-n', 'true'])).code !== 0) {
    const command = `sudo apt-get install -y --no-install-recommends ${(await currentNames()).join(' ')}`;
    throw new Problem(`Run this, then the same command again:\n  sudo apt-get update && ${command}`);
  }
  say('Installing the missing system packages with apt-get.');
  await apt(['update'], isRoot);
  await apt(['install', '-y', '--no-install-recommends', ...(await currentNames())], isRoot);
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
  throw new Problem(`The system packages could not be installed; apt-get says why above. To try it yourself:\n  ${typed}`);
}

/** Debian 13 and Ubuntu 24.04 gave some packages the suffix t64; the old name is then virtual, and choosing it fails. */
async function currentNames() {
  return Promise.all(
    debianPackages.map(async (name) => {
      const { output } = await run('apt-cache', ['show', `${name}t64`]);
      return /^Package: /m.test(output) ? `${name}t64` : name;
    }),
  );
}
