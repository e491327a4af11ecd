/** The steps of `npm test`. Each returns its test counts. The lanes run at the same time, the steps of a lane in order. */
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
 * @property {'program' | 'components' | 'code' | 'last'} lane
 * @property {(surroundings: Surroundings) => Promise<import('./test-results.mjs').Count>} check
 */

/**
 * Three lanes, because a test of a window mostly waits. What is in `last` runs after them.
 * @type {readonly Step[]}
 */
export const steps = [
  { name: 'build', title: 'Build', lane: 'program', check: checkByScript('build') },
  { name: 'e2e', title: 'End-to-end tests', lane: 'program', check: runEndToEndTests },
  { name: 'package', title: 'Packages', lane: 'program', check: makeAndCheckPackages },
  { name: 'components', title: 'Component tests', lane: 'components', check: runTests('components') },
  { name: 'types', title: 'Types', lane: 'code', check: checkTypes },
  { name: 'lint', title: 'Lint', lane: 'code', check: checkLint },
  { name: 'deadcode', title: 'Dead code', lane: 'code', check: checkByScript('deadcode') },
  { name: 'unit', title: 'Unit tests', lane: 'code', check: runTests('unit') },
  { name: 'tree', title: 'Tree still clean', lane: 'last', check: checkTree },
];

/** For the compiler and the typed linter, which are written in Go. See docs/decisions/0067-fewer-garbage-collections-in-tests.md. */
const FEW_COLLECTIONS = { GOGC: '400' };

/**
 * @param {string} script
 * @returns {Step['check']}
 */
function checkByScript(script) {
  return async ({ show }) => countOne((await show((options) => runNpm(['run', '--silent', script], options))) === 0);
}

/**
 * In one thread, because several threads each check what the projects share, which takes twice the processor time and no
 * less time beside the other lanes.
 * @type {Step['check']}
 */
async function checkTypes({ show }) {
  const environment = { ...process.env, ...FEW_COLLECTIONS };
  const words = ['run', '--silent', 'types', '--', '--singleThreaded'];
  return countOne((await show((options) => runNpm(words, { ...options, environment }))) === 0);
}

/**
 * The rules that need types run in one thread, for the same reason.
 * @type {Step['check']}
 */
async function checkLint({ show }) {
  const environment = { ...process.env, ...FEW_COLLECTIONS, GOMAXPROCS: '1' };
  return countOne((await show((options) => runNpm(['run', '--silent', 'lint'], { ...options, environment }))) === 0);
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
