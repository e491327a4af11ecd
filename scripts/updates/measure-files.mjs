import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Problem } from '../messages.mjs';

/**
 * Writes the size and the hash of each file into the list. What the list has already must agree with the files.
 * @param {unknown} list changed in place
 * @param {string} folder the files, named as at the end of their addresses
 */
export async function measureFiles(list, folder) {
  const { channels = {} } = /** @type {{ channels?: Record<string, { systems?: Record<string, SystemEntry> }> }} */ (
    list
  );
  for (const { systems = {} } of Object.values(channels)) {
    for (const entry of Object.values(systems)) await measure(entry, folder);
  }
}

/**
 * @typedef {{ url?: unknown, size?: unknown, sha256?: unknown }} SystemEntry
 *
 * @param {SystemEntry} entry
 * @param {string} folder
 */
async function measure(entry, folder) {
  const name = basename(decodeURIComponent(new URL(String(entry.url)).pathname));
  const path = join(folder, name);
  if (!existsSync(path)) throw new Problem(`${folder} has no file ${name}.`);
  const measured = { size: statSync(path).size, sha256: await hashOf(path) };
  for (const field of /** @type {const} */ (['size', 'sha256'])) {
    if (entry[field] !== undefined && entry[field] !== measured[field])
      throw new Problem(`The “${field}” of ${name} in the list is not that of the file.`);
  }
  Object.assign(entry, measured);
}

/** @param {string} path @returns {Promise<string>} */
async function hashOf(path) {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}
