/**
 * `npm run soak`: runs long forms of tests that `npm test` runs in short: generated responses for the decoders,
 * repeated kills of the program, acting as many members in turn, axe in all languages, components in React's build for
 * development, reveals of pictures of 200 megapixels, and a search for leaks of masked pictures. They take minutes to hours.
 * `npm run soak -- pictures-api` chooses among them. The last line printed is `N passed, N failed`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { cleanUpAtExit } from './interruption.mjs';
import { Problem, runScript } from './messages.mjs';
import { installPackages } from './packages.mjs';
import { readJson } from './project.mjs';
import { showAtOnce } from './run-command.mjs';
import { runStories } from './run-stories.mjs';
import { runVitest } from './run-vitest.mjs';
import { addUp, describeCount } from './test-results.mjs';

/**
 * @typedef {object} Soak
 * @property {string} name
 * @property {string} title
 * @property {'unit' | 'components' | 'stories'} kind
 * @property {readonly string[]} files all if empty
 */

/** @type {readonly Soak[]} */
const soaks = [
  {
    name: 'pictures-api',
    title: 'Pictures API',
    kind: 'unit',
    files: ['main/services/pictures-api/decoders.test.ts', 'main/services/pictures-api/malformed.test.ts'],
  },
  {
    name: 'smugmug',
    title: 'SmugMug 1.2.0',
    kind: 'unit',
    files: ['main/services/smugmug-1.2/fuzz.test.ts', 'main/services/smugmug-1.2/malformed.test.ts'],
  },
  {
    name: 'journal',
    title: 'Journal',
    kind: 'unit',
    files: ['main/impersonation/journal/tampering.test.ts', 'main/impersonation/journal/killed.test.ts'],
  },
  { name: 'cache', title: 'Cache on disk', kind: 'unit', files: ['main/storage/cache/killed.test.ts'] },
  { name: 'components', title: 'Components, in the build for development', kind: 'components', files: [] },
  {
    name: 'kills',
    title: 'Kills',
    kind: 'stories',
    files: ['e2e/specs/killed.spec.ts', 'e2e/specs/journal-killed.spec.ts'],
  },
  {
    name: 'answers',
    title: 'Bad answers in the running program',
    kind: 'stories',
    files: ['e2e/specs/unhappy.spec.ts'],
  },
  { name: 'leaks', title: 'What is masked is nowhere', kind: 'stories', files: ['e2e/specs/leaks.spec.ts'] },
  {
    name: 'floods',
    title: 'Floods and hangs',
    kind: 'stories',
    files: ['e2e/specs/panic.spec.ts', 'e2e/specs/comes-back.spec.ts'],
  },
  {
    name: 'large-pictures',
    title: 'Large pictures',
    kind: 'stories',
    files: ['e2e/specs/large-pictures.spec.ts'],
  },
  { name: 'languages', title: 'Axe in all languages', kind: 'stories', files: ['e2e/specs/languages.spec.ts'] },
  { name: 'switches', title: 'Switches', kind: 'stories', files: ['e2e/specs/acting-storm.spec.ts'] },
];

await runScript(async () => {
  const chosen = choose(process.argv.slice(2));
  await installPackages();
  const reportFolder = mkdtempSync(join(tmpdir(), 'proofsheet-soak-'));
  const removeReports = cleanUpAtExit(() => rmSync(reportFolder, { recursive: true, force: true }));
  const counts = [];
  try {
    for (const soak of chosen) counts.push(await runSoak(soak, join(reportFolder, `${soak.name}.json`)));
  } finally {
    removeReports();
  }
  const count = addUp(counts);
  console.log(`\n${describeCount(count)}`);
  return count.failed > 0 ? 1 : 0;
});

/**
 * @param {readonly string[]} words
 * @returns {readonly Soak[]}
 */
function choose(words) {
  const known = soaks.map(({ name }) => name);
  if (words.some((word) => !known.includes(word))) {
    throw new Problem(`Choose tests like this: npm run soak -- ${known[0]}\nThere are: ${known.join(', ')}.`);
  }
  return words.length === 0 ? soaks : soaks.filter(({ name }) => words.includes(name));
}

/**
 * @param {Soak} soak
 * @param {string} report
 */
async function runSoak({ title, kind, files }, report) {
  console.log(`\n== ${title}`);
  const startedAt = Date.now();
  // Each test decides how much longer it runs in this mode.
  const options = { files, report, environment: { PROOFSHEET_SOAK: '1', ...process.env } };
  const count = kind === 'stories' ? await buildAndRunStories(options) : await runTests(kind, options);
  console.log(`== ${title}: ${describeCount(count)}, ${seconds(Date.now() - startedAt)}`);
  return count;
}

/**
 * @typedef {object} RunOptions
 * @property {readonly string[]} files
 * @property {string} report
 * @property {NodeJS.ProcessEnv} environment
 */

/** @param {RunOptions} options */
async function buildAndRunStories(options) {
  await build();
  return runStories(options);
}

/**
 * @param {'unit' | 'components'} project
 * @param {RunOptions} options
 */
async function runTests(project, options) {
  const count = await runVitest({ ...options, project, reporter: 'verbose', show: showAtOnce });
  showSlowest(options.report);
  return count;
}

/**
 * Prints the tests that took a second or more, which are usually those with generated responses. @param {string} report
 */
function showSlowest(report) {
  const tests = (readJson(report)?.testResults ?? []).flatMap((/** @type {any} */ file) => file.assertionResults);
  for (const { fullName, duration } of tests) {
    if (duration >= 1_000) console.log(`${seconds(duration).padStart(10)}  ${fullName}`);
  }
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1_000).toFixed(1)} s`;
}
