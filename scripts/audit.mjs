/**
 * Used by the release workflow: asks the registry for known weaknesses of all packages, since tools run here too. If it does not
 * answer, the script says so and passes: the lock file was checked by `npm test`, and a person decides.
 */
import { parseArgs } from 'node:util';
import { Problem, runScript, say } from './messages.mjs';
import { runNpm } from './run-command.mjs';

await runScript(async () => {
  const { help } = parseArgs({ options: { help: { type: 'boolean' } } }).values;
  if (help) {
    say('node scripts/audit.mjs   asks the registry for known weaknesses of the packages in package-lock.json');
    return;
  }
  const { output } = await runNpm(['audit', '--json']);
  const found = readVulnerabilities(output);
  if (found === null) {
    say(`NOT CHECKED: the registry did not answer the question about known weaknesses.\n${output.trim()}`);
    // The hosted CI shows this line on the page of the run.
    console.log('::warning::The registry did not answer npm audit, so known weaknesses of packages were not checked.');
    return;
  }
  const grave = found.filter(({ severity }) => severity === 'high' || severity === 'critical').map(describe);
  const others = found.map(describe).filter((line) => !grave.includes(line));
  if (others.length > 0) say(['Packages have lesser weaknesses:', ...others].join('\n  '));
  if (grave.length > 0) throw new Problem(['Packages have grave weaknesses:', ...grave].join('\n  '));
  say('The registry knows no grave weakness of the packages.');
});

/** @typedef {{ name: string, severity: string, range: string }} Weakness */

/** @param {Weakness} weakness */
function describe({ name, severity, range }) {
  return `${name} ${range} (${severity})`;
}

/**
 * @param {string} output
 * @returns {Weakness[] | null} null if npm did not get an answer
 */
function readVulnerabilities(output) {
  try {
    const { vulnerabilities } = JSON.parse(output.slice(output.indexOf('{')));
    if (vulnerabilities === undefined) return null;
    return Object.entries(vulnerabilities).map(([name, { severity, range }]) => ({ name, severity, range }));
  } catch {
    return null;
  }
}
