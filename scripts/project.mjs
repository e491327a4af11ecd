/** Where the project stands, and what its package.json says. */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** Downloaded, rebuilt when missing, never committed. */
export const runtimeFolder = join(projectRoot, '.runtime');

/** @param {...string} names */
export function inProject(...names) {
  return join(projectRoot, ...names);
}

/**
 * @param {string} path
 * @returns {any} the file's content; undefined when it is missing or not JSON
 */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} moduleUrl the `import.meta.url` of the asking file */
export function isStartedDirectly(moduleUrl) {
  const script = process.argv[1];
  return script !== undefined && realpathSync(script) === fileURLToPath(moduleUrl);
}
