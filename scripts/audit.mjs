/**
 * Used by the release workflow: asks the registry for known weaknesses of all packages, since tools run here too. If the
 * network keeps it from answering, the script says so and passes: `npm test` checks the lock file, and a person decides.
 */
import { parseArgs } from 'node:util';
import { readAuditAnswer } from './audit-answer.mjs';
import { Problem, runScript, say } from './messages.mjs';
import { runNpm } from './run-command.mjs';

await runScript(async () => {
  const { help } = parseArgs({ options: { help: { type: 'boolean' } } }).values;
  if (help) {
    say('node scripts/audit.mjs   asks the registry for known weaknesses of the packages in package-lock.json');
    return;
  }
  const { standardOutput, output } = await runNpm(['audit', '--json']);
  const answer = readAuditAnswer(standardOutput);
  if (answer.kind === 'unreachable') {
    say(`NOT CHECKED: the registry did not answer the question about known weaknesses.\n${answer.why}`);
    // The hosted CI shows this line on the page of the run.
    console.log('::warning::The registry did not answer npm audit, so known weaknesses of packages were not checked.');
    return;
  }
  if (answer.kind === 'unreadable')
    throw new Problem(`npm audit failed, and not for want of a network:\n${output.trim()}`);
  const { weaknesses: found } = answer;
  const grave = found.filter(({ severity }) => severity === 'high' || severity === 'critical').map(describe);
  const others = found.map(describe).filter((line) => !grave.includes(line));
  if (others.length > 0) say(['Packages have lesser weaknesses:', ...others].join('\n  '));
  if (grave.length > 0) throw new Problem(['Packages have grave weaknesses:', ...grave].join('\n  '));
  say('The registry knows no grave weakness of the packages.');
});

/** @param {import('./audit-answer.mjs').Weakness} weakness */
function describe({ name, severity, range }) {
  return `${name} ${range} (${severity})`;
}
