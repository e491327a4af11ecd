/** Messages of the scripts to people. They go to standard error, because standard output is for results. */

/** An error that a person can fix; only its message is shown, without a stack. */
export class Problem extends Error {}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Prints why a script ended early. Only unexpected errors get a stack.
 * @param {unknown} error
 */
export function explain(error) {
  if (error instanceof Problem) say(error.message);
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/**
 * Runs a script and exits with the code that `main` returns.
 * @param {() => Promise<number | void>} main
 */
export async function runScript(main) {
  try {
    process.exit((await main()) ?? 0);
  } catch (error) {
    explain(error);
    process.exit(1);
  }
}
