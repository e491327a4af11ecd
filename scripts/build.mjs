/** Builds the app into out/. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hashContents, hashTimes } from './file-hash.mjs';
import { Problem, say } from './messages.mjs';
import { inProject } from './project.mjs';
import { runNpm } from './run-command.mjs';

/** All that a build reads, and all that it writes. */
const inputs = [
  'main',
  'preload',
  'renderer',
  'sandbox',
  'electron.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.json',
];
const outputs = ['out/main', 'out/preload', 'out/renderer', 'out/sandbox'];
const stampPath = inProject('out', '.built-from');

/** Quiet unless it fails. */
export async function build() {
  rmSync(stampPath, { force: true });
  const { code, output } = await runNpm(['run', '--silent', 'build']);
  if (code === 0) return;
  say(output.trimEnd());
  throw new Problem('The build failed; the reason stands above.');
}

/** Builds only if the sources differ from those of the last build, or if its files were changed since. */
export async function buildIfChanged() {
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === describeBuild()) return;
  say('Building.');
  await build();
  writeFileSync(stampPath, describeBuild());
}

/** Sources by content, as a checkout changes their times; built files by time and size, as a build writes them anew. */
function describeBuild() {
  return `${hashContents(inputs.map((name) => inProject(name)))}\n${hashTimes(outputs.map((name) => inProject(name)))}\n`;
}
