/** The steps of `npm test`, in order. Each returns its test counts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';
import { run, runNpm } from './run-command.mjs';
import { runStories } from './run-stories.mjs';
import { countOne, countUnitTests } from './test-results.mjs';

/**
 * @typedef {object} Surroundings
 * @property {string} executablePath Electron's; empty when no chosen step needs it
 * @property {string} reportFolder
 * @property {readonly string[] | undefined} treeBefore
 *
 * @typedef {object} Step
 * @property {string} name as in `npm test -- --only name,name`
 * @property {string} title
 * @property {(surroundings: Surroundings) => Promise<import('./test-results.mjs').Count>} check
 */

/** @type {readonly Step[]} */
export const steps = [
  { name: 'types', title: 'Types', check: () => checkByScript('types') },
  { name: 'lint', title: 'Lint', check: () => checkByScript('lint') },
  { name: 'deadcode', title: 'Dead code', check: () => checkByScript('deadcode') },
  { name: 'build', title: 'Build', check: () => checkByScript('build') },
  { name: 'unit', title: 'Unit tests', check: runUnitTests },
  { name: 'e2e', title: 'End-to-end tests', check: runEndToEndTests },
  { name: 'tree', title: 'Tree still clean', check: checkTree },
];

/** @param {string} script */
async function checkByScript(script) {
  const { code } = await runNpm(['run', '--silent', script], { output: 'inherit' });
  return countOne(code === 0);
}

/** @param {Surroundings} surroundings */
async function runUnitTests({ reportFolder }) {
  const report = join(reportFolder, 'unit.json');
  const { code } = await run(
    process.execPath,
    [
      inProject('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { output: 'inherit' },
  );
  return countUnitTests(report, code);
}

/** @param {Surroundings} surroundings */
async function runEndToEndTests({ executablePath, reportFolder }) {
  return runStories({
    report: join(reportFolder, 'e2e.json'),
    environment: { ...process.env, PROOFSHEET_ELECTRON: executablePath },
  });
}

/** @param {Surroundings} surroundings */
async function checkTree({ treeBefore }) {
  if (!existsSync(inProject('.git'))) {
    console.log('This is not a git clone, so the tree is not compared.');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const treeAfter = await describeTree();
  if (!treeBefore || !treeAfter) {
    console.log('git could not compare the tree. Run "git status" to see why.');
    return countOne(false);
  }
  const changes = treeAfter.filter((line) => !treeBefore.includes(line));
  if (changes.length > 0) console.log(`The run changed these files:\n${changes.join('\n')}`);
  return countOne(changes.length === 0);
}

/**
 * Returns the state of the working tree, according to git.
 *
 * @returns {Promise<string[] | undefined>} one line per changed file; undefined if git fails
 */
export async function describeTree() {
  const { code, output } = await run('git', ['status', '--porcelain', '--untracked-files=all']);
  return code === 0 ? output.split('\n').filter((line) => line !== '') : undefined;
}
