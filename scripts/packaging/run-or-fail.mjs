import { Problem, say } from '../messages.mjs';
import { run } from '../run-command.mjs';

/**
 * Runs a program; throws a Problem with its output if it fails.
 * @param {string} command
 * @param {readonly string[]} commandArguments
 * @param {import('../run-command.mjs').RunOptions} [options]
 * @returns {Promise<string>} its output
 */
export async function runOrFail(command, commandArguments, options) {
  const { code, output } = await run(command, commandArguments, options);
  if (code === 0) return output;
  say(output.trimEnd());
  throw new Problem(
    code === 127
      ? `"${command}" could not be started. Is it installed?`
      : `"${command}" failed with exit code ${code}; it says why above.`,
  );
}
