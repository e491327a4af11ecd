import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';
import { inputs, outputs } from './build.mjs';
import { inProject, projectRoot, readJson } from './project.mjs';

const isInput = (/** @type {string} */ path) => inputs.some((input) => path === input || path.startsWith(`${input}/`));

/**
 * @param {string} path from the project's folder
 * @returns {string[]} the files of the project that it imports, also through others
 */
function importedBy(path, found = new Set([path])) {
  const source = readFileSync(inProject(path), 'utf8');
  for (const [, name = ''] of source.matchAll(/(?:from|import) '(\.{1,2}\/[^']+)'/g)) {
    const imported = resolve(projectRoot, dirname(path), name);
    const file = [imported, imported.replace(/\.mjs$/, '.mts'), `${imported}.ts`].find((candidate) =>
      existsSync(candidate),
    );
    if (file === undefined) throw new Error(`${path} imports ${name}, which does not exist.`);
    const inside = relative(projectRoot, file).split(sep).join('/');
    if (found.has(inside)) continue;
    found.add(inside);
    importedBy(inside, found);
  }
  return [...found];
}

it('a change of any file that the configurations of the build import makes a new build', () => {
  const { build } = readJson(inProject('package.json')).scripts;
  const files = [...build.matchAll(/--config (\S+)|node (\S+)/g)].map(([, config, script]) => config ?? script);
  expect(files).toEqual(expect.arrayContaining(['electron.config.ts', 'scripts/notices.mjs']));
  expect(importedBy('electron.config.ts')).toContain('scripts/eager-modules.mts');
  expect(files.flatMap((file) => importedBy(file)).filter((path) => !isInput(path))).toEqual([]);
});

it('each input exists, and what the build writes for the packages is an output', () => {
  expect(inputs.filter((input) => !existsSync(join(projectRoot, input)))).toEqual([]);
  const { extraResources } = readJson(inProject('packaging', 'electron-builder.json'));
  for (const { from } of extraResources) expect(outputs).toContain(from);
});
