/** Counts tests from the reports of both test runners. */
import { readJson } from './project.mjs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * @param {boolean} hasPassed
 * @returns {Count}
 */
export function countOne(hasPassed) {
  return { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1, skipped: 0 };
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function addUp(counts) {
  const sum = (/** @type {keyof Count} */ key) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** @param {Count} count */
export function describeCount({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {string} reportPath
 * @param {number} code the runner's exit code
 */
export function countVitestTests(reportPath, code) {
  const report = readJson(reportPath);
  // A file that fails to load reports no tests, so it counts as one failure.
  const brokenFiles = (report?.testResults ?? []).filter(
    (/** @type {any} */ file) => file.status === 'failed' && !hasFailedTest(file),
  );
  return agreeWithExitCode(
    code,
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
  );
}

/** @param {any} file */
function hasFailedTest(file) {
  return file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed');
}

/**
 * @param {string} reportPath
 * @param {number} code the runner's exit code
 */
export function countEndToEndTests(reportPath, code) {
  const stats = readJson(reportPath)?.stats;
  return agreeWithExitCode(
    code,
    stats && {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    },
  );
}

/**
 * Counts a runner that failed without a failed test (it crashed or found no tests) as one failure.
 * @param {number} code
 * @param {Count | undefined} count
 * @returns {Count}
 */
function agreeWithExitCode(code, count) {
  if (!count) return countOne(false);
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
