import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../fixtures/project';
import { expect, test } from '../fixtures/test';

/** In bytes, about 5 % more than they were last: what exceeds it delays each start, and is worth a second look. */
const BUDGETS = [
  ['the first file of main, which runs before the window opens', 'main', /^index\.js$/, 50_000],
  ['the rest of main', 'main', /^start-program-.*\.js$/, 990_000],
  ['the first script of the window', 'renderer/assets', /^first-screen-.*\.js$/, 835_000],
  ['what both pages share', 'renderer/assets', /^both-pages-.*\.js$/, 47_000],
  ['the styles of the window', 'renderer/assets', /^first-screen-.*\.css$/, 104_000],
] as const;

for (const [what, folder, name, budgetBytes] of BUDGETS) {
  test(`${what} is no larger than ${budgetBytes} bytes`, () => {
    const path = join(projectRoot, 'out', folder);
    const files = readdirSync(path).filter((file) => name.test(file));
    expect(files).toHaveLength(1);
    expect(statSync(join(path, files[0] ?? '')).size).toBeLessThan(budgetBytes);
  });
}

test('the first script of the window wraps React in functions that Chromium compiles with the file', () => {
  const folder = join(projectRoot, 'out', 'renderer/assets');
  const [name = ''] = readdirSync(folder).filter((file) => /^first-screen-.*\.js$/.test(file));
  const script = readFileSync(join(folder, name), 'utf8');
  // Each wrapper is called by the bundler's function for CommonJS modules, whose name is one letter.
  expect(script).toMatch(/=\/\* @__PURE__ \*\/ [\w$]+\(\(function\(/);
  expect(script).not.toMatch(/=\/\* @__PURE__ \*\/ [\w$]+\(\((?:[\w$]+|\([\w$,]*\))=>\{/);
});

test('no script of main imports at run time, because scripts from the code cache cannot', () => {
  const folder = join(projectRoot, 'out', 'main');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  expect(scripts.filter((file) => /\bimport\(/.test(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
});
