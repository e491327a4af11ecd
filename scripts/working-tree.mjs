/** What git thinks of the working tree. */
import { run } from './run-command.mjs';

/** @returns {Promise<string[] | undefined>} one line per file that differs; undefined when git cannot say */
export async function describeTree() {
  const { code, output } = await run('git', ['status', '--porcelain', '--untracked-files=all']);
  return code === 0 ? output.split('\n').filter((line) => line !== '') : undefined;
}
