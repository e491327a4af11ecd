/** The location of the project, and helpers to read its files. */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** For downloaded files, which are restored when missing and never committed. */
export const runtimeFolder = join(projectRoot, '.runtime');

/** @param {...string} names */
export function inProject(...names) {
  return join(projectRoot, ...names);
}

/**
 * @param {string} path
 * @returns {any} the parsed content; undefined if the file is missing or not JSON
 */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} moduleUrl the `import.meta.url` of the calling file */
export function isStartedDirectly(moduleUrl) {
  const script = process.argv[1];
  return script !== undefined && realpathSync(script) === fileURLToPath(moduleUrl);
}
