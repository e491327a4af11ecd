/**
 * `npm test`, which CI also runs. All steps run even if one fails; the last line printed is `N passed, N failed`.
 * `npm test -- --only unit,types` chooses steps; choosing e2e or package adds the build, so that they never
 * test an old one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanUpAtExit } from './interruption.mjs';
import { Problem, explain, runScript } from './messages.mjs';
import { installPackages } from './packages.mjs';
import { showAtOnce } from './run-command.mjs';
import { setUp } from './setup.mjs';
import { addUp, countOne, describeCount } from './test-results.mjs';
import { describeTree, steps } from './test-steps.mjs';

await runScript(async () => {
  const count = await runSteps(chooseSteps(process.argv.slice(2)));
  console.log(`\n${describeCount(count)}`);
  return count.failed > 0 ? 1 : 0;
});

/**
 * @param {readonly string[]} words
 * @returns {readonly import('./test-steps.mjs').Step[]}
 */
function chooseSteps(words) {
  if (words.length === 0) return steps;
  const list = words[0] === '--only' ? words[1] : words[0]?.match(/^--only=(.*)$/)?.[1];
  const names = new Set((list ?? '').split(','));
  const known = steps.map(({ name }) => name);
  if (!list || words.length > 2 || [...names].some((name) => !known.includes(name))) {
    throw new Problem(`Choose steps like this: npm test -- --only unit,types\nThe steps are: ${known.join(', ')}.`);
  }
  if (names.has('e2e') || names.has('package')) names.add('build');
  return steps.filter(({ name }) => names.has(name));
}

/** @param {readonly import('./test-steps.mjs').Step[]} chosen */
async function runSteps(chosen) {
  const treeBefore = await describeTree();
  const reportFolder = mkdtempSync(join(tmpdir(), 'proofsheet-test-'));
  const removeReports = cleanUpAtExit(() => rmSync(reportFolder, { recursive: true, force: true }));
  try {
    const electron = await prepare(chosen);
    const prepared = { ...electron, reportFolder, treeBefore };
    const lanes = lanesOf(chosen.filter(({ lane }) => lane !== 'last'));
    if (lanes.length > 1) console.log(`\nAt the same time: ${lanes.map(describeLane).join('; ')}`);
    const counts = await Promise.all(
      lanes.map((lane, index) => runInOrder(lane, index === 0 ? runStep : runQuietly, prepared)),
    );
    const last = chosen.filter(({ lane }) => lane === 'last');
    return addUp([...counts.flat(), ...(await runInOrder(last, runStep, prepared))]);
  } catch (error) {
    explain(error);
    return countOne(false);
  } finally {
    removeReports();
  }
}

/** @param {readonly import('./test-steps.mjs').Step[]} chosen */
async function prepare(chosen) {
  if (chosen.some(({ name }) => ['e2e', 'package', 'components'].includes(name))) return setUp({ forTests: true });
  await installPackages();
  return { executablePath: '', version: '' };
}

/** @typedef {Omit<import('./test-steps.mjs').Surroundings, 'show'>} Prepared */

/**
 * @param {readonly import('./test-steps.mjs').Step[]} chosen
 * @returns {readonly (readonly import('./test-steps.mjs').Step[])[]}
 */
function lanesOf(chosen) {
  const names = [...new Set(chosen.map(({ lane }) => lane))];
  return names.map((name) => chosen.filter(({ lane }) => lane === name));
}

/** @param {readonly import('./test-steps.mjs').Step[]} lane */
function describeLane(lane) {
  return lane.map(({ title }) => title).join(', ');
}

/**
 * @param {readonly import('./test-steps.mjs').Step[]} lane
 * @param {(step: import('./test-steps.mjs').Step, prepared: Prepared) => Promise<import('./test-results.mjs').Count>} run
 * @param {Prepared} prepared
 */
async function runInOrder(lane, run, prepared) {
  const counts = [];
  for (const step of lane) counts.push(await run(step, prepared));
  return counts;
}

/**
 * @param {import('./test-steps.mjs').Step} step
 * @param {Prepared} prepared
 */
async function runStep(step, prepared) {
  console.log(`\n== ${step.title}`);
  return check(step, { ...prepared, show: showAtOnce });
}

/**
 * Shows the output of the step's commands when they have ended, so that only the first lane is shown at once.
 * @param {import('./test-steps.mjs').Step} step
 * @param {Prepared} prepared
 */
async function runQuietly(step, prepared) {
  return check(step, {
    ...prepared,
    show: async (command) => {
      const { code, output } = await command({ output: 'capture' });
      console.log(`\n== ${step.title}`);
      process.stdout.write(output);
      return code;
    },
  });
}

/**
 * @param {import('./test-steps.mjs').Step} step
 * @param {import('./test-steps.mjs').Surroundings} surroundings
 */
async function check(step, surroundings) {
  const startedAt = Date.now();
  const count = await step.check(surroundings).catch((error) => {
    explain(error);
    return countOne(false);
  });
  console.log(`== ${step.title}: ${describeCount(count)}, ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return count;
}
