import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeNotices } from './notices.mjs';

const BUILDS = ['main/main', 'main/answer-worker', 'main/index-worker', 'preload/preload', 'sandbox/sandbox'];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofsheet-notices-'));
  for (const name of ['rolldown', 'vite']) {
    writePackage(name, { license: 'MIT' });
    write(`texts/${name}.txt`, `The licence of ${name}.`);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a built program has the text of each package that is in its scripts, from the package or from the texts of our own', async () => {
  writePackage('loud', { license: 'Apache-2.0' }, { LICENSE: 'You may.\r\n', NOTICE: 'Made by Ann.' });
  writePackage('@quiet/part', { license: 'MIT' });
  writePackage('unused', { license: 'GPL-3.0-only' }, { LICENSE: 'You may not.' });
  write('texts/@quiet+part.txt', 'The licence of part.');
  await bundle("import { loud } from 'loud'; import { part } from '@quiet/part'; console.log(loud, part);");
  notices();
  expect(JSON.parse(readFileSync(join(folder, 'out/notices.json'), 'utf8'))).toEqual({
    packages: [
      { name: '@quiet/part', version: '1.2.3', licence: 'MIT', text: 1 },
      { name: 'loud', version: '1.2.3', licence: 'Apache-2.0', text: 2 },
      { name: 'rolldown', version: '1.2.3', licence: 'MIT', text: 3 },
      { name: 'vite', version: '1.2.3', licence: 'MIT', text: 4 },
    ],
    texts: ['', 'The licence of part.', 'You may.\n\nMade by Ann.', 'The licence of rolldown.', 'The licence of vite.'],
  });
  const written = readFileSync(join(folder, 'out/LICENSES.packages.txt'), 'utf8');
  expect(written).toContain('\nloud 1.2.3 (Apache-2.0)\n=======================\n\nYou may.\n\nMade by Ann.\n');
});

it('a package without a text, or with a licence that no person has allowed, ends the build', async () => {
  writePackage('silent', { license: 'MIT' });
  writePackage('viral', { license: 'AGPL-3.0-only' }, { LICENSE: 'You must.' });
  writePackage('unnamed', {}, { LICENSE: 'Perhaps.' });
  await bundle("import 'silent/effect.js'; import 'viral/effect.js'; import 'unnamed/effect.js';");
  expect(notices).toThrow(
    'The notices are not as they must be:\n' +
      '  silent 1.2.3 has no text of its licence.\n' +
      '  unnamed 1.2.3 has the licence "none", which is not allowed yet.\n' +
      '  viral 1.2.3 has the licence "AGPL-3.0-only", which is not allowed yet.',
  );
});

it('a text of our own that no package needs ends the build, and so does a build without a list', async () => {
  await bundle('console.log(1);');
  write('texts/gone.txt', 'The licence of a package that has left.');
  expect(notices).toThrow('packaging/licences has a text for gone, which needs none.');
  rmSync(join(folder, 'out/sandbox/sandbox.packages.json'));
  expect(notices).toThrow(/sandbox\.packages\.json is missing: this build listed no packages/);
});

function notices() {
  writeNotices({
    outFolder: join(folder, 'out'),
    packagesFolder: join(folder, 'node_modules'),
    ownTextsFolder: join(folder, 'texts'),
  });
}

/**
 * Builds a script as the window is built; the other builds have no packages.
 * @param {string} script
 */
async function bundle(script) {
  write('index.js', script);
  for (const name of BUILDS) write(`out/${name}.packages.json`, '[]');
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: {
      license: { fileName: 'renderer.packages.json' },
      outDir: join(folder, 'out/renderer'),
      rolldownOptions: { input: join(folder, 'index.js') },
    },
  });
}

/**
 * @param {string} name
 * @param {Readonly<Record<string, string>>} description
 * @param {Readonly<Record<string, string>>} [files]
 */
function writePackage(name, description, files = {}) {
  const own = { name, version: '1.2.3', type: 'module', exports: { '.': './index.js', './effect.js': './effect.js' } };
  write(`node_modules/${name}/package.json`, JSON.stringify({ ...own, ...description }));
  write(`node_modules/${name}/index.js`, `export const ${name.split('/').at(-1)} = ${JSON.stringify(name)};`);
  write(`node_modules/${name}/effect.js`, `console.log(${JSON.stringify(name)});`);
  for (const [file, text] of Object.entries(files)) write(`node_modules/${name}/${file}`, text);
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
