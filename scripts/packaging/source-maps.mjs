import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Problem } from '../messages.mjs';

/** A shorter script only exports what others have, and has no map. */
const OWN_CODE_BYTES = 2_000;

/**
 * Moves the source maps of a built program to a folder, under their paths.
 * @param {string} from
 * @param {string} to
 */
export function moveSourceMaps(from, to) {
  const paths = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)));
  const bare = paths
    .filter((path) => path.endsWith('.js') && statSync(join(from, path)).size >= OWN_CODE_BYTES)
    .filter((path) => !existsSync(join(from, `${path}.map`)));
  if (bare.length > 0) throw new Problem(`The build made no source map of ${bare.join(', ')}.`);
  for (const path of paths.filter((each) => each.endsWith('.map'))) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    renameSync(join(from, path), join(to, path));
  }
}
