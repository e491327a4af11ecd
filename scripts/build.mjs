/** Builds the app into out/. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hashContents, hashTimes } from './file-hash.mjs';
import { Problem, say } from './messages.mjs';
import { moveSourceMaps } from './packaging/source-maps.mjs';
import { inProject } from './project.mjs';
import { runNpm } from './run-command.mjs';

/** The files and folders that a build reads, and the folders that it writes. */
export const inputs = [
  'main',
  'messages',
  'preload',
  'renderer',
  'sandbox',
  'packaging/icons/proofsheet.svg',
  'packaging/licences',
  'scripts/messages.mjs',
  'scripts/notices.mjs',
  'scripts/packaging/notices.mjs',
  'scripts/project.mjs',
  'scripts/eager-modules.mts',
  'scripts/minification.mts',
  'scripts/source-maps.mts',
  'scripts/window-chunks.mts',
  'electron.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.json',
];
export const outputs = [
  'out/main',
  'out/preload',
  'out/renderer',
  'out/sandbox',
  'out/notices.json',
  'out/LICENSES.packages.txt',
];
const stampPath = inProject('out', '.built-from');

/**
 * Builds the app. Prints the build's output only if it fails.
 * @param {Readonly<Record<string, string>>} [environment] added to that of this process
 */
export async function build(environment) {
  rmSync(stampPath, { force: true });
  const { code, output } = await runNpm(['run', '--silent', 'build'], {
    environment: { ...process.env, ...environment },
  });
  if (code === 0) return;
  say(output.trimEnd());
  throw new Problem('The build failed; the reason stands above.');
}

/** Builds only if the sources differ from those of the last build, or if the built files have changed since. */
export async function buildIfChanged() {
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === describeBuild()) return;
  say('Building.');
  await build();
  writeFileSync(stampPath, describeBuild());
}

/**
 * Builds in any case, and moves the source maps of all scripts to a folder. What is left is what any other build makes.
 * @param {string} mapsFolder
 */
export async function buildWithSourceMaps(mapsFolder) {
  say('Building, with source maps.');
  await build({ PROOFSHEET_SOURCE_MAPS: '1' });
  moveSourceMaps(inProject('out'), mapsFolder);
  writeFileSync(stampPath, describeBuild());
}

/**
 * Hashes sources by content, because a checkout changes their times, and built files by time and size, because a build
 * rewrites them.
 */
function describeBuild() {
  return `${hashContents(inputs.map((name) => inProject(name)))}\n${hashTimes(outputs.map((name) => inProject(name)))}\n`;
}
