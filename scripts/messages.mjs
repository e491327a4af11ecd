/** How the scripts speak to people. Notes go to standard error: standard output belongs to results. */

/** Something the person has to know or do; its message is shown alone, without a stack. */
export class Problem extends Error {}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Shows why a script ended early. Only unexpected errors get a stack.
 * @param {unknown} error
 */
export function explain(error) {
  if (error instanceof Problem) say(error.message);
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/**
 * Runs a whole script; what `main` returns is the exit code.
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
