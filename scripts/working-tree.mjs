/** The state of the working tree, according to git. */
import { run } from './run-command.mjs';

/** @returns {Promise<string[] | undefined>} one line per changed file; undefined if git fails */
export async function describeTree() {
  const { code, output } = await run('git', ['status', '--porcelain', '--untracked-files=all']);
  return code === 0 ? output.split('\n').filter((line) => line !== '') : undefined;
}
