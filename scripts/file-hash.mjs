/** Hashes files, to detect changes. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {readonly string[]} paths files and folders; a missing one counts as empty
 * @returns {string} changes if a file is added, removed or has different content
 */
export function hashContents(paths) {
  return hashOf(paths, (path) => readFileSync(path));
}

/**
 * @param {readonly string[]} paths files and folders; a missing one counts as empty
 * @returns {string} changes if a file is added, removed, resized or rewritten
 */
export function hashTimes(paths) {
  return hashOf(paths, (path) => {
    const { size, mtimeMs } = statSync(path);
    return `${size} ${mtimeMs}`;
  });
}

/**
 * @param {readonly string[]} paths
 * @param {(path: string) => string | Buffer} describe
 */
function hashOf(paths, describe) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(listFiles)) {
    const description = describe(path);
    hash.update(`${path}\0${description.length}\0`).update(description);
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function listFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}
