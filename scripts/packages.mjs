/** The first step of all scripts: checks the Node version and installs the packages of package-lock.json. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Problem, runScript, say } from './messages.mjs';
import { inProject, isStartedDirectly, readJson } from './project.mjs';
import { runNpm } from './run-command.mjs';

const stampPath = inProject('node_modules', '.proofsheet-lock');

/**
 * Installs the packages if package-lock.json has changed since the last installation. Prints npm's output only on
 * failure.
 */
export async function installPackages() {
  requireNode();
  const lockHash = createHash('sha256').update(readLockFile()).digest('hex');
  if (readStamp() === lockHash) return;
  if (!isInstalledAsLocked()) await install();
  writeFileSync(stampPath, `${lockHash}\n`);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const wanted = String(readJson(inProject('package.json'))?.engines?.node ?? '').match(/(\d+)\.(\d+)/);
  if (!wanted) return;
  const [wantedMajor, wantedMinor] = [Number(wanted[1]), Number(wanted[2])];
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Problem(
    `This is Node ${process.versions.node}, and Proofsheet needs ${wanted[0]} or newer. ` +
      'Install a newer Node, then run the same command again.',
  );
}

function readLockFile() {
  try {
    return readFileSync(inProject('package-lock.json'));
  } catch {
    throw new Problem('package-lock.json is missing. Restore it with: git checkout package-lock.json');
  }
}

function readStamp() {
  return existsSync(stampPath) ? readFileSync(stampPath, 'utf8').trim() : undefined;
}

/**
 * Returns true after `npm install some-package`: node_modules is then correct, and a clean install would delete it
 * under running programs.
 * npm writes `.package-lock.json` last, so it is missing after an interrupted install.
 */
function isInstalledAsLocked() {
  const installed = readJson(inProject('node_modules', '.package-lock.json'))?.packages;
  const locked = readJson(inProject('package-lock.json'))?.packages;
  if (!installed || !locked) return false;
  const isSame = (/** @type {string} */ path) =>
    installed[path]?.version === locked[path]?.version && installed[path]?.integrity === locked[path]?.integrity;
  return (
    Object.keys(installed).every((path) => path in locked && isSame(path)) &&
    Object.keys(locked).every((path) => path === '' || path in installed || locked[path].optional)
  );
}

async function install() {
  say('Installing packages. The first time takes a minute or two.');
  const startedAt = Date.now();
  const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund']);
  if (code !== 0) {
    say(output.trimEnd());
    throw new Problem('The packages could not be installed; npm says why above. Fix that and run the command again.');
  }
  say(`Installed the packages in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
}

if (isStartedDirectly(import.meta.url)) await runScript(installPackages);
