import { statSync } from 'node:fs';
import { inProject } from '../project.mjs';
import { run } from '../run-command.mjs';

/**
 * Returns the time that all files of a package get, in seconds: that of SOURCE_DATE_EPOCH, else of the last commit, so
 * that a second build of the same sources has the same bytes.
 */
export async function readSourceDate() {
  const given = Number(process.env.SOURCE_DATE_EPOCH);
  if (Number.isInteger(given) && given > 0) return given;
  const { code, output } = await run('git', ['log', '-1', '--format=%ct']);
  if (code === 0 && Number(output) > 0) return Number(output);
  return Math.floor(statSync(inProject('package.json')).mtimeMs / 1000);
}
