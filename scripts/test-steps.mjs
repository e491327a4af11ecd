/** The steps of `npm test`, in order. Each returns its test counts. Steps of one group run at the same time. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';
import { run, runNpm } from './run-command.mjs';
import { runStories } from './run-stories.mjs';
import { runVitest } from './run-vitest.mjs';
import { countOne } from './test-results.mjs';

/**
 * @typedef {object} Surroundings
 * @property {string} executablePath Electron's; empty when no chosen step needs it
 * @property {string} version Electron's
 * @property {string} reportFolder
 * @property {readonly string[] | undefined} treeBefore
 * @property {import('./run-command.mjs').Show} show
 *
 * @typedef {object} Step
 * @property {string} name as in `npm test -- --only name,name`
 * @property {string} title
 * @property {string} [group]
 * @property {(surroundings: Surroundings) => Promise<import('./test-results.mjs').Count>} check
 */

/** Steps that use one core each, or all cores for a part of their time only. The unit tests use all cores alone. */
const beside = { group: 'beside' };

/** @type {readonly Step[]} */
export const steps = [
  { name: 'lint', title: 'Lint', ...beside, check: checkByScript('lint') },
  { name: 'types', title: 'Types', ...beside, check: checkByScript('types') },
  { name: 'deadcode', title: 'Dead code', ...beside, check: checkByScript('deadcode') },
  { name: 'components', title: 'Component tests', ...beside, check: runTests('components') },
  { name: 'unit', title: 'Unit tests', check: runTests('unit') },
  { name: 'build', title: 'Build', check: checkByScript('build') },
  { name: 'package', title: 'Packages', check: makeAndCheckPackages },
  { name: 'e2e', title: 'End-to-end tests', check: runEndToEndTests },
  { name: 'tree', title: 'Tree still clean', check: checkTree },
];

/**
 * @param {string} script
 * @returns {Step['check']}
 */
function checkByScript(script) {
  return async ({ show }) => countOne((await show((options) => runNpm(['run', '--silent', script], options))) === 0);
}

/**
 * @param {string} project of vitest.config.ts
 * @returns {Step['check']}
 */
function runTests(project) {
  return ({ show, reportFolder }) =>
    runVitest({ project, report: join(reportFolder, `${project}.json`), reporter: 'default', show });
}

/** @type {Step['check']} */
async function makeAndCheckPackages(surroundings) {
  // Loaded late, because its npm packages are installed after the start.
  const { checkPackages } = await import('./packaging/check-packages.mjs');
  return checkPackages(surroundings);
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
